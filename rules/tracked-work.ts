import {elementRule} from '../src/rule/element-rule.js';

export default elementRule({
  id: 'tracked-work',
  summary: 'The memo says where people can see the work.',
  why: 'Work that anybody can look at needs no status meeting; work that hides in one head stalls when that head is away.',
  severity: 'warn',
  presets: ['all'],
  since: '0.1.0',
  absent: 'Nothing says where people can see how far the work is',
  weak: {place: '{quote} promises to keep track, but not where people can see it'},
  example: 'The open steps are cards on the board by the ward desk; move yours when it is done.',
  stub: {
    heading: 'Where to follow the work',
    prompt: 'Where can anybody see what is done and what is open? Link the issue or board, or name the wall.',
    placeholder: 'Say where people can see the work',
    follows: ['named-owner', 'specific-experiment'],
  },
  vocabulary: {
    facets: {
      place: {
        present: `
          @surface = (board|boards|whiteboard|blackboard|noticeboard|notice board|wall|door|doors|fridge|window|slate|flip chart|flipchart|chart|wall chart|poster|map|sheet|sheets|spreadsheet|binder|folder|drive|log|page|wiki|intranet|tracker|foyer|lobby|hall|hut|mess|canteen|corridor|entrance|lodge|booth|cabin|cupboard|pillar|machine|photocopier|copier|printer|screen|rack|dashboard|doc|document|paper roll|roll|vestry|board|reception|rail|gate|shed)
          @tool = (jira|trello|linear|asana|notion|planner|basecamp|clickup|youtrack|github|gitlab|redmine|bugzilla|airtable|confluence|azure devops|todoist)
          @work = (cards|work|task|tasks|to do|to dos|to do list|steps|progress|state of play|status|open points|open questions|open items|actions|action points|snags|jobs|what is (still)? (done|left|open|stuck|missing|to do|next|finished|outstanding)|what (we have|has been) (done|finished)|how far|where (we|things|it|they|everything) (are|is|stand~|have got)|who (has|does|did|is doing|is on) (what|which|done)|the (counts|tally|figures|score|numbers|totals)|running total|list of (what|all|every|open|everything|tasks|steps|jobs|actions)|overview of|moves|everything we|each step|every step|(its|their|the) (dates|state)|updates)
          @hang = (hang|hangs|pinned|chalked|posted|displayed|taped|written up|marked|stuck|drawn up|put up|listed|shown|sits|sit|lives|live|kept|up on|up in|laid out|published|visible|on show|open)

          @seen = (done|open|stuck|visible|see|sees|shows|show|follow|hang*|taped|pinned|updated|how far|so far|finished|left|anyone|anybody|everyone|edit|tracked|chalked|initials)

          # work, on something that hangs somewhere
          (every|each|open|all) (_)? (task~|step~|job~|point~|action~|item~|move~|snag~|repair~|order~|stage~|change~) ... (on|in|at|by) (the|a|our|my|one|this) (_)? (_)? @surface & @seen
          (every|each) (task|step|job|action|move|snag|stage|change|item) (is|has|gets) (a|an|its) .. (card|note|sticky note|ticket|line|row|magnet|column|slip)
          (work|progress|status|queue of (jobs|work)|to do list|todo list|tasks|plan and where we are|open points|steps) ... (on|in|at|to|by|over) (the|a|our|my|one|this) (_)? (_)? @surface & @seen
          (chart|board|sheet|list|screen|dashboard|page|map|poster|roll|doc|wall) ... (shows|that shows|showing|with) ... (how (far|many .. done)|what is (done|left|open)|every (step|task|job)|each (step|task|job)|progress|who (does|is doing)|state of)
          (look|see|find|read) .. (in|on|at) ... @surface ... (for|to see) .. (what|how far|where|who|which)
          (tracked|follow~|managed|run|planned|visible) (in|on|from) (a|an|the|our|one)? (_)? (_)? (board|doc|document|sheet|list|tracker|spreadsheet|wall|channel topic|planner)
          (use|keep|have) (a|an|one) (public|shared|open|common) (board|doc|document|sheet|list|wall|tracker|page|log) & !(ideas|comments|questions|feedback)
          (tickets|issues|cards|tasks) (carry|have|bear|with|under) (the|a) (label|tag|column|colour)
          (see|follow|watch) <name> <number> for
          (where we (have)? (got|are|stand)|how far (we|it|things|they|each)|what is (next|left|still open|still to do)) ... (written|marked|posted|pinned|chalked|shown|hangs|look at|see) ... (on|in|at|by)
          (board|tracker|chart|wall|sheet|spreadsheet|dashboard) .. (shows|has|says|holds) (it all|everything|all of it|all the)
          (log|logs|mark|marks|note|notes|write|writes|enter|enters|record|records) (each|every) (change|step|repair|move|case|swap|fix|visit) (down)? (in|on) the
          (gantt|kanban|burn down|burndown|burn up) (chart|board|wall)
          (crossed|ticked|struck|checked) off .. (one by one|as|when) ... (in|on|at|by)
          (work|project|action|move|migration) plan (is|hangs|lives|sits) (shared|on|in|at|open)
          (pin|magnet|sticker|dot|cross|flag|tick|mark) ... (for|per|against) (each|every) & (map|chart|wall|board|list|plan)
          (is|are|all|everything) in the open (on|in|at)
          (task~|subtask~|sub tasks|details|steps|work|everything) .. (is|are|sits|live|lives) .. (under|in|as) <name> <number>
          progress (thermometer|chart|board|wall|sheet|map)
          (task~|steps|owners) ... (are|is) in (the|our|a) (_)? (sheet|board|doc|document|planner|list|tracker|plan|wiki)
          @work ... @hang ... (on|in|at|inside|outside|above|behind|under|beside|next to|by) ... @surface
          @work ... (is|are|goes|go|stand|stands) (all)? (up)? (on|in) .. @surface
          +: (see|look at|watch|follow|find|check|read|view) .. @work ... (on|at|in|by) ... (@surface|@tool)
          (see|look at|watch|find|check) .. (board|wall|chart|sheet|spreadsheet|tracker|map|list|slate) ... (for|to see|if) .. @work
          (board|chart|sheet|spreadsheet|tracker|map|slate|page|wall) .. (shows|show|says|say|lists|tells) .. (what|which|who|where|how far|each|every|the state)
          (if|to) .. (know|see) .. (where we|how far|what is|who has|how we) ... & (board|chart|sheet|spreadsheet|tracker|wall|slate|list|page)
          (task|to do|action|snag|punch|job|jobs|migration|work|kanban|project|issue) (list|board|wall|tracker|page|sheet) (is|hangs|lives|sits|stands|on|in|at|shows|under)
          (board|list|backlog|tracker|sheet|log|spreadsheet) (is|are) (public|open to|visible|there for|in the open|shared|readable)
          (in|on) (a|the|our|one) (shared|public|open|common) (list|sheet|spreadsheet|tracker|backlog|board)
          (in|on) (a|the|our|one) (shared|public|open|common) (document|doc|folder|log|drive) & @work
          (blue|red|green|yellow|ring|grey)? (binder|folder|log|logbook|list) ... (open to|where) (anyone|anybody|everyone|all|you)
          (anyone|anybody|everyone|all of you|you) (can|may) (see|open|read|look at|follow|watch) (it|them|this|every|each|all|the|how)  & (list|sheet|spreadsheet|board|log|tracker|ticket|tickets|issue|page|binder|wall|counts)
          (each|every|one|a) (row|line|column|card|ticket|magnet|tick box|pin|sticker|entry) (per|for (each|every)|a) & (board|sheet|spreadsheet|list|wall|tracker|log|project|green|done)
          (each|every) .. (is|are|gets|get|has|have) .. (logged|marked|ticked|recorded|a line|a row|a card|a ticket|a magnet) .. (on|in|as|with) .. (the|a) .. (@surface|ticket|list)
          (moves|move|tick|ticks|turn|turns|strike|strikes|flip|flips) .. (magnet|magnets|card|cards|pin|pins|it|each|yours|them) .. (when|as|once|on|after) ... (done|finished|board|wall|goes)
          (cards|magnets|slips|notes) .. (are|hang|stand) .. (on|in) .. (board|wall|corridor|window)

          (i|we|<name>|<people>) (<will>)? (post|posts|write|writes|pin|pins|chalk|chalks|note|notes|put|puts|share|shares) .. (where we (are|stand)|how far (we|it|things)|what is (done|open|left|next)|the (status|state|progress)) ... (in|on|to|at|by)
          (status|progress|state of play) (lives|sits|stands|hangs|is|are) (in|on|at) !(good|hand|track|time|schedule) _
          (everything|all|anything|whatever) (that)? (is)? (open|still open|left|done|outstanding) .. (is|sits|stands|lives|hangs) (in|on|at) ... @surface
          (follow|track|watch) (it|this|us|along|progress|the work) (on|in|at) (the|our|a) (_)? (board|tracker|channel|sheet|list|page|wall|log)

          # a tool, a ticket, a number
          (in|on|with|at|of) @tool & (task|tasks|track~|follow|list|board|plan|card~|progress|work|backlog|update~|see|watch|steps|state|project|public|lives)
          @tool (board|project|page|list|card|plan|epic|issue|ticket)
          (issue|ticket|epic|milestone|work item|story|pull request|change request) (no|number)? (<name>)? <number> & !(newsletter|magazine|bulletin|journal|of the paper)
          (comment|comments|updates|discussion|subscribe) (on|in|to|at) <name> <number>
          (ticket|epic|jira) (is|for (it|this)) ... <number>
          (opened|raised|made|created|set up|filed) (a|an|one) (public|shared|open|single)? (ticket|issue|epic|tracker|board|checklist|tracking issue) (for (it|this|that|the|each|every)|where|with|in|on|called|and)
          (track~|tracked|followed|logged) (in|on|under|as|at|with) (a|an|the|our)? (_)? (milestone|issue|ticket|tickets|board|epic|list|sheet|spreadsheet|tracker|tool|repository|project|log)
          one (issue|board|list|wall|checklist|tracker) ... (one|no|nothing|for all)
          (project|trial|pilot) (page|board|wall|tracker|log) (on|in|at|by|next to)
          (card|kanban|project|trial|progress) wall (in|on|by|at|for|shows)
          (plan|board|list|project|folder) (called|named) (_)? & (trello|planner|jira|tasks|drive|follow|see|track~|open)
        `,
        weak: `
          (keep|keeps|keeping|kept) .. (track|tally|score|tabs on who|tabs on what|record of|log of|(a|the) list of what|the figures|the numbers|the count)
          (we|i|will|shall|to|and) (track|trace) .. (progress|this|how (it|this|things) (go|goes|is|are)|developments|our|the (work|pilot|trial|roll out|rollout))
          (progress|work|implementation|roll out) (will|shall|is to|are to|is|to) .. (tracked|reported|monitored|documented|shared|made visible|recorded|published|visible|followed up)
          (updates|figures|numbers|they|results so far|news) (will|shall) .. (shared|published|posted|circulated) !(on the board)
          (kept|keep|keeping) (you|everyone|everybody|people|all|each other) .. (posted|informed|updated|in the loop|up to date|abreast)
          keep~ (an|the) overview
          (kept|keep|be) informed (of|about|on) (progress|developments|how)
          (made|make|be|stay) .. (visible|transparent) & (work|progress)
          [under (keeping track|tracking|tracked)] (i|we|will|watch|eye)
        `,
        not: `
          whose work
          <opinion> .. (on|in|onto|to|into) (the|a|our) (_)? (board|whiteboard|wall|box|issue|ticket|list|sheet|noticeboard)
          (put|write|pin|post|leave|stick|add) (your|any|them|it|all) .. <opinion>
          (comments|feedback|questions|suggestions|objections) only
          (raise|open|log|file|submit) (a|your) (ticket|issue|request) (if|when|as usual)
          (board|council|committee) (of (trustees|directors|governors)|meets|met|approved|decided|decides|sits|will decide|members|may|was)
          (on|across) the board $
          (issue|problem|trouble) (is|was|here is) that
          (policy|handbook|newsletter|menu|fire drill|parking|lost property|terms|form)
          (tickets|requests) .. (go|goes|instead|now) .. (into|as|in) 
          (replac~|replacing|replaced|remove~|removing|instead of|in place of|no longer|rather than|take down) .. (board|whiteboard|wall|list|sheet|tracker)
          no (board|list|tracker|wall|ticket)
          (book|choose|pick|reserve|sign up for) .. (a|your|own) (slot|place|shift|seat|desk)
          (photo~|photographs|picture~|art|painting~) .. (on|in)
          (grew|rose|shrank|fell|swelled) from
          (knock|knocked|take|taken) .. down
        `,
        headings: `
          ^ (where to (follow|track|watch)|follow|following|tracking|tracked in|track) (the|our|its|this|it)? (work|progress|along|here)? $
          ^ (where|how) (to|you can|can (i|you|we)|we|do (i|you|we)|people can) (follow|track|watch|see) (the|our)? (work|progress|along|how far) .. $
          ^ (visible|tracked|open) work $
          ^ (work|task|project|tracking|kanban|trial) (board|tracker|wall|list|page|ticket|issue) $
          ^ (ticket|tracker|epic|work item|tracking issue) $
          ^ (work in the open|in the open) $
        `,
        frontMatter: [
          'tracked-in',
          'tracked-at',
          'tracking',
          'tracker',
          'issue',
          'ticket',
          'board',
          'epic',
          'work-item',
        ],
        frontMatterWeak: ['yes', 'none', 'internally', 'n/a'],
      },
    },
  },
  examples: [
    {
      valid:
        '# Ward desk\n\nThe open steps are cards on the board by the ward desk; move yours when it is done.',
    },
    {valid: '# Search\n\nWe try the new ranking in [issue 482](https://git.example/search/issues/482).'},
    {
      valid:
        '# Egg van\n\nWho has which round, and how far they have got, is chalked on the slate in the yard mess.',
    },
    {valid: '---\nticket: FAC-2210\n---\n\n# Desks\n\nWe move two floors.'},
    {
      invalid: '# «Desks»\n\nThe [seating policy](https://intranet.example/policies/seating) has changed.',
      message: 'Nothing says where people can see how far the work is',
    },
    {
      invalid: '# Soup rota\n\n«We will keep track of it.»',
      message: '`We will keep track of it` promises to keep track, but not where',
    },
    {
      invalid: '# «Prep»\n\nPut your suggestions on the whiteboard in the break room.',
      message: 'Nothing says where people can see',
    },
    {
      invalid: '# Billing\n\n«Progress will be monitored.» The board of trustees meets in May.',
      message: '`Progress will be monitored` promises to keep track',
    },
  ],
});
