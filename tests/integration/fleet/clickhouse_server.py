# SPDX-License-Identifier: GPL-3.0-or-later
"""ClickHouse servers of a test's own, on loopback, which end with it."""
import os
import pathlib
import subprocess
import urllib.error
import urllib.request

from fleet_test import check, free_port, start, until


PROCESSES = {}  # by address


def spent(url):
    """Seconds of processor time that the server took so far, all threads together."""
    fields = pathlib.Path(f"/proc/{PROCESSES[url].pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def servers(work, count):
    """Their addresses; each knows all of them as the cluster `turnscope`."""
    ports = [{"http": free_port(), "tcp": free_port(), "inter": free_port()} for _ in range(count)]
    shards = "".join(f"<shard><replica><host>127.0.0.1</host><port>{port['tcp']}</port></replica></shard>" for port in ports)
    (work / "users.xml").write_text("""<yandex><profiles><default><max_memory_usage>4000000000</max_memory_usage></default></profiles>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
<quotas><default><interval><duration>3600</duration><queries>0</queries><errors>0</errors><result_rows>0</result_rows>
<read_rows>0</read_rows><execution_time>0</execution_time></interval></default></quotas></yandex>""")
    urls = []
    for index, port in enumerate(ports):
        own = work / str(index)
        for name in ("data", "tmp"):
            (own / name).mkdir(parents=True)
        (own / "config.xml").write_text(f"""<yandex><logger><level>warning</level><log>{own}/log</log><errorlog>{own}/errors</errorlog></logger>
<http_port>{port['http']}</http_port><tcp_port>{port['tcp']}</tcp_port><interserver_http_port>{port['inter']}</interserver_http_port>
<listen_host>127.0.0.1</listen_host><path>{own}/data/</path><tmp_path>{own}/tmp/</tmp_path><users_config>{work}/users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database><mark_cache_size>100000000</mark_cache_size>
<remote_servers><turnscope>{shards}</turnscope></remote_servers></yandex>""")
        url = f"http://127.0.0.1:{port['http']}"
        PROCESSES[url] = start(["clickhouse-server", f"--config-file={own}/config.xml"], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, cwd=own)
        urls.append(url)
    for url in urls:
        until(lambda: is_there(url), f"ClickHouse at {url}")
    return urls


def is_there(url):
    try:
        return urllib.request.urlopen(url, timeout=5).read() == b"Ok.\n"
    except OSError:
        return False


def http(url, statement, database="default", seconds=60):
    try:
        with urllib.request.urlopen(f"{url}/?database={database}", statement.encode(), timeout=seconds) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as error:
        check(False, f"{statement}: {error.read().decode()}")
