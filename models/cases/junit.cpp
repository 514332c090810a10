// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/junit.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// XML has no other control characters.
QString xmlText(QString text)
{
    text.removeIf(
        [](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF); });
    return text;
}

void writeCase(QXmlStreamWriter &xml, const JudgedCase &judged, const CaseVerdict &verdict)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, xmlText(judged.name));
    xml.writeAttribute(u"name"_s, xmlText(verdict.expectation));
    if (verdict.outcome != CaseVerdict::Outcome::Held) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"type"_s, CaseJudge::outcomeId(verdict.outcome));
        const bool broken = verdict.outcome == CaseVerdict::Outcome::Broken;
        xml.writeAttribute(u"message"_s,
                           broken ? xmlText(verdict.message) : u"not measured: "_s + xmlText(verdict.message));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeSuite(QXmlStreamWriter &xml, const JudgedCase &judged)
{
    const bool failed = !judged.error.text.isEmpty();
    const auto broken = std::ranges::count_if(
        judged.verdicts, [](const CaseVerdict &each) { return each.outcome != CaseVerdict::Outcome::Held; });
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, xmlText(judged.name));
    xml.writeAttribute(u"tests"_s, QString::number(judged.verdicts.size() + (failed ? 1 : 0)));
    xml.writeAttribute(u"failures"_s, QString::number(broken));
    xml.writeAttribute(u"errors"_s, failed ? u"1"_s : u"0"_s);
    xml.writeAttribute(u"time"_s, QString::number(double(judged.length.count()) / 1e6, 'f', 3));
    xml.writeStartElement(u"properties"_s);
    xml.writeStartElement(u"property"_s);
    xml.writeAttribute(u"name"_s, u"recording"_s);
    xml.writeAttribute(u"value"_s, xmlText(judged.recording));
    xml.writeEndElement();
    xml.writeEndElement();
    if (failed) {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, xmlText(judged.name));
        xml.writeAttribute(u"name"_s, u"run"_s);
        xml.writeStartElement(u"error"_s);
        xml.writeAttribute(u"message"_s, xmlText(judged.error.text));
        xml.writeCharacters(xmlText(judged.error.detail));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    for (const CaseVerdict &verdict : judged.verdicts)
        writeCase(xml, judged, verdict);
    xml.writeEndElement();
}

} // namespace

QByteArray junitXml(std::span<const JudgedCase> cases)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    for (const JudgedCase &judged : cases)
        writeSuite(xml, judged);
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace turnscope
