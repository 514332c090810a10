-- Several servers as one. On each of them, where <remote_servers> names the cluster "turnscope": ask the database
-- turnscope_all, whose tables are those of turnscope on all of them. load-clickhouse, told of all servers, shares the
-- recordings among them. Nothing is to be inserted here.
CREATE DATABASE IF NOT EXISTS turnscope_all;
CREATE TABLE IF NOT EXISTS turnscope_all.recordings AS turnscope.recordings ENGINE = Distributed(turnscope, turnscope, recordings);
CREATE TABLE IF NOT EXISTS turnscope_all.sessions AS turnscope.sessions ENGINE = Distributed(turnscope, turnscope, sessions);
CREATE TABLE IF NOT EXISTS turnscope_all.turns AS turnscope.turns ENGINE = Distributed(turnscope, turnscope, turns);
CREATE TABLE IF NOT EXISTS turnscope_all.responses AS turnscope.responses ENGINE = Distributed(turnscope, turnscope, responses);
CREATE TABLE IF NOT EXISTS turnscope_all.tools AS turnscope.tools ENGINE = Distributed(turnscope, turnscope, tools);
CREATE TABLE IF NOT EXISTS turnscope_all.findings AS turnscope.findings ENGINE = Distributed(turnscope, turnscope, findings);
CREATE TABLE IF NOT EXISTS turnscope_all.costs AS turnscope.costs ENGINE = Distributed(turnscope, turnscope, costs);
CREATE TABLE IF NOT EXISTS turnscope_all.resolving_tools AS turnscope.resolving_tools ENGINE = Distributed(turnscope, turnscope, resolving_tools);
