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
          responsible (is|are) .. (<name>|me|the)
          (i|<name>|she|he|<people>) (am|is|are) @adv? (responsible|accountable|answerable)
          (is|am|are|remains|put|placed) .. (in charge|in the lead|on the hook|at the helm|at the wheel|in the driving seat|in command) !(of (ordering|cleaning|their own))
          (made|makes|making) .. (responsible|accountable|captain|boss|owner|lead) (for|of)? .. @it
          (responsibility|accountability|ownership|stewardship|oversight|leadership|command) .. (lies|rests|falls|sits|resides|remains|stays|belongs|is|goes) .. (with|to|on) !(the line) (<name>|me|the|our|one|dr|mr|ms|mrs)
          (have|has|holds|hold|takes|take|taking|took|taken|carries|carry|bears|bear|assumes|assume|accept|accepts|given) .. (charge|responsibility|custody|ownership|accountability|the lead|overall (control|charge)|the conduct) (of|for|on|in) @it
          (have|has|holds|hold|takes|take|carries|carry|bears|assumes|assume|accept|accepts) @adv? (full|sole|overall|the|complete|ultimate|joint)? @adv? (charge|responsibility|custody|ownership|accountability|lead|conduct|stewardship) (of|for|on|over)
          (i|<name>|she|he|we) @adv? (take|takes|carry|carries|bear|bears|accept|accepts) @adv? (the|full|all|overall|sole)? @adv? (responsibility|blame|lead|ownership|charge)
          (under (the)? (direction|leadership|supervision|stewardship|oversight|care|command|auspices|guidance) of|(led|run|owned|headed|headed up|managed|overseen|coordinated|steered|supervised|driven|chaired|administered|conducted|championed|sponsored|organised|organized|looked after|commanded|captained) by) !(lot) (<name>|me|the <people>|our|first|ward|dr|mr|ms|mrs|@who)

          # runs it, owns it
          @verb = (runs|owns|leads|steers|manages|coordinates|oversees|supervises|conducts|directs|drives|heads|heads up|minds|champions|shepherds|guides|administers|organises|organizes|commands|spearheads|fronts|looks after|sees to|stands behind|stands for|answers for|vouches for|chairs|decides on)
          @do = (run|own|lead|steer|manage|coordinate|oversee|supervise|conduct|direct|drive|head|head up|mind|champion|shepherd|administer|organise|organize|command|spearhead|front|look after|see to|stand behind|answer for|vouch for|chair)
          (<name>|she|he|who|<people>|<group>|office|unit|committee|board|secretary|guild|association|ops|legal|facilities|hr|quality) @adv? @verb (on|up)? @it
          (i|<name>|she|he|who|they|me) @adv? (will|shall|have agreed to|has agreed to|is going to|am going to|get to|gets to|volunteered to|has volunteered to|have volunteered to|has offered to|is to|must|would like to)? @adv? (personally|also)? @do (on|up)? @it
          (i|me) @do (on)? @it
          (leads|heads|runs|owns|steers|manages|oversees|drives|conducts|commands) (on|up)? @it
          <name> .. (runs it|owns it|owns this|runs this|leads it|leads this|leads on (it|this)|answers for it)
          <name> @adv? leads $
          (leading|running|owning|steering|managing|overseeing|heading|coordinating|driving|minding|supervising|conducting|directing|shepherding) (up|on|with)? @it & (<name>|i|she|he|me|we)
          (am|is|are|be|will be) (running|leading|steering|managing|overseeing|coordinating|heading|driving|minding|owning|championing|looking after) (up|on)? (it|this|the|our|a)
          (answer|answers|answering|answerable) (for|to) (it|this|the|that|its|their|all|how|whatever|any|(his|her|my) own)
          (will|to|who will) (answer|account) for (it|this|the)
          (looks after|look after|looking after|keeps an eye on) (it|this|the (trial|test|pilot|experiment|scheme|whole|new))
          (has|have|had) taken (this|it) on
          (takes|taking|took) (this|it) on

          (run|owned|led|steered|headed|overseen|looked after) by (the|our|a|<number>) (_)? (<people>|secretary|<doers>|office|team)
          ^ (owned|run|led|headed|steered) by (the|our|<name>|a|<number>|me)
          (is|are) not (running|leading) it .. <name> is
          (i|<name>|she|he|they) @adv? (has|have|had|holds|takes|keeps) (the (lead|last word|casting vote|helm|wheel|reins|baton|responsibility|ball)|charge)
          (<name>|she|he|i|<people>) .. (decides (what|where|how)|takes the decisions|speaks for them|reports on (it|this))
          (makes|make) (it happen|sure (that)? it happens)
          (is|am|be) (the)? (boss|captain|commander|skipper|coxswain|quarterback|ringmaster|champion)
          the one (to|who|that) .. (answer|answers|winds (it|this) up|runs|leads|decides|wanted it|gets the blame|blame|to stop)
          i will be (judged|measured|held) (by|on|to) (it|this)
          (put|puts|putting) my name to (it|this)
          laid at the door of
          it (will be|is) (<name>|me) (who|that) .. (runs|leads|decides|answers|owns|is)
          it will be <name> $
          (on|onto|upon) (<name>|my|his|her|the) .. shoulders
          (it is|this is|this one is|that is) (all)? on me
          (on point|point on this|holds the pen|has the con|has the helm|keeps the ball rolling|taking (it|this) forward|takes (it|this) forward|project managing|project manage|quarterbacking|spearheading|heading up|running point)
          (charged|tasked) with (it|running|leading|seeing|overseeing|managing|delivering|the)
          (<name>|i|she|he) .. (mandated|commissioned|designated|appointed) to
          (blame|thank|curse|shout at|yell at|come for|come after) me $
          (if|when) it (goes wrong|fails|breaks|flops|goes sideways) .. (blame|is|it is|come to|on|shout at|talk to|my|mine|hers|his) .. (me|mine|<name>|hers|his|fault)
          (senior responsible (owner|officer)|sro|accountable executive|executive sponsor)
          i (own|answer for|stand behind|am behind) (it|this|that|the|every)
          (my|her|his|their) (responsibility|job|name|head|reputation) (if|to|on the line|is on|to see|to make)
          (staked|stakes|staking) (my|her|his|their) (name|reputation|job)
          the person to (blame|thank|hold|answer|shout at)
          (reports|answers|answerable|accountable) .. to the (board|council|committee|assembly|staff|crew|owners|trustees|team|meeting) .. (for|on|about) (it|this|the)
          (has|have|had) been (put|placed|left) in (charge|the hands)

          # idioms
          (buck stops|calls the shots|call the shots|has the last word|has the final (say|word)|have the final (say|word)|have the last word|holds the reins|hold the reins|has the authority|has authority|full powers|unrestricted authority|face the music|stick (my|her|his) neck)
          (her|his|my|their) (baby|show|brainchild|pet project|neck|head on the block|responsibility|remit|idea and)
          (is|it is|remains|be) .. (<name>|mine|hers|his|'s) (baby|show|project|responsibility|remit|job|duty|call|brief)
          (blame (me|lies|goes|rests)|(take|takes|gets|get) the (blame|flak|stick)|take it up with me|hold me to|held to (account|this)|hold (me|him|her|them) (to account|accountable|responsible))
          (entrusted|handed over|assigned|delegated|vested|handed) (to|in) (<name>|me|our|the <people>)
          (put|placed|asked|appointed|named|nominated|elected|chosen|picked) .. (<name>|me|her|him|<people>) .. (in charge|to (run|lead|own|head|steer|be|take|manage|oversee|look)|as (lead|owner|coordinator|captain|head|manager)|responsible)
          (volunteered|agreed|offered|asked|stepped up) to (run|lead|own|steer|coordinate|take (it|this) on|hold the|manage|oversee|be the)
          (in|into) the (hands|charge|care|custody) of (<name>|the|our|a)
          (belongs|belong) to .. (<name>|<people>|team|squad) & (it|this|trial|pilot|experiment)
          (is|are) the (remit|responsibility) of
          (managing|running|leading|overseeing|coordinating|responsibility|it|this|job|task) .. (falls|fall|falling) (to|on|upon) (the|<name>|me|our)
          (is|are) @adv? (the|our|its|my) (owner|dri|project lead|point person|product owner|captain|boss|sponsor|champion|coordinator) (of|for|on|here) @it
          (is|are) @adv? (the|our|its|my) (owner|dri|lead|boss|captain) $
          (exactly|only|just)? one owner
          (owner|dri|coordinator|sponsor|project manager|programme manager|trial manager|project lead|product owner|technical lead|responsible) (is|are|will be) .. (<name>|me)

          # labels within a sentence
          @label = (owner|dri|responsible person|accountable|responsible|project lead|trial lead|pilot lead|person in charge|run by|led by|owned by|coordinated by)
          @label <name>

          # under a heading or label that asks for the owner
          @n = ^ <number>? (the|our|trial|pilot|project|experiment|change|process|named)?
          @own = (@n (owner|owned by|ownership|dri|accountable|accountability|responsible|responsibility|lead|led by|leads|run by|in charge|person in charge|coordination|coordinator|sponsor|steward|champion|manager|responsible officer|product owner) (and .. $|$)|who .. (in charge|responsible|accountable|answers|owns|runs (it|this|the)|leads (it|this|the)|in the lead|minding|looks after|answerable)|whose (baby|show|it is))
          [under @own] ^ .. <name> .. $
          (pit boss|ringmaster|accountable manager)
        `,
        weak: `
          # signatures
          @role = (head|director|manager|deputy|chair|secretary|lead|coordinator|principal|president|warden|editor|registrar|clerk|officer|supervisor|matron|curator|librarian|foreman|captain|chef|steward|planner|partner|relations|engineering|operations|division|department|rooms|team|office|house|board)
          @end = (you|your|i|me|we|us|please|thanks|thank|it|regards|wishes|sincerely|faithfully|respectfully|yours|cheers|greetings|best|question|questions|feedback|trial|pilot|fire|will|would|love|soon)
          [after @end] ^ (mr|mrs|ms|dr|prof)? <name> $
          [after @end] ^ <name> .. <name> .. @role .. $
          ^ (mr|mrs|ms|dr|prof)? <name> (head|director|manager|deputy|chair|secretary|coordinator|principal|president|warden|editor|registrar|clerk|officer|supervisor|matron|curator|captain|team lead|ward manager|acting|interim|group|senior|assistant|chief|general|operations|regional|branch|programme|project) (of)? .. $
          ^ (best|kind|warm|warmest|with (kind|warm|best))? (regards|wishes|cheers|thanks|greetings|sincerely|faithfully|respectfully|cordially) ... <name>
          ^ (yours|ever yours|faithfully|sincerely|keeping you posted|see you|till then|greetings|respectfully|hoping this finds|your|cheers|best|regards|thanks|love|xx|salaam) ... <name> $
          ^ (ever )?yours
          (for and on behalf|tl dr by|sent to you by|name and signature|/ s /|gez)
          ^ (signed|issued|prepared|written|posted|sent|submitted|recorded|minutes|published) .. (by|for|on behalf)
          (your|the) (kitchen )?(management|headmistress|headmaster) $
          sent from my
          ^ reference

          # contacts
          @contact = (contact|ask|email|e mail|write to|talk to|speak to|message|reach out to|turn to|approach|see)
          (please|just|kindly|can|or|also|to|questions|^) @contact (<name>|the (helpdesk|front desk|undersigned)|our <people>|your (manager|supervisor|line manager)|hr) !(month|week)
          (question~|queries|comments|concerns|corrections|problems|enquiries|rsvp|moans|complaints) .. (to|contact|ask) .. <name>
          ^ (corrections|questions|thoughts|complaints) to
          (contact|contacts|point of contact|poc) .. (<name>|desk|office)
          <name> .. (can explain|knows|will (be glad|be happy|gladly)|is the person to (see|ask)|is all ears|is happy to)
          helpdesk will
          (pull|take) <name> aside
          you (can|may|could|will) (reach|find|be hearing from) <name>
          for (further|more) information
          [under ^ (contact|contacts|your contact|point of contact|who to (ask|contact|see)|whom to ask|signed) $] <name>
          (one person|who) decides .. (exceptions|who)
          (your|point of) contact (is|for|on|person)
          (comes|go|goes) (to|through) (<name>|me) (first|with)

          # nobody in particular
          we are all responsible
          all of the .. responsible
          (up to|responsibility of|down to) (each|all|every one|everyone|everybody)
          responsibility .. (lies|rests) with the line
          (line managers|managers|heads of) .. (ensure|asked to)
          (a member of the team|an owner|interim|a coordinator|point person) .. (will|has been|is to|to be) .. (allocated|appointed|earmarked|named|assigned)
          (sort out|decide|agree) .. (between us|among ourselves) who
          the risk is mine
          # a signature on the line of its greeting
          ^ (regards|kind regards|best regards|best wishes|all the best|best|cheers|thanks|many thanks|sincerely|yours|yours sincerely|love) , <name> $
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
