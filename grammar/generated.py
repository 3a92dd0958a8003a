"""Terminals and parse tables of the grammar, written by `python -m tscc.grammar.generate`; never edited by hand."""

# fmt: off
# ruff: noqa: E501

TERMINALS: dict[str, dict[str, tuple[str, str, tuple[str, ...]]]] = {
    'figures': {
        'MARK': ('(?:(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/)|\\([A-Za-z]\\)|(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021])))', '#(*+/[', ('MARK',)),
        'NUMBER_MARK': ('(?:(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/))', '(/[', ('NUMBER_MARK',)),
        'LETTER_MARK': ('(?:\\([A-Za-z]\\))', '(', ('LETTER_MARK',)),
        'STAR_MARK': ('(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}))', '(*[', ('STAR_MARK',)),
        'SLASH_MARK': ('(?:/\\d{1,2}/)', '/', ('SLASH_MARK',)),
        'STARS': ('(?:\\*{1,4})', '*', ('STARS',)),
        'SIGN_MARK': ('(?:(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021]))', '#+', ('SIGN_MARK',)),
        'SUPERSCRIPT': ('(?:[\xb9\xb2\xb3\u2020\u2021])', '', ('SUPERSCRIPT',)),
        'DATE': ('(?:(?:[A-Za-z]{3,10}\\.?\\s{0,3}\\d{1,2}\\s?[,.]?\\s{0,3}\\d{4}\\b|\\b\\d{1,2}[- ][A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'YEAR_FIRST': ('(?:\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b)', '12', ('YEAR_FIRST',)),
        'MONTH_FIRST': ('(?:[A-Za-z]{3,10}\\.?\\s{0,3}\\d{1,2}\\s?[,.]?\\s{0,3}\\d{4}\\b)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('MONTH_FIRST',)),
        'DAY_FIRST': ('(?:\\b\\d{1,2}[- ][A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b)', '0123456789', ('DAY_FIRST',)),
        'NUMERIC_DATE': ('(?:\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b)', '0123456789', ('NUMERIC_DATE',)),
        'MONTH': ('(?:(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b)))', 'ADFJMNOSadfjmnos', ('MONTH',)),
        'MONTH_AND_YEAR': ('(?:[A-Z][A-Za-z]{2,9}\\.?,? \\d{4}\\b)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('MONTH_AND_YEAR',)),
        'LOOK_ALIKE': ('(?:[OolISBZ])', 'BIOSZlo', ('LOOK_ALIKE',)),
        'MONEY': ('(?:\\$\\s?\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$', ('MONEY',)),
        'PERCENT': ('(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b)))', '0123456789', ('PERCENT',)),
        'NUMBER': ('(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'DIGITS': ('(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?)', '0123456789', ('DIGITS',)),
        'AMOUNT': ('(?:\\$?\\s?\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?\\s?%?)', ' $0123456789', ('AMOUNT',)),
        'CELL': ('(?:(?:\\$ *)?[(-]?(?:(?:[OolISBZ]|[\\d.,]|[bis]))*\\d(?:(?:[OolISBZ]|[\\d.,]|[bis]))*\\)?(?: ?%)?)', '$(,-.0123456789BIOSZbilos', ('CELL',)),
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
        'PAGE_MARK': ('(?:(?:(?i:(?:-? ?\\w{1,6} ?-? ?)?</?PAGE>(?: ?(?:page )?-?\\w{1,6}-?)?)|PAGE))', ' -0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', ('PAGE_MARK',)),
        'TABLE_TAG': ('(?i:(?:</?(?:TABLE|CAPTION|FN|F\\d+|S|C|CENTER|B|TEXT)>\\s*)+)', '<', ('TABLE_TAG',)),
        'COMMISSION': ('(?:(?:(?i:(?:the )?united states(?: of america)?)(?: (?i:(?:u\\. ?s\\. )?securities (?:and|&) exchange commission))?|(?i:(?:u\\. ?s\\. )?securities (?:and|&) exchange commission)))', 'STUstu', ('COMMISSION',)),
        'COMMISSION_ADDRESS': ('(?:(?:(?i:(?:\\d+ )?(?:450 )?fifth street,? n\\.? ?w\\.?)|(?i:\\d+ f street,? n\\.? ?e\\.?)|(?i:washington,? ?d\\.? ?c\\.?,?)(?: \\b\\d{5}(?:-\\d{4})?\\b)?|(?i:judiciary plaza)))', '0123456789FJWfjw', ('COMMISSION_ADDRESS',)),
        'FORM': ('(?:(?i:(?:(?i:form? ?))?)(?i:8 ?- ?k(?: ?/? ?a(?:-\\d)?)?)\\.?(?i:(?:(?i: ?\\(?amendment no\\. ?\\d+\\)?))?)(?i:(?:(?i: current report))?))', '8Ff', ('FORM',)),
        'AMENDMENT': ('(?:(?i:\\(?(?:post-effective )?amendment(?: no\\.? ?\\d+)?\\)?)(?i:(?:(?i: to))?)(?i:(?:(?i: form 8 ?- ?k(?: ?/ ?a)?))?))', '(APap', ('AMENDMENT',)),
        'AUTHORITY': ('(?:(?:(?:(?i:(?:current|report|pursuant|to|under|information|be|included|in)\\b ?)|(?i:(?:sections?|13|or|and|of|the|securities|securites|exchange|act|as|amended|193[34])\\b ?)|(?i:15 ?\\(d\\) ?)|[,.] ?))+)', ',.1ABCEIOPRSTUabceioprstu', ('AUTHORITY',)),
        'REPORT_DATE_CAPTION': ('(?:(?:(?i:(?:(?i:\\(?date of report,? ))?)(?i:\\(?date of (?:the )?)(?i:earliest event reported\\)?\\)?)|(?i:\\(?date of (?:the )?)(?i:report\\)?)))', '(Dd', ('REPORT_DATE_CAPTION',)),
        'REPORT_DATE': ('(?:(?:(?i:\\(?date of (?:the )?)(?i:(?:report|earliest event)\\b.*)|(?i:for the month of [a-z]{3,10},? \\d{4})))', '(DFdf', ('REPORT_DATE',)),
        'DATE_LINE': ('(?:(?:(?:[A-Za-z]{3,10}\\.?\\s{0,3}\\d{1,2}\\s?[,.]?\\s{0,3}\\d{4}\\b|\\b\\d{1,2}[- ][A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b)),? \\d{4}))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE_LINE',)),
        'NAME_CAPTION': ('(?:(?:(?i:\\(?names? of registrants? as specified\\b.*)|(?i:(?=[^x]*+x)[^()]*\\)? ?)(?:(?i:\\(?exact (?:corporate )?(?:names?|title) of (?:each |the )?)(?i:(?:registrants?|issuers?|depositors?|co-?registrants?)\\b).*|(?i:\\(exact (?:corporate )?names?(?: of(?: the)?)?))))', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('NAME_CAPTION',)),
        'FILE_NUMBER': ('(?:(?:\\d{1,3}-\\d[\\d-]*(?:(?i:(?:,| and|;) )\\d{1,3}-\\d[\\d-]*)*(?i: ?\\(commission file .*)|(?i:\\(?(?:sec |commission |registration )?(?:file|registration statement|registration) ?)(?i:(?:nos?|numbers?)?[.:]*) ?#? ?\\d{1,3}-\\d[\\d-]*(?i:[\\d\\s,;&and-]*\\)?)))', '(0123456789CFRScfrs', ('FILE_NUMBER',)),
        'EMPLOYER_NUMBER': ('(?:(?:\\(?(?i:(?:(?i:i\\.? ?r\\.? ?s\\.? ))?)(?i:employer (?:identification|id|i\\.d\\.) ?)(?i:(?:nos?|numbers?)?[.:]*) ?\\b\\d{2}-?\\d{7}\\b\\)?|\\b\\d{2}-?\\d{7}\\b ?\\((?i:(?:(?i:i\\.? ?r\\.? ?s\\.? ))?)(?i:employer .*)))', '(0123456789EIei', ('EMPLOYER_NUMBER',)),
        'STATE': ('(?:(?i:\\(?(?:state|jurisdiction|state or other jurisdiction) of )(?i:(?:incorporation|organization))(?:(?i: or )(?i:(?:incorporation|organization)))?(?i:\\)?: ?[a-z .]+))', '(JSjs', ('STATE',)),
        'INCORPORATION_CAPTION': ('(?:(?:(?:(?i:\\(?(?:states?|jurisdictions?)\\b)(?i:(?! of (?!inc|org|or\\b|other|formation|commission|juris)))(?i: ?(?:or |of |other |juris|inc|org).*)|(?i:\\(?state of))|(?i:\\(?(?:commission|file (?:no|number))\\b.*)|(?i:\\(?(?:i\\.? ?r\\.? ?s\\.? ?(?:empl|no|id)|employer (?:id|i\\.d)).*)))', '(CEFIJScefijs', ('INCORPORATION_CAPTION',)),
        'ADDRESS_CAPTION': ('(?:(?:(?i:\\(?(?:street |mailing |business )?(?:address|addresses),? (?:and|of|including|\\())(?i:(?:(?i:.*(?:principal|executive|registrant|zip|office).*))?)|(?i:\\((?:principal )?executive offices?\\))|(?i:\\(?zip codes?\\)?)))', '(ABMSZabmsz', ('ADDRESS_CAPTION',)),
        'TELEPHONE': ("(?:\\(?(?:(?i:(?:(?i:(?:(?:co-?)?registrants?'?s?'?,?|company's|issuer's|depositor's)))?)(?i: ?(?:full |area code and )?telephone number)|(?i:registrant'?s telephone(?= ?$|, including))).*\\d{3}.*)", ' (ACDFIRTacdfirt', ('TELEPHONE',)),
        'TELEPHONE_CAPTION': ("(?:\\(?(?:(?i:(?:(?i:(?:(?:co-?)?registrants?'?s?'?,?|company's|issuer's|depositor's)))?)(?i: ?(?:full |area code and )?telephone number)|(?i:registrant'?s telephone(?= ?$|, including))).*)", ' (ACDFIRTacdfirt', ('TELEPHONE_CAPTION',)),
        'FORMER_NAME_CAPTION': ('(?i:_*\\(?former (?:name|address).*)', '(F_f', ('FORMER_NAME_CAPTION',)),
        'CHECKBOX': ('(?:(?:.{0,4}(?i:(?:written communications|soliciting material|pre-?commencement communications))(?i: pursuant.*)|(?i:check the appropriate box.*)|(?:(?i:\\[ ?[x_]? ?\\])|\\|_\\|).*))', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('CHECKBOX',)),
        'PAGE_NOTE': ('(?:(?:(?:(?i:this (?:report|document|filing) consists of \\d+ .{0,30}pages\\.?)|(?i:total (?:number of )?pages:? \\d{1,3}))|(?i:(?:note: ?)?(?:please )?see page \\d{1,3} for .{0,20}index\\b.{0,12})|(?i:(?:the )?(?:exhibit index|index to exhibits)\\b.{0,30}\\d{1,3}\\.?)|(?i:\\(?(?:this is )?page \\d{1,3} of \\d{1,3}(?: pages)?\\)?)))', '(EINPSTeinpst', ('PAGE_NOTE',)),
        'UNUSED_ITEMS': ('(?:(?i:items )\\d{1,2}(?:\\.\\d{2})?(?:(?i:(?: ?(?:through|to|and|,|-))+ ?(?:items? )?)\\d{1,2}(?:\\.\\d{2})?)+(?i:,? (?:are|is|have|were|not)\\b.*))', 'Ii', ('UNUSED_ITEMS',)),
        'SECTION_HEADING': ('(?:(?i:section [1-9] ?[-.:\u2013\x96]{1,2} ?)(?i:(?:registrant|financial|securities|matters|corporate|asset|regulation|other|exchange)\\b.*))', 'Ss', ('SECTION_HEADING',)),
        'CONTENTS': ('(?i:(?:index|(?:table of )?contents|page(?: no\\.?| number)?))', 'CIPTcipt', ('CONTENTS',)),
        'ITEM': ('(?:(?i:items? ?)\\d{1,2}(?:\\.\\d{2})?(?:(?i: ?(?:\\([a-z]\\) ?)?(?:-|through|to|and|,|,? and|&) ?)\\d{1,2}(?:\\.\\d{2})?)*(?i:(?:(?i: ?\\([a-z]\\)))?)(?: ?(?:\\.|:|--?|[^\x00-\x7f]) ?| |(?=[A-Z][A-Za-z])|$)(?i:(?! ?(?:of|and|or|through|hereof|above|below|to|is|in|was)\\b)).*)', 'Ii', ('ITEM',)),
        'SIGNATURES': ('(?i:s ?i ?g ?n ?a ?t ?u ?r ?e ?s?:?)', 'Ss', ('SIGNATURES',)),
        'SIGNATURE_SENTENCE': ('(?i:pursuant to the requirements? of (?:section|the) .*)', 'Pp', ('SIGNATURE_SENTENCE',)),
        'REGISTRANT_TAG': ('(?:(?:(?i:\\((?:exact )?name of (?:the )?registrant\\)\\*?)|(?i:\\(?(?:registrant|depositor|issuer)\\)?)|(?i:\\((?:signature|date|title|name)\\)\\*?)))', '(DIRdir', ('REGISTRANT_TAG',)),
        'BY': ('(?i:by ?:.*|by|[/\\\\]s?[/\\\\].*)', '/B\\b', ('BY',)),
        'NAME': ('(?i:name ?:.*)', 'Nn', ('NAME',)),
        'CAPACITY': ('(?i:(?:title|its) ?:.*)', 'ITit', ('CAPACITY',)),
        'DATED': ('(?i:dated?\\b ?:? ?.*)', 'Dd', ('DATED',)),
        'EXHIBIT_INDEX': ('(?i:(?:index (?:to|of) exhibits?|list of exhibits|exhibits? index))', 'EILeil', ('EXHIBIT_INDEX',)),
        'EXHIBIT_HEADING': ('(?i:\\(?ex(?:hibit)?[ -]?(?:no\\. ?)?\\d+(?:\\.\\d+)?\\)?[.:]?)', '(Ee', ('EXHIBIT_HEADING',)),
        'RULE': ('(?:(?:(?:- )*[-=_~*]{3,}[-=_~* ]*|-(?: -)*))', '*-=_~', ('RULE',)),
        'TOTAL': ('(?:(?i:(?:(?i:(?:grand|sub|pool|aggregate|overall|portfolio) ?-?))?)(?i:totals?)(?:(?i: ?(?:/|\\(|-|,|or|and) ?)(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?i:(?:averages?|avg\\.?))\\)?)*(?i:(?:(?i:,? (?:for )?(?:the |all )?(?:mortgage )?(?:pool|loans|portfolio|deal|group \\w{1,3}|collateral)(?: balance)?))?)[:.]?(?: ?(?:(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/)|\\([A-Za-z]\\)|(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021]))|\\d))?)', 'AGOPSTagopst', ('TOTAL',)),
        'SUMMARY': ('(?:(?i:(?:(?i:non-?zero ))?)(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?:(?i:(?:mean|median|minimum|maximum|min\\.?|max\\.?|lowest|highest|smallest|largest))|(?i:(?:averages?|avg\\.?)))(?: ?[:=] ?| )[$\\d].*)', 'AHLMNSWahlmnsw', ('SUMMARY',)),
        'NOTE': ('(?:(?:(?:(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/)|\\([A-Za-z]\\))|\\d{1,2}\\.?(?! (?i:y(?:ea)?rs?|months?)\\b)) +|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}) ?(?=[A-Z("\'])|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/) ?|(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021]) ?(?=[A-Z])(?!(?i:loans?|mortgage)\\b))(?=\\S).*)', '#(*+/0123456789[', ('NOTE',)),
        'LETTERED_NOTE': ('(?:[A-Z] (?=[A-Z]).*)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('LETTERED_NOTE',)),
        'LIST_ITEM': ('(?:(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*\x95\u2022o]) +\\S.*)', '(*-0123456789abcdefghijklmnopqrstuvwxyz', ('LIST_ITEM',)),
        'FACT': ('(?:(?:[-\x95\u2022]\\s+)?(?P<label>)(?:[A-Za-z#]|%\\s|\\d{1,3}\\s(?=[A-Z])|\\d-\\d\\s(?=[A-Z]))(?:[^:\\s]|\\s(?!\\s)){0,58}?(?P<gap>)(?:(?:(?<![.\\s])|(?<=\\.)(?=\\s))(?:(?:\\s\\.){3,}(?!\\s\\.)|\\s*\\.{3,}[.\\s]*(?![.\\s]))|\\s{2,}(?=[$\\d~<>(]|approx|about|N/A)|\\s*:(?!(?<=\\d:)\\d)|(?<=[A-Z)*])\\s(?=[$\\d])(?!(?:19|20)\\d\\d-))\\s*(?P<value>)(?:(?:(?:(?:approx\\.?|approximately|about|~)\\s?)?[$<>(]{0,2}\\s?\\d(?:\\S*[\\w%)])?(?:\\s?(?:-|to)\\s?\\$?\\d\\S*)?(?:\\s?(?:%|months?|years?|days?|bps|mos\\.?|yrs\\.?))?(?:\\s*\\+\\s?/\\s?-\\s?\\d\\S*(?:\\s?(?:%|months?|bps|basis points))?)?(?:\\s*\\([^()]*\\))*(?:\\s+(?:maximum|minimum|max\\.?|min\\.?)(?:\\s[+-]?\\$?\\d\\S*)?)?|(?:[A-Za-z][^:]{0,58}?|[$\\d~<>](?:[^\\s:]|\\s(?!\\s)){0,48}?)))?(?P<stop>)\\.?(?:\\s+(?:N/?A|--?))?)', '#%-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('FACT',)),
        'INDEX_LINE': ('(?:.*(?:\\.{4}|(?: \\.){4}) ?\\d{1,3})', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('INDEX_LINE',)),
        'PAGE_NUMBER': ('(?i:-? ?\\d{1,3} ?-?|- ?page \\d+ ?-|page \\d+(?: of \\d+)?|[A-Z]-\\d{1,3}|[ivx]{1,5})', ' -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('PAGE_NUMBER',)),
    },
    'sentences': {
        'IGNORED': ('(?i:per annum\\b|evidenced by (?:the )?mortgage notes|based (?:solely )?(?:up)?on (?:the )?representations? [^,.;\\d]*,)|(?i:\\((?:(?:the|each|collectively|such date|an?),? )*["\'`]{1,2}[^"()\\d]{2,60}(?:["\']{1,2}\\)|$))|(?:(?i:\\(?by )(?:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) )|(?i:aggregate )))*(?i:(?:principal )?balances?(?: as of (?:the )?cut-?off date)?\\)?))|(?i:\\s+|(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s[A-Za-z$\\d(])|\\b(?:the|an?)\\b)', ' (,ABEPTabept', ()),
        'MONEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\$\\s?\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$', ('MONEY',)),
        'PERCENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b)))', '0123456789', ('PERCENT',)),
        'NUMBER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'DATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b))', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'SERIES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:Series\\s\\d{4}[- ]\\w+)', 'Ss', ('SERIES',)),
        'MONTHS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:months?\\b)', 'Mm', ('MONTHS', '_WORD')),
        'YEARS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:years?\\b)', 'Yy', ('YEARS', '_WORD')),
        'BEFORE_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^(),\\d]{0,40}fees?(?=,))))', '(Bb', ('BEFORE_FEE', '_WORD')),
        'AFTER_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^(),\\d]{0,40}fees?(?=,))))', '(ANan', ('AFTER_FEE', '_WORD')),
        '_DEDUCTING': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:\\(?after (?:deducting|deduction of|giving effect to|application of) [^)\\d]*\\bon(?: or before|(?= such)))', '(Aa', ('_DEDUCTING', '_WORD')),
        '_OPEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:\\((?=as of|at ))', '(', ('_OPEN', '_WORD')),
        '_CLOSE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\))', ')', ('_CLOSE', '_WORD')),
        'WEIGHTED_AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:weighted average)', 'Ww', ('WEIGHTED_AVERAGE', '_WORD')),
        'BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:aggregate|total) ))?)(?i:(?:(?i:outstanding ))?)(?i:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:principal )(?i:balances?(?: outstanding)?)|(?i:aggregate )(?i:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:balances?(?: outstanding)?)))', 'AOPSTUaopstu', ('BALANCE', '_WORD')),
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
        '_KIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:one- to four-family|single-family|residential)|(?i:(?:fully )?amortizing|level[- ]pay(?:ment)?)|(?i:(?:fixed|adjustable)[- ]rate)|(?i:conventional|first[- ]lien|closed-end)))', 'ACFLORSacflors', ('_KIND', '_WORD')),
        '_SECURED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:secured by)', 'Ss', ('_SECURED_BY', '_WORD')),
        'TERM_SHEETS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:collateral term sheets?)', 'Cc', ('TERM_SHEETS', '_WORD')),
        'TABLES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:tables?\\b)', 'Tt', ('TABLES', '_WORD')),
        'CUT_OFF_DATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:cut[- ]?off date|reference date|such date)', 'CRScrs', ('CUT_OFF_DATE', '_WORD')),
        'PRIMARY_RESIDENCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:primary|principal) residences?|owner[- ]occupied)', 'OPop', ('PRIMARY_RESIDENCE', '_WORD')),
        'SECOND_HOME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:second (?:homes?|residences?)|vacation homes?)', 'SVsv', ('SECOND_HOME', '_WORD')),
        'INVESTMENT_PROPERTY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:invest(?:ment|or) propert(?:y|ies)|non-owner[- ]occupied)', 'INin', ('INVESTMENT_PROPERTY', '_WORD')),
        'NO_INCOME_VERIFICATION': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:do(?:es)? not require|without) (?:the )?verification of (?:the )?(?:borrower'?s'? )?income)", 'DWdw', ('NO_INCOME_VERIFICATION', '_WORD')),
        'PROOF_OF_INCOME': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:proof|verification|documentation) of (?:the )?(?:borrower'?s'? )?income)", 'DPVdpv', ('PROOF_OF_INCOME', '_WORD')),
        'ALTERNATIVE_OR_STREAMLINED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:alternative (?:or|and) streamlined|streamlined (?:or|and) alternative))', 'ASas', ('ALTERNATIVE_OR_STREAMLINED', '_WORD')),
        'REFINANCED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:refinanced|refinancings?)', 'Rr', ('REFINANCED', '_WORD')),
        'CASH_OUT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:cash-?out refinanc\\w+)', 'Cc', ('CASH_OUT', '_WORD')),
        'PURCHASE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:purchase(?:d|s)? money|to purchase|purchase loans)', 'PTpt', ('PURCHASE', '_WORD')),
        'OR_ELSE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:or(?= (?:second|primary|principal|vacation|invest\\w+|owner|non-owner|condominiums?|houses)\\b))|(?i:or(?= (?:refinanc\\w+|cash-?out|purchase)\\b))|(?i:or(?= (?:are|were|is|have|had|on)\\b))))', 'Oo', ('OR_ELSE', '_WORD')),
        'ONE_ZIP_CODE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:any (?:one|single)|the same) (?:postal )?zip code(?: area)?)', 'ATat', ('ONE_ZIP_CODE', '_WORD')),
        'WITHOUT_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:without taking into account)', 'Ww', ('WITHOUT_COLLATERAL', '_WORD')),
        'WITH_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:after )?taking into account)', 'ATat', ('WITH_COLLATERAL', '_WORD')),
        '_ADDITIONAL_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:additional collateral)', 'Aa', ('_ADDITIONAL_COLLATERAL', '_WORD')),
        'GROUP': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:^|(?<=^the )|(?<=of the )|(?<=and the )))(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)|(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:the|in|on)\\b)[a-z][a-z-]* loans\\b)))', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('GROUP', '_WORD')),
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
        '_PLUS_OR_MINUS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\(?(?i:(?:(?i:(?:subject to )?(?:an? )?(?:permitted )?(?:variance|variation) (?:of )?(?:up to )?))?)(?i:plus or minus)|\\(?\\+ ?/ ?-))', '(+APSVapsv', ('_PLUS_OR_MINUS', '_WORD')),
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
        '_TRANSFER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:is|are) to|will) )(?i:(?:transfer|sell|assign|convey|deposit))|(?i:(?:transferred|sold|assigned|conveyed|deposited))))', 'ACDISTWacdistw', ('_TRANSFER', '_WORD')),
        '_MAY_PURCHASE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:may|(?:has|have|will have) the (?:right|option) to|(?:is|are) entitled to) (?:at its option )?(?:re)?purchase)', 'AHIMWahimw', ('_MAY_PURCHASE', '_WORD')),
        '_CLEAN_UP_CALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:clean-?up call)', 'Cc', ('_CLEAN_UP_CALL', '_WORD')),
        '_MATURES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:matures?|will mature)', 'MWmw', ('_MATURES', '_WORD')),
        '_COVERED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:covered|insured) (?:by|under))', 'CIci', ('_COVERED_BY', '_WORD')),
        '_AT_ORIGINATION': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:at (?:the time of )?origination)', 'Aa', ('_AT_ORIGINATION', '_WORD')),
        '_ORIGINATED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:originated)', 'Oo', ('_ORIGINATED', '_WORD')),
        '_RESPECTIVELY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:respectively)', 'Rr', ('_RESPECTIVELY', '_WORD')),
        '_AS_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))', 'Aa', ('_AS_OF', '_WORD')),
        '_HAVE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:had\\b|having\\b|with\\b|evidencing(?: in the aggregate)?)|(?i:(?:(?i:(?:will|are expected to|is expected to) ))?)(?i:(?:have|has)\\b(?! been))))', 'AEHIWaehiw', ('_HAVE', '_WORD')),
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
        '_TO': ('(?i:through\\b|thru\\b|to\\b|--?|[\u2010-\u2015\u2212\x96\x97])', '-Tt', ('_TO',)),
        '_AND': ('(?i:and\\b)', 'Aa', ('_AND',)),
        '_FROM': ('(?i:from\\b|between\\b)', 'BFbf', ('_FROM',)),
    },
}

NEEDED = {
    'sentences': '\\d|(?<![A-Za-z])(?:(?i:tables?\\b)|(?i:originated)|(?i:weighted average)|(?i:additional collateral)|(?i:collateral term sheets?)|(?i:(?:total |aggregate )?numbers? of)|(?:(?:(?i:(?:(?i:(?:aggregate|total) ))?)(?i:(?:(?i:outstanding ))?)(?i:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:principal )(?i:balances?(?: outstanding)?)|(?i:aggregate )(?i:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:balances?(?: outstanding)?))))',
    'labels': '\\d',
}

TABLES = {
    'layout': (
"""\
filing filing ++*+**
filing filing ++*+*
filing filing ++**
filing filing ++*
filing filing +++**
filing filing +++*
filing filing ++*
filing filing ++
filing filing +*+**
filing filing +*+*
filing filing +**
filing filing +*
filing filing ++**
filing filing ++*
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
_behind _behind ***
_behind _behind **
_behind _behind **
_behind _behind *
_behind _behind **
_behind _behind *
_behind _behind *
_behind _behind
_annexes _annexes +*
_annexes _annexes +
_annexes _annexes *
annex annex +*
annex annex +
annex annex +*
annex annex +
headed_annex headed_annex +*
headed_annex headed_annex +
annex_heading annex_heading +*+
annex_heading annex_heading +*
annex_heading annex_heading ++
annex_heading annex_heading +
annex_heading annex_heading +*+
annex_heading annex_heading +*
annex_heading annex_heading ++
annex_heading annex_heading +
back_matter back_matter +*
back_matter back_matter +
__filing_star_0 __filing_star_0 +
__filing_star_0 __filing_star_0 *+
__filing_star_1 __filing_star_1 +*
__filing_star_1 __filing_star_1 *+*
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
___behind_star_23 ___behind_star_23 +
___behind_star_23 ___behind_star_23 *+
___behind_star_24 ___behind_star_24 +*
___behind_star_24 ___behind_star_24 +
___behind_star_24 ___behind_star_24 *+*
___behind_star_24 ___behind_star_24 *+
__back_matter_star_25 __back_matter_star_25 +
__back_matter_star_25 __back_matter_star_25 *+""",
"""\
-22 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;2 ADDRESS_CAPTION;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;6 CAPTION_REST;7 CAPTION_RULE;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;12 DATE_LINE;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;18 INDEX_LINE;19 NAME_CAPTION;20 PAGE_NOTE;21 REPORT_DATE;22 REPORT_DATE_CAPTION;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;27 TELEPHONE_CAPTION;28 UNUSED_ITEMS;29 VALUE;30 ___values_plus_10;31 __captioned_star_4;32 __cover_star_3;33 __headed_plus_8;34 _caption;35 _labelled;36 _values;37 amendment;38 authority;39 captioned;40 checkbox;41 contents;42 cover;43 employer_number;44 file_number;45 filing;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;55 unplaced;56 unused_items
-18 $END;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;71 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;77 exhibit;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-74 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-81 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-82 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-265 CAPTION_HEAD VALUE_BELOW
-77 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-257 ADDRESS_CAPTION CAPTION_REST CAPTION_RULE FORMER_NAME_CAPTION INCORPORATION_CAPTION NAME_CAPTION REPORT_DATE_CAPTION TELEPHONE_CAPTION
-93 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;87 TEXT;88 __checkbox_star_7
-78 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-79 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-95 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-270 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-88 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-87 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-80 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-76 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-73 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-96 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-72 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-94 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-86 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;91 __captioned_star_5;92 __captioned_star_6
-71 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-101 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-99 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-89 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-91 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;93 __captioned_star_5
-75 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-98 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;87 TEXT;94 __checkbox_star_7
-269 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-102 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS;95 DATE_LINE;96 VALUE
2 ADDRESS_CAPTION;6 CAPTION_REST;97 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;98 _caption
-20 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;2 ADDRESS_CAPTION;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;6 CAPTION_REST;7 CAPTION_RULE;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;12 DATE_LINE;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;18 INDEX_LINE;19 NAME_CAPTION;20 PAGE_NOTE;21 REPORT_DATE;22 REPORT_DATE_CAPTION;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;27 TELEPHONE_CAPTION;28 UNUSED_ITEMS;29 VALUE;30 ___values_plus_10;31 __captioned_star_4;33 __headed_plus_8;34 _caption;99 _labelled;36 _values;37 amendment;38 authority;100 captioned;40 checkbox;41 contents;43 employer_number;44 file_number;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;101 unplaced;56 unused_items
102 CAPTION_HEAD;103 VALUE_BELOW;104 __headed_plus_9
-70 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;105 LATER_PHONE;106 __captioned_star_5;107 __captioned_star_6
-251 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-103 $END AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM HEAD HEAD_RULER INDEX_LINE ITEM PAGE_NOTE PARAGRAPH REPORT_DATE RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TOP_RULER UNUSED_ITEMS;2 ADDRESS_CAPTION;6 CAPTION_REST;7 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;108 __captioned_star_4;109 _caption
-25 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-26 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-252 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-32 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-34 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-16 $END;57 BARE_HEAD;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;111 SIGNATURES;112 SIGNATURE_SENTENCE;67 TABLE_TITLE;69 TOP_RULER;70 __bare_head_plus_19;113 __filing_star_0;114 __filing_star_1;72 __head_plus_18;73 __title_plus_17;75 bare_head;81 head;115 item;116 item_heading;117 paragraph;118 preface;119 signature;120 signature_sentence;121 table;86 title;122 unheaded_signature
-29 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-28 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
45 $END
-24 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-37 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-23 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-33 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-27 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-38 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-36 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-30 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-31 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-21 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;18 INDEX_LINE;20 PAGE_NOTE;21 REPORT_DATE;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;28 UNUSED_ITEMS;33 __headed_plus_8;123 _labelled;37 amendment;38 authority;40 checkbox;41 contents;43 employer_number;44 file_number;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;56 unused_items
-35 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-291 BARE_HEAD JUNK LEAD ROW RULER SUMMARY
-129 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-131 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-141 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;124 __checkbox_star_7
-289 HEAD HEAD_RULER
-163 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
125 FACT
-124 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;126 __checkbox_star_7
-133 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;129 __footnotes_star_14;130 note
-122 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;131 __checkbox_star_7
-287 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TOP_RULER
-128 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;132 TITLE_MORE;133 UNDERLINE;134 __heading_star_13
57 BARE_HEAD;61 HEAD;135 __bare_head_plus_19;136 __head_plus_18
137 BARE_HEAD;-165 JUNK LEAD ROW RULER SUMMARY
-17 $END;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
139 HEAD;140 HEAD_RULER
-160 BARE_HEAD HEAD HEAD_RULER TOP_RULER;141 TABLE_TITLE
-249 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;147 __row_star_20;148 __table_star_16;149 _table_line;150 junk;151 row;152 ruler;153 summary
-120 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
77 $END
-119 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-135 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;154 __footnotes_star_14;130 note
-118 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-153 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;157 __table_star_16;149 _table_line;150 junk;151 row;152 ruler;153 summary;158 total
-116 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-115 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-114 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-117 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
57 BARE_HEAD;61 HEAD;62 HEAD_RULER;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;159 bare_head;160 head
-263 $END ADDRESS_CAPTION AMENDMENT ANNEX_TITLE AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_HEADING EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER UNUSED_ITEMS VALUE
-92 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;161 TEXT
-259 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-261 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-84 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE;90 LATER_DATE;163 __captioned_star_6
-85 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE
-90 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE
-97 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;161 TEXT
-272 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-271 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-258 ADDRESS_CAPTION CAPTION_REST CAPTION_RULE FORMER_NAME_CAPTION INCORPORATION_CAPTION NAME_CAPTION REPORT_DATE_CAPTION TELEPHONE_CAPTION
-62 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;165 LATER_PHONE;166 __captioned_star_5;167 __captioned_star_6
-254 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-255 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-19 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;18 INDEX_LINE;20 PAGE_NOTE;21 REPORT_DATE;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;28 UNUSED_ITEMS;33 __headed_plus_8;168 _labelled;37 amendment;38 authority;40 checkbox;41 contents;43 employer_number;44 file_number;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;56 unused_items
-266 CAPTION_HEAD VALUE_BELOW
-267 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE VALUE_BELOW
-100 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;169 VALUE_BELOW
-69 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-66 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE;90 LATER_DATE;170 LATER_PHONE;171 __captioned_star_6
-68 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;172 LATER_PHONE
2 ADDRESS_CAPTION;6 CAPTION_REST;97 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;173 _caption
-54 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;174 LATER_PHONE;175 __captioned_star_5;176 __captioned_star_6
-113 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;177 ITEM_MORE;178 UNDERLINE;179 __item_heading_star_11;180 __item_heading_star_12
-197 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;188 UNDERLINE;189 VALUE;190 __signature_star_22;191 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-201 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE;87 TEXT;200 __checkbox_star_7
-12 $END;110 ITEM;111 SIGNATURES;112 SIGNATURE_SENTENCE;201 __filing_star_1;202 item;116 item_heading;119 signature;120 signature_sentence;203 unheaded_signature
-15 $END;111 SIGNATURES;204 signature
-245 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-109 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;205 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-105 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;206 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-8 $END;110 ITEM;111 SIGNATURES;112 SIGNATURE_SENTENCE;207 __filing_star_0;208 __filing_star_1;115 item;116 item_heading;119 signature;120 signature_sentence;209 unheaded_signature
-225 $END SIGNATURES;210 ANNEX_TITLE;57 BARE_HEAD;211 EXHIBIT_HEADING;212 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;213 ___behind_star_23;214 ___behind_star_24;70 __bare_head_plus_19;215 __filing_star_0;72 __head_plus_18;73 __title_plus_17;216 _annexes;217 _behind;218 annex;219 annex_heading;220 back_matter;75 bare_head;81 head;221 headed_annex;115 item;116 item_heading;222 paragraph;223 table;86 title
-199 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;189 VALUE;224 __signature_star_22;191 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-107 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;225 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-225 $END SIGNATURES;210 ANNEX_TITLE;57 BARE_HEAD;211 EXHIBIT_HEADING;212 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;213 ___behind_star_23;214 ___behind_star_24;70 __bare_head_plus_19;215 __filing_star_0;72 __head_plus_18;73 __title_plus_17;216 _annexes;226 _behind;218 annex;219 annex_heading;220 back_matter;75 bare_head;81 head;221 headed_annex;115 item;116 item_heading;222 paragraph;223 table;86 title
-253 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-140 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;161 TEXT
-130 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-123 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;161 TEXT
-139 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;227 __checkbox_star_7
-137 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;228 __checkbox_star_7
-132 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;229 note
-281 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-121 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;161 TEXT
-279 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-127 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-126 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;230 TITLE_MORE;231 UNDERLINE
137 BARE_HEAD;-164 JUNK LEAD ROW RULER SUMMARY
139 HEAD;232 HEAD_RULER
-292 BARE_HEAD JUNK LEAD ROW RULER SUMMARY
-250 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-290 HEAD HEAD_RULER
-162 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-288 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TOP_RULER
-192 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-293 LEAD ROW TOTAL
-178 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;233 WRAP;234 __row_star_21
-191 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-193 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
235 LEAD;236 ROW
-159 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;237 _table_line;150 junk;151 row;152 ruler;153 summary;238 total
-285 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-168 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-166 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-167 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-169 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-134 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;229 note
-182 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;233 WRAP;239 __row_star_21
235 LEAD;236 ROW;240 TOTAL
-150 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;237 _table_line;150 junk;151 row;152 ruler;153 summary;241 total
-152 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;245 __table_star_15;246 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;147 __row_star_20;252 __table_star_16;149 _table_line;150 junk;151 row;152 ruler;153 summary
-147 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;253 __table_star_16;149 _table_line;150 junk;151 row;152 ruler;153 summary;254 total
-264 $END ADDRESS_CAPTION AMENDMENT ANNEX_TITLE AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_HEADING EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER UNUSED_ITEMS VALUE
-260 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-83 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE
-262 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-61 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-58 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE;90 LATER_DATE;255 LATER_PHONE;256 __captioned_star_6
-60 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;257 LATER_PHONE
-256 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-268 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE VALUE_BELOW
-65 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-64 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;258 LATER_PHONE
-67 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-46 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;259 LATER_PHONE;260 __captioned_star_5;261 __captioned_star_6
-53 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-50 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE;90 LATER_DATE;262 LATER_PHONE;263 __captioned_star_6
-52 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;264 LATER_PHONE
-273 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-276 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;177 ITEM_MORE;265 __item_heading_star_11
-111 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;266 ITEM_MORE;178 UNDERLINE;267 __item_heading_star_12
-112 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;268 UNDERLINE
-213 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-215 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-216 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-211 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-214 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-212 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-217 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-195 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;189 VALUE;269 __signature_star_22;191 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-210 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-196 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;189 VALUE;270 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-297 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-205 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-207 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-208 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-206 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-204 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-202 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-209 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-203 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-200 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE;161 TEXT
-11 $END;111 SIGNATURES;204 signature
-246 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-225 $END SIGNATURES;210 ANNEX_TITLE;57 BARE_HEAD;211 EXHIBIT_HEADING;212 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;213 ___behind_star_23;214 ___behind_star_24;70 __bare_head_plus_19;215 __filing_star_0;72 __head_plus_18;73 __title_plus_17;216 _annexes;271 _behind;218 annex;219 annex_heading;220 back_matter;75 bare_head;81 head;221 headed_annex;115 item;116 item_heading;222 paragraph;223 table;86 title
-225 $END SIGNATURES;210 ANNEX_TITLE;57 BARE_HEAD;211 EXHIBIT_HEADING;212 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;213 ___behind_star_23;214 ___behind_star_24;70 __bare_head_plus_19;215 __filing_star_0;72 __head_plus_18;73 __title_plus_17;216 _annexes;272 _behind;218 annex;219 annex_heading;220 back_matter;75 bare_head;81 head;221 headed_annex;115 item;116 item_heading;222 paragraph;223 table;86 title
-108 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-104 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-4 $END;110 ITEM;111 SIGNATURES;112 SIGNATURE_SENTENCE;273 __filing_star_1;202 item;116 item_heading;119 signature;120 signature_sentence;274 unheaded_signature
-7 $END;111 SIGNATURES;204 signature
-225 $END SIGNATURES;210 ANNEX_TITLE;57 BARE_HEAD;211 EXHIBIT_HEADING;212 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;213 ___behind_star_23;214 ___behind_star_24;70 __bare_head_plus_19;215 __filing_star_0;72 __head_plus_18;73 __title_plus_17;216 _annexes;275 _behind;218 annex;219 annex_heading;220 back_matter;75 bare_head;81 head;221 headed_annex;115 item;116 item_heading;222 paragraph;223 table;86 title
-242 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;132 TITLE_MORE;276 UNDERLINE;277 __heading_star_13
-238 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;132 TITLE_MORE;278 UNDERLINE;279 __heading_star_13
-244 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;280 BACK_MATTER;281 __back_matter_star_25
-228 $END EXHIBIT_INDEX SIGNATURES;210 ANNEX_TITLE;211 EXHIBIT_HEADING;219 annex_heading;282 headed_annex
-224 $END SIGNATURES;212 EXHIBIT_INDEX;283 back_matter
-221 $END SIGNATURES;210 ANNEX_TITLE;211 EXHIBIT_HEADING;212 EXHIBIT_INDEX;110 ITEM;284 ___behind_star_23;285 ___behind_star_24;219 annex_heading;220 back_matter;221 headed_annex;202 item;116 item_heading
-223 $END SIGNATURES;212 EXHIBIT_INDEX;286 ___behind_star_24;220 back_matter
-247 $END SIGNATURES
-227 $END EXHIBIT_INDEX SIGNATURES;210 ANNEX_TITLE;211 EXHIBIT_HEADING;287 ___behind_star_23;219 annex_heading;221 headed_annex
-234 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;288 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-302 $END EXHIBIT_INDEX SIGNATURES;210 ANNEX_TITLE;57 BARE_HEAD;211 EXHIBIT_HEADING;61 HEAD;62 HEAD_RULER;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;213 ___behind_star_23;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;289 _annexes;218 annex;219 annex_heading;75 bare_head;81 head;221 headed_annex;222 paragraph;223 table;86 title
-299 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES
-230 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;290 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-232 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;291 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-198 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;189 VALUE;270 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-106 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-14 $END;111 SIGNATURES;292 __filing_star_1;119 signature
-138 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;161 TEXT
-136 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;161 TEXT
-282 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-280 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-125 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-161 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-295 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-177 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;293 WRAP
-294 LEAD ROW TOTAL
-176 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;233 WRAP;294 __row_star_21
-286 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-158 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;295 __table_star_15;246 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
-181 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;293 WRAP
-180 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;233 WRAP;296 __row_star_21
-149 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;297 __table_star_15;246 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
-186 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;233 WRAP;298 __row_star_21
-190 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;233 WRAP;299 __row_star_21
235 LEAD;300 ROW;301 TOTAL
-151 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;302 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
-283 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-172 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-170 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-174 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-171 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-173 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-156 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;237 _table_line;150 junk;151 row;152 ruler;153 summary;303 total
-144 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;144 ROW;145 RULER;146 SUMMARY;155 TOTAL;156 __row_star_20;237 _table_line;150 junk;151 row;152 ruler;153 summary;304 total
-146 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;305 __table_star_15;246 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
-57 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-56 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;306 LATER_PHONE
-59 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-63 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-45 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-42 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;162 CAPTION_MORE;90 LATER_DATE;307 LATER_PHONE;308 __captioned_star_6
-44 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;309 LATER_PHONE
-49 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-48 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;310 LATER_PHONE
-51 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-275 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;266 ITEM_MORE
-274 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-110 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;268 UNDERLINE
-278 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;177 ITEM_MORE;311 __item_heading_star_11
-194 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;181 BY;182 CAPACITY;183 DATED;184 DATE_LINE;185 NAME;186 REGISTRANT_TAG;187 RULE;112 SIGNATURE_SENTENCE;189 VALUE;270 _signature_line;192 by;193 capacity;194 dated;195 name;196 registrant_tag;197 signatory;198 signature_rule;199 signature_sentence
-298 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-10 $END;111 SIGNATURES;312 __filing_star_1;119 signature
-248 $END SIGNATURES
-3 $END;111 SIGNATURES;204 signature
-225 $END SIGNATURES;210 ANNEX_TITLE;57 BARE_HEAD;211 EXHIBIT_HEADING;212 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;213 ___behind_star_23;214 ___behind_star_24;70 __bare_head_plus_19;215 __filing_star_0;72 __head_plus_18;73 __title_plus_17;216 _annexes;313 _behind;218 annex;219 annex_heading;220 back_matter;75 bare_head;81 head;221 headed_annex;115 item;116 item_heading;222 paragraph;223 table;86 title
-6 $END;111 SIGNATURES;314 __filing_star_1;119 signature
-241 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-240 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;230 TITLE_MORE;315 UNDERLINE
-237 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-236 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;230 TITLE_MORE;316 UNDERLINE
-305 $END ANNEX_TITLE BACK_MATTER BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER
-243 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;317 BACK_MATTER
-300 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES
-304 $END EXHIBIT_INDEX SIGNATURES;210 ANNEX_TITLE;57 BARE_HEAD;211 EXHIBIT_HEADING;61 HEAD;62 HEAD_RULER;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;213 ___behind_star_23;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;318 _annexes;218 annex;219 annex_heading;75 bare_head;81 head;221 headed_annex;222 paragraph;223 table;86 title
-219 $END SIGNATURES;210 ANNEX_TITLE;211 EXHIBIT_HEADING;212 EXHIBIT_INDEX;319 ___behind_star_24;219 annex_heading;220 back_matter;282 headed_annex
-220 $END SIGNATURES;212 EXHIBIT_INDEX;283 back_matter
-222 $END SIGNATURES;212 EXHIBIT_INDEX;283 back_matter
-226 $END EXHIBIT_INDEX SIGNATURES;210 ANNEX_TITLE;211 EXHIBIT_HEADING;219 annex_heading;282 headed_annex
-233 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-301 $END EXHIBIT_INDEX SIGNATURES
-229 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-231 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-13 $END;111 SIGNATURES;204 signature
-296 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-175 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;293 WRAP
-157 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;302 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
-179 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;293 WRAP
-148 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;302 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
-185 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;293 WRAP
-189 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;293 WRAP
-184 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;233 WRAP;320 __row_star_21
-188 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;233 WRAP;321 __row_star_21
-284 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-155 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;322 __table_star_15;246 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
-143 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;323 __table_star_15;246 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
-145 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;302 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
-55 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-41 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-40 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 LATER_DATE;324 LATER_PHONE
-43 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-47 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-277 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;266 ITEM_MORE
-9 $END;111 SIGNATURES;204 signature
-2 $END;111 SIGNATURES;325 __filing_star_1;119 signature
-5 $END;111 SIGNATURES;204 signature
-239 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-235 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-306 $END ANNEX_TITLE BACK_MATTER BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER
-303 $END EXHIBIT_INDEX SIGNATURES
-218 $END SIGNATURES;212 EXHIBIT_INDEX;283 back_matter
-183 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;293 WRAP
-187 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;293 WRAP
-154 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;302 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
-142 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 JUNK;143 LEAD;242 ROW;145 RULER;146 SUMMARY;243 TOTAL;244 __row_star_20;302 _table_foot;247 junk;248 late_row;249 late_total;250 ruler;251 summary
-39 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-1 $END;111 SIGNATURES;204 signature""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325""",
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
original_terms original_terms *
original_terms original_terms *+-+-+
original_terms original_terms *+-++
original_terms original_terms +-+-+
original_terms original_terms +-++
original_terms original_terms +-*+-+
original_terms original_terms +-*++
original_terms original_terms +-+-+
original_terms original_terms +-++
term_alone term_alone *
_first_term _first_term ++
_first_term _first_term +
_term _term ++
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
original_balances original_balances *
original_balances original_balances +
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
collateral_ltv collateral_ltv ++-+*+-+
collateral_ltv collateral_ltv ++-+*-+
collateral_ltv collateral_ltv ++-+*+-+
collateral_ltv collateral_ltv ++-+*-+
_pledge _pledge +*-
_pledge _pledge +*
_pledge _pledge +-
_pledge _pledge +
_pledge _pledge +*-
_pledge _pledge +*
_pledge _pledge +-
_pledge _pledge +
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
_limited{ORIGINAL_TERM,_first_term,_term} _limited *+-+-+
_limited{ORIGINAL_TERM,_first_term,_term} _limited *+-++
_limited{ORIGINAL_TERM,_first_term,_term} _limited +-+-+
_limited{ORIGINAL_TERM,_first_term,_term} _limited +-++
_limited{ORIGINAL_TERM,_first_term,_term} _limited +-*+-+
_limited{ORIGINAL_TERM,_first_term,_term} _limited +-*++
_limited{ORIGINAL_TERM,_first_term,_term} _limited +-+-+
_limited{ORIGINAL_TERM,_first_term,_term} _limited +-++
_limited{ORIGINAL_TERM,_first_term,_term} _limited -+-+-+
_limited{ORIGINAL_TERM,_first_term,_term} _limited -+-++
_limited{ORIGINAL_BALANCE,MONEY,MONEY} _limited *+-+-+
_limited{ORIGINAL_BALANCE,MONEY,MONEY} _limited *+-++
_limited{ORIGINAL_BALANCE,MONEY,MONEY} _limited +-+-+
_limited{ORIGINAL_BALANCE,MONEY,MONEY} _limited +-++
_limited{ORIGINAL_BALANCE,MONEY,MONEY} _limited +-*+-+
_limited{ORIGINAL_BALANCE,MONEY,MONEY} _limited +-*++
_limited{ORIGINAL_BALANCE,MONEY,MONEY} _limited +-+-+
_limited{ORIGINAL_BALANCE,MONEY,MONEY} _limited +-++
_limited{ORIGINAL_BALANCE,MONEY,MONEY} _limited -+-+-+
_limited{ORIGINAL_BALANCE,MONEY,MONEY} _limited -+-++
extreme{ORIGINAL_BALANCE,MONEY} extreme ---+-+-+-+-
extreme{ORIGINAL_BALANCE,MONEY} extreme ---+-+-+-+
extreme{ORIGINAL_BALANCE,MONEY} ceiling -+-*+-+
extreme{ORIGINAL_BALANCE,MONEY} ceiling -+--+-+
extreme{ORIGINAL_BALANCE,MONEY} ceiling -+-+-+
extreme{ORIGINAL_BALANCE,MONEY} floor -+-*+-+
extreme{ORIGINAL_BALANCE,MONEY} floor -+--+-+
extreme{ORIGINAL_BALANCE,MONEY} floor -+-+-+
range{_first_term,_term} range -**-*
range{_first_term,_term} range -*-*
range{_first_term,_term} range -*-*
range{_first_term,_term} range -*-*
range{_first_term,_term} ceiling -*
range{_first_term,_term} floor -*
outside{_first_term,_term} outside +*--*
outside{_first_term,_term} ceiling -*
outside{_first_term,_term} floor +*
range{MONEY,MONEY} range -+*-+
range{MONEY,MONEY} range -+-+
range{MONEY,MONEY} range -+-+
range{MONEY,MONEY} range -+-+
range{MONEY,MONEY} ceiling -+
range{MONEY,MONEY} floor -+
outside{MONEY,MONEY} outside ++--+
outside{MONEY,MONEY} ceiling -+
outside{MONEY,MONEY} floor ++
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
1 APPROXIMATELY;2 BALANCE;3 GROUP;4 LOANS;-221 MONEY PERCENT;5 ORIGINAL_BALANCE;6 ORIGINAL_TERM;7 POOL_NAME;8 SUCH_LOANS;9 TABLES;10 TERM_SHEETS;11 WEIGHTED_AVERAGE;12 _ALL;13 _AS_OF;14 _AT_LEAST;15 _AT_MOST;16 _CLEAN_UP_CALL;17 _EACH;18 _IN_CASE_OF;19 _LARGEST;20 _LATEST;21 _NONE_OF;22 _NUMBER_OF;23 _ON;24 _OPEN;25 _POOL;26 _SMALLEST;27 _THERE;28 _WORD;29 ___words_plus_12;30 _each;31 _fact;32 _limited{ORIGINAL_BALANCE,MONEY,MONEY};33 _limited{ORIGINAL_TERM,_first_term,_term};34 _words;35 as_of;36 bound;37 clean_up_call;38 collateral_balance;39 collateral_count;40 collateral_heading;41 collateral_ltv;42 extreme{ORIGINAL_BALANCE,MONEY};43 group_averages;44 group_balances;45 group_counts;46 group_rule;47 highest_ltv;48 latest_maturity;49 loan_count;50 ltv_over;51 mortgage_insurance;52 notice;53 original_balances;54 original_terms;55 origination_window;56 permitted_variance;57 pool_balance;58 pool_size;59 share;60 statement;61 transfer;62 weighted_average;63 weighted_averages
-220 MONEY NUMBER PERCENT
13 _AS_OF;64 _DEDUCTING;65 _OF;24 _OPEN;66 as_of;67 deducted
68 _CONSIST_OF
69 _CONSIST_OF;70 _HAVE;71 _WAS;72 _balance
73 _OF
74 _OF
75 _CONSIST_OF
76 _HAVE
-369 $END;77 SERIES;13 _AS_OF;24 _OPEN;78 _WORD;79 __notice_star_11;80 as_of
-371 $END;77 SERIES;13 _AS_OF;24 _OPEN;78 _WORD;81 __notice_star_11;80 as_of
82 AGE;83 CREDIT_SCORE;84 LTV;85 NET_RATE;86 ORIGINAL_LTV;87 ORIGINAL_TERM;88 RATE;89 REMAINING_TERM;90 _OF;91 measure
-214 LOANS
92 CUT_OFF_DATE;93 DATE;94 _day
-218 MONEY NUMBER PERCENT
-219 MONEY NUMBER PERCENT
95 SERIES;13 _AS_OF;24 _OPEN;96 _WAS;97 _WORD;98 ___call_words_plus_10;99 _call_words;100 as_of
-215 LOANS
101 LOANS
102 LTV;103 ORIGINAL_BALANCE;104 ORIGINAL_LTV;105 _ltv
106 MATURITY
107 LOANS
108 GROUP;109 LOANS;110 SUCH_LOANS;111 ___several_plus_8;112 _several
113 DATE
114 _AS_OF
115 _CONSIST_OF
116 ORIGINAL_BALANCE;117 _AND
118 _WAS
-467 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _OPEN _TRANSFER _WAS _WORD
-380 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _OPEN _TRANSFER _WAS;119 _WORD
120 LOANS
-2 $END
-192 $END
-153 $END
121 TABLES;122 TERM_SHEETS;123 _CLEAN_UP_CALL;124 _MAY_PURCHASE
1 APPROXIMATELY;2 BALANCE;3 GROUP;4 LOANS;-221 MONEY PERCENT;5 ORIGINAL_BALANCE;6 ORIGINAL_TERM;7 POOL_NAME;8 SUCH_LOANS;9 TABLES;10 TERM_SHEETS;11 WEIGHTED_AVERAGE;12 _ALL;14 _AT_LEAST;15 _AT_MOST;16 _CLEAN_UP_CALL;17 _EACH;18 _IN_CASE_OF;19 _LARGEST;20 _LATEST;21 _NONE_OF;22 _NUMBER_OF;23 _ON;25 _POOL;26 _SMALLEST;27 _THERE;28 _WORD;29 ___words_plus_12;30 _each;125 _fact;32 _limited{ORIGINAL_BALANCE,MONEY,MONEY};33 _limited{ORIGINAL_TERM,_first_term,_term};34 _words;36 bound;37 clean_up_call;38 collateral_balance;39 collateral_count;40 collateral_heading;41 collateral_ltv;42 extreme{ORIGINAL_BALANCE,MONEY};43 group_averages;44 group_balances;45 group_counts;46 group_rule;47 highest_ltv;48 latest_maturity;49 loan_count;50 ltv_over;51 mortgage_insurance;52 notice;53 original_balances;54 original_terms;55 origination_window;56 permitted_variance;57 pool_balance;58 pool_size;59 share;61 transfer;62 weighted_average;63 weighted_averages
126 MONEY;127 PERCENT;128 amount
-26 $END
-20 $END
-19 $END
-18 $END
-21 $END
-193 $END
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
60 $END
-3 $END
-8 $END
-9 $END
92 CUT_OFF_DATE;93 DATE;129 _day
108 GROUP;130 LOANS;111 ___several_plus_8;131 _several
132 _OF
13 _AS_OF;133 _OF;24 _OPEN;134 as_of
135 LOANS
1 APPROXIMATELY;-221 NUMBER;14 _AT_LEAST;15 _AT_MOST;136 _POOL;137 bound;138 counted
139 BALANCE;140 ORIGINAL_BALANCE;141 ORIGINAL_TERM;142 WEIGHTED_AVERAGE;143 average
144 _ORIGINATED
-95 $END;145 _HAVE;146 _PLUS_OR_MINUS;147 variance
148 LOANS;12 _ALL;17 _EACH;149 _each
150 LOANS;12 _ALL;17 _EACH;151 _each
1 APPROXIMATELY;152 LOANS;-221 NUMBER;14 _AT_LEAST;15 _AT_MOST;153 _POOL;137 bound;154 counted
155 BALANCE
-462 $END SERIES _AS_OF _OPEN _WORD
-461 $END SERIES _AS_OF _OPEN _WORD
-368 $END;156 SERIES;13 _AS_OF;24 _OPEN;157 _WORD;158 as_of
-463 $END SERIES _AS_OF _OPEN _WORD
-370 $END;156 SERIES;13 _AS_OF;24 _OPEN;157 _WORD;158 as_of
-146 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-147 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
159 _OF
-142 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-145 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-144 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-141 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-143 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
82 AGE;83 CREDIT_SCORE;85 NET_RATE;86 ORIGINAL_LTV;87 ORIGINAL_TERM;88 RATE;89 REMAINING_TERM;160 measure
13 _AS_OF;161 _OF;24 _OPEN;162 as_of
-375 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT POOL_NAME SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _CLEAN_UP_CALL _CLOSE _DEDUCTING _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
-374 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT POOL_NAME SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _CLEAN_UP_CALL _CLOSE _DEDUCTING _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
-372 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT POOL_NAME SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _CLEAN_UP_CALL _DEDUCTING _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
-457 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
163 PERCENT
-455 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
-363 $END AT_OR_UNDER LESS_THAN _WAS;164 SERIES;13 _AS_OF;24 _OPEN;165 _WORD;166 as_of
167 _WAS
-456 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
168 _ADDITIONAL_COLLATERAL;28 _WORD;29 ___words_plus_12;169 _words
-213 _OF _OVER
170 _OF
-212 _OF _OVER
171 _OF
172 _OF
173 _HAVE;174 _MATURES;175 _WAS
-449 AFTER_FEE BEFORE_FEE GROUP _AND _AS_OF _OPEN _WAS
176 LOANS;177 _AND;13 _AS_OF;24 _OPEN;178 _WAS;179 ___several_plus_9;180 as_of
13 _AS_OF;24 _OPEN;181 _WAS;182 as_of
-355 AFTER_FEE BEFORE_FEE _AS_OF _OPEN _WAS;183 GROUP;184 _AND
13 _AS_OF;24 _OPEN;185 _WAS;186 as_of
187 LOANS;28 _WORD;29 ___words_plus_12;188 _words
92 CUT_OFF_DATE;93 DATE;189 _day
1 APPROXIMATELY;190 LOANS;-221 NUMBER;14 _AT_LEAST;15 _AT_MOST;191 _POOL;137 bound;192 counted
193 _OF
194 _LARGEST
1 APPROXIMATELY;-221 NUMBER;14 _AT_LEAST;15 _AT_MOST;195 all_counted;196 bound
-468 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _OPEN _TRANSFER _WAS _WORD
197 _HAVE;198 _WAS;199 _WHICH
-365 $END;77 SERIES;13 _AS_OF;24 _OPEN;78 _WORD;200 __notice_star_11;80 as_of
-367 $END;77 SERIES;13 _AS_OF;24 _OPEN;78 _WORD;201 __notice_star_11;80 as_of
95 SERIES;13 _AS_OF;24 _OPEN;202 _WAS;97 _WORD;98 ___call_words_plus_10;203 _call_words;100 as_of
95 SERIES;13 _AS_OF;24 _OPEN;97 _WORD;98 ___call_words_plus_10;204 _call_words;100 as_of
-1 $END
-223 _OF
-222 _OF
205 _OF
-377 _AS_OF _DEDUCTING _OF _OPEN;206 _CLOSE
176 LOANS;177 _AND;13 _AS_OF;24 _OPEN;207 _WAS;179 ___several_plus_9;208 as_of
13 _AS_OF;24 _OPEN;209 _WAS;210 as_of
108 GROUP;211 LOANS;111 ___several_plus_8;212 _several
213 LOANS
214 _OF
215 _HAVE
216 _OF
217 NUMBER
-79 $END;218 _AND;219 _HAVE;220 _SECURED_BY;221 __pool_size_star_0;222 _balance;223 _secured
13 _AS_OF;64 _DEDUCTING;224 _OF;24 _OPEN;225 ___balance_star_2;226 as_of;227 deducted
228 _AT_LEAST;229 _AT_MOST;230 _BETWEEN;231 _OF;232 _RANGING_FROM;233 range{MONEY,MONEY}
234 NUMBER;235 _AT_LEAST;236 _AT_MOST;237 _BETWEEN;238 _OF;239 _RANGING_FROM;240 _term;241 range{_first_term,_term};242 term_alone
82 AGE;83 CREDIT_SCORE;85 NET_RATE;86 ORIGINAL_LTV;87 ORIGINAL_TERM;88 RATE;89 REMAINING_TERM;243 measure
-138 $END;142 WEIGHTED_AVERAGE;244 _AND;13 _AS_OF;24 _OPEN;245 __weighted_averages_star_3;246 as_of;247 average
248 _BETWEEN;249 _FROM;250 _ON_OR_AFTER;251 _ON_OR_BEFORE;252 _window
102 LTV;104 ORIGINAL_LTV;253 _ltv
254 PERCENT
-94 $END
228 _AT_LEAST;229 _AT_MOST;230 _BETWEEN;232 _RANGING_FROM;255 _WAS;256 range{MONEY,MONEY}
257 LOANS
234 NUMBER;235 _AT_LEAST;236 _AT_MOST;237 _BETWEEN;239 _RANGING_FROM;258 _WAS;240 _term;259 range{_first_term,_term};260 term_alone
261 LOANS
219 _HAVE;262 _balance
263 _OF
-63 $END;218 _AND;219 _HAVE;220 _SECURED_BY;264 __pool_size_star_0;265 _balance;266 _secured
13 _AS_OF;267 _OF;24 _OPEN;268 as_of
-465 $END SERIES _AS_OF _OPEN _WORD
-464 $END SERIES _AS_OF _OPEN _WORD
-466 $END SERIES _AS_OF _OPEN _WORD
269 LOANS;270 SUCH_LOANS
13 _AS_OF;271 _OF;24 _OPEN;272 as_of
108 GROUP;273 LOANS;274 SUCH_LOANS;111 ___several_plus_8;275 _several
276 _OF
-362 $END
-460 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
-458 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
-459 $END AT_OR_UNDER LESS_THAN SERIES _AS_OF _OPEN _WAS _WORD
277 PERCENT
-248 $END;28 _WORD;29 ___words_plus_12;278 _words
279 _ADDITIONAL_COLLATERAL
280 LOANS;12 _ALL;281 _ANY;17 _EACH;282 _each
283 LOANS;12 _ALL;284 _ANY;17 _EACH;285 _each
286 LOANS;12 _ALL;287 _ANY;17 _EACH;288 _each
102 LTV;289 MATURITY;290 ORIGINAL_BALANCE;104 ORIGINAL_LTV;291 ORIGINAL_TERM;292 _ltv
293 _LATER_THAN
294 _ORIGINATED
-452 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
295 LOANS
1 APPROXIMATELY;-221 NUMBER;14 _AT_LEAST;15 _AT_MOST;296 bound
-356 AFTER_FEE BEFORE_FEE _AS_OF _OPEN _WAS;297 LOANS;298 _AND
299 _WAS
300 NUMBER
301 _WAS
-450 AFTER_FEE BEFORE_FEE GROUP _AND _AS_OF _OPEN _WAS
302 GROUP
-289 $END;303 NUMBER;304 _AND;305 _RESPECTIVELY;306 __group_counts_star_5
307 _WAS
219 _HAVE;308 _balance
309 _TRANSFER
310 _CLOSE
219 _HAVE;311 _balance
312 _OF
-47 $END;218 _AND;219 _HAVE;220 _SECURED_BY;313 __pool_size_star_0;314 _balance;315 _secured
316 LOANS;12 _ALL;317 _ANY;17 _EACH;318 _each
319 ORIGINAL_BALANCE
-87 $END;219 _HAVE;320 _IN_POOL;220 _SECURED_BY;321 _balance;322 _secured
323 NUMBER
102 LTV;324 ORIGINAL_BALANCE;104 ORIGINAL_LTV;325 ORIGINAL_TERM;326 _ltv
327 _ORIGINATED
328 _HAVE
-364 $END;156 SERIES;13 _AS_OF;24 _OPEN;157 _WORD;158 as_of
-366 $END;156 SERIES;13 _AS_OF;24 _OPEN;157 _WORD;158 as_of
329 PERCENT
330 _WAS
331 AT_OR_UNDER;332 LESS_THAN
333 LOANS
-376 _AS_OF _DEDUCTING _OF _OPEN
1 APPROXIMATELY;-221 MONEY;14 _AT_LEAST;15 _AT_MOST;146 _PLUS_OR_MINUS;334 bound;335 variance
336 _WAS
-321 $END;337 MONEY;338 _AND;339 _RESPECTIVELY;340 __group_balances_star_6
341 _WAS
176 LOANS;177 _AND;342 _WAS;179 ___several_plus_9
13 _AS_OF;24 _OPEN;343 _WAS;344 as_of
13 _AS_OF;24 _OPEN;345 _WAS;346 as_of
347 LOANS
348 NET_RATE;349 RATE;350 rule_field
1 APPROXIMATELY;-221 NUMBER;14 _AT_LEAST;15 _AT_MOST;137 bound;351 counted
352 LOANS;353 POOL_NAME;354 _KIND;355 __counted_star_1
1 APPROXIMATELY;-221 NUMBER;14 _AT_LEAST;15 _AT_MOST;137 bound;356 counted
139 BALANCE
28 _WORD;29 ___words_plus_12;357 _words
-75 $END;358 _AND;219 _HAVE;220 _SECURED_BY;359 _balance;360 _secured
-78 $END
-77 $END;219 _HAVE;361 _balance
1 APPROXIMATELY;-221 MONEY;14 _AT_LEAST;15 _AT_MOST;362 bound
13 _AS_OF;64 _DEDUCTING;363 _OF;24 _OPEN;364 as_of;365 deducted
-432 _AS_OF _DEDUCTING _OF _OPEN
-431 _AS_OF _DEDUCTING _OF _OPEN
366 MONEY
367 MONEY
368 MONEY
228 _AT_LEAST;229 _AT_MOST;230 _BETWEEN;232 _RANGING_FROM;369 range{MONEY,MONEY}
370 MONEY
-394 $END
371 MONTHS;372 YEARS;373 unit
374 NUMBER;375 _first_term;376 _term
234 NUMBER;377 _term
378 NUMBER;379 _first_term
234 NUMBER;235 _AT_LEAST;236 _AT_MOST;237 _BETWEEN;239 _RANGING_FROM;240 _term;380 range{_first_term,_term};381 term_alone
378 NUMBER;382 _first_term
-162 $END
-384 $END
-157 $END
383 AFTER_FEE;384 BEFORE_FEE;385 _OF;386 fee_basis
142 WEIGHTED_AVERAGE;387 average
-136 $END;142 WEIGHTED_AVERAGE;388 _AND;13 _AS_OF;24 _OPEN;389 as_of;390 average
-137 $END
-436 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
391 DATE;392 first
391 DATE;393 first
391 DATE;394 first
395 DATE;396 last
-177 $END
397 _OVER
-118 $END;398 _CLOSE
228 _AT_LEAST;229 _AT_MOST;230 _BETWEEN;232 _RANGING_FROM;399 range{MONEY,MONEY}
-398 $END
228 _AT_LEAST;229 _AT_MOST;230 _BETWEEN;232 _RANGING_FROM;400 _WAS;401 range{MONEY,MONEY}
234 NUMBER;235 _AT_LEAST;236 _AT_MOST;237 _BETWEEN;239 _RANGING_FROM;240 _term;402 range{_first_term,_term};403 term_alone
-388 $END
-161 $END
234 NUMBER;235 _AT_LEAST;236 _AT_MOST;237 _BETWEEN;239 _RANGING_FROM;404 _WAS;240 _term;405 range{_first_term,_term};406 term_alone
-99 $END;146 _PLUS_OR_MINUS;407 variance
1 APPROXIMATELY;-221 NUMBER;14 _AT_LEAST;15 _AT_MOST;137 bound;408 counted
-59 $END;358 _AND;219 _HAVE;220 _SECURED_BY;409 _balance;410 _secured
-62 $END
-61 $END;219 _HAVE;411 _balance
412 MONEY
413 _OF
414 _AT_ORIGINATION
415 WITHOUT_COLLATERAL;416 WITH_COLLATERAL;417 _pledge
418 LOANS
419 _OF
383 AFTER_FEE;384 BEFORE_FEE;176 LOANS;177 _AND;13 _AS_OF;24 _OPEN;420 _WAS;179 ___several_plus_9;421 as_of;422 fee_basis
415 WITHOUT_COLLATERAL;416 WITH_COLLATERAL;423 _pledge
383 AFTER_FEE;384 BEFORE_FEE;13 _AS_OF;24 _OPEN;424 _WAS;425 as_of;426 fee_basis
427 LOANS
-361 $END
-247 $END
-246 $END;28 _WORD;29 ___words_plus_12;428 _words
429 _WAS
430 LOANS
431 LOANS
432 _AT_ORIGINATION;433 _WAS
434 LOANS
435 LOANS
436 _WAS
437 LOANS
438 LOANS
439 _LATER_THAN
440 LESS_THAN;441 _OF;442 _OVER;443 outside{MONEY,MONEY}
444 LESS_THAN;445 _OF;446 _OVER;447 outside{_first_term,_term}
448 _OF;449 _OVER
450 DATE
-175 $END;451 _AND;452 _BUT;453 _LATER_THAN;454 _PRIOR_TO;455 _link;456 earliest;457 latest
-451 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
458 NUMBER
-454 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
459 LOANS
1 APPROXIMATELY;-221 NUMBER;14 _AT_LEAST;15 _AT_MOST;460 bound
-250 $END
461 NUMBER
-354 AFTER_FEE BEFORE_FEE _AS_OF _OPEN _WAS
-443 $END NUMBER _AND _RESPECTIVELY
462 NUMBER
-288 $END
-285 $END;463 NUMBER;464 _AND;465 _RESPECTIVELY
-281 $END;303 NUMBER;466 _AND;467 _RESPECTIVELY;468 __group_counts_star_5
469 _WAS
470 LOANS;28 _WORD;29 ___words_plus_12;471 _words
-373 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT POOL_NAME SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _CLEAN_UP_CALL _DEDUCTING _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
-97 $END;146 _PLUS_OR_MINUS;472 variance
1 APPROXIMATELY;-221 NUMBER;14 _AT_LEAST;15 _AT_MOST;137 bound;473 counted
-43 $END;358 _AND;219 _HAVE;220 _SECURED_BY;474 _balance;475 _secured
-46 $END
-45 $END;219 _HAVE;476 _balance
477 _WAS
478 LOANS
479 LOANS
480 _OF
-83 $END;219 _HAVE;220 _SECURED_BY;481 _balance;482 _secured
-86 $END
-85 $END;219 _HAVE;483 _balance
484 LOANS
228 _AT_LEAST;229 _AT_MOST;230 _BETWEEN;485 _OF;232 _RANGING_FROM;486 range{MONEY,MONEY}
234 NUMBER;235 _AT_LEAST;236 _AT_MOST;237 _BETWEEN;487 _OF;239 _RANGING_FROM;240 _term;488 range{_first_term,_term};489 term_alone
490 _OVER
248 _BETWEEN;249 _FROM;250 _ON_OR_AFTER;251 _ON_OR_BEFORE;491 _window
102 LTV;104 ORIGINAL_LTV;492 _ltv
-360 $END
493 PERCENT
494 PERCENT
495 PERCENT
496 _HAVE;497 _WAS
498 MONEY
-116 $END
1 APPROXIMATELY;-221 MONEY;14 _AT_LEAST;15 _AT_MOST;499 bound
-445 $END MONEY _AND _RESPECTIVELY
500 MONEY
-320 $END
-317 $END;501 MONEY;502 _AND;503 _RESPECTIVELY
-313 $END;337 MONEY;504 _AND;505 _RESPECTIVELY;506 __group_balances_star_6
1 APPROXIMATELY;-221 MONEY;14 _AT_LEAST;15 _AT_MOST;507 bound
-305 $END;337 MONEY;508 _AND;509 _RESPECTIVELY;510 __group_balances_star_6
511 _WAS
1 APPROXIMATELY;-221 MONEY;14 _AT_LEAST;15 _AT_MOST;512 bound
513 _WAS
514 _WAS
-268 AT_OR_OVER AT_OR_UNDER LESS_THAN _OVER
-269 AT_OR_OVER AT_OR_UNDER LESS_THAN _OVER
515 AT_OR_OVER;516 AT_OR_UNDER;517 LESS_THAN;518 _OVER;519 comparison
-71 $END;218 _AND;219 _HAVE;220 _SECURED_BY;520 __pool_size_star_0;521 _balance;522 _secured
-90 $END _AND _HAVE _SECURED_BY
-91 $END _AND _HAVE _SECURED_BY
-429 LOANS POOL_NAME _KIND
523 LOANS;524 POOL_NAME;525 _KIND
-427 $END _AND _HAVE _SECURED_BY
-93 $END _HAVE
1 APPROXIMATELY;-221 NUMBER;14 _AT_LEAST;15 _AT_MOST;137 bound;526 counted
-74 $END
-73 $END;219 _HAVE;527 _balance
-76 $END
528 MONEY
1 APPROXIMATELY;-221 MONEY;14 _AT_LEAST;15 _AT_MOST;529 bound
-434 _AS_OF _DEDUCTING _OF _OPEN
-433 _AS_OF _DEDUCTING _OF _OPEN
-423 $END;451 _AND;530 _AT_MOST;452 _BUT;531 _link
-422 $END
532 _AND
-393 $END
533 _TO
-167 $END _AND _AT_MOST _BUT _TO
-166 $END _AND _AT_MOST _BUT _TO
-165 $END
371 MONTHS;372 YEARS;-164 _AND _AT_MOST _BUT;534 unit
451 _AND;535 _AT_MOST;452 _BUT;536 _link
-414 $END
-413 $END
371 MONTHS;372 YEARS;-164 _AND _TO;537 unit
538 _AND
-383 $END
-156 $END
539 _TO
-149 _AS_OF _OF _OPEN _WAS
-148 _AS_OF _OF _OPEN _WAS
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;541 value
542 _OF
-435 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
142 WEIGHTED_AVERAGE;543 average
-135 $END
-438 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
-185 $END _AND _UNTIL
544 _AND
545 _UNTIL
-181 $END;546 _AND
-186 $END
-182 $END
547 PERCENT
-117 $END
-397 $END
228 _AT_LEAST;229 _AT_MOST;230 _BETWEEN;232 _RANGING_FROM;548 range{MONEY,MONEY}
-396 $END
-387 $END
-160 $END
234 NUMBER;235 _AT_LEAST;236 _AT_MOST;237 _BETWEEN;239 _RANGING_FROM;240 _term;549 range{_first_term,_term};550 term_alone
-386 $END
-159 $END
-98 $END
-55 $END;218 _AND;219 _HAVE;220 _SECURED_BY;551 __pool_size_star_0;552 _balance;553 _secured
-58 $END
-57 $END;219 _HAVE;554 _balance
-60 $END
-254 $END;13 _AS_OF;24 _OPEN;555 as_of
556 MONEY
13 _AS_OF;24 _OPEN;557 _WAS;558 as_of
559 _ADDITIONAL_COLLATERAL;-266 _AS_OF _OPEN _WAS;28 _WORD;29 ___words_plus_12;560 _words
561 _ADDITIONAL_COLLATERAL;-262 _AS_OF _OPEN _WAS;28 _WORD;29 ___words_plus_12;562 _words
13 _AS_OF;24 _OPEN;563 _WAS;564 as_of
383 AFTER_FEE;384 BEFORE_FEE;13 _AS_OF;24 _OPEN;565 _WAS;566 as_of;567 fee_basis
568 LOANS
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;569 value
570 _WAS
13 _AS_OF;24 _OPEN;571 _WAS;572 as_of
13 _AS_OF;24 _OPEN;573 _WAS;574 as_of
-353 $END;1 APPROXIMATELY;-221 NUMBER PERCENT;575 _AND;14 _AT_LEAST;15 _AT_MOST;576 _RESPECTIVELY;577 __group_averages_star_7;540 bound;578 value
579 _WAS
13 _AS_OF;24 _OPEN;580 _WAS;581 as_of
383 AFTER_FEE;384 BEFORE_FEE;582 _WAS;583 fee_basis
-245 $END
584 MONEY
585 _WAS
586 _WAS
587 _WAS
588 PERCENT
589 _AT_ORIGINATION;590 _WAS
591 _AT_ORIGINATION;592 _WAS
593 DATE
594 _WAS
595 _WAS
596 DATE
597 MONEY
440 LESS_THAN;442 _OVER;598 outside{MONEY,MONEY}
599 MONEY
-400 $END
374 NUMBER;600 _first_term;601 _term
444 LESS_THAN;446 _OVER;602 outside{_first_term,_term}
234 NUMBER;603 _term
-390 $END
604 _OVER
605 PERCENT
-188 $END
-378 $END _AT_MOST _LARGEST _LATER_THAN _NONE_OF
-379 $END _AT_MOST _LARGEST _LATER_THAN _NONE_OF
606 DATE
607 DATE
-173 $END;453 _LATER_THAN;608 latest
-171 $END;451 _AND;452 _BUT;453 _LATER_THAN;609 _link;610 latest
-174 $END
-120 $END
-453 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
611 NUMBER
-249 $END
-287 $END;612 _RESPECTIVELY
-444 $END NUMBER _AND _RESPECTIVELY
613 NUMBER
-284 $END
614 NUMBER
-280 $END
-277 $END;463 NUMBER;615 _AND;616 _RESPECTIVELY
617 _TRANSFER
219 _HAVE;618 _balance
619 LOANS
-96 $END
-39 $END;218 _AND;219 _HAVE;220 _SECURED_BY;620 __pool_size_star_0;621 _balance;622 _secured
-42 $END
-41 $END;219 _HAVE;623 _balance
-44 $END
624 MONEY
625 _WAS
626 _WAS
627 LOANS
-82 $END
-81 $END;219 _HAVE;628 _balance
-84 $END
-92 $END _HAVE _IN_POOL _SECURED_BY
228 _AT_LEAST;229 _AT_MOST;230 _BETWEEN;232 _RANGING_FROM;629 range{MONEY,MONEY}
-392 $END
234 NUMBER;235 _AT_LEAST;236 _AT_MOST;237 _BETWEEN;239 _RANGING_FROM;240 _term;630 range{_first_term,_term};631 term_alone
-382 $END
-155 $END
632 PERCENT
-176 $END
633 _OVER
-359 $END
634 _OF
635 _OF
102 LTV;104 ORIGINAL_LTV;636 _ltv
-217 $END;637 ALTERNATIVE_OR_STREAMLINED;638 CASH_OUT;639 INVESTMENT_PROPERTY;640 NO_INCOME_VERIFICATION;641 ONE_ZIP_CODE;642 OR_ELSE;643 PRIMARY_RESIDENCE;644 PROOF_OF_INCOME;645 PURCHASE;646 REFINANCED;647 SECOND_HOME;648 _WORD;649 __share_star_4;650 subject
-107 $END;146 _PLUS_OR_MINUS;651 variance
652 MONEY
-319 $END;653 _RESPECTIVELY
-446 $END MONEY _AND _RESPECTIVELY
654 MONEY
-316 $END
655 MONEY
-312 $END
-309 $END;501 MONEY;656 _AND;657 _RESPECTIVELY
658 MONEY
659 MONEY
-304 $END
-301 $END;501 MONEY;660 _AND;661 _RESPECTIVELY
-297 $END;337 MONEY;662 _AND;663 _RESPECTIVELY;664 __group_balances_star_6
665 MONEY
1 APPROXIMATELY;-221 MONEY;14 _AT_LEAST;15 _AT_MOST;666 bound
1 APPROXIMATELY;-221 MONEY;14 _AT_LEAST;15 _AT_MOST;667 bound
-272 PERCENT
-271 PERCENT
-270 PERCENT
-273 PERCENT
668 PERCENT
-67 $END;358 _AND;219 _HAVE;220 _SECURED_BY;669 _balance;670 _secured
-70 $END
-69 $END;219 _HAVE;671 _balance
-88 $END _AND _HAVE _SECURED_BY
-89 $END _AND _HAVE _SECURED_BY
-430 LOANS POOL_NAME _KIND
-428 $END _AND _HAVE _SECURED_BY
-72 $END
-115 $END _HAVE _PLUS_OR_MINUS _WAS;13 _AS_OF;24 _OPEN;672 as_of
673 MONEY
674 MONEY
675 _AT_MOST
676 MONEY
677 MONEY
-165 $END;-163 _AND _AT_MOST _BUT
234 NUMBER;678 _term
679 _AT_MOST
-163 _AND _TO
234 NUMBER;680 _term
234 NUMBER;681 _term
682 NUMBER;683 PERCENT
-140 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;684 value
-437 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
395 DATE;685 last
395 DATE;686 last
687 _ON_OR_BEFORE
-197 $END;451 _AND;688 _AT_ORIGINATION;452 _BUT;689 _link
-395 $END
-385 $END
-158 $END
-51 $END;358 _AND;219 _HAVE;220 _SECURED_BY;690 _balance;691 _secured
-54 $END
-53 $END;219 _HAVE;692 _balance
-56 $END
-253 $END
-252 $END;13 _AS_OF;24 _OPEN;693 as_of
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;694 value
695 _WAS
-265 _AS_OF _OPEN _WAS
696 _ADDITIONAL_COLLATERAL;-264 _AS_OF _OPEN _WAS
-261 _AS_OF _OPEN _WAS
697 _ADDITIONAL_COLLATERAL;-260 _AS_OF _OPEN _WAS
698 PERCENT
699 _WAS
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;700 value
701 _WAS
13 _AS_OF;24 _OPEN;702 _WAS;703 as_of
383 AFTER_FEE;384 BEFORE_FEE;704 _WAS;705 fee_basis
-128 $END
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;706 value
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;707 value
708 _WAS
709 PERCENT
710 _WAS
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;711 value
-352 $END
-349 $END;1 APPROXIMATELY;-221 NUMBER PERCENT;712 _AND;14 _AT_LEAST;15 _AT_MOST;713 _RESPECTIVELY;540 bound;714 value
-447 $END APPROXIMATELY NUMBER PERCENT _AND _AT_LEAST _AT_MOST _RESPECTIVELY
-345 $END;1 APPROXIMATELY;-221 NUMBER PERCENT;715 _AND;14 _AT_LEAST;15 _AT_MOST;716 _RESPECTIVELY;717 __group_averages_star_7;540 bound;578 value
-337 $END;1 APPROXIMATELY;-221 NUMBER PERCENT;718 _AND;14 _AT_LEAST;15 _AT_MOST;719 _RESPECTIVELY;720 __group_averages_star_7;540 bound;578 value
721 _WAS
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;722 value
723 _WAS
-405 $END
724 MONEY
725 MONEY
726 PERCENT
-211 $END
727 _WAS
728 PERCENT
729 _WAS
730 PERCENT
-191 $END
731 DATE
732 DATE
-187 $END
-426 $END;733 _BUT
-399 $END
-425 $END
734 _BUT
-417 $END
-389 $END
-416 $END
735 PERCENT
-205 $END;736 _AT_ORIGINATION
-184 $END
-183 $END _AND _BUT _LATER_THAN
-172 $END
-169 $END;453 _LATER_THAN;737 latest
-170 $END
-119 $END
-286 $END
-283 $END;738 _RESPECTIVELY
-279 $END;739 _RESPECTIVELY
740 NUMBER
-276 $END
-31 $END;28 _WORD;29 ___words_plus_12;741 _words
-29 $END
219 _HAVE;742 _balance
-35 $END;358 _AND;219 _HAVE;220 _SECURED_BY;743 _balance;744 _secured
-38 $END
-37 $END;219 _HAVE;745 _balance
-40 $END
-408 $END
746 MONEY
747 MONEY
748 _WAS
-80 $END
-391 $END
-381 $END
-154 $END
749 _AT_ORIGINATION;750 _HAVE;751 _WAS;752 _insured
753 PERCENT
95 SERIES;13 _AS_OF;24 _OPEN;97 _WORD;98 ___call_words_plus_10;754 _call_words;100 as_of
95 SERIES;13 _AS_OF;24 _OPEN;97 _WORD;98 ___call_words_plus_10;755 _call_words;100 as_of
756 _OVER
-229 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-231 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-226 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-228 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-233 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-234 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-224 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-227 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-232 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-230 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-225 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-439 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-216 $END;637 ALTERNATIVE_OR_STREAMLINED;638 CASH_OUT;639 INVESTMENT_PROPERTY;640 NO_INCOME_VERIFICATION;641 ONE_ZIP_CODE;642 OR_ELSE;643 PRIMARY_RESIDENCE;644 PROOF_OF_INCOME;645 PURCHASE;646 REFINANCED;647 SECOND_HOME;757 _WORD;758 subject
-440 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-106 $END
-105 $END;146 _PLUS_OR_MINUS;759 variance
-318 $END
-315 $END;760 _RESPECTIVELY
-311 $END;761 _RESPECTIVELY
762 MONEY
-308 $END
-111 $END;146 _PLUS_OR_MINUS;763 variance
-303 $END;764 _RESPECTIVELY
765 MONEY
-300 $END
766 MONEY
-296 $END
-293 $END;501 MONEY;767 _AND;768 _RESPECTIVELY
-103 $END;146 _PLUS_OR_MINUS;769 variance
770 MONEY
771 MONEY
-267 $END
-66 $END
-65 $END;219 _HAVE;772 _balance
-68 $END
-114 $END _HAVE _PLUS_OR_MINUS _WAS
-113 $END _HAVE _PLUS_OR_MINUS _WAS;13 _AS_OF;24 _OPEN;773 as_of
-419 $END
774 MONEY
-420 $END
-421 $END
-410 $END
234 NUMBER;775 _term
-411 $END
-412 $END
-152 $END APPROXIMATELY NUMBER PERCENT WEIGHTED_AVERAGE _AND _AS_OF _AT_LEAST _AT_MOST _OPEN _RESPECTIVELY;776 MONTHS
-150 $END APPROXIMATELY NUMBER PERCENT WEIGHTED_AVERAGE _AND _AS_OF _AT_LEAST _AT_MOST _OPEN _RESPECTIVELY
-139 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
-178 $END
-179 $END
395 DATE;777 last
-195 $END;451 _AND;452 _BUT;778 _link
779 _LARGEST;780 _NONE_OF;781 highest_ltv
-50 $END
-49 $END;219 _HAVE;782 _balance
-52 $END
-251 $END
-134 $END
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;783 value
-263 _AS_OF _OPEN _WAS
-259 _AS_OF _OPEN _WAS
-256 $END
784 PERCENT
-124 $END
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;785 value
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;786 value
787 _WAS
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;788 value
789 _WAS
-127 $END
-126 $END
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;790 value
-258 $END
791 PERCENT
-351 $END;792 _RESPECTIVELY
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;793 value
-348 $END
-448 $END APPROXIMATELY NUMBER PERCENT _AND _AT_LEAST _AT_MOST _RESPECTIVELY
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;794 value
-344 $END
-341 $END;1 APPROXIMATELY;-221 NUMBER PERCENT;795 _AND;14 _AT_LEAST;15 _AT_MOST;796 _RESPECTIVELY;540 bound;714 value
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;797 value
-336 $END
-333 $END;1 APPROXIMATELY;-221 NUMBER PERCENT;798 _AND;14 _AT_LEAST;15 _AT_MOST;799 _RESPECTIVELY;540 bound;714 value
-329 $END;1 APPROXIMATELY;-221 NUMBER PERCENT;800 _AND;14 _AT_LEAST;15 _AT_MOST;801 _RESPECTIVELY;802 __group_averages_star_7;540 bound;578 value
-132 $END
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;803 value
-404 $END
-403 $END
-210 $END
804 PERCENT
-209 $END
805 PERCENT
-207 $END
-190 $END
-189 $END
806 _OVER
807 _OVER
-203 $END;808 _AT_ORIGINATION
-204 $END
-168 $END
-282 $END
-278 $END
-275 $END;809 _RESPECTIVELY
-30 $END
-28 $END
-34 $END
-33 $END;219 _HAVE;810 _balance
-36 $END
-407 $END
-406 $END
811 MONEY
750 _HAVE;751 _WAS;812 _insured
813 PRIMARY_INSURANCE
814 _COVERED_BY
-242 $END;13 _AS_OF;24 _OPEN;815 as_of
816 _AT_ORIGINATION;750 _HAVE;751 _WAS;817 _insured
-358 $END
-357 $END
818 PERCENT
-441 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-442 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-104 $END
-314 $END
-310 $END
-307 $END;819 _RESPECTIVELY
-110 $END
-302 $END
-299 $END;820 _RESPECTIVELY
-295 $END;821 _RESPECTIVELY
822 MONEY
-292 $END
-102 $END
-101 $END;146 _PLUS_OR_MINUS;823 variance
-109 $END;146 _PLUS_OR_MINUS;824 variance
-64 $END
-112 $END _HAVE _PLUS_OR_MINUS _WAS
-418 $END
-409 $END
-151 $END APPROXIMATELY NUMBER PERCENT WEIGHTED_AVERAGE _AND _AS_OF _AT_LEAST _AT_MOST _OPEN _RESPECTIVELY
-180 $END
779 _LARGEST;780 _NONE_OF;825 highest_ltv
102 LTV;104 ORIGINAL_LTV;105 _ltv
826 LOANS
-196 $END
-48 $END
-133 $END
-255 $END
-123 $END
-122 $END
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;827 value
-130 $END
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;828 value
-125 $END
-257 $END
-350 $END
-347 $END;829 _RESPECTIVELY
-343 $END;830 _RESPECTIVELY
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;831 value
-340 $END
-335 $END;832 _RESPECTIVELY
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;833 value
-332 $END
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;834 value
-328 $END
-325 $END;1 APPROXIMATELY;-221 NUMBER PERCENT;835 _AND;14 _AT_LEAST;15 _AT_MOST;836 _RESPECTIVELY;540 bound;714 value
-131 $END
-208 $END
-206 $END
837 MONEY
234 NUMBER;838 _term
-202 $END
-274 $END
-32 $END
839 _AND
-240 $END;13 _AS_OF;24 _OPEN;840 as_of
-243 $END _AS_OF _OPEN
841 PRIMARY_INSURANCE
-241 $END
750 _HAVE;751 _WAS;842 _insured
-238 $END;13 _AS_OF;24 _OPEN;843 as_of
-201 $END;451 _AND;844 _AT_ORIGINATION;452 _BUT;845 _link
-306 $END
-298 $END
-294 $END
-291 $END;846 _RESPECTIVELY
-100 $END
-108 $END
-194 $END
847 _HAVE
-121 $END
-129 $END
-346 $END
-342 $END
-339 $END;848 _RESPECTIVELY
-334 $END
-331 $END;849 _RESPECTIVELY
-327 $END;850 _RESPECTIVELY
1 APPROXIMATELY;-221 NUMBER PERCENT;14 _AT_LEAST;15 _AT_MOST;540 bound;851 value
-324 $END
-424 $END
-415 $END
852 MONEY
-239 $END
-244 $END _AS_OF _OPEN
-236 $END;13 _AS_OF;24 _OPEN;853 as_of
-237 $END
-199 $END;451 _AND;452 _BUT;854 _link
779 _LARGEST;780 _NONE_OF;855 highest_ltv
-290 $END
102 LTV;104 ORIGINAL_LTV;292 _ltv
-338 $END
-330 $END
-326 $END
-323 $END;856 _RESPECTIVELY
-402 $END;857 _RESPECTIVELY
-235 $END
779 _LARGEST;780 _NONE_OF;858 highest_ltv
-200 $END
-322 $END
-401 $END
-198 $END""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346 347 348 349 350 351 352 353 354 355 356 357 358 359 360 361 362 363 364 365 366 367 368 369 370 371 372 373 374 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 532 533 534 535 536 537 538 539 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858""",
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
