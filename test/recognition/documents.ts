/** Documents of many sorts, each as a different person would have written it; none comes from a corpus. */

/** Documents that tell people of a change in how they work or live together. */
export const announcements: Readonly<Record<string, string>> = {
  'a chat message': `heads up drivers 🚚 from tuesday we load the far stops first. trying it for two weeks, marek has the list. shout if your van doesn't close`,
  'a formal notice': `# Notice concerning the lending desk

With effect from 1 October the lending desk will be closed on Wednesday mornings. Members may return books through the
hatch in the east wall. The library committee will consider on 12 December whether the arrangement is to continue.`,
  'a memo of developers, full of their words': `# Trunk-based development, for a month

Starting Monday 6 May the payments team commits straight to \`main\` behind flags. No release branches, no pull requests
older than a day. CI runs the whole suite on every commit; if it is red, nobody pushes until it is green again.

Why: our last three releases each took four days of merge conflicts.

It will feel scary. Expect more flaky test noise in the first week. Lena pairs with anyone who wants, every day after
stand-up. If we see more than two rollbacks in a week we stop. We look at lead time and rollbacks on 3 June and decide.`,
  'an e-mail that was saved': `From: Adaeze
To: all tutors
Subject: marking

Dear all,

for the coming half term I would like us to leave grades off first drafts and write two comments instead. Pupils asked
for it, and so did two of you. I know it is more work on the first evening. Bring what you noticed to the staff meeting
on the 14th, then we see.

Adaeze`,
  'a list of facts': `- What: one shared inbox for bookings, no personal ones
- When: 3 March until 30 April
- Who: front desk, both shifts
- Help: Ines, extension 12
- Stop if: a guest waits more than a day for an answer`,
  'a memo with many headings': `# Handover at the bedside

## Context

In the last quarter, three patients were given a second dose because the note was not read.

## Decision

From 3 March nurses on ward 4 hand over at the bedside.

## Impact

Ten minutes longer at the change of shift.

## Timeline

We try it until 28 April and decide at the ward meeting on 30 April.`,
  'a parish': `Dear friends,

After much prayer and three long evenings, the council has agreed to try something new with the ten o'clock service.
Beginning on the first Sunday of Advent the children stay with us the whole hour. It will be louder. Some of us will
find that hard, and we ask you to say so to Ruth or to me. In Lent we sit down together again and ask whether it did us
good.`,
  'a decree': `# New expense policy

Effective immediately all receipts must be submitted within five days. Failure to comply will result in rejection. There
are no exceptions. The policy was approved by management and applies to all departments.`,
  'front matter and little else': `---
title: Quiet hours
owner: Yusuf
---

Between nine and eleven nobody books a meeting, starting next week. We see at the end of the month.`,
};

/** Documents that do not, by the path where one would meet them. */
export const otherDocuments: Readonly<Record<string, string>> = {
  'README.md': `# tidy-csv

[![build](https://example.org/badge.svg)](https://example.org)

Reads CSV files and writes tidy ones. We use it every day, and you may too.

## Installation

\`\`\`sh
npm install tidy-csv
\`\`\`

## Usage

Call \`tidy(input)\` with a string. It returns an array of rows. Questions? Open an issue.`,
  'CHANGELOG.md': `# Changelog

## 2.1.0 - 2026-03-04

### Added

- The option \`--since\` takes a date.

### Fixed

- We no longer crash on empty files (#41).

## 2.0.0 - 2026-01-12

- Starting with this version Node 18 is no longer supported.`,
  'docs/adr/0007-use-queues.md': `# 7. Use queues between services

Date: 2026-02-11

## Status

Accepted

## Context

The order service calls the invoice service directly. When the latter is slow, orders fail.

## Decision

We will put a message queue between the two services.

## Consequences

Deployments become independent. Operations has one more component to look after.`,
  'notes/2026-03-02-board.md': `# Minutes, 2 March

**Present:** Ana, Tom, Lucia
**Apologies:** Piet

## Roof

Tom has two quotes. Lucia asks for a third before the next meeting.

## Summer fair

The date is 14 June. Ana books the tent.

## Action items

- Tom: third quote by Friday
- Ana: tent

Next meeting: 6 April`,
  'docs/api/client.md': `# Client

## Methods

### \`connect(options)\`

Opens a connection. Returns a promise that resolves to a \`Session\`.

| Parameter | Type | Default |
| --- | --- | --- |
| \`host\` | \`string\` | \`"localhost"\` |
| \`timeout\` | \`number\` | \`3000\` |

### \`close()\`

Closes the connection. Throws a \`StateError\` where there is none.`,
  'docs/first-steps.md': `# Your first report

In this tutorial you will build a report in ten minutes.

## Before you begin

You need an account and the command line tool.

## Step 1: create a project

Run the command below and answer its questions.

\`\`\`sh
reporter init
\`\`\`

## Step 2: add a chart

Open \`report.yaml\` and add a chart. Save the file, then run the command again.`,
  'kitchen/lentil-soup.md': `# Lentil soup

Serves four people.

## Ingredients

- 200 g red lentils
- 1 onion
- 2 tbsp oil

## Method

Chop the onion and fry it in the oil until soft. Add the lentils and 1 l of water, simmer for 20 minutes and stir now
and then. Season to taste.`,
  'docs/architecture.md': `# Architecture

The compiler has three passes. The parser turns source files into a tree, the checker annotates it with types, and the
emitter writes modules. Each pass is a pure function of its input, which makes caching simple.

## The parser

A hand-written recursive descent parser. Errors are collected, not thrown.`,
  'docs/runbook-database.md': `# Database runbook

## Symptoms

Queries take longer than two seconds; the dashboard shows more than 80 connections.

## Diagnosis

Run \`pg_top\` on the primary. Look for queries that wait on a lock.

## Escalation

Page the database engineer on call.`,
  'essays/walking.md': `# On walking

A path is made by feet that had somewhere else to be. The old carters' road above the village bends where a tree stood
that nobody alive has seen. I like to think of the tree as still deciding the way.`,
  'LICENSE.md': `Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in the
software without restriction, and to permit persons to whom the software is furnished to do so. The software is provided
"as is", without warranty of any kind.`,
  'guides/style.md': `# Writing style

Write short sentences. Prefer the active voice. A heading says what the section is about. Do not abbreviate names of
months. Numbers up to twelve are written as words.`,
  'glossary.md': `# Glossary

**Ledger**: the list of all bookings.

**Posting**: one line in the ledger.

**Period**: the month or quarter to which a posting belongs.`,
};
