import {describe} from 'vitest';
import {testTimes} from './tables.js';

describe('meetings and rituals', () => {
  testTimes([
    ['We decide at the March retro.', 'moment', 'March retro', {type: 'event', event: 'march retro'}],
    ["Sprint 41's retro is where we pick it apart.", 'moment', "Sprint 41's retro"],
    ['Before the AGM you hear from us.', 'moment', 'AGM'],
    ['At the July town hall you hear it.', 'moment', 'July town hall'],
    ['We vote at the next staff meeting.', 'moment', 'next staff meeting'],
    ['The June board meeting decides.', 'moment', 'June board meeting'],
    ["We talk at the parents' evening.", 'moment', "parents' evening"],
    ["The parish council's autumn meeting takes stock.", 'moment', "parish council's autumn meeting"],
  ]);
});

describe('work that comes round', () => {
  testTimes([
    ['After the third payday we compare.', 'moment', 'third payday'],
    ['We decide after the audit.', 'moment', 'audit'],
    ['We decide at the next stocktake.', 'moment', 'next stocktake'],
    ['It goes out with the 2.4 release.', 'moment', '2.4 release'],
    ['We decide before release 6.3.', 'moment', 'release 6.3'],
    ['We look at it after go-live.', 'moment', 'go-live'],
    ['At month-end close we look.', 'moment', 'month-end close'],
    ['After forty calls we compare.', 'moment', 'forty calls'],
    ['When the 200th parcel has gone we stop.', 'moment', '200th parcel has gone'],
  ]);
});

describe('feasts, seasons and turning points', () => {
  testTimes([
    ['We decide before Easter.', 'moment', 'Easter', {type: 'feast', feast: 'easter'}],
    ['We decide after Ramadan.', 'moment', 'Ramadan', {type: 'feast', feast: 'ramadan'}],
    ['We decide before half-term.', 'moment', 'half-term'],
    ["We decide on Founders' Day.", 'moment', "Founders' Day"],
    ['we look again when the clocks go back', 'moment', 'clocks go back'],
    ['Once lambing is over, we walk the sheds.', 'moment', 'lambing is over'],
    ['By the time the swallows leave we know.', 'moment', 'swallows leave'],
    ['We decide after the harvest.', 'moment', 'harvest'],
    ['We decide when the season ends.', 'moment', 'season ends'],
    ['Give it until the World Cup final.', 'moment', 'World Cup final'],
    ['We talk the day after the sale.', 'moment', 'day after the sale'],
  ]);
});

describe('times of day', () => {
  testTimes([
    ['It starts at 10:30.', 'clock', '10:30', {type: 'clock', hour: 10, minute: 30}],
    ['It starts at 4 p.m. sharp.', 'clock', '4 p.m.', {type: 'clock', hour: 16, minute: 0}],
    ['It starts at 15:00 UTC.', 'clock', '15:00 UTC', {type: 'clock', hour: 15, minute: 0}],
    ['It starts at noon.', 'clock', 'noon', {type: 'clock', hour: 12, minute: 0}],
    [
      'It starts at four in the afternoon.',
      'clock',
      'four in the afternoon',
      {type: 'clock', hour: 16, minute: 0},
    ],
    ['It starts at quarter to five.', 'clock', 'quarter to five', {type: 'clock', hour: 4, minute: 45}],
    ['Hold 16:00-17:00 CET for it.', 'clock', '16:00-17:00 CET', {type: 'clock', hour: 16, minute: 0}],
  ]);
});

describe('vague', () => {
  testTimes([
    ['We will revisit it soon.', 'vague', 'soon'],
    ['We will revisit it in due course.', 'vague', 'in due course'],
    ['It runs until further notice.', 'vague', 'until further notice'],
    ['We review it as needed.', 'vague', 'as needed'],
    ['At some point we look again.', 'vague', 'At some point'],
    ['At a later stage we look again.', 'vague', 'At a later stage'],
    ['It stays for the foreseeable future.', 'vague', 'for the foreseeable future'],
    ['We look when the time is right.', 'vague', 'when the time is right'],
    ['Once things have settled down we look.', 'vague', 'Once things have settled down'],
    ['As soon as the workload allows, we decide.', 'vague', 'As soon as the workload allows'],
    ["We decide once there's a quiet moment.", 'vague', "once there's a quiet moment"],
    ['After a reasonable interval we decide.', 'vague', 'a reasonable interval'],
    ['We look at it later.', 'vague', 'later'],
    ['We decide down the line.', 'vague', 'down the line'],
    ['One day we will see.', 'vague', 'One day'],
    ['In a few weeks we look.', 'vague', 'a few weeks'],
    ['We look in the coming months.', 'vague', 'coming months'],
  ]);
});

describe('past', () => {
  testTimes([
    ['Last week it broke.', 'past', 'Last week'],
    ['It broke last spring.', 'past', 'last spring'],
    ['It broke two years ago.', 'past', 'two years ago'],
    ['It broke yesterday.', 'past', 'yesterday'],
    ['We tried it back in March.', 'past', 'March'],
    ['It has been so since 2016.', 'past', '2016'],
    ['At last Tuesday’s retro we picked one thing.', 'past', 'last Tuesday’s retro'],
    ['A while ago it broke.', 'past', 'A while ago'],
    ['In recent weeks it broke.', 'past', 'recent weeks'],
  ]);
});
