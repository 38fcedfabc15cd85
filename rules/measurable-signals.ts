import type {Announcement, Sentence} from '../src/announcement/announcement.js';
import {cueTable} from '../src/rule/cue-table.js';
import {defineRule} from '../src/rule/define-rule.js';
import {quote} from '../src/rule/element-rule.js';
import {sentencesOf, sureItems} from '../src/rule/evidence-sentences.js';
import {findObservable} from '../src/rule/observable.js';

const why =
  'Two people who look for "better morale" both find what they expected; what can be counted, or seen somebody do, settles it.';

/** What people feel or judge: nobody can point at it. */
const vague = cueTable(`
  (morale|mood|spirit|spirits|atmosphere|vibe|vibes|climate|culture|energy|enthusiasm|wellbeing|happiness|joy|satisfaction|motivation|engagement|commitment)
  (quality|productivity|efficiency|performance|excellence|value|impact|professionalism|agility|innovation|creativity|flow|velocity|momentum|synergy|synergies)
  (collaboration|cooperation|communication|alignment|cohesion|teamwork|togetherness|transparency|trust|ownership|understanding|accountability|empowerment|clarity|focus|autonomy|relationship~|confidence|harmony|awareness)
  (stress|frustration|tension|fatigue|dissatisfaction|resentment|confusion|anxiety|discontent|unrest|friction|uncertainty|chaos|cynicism|resistance)
  (happy|happier|unhappy|unhappier|stressed|frustrated|demotivated|motivated|demoralised|engaged|disengaged|empowered|aligned|satisfied|dissatisfied|valued|overwhelmed|anxious|calmer|relaxed|confident|confused|tired|exhausted|comfortable|uncomfortable|heard)
  (feel|feels|feeling) (more|less|better|worse|like|right|wrong|good|bad|well|at home|part|that|the)
  (better|smoother|stronger|healthier|richer|deeper|closer|nicer|more modern|more professional|more effective|more efficient|more effectively|more efficiently|more smoothly|worse off|better off)
  (runs|run|works|work|working|goes|go) (well|smoothly|better|badly|poorly|more smoothly|as it should|like it should)
  (things|it|everything|work|life|the situation) .. (improve|improves|deteriorate|deteriorates|gets worse|get worse|suffers|suffer|get better|gets better)
`);

const sides = [
  {
    id: 'positive-signals',
    example: 'It works if nine customers in ten get a call within two days.',
  },
  {
    id: 'warning-signals',
    example: 'It harms if two people in one week ask to be taken off the rota.',
  },
] as const;

export default defineRule({
  id: 'measurable-signals',
  summary: 'At least one sign on each side can be counted, or seen somebody do.',
  why,
  severity: 'warn',
  presets: ['all'],
  since: '0.1.0',
  options: {},
  reads: sides.map(({id}) => id),
  examples: [
    {
      valid:
        '# New rota\n\n## What would please us\n\n- Morale improves.\n- Fewer than three swaps a week.\n\n## What would worry us\n\n- Anybody works a double shift.',
    },
    {
      valid:
        '# quiet mornings\n\ngood sign: people say in the retro that they are less stressed\n\nbad sign: the mood sours, which we would see in the thursday poll',
    },
    {valid: '# Handover at the bedside\n\nWe hope for better collaboration.'},
    {
      valid:
        '# Notice to members\n\nThe following would be regarded as a sign of failure: guests who wait outside a kitchen in the rain.',
    },
    {
      invalid: '# New rota\n\n## What would please us\n\n- «Morale improves.»\n- People feel part of it.',
      message: '`Morale improves` says what would please you, but nobody could count it or see it done',
    },
    {
      invalid: '# quiet mornings\n\ngood sign: five hours without a ping\n\nbad sign: «the mood gets worse»',
      message: '`the mood gets worse` says what would worry you, but nobody could count it or see it done',
    },
    {
      invalid:
        '# Notice concerning the reading room\n\nSeven readers a day would be a good sign. «If quality suffers, we go back to the old catalogue.»',
      message: '`If quality suffers, we go back to the old catalogue` says what would worry you',
    },
  ],
  *check({announcement, evidence}) {
    for (const {id, example} of sides) {
      const said = evidence.get(id);
      if (said?.verdict !== 'present') continue;
      const signs = sentencesOf(sureItems(said), announcement);
      if (!signs.every(sign => isVague(sign, announcement))) continue;
      const first = sentencesOf(said.items, announcement).find(sign => isVague(sign, announcement));
      if (signs.length === 0 || !first) continue;
      const feeling = id === 'positive-signals' ? 'please' : 'worry';
      yield {
        messageId: id === 'positive-signals' ? 'vague-good' : 'vague-bad',
        message: `${quote({text: first.quote()})} says what would ${feeling} you, but nobody could count it or see it done`,
        at: first.placeOf(),
        why,
        example,
      };
    }
  },
});

/** A figure may stand in the sentence after it: "Morale improves. We ask in the March survey." */
function isVague(sign: Sentence, announcement: Announcement): boolean {
  const next = announcement.sentences[sign.index + 1];
  const words = [sign, ...(next?.block === sign.block ? [next] : [])];
  return (
    vague.matches(sign, announcement) &&
    words.every(sentence => findObservable(sentence, announcement).length === 0)
  );
}
