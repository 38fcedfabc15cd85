import {phraseRule} from '../src/rule/phrase-rule.js';

export default phraseRule({
  id: 'no-wartime',
  summary: 'The memo speaks of work as work, not as war or heroics.',
  why: 'War talk asks people for sacrifice where a way of working should carry the load, and it makes stopping look like defeat.',
  severity: 'warn',
  presets: ['recommended', 'all'],
  since: '0.1.0',
  message: '{phrase} is the language of war and heroics',
  example: 'For the first week two more of us answer the phones.',
  cues: `
    # What is fought over at work, and by whom.
    @work = (backlog|queue|queues|waste|email|emails|market|competition|competitors|rivals|deadline|deadlines|phones|bookings|tickets|bugs|faults|errors|debt|paper|paperwork|customers|margins|costs|cost|price|absence|infection|duplicates|duplicate|overtime|churn|delays|delay|meetings|inbox|complexity|complaints|donors|members|bureaucracy|chaos|spam|noise|silos|clutter|dirt|downtime|turnover|shrinkage|quality|targets|quarter|launch|transition|trade)

    # Rooms, plans and places
    war (room|rooms)
    (battle|war) (plan|plans|chest|footing|effort|games|stations|lines|rhythm|cry|cries|council|cabinet|paint|path|zone|machine|stories)
    (battle ready|battle-hardened|battle-tested|battle-scarred|war-weary|war-torn|warpath|wartime|battle weary)
    (command post|field hospital|foxhole|bunker mentality|no-man's-land|no man 's land|beachhead|bridgehead|war footing)
    (a|our|the|every|each|this) .. (is|are|as|like|into|becomes) (a|our|the|one big)? (battlefield|battleground|war zone|warzone|minefield|siege)
    (it is|through|across|into|through|cross) (a|the|this) minefield
    minefield of
    (our|this|every|each) .. battlefield
    in the trenches
    (trench|guerrilla|jungle|turf|price|bidding) (warfare|wars)
    front (line|lines) (runs|is|are|of|against|in (our|the) (fight|battle|war))
    (in|on) the front (line|lines) of (the|our|this)? (change|fight|battle|war)
    (fortress|ivory fortress) .. (must|will) fall
    (man|manning|manned|storm|storming) the (barricades|ramparts|trenches|guns|walls|castle|defences|war room|bastions|phones like)
    (hold|holding|held) the (line|front|trenches) !(please|for)
    (rivals|competitors|competition|enemy|barbarians|wolves|wolf) .. at the (gate|gates|door)
    # War itself
    (declare|declares|declared|declaring|wage|wages|waging|waged|go|going|gone|went) (to)? (all-out|total)? war (on|against|with|over)?
    (at|this is|to|total|all-out|means|of) war (with|on|against|over) !(graves|memorial)
    war on !(terror|want|<name>|land|sea|(both|two) fronts|the (eastern|western|home) front)
    war on @work
    war against (waste|@work|infection|the (clock|@work)|clutter|lateness)
    (win|winning|won|lose|losing|lost|fight|fighting|fought) (the|this|our|that|a) .. war
    not the war
    the war (for|on) (talent|@work)
    (win|winning|won|lose|losing|lost|fight|fighting|fought|pitched|losing|uphill|running) (the|this|our|a|that|every)? (battle|battles) !(of the (bands|books|sexes|bake)|abbey|royale)
    (the|this|our|a|daily|real) battle (for (the|our|@work)|against|with|over (the|our)|to (win|get|keep|save)|begins|starts|is (on|won|lost)|will be|ahead) !(ashes)
    into (the)? battle
    do battle
    (fight|fighting) (the|this|our|against|off|for) .. @work
    (in|win|won|join|lead|keep up|this is) (this|the|our) fight !(club|scene|film|is on tv)
    (fight|fighting) (tooth and nail|to the (death|finish|last|bitter end)|like (lions|hell)|on (all|every|two) fronts|our way|every inch|back against|shoulder to shoulder)
    (both|all|the|our|from) flanks
    (open|opening|opened) (a|up) .. front !(door|desk|of|office)
    the first salvo|opening salvo
    # Friends and foes
    (the|our|public|real|common|biggest|worst|worth) (enemy|enemies) (is|are|number one|number 1|of (the)? (good|progress|@work)|no 1|here|at|prices|lines)
    enemy (prices|lines|territory|fire|number|camp)
    (behind|into|over) enemy
    (foot soldiers|footsoldiers|boots on the ground|troops in|rally the troops|rallying the troops|our troops|the troops|your troops|shock troops|storm troopers|special forces|strike force|strike team|swat team|task force commander|crack troops|elite (unit|squad|force))
    troops (out|in|on|up|will|are|need|home|ready) !of
    (good|every .. |a|our|loyal|brave) (soldier|soldiers) (on|in (the|this)|of)
    soldier on
    (generals|officers) .. (soldiers|troops)
    (field marshal|drill sergeant|under a (lieutenant|sergeant|captain)|platoon|platoons|battalion|battalions|brigade of|regiment of|squadron of) !(hotel|pub)
    (is|are|become|becomes|our) (now)? (a|an)? (field marshal|sergeant|general in|commander in chief|commander-in-chief|lieutenant|captain of war)
    (commands|commanding|command) (the|this|our) (operation|troops|cutover|roll-out|rollout|mission|attack)
    (warriors|warrior) !(pose|museum|film|yoga|two|one)
    (brothers|sisters|comrades|band|brother) (in|of) (arms|brothers)
    comrades in arms
    (cavalry) (arrives|is coming|has arrived|will|to the rescue|is on)
    (reinforcements|reinforcement) (arrive|are|from|on|will|to|have|come)
    ^ reinforcements
    (call|calling|calls|take up|up|to) (to)? arms !(length|reach)
    (arm|arms|armed) (up|ourselves|yourselves|to the teeth)
    (medics on standby|scouts up front|(sappers|snipers|gunners|infantry|artillery) (on|in|at the|to the|advance))
    (heavy|light|long-range) (artillery|weaponry|fire)
    (company|army|force) in the field
    (our|an|this|small|whole) army of (volunteers|helpers|testers|consultants|temps)
    # Weapons and shots
    (secret|best|strongest|our|new|main|only|deadliest|this|ultimate) (weapon|weapons) (is|are|in|against|for)?
    (weapons|weapon) of (choice|mass)
    (bring|bringing|brought|wheel|roll) (out|in|up)? .. big guns
    (the big guns|all guns blazing|guns blazing|stick to your guns|jump the gun)
    (ammunition|ammo|munitions) (for|against|is)
    (our|your|the|whole|full) (arsenal|firepower|fire power) !(fc|stadium|match)
    (lock and load|loaded for bear|locked and loaded)
    (bullet|bullets) (with|to) (your|our|their) (name|names)
    (bite|biting|bit) the bullet
    (dodge|dodged|dodging|take|took) (a|the) bullet
    warning (shot|shots)
    (shoot|shooting) to kill
    shots fired
    (nuke|nuclear option|carpet bomb|carpet-bomb|carpet bombing|bombard~|bombardment|blitz|blitzkrieg|scorched earth|napalm|torpedo) (the|of|on|approach|policy|lapsed|customers|our|all)?
    (surgical|pre-emptive|preemptive) (strike|strikes)
    (time|ticking) bomb
    (under|in the line of|draw|drawing|drew|return|friendly|cross|enemy) fire !(door|exit|drill|alarm|regulations|safety|service|insurance|brigade|law|and|wall|blanket)
    (caught in|in) the crossfire
    (under|besieged by|lay|laying) siege
    (attack|attacks|attacking|assault|assaulting|storm|storming|raid) (on)? (the|this|our|those|that) @work
    (line|lines|plan|angle|mode) of attack
    (on the|go on the|take the|launch an|mount an|all-out|major|spring|new) (offensive|assault|attack) (on|against|$)?
    (launch|launching|mount|begin|lead) (an|the|our|a) .. (offensive|assault|attack|crusade|charge) (on|against)
    (lead|leads|leading|led) the charge
    crusade (against|for|to)
    (ambush|ambushed|booby trap|booby-trapped)
    # Orders, hours, operations
    (d-day|h-hour|zero hour (is|for|at))
    operation (!(of|on|is|in|at|for|the|begins|starts) _) _? (begins|starts|kicks off|is on|launches)
    sitrep
    (marching orders|rules of engagement|chain of command is|battle orders) !of
    (first|second|next|third) wave (hits|lands|goes over|attacks|storms)
    over the top (boys|lads|on)
    (march|marching|advance|advancing) (on|to|into) (victory|war|battle|the enemy)
    (take|taking|took|capture|storm|conquer|seize) (this|that) hill
    (storm|seize|capture) the (hill|beaches|high ground|bridge)
    (hill|hills) to die on
    (soldiers|troops) march
    (inspect|inspects) (kit|the troops)
    # Winning and losing
    (victory) (is (when|ours|near)|means|will be ours|or (death|defeat|nothing))
    (spoils of war|to the victor|pyrrhic victory|declare victory|sweet victory|claim victory|snatch victory)
    (defeat|defeated|crush|crushing|crushed|destroy|annihilate|obliterate|wipe out|smash|demolish|vanquish|slay) (the|our|this|all|every)? (competition|competitors|rivals|enemy|opposition|opponents|backlog|deadline|foe)
    (we|you|together) (will|shall|can|must|are going to) (conquer|vanquish|crush) (it|this|them|that)
    (conquer|conquers|conquered|conquering) (the|our|new|this) .. (market|markets|world|territory|sector|backlog|region|europe)
    +: (never|not|no|or|means|than|without) (surrender|surrendering|capitulate)
    +: (retreat|surrender|failure|defeat) is not an option
    (sound|sounding|beat|beating) (the|a)? (retreat|charge|alarm bell for battle)
    no (retreat|surrender|prisoners)
    (take|taking|took) no prisoners
    take-no-prisoners
    (kill or be killed|do or die|eat or be eaten|last man standing|last stand|die trying|to the death|fight or die|conquer or die|win or die)
    (go for|going for|smell|out for|baying for) (the kill|blood)
    (expect|take|suffer|suffering|some|heavy) casualties
    will be casualties
    casualties of (this|the|our) (change|war|transition|reorganisation|restructuring)
    collateral damage
    (bloodbath|massacre|carnage|bloodshed|bloody (first|battle|fight|week|affair)|going to be bloody)
    blood on the .. floor
    blood sweat and tears
    (bleed|bleeding) for (the|this|our)
    (body armour|body armor|flak jacket|flak jackets|tin hats|tin hat|helmets on|gas masks|hard hats on and)
    (outnumbered|outgunned|outflanked|outflank)
    (burn|burns|burned|burnt|burning) (the|our|all our|all the|your|their) (boats|ships)
    # Everybody, always, at any price
    all hands (on|to) (deck|the (pump|pumps))
    all hands to
    whatever it takes
    (at all costs|at any cost|at any price|by any means necessary|come hell or high water|no matter the cost|failure is no option)
    (heroic|superhuman|herculean|valiant) (effort|efforts|work|push|task|feat|feats|commitment|team|deeds|sacrifice|performance|struggle|stand)
    (be|being|become|becoming|need|needs|our|unsung|true|real|as|like|a few|want|wanted|more) (a|an|some)? (hero|heroes|heroines|superheroes|superhero) !(image|images|section|banner|banners|day|unit|brand)
    (hero|heroes) (wanted|needed|of the (week|hour|month|day|night|switch|shift))
    (heroics|heroism) !(are not|is not|not)
    (sacrifice|sacrifices) (must|will|have to|has to|are|is|need|needed|of (our|your)|in the name)
    (make|making|made|ready for|prepared for|demand|demands|ultimate|personal) (a|the|some|great|any)? (sacrifice|sacrifices)
    (throw|throwing|throw) (every|all|everyone|every man|ourselves) .. (into|at) (the)? (battle|fight|fray|breach|front)
    (into the breach|once more unto the breach|into the fray)
    no man (is|gets|will be)? left behind
    leave no (man|soldier) behind
    (death march|suicide mission|kamikaze|baptism of fire|trial by fire)
    (go|going|went|goes) (nuclear|to the mattresses|down fighting|to the barricades|in hard|over the top of the)
    (death or glory|gird (our|your) loins)
    (dig|digging) in (and|for (a|the) (siege|fight|long)) 
    (sharpen|draw|drawn|cross|crossing|fix) (our|your|their|the)? (swords|sabres|bayonets)
    (to|into) the (slaughter|lions)
    (survive|survived|surviving) (the|this) (onslaught|siege|assault|bombardment|carnage)
    onslaught (of|on)
    (bombarded|besieged|shelled|ambushed|invaded|overrun) (with|by) (@work|calls|requests|customers|tickets|emails|complaints)
    (weather|ride out) the (siege|storm of fire)
  `,
  except: `
    # War as a subject: museums, history, books, film, games, sport, nature, and what lies in the ground.
    (museum|museums|cabinet|churchill|exhibition|exhibit|cenotaph|memorial|remembrance|veteran|veterans|regiment|regimental|regiment 's|historian|novel|film|documentary|opera|synopsis|century|norman|napoleonic|crimean|boer|wwi|wwii|ww1|ww2|cold war|civil war|world war|great war|war office|war graves|war poets|battle abbey|armistice|reenactment|re-enactment|letters show|chess|cricket|rugby|football match|tournament|board game|video game|paintball|laser tag)
    battle~ of <name>
    (battle of the bands|(since|until|before|after|during|between) the (war|wars)|(in|from) (18*|19*))
    (drain|drains|cable|cables|pipe|pipes|fibre|excavate~|dug) 
    (army|navy|military|salvation army|air force|soldiers of the) (surplus|barracks|band|base|cadets|chaplain)
    (hornet|ants|baboons|ivy|knotweed|invasive|wildlife|larvae|wasps|beetles)
    [under (museum|exhibition|history|archive|archives|gallery|room <number>|synopsis|film|cinema|theatre|curriculum|syllabus|reading|library|books|school trip|tour|walk|games|auction|glossary)] _
    (lecture|lectures|podcast|essay|chapter|diary|diaries|biography|seminar) ... (war|battle|siege|trenches)
    # Boats that are boats, and summits that are climbed.
    (sailing|regatta|regattas|yacht|yachts|dinghy|dinghies|skipper|schooner|mast|moorings|rigging|sails) & (deck|pump|pumps|boats|ships)
    (mountain|mountains|summit|peak|peaks|climb|climbing|ridge|fear|fears|stage fright) & conquer
    # Words that are named in order to be dropped.
    (stop|avoid|drop|without|no more|not|never|nor|instead of|less) .. (saying|say|heroics|heroes|heroism|war talk|war words|calling it|language|the words|wartime|firefighting)
    (heard|hear|called|calls|calling) .. (battle|war|fight)
    (heroics|heroism|heroes) (is|are|was|were)? (not|neither)
  `,
  examples: [
    {valid: '# Desks\n\nFor the first week two more of us answer the phones.'},
    {valid: '# Desks\n\nThe all hands is on Tuesday.'},
    {
      valid:
        '# Trip\n\nThe Imperial War Museum lends us a helmet. Men slept in the trenches, as the letters show.',
    },
    {valid: '# Yard\n\nThe trenches across the lower field are for the fibre cable.'},
    {valid: '# Club\n\nBattle of the bands is on Friday; heroics are not wanted on the door.'},
    {valid: '# Regatta\n\nThe sailing club needs all hands on deck. A lecture covers the war on Crete.'},
    {invalid: '# Desks\n\nThe «war room» is open.', message: 'war and heroics'},
    {invalid: '# Desks\n\nThe queue is long, but «we will conquer it».', message: 'war and heroics'},
    {invalid: '# Desks\n\nIt is «all hands on deck» until May.', message: 'war and heroics'},
    {
      invalid: '# Phones\n\nFrom Monday we «take no prisoners».',
      message: '`take no prisoners` is the language of war and heroics',
    },
    {
      invalid: '# Stock\n\nThe night shift will need «superhuman effort» until Easter.',
      message: 'war and heroics',
    },
    {invalid: '# Deploys\n\nwe do «whatever it takes» to ship on friday', message: 'war and heroics'},
  ],
});
