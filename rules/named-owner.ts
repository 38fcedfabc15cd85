import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'named-owner',
  summary: 'The memo says who answers for the experiment.',
  why: 'What everybody owns nobody stops; readers need one person or team to hold to the promise.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  absent: 'Nobody is named who answers for this',
  weak: {owner: '{quote} gives a name or an address, but not who answers for the experiment'},
  example: 'Margit Halvorsen runs the trial and answers for it to the ward.',
  stub: {
    heading: 'Who is responsible',
    prompt: 'Who answers for this, and can be held to it? Name a person, a role or a team.',
    placeholder: 'State who answers for this',
    follows: ['invites-improvement', 'open-outcome', 'review-horizon'],
  },
  vocabulary: {
    facets: {
      owner: {
        present: `
          @trial = (trial|pilot|experiment|test|scheme|project|change|changes|arrangement~|programme|program|initiative|try out|tryout|attempt|measure|procedure|policy|effort|roll out|rollout|switch|process|swap|move|thing|lot|whole|show|idea|plan|action|release|operation|exercise|new <change_thing>|matter|foregoing|phase|study)
          @it = (it|this|that|all of (it|this)|these|things|both|(the|a|an|our|my|your) (whole|entire|new|small|little|overall)? @trial|this @trial|it all|the <change_thing>|(its|the|her|his) (results|outcome|conduct|application))
          @who = (<name>|i|she|he|we|they|who|<people>|<group>|office|unit|committee|board|council|headmistress|headmaster|secretary|bursar|registrar|principal|guild)
          @adv = (also|personally|alone|jointly|now|still|ultimately|overall|fully|directly|therefore|himself|herself|myself|together|each)

          # is responsible
          (is|am|are|be|being|remain|remains|will be|was made|made|person|held|stays|becomes) @adv? (the one|the person|the manager|the ones)? @adv? (responsible|accountable|answerable|in charge|liable) (for|of|to|that|on|until|till|from|within) !(ensuring their|their own|his own|checking|washing|any (loss|damage|cost~)|lost)
          (is|am|are|remains|being|be) @adv? (the one|the person|person|officer|alone)? @adv? (responsible|accountable|answerable|in charge|on the hook|in the lead|at the helm|at the wheel|in the driving seat|in the chair|in the hot seat) @adv? $
          ((the|one|person) (responsible|accountable|answerable)|accountable (person|owner|manager|officer|lead)|(responsible|nominated|designated|lead|project) (person|owner|officer|manager|lead))
          (i|<name>|she|he|<people>) (am|is|are) @adv? (responsible|accountable|answerable)
          (is|am|are|remains|put|placed) .. (in charge|in the lead|on the hook|at the helm|at the wheel|in the driving seat|in command) !(of (ordering|cleaning|their own))
          (responsibility|accountability|ownership|stewardship|oversight|leadership|command) .. (lies|rests|falls|sits|resides|remains|stays|belongs|is|goes) .. (with|to|on) !(the line) (<name>|me|the|our|one|dr|mr|ms|mrs)
          (have|has|holds|hold|takes|take|carries|carry|bears|assumes|assume|accept|accepts) @adv? (full|sole|overall|the|complete|ultimate|joint)? @adv? (charge|responsibility|custody|ownership|accountability|lead|conduct|stewardship) (of|for|on|over)
          (under (the)? (direction|leadership|supervision|stewardship|oversight|care|command|auspices|guidance) of|(led|run|owned|headed|headed up|managed|overseen|coordinated|steered|supervised|driven|chaired|administered|conducted|championed|sponsored|organised|organized|looked after|commanded|captained) by) !(lot) (<name>|me|the <people>|our|first|ward|dr|mr|ms|mrs|@who)

          # runs it, owns it
          @verb = (runs|owns|leads|steers|manages|coordinates|oversees|supervises|conducts|directs|drives|heads|heads up|minds|champions|shepherds|guides|administers|organises|organizes|commands|spearheads|fronts|looks after|sees to|stands behind|stands for|answers for|vouches for|chairs|decides on)
          @do = (run|own|lead|steer|manage|coordinate|oversee|supervise|conduct|direct|drive|head|head up|mind|champion|shepherd|administer|organise|organize|command|spearhead|front|look after|see to|stand behind|answer for|vouch for|chair)
          (<name>|she|he|who|<people>|<group>|office|unit|committee|board|secretary|guild|association|ops|legal|facilities|hr|quality) @adv? @verb (on|up)? @it
          (i|<name>|she|he|who|they|me) @adv? (will|shall|have agreed to|has agreed to|is going to|am going to|get to|gets to|volunteered to|has volunteered to|have volunteered to|has offered to|is to|must|would like to)? @adv? (personally|also)? @do (on|up)? @it
          (i|me) @do (on)? @it
          (leads|heads|runs|owns|steers|manages|oversees|drives|conducts|commands) (on|up)? @it
          <name> .. (runs it|owns it|owns this|runs this|leads it|leads this|leads on (it|this)|answers for it)
          (leading|running|owning|steering|managing|overseeing|heading|coordinating|driving|minding|supervising|conducting|directing|shepherding) (up|on|with)? @it & (<name>|i|she|he|me|we)
          (am|is|are|be|will be) (running|leading|steering|managing|overseeing|coordinating|heading|driving|minding|owning|championing|looking after) (up|on)? (it|this|the|our|a)
          (answer|answers|answering|answerable) (for|to) (it|this|the|that|its|their|all|how|whatever|any|(his|her|my) own)
          (will|to|who will) (answer|account) for (it|this|the)

          (run|owned|led|steered|headed|overseen|looked after) by (the|our|a|<number>) (_)? (<people>|secretary|<doers>|office|team)
          ^ (owned|run|led|headed|steered) by (the|our|<name>|a|<number>|me)
          (i|<name>|she|he|they) @adv? (has|have|had|holds|takes|keeps) (the (lead|last word|casting vote|helm|wheel|reins|baton|responsibility|ball)|charge)
          (<name>|she|he|i|<people>) .. (decides (what|where|how)|takes the decisions|speaks for them|reports on (it|this))
          (makes|make) (it happen|sure (that)? it happens)
          the one (to|who|that) .. (answer|answers|winds (it|this) up|runs|leads|decides|wanted it|gets the blame|blame|to stop)
          it (will be|is) (<name>|me) (who|that) .. (runs|leads|decides|answers|owns|is)
          (it is|this is|this one is|that is) (all)? on me
          (my|her|his|their) (responsibility|job|name|head|reputation) (if|to|on the line|is on|to see|to make)
          (staked|stakes|staking) (my|her|his|their) (name|reputation|job)

          # idioms
          (buck stops|calls the shots|call the shots|has the last word|has the final (say|word)|have the final (say|word)|have the last word|holds the reins|hold the reins|has the authority|has authority|full powers|unrestricted authority|face the music|stick (my|her|his) neck)
          (is|it is|remains|be) .. (<name>|mine|hers|his|'s) (baby|show|project|responsibility|remit|job|duty|call|brief)
          (blame (me|lies|goes|rests)|(take|takes|gets|get) the (blame|flak|stick)|take it up with me|hold me to|held to (account|this)|hold (me|him|her|them) (to account|accountable|responsible))
          (volunteered|agreed|offered|asked|stepped up) to (run|lead|own|steer|coordinate|take (it|this) on|hold the|manage|oversee|be the)
          (belongs|belong) to .. (<name>|<people>|team|squad) & (it|this|trial|pilot|experiment)

          # labels within a sentence

          # under a heading or label that asks for the owner
          @n = ^ <number>? (the|our|trial|pilot|project|experiment|change|process|named)?
          @own = (@n (owner|owned by|ownership|dri|accountable|accountability|responsible|responsibility|lead|led by|leads|run by|in charge|person in charge|coordination|coordinator|sponsor|steward|champion|manager|responsible officer|product owner) (and .. $|$)|who .. (in charge|responsible|accountable|answers|owns|runs (it|this|the)|leads (it|this|the)|in the lead|minding|looks after|answerable)|whose (baby|show|it is))
          [under @own] ^ .. <name> .. $
        `,
        weak: `
          # signatures
          ^ (mr|mrs|ms|dr|prof)? <name> (head|director|manager|deputy|chair|secretary|coordinator|principal|president|warden|editor|registrar|clerk|officer|supervisor|matron|curator|captain|team lead|ward manager|acting|interim|group|senior|assistant|chief|general|operations|regional|branch|programme|project) (of)? .. $
          ^ (yours|ever yours|faithfully|sincerely|keeping you posted|see you|till then|greetings|respectfully|hoping this finds|your|cheers|best|regards|thanks|love|xx|salaam) ... <name> $
          ^ (ever )?yours
          (for and on behalf|tl dr by|sent to you by|name and signature|/ s /|gez)
          ^ (signed|issued|prepared|written|posted|sent|submitted|recorded|minutes|published) .. (by|for|on behalf)
          (your|the) (kitchen )?(management|headmistress|headmaster) $

          # contacts
          (question~|queries|comments|concerns|corrections|problems|enquiries|rsvp|moans|complaints) .. (to|contact|ask) .. <name>
          ^ (corrections|questions|thoughts|complaints) to
          <name> .. (can explain|knows|will (be glad|be happy|gladly)|is the person to (see|ask)|is all ears|is happy to)
          you (can|may|could|will) (reach|find|be hearing from) <name>
          [under ^ (contact|contacts|your contact|point of contact|who to (ask|contact|see)|whom to ask|signed) $] <name>

          # nobody in particular
          (a member of the team|an owner|interim|a coordinator|point person) .. (will|has been|is to|to be) .. (allocated|appointed|earmarked|named|assigned)
          # a signature on the line of its greeting
        `,
        not: `
          ^ (name|names|insert|your name|role|owner|person|team|placeholder|tbd|tbc|tba) (of ...)? $
          (drinking|coats|valuables)
          (everyone|everybody|each of us|we all|usual suspects|somebody|someone|anyone|anybody) .. (own|owns|in charge|accountable|answers|runs|look after)
          ^ xxx $
          (nobody|no one) (is|was|will be)? (in charge|owns|responsible|accountable|answers)
          do not ask me
          (dog|cat|home|boat|car|bike|bicycle|property|land|home) (owner|owners)
          owners of
          (marathon|police)
          in those days
        `,
        headings: `
          @n = ^ <number>? (the|our|trial|pilot|project|experiment|change|process|named)?
          @n (owner|owned by|ownership|dri|raci|accountable|accountability|responsible|responsibility|lead|leads|led by|run by|in charge|coordination|coordinator|sponsor|steward|champion|manager|product owner|custodian|captaincy|skipper|command|oversight|stewardship|leadership|administration|roles and responsibilities|at the helm|trial manager) $
          (ownership|accountability|responsibility) and .. $
          (who|whom) .. (in charge|responsible|accountable|answers|owns|runs (it|this|that|the)|leads (it|this|that|the (trial|pilot|experiment|change))|in the lead|minding|looks after (it|this|what)|answerable|carries the can|to blame|carries responsibility)
          (person|people|team|unit|officer) (in charge|responsible|accountable)
          (responsible|accountable|nominated|designated) (person|owner|officer|manager|executive|lead|team)
          (whose (baby|show|it is)|where does the buck|the buck|one name|your host|held to account)
        `,
        frontMatter: ['owner', 'owners', 'accountable', 'responsible', 'lead', 'dri'],
      },
    },
  },
  examples: [
    {valid: "so from friday: nobody carries two phones\n\nit's mine, so if it goes wrong it's on me - sam"},
    {valid: '# Handover\n\nMargit runs the trial and answers for it.'},
    {valid: '# Handover\n\n**Owner:** Margit Halvorsen'},
    {valid: '# Two to a tractor\n\nIt is my idea, so blame me: I am in charge of it until harvest.'},
    {valid: '# Two to a tractor\n\n## Who answers for it?\n\nThe foreman of the lower farm.'},
    {valid: '# Shared inbox\n\nthe billing squad owns this end to end'},
    {invalid: '# «Handover»\n\nThe canteen is closed.', message: 'Nobody is named'},
    {invalid: '# Handover\n\n«Please contact Margit.»', message: 'a name or an address'},
    {invalid: '# «Two to a tractor»\n\nEveryone owns this.', message: 'Nobody is named'},
    {
      invalid:
        '# Two to a tractor\n\nTry it until harvest.\n\nWith kind regards,\n\n«Callum Reid, deputy ward manager»',
      message: 'a name or an address',
    },
    {invalid: '# Shared inbox\n\n«Questions to Sunil.»', message: 'a name or an address'},
  ],
});
