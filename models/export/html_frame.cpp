// SPDX-License-Identifier: GPL-3.0-or-later
// What is the same in every page of HtmlExport: its style, and the script that zooms and plays.
#include "models/export/html_page.h"

#include <QLocale>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kStyle = R"(
:root{--window:#f6f7f9;--panel:#fff;--line:#d8dde4;--text:#1c2128;--dim:#566170;--you:#0f7c8a;--model:#6b4fd0;
--error:#c22f3d;--warning:#9a6400;--accent:#1f6fd0}
@media(prefers-color-scheme:dark){:root{--window:#15181d;--panel:#1b1f26;--line:#2c333d;--text:#d7dde6;--dim:#8792a2;
--you:#4fb3bf;--model:#a48bf0;--error:#e5606b;--warning:#e0a03c;--accent:#5aa2f5}}
body{margin:0 auto;max-width:1200px;padding:16px;background:var(--window);color:var(--text);font:14px/1.5 sans-serif}
h1{font-size:22px}h2{font-size:17px;margin-top:28px}h3{font-size:14px;margin-bottom:4px}
a{color:var(--accent)}.dim{color:var(--dim)}code{font-size:12px;word-break:break-word}
.wide{overflow-x:auto}table{border-collapse:collapse;background:var(--panel)}
td,th{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top}.n{text-align:right;white-space:nowrap}
#plot{background:var(--panel);border:1px solid var(--line)}
#timeline{display:block;width:100%;height:250px;touch-action:none;cursor:grab}
#timeline path{fill:none;stroke-width:1;vector-effect:non-scaling-stroke}
.you{stroke:var(--you)}.model{stroke:var(--model)}.unheard{stroke:var(--model);opacity:.35}
.span{fill:var(--you);opacity:.15}.turn{fill:var(--model);opacity:.4}
#timeline .cut,#timeline .error{stroke:var(--error);stroke-width:2}#timeline .warning{stroke:var(--warning);stroke-width:2}
#timeline #playhead{stroke:var(--text);stroke-width:1.5}
audio{width:100%;margin:8px 0}.user,.answer,.tool{border-left:3px solid var(--you);padding:4px 10px;margin:6px 0;background:var(--panel)}
.answer{border-color:var(--model)}.tool{border-color:var(--warning)}tr.error td:first-child{color:var(--error)}
tr.warning td:first-child{color:var(--warning)}button{font:inherit}
)";

constexpr const char *kScript = R"(
const svg=document.getElementById('timeline'),sound=document.getElementById('sound');
if(svg){
const begin=+svg.dataset.begin,length=+svg.dataset.length;let from=begin,span=length;
const show=()=>{span=Math.min(Math.max(span,50),length);from=Math.min(Math.max(from,begin),begin+length-span);
svg.setAttribute('viewBox',from+' 0 '+span+' 250');
const s=ms=>(ms/1000).toFixed(2);document.getElementById('shown').textContent=s(from)+' – '+s(from+span)+' s'};
const zoom=(by,at)=>{const x=from+span*at;span*=by;span=Math.min(Math.max(span,50),length);from=x-span*at;show()};
const share=e=>{const r=svg.getBoundingClientRect();return(e.clientX-r.left)/r.width};
svg.addEventListener('wheel',e=>{e.preventDefault();zoom(e.deltaY<0?.8:1.25,share(e))},{passive:false});
let drag=null;
svg.addEventListener('pointerdown',e=>{drag={x:share(e),from,moved:false};svg.setPointerCapture(e.pointerId)});
svg.addEventListener('pointermove',e=>{if(!drag)return;const d=share(e)-drag.x;if(Math.abs(d)>.004)drag.moved=true;
if(drag.moved){from=drag.from-d*span;show()}});
const head=ms=>document.getElementById('playhead').setAttribute('d','M'+ms+' 0V250');
const go=ms=>{head(ms);if(sound)sound.currentTime=Math.max(0,(ms-begin)/1000)};
svg.addEventListener('pointerup',e=>{if(drag&&!drag.moved)go(from+span*share(e));drag=null});
document.getElementById('in').onclick=()=>zoom(.5,.5);document.getElementById('out').onclick=()=>zoom(2,.5);
document.getElementById('fit').onclick=()=>{from=begin;span=length;show()};
document.querySelectorAll('[data-at]').forEach(a=>a.addEventListener('click',()=>{const ms=+a.dataset.at;
if(ms<from||ms>from+span){from=ms-span/3;show()}go(ms)}));
if(sound)sound.addEventListener('timeupdate',()=>{const ms=begin+sound.currentTime*1000;head(ms);
if(!sound.paused&&(ms<from||ms>from+span)){from=ms-span/10;show()}});
show();
}
)";

} // namespace

QString HtmlPage::head() const
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
           "script-src 'unsafe-inline'; media-src data:; img-src data:\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"generator\" content=\"Turnscope\">\n"
           "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s.arg(
               QLocale().bcp47Name(),
               m_job.log.fileName().isEmpty() ? tr("A session")
                                              : m_job.sink.clean(m_job.log.fileName()).toHtmlEscaped(),
               QLatin1StringView(kStyle));
}

QString HtmlPage::tail() const
{
    return u"<script>%1</script>\n</body>\n</html>\n"_s.arg(QString::fromUtf8(kScript));
}

} // namespace turnscope
