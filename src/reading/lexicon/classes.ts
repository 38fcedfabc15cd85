import {formsOf} from './inflect.js';

/**
 * Word classes that cues name in angle brackets, `<forum>` for one. A word may be in several. A word with
 * `~` stands for all its forms. To teach the reading a new word, add it to a line here.
 */
const CLASSES: Readonly<Record<string, string>> = {
  we: 'we i us me ourselves myself our my',
  will: 'will shall would going may might can could should must',
  change_thing:
    'change~ arrangement~ system~ scheme~ process~ procedure~ method~ rule~ approach~ setup format~ model~ regime~ plan~ idea~ measure~ it this thing~ routine~ practice~ policy tool~ rota roster schedule~ layout',
  people:
    'staff team~ nurse~ doctor~ driver~ teacher~ colleague~ employee~ worker~ crew~ member~ manager~ lead~ volunteer~ engineer~ developer~ maintainer~ contributor~ student~ pupil~ parent~ resident~ tenant~ clerk~ cook~ chef~ waiter~ cleaner~ porter~ technician~ operator~ supervisor~ steward~ apprentice~ trainee~ intern~ agent~ adviser~ advisor~ analyst~ accountant~ librarian~ editor~ writer~ reporter~ designer~ buyer~ seller~ planner~ customer~ client~ patient~ passenger~ guest~ visitor~ supplier~ contractor~ subcontractor~ carer~ therapist~ pharmacist~ physio~ midwife midwives consultant~ registrar~ sister~ matron~ foreman foremen farmer~ milker~ baker~ brewer~ picker~ packer~ fitter~ welder~ joiner~ plumber~ electrician~ mechanic~ guard~ warden~ ranger~ officer~ sergeant~ deputy deputies secretary secretaries chair treasurer~ coordinator~ director~ head~ boss~ people folk~ newcomer~ starter~ joiner~ representative~ rep~ delegate~ trustee~ councillor~ committee~ partner~ associate~ paralegal~ solicitor~ barrister~ researcher~ postdoc~ scientist~ lecturer~ professor~ tutor~ coach~ trainer~ player~ singer~ musician~ actor~ dancer~ captain~ pilot~ skipper~ mate~ deckhand~ conductor~ signaller~ dispatcher~ controller~ rider~ courier~ postman cashier~ barista~ bartender~ receptionist~ concierge~ housekeeper~ gardener~',
  group:
    'team~ crew~ squad~ pod~ group~ department~ dept unit~ office~ desk~ ward~ shift~ branch branches depot~ plant~ site~ store~ shop~ kitchen~ school~ class classes year~ region~ district~ floor~ bay~ line~ section~ division~ faculty lab~ clinic~ surgery practice~ station~ chapter~ guild~ repo~ repository repositories project~ service~ platform~ fleet~ route~ warehouse~ studio~ gang~ house~ hall~ room~ parish parishes congregation~ choir~ band~ club~ library libraries museum~ farm~ yard~ boat~ vessel~ ship~ hangar~ terminal~ gate~ counter~ till~',
  doers:
    'nurses clerks cooks stewards reps staff folk hands crews teams tenants residents students pupils parents apprentices trainees interns guards porters assistants colleagues volunteers neighbours neighbors women men elders juniors seniors locals regulars',
  forum:
    'meeting~ retro~ retrospective~ workshop~ council~ committee~ board~ assembly assemblies agm all-hands allhands townhall town-hall forum~ session~ huddle~ standup stand-up offsite off-site away-day roundtable caucus panel~ plenary conference~ convention~ vote~ ballot~ referendum poll~ survey~ consultation~ hearing~ rfc~ discussion~ debate~ review~ sitting~ gathering~ round~ working-party jury circle~ guild~ union~ sync~ planning',
  measure:
    'rate~ time~ number~ share~ count~ cost~ hour~ minute~ percent percentage median average mean score~ figure~ error~ complaint~ queue~ backlog~ ticket~ call~ incident~ delay~ wait~ turnover overtime waste sales revenue turnout attendance defect~ return~ refund~ accident~ absence~ usage uptime downtime latency throughput output yield margin~ footfall churn injuries injury fall~ bug~ outage~ page~ missed late absent no-show~ rework scrap breakage volume load',
  more: 'more above over exceed~ beyond higher past top~ upwards up rise~ climb~ increase~ grow~ worse worsen~ double~ spike~ creep~ longer later jump~ soar~ passes pass',
  less: 'less fewer under below lower down fall~ drop~ decrease~ shrink~ halve~ reduce~ reduction cut~ shorter sooner earlier faster quicker sink~ decline~',
  number:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred~ thousand~ half third~ quarter~ dozen~ couple several',
  unit: 'minute~ hour~ day~ week~ month~ quarter~ year~ sprint~ shift~ percent euro~ pound~ dollar~ km kg litre~ point~ fortnight~ term~ season~',
  channel:
    'channel~ slack teams email e-mail mail inbox thread~ box boxes form~ board whiteboard book~ notebook~ folder~ tracker jira ticket~ issue~ wiki doc~ document~ page~ survey~ phone line extension~ office door desk~ window drawer~ card~ sheet~ mailbox hotline helpline',
  failing:
    'misses missed missing lost loses losing fail fails failed failing late delayed overdue overran overrun overruns overrunning slipped slipping broke broken breaks breaking crashed stalled stuck blocked forgot forgotten wasted wasting waste complained complaining complain complaints complaint rejected returned abandoned quit resigned cancelled duplicated duplicate duplicates wrong wrongly incorrect incorrectly error errors mistake mistakes faults defect defects bug bugs incident incidents outage outages accident accidents injured injury injuries hurt burned damaged damage fell falls collided collision unanswered unopened unread unfilled unsigned unpaid unsold unused unbilled unattended unresolved unnoticed unreviewed unassigned untested unlabelled uncollected undelivered unexplained unstaffed unclaimed untouched unfinished skipped ignored overlooked lapsed expired binned discarded scrapped leaked stolen queued queue queues queueing queuing backlog bottleneck interrupted interruptions interruption paged woken exhausted burnout overtime overloaded overwhelmed understaffed confused confusion struggle struggles struggled struggling suffer suffers suffered rework reopened rollbacks escalated twice overbooked outdated stale flaky unreliable overcrowded overworked swamped drowning drowns drown redo redone retyped unspent abandon hunting chasing scrambling scrolled scattered dropped drops worse worsened',
  nuisance:
    'error~ mistake~ fault~ defect~ complaint~ delay~ queue~ backlog~ overtime incident~ accident~ injuries outage~ bug~ waste turnover workload absence~ interruption~ emails pings calls callbacks escalation~ reminders rework reopened returns refunds losses breakage~ falls waits waiting wait paperwork typing chasing queuing duplication noise tears surprises conflicts churn shrinkage handovers meetings standups scrap spoilage cancellations',
  month: 'january february march april june july august september october november december',
  hard: 'hard harder difficult tough tricky awkward painful slow slower longer louder messy messier confusing annoying uncomfortable unpleasant tiring strange clumsy cramped colder tight rough stressful tedious boring lonely',
  do: 'accept~ act~ add~ agree~ allow~ announce~ answer~ appoint~ approve~ arrange~ arrive~ ask~ assign~ attach~ attend~ audit~ award~ bill~ block~ book~ borrow~ bring~ build~ buy~ call~ carry~ change~ charge~ check~ choose~ claim~ clean~ clear~ close~ collect~ come~ complete~ confirm~ contact~ cook~ count~ cover~ cut~ decide~ deliver~ deploy~ dictate~ divide~ do~ draft~ draw~ drive~ drop~ eat~ empty~ enter~ fetch~ file~ fill~ finish~ fix~ follow~ get~ give~ go~ greet~ hand~ handle~ hang~ hold~ include~ inform~ inspect~ install~ invite~ issue~ join~ keep~ label~ land~ lay~ lead~ leave~ limit~ list~ load~ lock~ log~ make~ mark~ measure~ meet~ merge~ move~ name~ need~ note~ notify~ number~ offer~ open~ order~ organise~ organize~ own~ pack~ park~ pass~ pay~ phone~ pick~ place~ plan~ play~ post~ prepare~ present~ price~ print~ process~ publish~ put~ reach~ read~ receive~ record~ register~ release~ remain~ remove~ rename~ replace~ reply~ report~ require~ reserve~ return~ review~ ring~ rotate~ run~ scan~ schedule~ seat~ sell~ send~ serve~ settle~ share~ ship~ shut~ sign~ sit~ sort~ speak~ split~ staff~ stand~ start~ state~ stay~ stop~ store~ submit~ swap~ switch~ take~ talk~ teach~ tell~ test~ text~ track~ train~ transfer~ treat~ turn~ type~ unload~ update~ upload~ use~ visit~ wait~ walk~ wash~ wear~ weigh~ work~ write~ happen~ rehearse~ practise~ practice~ rely~ spend~ dispense~ escalate~ grade~ brief~ debrief~ photograph~ lend~ nominate~ propose~ pair~ retain~ begin~ alternate~ commence~ communicate~ consult~ conduct~ discuss~ distribute~ eliminate~ establish~ exchange~ extend~ focus~ introduce~ launch~ maintain~ manage~ operate~ perform~ provide~ reduce~ separate~ supply~ verify~ withdraw~',
  opinion:
    'feedback feedbacks comment comments objection objections suggestion suggestions concerns ideas complaints gripe gripes grumble grumbles grumbling moan moans moaning niggles criticism criticisms dissent disagreement disagreements remarks observations counterproposals counterproposal corrections opinion opinions views thoughts input reservations misgivings worries grievances quibbles impressions reactions snags tweaks proposals improvements amendments annoyances irritations frustrations whinges contributions representations critique critiques doubts praise brickbats rants verdicts counterarguments dissatisfaction',
  helper:
    'buddy buddies mentor mentors coach coaches trainer~ tutor tutors instructor~ superuser~ champion champions ambassador~ floorwalker~ helper~ counterpart~ facilitator~ demonstrator~ interpreter~ godparent~ chaperone~ veteran~ expert~',
  stuck:
    'stuck lost unsure uncertain confused puzzled struggle~ struggling nervous worried anxious overwhelmed drowning unclear shaky rusty baffled stumped',
  bad: 'complaint~ complain~ grumble~ grumbling moan~ grievance~ objection~ protest~ resign~ resignation~ quit~ leaver~ burnout exhaustion exhausted exhausting tired tiring fatigue stress stressed stressful strain~ overwork overworked overload~ overtime sickness illness absence~ absent injury injuries injured hurt~ pain~ painful sore blister~ accident~ incident~ error~ mistake~ mix-up~ muddle~ confusion confuse~ confusing misunderstand~ misunderstanding~ delay~ late lateness overdue overrun~ backlog~ queue~ bottleneck~ congestion unanswered unread ignored forgotten forget~ missed missing lost lose~ loss losses leak~ broken breakage~ crash~ outage~ downtime failure~ fail~ fault~ glitch~ defect~ rejection~ cancellation~ duplicate~ rework scrap waste~ damage~ theft~ fraud conflict~ clash~ argument~ quarrel~ tension~ resentment angry anger furious annoyed annoy~ annoying irritate~ irritating upset unhappy disappointed disappoint~ frustrated frustrate~ frustrating frustration bored boring lonely isolated scared afraid dread~ hate~ resent~ noise noisy loud louder stink~ smell~ dust dusty dirty mess messy chaos chaotic cold freezing wet dark crowded cramped slow slower slowly worse worsen~ harder difficult awkward clumsy tedious cumbersome unreliable inaccurate incomplete inconsistent wrong wrongly stuck stranded unable alone cry~ shout~ bully~ unsafe danger dangerous risk~ risky hazard~ expensive costly embarrass~ embarrassed embarrassing humiliating undignified unfair nuisance hassle burden~ inconvenience~ inconvenient disrupt~ disruption~ interrupt~ interruption~ distract~ distraction~ shortage~ understaffed stale outdated uncomfortable sleepless neglect~ neglected dropout~ attrition misread mishear misheard suffer~ struggle~ jam~ stall~ collide~ overlap~',
  function:
    'the a an this that these those it its we you they he she i our your their his her and or but if when while as at by for from in into of on onto over to up with without not no nor so than then there here what who whom whose which why how is are was were be been being am do does did have has had will would shall should can could may might must all any both each every few more most much many some such only own same too very just also still yet again once please thanks thank dear hi hello yes until till after before during since because though although where one two three four five six seven eight nine ten nothing nobody everyone everybody anyone anybody somebody someone something anything everything let us me him them my mine ours yours another other others either neither whether about above across against along among around behind below beneath beside besides between beyond despite down except inside like near off out outside past per plus through throughout toward towards under unlike via within',
};

/** Endings that put a word into a class without listing it. */
const CLASS_BY_FORM: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\d/, 'number'],
  [
    /^(?!(?:number|order|offer|paper|letter|flower|computer|drawer|power|folder|printer|corner|counter|layer|tower|matter|character|parameter|meter|answer|error|door|floor|sector|motor|mirror|colour|color|factor|monitor|quarter|cover|plant|grant|server|router|scanner|filter|buffer|timer|sticker|locker|container|trailer|timer|finger|shoulder|dinner|summer|winter|chapter|trigger|cluster|register|centre|center|list)s$)[a-z]{2,}(?:ers|ors|ists|ants|ians|men|women|folk)$/,
    'doers',
  ],
];

let table: Map<string, string[]> | undefined;

function build(): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const [name, words] of Object.entries(CLASSES)) {
    for (const entry of words.split(' ')) {
      const forms = entry.endsWith('~') ? formsOf(entry.slice(0, -1)) : [entry];
      for (const form of forms) {
        const there = classes.get(form);
        if (!there) classes.set(form, [name]);
        else if (!there.includes(name)) there.push(name);
      }
    }
  }
  return classes;
}

const NONE: readonly string[] = [];

/** The classes of a lower-case word. */
export function classesOf(word: string): readonly string[] {
  table ??= build();
  const listed = table.get(word) ?? NONE;
  for (const [form, name] of CLASS_BY_FORM) if (form.test(word)) return [...listed, name];
  return listed;
}

/** Names that a cue may use in angle brackets besides the kinds of stretches (`<time>`, `<name>`). */
export function isWordClass(name: string): boolean {
  return name in CLASSES;
}
