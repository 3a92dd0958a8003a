"""Terminals and parse tables of the grammar, written by `python -m tscc.grammar.generate`; never edited by hand."""

# fmt: off
# ruff: noqa: E501

TERMINALS: dict[str, dict[str, tuple[str, str, tuple[str, ...]]]] = {
    'figures': {
        'MARK': ('(?:(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/)|\\([A-Za-z]\\)))', '(*/[', ('MARK',)),
        'NUMBER_MARK': ('(?:(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/))', '(/[', ('NUMBER_MARK',)),
        'LETTER_MARK': ('(?:\\([A-Za-z]\\))', '(', ('LETTER_MARK',)),
        'STAR_MARK': ('(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}))', '(*[', ('STAR_MARK',)),
        'SLASH_MARK': ('(?:/\\d{1,2}/)', '/', ('SLASH_MARK',)),
        'STARS': ('(?:\\*{1,4})', '*', ('STARS',)),
        'DATE': ('(?:(?:[A-Za-z]{3,10}\\.?\\s{0,3}\\d{1,2}\\s?[,.]?\\s{0,3}\\d{4}\\b|\\b\\d{1,2}[- ][A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'MONTH_FIRST': ('(?:[A-Za-z]{3,10}\\.?\\s{0,3}\\d{1,2}\\s?[,.]?\\s{0,3}\\d{4}\\b)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('MONTH_FIRST',)),
        'DAY_FIRST': ('(?:\\b\\d{1,2}[- ][A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b)', '0123456789', ('DAY_FIRST',)),
        'NUMERIC_DATE': ('(?:\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b)', '0123456789', ('NUMERIC_DATE',)),
        'MONTH': ('(?:(?:(?i:(?:aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?)\\b)))', 'ADFJMNOSadfjmnos', ('MONTH',)),
        'MONTH_AND_YEAR': ('(?:[A-Z][A-Za-z]{2,9}\\.?,? \\d{4}\\b)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('MONTH_AND_YEAR',)),
        'MONEY': ('(?:\\$\\s?\\d(?:[\\d,OolI]*\\d)?(?i:(?:\\.[\\dOolI]+)?(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$', ('MONEY',)),
        'PERCENT': ('(?:\\d(?:[\\d,OolI]*\\d)?(?i:(?:\\.[\\dOolI]+)?(?:\\s?%|\\spercent\\b)))', '0123456789', ('PERCENT',)),
        'NUMBER': ('(?:\\d(?:[\\d,OolI]*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'DIGITS': ('(?:\\d(?:[\\d,OolI]*\\d)?)', '0123456789', ('DIGITS',)),
        'AMOUNT': ('(?:\\$?\\s?\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?\\s?%?)', ' $0123456789', ('AMOUNT',)),
        'CELL': ('(?i:(?:\\$ *)?[(-]?[\\d.,OolISB]*\\d[\\d.,OolISB]*\\)?(?: ?%)?)', '$(,-.0123456789BILOSbilos', ('CELL',)),
        'NOTHING': ('(?i:(?:-+|N/?A|TBD))', '-NTnt', ('NOTHING',)),
        'ZIP': ('(?:\\b\\d{5}(?:-\\d{4})?\\b)', '0123456789', ('ZIP',)),
        'PHONE': ('(?:\\(?\\d{3}\\)?\\s?[-./ ]?\\s?\\d{3}\\s?[-. ]\\s?\\d{4})', '(0123456789', ('PHONE',)),
        'FILE_NUMBER': ('(?:\\b\\d{1,3}-\\d{1,7}(?:-\\d{1,7})?\\b)', '0123456789', ('FILE_NUMBER',)),
        'EMPLOYER_NUMBER': ('(?:\\b\\d{2}-?\\d{7}\\b)', '0123456789', ('EMPLOYER_NUMBER',)),
        'RULE': ('(?:(?:(?:- )*[-=_~*]{3,}[-=_~* ]*|-(?: -)*))', '*-=_~', ('RULE',)),
        'RULER': ('(?:[-=_ ]*[-=_]{2,}[-=_ ]*)', ' -=_', ('RULER',)),
        'STROKE': ('(?:[-=_]+)', '-=_', ('STROKE',)),
        'GROUP_NAME': ('(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)', 'GLMPglmp', ('GROUP_NAME',)),
        'UNFINISHED': ('(?i:(?:[-/,;&]|\\b(?:and|at|by|for|from|in|of|on|or|pursuant|than|the|through|thru|to|with))$)', '&,-/;ABFIOPTWabfioptw', ('UNFINISHED',)),
    },
    'lines': {
        'PAGE_MARK': ('(?i:(?:-? ?\\w{1,6} ?-? ?)?</?PAGE>(?: ?(?:page )?-?\\w{1,6}-?)?|(?-i:PAGE))', ' -0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', ('PAGE_MARK',)),
        'TABLE_TAG': ('(?i:(?:</?(?:TABLE|CAPTION|FN|F\\d+|S|C|CENTER|B|TEXT)>\\s*)+)', '<', ('TABLE_TAG',)),
        'COMMISSION': ('(?i:(?:the )?united states(?: of america)?(?: (?:u\\. ?s\\. )?securities (?:and|&) exchange commission)?|(?:u\\. ?s\\. )?securities (?:and|&) exchange commission)', 'STUstu', ('COMMISSION',)),
        'COMMISSION_ADDRESS': ('(?i:washington,? ?d\\.? ?c\\.?,?(?: \\d{5}(?:-\\d{4})?)?|(?:\\d+ )?(?:450 )?fifth street,? n\\.? ?w\\.?|\\d+ f street,? n\\.? ?e\\.?|judiciary plaza)', '0123456789FJWfjw', ('COMMISSION_ADDRESS',)),
        'FORM': ('(?i:(?:form? ?)?8 ?- ?k(?: ?/? ?a(?:-\\d)?)?\\.?(?: ?\\(?amendment no\\. ?\\d+\\)?)?(?: current report)?)', '8Ff', ('FORM',)),
        'AMENDMENT': ('(?i:\\(?(?:post-effective )?amendment(?: no\\.? ?\\d+)?\\)?(?: to)?(?: form 8 ?- ?k(?: ?/ ?a)?)?)', '(APap', ('AMENDMENT',)),
        'AUTHORITY': ('(?i:(?:(?:(?:current|report|pursuant|to|under|section|sections|13|or|and|15 ?\\(d\\)|of|the|securities|securites|exchange|act|as|amended|193[34]|information|be|included|in)\\b ?|15 ?\\(d\\) ?|[,.] ?)+))', ',.1ABCEIOPRSTUabceioprstu', ('AUTHORITY',)),
        'REPORT_DATE_CAPTION': ('(?i:\\(?date of (?:the )?(?:earliest event reported|report)\\)?|\\(?date of report,? \\(?date of (?:the )?earliest event reported\\)?\\)?)', '(Dd', ('REPORT_DATE_CAPTION',)),
        'REPORT_DATE': ('(?i:\\(?date of (?:the )?(?:report|earliest event)\\b.*|for the month of [a-z]{3,10},? \\d{4})', '(DFdf', ('REPORT_DATE',)),
        'DATE_LINE': ('(?:(?:(?:[A-Za-z]{3,10}\\.?\\s{0,3}\\d{1,2}\\s?[,.]?\\s{0,3}\\d{4}\\b|\\b\\d{1,2}[- ][A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b)|(?:(?i:(?:aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?)\\b)),? \\d{4}))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE_LINE',)),
        'NAME_CAPTION': ('(?i:(?=[^x]*+x)[^()]*\\)? ?(?:\\(?exact (?:corporate )?(?:names?|title) of (?:each |the )?(?:registrants?|issuers?|depositors?|co-?registrants?)\\b.*|\\(exact (?:corporate )?names?(?: of(?: the)?)?)|\\(?names? of registrants? as specified\\b.*)', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('NAME_CAPTION',)),
        'FILE_NUMBER': ('(?i:\\d{1,3}-\\d[\\d-]*(?:(?:,| and|;) \\d{1,3}-\\d[\\d-]*)* ?\\(commission file .*|\\(?(?:sec |commission |registration )?(?:file|registration statement|registration) ?(?:nos?|numbers?)?[.:]* ?#? ?\\d{1,3}-\\d[\\d\\s,;&and-]*\\)?)', '(0123456789CFRScfrs', ('FILE_NUMBER',)),
        'EMPLOYER_NUMBER': ('(?i:\\d{2}-?\\d{7} ?\\((?:i\\.? ?r\\.? ?s\\.? )?employer .*|\\(?(?:i\\.? ?r\\.? ?s\\.? )?employer (?:identification|id|i\\.d\\.) ?(?:nos?|numbers?)?[.:]* ?\\d{2}-?\\d{7}\\)?)', '(0123456789EIei', ('EMPLOYER_NUMBER',)),
        'STATE': ('(?i:\\(?(?:state|jurisdiction|state or other jurisdiction) of (?:incorporation|organization)(?: or (?:incorporation|organization))?\\)?: ?[a-z .]+)', '(JSjs', ('STATE',)),
        'INCORPORATION_CAPTION': ('(?i:\\(?(?:state|jurisdiction)\\b(?! of (?!inc|org|or\\b|other|formation|commission|juris)) ?(?:or |of |other |juris|inc|org).*|\\(?state of|\\(?(?:commission|file (?:no|number))\\b.*|\\(?(?:i\\.? ?r\\.? ?s\\.? ?(?:employer|no|id|identification|empl)|employer (?:id|i\\.d)).*|\\(?commission\\)? file (?:no|number)s?\\.?\\)?(?: \\D*)?)', '(CEFIJScefijs', ('INCORPORATION_CAPTION',)),
        'ADDRESS_CAPTION': ('(?i:\\((?:principal )?executive offices?\\)|\\(?(?:street |mailing |business )?(?:address|addresses),? (?:and|of|including|\\()(?:.*(?:principal|executive|registrant|zip|office).*)?|\\(?zip code\\)?)', '(ABMSZabmsz', ('ADDRESS_CAPTION',)),
        'TELEPHONE': ("(?i:\\(?(?:(?:(?:co-?)?registrants?'?s?'?,?|company's|issuer's|depositor's)? ?(?:full |area code and )?telephone number|registrant'?s telephone(?= ?$|, including))[s,]?.*\\d{3}.*)", ' (ACDFIRTacdfirt', ('TELEPHONE',)),
        'TELEPHONE_CAPTION': ("(?i:\\(?(?:(?:(?:co-?)?registrants?'?s?'?,?|company's|issuer's|depositor's)? ?(?:full |area code and )?telephone number|registrant'?s telephone(?= ?$|, including)).*)", ' (ACDFIRTacdfirt', ('TELEPHONE_CAPTION',)),
        'FORMER_NAME_CAPTION': ('(?i:_*\\(?former (?:name|address).*)', '(F_f', ('FORMER_NAME_CAPTION',)),
        'CHECKBOX': ('(?i:check the appropriate box.*|\\[ ?[x_]? ?\\].*|\\|_\\|.*|.{0,4}(?:written communications|soliciting material|pre-?commencement communications) pursuant.*)', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('CHECKBOX',)),
        'PAGE_NOTE': ('(?i:(?:note: ?)?(?:please )?see page \\d{1,3} for .{0,20}index\\b.{0,12}|this (?:report|document|filing) consists of \\d+ .{0,30}pages\\.?|(?:the )?(?:exhibit index|index to exhibits)\\b.{0,30}\\d{1,3}\\.?|total (?:number of )?pages:? \\d{1,3}|\\(?(?:this is )?page \\d{1,3} of \\d{1,3}(?: pages)?\\)?)', '(EINPSTeinpst', ('PAGE_NOTE',)),
        'UNUSED_ITEMS': ('(?i:items \\d{1,2}(?:\\.\\d\\d)?(?:(?: ?(?:through|to|and|,|-))+ ?(?:items? )?\\d{1,2}(?:\\.\\d\\d)?)+,? (?:are|is|have|were|not)\\b.*)', 'Ii', ('UNUSED_ITEMS',)),
        'SECTION_HEADING': ('(?i:section [1-9] ?[-.:\u2013\x96]{1,2} ?(?:registrant|financial|securities|matters|corporate|asset|regulation|other|exchange)\\b.*)', 'Ss', ('SECTION_HEADING',)),
        'CONTENTS': ('(?i:(?:index|(?:table of )?contents|page(?: no\\.?| number)?))', 'CIPTcipt', ('CONTENTS',)),
        'ITEM': ('(?i:items? ?\\d{1,2}(?:\\.\\d{2})?(?: ?(?:-|through|to|and|,) ?\\d{1,2}(?:\\.\\d{2})?)*(?: ?\\([a-z]\\))?(?: ?(?:\\.|:|--?|[^\x00-\x7f]) ?| |$|(?-i:(?=[A-Z][A-Za-z])))(?! ?(?:of|and|or|through|hereof|above|below|to|is|in|was)\\b).*)', 'Ii', ('ITEM',)),
        'SIGNATURES': ('(?i:s ?i ?g ?n ?a ?t ?u ?r ?e ?s?:?)', 'Ss', ('SIGNATURES',)),
        'SIGNATURE_SENTENCE': ('(?i:pursuant to the requirements? of (?:section|the) .*)', 'Pp', ('SIGNATURE_SENTENCE',)),
        'REGISTRANT_TAG': ('(?i:\\(?(?:registrant|depositor|issuer)\\)?|\\((?:signature|date|title|name|(?:exact )?name of (?:the )?registrant)\\)\\*?)', '(DIRdir', ('REGISTRANT_TAG',)),
        'BY': ('(?i:by ?:.*|by|/s?/.*)', '/Bb', ('BY',)),
        'NAME': ('(?i:name ?:.*)', 'Nn', ('NAME',)),
        'CAPACITY': ('(?i:(?:title|its) ?:.*)', 'ITit', ('CAPACITY',)),
        'DATED': ('(?i:dated?\\b ?:? ?.*)', 'Dd', ('DATED',)),
        'EXHIBIT_INDEX': ('(?i:(?:index (?:to|of) exhibits?|list of exhibits|exhibits? index|exhibit \\d+(?:\\.\\d+)?))', 'EILeil', ('EXHIBIT_INDEX',)),
        'RULE': ('(?:(?:(?:- )*[-=_~*]{3,}[-=_~* ]*|-(?: -)*))', '*-=_~', ('RULE',)),
        'TOTAL': ('(?:(?i:(?:(?i:(?:grand|sub|pool|aggregate|overall|portfolio) ?-?))?)(?i:totals?)(?:(?i: ?(?:/|\\(|-|,|or|and) ?)(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?i:(?:averages?|avg\\.?)\\)?))*(?i:(?:(?i:,? (?:for )?(?:the |all )?(?:mortgage )?(?:pool|loans|portfolio|deal|group \\w{1,3}|collateral)(?: balance)?))?)[:.]?(?: ?(?:(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/)|\\([A-Za-z]\\))|\\d))?)', 'AGOPSTagopst', ('TOTAL',)),
        'SUMMARY': ('(?i:(?:non-?zero )?(?:(?:weighted|wtd\\.?|w\\.?a\\.?) )?(?:averages?|avg\\.?|mean|median|minimum|maximum|min\\.?|max\\.?|lowest|highest|smallest|largest)(?: ?[:=] ?| )[$\\d].*)', 'AHLMNSWahlmnsw', ('SUMMARY',)),
        'NOTE': ('(?:(?:(?:(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/)|\\([A-Za-z]\\))|\\d{1,2}\\.?) +|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}) ?(?=[A-Z("\'])|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/) ?)(?=\\S).*)', '(*/0123456789[', ('NOTE',)),
        'LETTERED_NOTE': ('(?:[A-Z] (?=[A-Z]).*)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('LETTERED_NOTE',)),
        'LIST_ITEM': ('(?:(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*\x95\u2022o]) +\\S.*)', '(*-0123456789abcdefghijklmnopqrstuvwxyz', ('LIST_ITEM',)),
        'FACT': ('(?:(?:[-\x95\u2022]\\s+)?(?P<label>[A-Za-z#](?:[^:\\s]|\\s(?!\\s)){0,58}?)(?:\\s*:(?!(?<=\\d:)\\d)|\\s*\\.{3,}[.\\s]*|(?:\\s\\.){3,}|\\s{2,}(?=[$\\d~<>(]|approx|about|N/A)|(?<=[A-Z)*])\\s(?=[$\\d]))\\s*(?P<value>(?:(?:approx\\.?|approximately|about|~)\\s?)?[$<>(]{0,2}\\s?\\d(?:\\S*[\\w%)])?(?:\\s?(?:-|to)\\s?\\$?\\d\\S*)?(?:\\s?(?:%|months?|years?|days?|bps|mos\\.?|yrs\\.?))?(?:\\s*\\+\\s?/\\s?-\\s?\\d\\S*(?:\\s?(?:%|months?|bps|basis points))?)?(?:\\s*\\([^()]*\\))*(?:\\s(?:maximum|minimum|max\\.?|min\\.?))?|[$\\d~<>](?:[^\\s:]|\\s(?!\\s)){0,48}?|N/?A|TBD|[A-Za-z][^:]{0,58}?)?\\.?)', '#-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('FACT',)),
        'CAPTION_MORE': ('(?i:(?:(?:of|or|in|the|its|as|incorporation|organization|jurisdiction|juris|diction|incor|poration|identification|nos?|numbers?|file|employer|year|last|since|changed|report|reported|event|earliest|date|if|code|charter|including|area|specified|other|zip|former|fiscal|names?|address|offices?|executive|principal|applicable)\\b[\\s.,:;)(/-]*)+)', 'ACDEFIJLNOPRSTYZacdefijlnoprstyz', ('CAPTION_MORE',)),
        'INDEX_LINE': ('(?:.*(?:\\.{4,}|(?: \\.){4,}) ?\\d{1,3})', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('INDEX_LINE',)),
        'PAGE_NUMBER': ('(?i:-? ?\\d{1,3} ?-?|- ?page \\d+ ?-|page \\d+(?: of \\d+)?|[A-Z]-\\d{1,3}|[ivx]{1,5})', ' -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('PAGE_NUMBER',)),
    },
    'sentences': {
        'IGNORED': ('(?i:per annum\\b|\\(?by (?:(?:aggregate|outstanding|unpaid|scheduled|stated|adjusted) )*(?:principal )?balances?(?: as of (?:the )?cut-?off date)?\\)?|evidenced by (?:the )?mortgage notes|based (?:solely )?(?:up)?on (?:the )?representations? [^,.;\\d]*,|\\((?:(?:the|each|collectively|such date|an?),? )*["\'`]{1,2}[^"()\\d]{2,60}(?:["\']{1,2}\\)|$))|(?i:\\s+|(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s[A-Za-z$\\d(])|\\b(?:the|an?)\\b)', ' (,ABEPTabept', ()),
        'MONEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\$\\s?\\d(?:[\\d,OolI]*\\d)?(?i:(?:\\.[\\dOolI]+)?(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$', ('MONEY',)),
        'PERCENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:[\\d,OolI]*\\d)?(?i:(?:\\.[\\dOolI]+)?(?:\\s?%|\\spercent\\b)))', '0123456789', ('PERCENT',)),
        'NUMBER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:[\\d,OolI]*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'DATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|(?:(?i:(?:aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?)\\b))\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b))', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'SERIES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:Series\\s\\d{4}[- ]\\w+)', 'Ss', ('SERIES',)),
        'MONTHS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:months?\\b)', 'Mm', ('MONTHS', '_WORD')),
        'YEARS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:years?\\b)', 'Yy', ('YEARS', '_WORD')),
        'BEFORE_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:\\(before (?:the )?deduct(?:ion|ing)(?: of)? [^)\\d]*fees?[^)\\d]*\\)|before (?:the )?deduct(?:ion|ing)(?: of)? [^(),\\d]{0,40}fees?(?=,))', '(Bb', ('BEFORE_FEE', '_WORD')),
        'AFTER_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:\\((?:after|net of) (?:the )?(?:deduct(?:ion|ing)(?: of)? )?[^)\\d]*fees?[^)\\d]*\\)|(?:after|net of) (?:the )?(?:deduct(?:ion|ing)(?: of)? )?[^(),\\d]{0,40}fees?(?=,))', '(ANan', ('AFTER_FEE', '_WORD')),
        '_DEDUCTING': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:\\(?after (?:deducting|deduction of|giving effect to|application of) [^)\\d]*\\bon(?: or before|(?= such)))', '(Aa', ('_DEDUCTING', '_WORD')),
        '_OPEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:\\((?=as of|at ))', '(', ('_OPEN', '_WORD')),
        '_CLOSE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\))', ')', ('_CLOSE', '_WORD')),
        'WEIGHTED_AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:weighted average)', 'Ww', ('WEIGHTED_AVERAGE', '_WORD')),
        'BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:aggregate |total )?(?:outstanding )?(?:scheduled |adjusted |stated |unpaid |outstanding )?principal balances?(?: outstanding)?|aggregate (?:scheduled |adjusted |stated |unpaid |outstanding )?balances?(?: outstanding)?)', 'AOPSTUaopstu', ('BALANCE', '_WORD')),
        'ORIGINAL_BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:principal )?balances?)', 'Oo', ('ORIGINAL_BALANCE', '_WORD')),
        'NET_RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:net (?:loan |mortgage |note |interest |mortgage interest )?rates?)', 'Nn', ('NET_RATE', '_WORD')),
        'RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:gross )?(?:mortgage |note )?(?:interest |note |mortgage |coupon |loan )rates?|gross coupons?)', 'CGILMNcgilmn', ('RATE', '_WORD')),
        'REMAINING_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled )?remaining terms?(?: to (?:stated |scheduled )?maturity)?)', 'RSrs', ('REMAINING_TERM', '_WORD')),
        'ORIGINAL_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:terms?(?: to (?:stated |scheduled )?maturity)?|maturit(?:y|ies)))', 'Oo', ('ORIGINAL_TERM', '_WORD')),
        'ORIGINAL_LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original loan-to-value ratios?|loan-to-value ratios? at origination)', 'LOlo', ('ORIGINAL_LTV', '_WORD')),
        'LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:loan-to-value ratios?)', 'Ll', ('LTV', '_WORD')),
        'AGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:seasoning|loan age|age)\\b)', 'ALSals', ('AGE', '_WORD')),
        'CREDIT_SCORE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:FICO|credit) scores?)', 'CFcf', ('CREDIT_SCORE', '_WORD')),
        'MATURITY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled |stated |final )*maturit(?:y|ies)(?: dates?)?)', 'FMSfms', ('MATURITY', '_WORD')),
        'PRIMARY_INSURANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:primary mortgage (?:guaranty )?insurance(?: polic(?:y|ies))?)', 'Pp', ('PRIMARY_INSURANCE', '_WORD')),
        'SUCH_LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:such (?:mortgage )?loans?)', 'Ss', ('SUCH_LOANS', '_WORD')),
        'LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?:(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b) )?(?i:mortgage loans?)(?:(?i: in )(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b))?|(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)(?i: loans)|(?i:(?<=of the )loans)))', 'GLMPglmp', ('LOANS', '_WORD')),
        'POOL_NAME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)', 'GLMPglmp', ('POOL_NAME', '_WORD')),
        '_POOL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:mortgage loan|mortgage|loan|asset) pool|trust (?:fund|estate)|pool\\b|trust\\b)', 'ALMPTalmpt', ('_POOL', '_WORD')),
        '_IN_POOL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:included |contained )?in the (?:(?:mortgage |loan |mortgage loan )?pool|trust(?: fund)?)\\b)', 'CIci', ('_IN_POOL', '_WORD')),
        '_KIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:conventional|(?:fixed|adjustable)[- ]rate|first[- ]lien|(?:fully )?amortizing|level[- ]pay(?:ment)?|one- to four-family|single-family|residential|closed-end)', 'ACFLORSacflors', ('_KIND', '_WORD')),
        '_SECURED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:secured by)', 'Ss', ('_SECURED_BY', '_WORD')),
        'TERM_SHEETS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:collateral term sheets?)', 'Cc', ('TERM_SHEETS', '_WORD')),
        'TABLES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:tables?\\b)', 'Tt', ('TABLES', '_WORD')),
        'CUT_OFF_DATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:cut[- ]?off date|reference date|such date)', 'CRScrs', ('CUT_OFF_DATE', '_WORD')),
        'PRIMARY_RESIDENCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:primary|principal) residences?|owner[- ]occupied)', 'OPop', ('PRIMARY_RESIDENCE', '_WORD')),
        'SECOND_HOME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:second (?:homes?|residences?)|vacation homes?)', 'SVsv', ('SECOND_HOME', '_WORD')),
        'INVESTMENT_PROPERTY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:invest(?:ment|or) propert(?:y|ies)|non-owner[- ]occupied)', 'INin', ('INVESTMENT_PROPERTY', '_WORD')),
        'NO_INCOME_VERIFICATION': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:do(?:es)? not require verification of (?:the )?(?:borrower'?s'? )?income)", 'Dd', ('NO_INCOME_VERIFICATION', '_WORD')),
        'PROOF_OF_INCOME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:proof of income)', 'Pp', ('PROOF_OF_INCOME', '_WORD')),
        'ALTERNATIVE_OR_STREAMLINED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:alternative or streamlined)', 'Aa', ('ALTERNATIVE_OR_STREAMLINED', '_WORD')),
        'REFINANCED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:refinanced|refinancings?)', 'Rr', ('REFINANCED', '_WORD')),
        'CASH_OUT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:cash-?out refinanc\\w+)', 'Cc', ('CASH_OUT', '_WORD')),
        'PURCHASE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:purchase(?:d|s)? money|to purchase|purchase loans)', 'PTpt', ('PURCHASE', '_WORD')),
        'OR_ELSE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:or(?= (?:are|were|is|have|had|on|second|primary|principal|vacation|invest\\w+|owner|non-owner|refinanc\\w+|cash-?out|purchase|condominiums?|houses)\\b))', 'Oo', ('OR_ELSE', '_WORD')),
        'ONE_ZIP_CODE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:any one (?:postal )?zip code(?: area)?)', 'Aa', ('ONE_ZIP_CODE', '_WORD')),
        'WITHOUT_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:without taking into account)', 'Ww', ('WITHOUT_COLLATERAL', '_WORD')),
        'WITH_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:after )?taking into account)', 'ATat', ('WITH_COLLATERAL', '_WORD')),
        '_ADDITIONAL_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:additional collateral)', 'Aa', ('_ADDITIONAL_COLLATERAL', '_WORD')),
        'GROUP': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?!(?:all|no|each|any|such|of|the|these|those|other|with|mortgage|in|on)\\b)[a-z][a-z-]* loans\\b|(?:^|(?<=^the )|(?<=of the )|(?<=and the ))(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage|group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('GROUP', '_WORD')),
        'AT_OR_OVER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:greater|more|higher) than or equal to|equal to or (?:greater|more) than)', 'EGHMeghm', ('AT_OR_OVER', '_WORD')),
        'AT_OR_UNDER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:less|lower) than or equal to|equal to or less than)', 'ELel', ('AT_OR_UNDER', '_WORD')),
        '_AT_LEAST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:at least\\b|(?:not|no) (?:less|fewer) than)', 'ANan', ('_AT_LEAST', '_WORD')),
        '_AT_MOST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:not|no|nor) (?:more|greater|later) than|at most\\b|not (?:in excess of|exceeding|over)|up to\\b)', 'ANUanu', ('_AT_MOST', '_WORD')),
        'LESS_THAN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:less|lower) than)', 'Ll', ('LESS_THAN', '_WORD')),
        '_OVER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:in excess of|(?:greater|more|higher) than|exceeding|over\\b)', 'EGHIMOeghimo', ('_OVER', '_WORD')),
        '_ON_OR_AFTER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:on or after|(?:not|no) earlier than)', 'NOno', ('_ON_OR_AFTER', '_WORD')),
        '_ON_OR_BEFORE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:on or (?:before|prior to))', 'Oo', ('_ON_OR_BEFORE', '_WORD')),
        '_LATER_THAN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:later than|after\\b)', 'ALal', ('_LATER_THAN', '_WORD')),
        '_PRIOR_TO': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:prior to|before\\b|earlier than)', 'BEPbep', ('_PRIOR_TO', '_WORD')),
        '_BETWEEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:between\\b)', 'Bb', ('_BETWEEN', '_WORD')),
        '_RANGING_FROM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:ranging |that range |range[ds]? )?from(?= \\$?\\d))', 'FRTfrt', ('_RANGING_FROM', '_WORD')),
        '_TO': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:to|through)(?= \\$?\\d))', 'Tt', ('_TO', '_WORD')),
        '_FROM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:from\\b)', 'Ff', ('_FROM', '_WORD')),
        '_UNTIL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:to|through|until)(?= [a-z]{3,9} \\d))', 'TUtu', ('_UNTIL', '_WORD')),
        'APPROXIMATELY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:approximately|about\\b)', 'Aa', ('APPROXIMATELY', '_WORD')),
        '_PLUS_OR_MINUS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:\\(?(?:subject to )?(?:an? )?(?:permitted )?(?:variance|variation) (?:of )?(?:up to )?plus or minus|\\(?plus or minus|\\(?\\+ ?/ ?-)', '(+APSVapsv', ('_PLUS_OR_MINUS', '_WORD')),
        '_LARGEST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:largest|maximum|highest|greatest)', 'GHLMghlm', ('_LARGEST', '_WORD')),
        '_SMALLEST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:smallest|minimum|lowest)', 'LMSlms', ('_SMALLEST', '_WORD')),
        '_LATEST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:latest)', 'Ll', ('_LATEST', '_WORD')),
        '_NUMBER_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:total |aggregate )?numbers? of)', 'ANTant', ('_NUMBER_OF', '_WORD')),
        '_NONE_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:none of|no\\b(?= (?:(?:group|pool) \\w+ )?(?:mortgage )?loan))', 'Nn', ('_NONE_OF', '_WORD')),
        '_ALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:all of|all\\b)', 'Aa', ('_ALL', '_WORD')),
        '_EACH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:each of|each\\b)', 'Ee', ('_EACH', '_WORD')),
        '_ANY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:any of|any\\b)', 'Aa', ('_ANY', '_WORD')),
        '_THERE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:there\\b)', 'Tt', ('_THERE', '_WORD')),
        '_IN_CASE_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:in the case of)', 'Ii', ('_IN_CASE_OF', '_WORD')),
        '_CONSIST_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:(?:will |is expected to |are expected to )?consists?|consisted|(?:is|are|was|were|will be) comprised) of)', 'ACIWaciw', ('_CONSIST_OF', '_WORD')),
        '_TRANSFER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:is|are) to (?:transfer|sell|assign|convey|deposit)|will (?:transfer|sell|assign|convey|deposit)|transferred|sold|assigned|conveyed|deposited)', 'ACDISTWacdistw', ('_TRANSFER', '_WORD')),
        '_MAY_PURCHASE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:may|(?:has|have|will have) the (?:right|option) to|(?:is|are) entitled to) (?:at its option )?(?:re)?purchase)', 'AHIMWahimw', ('_MAY_PURCHASE', '_WORD')),
        '_CLEAN_UP_CALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:clean-?up call)', 'Cc', ('_CLEAN_UP_CALL', '_WORD')),
        '_MATURES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:matures?|will mature)', 'MWmw', ('_MATURES', '_WORD')),
        '_COVERED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:covered|insured) (?:by|under))', 'CIci', ('_COVERED_BY', '_WORD')),
        '_AT_ORIGINATION': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:at (?:the time of )?origination)', 'Aa', ('_AT_ORIGINATION', '_WORD')),
        '_ORIGINATED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:originated)', 'Oo', ('_ORIGINATED', '_WORD')),
        '_RESPECTIVELY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:respectively)', 'Rr', ('_RESPECTIVELY', '_WORD')),
        '_AS_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))', 'Aa', ('_AS_OF', '_WORD')),
        '_HAVE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:will |are expected to |is expected to )?(?:have|has)\\b(?! been)|had\\b|having\\b|with\\b|evidencing(?: in the aggregate)?)', 'AEHIWaehiw', ('_HAVE', '_WORD')),
        '_WAS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:was|were|is|are)(?: expected to be)?\\b|will be\\b|(?:will )?(?:have|has) been\\b)', 'AHIWahiw', ('_WAS', '_WORD')),
        '_WHICH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:which\\b|that\\b)', 'TWtw', ('_WHICH', '_WORD')),
        '_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:of\\b|(?:on|for)(?= the [\\w -]{0,30}?loans\\b))', 'FOfo', ('_OF', '_WORD')),
        '_ON': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:on\\b)', 'Oo', ('_ON', '_WORD')),
        '_AND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:and\\b)', 'Aa', ('_AND', '_WORD')),
        '_BUT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:but\\b|or\\b)', 'BObo', ('_BUT', '_WORD')),
        '_NOT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:not|no|nor|never|neither|none|except|excluding|unless|without|other than)\\b)', 'ENOUWenouw', ('_NOT',)),
        '_WORD': ("(?:[A-Za-z][\\w'&/-]*\\.?|[^\\sA-Za-z\\d$%])", '!"#&\'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('_WORD',)),
    },
    'labels': {
        'IGNORED': ('(?:\\s+)', ' ', ()),
        'NUMBER': ('(?:\\$?\\s?\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?\\s?%?)', ' $0123456789', ('NUMBER',)),
        '_UNIT': ('(?i:(?:months?|years?|mos\\.?|yrs\\.?)\\b)', 'MYmy', ('_UNIT',)),
        '_AND_UNDER': ('(?i:(?:and|or|&)\\s(?:under|below|less|lower)\\b)', '&AOao', ('_AND_UNDER',)),
        '_AND_OVER': ('(?i:(?:(?:and|or|&)\\s(?:over|above|more|greater|higher|up)\\b|\\+))', '&+AOao', ('_AND_OVER',)),
        '_LE': ('(?i:<=|up\\sto(?:\\sand\\sincluding\\b)?|not\\s(?:more|greater)\\sthan\\b|(?:less|lower)\\sthan\\sor\\sequal\\sto\\b)', '<LNUlnu', ('_LE',)),
        '_LT': ('(?i:<|(?:less|lower)\\sthan\\b|under\\b|below\\b)', '<BLUblu', ('_LT',)),
        '_GE': ('(?i:>=|at\\sleast\\b|not\\sless\\sthan\\b|(?:greater|more)\\sthan\\sor\\sequal\\sto\\b)', '>AGMNagmn', ('_GE',)),
        '_GT': ('(?i:>|(?:greater|more)\\sthan\\b|over\\b|above\\b)', '>AGMOagmo', ('_GT',)),
        '_TO': ('(?i:through\\b|thru\\b|to\\b|--?)', '-Tt', ('_TO',)),
        '_AND': ('(?i:and\\b)', 'Aa', ('_AND',)),
        '_FROM': ('(?i:from\\b|between\\b)', 'BFbf', ('_FROM',)),
    },
}

NEEDED = {
    'sentences': '\\d|(?<![A-Za-z])(?:(?i:tables?\\b)|(?i:originated)|(?i:weighted average)|(?i:additional collateral)|(?i:collateral term sheets?)|(?i:(?:total |aggregate )?numbers? of)|(?i:(?:aggregate |total )?(?:outstanding )?(?:scheduled |adjusted |stated |unpaid |outstanding )?principal balances?(?: outstanding)?|aggregate (?:scheduled |adjusted |stated |unpaid |outstanding )?balances?(?: outstanding)?))',
    'labels': '\\d',
}

TABLES = {
    'layout': (
"""\
filing filing ++*+*+*
filing filing ++*+*+
filing filing ++*+**
filing filing ++*+*
filing filing ++*++*
filing filing ++*++
filing filing ++*+*
filing filing ++*+
filing filing ++**
filing filing ++*
filing filing +++*+*
filing filing +++*+
filing filing +++**
filing filing +++*
filing filing ++++*
filing filing ++++
filing filing +++*
filing filing +++
filing filing ++*
filing filing ++
filing filing +*+*+*
filing filing +*+*+
filing filing +*+**
filing filing +*+*
filing filing +*++*
filing filing +*++
filing filing +*+*
filing filing +*+
filing filing +**
filing filing +*
filing filing ++*+*
filing filing ++*+
filing filing ++**
filing filing ++*
filing filing +++*
filing filing +++
filing filing ++*
filing filing ++
filing filing +*
filing filing +
exhibit exhibit *
exhibit exhibit
cover cover *+
cover cover *
cover cover +
cover cover
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
_labelled _labelled +
captioned captioned *****+
captioned captioned *****
captioned captioned ****+
captioned captioned ****
captioned captioned ****+
captioned captioned ****
captioned captioned ***+
captioned captioned ***
captioned captioned ****+
captioned captioned ****
captioned captioned ***+
captioned captioned ***
captioned captioned ***+
captioned captioned ***
captioned captioned **+
captioned captioned **
captioned captioned ****+
captioned captioned ****
captioned captioned ***+
captioned captioned ***
captioned captioned ***+
captioned captioned ***
captioned captioned **+
captioned captioned **
captioned captioned ***+
captioned captioned ***
captioned captioned **+
captioned captioned **
captioned captioned **+
captioned captioned **
captioned captioned *+
captioned captioned *
_caption _caption +
_caption _caption +
_caption _caption +
_caption _caption +
_caption _caption +
_caption _caption +
_caption _caption +
masthead masthead +
masthead masthead +
form form +
amendment amendment +
authority authority +
report_date report_date +**
report_date report_date +*
report_date report_date +*
report_date report_date +
file_number file_number +
employer_number employer_number +
state state +
telephone telephone +*
telephone telephone +
checkbox checkbox +*
checkbox checkbox +
page_note page_note +
contents contents +
contents contents +
unused_items unused_items +*
unused_items unused_items +
section_heading section_heading +
headed headed **
rule rule +
_values _values *
unplaced unplaced *
preface preface +*
preface preface +
preface preface +*
preface preface +
item item +*
item item +
item_heading item_heading +**
item_heading item_heading +*
item_heading item_heading +*
item_heading item_heading +
_block _block +
_block _block +
_block _block +
_block _block +
_block _block +
_block _block +
_block _block +
paragraph paragraph +*
paragraph paragraph +
list_item list_item +*
list_item list_item +
heading heading +*+
heading heading +*
heading heading ++
heading heading +
body_rule body_rule +
fact fact ++
fact fact +
footnotes footnotes +*
footnotes footnotes +
footnotes footnotes +*
footnotes footnotes +
note note +*
note note +
note note +*
note note +
first_note first_note +*
first_note first_note +
table table ++*+*
table table ++*+
table table ++*
table table +++*
table table +++
table table ++
table table +*+*
table table +*+
table table +*
table table ++*
table table ++
table table +
table table ++*+*
table table ++*+
table table ++*
table table +*+*
table table +*+
table table +*
title title *
head head +*+
head head *+
head head +
bare_head bare_head +*
bare_head bare_head *
_table_line _table_line +
_table_line _table_line +
_table_line _table_line +
_table_line _table_line +
_table_foot _table_foot +
_table_foot _table_foot +
_table_foot _table_foot +
_table_foot _table_foot +
_table_foot _table_foot +
row row *+*
row row *+
row row +*
row row +
total total *+*
total total *+
total total +*
total total +
late_row late_row *+*
late_row late_row *+
late_row late_row +*
late_row late_row +
late_total late_total *+*
late_total late_total *+
late_total late_total +*
late_total late_total +
ruler ruler +
junk junk +
summary summary +
signature signature ++*
signature signature ++
signature signature +*
signature signature +
unheaded_signature unheaded_signature +*
unheaded_signature unheaded_signature +
signature_sentence signature_sentence +*
signature_sentence signature_sentence +
_signature_line _signature_line +
_signature_line _signature_line +
_signature_line _signature_line +
_signature_line _signature_line +
_signature_line _signature_line +
_signature_line _signature_line +
_signature_line _signature_line +
_signature_line _signature_line +
signatory signatory +
signatory signatory +
registrant_tag registrant_tag +
by by +
name name +
capacity capacity +
dated dated +
signature_rule signature_rule +
back_matter back_matter +*
back_matter back_matter +
__filing_star_0 __filing_star_0 +
__filing_star_0 __filing_star_0 *+
__filing_star_1 __filing_star_1 +*+
__filing_star_1 __filing_star_1 +*
__filing_star_1 __filing_star_1 ++
__filing_star_1 __filing_star_1 +
__filing_star_1 __filing_star_1 *+*+
__filing_star_1 __filing_star_1 *+*
__filing_star_1 __filing_star_1 *++
__filing_star_1 __filing_star_1 *+
__exhibit_star_2 __exhibit_star_2 *
__exhibit_star_2 __exhibit_star_2 **
__cover_star_3 __cover_star_3 *
__cover_star_3 __cover_star_3 +
__cover_star_3 __cover_star_3 +*
__cover_star_3 __cover_star_3 **
__cover_star_3 __cover_star_3 *+
__cover_star_3 __cover_star_3 *+*
__captioned_star_4 __captioned_star_4 +
__captioned_star_4 __captioned_star_4 *+
__captioned_star_5 __captioned_star_5 +
__captioned_star_5 __captioned_star_5 *+
__captioned_star_6 __captioned_star_6 +
__captioned_star_6 __captioned_star_6 *+
__checkbox_star_7 __checkbox_star_7 +
__checkbox_star_7 __checkbox_star_7 *+
__headed_plus_8 __headed_plus_8 +
__headed_plus_8 __headed_plus_8 *+
__headed_plus_9 __headed_plus_9 +
__headed_plus_9 __headed_plus_9 *+
___values_plus_10 ___values_plus_10 +
___values_plus_10 ___values_plus_10 +
___values_plus_10 ___values_plus_10 *+
___values_plus_10 ___values_plus_10 *+
__item_heading_star_11 __item_heading_star_11 +
__item_heading_star_11 __item_heading_star_11 *+
__item_heading_star_12 __item_heading_star_12 +*
__item_heading_star_12 __item_heading_star_12 +
__item_heading_star_12 __item_heading_star_12 *+*
__item_heading_star_12 __item_heading_star_12 *+
__heading_star_13 __heading_star_13 +
__heading_star_13 __heading_star_13 *+
__footnotes_star_14 __footnotes_star_14 +
__footnotes_star_14 __footnotes_star_14 *+
__table_star_15 __table_star_15 *
__table_star_15 __table_star_15 **
__table_star_16 __table_star_16 *
__table_star_16 __table_star_16 **
__title_plus_17 __title_plus_17 +
__title_plus_17 __title_plus_17 *+
__head_plus_18 __head_plus_18 +
__head_plus_18 __head_plus_18 *+
__bare_head_plus_19 __bare_head_plus_19 +
__bare_head_plus_19 __bare_head_plus_19 *+
__row_star_20 __row_star_20 +
__row_star_20 __row_star_20 *+
__row_star_21 __row_star_21 +
__row_star_21 __row_star_21 *+
__signature_star_22 __signature_star_22 *
__signature_star_22 __signature_star_22 **
__back_matter_star_23 __back_matter_star_23 +
__back_matter_star_23 __back_matter_star_23 *+""",
"""\
-46 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;2 ADDRESS_CAPTION;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;6 CAPTION_REST;7 CAPTION_RULE;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;12 DATE_LINE;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;18 INDEX_LINE;19 NAME_CAPTION;20 PAGE_NOTE;21 REPORT_DATE;22 REPORT_DATE_CAPTION;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;27 TELEPHONE_CAPTION;28 UNUSED_ITEMS;29 VALUE;30 ___values_plus_10;31 __captioned_star_4;32 __cover_star_3;33 __headed_plus_8;34 _caption;35 _labelled;36 _values;37 amendment;38 authority;39 captioned;40 checkbox;41 contents;42 cover;43 employer_number;44 file_number;45 filing;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;55 unplaced;56 unused_items
-42 $END;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;71 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;77 exhibit;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-98 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-105 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-106 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-270 CAPTION_HEAD VALUE_BELOW
-101 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-262 ADDRESS_CAPTION CAPTION_REST CAPTION_RULE FORMER_NAME_CAPTION INCORPORATION_CAPTION NAME_CAPTION REPORT_DATE_CAPTION TELEPHONE_CAPTION
-117 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;87 TEXT;88 __checkbox_star_7
-102 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-103 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-119 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-275 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-112 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-111 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-104 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-100 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-97 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-120 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-96 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-118 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-110 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;91 __captioned_star_5;92 __captioned_star_6
-95 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-125 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-123 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-113 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-115 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;93 __captioned_star_5
-99 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-122 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;87 TEXT;94 __checkbox_star_7
-274 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-126 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS;95 DATE_LINE;96 VALUE
2 ADDRESS_CAPTION;6 CAPTION_REST;97 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;98 _caption
-44 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;2 ADDRESS_CAPTION;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;6 CAPTION_REST;7 CAPTION_RULE;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;12 DATE_LINE;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;18 INDEX_LINE;19 NAME_CAPTION;20 PAGE_NOTE;21 REPORT_DATE;22 REPORT_DATE_CAPTION;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;27 TELEPHONE_CAPTION;28 UNUSED_ITEMS;29 VALUE;30 ___values_plus_10;31 __captioned_star_4;33 __headed_plus_8;34 _caption;99 _labelled;36 _values;37 amendment;38 authority;100 captioned;40 checkbox;41 contents;43 employer_number;44 file_number;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;101 unplaced;56 unused_items
102 CAPTION_HEAD;103 VALUE_BELOW;104 __headed_plus_9
-94 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;105 LATER_PHONE;106 __captioned_star_5;107 __captioned_star_6
-256 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-127 $END AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM HEAD HEAD_RULER INDEX_LINE ITEM PAGE_NOTE PARAGRAPH REPORT_DATE RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TOP_RULER UNUSED_ITEMS;2 ADDRESS_CAPTION;6 CAPTION_REST;7 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;108 __captioned_star_4;109 _caption
-49 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-50 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-257 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-56 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-58 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-40 $END;57 BARE_HEAD;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;111 SIGNATURES;112 SIGNATURE_SENTENCE;67 TABLE_TITLE;69 TOP_RULER;70 __bare_head_plus_19;113 __filing_star_0;114 __filing_star_1;72 __head_plus_18;73 __title_plus_17;75 bare_head;81 head;115 item;116 item_heading;117 paragraph;118 preface;119 signature;120 signature_sentence;121 table;86 title;122 unheaded_signature
-53 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-52 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
45 $END
-48 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-61 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-47 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-57 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-51 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-62 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-60 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-54 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-55 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-45 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;18 INDEX_LINE;20 PAGE_NOTE;21 REPORT_DATE;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;28 UNUSED_ITEMS;33 __headed_plus_8;123 _labelled;37 amendment;38 authority;40 checkbox;41 contents;43 employer_number;44 file_number;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;56 unused_items
-59 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-296 BARE_HEAD JUNK LEAD ROW RULER SUMMARY
-153 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-155 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-165 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;124 __checkbox_star_7
-294 HEAD HEAD_RULER
-187 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
125 FACT
-148 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;126 __checkbox_star_7
-157 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;129 __footnotes_star_14;130 note
-146 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;131 __checkbox_star_7
-292 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TOP_RULER
-152 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;132 TITLE_MORE;133 UNDERLINE;134 __heading_star_13
57 BARE_HEAD;61 HEAD;135 __bare_head_plus_19;136 __head_plus_18
137 BARE_HEAD;-189 JUNK LEAD ROW RULER SUMMARY
-41 $END;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
139 HEAD;140 HEAD_RULER
-184 BARE_HEAD HEAD HEAD_RULER TOP_RULER;141 TABLE_TITLE
-254 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;147 __row_star_20;148 __table_star_16;149 _table_line;150 junk;151 row;152 ruler;153 summary
-144 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
77 $END
-143 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-159 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;154 __footnotes_star_14;130 note
-142 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-177 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;157 __table_star_16;149 _table_line;150 junk;151 row;152 ruler;153 summary;158 total
-140 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-139 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-138 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-141 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
57 BARE_HEAD;61 HEAD;62 HEAD_RULER;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;159 bare_head;160 head
-268 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER UNUSED_ITEMS VALUE
-116 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;161 TEXT
-264 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-266 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-108 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE;90 LATER_DATE;163 __captioned_star_6
-109 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE
-114 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE
-121 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;161 TEXT
-277 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-276 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-263 ADDRESS_CAPTION CAPTION_REST CAPTION_RULE FORMER_NAME_CAPTION INCORPORATION_CAPTION NAME_CAPTION REPORT_DATE_CAPTION TELEPHONE_CAPTION
-86 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;165 LATER_PHONE;166 __captioned_star_5;167 __captioned_star_6
-259 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-260 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-43 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;18 INDEX_LINE;20 PAGE_NOTE;21 REPORT_DATE;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;28 UNUSED_ITEMS;33 __headed_plus_8;168 _labelled;37 amendment;38 authority;40 checkbox;41 contents;43 employer_number;44 file_number;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;56 unused_items
-271 CAPTION_HEAD VALUE_BELOW
-272 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE VALUE_BELOW
-124 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;169 VALUE_BELOW
-93 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-90 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE;90 LATER_DATE;170 LATER_PHONE;171 __captioned_star_6
-92 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;172 LATER_PHONE
2 ADDRESS_CAPTION;6 CAPTION_REST;97 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;173 _caption
-78 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;174 LATER_PHONE;175 __captioned_star_5;176 __captioned_star_6
-137 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;177 ITEM_MORE;178 UNDERLINE;179 __item_heading_star_11;180 __item_heading_star_12
-221 $END EXHIBIT_INDEX ITEM SIGNATURES;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;188 UNDERLINE;189 VALUE;190 __signature_star_22;191 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-225 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE;87 TEXT;200 __checkbox_star_7
-30 $END;110 ITEM;111 SIGNATURES;112 SIGNATURE_SENTENCE;201 __filing_star_1;202 item;116 item_heading;119 signature;120 signature_sentence;203 unheaded_signature
-39 $END;111 SIGNATURES;204 signature
-244 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-133 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;205 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-129 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;206 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-20 $END;110 ITEM;111 SIGNATURES;112 SIGNATURE_SENTENCE;207 __filing_star_0;208 __filing_star_1;115 item;116 item_heading;119 signature;120 signature_sentence;209 unheaded_signature
-249 $END SIGNATURES;210 EXHIBIT_INDEX;110 ITEM;211 __filing_star_0;212 back_matter;115 item;116 item_heading
-223 $END EXHIBIT_INDEX ITEM SIGNATURES;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;189 VALUE;213 __signature_star_22;191 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-131 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;214 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-38 $END;210 EXHIBIT_INDEX;110 ITEM;111 SIGNATURES;215 __filing_star_0;216 __filing_star_1;217 back_matter;115 item;116 item_heading;119 signature
-258 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-164 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;161 TEXT
-154 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-147 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;161 TEXT
-163 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;218 __checkbox_star_7
-161 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;219 __checkbox_star_7
-156 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;220 note
-286 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-145 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;161 TEXT
-284 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-151 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-150 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;221 TITLE_MORE;222 UNDERLINE
137 BARE_HEAD;-188 JUNK LEAD ROW RULER SUMMARY
139 HEAD;223 HEAD_RULER
-297 BARE_HEAD JUNK LEAD ROW RULER SUMMARY
-255 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-295 HEAD HEAD_RULER
-186 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-293 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TOP_RULER
-216 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-298 LEAD ROW TOTAL
-202 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;224 WRAP;225 __row_star_21
-215 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-217 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
226 LEAD;227 ROW
-183 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;228 _table_line;150 junk;151 row;152 ruler;153 summary;229 total
-290 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-192 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-190 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-191 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-193 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-158 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;220 note
-206 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;224 WRAP;230 __row_star_21
226 LEAD;227 ROW;231 TOTAL
-174 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;228 _table_line;150 junk;151 row;152 ruler;153 summary;232 total
-176 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;236 __table_star_15;237 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;147 __row_star_20;243 __table_star_16;149 _table_line;150 junk;151 row;152 ruler;153 summary
-171 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;244 __table_star_16;149 _table_line;150 junk;151 row;152 ruler;153 summary;245 total
-269 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER UNUSED_ITEMS VALUE
-265 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-107 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE
-267 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-85 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-82 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE;90 LATER_DATE;246 LATER_PHONE;247 __captioned_star_6
-84 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;248 LATER_PHONE
-261 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-273 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE VALUE_BELOW
-89 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-88 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;249 LATER_PHONE
-91 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-70 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;250 LATER_PHONE;251 __captioned_star_5;252 __captioned_star_6
-77 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-74 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE;90 LATER_DATE;253 LATER_PHONE;254 __captioned_star_6
-76 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;255 LATER_PHONE
-278 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-281 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;177 ITEM_MORE;256 __item_heading_star_11
-135 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;257 ITEM_MORE;178 UNDERLINE;258 __item_heading_star_12
-136 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;259 UNDERLINE
-237 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-239 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-240 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-235 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-238 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-236 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-241 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-219 $END EXHIBIT_INDEX ITEM SIGNATURES;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;189 VALUE;260 __signature_star_22;191 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-234 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-220 $END EXHIBIT_INDEX ITEM SIGNATURES;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;189 VALUE;261 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-302 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-229 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-231 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-232 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-230 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-228 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-226 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-233 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-227 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-224 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE;161 TEXT
-29 $END;111 SIGNATURES;204 signature
-245 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-28 $END;210 EXHIBIT_INDEX;110 ITEM;111 SIGNATURES;262 __filing_star_0;263 __filing_star_1;264 back_matter;115 item;116 item_heading;119 signature
-253 $END SIGNATURES;210 EXHIBIT_INDEX;110 ITEM;265 __filing_star_0;266 back_matter;115 item;116 item_heading
-132 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-128 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-10 $END;110 ITEM;111 SIGNATURES;112 SIGNATURE_SENTENCE;267 __filing_star_1;202 item;116 item_heading;119 signature;120 signature_sentence;268 unheaded_signature
-19 $END;111 SIGNATURES;204 signature
-18 $END;210 EXHIBIT_INDEX;110 ITEM;111 SIGNATURES;269 __filing_star_0;270 __filing_star_1;271 back_matter;115 item;116 item_heading;119 signature
-243 $END SIGNATURES;272 BACK_MATTER;273 __back_matter_star_23
-247 $END SIGNATURES;210 EXHIBIT_INDEX;110 ITEM;274 back_matter;202 item;116 item_heading
-248 $END SIGNATURES
-222 $END EXHIBIT_INDEX ITEM SIGNATURES;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;189 VALUE;261 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-130 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-34 $END;210 EXHIBIT_INDEX;110 ITEM;111 SIGNATURES;275 __filing_star_1;276 back_matter;202 item;116 item_heading;119 signature
-37 $END;111 SIGNATURES;204 signature
-36 $END;111 SIGNATURES;277 __filing_star_1;119 signature
-162 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;161 TEXT
-160 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;161 TEXT
-287 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-285 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-149 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-185 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-300 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-201 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;278 WRAP
-299 LEAD ROW TOTAL
-200 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;224 WRAP;279 __row_star_21
-291 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-182 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;280 __table_star_15;237 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
-205 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;278 WRAP
-204 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;224 WRAP;281 __row_star_21
-173 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;282 __table_star_15;237 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
-210 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;224 WRAP;283 __row_star_21
-214 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;224 WRAP;284 __row_star_21
226 LEAD;285 ROW;286 TOTAL
-175 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;287 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
-288 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-196 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-194 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-198 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-195 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-197 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-180 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;228 _table_line;150 junk;151 row;152 ruler;153 summary;288 total
-168 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;228 _table_line;150 junk;151 row;152 ruler;153 summary;289 total
-170 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;290 __table_star_15;237 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
-81 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-80 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;291 LATER_PHONE
-83 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-87 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-69 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-66 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE;90 LATER_DATE;292 LATER_PHONE;293 __captioned_star_6
-68 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;294 LATER_PHONE
-73 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-72 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;295 LATER_PHONE
-75 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-280 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;257 ITEM_MORE
-279 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-134 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;259 UNDERLINE
-283 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;177 ITEM_MORE;296 __item_heading_star_11
-218 $END EXHIBIT_INDEX ITEM SIGNATURES;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;189 VALUE;261 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-303 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-24 $END;210 EXHIBIT_INDEX;110 ITEM;111 SIGNATURES;297 __filing_star_1;298 back_matter;202 item;116 item_heading;119 signature
-27 $END;111 SIGNATURES;204 signature
-26 $END;111 SIGNATURES;299 __filing_star_1;119 signature
-251 $END SIGNATURES;210 EXHIBIT_INDEX;110 ITEM;300 back_matter;202 item;116 item_heading
-252 $END SIGNATURES
-9 $END;111 SIGNATURES;204 signature
-8 $END;210 EXHIBIT_INDEX;110 ITEM;111 SIGNATURES;301 __filing_star_0;302 __filing_star_1;303 back_matter;115 item;116 item_heading;119 signature
-14 $END;210 EXHIBIT_INDEX;110 ITEM;111 SIGNATURES;304 __filing_star_1;305 back_matter;202 item;116 item_heading;119 signature
-17 $END;111 SIGNATURES;204 signature
-16 $END;111 SIGNATURES;306 __filing_star_1;119 signature
-304 $END BACK_MATTER SIGNATURES
-242 $END SIGNATURES;307 BACK_MATTER
-246 $END SIGNATURES
-33 $END;111 SIGNATURES;204 signature
-32 $END;111 SIGNATURES;308 __filing_star_1;119 signature
-35 $END;111 SIGNATURES;204 signature
-301 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-199 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;278 WRAP
-181 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;287 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
-203 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;278 WRAP
-172 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;287 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
-209 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;278 WRAP
-213 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;278 WRAP
-208 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;224 WRAP;309 __row_star_21
-212 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;224 WRAP;310 __row_star_21
-289 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-179 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;311 __table_star_15;237 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
-167 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;312 __table_star_15;237 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
-169 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;287 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
-79 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-65 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-64 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;313 LATER_PHONE
-67 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-71 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-282 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;257 ITEM_MORE
-23 $END;111 SIGNATURES;204 signature
-22 $END;111 SIGNATURES;314 __filing_star_1;119 signature
-25 $END;111 SIGNATURES;204 signature
-250 $END SIGNATURES
-4 $END;210 EXHIBIT_INDEX;110 ITEM;111 SIGNATURES;315 __filing_star_1;316 back_matter;202 item;116 item_heading;119 signature
-7 $END;111 SIGNATURES;204 signature
-6 $END;111 SIGNATURES;317 __filing_star_1;119 signature
-13 $END;111 SIGNATURES;204 signature
-12 $END;111 SIGNATURES;318 __filing_star_1;119 signature
-15 $END;111 SIGNATURES;204 signature
-305 $END BACK_MATTER SIGNATURES
-31 $END;111 SIGNATURES;204 signature
-207 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;278 WRAP
-211 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;278 WRAP
-178 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;287 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
-166 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;233 ROW;145 RULER;146 SUMMARY;234 TOTAL;235 __row_star_20;287 _table_foot;238 junk;239 late_row;240 late_total;241 ruler;242 summary
-63 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-21 $END;111 SIGNATURES;204 signature
-3 $END;111 SIGNATURES;204 signature
-2 $END;111 SIGNATURES;319 __filing_star_1;119 signature
-5 $END;111 SIGNATURES;204 signature
-11 $END;111 SIGNATURES;204 signature
-1 $END;111 SIGNATURES;204 signature""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319""",
        {'filing': 0, 'exhibit': 1},
    ),
    'sentences': (
"""\
statement statement +*
statement statement *
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
_fact _fact +
transfer transfer -+*-*+*
transfer transfer -+*-+*
transfer transfer -++*--*
transfer transfer -++*--
pool_size pool_size ----+***
pool_size pool_size ----+**
pool_size pool_size ----+**
pool_size pool_size ----+*
pool_size pool_size ----+**
pool_size pool_size ----+*
pool_size pool_size ----+*
pool_size pool_size ----+
pool_size pool_size --+***
pool_size pool_size --+**
pool_size pool_size --+**
pool_size pool_size --+*
pool_size pool_size --+**
pool_size pool_size --+*
pool_size pool_size --+*
pool_size pool_size --+
pool_size pool_size +---+***
pool_size pool_size +---+**
pool_size pool_size +---+**
pool_size pool_size +---+*
pool_size pool_size +---+**
pool_size pool_size +---+*
pool_size pool_size +---+*
pool_size pool_size +---+
pool_size pool_size +-+***
pool_size pool_size +-+**
pool_size pool_size +-+**
pool_size pool_size +-+*
pool_size pool_size +-+**
pool_size pool_size +-+*
pool_size pool_size +-+*
pool_size pool_size +-+
pool_size pool_size +---+***
pool_size pool_size +---+**
pool_size pool_size +---+**
pool_size pool_size +---+*
pool_size pool_size +---+**
pool_size pool_size +---+*
pool_size pool_size +---+*
pool_size pool_size +---+
pool_size pool_size +-+***
pool_size pool_size +-+**
pool_size pool_size +-+**
pool_size pool_size +-+*
pool_size pool_size +-+**
pool_size pool_size +-+*
pool_size pool_size +-+*
pool_size pool_size +-+
pool_size pool_size --+-**
pool_size pool_size --+-*
pool_size pool_size --+-*
pool_size pool_size --+-
pool_size pool_size --+**
pool_size pool_size --+*
pool_size pool_size --+*
pool_size pool_size --+
counted counted ++*+
counted counted ++*+
counted counted +++
counted counted +++
all_counted counted +++
_secured _secured -*
pool_balance pool_balance +*+
pool_balance pool_balance +*
pool_balance pool_balance --+*+
pool_balance pool_balance --+*
pool_balance pool_balance +-+*+
pool_balance pool_balance +-+*
pool_balance pool_balance ++-++-+++
pool_balance pool_balance ++-++-++
pool_balance pool_balance ++-+-+++
pool_balance pool_balance ++-+-++
pool_balance pool_balance +-++-+++
pool_balance pool_balance +-++-++
pool_balance pool_balance +-+-+++
pool_balance pool_balance +-+-++
pool_balance pool_balance +++-+-+++
pool_balance pool_balance +++-+-++
pool_balance pool_balance ++-+-+++
pool_balance pool_balance ++-+-++
_balance _balance -+*-+++
_balance _balance -+*-++
_balance _balance -+-+++
_balance _balance -+-++
permitted_variance permitted_variance +-+-+
variance variance -+-
variance variance -+
loan_count loan_count -++-++
loan_count loan_count -+-++
weighted_average weighted_average +-+-+++-+
weighted_average weighted_average +-+-++-+
weighted_average weighted_average +-+-++-+
weighted_average weighted_average +-+-+-+
weighted_average weighted_average ++-+++-+
weighted_average weighted_average ++-++-+
weighted_average weighted_average ++-++-+
weighted_average weighted_average ++-+-+
weighted_average weighted_average +-++-++-+
weighted_average weighted_average +-++-+-+
weighted_average weighted_average +++-++-+
weighted_average weighted_average +++-+-+
weighted_average weighted_average ++-+-+-+
weighted_average weighted_average ++-+--+
weighted_averages weighted_averages +-+*+
weighted_averages weighted_averages +-+*
weighted_averages weighted_averages +-++
weighted_averages weighted_averages +-+
average average +++-+
average average ++-+
measure measure +
measure measure +
measure measure +
measure measure +
measure measure +
measure measure +
measure measure +
fee_basis fee_basis +
fee_basis fee_basis +
value value ++
value value +++
value value ++
original_terms original_terms *+-+-+
original_terms original_terms *+-++
original_terms original_terms +-+-+
original_terms original_terms +-++
original_terms original_terms +-*+-+
original_terms original_terms +-*++
original_terms original_terms +-+-+
original_terms original_terms +-++
original_terms original_terms -+-+-+
original_terms original_terms -+-++
term_range term_range -++*-++
term_range term_range -++-++
term_range term_range -+*-++
term_range term_range -+-++
term_range term_range -++-++
term_range term_range -+-++
term_range term_range -++-++
term_range term_range -+-++
term_range term_ceiling -++
term_range term_floor -++
term_range term_alone ++
terms_outside terms_outside +++--++
terms_outside terms_outside ++--++
terms_outside term_ceiling -++
terms_outside term_floor +++
unit unit +
unit unit +
origination_window origination_window -+--+*+
origination_window origination_window -+--+*
origination_window origination_window -+--++
origination_window origination_window -+--+
origination_window origination_window -+--*+
origination_window origination_window -+--*
origination_window origination_window -+--+
origination_window origination_window -+--
origination_window origination_window *+--*
origination_window origination_window +--*
_window _window -+-+
_window _window -+-+
_window _window -+--+
_window _window -+
_window _window -+
earliest earliest -+
latest latest -+
first earliest +
last latest +
latest_maturity latest_maturity -+-+-+
latest_maturity latest_maturity -+--+
latest_maturity latest_maturity -+-*+-+
latest_maturity latest_maturity -+--+-+
latest_maturity latest_maturity -+-+-+
original_balances original_balances *+-+-+
original_balances original_balances *+-++
original_balances original_balances +-+-+
original_balances original_balances +-++
original_balances original_balances +-*+-+
original_balances original_balances +-*++
original_balances original_balances +-+-+
original_balances original_balances +-++
original_balances original_balances -+-+-+
original_balances original_balances -+-++
original_balances original_balances +
balance_range balance_range -+*-+
balance_range balance_range -+-+
balance_range balance_range -+-+
balance_range balance_range -+-+
balance_range balance_ceiling -+
balance_range balance_floor -+
balances_outside balances_outside ++--+
balances_outside balance_ceiling -+
balances_outside balance_floor ++
extreme_balance extreme_balance ---+-+-+-+-
extreme_balance extreme_balance ---+-+-+-+
extreme_balance balance_ceiling -+-*+-+
extreme_balance balance_ceiling -+--+-+
extreme_balance balance_ceiling -+-+-+
extreme_balance balance_floor -+-*+-+
extreme_balance balance_floor -+--+-+
extreme_balance balance_floor -+-+-+
ltv_over ltv_over +*-*-+-*+
ltv_over ltv_over +*-*-+-
ltv_over ltv_over +*-*-+*+
ltv_over ltv_over +*-*-+
ltv_over ltv_over ++-+-*-+-*+
ltv_over ltv_over ++-+-*-+-
ltv_over ltv_over ++-+-*-+*+
ltv_over ltv_over ++-+-*-+
highest_ltv highest_ltv -+-*--+-
highest_ltv highest_ltv -+-*--+
highest_ltv highest_ltv -+-*-+-
highest_ltv highest_ltv -+-*-+
highest_ltv highest_ltv -*-*+--+
highest_ltv highest_ltv -*-*+-+
highest_ltv highest_ltv -*--+--+
highest_ltv highest_ltv -*--+-+
highest_ltv highest_ltv -*-+--+
highest_ltv highest_ltv -*-+-+
_ltv _ltv +
_ltv _ltv +
_each _each -
_each _each -
share share ++-+-*
share share ++-+-
bound at_least -
bound at_most -
bound approximately +
bound exactly
amount amount +
amount amount +
subject subject +
subject subject +
subject subject +
subject subject +
subject subject +
subject subject +
subject subject +
subject subject +
subject subject +
subject subject +
subject subject +
mortgage_insurance mortgage_insurance *+--*-+-*+
mortgage_insurance mortgage_insurance *+--*-+-*
mortgage_insurance mortgage_insurance *+--*-+*+
mortgage_insurance mortgage_insurance *+--*-+*
mortgage_insurance mortgage_insurance *+-*-+-*+
mortgage_insurance mortgage_insurance *+-*-+-*
mortgage_insurance mortgage_insurance *+-*-+*+
mortgage_insurance mortgage_insurance *+-*-+*
_insured _insured -+
_insured _insured --+
collateral_heading collateral_heading -+*-*
collateral_heading collateral_heading -+*-
collateral_heading collateral_heading -+-*
collateral_heading collateral_heading -+-
collateral_count collateral_count -++-+
collateral_count collateral_count -+-+
collateral_balance collateral_balance +-++-++
collateral_balance collateral_balance +-++-+
collateral_balance collateral_balance +-+-++
collateral_balance collateral_balance +-+-+
collateral_ltv collateral_ltv ++-++*-+-+
collateral_ltv collateral_ltv ++-++*--+
collateral_ltv collateral_ltv ++-++*+-+
collateral_ltv collateral_ltv ++-++*-+
collateral_ltv collateral_ltv ++-++-+-+
collateral_ltv collateral_ltv ++-++--+
collateral_ltv collateral_ltv ++-+++-+
collateral_ltv collateral_ltv ++-++-+
collateral_ltv collateral_ltv ++-++*-+-+
collateral_ltv collateral_ltv ++-++*--+
collateral_ltv collateral_ltv ++-++*+-+
collateral_ltv collateral_ltv ++-++*-+
collateral_ltv collateral_ltv ++-++-+-+
collateral_ltv collateral_ltv ++-++--+
collateral_ltv collateral_ltv ++-+++-+
collateral_ltv collateral_ltv ++-++-+
collateral_ltv collateral_ltv ++-++*-+-+
collateral_ltv collateral_ltv ++-++*--+
collateral_ltv collateral_ltv ++-++*+-+
collateral_ltv collateral_ltv ++-++*-+
collateral_ltv collateral_ltv ++-++-+-+
collateral_ltv collateral_ltv ++-++--+
collateral_ltv collateral_ltv ++-+++-+
collateral_ltv collateral_ltv ++-++-+
collateral_ltv collateral_ltv ++-++*-+-+
collateral_ltv collateral_ltv ++-++*--+
collateral_ltv collateral_ltv ++-++*+-+
collateral_ltv collateral_ltv ++-++*-+
collateral_ltv collateral_ltv ++-++-+-+
collateral_ltv collateral_ltv ++-++--+
collateral_ltv collateral_ltv ++-+++-+
collateral_ltv collateral_ltv ++-++-+
group_rule group_rule +-+-+++
rule_field rule_field +
rule_field rule_field +
comparison comparison +
comparison comparison +
comparison comparison +
comparison comparison -
group_counts group_counts -*+-*-+-
group_counts group_counts -*+-*-+
group_counts group_counts -*+-*-
group_counts group_counts -*+-*
group_counts group_counts -*+--+-
group_counts group_counts -*+--+
group_counts group_counts -*+--
group_counts group_counts -*+-
group_counts group_counts -*-*-+-
group_counts group_counts -*-*-+
group_counts group_counts -*-*-
group_counts group_counts -*-*
group_counts group_counts -*--+-
group_counts group_counts -*--+
group_counts group_counts -*--
group_counts group_counts -*-
group_balances group_balances ++-*+-*-+-
group_balances group_balances ++-*+-*-+
group_balances group_balances ++-*+-*-
group_balances group_balances ++-*+-*
group_balances group_balances ++-*+--+-
group_balances group_balances ++-*+--+
group_balances group_balances ++-*+--
group_balances group_balances ++-*+-
group_balances group_balances ++-*-*-+-
group_balances group_balances ++-*-*-+
group_balances group_balances ++-*-*-
group_balances group_balances ++-*-*
group_balances group_balances ++-*--+-
group_balances group_balances ++-*--+
group_balances group_balances ++-*--
group_balances group_balances ++-*-
group_balances group_balances +-*+-*-+-
group_balances group_balances +-*+-*-+
group_balances group_balances +-*+-*-
group_balances group_balances +-*+-*
group_balances group_balances +-*+--+-
group_balances group_balances +-*+--+
group_balances group_balances +-*+--
group_balances group_balances +-*+-
group_balances group_balances +-*-*-+-
group_balances group_balances +-*-*-+
group_balances group_balances +-*-*-
group_balances group_balances +-*-*
group_balances group_balances +-*--+-
group_balances group_balances +-*--+
group_balances group_balances +-*--
group_balances group_balances +-*-
group_averages group_averages ++-*++-*-+-
group_averages group_averages ++-*++-*-+
group_averages group_averages ++-*++-*-
group_averages group_averages ++-*++-*
group_averages group_averages ++-*++--+-
group_averages group_averages ++-*++--+
group_averages group_averages ++-*++--
group_averages group_averages ++-*++-
group_averages group_averages ++-*+-*-+-
group_averages group_averages ++-*+-*-+
group_averages group_averages ++-*+-*-
group_averages group_averages ++-*+-*
group_averages group_averages ++-*+--+-
group_averages group_averages ++-*+--+
group_averages group_averages ++-*+--
group_averages group_averages ++-*+-
group_averages group_averages ++-*+-*-+-
group_averages group_averages ++-*+-*-+
group_averages group_averages ++-*+-*-
group_averages group_averages ++-*+-*
group_averages group_averages ++-*+--+-
group_averages group_averages ++-*+--+
group_averages group_averages ++-*+--
group_averages group_averages ++-*+-
group_averages group_averages ++-*-*-+-
group_averages group_averages ++-*-*-+
group_averages group_averages ++-*-*-
group_averages group_averages ++-*-*
group_averages group_averages ++-*--+-
group_averages group_averages ++-*--+
group_averages group_averages ++-*--
group_averages group_averages ++-*-
_several _several *-+
_several _several *
_several _several +*
clean_up_call clean_up_call *-*++-*
clean_up_call clean_up_call *-*++-*
clean_up_call clean_up_call *-*-+
clean_up_call clean_up_call *--+
clean_up_call clean_up_call -*-+
clean_up_call clean_up_call --+
_call_words _call_words *
notice notice *+*
notice notice *+
notice notice *+*
notice notice *+
notice notice +*
notice notice +
notice notice +*
notice notice +
as_of as_of -*
as_of as_of --*-
_day _day +
_day _day +
deducted deducted -*-
deducted deducted -*
_link _link -
_link _link -
_words _words *
__pool_size_star_0 __pool_size_star_0 -+
__pool_size_star_0 __pool_size_star_0 *-+
__counted_star_1 __counted_star_1 -
__counted_star_1 __counted_star_1 *-
___balance_star_2 ___balance_star_2 +
___balance_star_2 ___balance_star_2 +
___balance_star_2 ___balance_star_2 *+
___balance_star_2 ___balance_star_2 *+
__weighted_averages_star_3 __weighted_averages_star_3 -+
__weighted_averages_star_3 __weighted_averages_star_3 +
__weighted_averages_star_3 __weighted_averages_star_3 *-+
__weighted_averages_star_3 __weighted_averages_star_3 *+
__share_star_4 __share_star_4 -
__share_star_4 __share_star_4 +
__share_star_4 __share_star_4 *-
__share_star_4 __share_star_4 *+
__group_counts_star_5 __group_counts_star_5 +
__group_counts_star_5 __group_counts_star_5 *+
__group_balances_star_6 __group_balances_star_6 +
__group_balances_star_6 __group_balances_star_6 *+
__group_averages_star_7 __group_averages_star_7 +
__group_averages_star_7 __group_averages_star_7 *+
___several_plus_8 ___several_plus_8 +
___several_plus_8 ___several_plus_8 *+
___several_plus_9 ___several_plus_9 -+
___several_plus_9 ___several_plus_9 +
___several_plus_9 ___several_plus_9 *-+
___several_plus_9 ___several_plus_9 *+
___call_words_plus_10 ___call_words_plus_10 -
___call_words_plus_10 ___call_words_plus_10 +
___call_words_plus_10 ___call_words_plus_10 +
___call_words_plus_10 ___call_words_plus_10 *-
___call_words_plus_10 ___call_words_plus_10 *+
___call_words_plus_10 ___call_words_plus_10 *+
__notice_star_11 __notice_star_11 -
__notice_star_11 __notice_star_11 +
__notice_star_11 __notice_star_11 +
__notice_star_11 __notice_star_11 *-
__notice_star_11 __notice_star_11 *+
__notice_star_11 __notice_star_11 *+
___words_plus_12 ___words_plus_12 -
___words_plus_12 ___words_plus_12 *-""",
"""\
1 APPROXIMATELY;2 BALANCE;3 GROUP;4 LOANS;-259 MONEY PERCENT;5 ORIGINAL_BALANCE;6 ORIGINAL_TERM;7 POOL_NAME;8 SUCH_LOANS;9 TABLES;10 TERM_SHEETS;11 WEIGHTED_AVERAGE;12 _ALL;13 _AS_OF;14 _AT_LEAST;15 _AT_MOST;16 _CLEAN_UP_CALL;17 _EACH;18 _IN_CASE_OF;19 _LARGEST;20 _LATEST;21 _NONE_OF;22 _NUMBER_OF;23 _ON;24 _OPEN;25 _POOL;26 _SMALLEST;27 _THERE;28 _WORD;29 ___words_plus_12;30 _each;31 _fact;32 _words;33 as_of;34 bound;35 clean_up_call;36 collateral_balance;37 collateral_count;38 collateral_heading;39 collateral_ltv;40 extreme_balance;41 group_averages;42 group_balances;43 group_counts;44 group_rule;45 highest_ltv;46 latest_maturity;47 loan_count;48 ltv_over;49 mortgage_insurance;50 notice;51 original_balances;52 original_terms;53 origination_window;54 permitted_variance;55 pool_balance;56 pool_size;57 share;58 statement;59 transfer;60 weighted_average;61 weighted_averages
-258 MONEY NUMBER PERCENT
13 _AS_OF;62 _DEDUCTING;63 _OF;24 _OPEN;64 as_of;65 deducted
66 _CONSIST_OF
67 _CONSIST_OF;68 _HAVE;69 _WAS;70 _balance
71 _OF
72 _OF
73 _CONSIST_OF
74 _HAVE
-427 $END;75 SERIES;13 _AS_OF;24 _OPEN;76 _WORD;77 __notice_star_11;78 as_of
-429 $END;75 SERIES;13 _AS_OF;24 _OPEN;76 _WORD;79 __notice_star_11;78 as_of
80 AGE;81 CREDIT_SCORE;82 LTV;83 NET_RATE;84 ORIGINAL_LTV;85 ORIGINAL_TERM;86 RATE;87 REMAINING_TERM;88 _OF;89 measure
-252 LOANS
90 CUT_OFF_DATE;91 DATE;92 _day
-256 MONEY NUMBER PERCENT
-257 MONEY NUMBER PERCENT
93 SERIES;13 _AS_OF;24 _OPEN;94 _WAS;95 _WORD;96 ___call_words_plus_10;97 _call_words;98 as_of
-253 LOANS
99 LOANS
100 LTV;101 ORIGINAL_BALANCE;102 ORIGINAL_LTV;103 _ltv
104 MATURITY
105 LOANS
106 GROUP;107 LOANS;108 SUCH_LOANS;109 ___several_plus_8;110 _several
111 DATE
112 _AS_OF
113 _CONSIST_OF
114 ORIGINAL_BALANCE;115 _AND
116 _WAS
-479 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _OPEN _TRANSFER _WAS _WORD
-438 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _OPEN _TRANSFER _WAS;117 _WORD
118 LOANS
-2 $END
119 TABLES;120 TERM_SHEETS;121 _CLEAN_UP_CALL;122 _MAY_PURCHASE
1 APPROXIMATELY;2 BALANCE;3 GROUP;4 LOANS;-259 MONEY PERCENT;5 ORIGINAL_BALANCE;6 ORIGINAL_TERM;7 POOL_NAME;8 SUCH_LOANS;9 TABLES;10 TERM_SHEETS;11 WEIGHTED_AVERAGE;12 _ALL;14 _AT_LEAST;15 _AT_MOST;16 _CLEAN_UP_CALL;17 _EACH;18 _IN_CASE_OF;19 _LARGEST;20 _LATEST;21 _NONE_OF;22 _NUMBER_OF;23 _ON;25 _POOL;26 _SMALLEST;27 _THERE;28 _WORD;29 ___words_plus_12;30 _each;123 _fact;32 _words;34 bound;35 clean_up_call;36 collateral_balance;37 collateral_count;38 collateral_heading;39 collateral_ltv;40 extreme_balance;41 group_averages;42 group_balances;43 group_counts;44 group_rule;45 highest_ltv;46 latest_maturity;47 loan_count;48 ltv_over;49 mortgage_insurance;50 notice;51 original_balances;52 original_terms;53 origination_window;54 permitted_variance;55 pool_balance;56 pool_size;57 share;59 transfer;60 weighted_average;61 weighted_averages
124 MONEY;125 PERCENT;126 amount
-26 $END
-20 $END
-19 $END
-18 $END
-21 $END
-214 $END
-25 $END
-24 $END
-23 $END
-22 $END
-15 $END
-12 $END
-7 $END
-14 $END
-17 $END
-27 $END
-13 $END
-10 $END
-11 $END
-6 $END
-5 $END
-4 $END
-16 $END
58 $END
-3 $END
-8 $END
-9 $END
90 CUT_OFF_DATE;91 DATE;127 _day
106 GROUP;128 LOANS;109 ___several_plus_8;129 _several
130 _OF
13 _AS_OF;131 _OF;24 _OPEN;132 as_of
133 LOANS
1 APPROXIMATELY;-259 NUMBER;14 _AT_LEAST;15 _AT_MOST;134 _POOL;135 bound;136 counted
137 BALANCE;138 ORIGINAL_BALANCE;139 ORIGINAL_TERM;140 WEIGHTED_AVERAGE;141 average
142 _ORIGINATED
-95 $END;143 _HAVE;144 _PLUS_OR_MINUS;145 variance
146 LOANS;12 _ALL;17 _EACH;147 _each
148 LOANS;12 _ALL;17 _EACH;149 _each
1 APPROXIMATELY;150 LOANS;-259 NUMBER;14 _AT_LEAST;15 _AT_MOST;151 _POOL;135 bound;152 counted
153 BALANCE
-474 $END SERIES _AS_OF _OPEN _WORD
-473 $END SERIES _AS_OF _OPEN _WORD
-426 $END;154 SERIES;13 _AS_OF;24 _OPEN;155 _WORD;156 as_of
-475 $END SERIES _AS_OF _OPEN _WORD
-428 $END;154 SERIES;13 _AS_OF;24 _OPEN;155 _WORD;156 as_of
-146 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-147 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
157 _OF
-142 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-145 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-144 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-141 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-143 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
80 AGE;81 CREDIT_SCORE;83 NET_RATE;84 ORIGINAL_LTV;85 ORIGINAL_TERM;86 RATE;87 REMAINING_TERM;158 measure
13 _AS_OF;159 _OF;24 _OPEN;160 as_of
-433 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT POOL_NAME SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _CLEAN_UP_CALL _CLOSE _DEDUCTING _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
-432 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT POOL_NAME SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _CLEAN_UP_CALL _CLOSE _DEDUCTING _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
-430 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT POOL_NAME SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _CLEAN_UP_CALL _DEDUCTING _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
-469 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
161 PERCENT
-467 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
-421 $END AT_OR_UNDER LESS_THAN _WAS;162 SERIES;13 _AS_OF;24 _OPEN;163 _WORD;164 as_of
165 _WAS
-468 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
166 _ADDITIONAL_COLLATERAL;28 _WORD;29 ___words_plus_12;167 _words
-251 _OF _OVER
168 _OF
-250 _OF _OVER
169 _OF
170 _OF
171 _HAVE;172 _MATURES;173 _WAS
-461 AFTER_FEE BEFORE_FEE GROUP _AND _AS_OF _OPEN _WAS
174 LOANS;175 _AND;13 _AS_OF;24 _OPEN;176 _WAS;177 ___several_plus_9;178 as_of
13 _AS_OF;24 _OPEN;179 _WAS;180 as_of
-413 AFTER_FEE BEFORE_FEE _AS_OF _OPEN _WAS;181 GROUP;182 _AND
13 _AS_OF;24 _OPEN;183 _WAS;184 as_of
185 LOANS;28 _WORD;29 ___words_plus_12;186 _words
90 CUT_OFF_DATE;91 DATE;187 _day
1 APPROXIMATELY;188 LOANS;-259 NUMBER;14 _AT_LEAST;15 _AT_MOST;189 _POOL;135 bound;190 counted
191 _OF
192 _LARGEST
1 APPROXIMATELY;-259 NUMBER;14 _AT_LEAST;15 _AT_MOST;193 all_counted;194 bound
-480 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _OPEN _TRANSFER _WAS _WORD
195 _HAVE;196 _WAS;197 _WHICH
-423 $END;75 SERIES;13 _AS_OF;24 _OPEN;76 _WORD;198 __notice_star_11;78 as_of
-425 $END;75 SERIES;13 _AS_OF;24 _OPEN;76 _WORD;199 __notice_star_11;78 as_of
93 SERIES;13 _AS_OF;24 _OPEN;200 _WAS;95 _WORD;96 ___call_words_plus_10;201 _call_words;98 as_of
93 SERIES;13 _AS_OF;24 _OPEN;95 _WORD;96 ___call_words_plus_10;202 _call_words;98 as_of
-1 $END
-261 _OF
-260 _OF
203 _OF
-435 _AS_OF _DEDUCTING _OF _OPEN;204 _CLOSE
174 LOANS;175 _AND;13 _AS_OF;24 _OPEN;205 _WAS;177 ___several_plus_9;206 as_of
13 _AS_OF;24 _OPEN;207 _WAS;208 as_of
106 GROUP;209 LOANS;109 ___several_plus_8;210 _several
211 LOANS
212 _OF
213 _HAVE
214 _OF
215 NUMBER
-79 $END;216 _AND;217 _HAVE;218 _SECURED_BY;219 __pool_size_star_0;220 _balance;221 _secured
13 _AS_OF;62 _DEDUCTING;222 _OF;24 _OPEN;223 ___balance_star_2;224 as_of;225 deducted
226 _AT_LEAST;227 _AT_MOST;228 _BETWEEN;229 _OF;230 _RANGING_FROM;231 balance_range
232 NUMBER;233 _AT_LEAST;234 _AT_MOST;235 _BETWEEN;236 _OF;237 _RANGING_FROM;238 term_range
80 AGE;81 CREDIT_SCORE;83 NET_RATE;84 ORIGINAL_LTV;85 ORIGINAL_TERM;86 RATE;87 REMAINING_TERM;239 measure
-138 $END;140 WEIGHTED_AVERAGE;240 _AND;13 _AS_OF;24 _OPEN;241 __weighted_averages_star_3;242 as_of;243 average
244 _BETWEEN;245 _FROM;246 _ON_OR_AFTER;247 _ON_OR_BEFORE;248 _window
100 LTV;102 ORIGINAL_LTV;249 _ltv
250 PERCENT
-94 $END
226 _AT_LEAST;227 _AT_MOST;228 _BETWEEN;230 _RANGING_FROM;251 _WAS;252 balance_range
253 LOANS
232 NUMBER;233 _AT_LEAST;234 _AT_MOST;235 _BETWEEN;237 _RANGING_FROM;254 _WAS;255 term_range
256 LOANS
217 _HAVE;257 _balance
258 _OF
-63 $END;216 _AND;217 _HAVE;218 _SECURED_BY;259 __pool_size_star_0;260 _balance;261 _secured
13 _AS_OF;262 _OF;24 _OPEN;263 as_of
-477 $END SERIES _AS_OF _OPEN _WORD
-476 $END SERIES _AS_OF _OPEN _WORD
-478 $END SERIES _AS_OF _OPEN _WORD
264 LOANS;265 SUCH_LOANS
13 _AS_OF;266 _OF;24 _OPEN;267 as_of
106 GROUP;268 LOANS;269 SUCH_LOANS;109 ___several_plus_8;270 _several
271 _OF
-420 $END
-472 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
-470 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
-471 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
272 PERCENT
-286 $END;28 _WORD;29 ___words_plus_12;273 _words
274 _ADDITIONAL_COLLATERAL
275 LOANS;12 _ALL;276 _ANY;17 _EACH;277 _each
278 LOANS;12 _ALL;279 _ANY;17 _EACH;280 _each
281 LOANS;12 _ALL;282 _ANY;17 _EACH;283 _each
100 LTV;284 MATURITY;285 ORIGINAL_BALANCE;102 ORIGINAL_LTV;286 ORIGINAL_TERM;287 _ltv
288 _LATER_THAN
289 _ORIGINATED
-464 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
290 LOANS
1 APPROXIMATELY;-259 NUMBER;14 _AT_LEAST;15 _AT_MOST;291 bound
-414 AFTER_FEE BEFORE_FEE _AS_OF _OPEN _WAS;292 LOANS;293 _AND
294 _WAS
295 NUMBER
296 _WAS
-462 AFTER_FEE BEFORE_FEE GROUP _AND _AS_OF _OPEN _WAS
297 GROUP
-347 $END;298 NUMBER;299 _AND;300 _RESPECTIVELY;301 __group_counts_star_5
302 _WAS
217 _HAVE;303 _balance
304 _TRANSFER
305 _CLOSE
217 _HAVE;306 _balance
307 _OF
-47 $END;216 _AND;217 _HAVE;218 _SECURED_BY;308 __pool_size_star_0;309 _balance;310 _secured
311 LOANS;12 _ALL;312 _ANY;17 _EACH;313 _each
314 ORIGINAL_BALANCE
-87 $END;217 _HAVE;315 _IN_POOL;218 _SECURED_BY;316 _balance;317 _secured
318 NUMBER
100 LTV;319 ORIGINAL_BALANCE;102 ORIGINAL_LTV;320 ORIGINAL_TERM;321 _ltv
322 _ORIGINATED
323 _HAVE
-422 $END;154 SERIES;13 _AS_OF;24 _OPEN;155 _WORD;156 as_of
-424 $END;154 SERIES;13 _AS_OF;24 _OPEN;155 _WORD;156 as_of
324 PERCENT
325 _WAS
326 AT_OR_UNDER;327 LESS_THAN
328 LOANS
-434 _AS_OF _DEDUCTING _OF _OPEN
1 APPROXIMATELY;-259 MONEY;14 _AT_LEAST;15 _AT_MOST;144 _PLUS_OR_MINUS;329 bound;330 variance
331 _WAS
-379 $END;332 MONEY;333 _AND;334 _RESPECTIVELY;335 __group_balances_star_6
336 _WAS
174 LOANS;175 _AND;337 _WAS;177 ___several_plus_9
13 _AS_OF;24 _OPEN;338 _WAS;339 as_of
13 _AS_OF;24 _OPEN;340 _WAS;341 as_of
342 LOANS
343 NET_RATE;344 RATE;345 rule_field
1 APPROXIMATELY;-259 NUMBER;14 _AT_LEAST;15 _AT_MOST;135 bound;346 counted
347 LOANS;348 POOL_NAME;349 _KIND;350 __counted_star_1
1 APPROXIMATELY;-259 NUMBER;14 _AT_LEAST;15 _AT_MOST;135 bound;351 counted
137 BALANCE
28 _WORD;29 ___words_plus_12;352 _words
-75 $END;353 _AND;217 _HAVE;218 _SECURED_BY;354 _balance;355 _secured
-78 $END
-77 $END;217 _HAVE;356 _balance
1 APPROXIMATELY;-259 MONEY;14 _AT_LEAST;15 _AT_MOST;357 bound
13 _AS_OF;62 _DEDUCTING;358 _OF;24 _OPEN;359 as_of;360 deducted
-444 _AS_OF _DEDUCTING _OF _OPEN
-443 _AS_OF _DEDUCTING _OF _OPEN
361 MONEY
362 MONEY
363 MONEY
226 _AT_LEAST;227 _AT_MOST;228 _BETWEEN;230 _RANGING_FROM;364 balance_range
365 MONEY
-207 $END
366 MONTHS;367 YEARS;368 unit
369 NUMBER
370 NUMBER
371 NUMBER
232 NUMBER;233 _AT_LEAST;234 _AT_MOST;235 _BETWEEN;237 _RANGING_FROM;372 term_range
373 NUMBER
-156 $END
374 AFTER_FEE;375 BEFORE_FEE;376 _OF;377 fee_basis
140 WEIGHTED_AVERAGE;378 average
-136 $END;140 WEIGHTED_AVERAGE;379 _AND;13 _AS_OF;24 _OPEN;380 as_of;381 average
-137 $END
-448 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
382 DATE;383 first
382 DATE;384 first
382 DATE;385 first
386 DATE;387 last
-189 $END
388 _OVER
-118 $END;389 _CLOSE
226 _AT_LEAST;227 _AT_MOST;228 _BETWEEN;230 _RANGING_FROM;390 balance_range
-211 $END
226 _AT_LEAST;227 _AT_MOST;228 _BETWEEN;230 _RANGING_FROM;391 _WAS;392 balance_range
232 NUMBER;233 _AT_LEAST;234 _AT_MOST;235 _BETWEEN;237 _RANGING_FROM;393 term_range
-160 $END
232 NUMBER;233 _AT_LEAST;234 _AT_MOST;235 _BETWEEN;237 _RANGING_FROM;394 _WAS;395 term_range
-99 $END;144 _PLUS_OR_MINUS;396 variance
1 APPROXIMATELY;-259 NUMBER;14 _AT_LEAST;15 _AT_MOST;135 bound;397 counted
-59 $END;353 _AND;217 _HAVE;218 _SECURED_BY;398 _balance;399 _secured
-62 $END
-61 $END;217 _HAVE;400 _balance
401 MONEY
402 _OF
403 _AT_ORIGINATION
404 WITHOUT_COLLATERAL;405 WITH_COLLATERAL
406 LOANS
407 _OF
374 AFTER_FEE;375 BEFORE_FEE;174 LOANS;175 _AND;13 _AS_OF;24 _OPEN;408 _WAS;177 ___several_plus_9;409 as_of;410 fee_basis
411 WITHOUT_COLLATERAL;412 WITH_COLLATERAL
374 AFTER_FEE;375 BEFORE_FEE;13 _AS_OF;24 _OPEN;413 _WAS;414 as_of;415 fee_basis
416 LOANS
-419 $END
-285 $END
-284 $END;28 _WORD;29 ___words_plus_12;417 _words
418 _WAS
419 LOANS
420 LOANS
421 _AT_ORIGINATION;422 _WAS
423 LOANS
424 LOANS
425 _WAS
426 LOANS
427 LOANS
428 _LATER_THAN
429 LESS_THAN;430 _OF;431 _OVER;432 balances_outside
433 LESS_THAN;434 _OF;435 _OVER;436 terms_outside
437 _OF;438 _OVER
439 DATE
-187 $END;440 _AND;441 _BUT;442 _LATER_THAN;443 _PRIOR_TO;444 _link;445 earliest;446 latest
-463 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
447 NUMBER
-466 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
448 LOANS
1 APPROXIMATELY;-259 NUMBER;14 _AT_LEAST;15 _AT_MOST;449 bound
-288 $END
450 NUMBER
-412 AFTER_FEE BEFORE_FEE _AS_OF _OPEN _WAS
-455 $END NUMBER _AND _RESPECTIVELY
451 NUMBER
-346 $END
-343 $END;452 NUMBER;453 _AND;454 _RESPECTIVELY
-339 $END;298 NUMBER;455 _AND;456 _RESPECTIVELY;457 __group_counts_star_5
458 _WAS
459 LOANS;28 _WORD;29 ___words_plus_12;460 _words
-431 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT POOL_NAME SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _CLEAN_UP_CALL _DEDUCTING _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
-97 $END;144 _PLUS_OR_MINUS;461 variance
1 APPROXIMATELY;-259 NUMBER;14 _AT_LEAST;15 _AT_MOST;135 bound;462 counted
-43 $END;353 _AND;217 _HAVE;218 _SECURED_BY;463 _balance;464 _secured
-46 $END
-45 $END;217 _HAVE;465 _balance
466 _WAS
467 LOANS
468 LOANS
469 _OF
-83 $END;217 _HAVE;218 _SECURED_BY;470 _balance;471 _secured
-86 $END
-85 $END;217 _HAVE;472 _balance
473 LOANS
226 _AT_LEAST;227 _AT_MOST;228 _BETWEEN;474 _OF;230 _RANGING_FROM;475 balance_range
232 NUMBER;233 _AT_LEAST;234 _AT_MOST;235 _BETWEEN;476 _OF;237 _RANGING_FROM;477 term_range
478 _OVER
244 _BETWEEN;245 _FROM;246 _ON_OR_AFTER;247 _ON_OR_BEFORE;479 _window
100 LTV;102 ORIGINAL_LTV;480 _ltv
-418 $END
481 PERCENT
482 PERCENT
483 PERCENT
484 _HAVE;485 _WAS
486 MONEY
-116 $END
1 APPROXIMATELY;-259 MONEY;14 _AT_LEAST;15 _AT_MOST;487 bound
-457 $END MONEY _AND _RESPECTIVELY
488 MONEY
-378 $END
-375 $END;489 MONEY;490 _AND;491 _RESPECTIVELY
-371 $END;332 MONEY;492 _AND;493 _RESPECTIVELY;494 __group_balances_star_6
1 APPROXIMATELY;-259 MONEY;14 _AT_LEAST;15 _AT_MOST;495 bound
-363 $END;332 MONEY;496 _AND;497 _RESPECTIVELY;498 __group_balances_star_6
499 _WAS
1 APPROXIMATELY;-259 MONEY;14 _AT_LEAST;15 _AT_MOST;500 bound
501 _WAS
502 _WAS
-326 AT_OR_OVER AT_OR_UNDER LESS_THAN _OVER
-327 AT_OR_OVER AT_OR_UNDER LESS_THAN _OVER
503 AT_OR_OVER;504 AT_OR_UNDER;505 LESS_THAN;506 _OVER;507 comparison
-71 $END;216 _AND;217 _HAVE;218 _SECURED_BY;508 __pool_size_star_0;509 _balance;510 _secured
-90 $END _AND _HAVE _SECURED_BY
-91 $END _AND _HAVE _SECURED_BY
-441 LOANS POOL_NAME _KIND
511 LOANS;512 POOL_NAME;513 _KIND
-439 $END _AND _HAVE _SECURED_BY
-93 $END _HAVE
1 APPROXIMATELY;-259 NUMBER;14 _AT_LEAST;15 _AT_MOST;135 bound;514 counted
-74 $END
-73 $END;217 _HAVE;515 _balance
-76 $END
516 MONEY
1 APPROXIMATELY;-259 MONEY;14 _AT_LEAST;15 _AT_MOST;517 bound
-446 _AS_OF _DEDUCTING _OF _OPEN
-445 _AS_OF _DEDUCTING _OF _OPEN
-220 $END;440 _AND;518 _AT_MOST;441 _BUT;519 _link
-219 $END
520 _AND
-206 $END
521 _TO
-179 $END _AND _AT_MOST _BUT _TO
-178 $END _AND _AT_MOST _BUT _TO
-173 $END
366 MONTHS;367 YEARS;440 _AND;522 _AT_MOST;441 _BUT;523 _link;524 unit
366 MONTHS;367 YEARS;525 unit
366 MONTHS;367 YEARS;526 _AND;527 unit
-155 $END
366 MONTHS;367 YEARS;528 _TO;529 unit
-149 _AS_OF _OF _OPEN _WAS
-148 _AS_OF _OF _OPEN _WAS
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;531 value
532 _OF
-447 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
140 WEIGHTED_AVERAGE;533 average
-135 $END
-450 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
-197 $END _AND _UNTIL
534 _AND
535 _UNTIL
-193 $END;536 _AND
-198 $END
-194 $END
537 PERCENT
-117 $END
-210 $END
226 _AT_LEAST;227 _AT_MOST;228 _BETWEEN;230 _RANGING_FROM;538 balance_range
-209 $END
-159 $END
232 NUMBER;233 _AT_LEAST;234 _AT_MOST;235 _BETWEEN;237 _RANGING_FROM;539 term_range
-158 $END
-98 $END
-55 $END;216 _AND;217 _HAVE;218 _SECURED_BY;540 __pool_size_star_0;541 _balance;542 _secured
-58 $END
-57 $END;217 _HAVE;543 _balance
-60 $END
-292 $END;13 _AS_OF;24 _OPEN;544 as_of
545 MONEY
13 _AS_OF;24 _OPEN;546 _WAS;547 as_of
548 _ADDITIONAL_COLLATERAL;13 _AS_OF;24 _OPEN;549 _WAS;28 _WORD;29 ___words_plus_12;550 _words;551 as_of
552 _ADDITIONAL_COLLATERAL;13 _AS_OF;24 _OPEN;553 _WAS;28 _WORD;29 ___words_plus_12;554 _words;555 as_of
374 AFTER_FEE;375 BEFORE_FEE;13 _AS_OF;24 _OPEN;556 _WAS;557 as_of;558 fee_basis
559 LOANS
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;560 value
561 _WAS
13 _AS_OF;24 _OPEN;562 _WAS;563 as_of
564 _ADDITIONAL_COLLATERAL;13 _AS_OF;24 _OPEN;565 _WAS;28 _WORD;29 ___words_plus_12;566 _words;567 as_of
568 _ADDITIONAL_COLLATERAL;13 _AS_OF;24 _OPEN;569 _WAS;28 _WORD;29 ___words_plus_12;570 _words;571 as_of
-411 $END;1 APPROXIMATELY;-259 NUMBER PERCENT;572 _AND;14 _AT_LEAST;15 _AT_MOST;573 _RESPECTIVELY;574 __group_averages_star_7;530 bound;575 value
576 _WAS
13 _AS_OF;24 _OPEN;577 _WAS;578 as_of
374 AFTER_FEE;375 BEFORE_FEE;579 _WAS;580 fee_basis
-283 $END
581 MONEY
582 _WAS
583 _WAS
584 _WAS
585 PERCENT
586 _AT_ORIGINATION;587 _WAS
588 _AT_ORIGINATION;589 _WAS
590 DATE
591 _WAS
592 _WAS
593 DATE
594 MONEY
429 LESS_THAN;431 _OVER;595 balances_outside
596 MONEY
-213 $END
597 NUMBER
433 LESS_THAN;435 _OVER;598 terms_outside
599 NUMBER
-162 $END
600 _OVER
601 PERCENT
-200 $END
-436 $END _AT_MOST _LARGEST _LATER_THAN _NONE_OF
-437 $END _AT_MOST _LARGEST _LATER_THAN _NONE_OF
602 DATE
603 DATE
-185 $END;442 _LATER_THAN;604 latest
-183 $END;440 _AND;441 _BUT;442 _LATER_THAN;605 _link;606 latest
-186 $END
-120 $END
-465 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
607 NUMBER
-287 $END
-345 $END;608 _RESPECTIVELY
-456 $END NUMBER _AND _RESPECTIVELY
609 NUMBER
-342 $END
610 NUMBER
-338 $END
-335 $END;452 NUMBER;611 _AND;612 _RESPECTIVELY
613 _TRANSFER
217 _HAVE;614 _balance
615 LOANS
-96 $END
-39 $END;216 _AND;217 _HAVE;218 _SECURED_BY;616 __pool_size_star_0;617 _balance;618 _secured
-42 $END
-41 $END;217 _HAVE;619 _balance
-44 $END
620 MONEY
621 _WAS
622 _WAS
623 LOANS
-82 $END
-81 $END;217 _HAVE;624 _balance
-84 $END
-92 $END _HAVE _IN_POOL _SECURED_BY
226 _AT_LEAST;227 _AT_MOST;228 _BETWEEN;230 _RANGING_FROM;625 balance_range
-205 $END
232 NUMBER;233 _AT_LEAST;234 _AT_MOST;235 _BETWEEN;237 _RANGING_FROM;626 term_range
-154 $END
627 PERCENT
-188 $END
628 _OVER
-417 $END
629 _OF
630 _OF
100 LTV;102 ORIGINAL_LTV;631 _ltv
-255 $END;632 ALTERNATIVE_OR_STREAMLINED;633 CASH_OUT;634 INVESTMENT_PROPERTY;635 NO_INCOME_VERIFICATION;636 ONE_ZIP_CODE;637 OR_ELSE;638 PRIMARY_RESIDENCE;639 PROOF_OF_INCOME;640 PURCHASE;641 REFINANCED;642 SECOND_HOME;643 _WORD;644 __share_star_4;645 subject
-107 $END;144 _PLUS_OR_MINUS;646 variance
647 MONEY
-377 $END;648 _RESPECTIVELY
-458 $END MONEY _AND _RESPECTIVELY
649 MONEY
-374 $END
650 MONEY
-370 $END
-367 $END;489 MONEY;651 _AND;652 _RESPECTIVELY
653 MONEY
654 MONEY
-362 $END
-359 $END;489 MONEY;655 _AND;656 _RESPECTIVELY
-355 $END;332 MONEY;657 _AND;658 _RESPECTIVELY;659 __group_balances_star_6
660 MONEY
1 APPROXIMATELY;-259 MONEY;14 _AT_LEAST;15 _AT_MOST;661 bound
1 APPROXIMATELY;-259 MONEY;14 _AT_LEAST;15 _AT_MOST;662 bound
-330 PERCENT
-329 PERCENT
-328 PERCENT
-331 PERCENT
663 PERCENT
-67 $END;353 _AND;217 _HAVE;218 _SECURED_BY;664 _balance;665 _secured
-70 $END
-69 $END;217 _HAVE;666 _balance
-88 $END _AND _HAVE _SECURED_BY
-89 $END _AND _HAVE _SECURED_BY
-442 LOANS POOL_NAME _KIND
-440 $END _AND _HAVE _SECURED_BY
-72 $END
-115 $END _HAVE _PLUS_OR_MINUS _WAS;13 _AS_OF;24 _OPEN;667 as_of
668 MONEY
669 MONEY
670 _AT_MOST
671 MONEY
672 MONEY
673 NUMBER
674 _AT_MOST
-172 $END;440 _AND;675 _AT_MOST;441 _BUT;676 _link
-171 $END
677 NUMBER
678 _AND
679 NUMBER
680 _TO
681 NUMBER;682 PERCENT
-140 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;683 value
-449 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
386 DATE;684 last
386 DATE;685 last
686 _ON_OR_BEFORE
-235 $END;440 _AND;687 _AT_ORIGINATION;441 _BUT;688 _link
-208 $END
-157 $END
-51 $END;353 _AND;217 _HAVE;218 _SECURED_BY;689 _balance;690 _secured
-54 $END
-53 $END;217 _HAVE;691 _balance
-56 $END
-291 $END
-290 $END;13 _AS_OF;24 _OPEN;692 as_of
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;693 value
694 _WAS
13 _AS_OF;24 _OPEN;695 _WAS;696 as_of
697 PERCENT
698 _ADDITIONAL_COLLATERAL;13 _AS_OF;24 _OPEN;699 _WAS;700 as_of
701 _WAS
13 _AS_OF;24 _OPEN;702 _WAS;703 as_of
704 PERCENT
705 _ADDITIONAL_COLLATERAL;13 _AS_OF;24 _OPEN;706 _WAS;707 as_of
708 _WAS
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;709 value
710 _WAS
13 _AS_OF;24 _OPEN;711 _WAS;712 as_of
374 AFTER_FEE;375 BEFORE_FEE;713 _WAS;714 fee_basis
-128 $END
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;715 value
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;716 value
717 _WAS
13 _AS_OF;24 _OPEN;718 _WAS;719 as_of
720 PERCENT
721 _ADDITIONAL_COLLATERAL;13 _AS_OF;24 _OPEN;722 _WAS;723 as_of
724 _WAS
13 _AS_OF;24 _OPEN;725 _WAS;726 as_of
727 PERCENT
728 _ADDITIONAL_COLLATERAL;13 _AS_OF;24 _OPEN;729 _WAS;730 as_of
731 _WAS
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;732 value
-410 $END
-407 $END;1 APPROXIMATELY;-259 NUMBER PERCENT;733 _AND;14 _AT_LEAST;15 _AT_MOST;734 _RESPECTIVELY;530 bound;735 value
-459 $END APPROXIMATELY NUMBER PERCENT _AND _AT_LEAST _AT_MOST _RESPECTIVELY
-403 $END;1 APPROXIMATELY;-259 NUMBER PERCENT;736 _AND;14 _AT_LEAST;15 _AT_MOST;737 _RESPECTIVELY;738 __group_averages_star_7;530 bound;575 value
-395 $END;1 APPROXIMATELY;-259 NUMBER PERCENT;739 _AND;14 _AT_LEAST;15 _AT_MOST;740 _RESPECTIVELY;741 __group_averages_star_7;530 bound;575 value
742 _WAS
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;743 value
744 _WAS
-228 $END
745 MONEY
746 MONEY
747 PERCENT
-249 $END
748 _WAS
749 PERCENT
750 _WAS
751 PERCENT
-203 $END
752 DATE
753 DATE
-199 $END
-223 $END;754 _BUT
-212 $END
-222 $END
366 MONTHS;367 YEARS;755 _BUT;756 unit
-161 $END
366 MONTHS;367 YEARS;757 unit
758 PERCENT
-243 $END;759 _AT_ORIGINATION
-196 $END
-195 $END _AND _BUT _LATER_THAN
-184 $END
-181 $END;442 _LATER_THAN;760 latest
-182 $END
-119 $END
-344 $END
-341 $END;761 _RESPECTIVELY
-337 $END;762 _RESPECTIVELY
763 NUMBER
-334 $END
-31 $END;28 _WORD;29 ___words_plus_12;764 _words
-29 $END
217 _HAVE;765 _balance
-35 $END;353 _AND;217 _HAVE;218 _SECURED_BY;766 _balance;767 _secured
-38 $END
-37 $END;217 _HAVE;768 _balance
-40 $END
-231 $END
769 MONEY
770 MONEY
771 _WAS
-80 $END
-204 $END
-153 $END
772 _AT_ORIGINATION;773 _HAVE;774 _WAS;775 _insured
776 PERCENT
93 SERIES;13 _AS_OF;24 _OPEN;95 _WORD;96 ___call_words_plus_10;777 _call_words;98 as_of
93 SERIES;13 _AS_OF;24 _OPEN;95 _WORD;96 ___call_words_plus_10;778 _call_words;98 as_of
779 _OVER
-267 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-269 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-264 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-266 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-271 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-272 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-262 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-265 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-270 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-268 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-263 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-451 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-254 $END;632 ALTERNATIVE_OR_STREAMLINED;633 CASH_OUT;634 INVESTMENT_PROPERTY;635 NO_INCOME_VERIFICATION;636 ONE_ZIP_CODE;637 OR_ELSE;638 PRIMARY_RESIDENCE;639 PROOF_OF_INCOME;640 PURCHASE;641 REFINANCED;642 SECOND_HOME;780 _WORD;781 subject
-452 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-106 $END
-105 $END;144 _PLUS_OR_MINUS;782 variance
-376 $END
-373 $END;783 _RESPECTIVELY
-369 $END;784 _RESPECTIVELY
785 MONEY
-366 $END
-111 $END;144 _PLUS_OR_MINUS;786 variance
-361 $END;787 _RESPECTIVELY
788 MONEY
-358 $END
789 MONEY
-354 $END
-351 $END;489 MONEY;790 _AND;791 _RESPECTIVELY
-103 $END;144 _PLUS_OR_MINUS;792 variance
793 MONEY
794 MONEY
-325 $END
-66 $END
-65 $END;217 _HAVE;795 _balance
-68 $END
-114 $END _HAVE _PLUS_OR_MINUS _WAS
-113 $END _HAVE _PLUS_OR_MINUS _WAS;13 _AS_OF;24 _OPEN;796 as_of
-216 $END
797 MONEY
-217 $END
-218 $END
366 MONTHS;367 YEARS;798 unit
799 NUMBER
800 NUMBER
801 _AT_MOST
366 MONTHS;367 YEARS;802 unit
803 NUMBER
366 MONTHS;367 YEARS;804 unit
805 NUMBER
-152 $END APPROXIMATELY NUMBER PERCENT WEIGHTED_AVERAGE _AND _AS_OF _AT_LEAST _AT_MOST _OPEN _RESPECTIVELY;806 MONTHS
-150 $END APPROXIMATELY NUMBER PERCENT WEIGHTED_AVERAGE _AND _AS_OF _AT_LEAST _AT_MOST _OPEN _RESPECTIVELY
-139 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
-190 $END
-191 $END
386 DATE;807 last
-233 $END;440 _AND;441 _BUT;808 _link
809 _LARGEST;810 _NONE_OF;811 highest_ltv
-50 $END
-49 $END;217 _HAVE;812 _balance
-52 $END
-289 $END
-134 $END
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;813 value
814 PERCENT
815 _WAS
-308 $END
13 _AS_OF;24 _OPEN;816 _WAS;817 as_of
818 PERCENT
819 _WAS
820 PERCENT
821 PERCENT
822 _WAS
-300 $END
13 _AS_OF;24 _OPEN;823 _WAS;824 as_of
825 PERCENT
826 _WAS
827 PERCENT
-124 $END
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;828 value
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;829 value
830 _WAS
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;831 value
832 _WAS
-127 $END
-126 $END
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;833 value
834 PERCENT
835 _WAS
-324 $END
13 _AS_OF;24 _OPEN;836 _WAS;837 as_of
838 PERCENT
839 _WAS
840 PERCENT
841 PERCENT
842 _WAS
-316 $END
13 _AS_OF;24 _OPEN;843 _WAS;844 as_of
845 PERCENT
846 _WAS
847 PERCENT
-409 $END;848 _RESPECTIVELY
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;849 value
-406 $END
-460 $END APPROXIMATELY NUMBER PERCENT _AND _AT_LEAST _AT_MOST _RESPECTIVELY
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;850 value
-402 $END
-399 $END;1 APPROXIMATELY;-259 NUMBER PERCENT;851 _AND;14 _AT_LEAST;15 _AT_MOST;852 _RESPECTIVELY;530 bound;735 value
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;853 value
-394 $END
-391 $END;1 APPROXIMATELY;-259 NUMBER PERCENT;854 _AND;14 _AT_LEAST;15 _AT_MOST;855 _RESPECTIVELY;530 bound;735 value
-387 $END;1 APPROXIMATELY;-259 NUMBER PERCENT;856 _AND;14 _AT_LEAST;15 _AT_MOST;857 _RESPECTIVELY;858 __group_averages_star_7;530 bound;575 value
-132 $END
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;859 value
-227 $END
-226 $END
-248 $END
860 PERCENT
-247 $END
861 PERCENT
-245 $END
-202 $END
-201 $END
862 _OVER
863 _OVER
-177 $END;864 _BUT
-176 $END
-241 $END;865 _AT_ORIGINATION
-242 $END
-180 $END
-340 $END
-336 $END
-333 $END;866 _RESPECTIVELY
-30 $END
-28 $END
-34 $END
-33 $END;217 _HAVE;867 _balance
-36 $END
-230 $END
-229 $END
868 MONEY
773 _HAVE;774 _WAS;869 _insured
870 PRIMARY_INSURANCE
871 _COVERED_BY
-280 $END;13 _AS_OF;24 _OPEN;872 as_of
873 _AT_ORIGINATION;773 _HAVE;774 _WAS;874 _insured
-416 $END
-415 $END
875 PERCENT
-453 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-454 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-104 $END
-372 $END
-368 $END
-365 $END;876 _RESPECTIVELY
-110 $END
-360 $END
-357 $END;877 _RESPECTIVELY
-353 $END;878 _RESPECTIVELY
879 MONEY
-350 $END
-102 $END
-101 $END;144 _PLUS_OR_MINUS;880 variance
-109 $END;144 _PLUS_OR_MINUS;881 variance
-64 $END
-112 $END _HAVE _PLUS_OR_MINUS _WAS
-215 $END
-166 $END
366 MONTHS;367 YEARS;882 unit
366 MONTHS;367 YEARS;883 unit
884 NUMBER
-168 $END
366 MONTHS;367 YEARS;885 unit
-170 $END
366 MONTHS;367 YEARS;886 unit
-151 $END APPROXIMATELY NUMBER PERCENT WEIGHTED_AVERAGE _AND _AS_OF _AT_LEAST _AT_MOST _OPEN _RESPECTIVELY
-192 $END
809 _LARGEST;810 _NONE_OF;887 highest_ltv
100 LTV;102 ORIGINAL_LTV;103 _ltv
888 LOANS
-234 $END
-48 $END
-133 $END
-306 $END
889 PERCENT
890 PERCENT
891 _WAS
-304 $END
892 PERCENT
-307 $END
-298 $END
893 PERCENT
894 PERCENT
895 _WAS
-296 $END
896 PERCENT
-299 $END
-123 $END
-122 $END
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;897 value
-130 $END
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;898 value
-125 $END
-322 $END
899 PERCENT
900 PERCENT
901 _WAS
-320 $END
902 PERCENT
-323 $END
-314 $END
903 PERCENT
904 PERCENT
905 _WAS
-312 $END
906 PERCENT
-315 $END
-408 $END
-405 $END;907 _RESPECTIVELY
-401 $END;908 _RESPECTIVELY
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;909 value
-398 $END
-393 $END;910 _RESPECTIVELY
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;911 value
-390 $END
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;912 value
-386 $END
-383 $END;1 APPROXIMATELY;-259 NUMBER PERCENT;913 _AND;14 _AT_LEAST;15 _AT_MOST;914 _RESPECTIVELY;530 bound;735 value
-131 $END
-246 $END
-244 $END
915 MONEY
916 NUMBER
917 _OVER
-240 $END
-332 $END
-32 $END
918 _AND
-278 $END;13 _AS_OF;24 _OPEN;919 as_of
-281 $END _AS_OF _OPEN
920 PRIMARY_INSURANCE
-279 $END
773 _HAVE;774 _WAS;921 _insured
-276 $END;13 _AS_OF;24 _OPEN;922 as_of
-239 $END;440 _AND;923 _AT_ORIGINATION;441 _BUT;924 _link
-364 $END
-356 $END
-352 $END
-349 $END;925 _RESPECTIVELY
-100 $END
-108 $END
-165 $END
-164 $END
366 MONTHS;367 YEARS;926 unit
-167 $END
-169 $END
-232 $END
927 _HAVE
-305 $END
-302 $END
928 PERCENT
-303 $END
-297 $END
-294 $END
929 PERCENT
-295 $END
-121 $END
-129 $END
-321 $END
-318 $END
930 PERCENT
-319 $END
-313 $END
-310 $END
931 PERCENT
-311 $END
-404 $END
-400 $END
-397 $END;932 _RESPECTIVELY
-392 $END
-389 $END;933 _RESPECTIVELY
-385 $END;934 _RESPECTIVELY
1 APPROXIMATELY;-259 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;530 bound;935 value
-382 $END
-221 $END
366 MONTHS;367 YEARS;936 unit
937 NUMBER
938 MONEY
-277 $END
-282 $END _AS_OF _OPEN
-274 $END;13 _AS_OF;24 _OPEN;939 as_of
-275 $END
-237 $END;440 _AND;441 _BUT;940 _link
809 _LARGEST;810 _NONE_OF;941 highest_ltv
-348 $END
-163 $END
100 LTV;102 ORIGINAL_LTV;287 _ltv
-301 $END
-293 $END
-317 $END
-309 $END
-396 $END
-388 $END
-384 $END
-381 $END;942 _RESPECTIVELY
-175 $END
366 MONTHS;367 YEARS;943 unit
-225 $END;944 _RESPECTIVELY
-273 $END
809 _LARGEST;810 _NONE_OF;945 highest_ltv
-238 $END
-380 $END
-174 $END
-224 $END
-236 $END""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346 347 348 349 350 351 352 353 354 355 356 357 358 359 360 361 362 363 364 365 366 367 368 369 370 371 372 373 374 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 532 533 534 535 536 537 538 539 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899 900 901 902 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 940 941 942 943 944 945""",
        {'statement': 0},
    ),
    'labels': (
"""\
band band +
band band +
band band +
band band +
band band +
band band +
band band +
band band +
at_most at_most +-
at_most at_most -+
below below -+
between between +-+
between between -+-+
between between -+-+
between between -+-+
between between -+--+
between between -+-+
between_above between_above -+-+
between_above between_above -+--+
between_above between_above -+-+
between_below between_below -+-+
between_below between_below -+--+
at_least at_least +-
at_least at_least -+
above above -+
single single +
edge edge +-
edge edge +""",
"""\
1 NUMBER;2 _FROM;3 _GE;4 _GT;5 _LE;6 _LT;7 above;8 at_least;9 at_most;10 band;11 below;12 between;13 between_above;14 between_below;15 edge;16 single
-28 $END _AND _AND_OVER _AND_UNDER _LE _LT _TO;17 _UNIT
1 NUMBER;18 edge
1 NUMBER;19 edge
1 NUMBER;20 edge
1 NUMBER;21 edge
1 NUMBER;22 edge
-7 $END
-6 $END
-1 $END
10 $END
-2 $END
-3 $END
-4 $END
-5 $END
-26 $END;23 _AND_OVER;24 _AND_UNDER;25 _TO
-8 $END
-27 $END _AND _AND_OVER _AND_UNDER _LE _LT _TO
26 _AND;27 _TO
-24 $END;28 _AND;29 _LE;30 _LT;31 _TO
-25 $END;32 _AND;33 _LE;34 _TO
-10 $END
-11 $END
-23 $END
-9 $END
1 NUMBER;35 edge
1 NUMBER;36 edge
1 NUMBER;37 edge
38 _LE;39 _LT
1 NUMBER;40 edge
1 NUMBER;41 edge
1 NUMBER;42 edge
43 _LE
1 NUMBER;44 edge
1 NUMBER;45 edge
-12 $END
-14 $END
-13 $END
1 NUMBER;46 edge
1 NUMBER;47 edge
-15 $END
-21 $END
-17 $END
1 NUMBER;48 edge
-18 $END
-20 $END
-16 $END
-22 $END
-19 $END""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48""",
        {'band': 0},
    ),
}
