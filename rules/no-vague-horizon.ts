import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-vague-horizon',
  summary: 'A review, an end or a next step has a time that people can put in a calendar.',
  why: 'Readers plan around the change; a time that binds nobody lets it become permanent without anyone deciding.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  message: '{phrase} is a time that nobody can put in a calendar',
  example: 'On 3 March we decide together whether to keep it.',
  cues: `
    # The times module knows the vague times; those that a review cannot have are left out
    @vaguea = (<vague>|promptly|in (a|the) little while|when ready|when (we|someone|somebody|people) (have|has|get|gets|find|finds) .. (time|moment|minute|capacity|round to it|around to it|chance))
    @vagueb = (when we can|when we are ready|as soon as we can|in the (coming|next few) (weeks|months))
    @vaguec = (over the coming (weeks|months|period)|at our convenience)
    @vague = !(going|moving|over time|in time|in future|in the future|periodically|occasionally|now and|from time|for now|ongoing|after a few|within a) (@vaguea|@vagueb|@vaguec)

    # A length that ends nowhere
    until further (notice|orders|instructions|advice)
    (until|till) (further|otherwise) (notice|decided|notified|instructed|stated|advised|agreed)
    (till|til) further notice
    until (i|we|they|you|someone|somebody|management) (say|says|decide|decides|tell|hear|are told) (so|otherwise|differently|to the contrary)
    until (i|we|they|you|someone|somebody|management) (say|says|decide|decides|tell|hear|are told) (their minds|our minds)
    until (i|we|they|you|someone|somebody|management) (change|changes|think|know|feel) (so|otherwise|differently|to the contrary|their minds|our minds)
    until (the _|the powers that be|head office) (say|says|decide|decides|tell|hear|are told) (so|otherwise|differently|to the contrary)
    until (the _|the powers that be|head office) (say|says|decide|decides|tell|hear|are told) (their minds|our minds)
    until (the _|the powers that be|head office) (change|changes|think|know|feel) (so|otherwise|differently|to the contrary|their minds|our minds)
    until (i|we|they|you|someone|somebody|management) (say|says|decide|decides|tell|hear|are told) (my mind|better|something else|what to do|more)
    until (i|we|they|you|someone|somebody|management) (change|changes|think|know|feel) (my mind|better|something else|what to do|more)
    until (the _|the powers that be|head office) (say|says|decide|decides|tell|hear|are told) (my mind|better|something else|what to do|more)
    until (the _|the powers that be|head office) (change|changes|think|know|feel) (my mind|better|something else|what to do|more)
    for the foreseeable (future)?
    (for|lasts|lasting|continue~|continues|remain~|remains) .. (as long as (needed|necessary|required|it takes|is needed))
    (for|lasts|lasting|continue~|continues|remain~|remains) .. (indefinitely|for an indefinite period)
    (stays|in force|in place|runs|run|apply|applies|valid) .. (as long as (needed|necessary|required|it takes|is needed))
    (stays|in force|in place|runs|run|apply|applies|valid) .. (indefinitely|for an indefinite period)
    (for|lasts|lasting|continue~|continues|remain~|remains) .. (for an unspecified (time|period)|until such time as)
    (stays|in force|in place|runs|run|apply|applies|valid) .. (for an unspecified (time|period)|until such time as)
    ^ (for)? (as long as (it takes|needed|necessary|required))
    (for)? as long as (needed|necessary|is needed|is necessary|required)
    for some time to come
    (for the next while|for a certain time|for an undefined period)
    (trial|pilot|experiment|test|try) ... (for a while|for a bit|for some time|indefinitely|for now|for a certain time|for the time being)
    (trial|pilot|experiment) (period|phase)? of (suitable|appropriate|indefinite|adequate) (length|duration)
    (for now|for the time being|for a while|for a bit) .. (trial|pilot|experiment|test|try)
    (run|go) with it for (a bit|a while|now)

    until (circumstances|things|the situation|conditions|something) .. (change|changes|improve|improves|allow|allows|permit|permits|settle|settles|better)
    until (we|they|someone|somebody) (find|finds|have|know|feel|see|get|think|come up) .. (better|otherwise|enough|more|it|ready|fit)
    until .. no longer (needed|necessary|required|makes sense|useful)
    as long as (we|it|they|management|circumstances|the situation) (see fit|sees fit|makes sense|is useful|deem~|require~|feel~|please~)
    however long (it|that|this) takes
    (open-ended|indefinite) (trial|pilot|experiment|test|period|basis)

    # A review at no time
    (once|when|as soon as|after) (we|i|you|they|everyone) (have|has|feel|feels|are|is) .. (a feel|enough|experience) .. (review|look|decide)
    (once|when|as soon as|after) (we|i|you|they|everyone) (have|has|feel|feels|are|is) .. (a feel|enough|experience) .. (see|talk|evaluate)
    (once|when|as soon as|after) (everybody|people) (have|has|feel|feels|are|is) .. (a feel|enough|experience) .. (review|look|decide|see|talk|evaluate)
    (once|when|as soon as|after) (we|i|you|they|everyone) (have|has|feel|feels|are|is) .. (used to|the hang) .. (review|look|decide|see|talk|evaluate)
    (once|when|as soon as|after) (everybody|people) (have|has|feel|feels|are|is) .. (used to|the hang) .. (review|look|decide|see|talk|evaluate)
    (once|when|as soon as|after) (we|i|you|they|everyone) (have|has|feel|feels|are|is) .. (a feel|enough|experience) .. (discuss|revisit|assess|results)
    (once|when|as soon as|after) (everybody|people) (have|has|feel|feels|are|is) .. (a feel|enough|experience) .. (discuss|revisit|assess|results)
    (once|when|as soon as|after) (we|i|you|they|everyone) (have|has|feel|feels|are|is) .. (used to|the hang) .. (discuss|revisit|assess|results)
    (once|when|as soon as|after) (everybody|people) (have|has|feel|feels|are|is) .. (used to|the hang) .. (discuss|revisit|assess|results)
    (once|when|as soon as|after) (we|i|you|they|everyone) (have|has|feel|feels|are|is) .. (picture|settled|ready|comfortable) .. (review|look|decide)
    (once|when|as soon as|after) (we|i|you|they|everyone) (have|has|feel|feels|are|is) .. (picture|settled|ready|comfortable) .. (see|talk|evaluate)
    (once|when|as soon as|after) (everybody|people) (have|has|feel|feels|are|is) .. (picture|settled|ready|comfortable) .. (review|look|decide)
    (once|when|as soon as|after) (everybody|people) (have|has|feel|feels|are|is) .. (picture|settled|ready|comfortable) .. (see|talk|evaluate)
    (once|when|as soon as|after) (we|i|you|they|everyone) (have|has|feel|feels|are|is) .. (picture|settled|ready) .. (discuss|revisit|assess|results)
    (once|when|as soon as|after) (we|i|you|they|everyone) (have|has|feel|feels|are|is) .. (comfortable) .. (discuss|revisit|assess|results)
    (once|when|as soon as|after) (everybody|people) (have|has|feel|feels|are|is) .. (picture|settled|ready) .. (discuss|revisit|assess|results)
    (once|when|as soon as|after) (everybody|people) (have|has|feel|feels|are|is) .. (comfortable) .. (discuss|revisit|assess|results)
    (once|when|after) (the dust|things|everything) (has|have|is|are) .. (settled|up and running|bedded in) & (review|look|decide|see|talk|evaluate)
    (once|when|after) (the dust|things|everything) (has|have|is|are) .. (calmed|running) & (review|look|decide|see|talk|evaluate)
    (once|when|after) (it|the situation|life) (has|have|is|are) .. (settled|up and running|bedded in) & (review|look|decide|see|talk|evaluate)
    (once|when|after) (it|the situation|life) (has|have|is|are) .. (calmed|running) & (review|look|decide|see|talk|evaluate)
    (once|when|after) (the dust|things|everything) (has|have|is|are) .. (settled|up and running|bedded in|calmed|running) & (discuss|revisit|assess|think)
    (once|when|after) (it|the situation|life) (has|have|is|are) .. (settled|up and running|bedded in|calmed|running) & (discuss|revisit|assess|think)
    (once|when|after) (the dust|things|everything) (has|have|is|are) .. (clearer|quieter|stabilised|stabilized) & (review|look|decide|see|talk|evaluate)
    (once|when|after) (it|the situation|life) (has|have|is|are) .. (clearer|quieter|stabilised|stabilized) & (review|look|decide|see|talk|evaluate)
    (once|when|after) (the dust|things|everything) (has|have|is|are) .. (clearer|quieter|stabilised|stabilized) & (discuss|revisit|assess|think)
    (once|when|after) (it|the situation|life) (has|have|is|are) .. (clearer|quieter|stabilised|stabilized) & (discuss|revisit|assess|think)
    (when|if) (it makes sense|the situation (allows|permits)) & (review|look|decide|evaluate|discuss|revisit|assess|meet|change|end)
    (when|if) (circumstances (allow|permit)|the need arises) & (review|look|decide|evaluate|discuss|revisit|assess|meet|change|end)
    ^ (in the (near|foreseeable|not too distant) future) .. (<we>|the|this|it|somebody|someone) .. (<will>|have to|ought to|shall|need to)
    ^ (at some (stage|point|time)) .. (<we>|the|this|it|somebody|someone) .. (<will>|have to|ought to|shall|need to)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (<we>|the|this) .. (<will>)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (<we>|the|this) .. (have to)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (<we>|the|this) .. (ought to)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (it|somebody) .. (<will>)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (it|somebody) .. (have to)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (it|somebody) .. (ought to)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (someone) .. (<will>|have to)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (someone) .. (ought to)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (<we>|the) .. (shall|need to)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (this) .. (shall|need to)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (it|somebody) .. (shall|need to)
    ^ (at an? (appropriate|suitable|convenient|opportune|given|later|fitting) (time|juncture|moment|point|stage|date)) .. (someone) .. (shall|need to)
    ^ (at the (appropriate|right|proper|given|first suitable) (time|juncture|moment|point|opportunity)) .. (<we>|the|this) .. (<will>|have to|ought to)
    ^ (at the (appropriate|right|proper|given|first suitable) (time|juncture|moment|point|opportunity)) .. (it|somebody) .. (<will>|have to|ought to)
    ^ (at the (appropriate|right|proper|given|first suitable) (time|juncture|moment|point|opportunity)) .. (someone) .. (<will>|have to|ought to)
    ^ (at the (appropriate|right|proper|given|first suitable) (time|juncture|moment|point|opportunity)) .. (<we>|the|this|it|somebody) .. (shall|need to)
    ^ (at the (appropriate|right|proper|given|first suitable) (time|juncture|moment|point|opportunity)) .. (someone) .. (shall|need to)
    ^ (in good time|in a (little)? while|before (too)? long) .. (<we>|the|this|it|somebody|someone) .. (<will>|have to|ought to|shall|need to)
    ^ (sooner or later|some day) .. (<we>|the|this|it|somebody|someone) .. (<will>|have to|ought to|shall|need to)
    ^ (someday|eventually|in due course|in due time) .. (<we>|the|this|it|somebody|someone) .. (<will>|have to|ought to|shall|need to)
    ^ (as and when|one of these days) .. (<we>|the|this|it|somebody|someone) .. (<will>|have to|ought to|shall|need to)
    ^ (when time (permits|allows)|over the coming (weeks|months|period)) .. (<we>|the|this|it|somebody|someone) .. (<will>|have to|ought to|shall|need to)
    ^ (down the (line|road|track)) .. (<we>|the|this|it|somebody|someone) .. (<will>|have to|ought to|shall|need to)
    ^ (later|later on|after (a|some) (while|time)) .. (<we>|the|this|it|somebody|someone) .. (<will>|have to|ought to|shall|need to)
    (let you know|tell you|inform you|hear from us) .. (soon|shortly|in due course|later|in due time) .. (how|when|what|whether|next)?
    (announce|communicate) .. (soon|shortly|in due course|later|in due time) .. (how|when|what|whether|next)?
    (let you know|tell you|inform you|hear from us|announce|communicate) .. (eventually|before long|when we know) .. (how|when|what|whether|next)?
    (whether|if|how long|how it|what to do) ... (soon|shortly|in due course|later on|eventually|before (too)? long|in due time|in good time) $
    (whether|if|how long|how it|what to do) ... (at some (point|stage)|down the line|down the road|when we know more|when the time comes) $
    (the day|a day|the time|a time|the moment) (will|may|might) come when
    (the moment|as soon as|when|once) .. (slack|capacity|time|room|a quiet|a gap|breathing) .. (in the|for it|again)? .. (we|i|look|review|hold|sit)
    (for|at) a time (when|that) (it)? (suits|works|is convenient)
    when the (moment|time) (feels|seems|is|comes) .. (right|ripe)?
    (when|once|after) the new _ .. settled in
    (see how (things|it) (develop|develops|goes|go|pans out|pan out|evolves)) .. (and|then|before)
    (a|another|second|further) (look|review|evaluation) .. @vague
    @vague & (review~|revisit~|evaluate~|evaluation~|reevaluate~|re-evaluate~|reassess~|assess|assessed)
    @vague & (assessment|reconsider~|re-examine~|retro|retrospective|debrief|verdict|post-mortem)
    @vague & (wash-up|write-up|take stock|look back|lessons-learned|appraise~|check back|check in)
    @vague & (circle back|touch base|come back to (it|this|you)|get back to (it|this|you on))
    @vague & (decide|decides|be decided|settle|be settled|be judged|decision on|conclude|vote on)
    @vague & (discuss it|discuss how|discuss whether|discussed|talk about (it|how|whether)|then talk|report back|results|findings)
    @vague & (conclusions|outcome|form a view|draw conclusions|follow-up|weigh up|take it up|pick this up|pick it up)
    @vague & (look (at|into) (it|this|how|the _)|looked at|looked into|examine|examined|consider|compare|analyse)
    @vague & (reflect|see (whether|if)|find out|we will know|ask ourselves|ask (you)? (what|how)|what you think)
    @vague & (whether|if (it|this|we)|how (it|this|things)|how long|what it) & (<will>|there will)
    @vague & (next step|next steps|rollout|roll-out|extension|second phase|phase two|phase 2)
    @vague & (trial|pilot|experiment|test phase|arrangement|interim) & (until|end|ends|over|lifted|length|duration|long|stay|stays|continue)
    @vague & (temporary|temporarily|provisional|provisionally) & (until|end|ends|over|lifted|length|duration|long|stay|stays|continue)
    @vague & (trial|pilot|experiment|test phase|arrangement|interim) & (continues|run|runs|apply|applies|last|lasts|fixed|determined)
    @vague & (temporary|temporarily|provisional|provisionally) & (continues|run|runs|apply|applies|last|lasts|fixed|determined)
    ^ @vague (probably|perhaps|maybe|hopefully|of course)? $
    when the time is right
    in due course
    in the fullness of time
    sooner or later
    ^ (soonish|later|eventually|ongoing|at an appropriate juncture|as circumstances require) (probably|perhaps|maybe|hopefully)? $
    ^ (after a reasonable interval|as long as it takes|to be announced) (probably|perhaps|maybe|hopefully)? $
    (when|once) (everyone|everybody|everything|things) .. (settled|settled in|back|used to|calmer) ... (look|review|see|sit down|talk)
    (when|once) (everyone|everybody|everything|things) .. (settled|settled in|back|used to|calmer) ... (hear|evaluate|decide)
    (when|once) (the season|someone|somebody) .. (settled|settled in|back|used to|calmer) ... (look|review|see|sit down|talk|hear|evaluate|decide)
    (when|once) (everyone|everybody|everything|things) .. (quieter|less mad|capacity|time) ... (look|review|see|sit down|talk|hear|evaluate|decide)
    (when|once) (the season|someone|somebody) .. (quieter|less mad|capacity|time) ... (look|review|see|sit down|talk|hear|evaluate|decide)
    (when|once) (everyone|everybody|everything|things) .. (settled|settled in|back|used to|calmer) ... (comes back|pull the numbers|revisit)
    (when|once) (the season|someone|somebody) .. (settled|settled in|back|used to|calmer) ... (comes back|pull the numbers|revisit)
    (when|once) (everyone|everybody|everything|things) .. (quieter|less mad|capacity|time) ... (comes back|pull the numbers|revisit)
    (when|once) (the season|someone|somebody) .. (quieter|less mad|capacity|time) ... (comes back|pull the numbers|revisit)
    (give it|let it) (a while|some time|bed in|settle) ... (then|and) .. (talk|look|review|see|think|decide)
    (the date|a date|timing|time) (of|on|for) .. (review|decision|decide|evaluation|take stock) ... (depends|announced|follow|to be|later)
    (agenda|again|review|back) ... before you know it
    before you know it ... (review|decide|look back)
    (too early|too soon) to say when
    whenever that (may|might) be
    (after|once) .. (adequate|suitable|sufficient|reasonable|appropriate) (period|time|interval|length)
    as soon as we have (a|enough|sufficient) .. (sample|data|evidence|feedback|figures)
    (once|when) there (are|is) enough of (them|it)
    as (they|it) become~ available
  `,
  except: `
    # Somebody else's time, or talk about the words themselves
    ^ (asap|a s a p) $
    [under (asap|glossary|abbreviation~|acronym~|terms|terminology|definitions)] _
    asap as soon as possible
    # Instructions for the hands: restart it as needed
    (^|and|then|or|,) (restart|reload|rebuild|repeat|reinstall|rerun|reboot|edit|configure|install|customi*|rename|tweak|retry|refill|top up|clean) .. (as|if|when|where|whenever) (needed|necessary|appropriate|required)
    (lunch|dinner|ferry|bus|train|soup|kettle|flight|lift|road|roadworks) & (soon|shortly|later|until|delayed|closed)
    (tap water|weather|flooding|diversion|escalator) & (soon|shortly|later|until|delayed|closed)
    (no|not|never|write|word|words|phrase|say|said|says|called|means) (a|an|the)? (until further notice|in due course|soon|as needed)
    (no|not|never|write|word|words|phrase|say|said|says|called|means) (a|an|the)? (for the foreseeable|eventually)
    (holder in due course|says the act|by law)
    (was|were|had been) .. for the foreseeable
    (get well|see you|hope to see you|speak|talk to you) soon
    (as soon as possible|shortly|asap) .. (tell|report it|call|ring|email|let me)
    (so|too|very|as) soon (after|as you|as they)
    opening hours
    in one way or another
    (sooner|soon) (enough|than)
  `,
  replacements: [
    {
      phrase:
        /^(?:until|till) (?:further (?:notice|orders|instructions|advice)|otherwise (?:notified|decided|stated|agreed))$/,
      by: 'until [date]',
    },
    {
      phrase: /^(?:for the foreseeable future|for now|for the time being|for a while|for a bit)$/,
      by: 'until [date]',
    },
    {
      phrase:
        /^(?:(?:very |quite )?soon(?:ish)?|shortly|(?:later|eventually)(?: on)?|as needed|when needed|(?:as|if|when) (?:necessary|required|appropriate)|in due (?:course|time)|in good time|at some (?:point|stage|time)(?: in the future)?|in the (?:near|not too distant|foreseeable) future|before (?:too )?long|sooner or later|down the (?:line|road|track)|when the time (?:is right|comes)|as soon as (?:possible|we can)|at an? (?:appropriate|suitable|later|convenient|given) (?:time|date|point|moment|stage|juncture)|when time (?:permits|allows))$/,
      by: 'on [date]',
    },
  ],
  examples: [
    {valid: '# Desks\n\nOn 3 March we decide together whether to keep it.'},
    {valid: '# Desks\n\nThe lift is out of order until further notice, says the landlord.'},
    {valid: '# Parcels by the back door\n\nLunch is soon. We look at the counts on the last Friday of May.'},
    {valid: '# Night porters\n\nNot "soon" but on 14 March, in the canteen, we vote on whether it stays.'},
    {valid: '# Till\n\nCheck the results and restart the till as needed.\n\nASAP: as soon as possible'},
    {invalid: '# Desks\n\nThe trial runs «until further notice».', message: 'nobody can put in a calendar'},
    {invalid: '# Desks\n\nWe will report back «in due course».', message: 'nobody can put in a calendar'},
    {
      invalid: "# Stand-ups in writing\n\nwe'll circle back on this «soon»",
      message: 'nobody can put in a calendar',
    },
    {invalid: '# Rehearsal hours\n\n## Review\n\n«As needed».', message: 'nobody can put in a calendar'},
  ],
});
