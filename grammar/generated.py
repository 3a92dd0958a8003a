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
        'SUMMARY': ('(?:(?i:(?:(?i:non-?zero ))?)(?:(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?:(?i:(?:mean|median|minimum|maximum|min\\.?|max\\.?|lowest|highest|smallest|largest))|(?i:(?:averages?|avg\\.?)))|(?i:w\\.?a\\.?(?:[cms]|ltv)?\\.?))(?: ?[:=] ?| )[$\\d].*)', 'AHLMNSWahlmnsw', ('SUMMARY',)),
        'NOTE': ('(?:(?:(?:(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/)|\\([A-Za-z]\\))|\\d{1,2}\\.?(?! (?i:y(?:ea)?rs?|months?)\\b)) +|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}) ?(?=[A-Z("\'])|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/) ?|(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021]) ?(?=[A-Z])(?!(?i:loans?|mortgage)\\b))(?=\\S).*)', '#(*+/0123456789[', ('NOTE',)),
        'LETTERED_NOTE': ('(?:[A-Z] (?=[A-Z]).*)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('LETTERED_NOTE',)),
        'LIST_ITEM': ('(?:(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*\x95\u2022o]) +\\S.*)', '(*-0123456789abcdefghijklmnopqrstuvwxyz', ('LIST_ITEM',)),
        'FACT': ('(?:(?:[-\x95\u2022]\\s+)?(?P<label>)(?:[A-Za-z#]|%\\s|\\d{1,3}\\s(?=[A-Z])|\\d-\\d\\s(?=[A-Z]))(?:[^:\\s]|\\s(?!\\s)){0,58}?(?P<gap>)(?:(?:(?<![.\\s])|(?<=\\.)(?=\\s))(?:(?:\\s\\.){3,}(?!\\s\\.)|\\s*\\.{3,}[.\\s]*(?![.\\s]))|\\s{2,}(?=[$\\d~<>(]|approx|about|N/A)|\\s*:(?!(?<=\\d:)\\d)|(?<=[A-Z)*])\\s(?=[$\\d])(?!(?:19|20)\\d\\d-))\\s*(?P<value>)(?:(?:(?:(?:approx\\.?|approximately|about|~)\\s?)?[$<>(]{0,2}\\s?\\d(?:\\S*[\\w%)])?(?:\\s?(?:-|to)\\s?\\$?\\d\\S*)?(?:\\s?(?:%|months?|years?|days?|bps|mos\\.?|yrs\\.?))?(?:\\s*\\+\\s?/\\s?-\\s?\\d\\S*(?:\\s?(?:%|months?|bps|basis points))?)?(?:\\s*\\([^()]*\\))*(?:\\s+(?:maximum|minimum|max\\.?|min\\.?)(?:\\s[+-]?\\$?\\d\\S*)?)?|(?:[A-Za-z][^:]{0,58}?|[$\\d~<>](?:[^\\s:]|\\s(?!\\s)){0,48}?)))?(?P<stop>)\\.?(?:\\s+(?:N/?A|--?))?)', '#%-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('FACT',)),
        'INDEX_LINE': ('(?:.*(?:\\.{4}|(?: \\.){4}) ?\\d{1,3})', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('INDEX_LINE',)),
        'PAGE_NUMBER': ('(?i:-? ?\\d{1,3} ?-?|- ?page \\d+ ?-|page \\d+(?: of \\d+)?|[A-Z]-\\d{1,3}|[ivx]{1,5})', ' -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('PAGE_NUMBER',)),
    },
    'sentences': {
        'IGNORED': ('(?i:\\s+|(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s[A-Za-z$\\d(])|\\b(?:the|an?)\\b|at(?= an? weighted))|(?:(?i:\\(?by )(?:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) )|(?i:aggregate )))*(?i:(?:principal )?balances?(?: as of (?:the )?cut-?off date)?\\)?))|(?i:per annum\\b|evidenced by (?:the )?mortgage notes|based (?:solely )?(?:up)?on (?:the )?representations? [^,.;\\d]*,)|(?i:\\((?:(?:the|each|collectively|such date|an?),? )*["\'`]{1,2}[^"()\\d]{2,60}(?:["\']{1,2}\\)|$))|(?i:in exchange for (?:[\\w-]+ ){0,4}?(?:certificates|securities|notes|bonds)\\b)', ' (,ABEIPTabeipt', ()),
        'AS_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))(?i: (?:the )?)(?:(?:(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b)|(?i:cut[- ]?off date|reference date|such date))\\)|(?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))(?i: (?:the )?)(?:(?:(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b)|(?i:cut[- ]?off date|reference date|such date))))', '(Aa', ()),
        'DEDUCTED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:\\(?after (?:deducting|deduction of|giving effect to|application of) [^)\\d]*\\bon(?: or before|(?= such)))(?i: (?:the )?)(?:(?:(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b)|(?i:cut[- ]?off date|reference date|such date))\\)?)', '(Aa', ()),
        'ON_DAY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:on (?:or about )?)(?:(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b))', 'Oo', ()),
        'VARIANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\(?(?:(?i:(?:(?i:(?<!is )(?<!was )(?<!be )subject to ))?)(?i:(?:an? )?(?:permitted )?(?:variance|variation) (?:of )?(?:up to )?))?(?:(?i:plus or minus )|\\+ ?/ ?- ?)\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b))\\)?)', '(+APSVapsv', ()),
        'BEFORE_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^(),\\d]{0,40}?fees?(?=,| (?:as|at|of|on|for|was|were|is|are|will)\\b|$))))', '(Bb', ()),
        'AFTER_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^(),\\d]{0,40}?fees?(?=,| (?:as|at|of|on|for|was|were|is|are|will)\\b|$))))', '(ANan', ()),
        'AT_ORIGINATION': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:at (?:the time of )?origination)', 'Aa', ()),
        'WITHOUT_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:without )(?i:taking into account [^,.;\\d]*?(?:additional collateral|(?=,| (?:is|was)\\b))))', 'Ww', ()),
        'WITH_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?i:after ))?)(?i:taking into account [^,.;\\d]*?(?:additional collateral|(?=,| (?:is|was)\\b))))', 'ATat', ()),
        'MONEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\$\\s?\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$', ('MONEY',)),
        'PERCENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b)))', '0123456789', ('PERCENT',)),
        'NUMBER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'DATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b))', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'SERIES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:Series\\s\\d{4}[- ]\\w+)', 'Ss', ('SERIES',)),
        'MONTHS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:months?\\b)', 'Mm', ('MONTHS', '_WORD')),
        'YEARS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:years?\\b)', 'Yy', ('YEARS', '_WORD')),
        '_DAY_BEHIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:on or about|on|as of|at)(?= (?!least|most|about|approximately)[a-z]{3,10}\\.? ?(?:\\d|\\w{1,2},? \\d{4})))', 'AOao', ('_DAY_BEHIND',)),
        'THEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:;(?: and| but)?|and|but|while))(?:(?i:(?=,? the (?:total|aggregate|outstanding|scheduled|unpaid|original|principal|number|latest) ))|(?i:(?=,? (?:none\\b|no (?:such |(?:loan )?(?:group|pool) \\w+ )?(?:mortgage )?loan)))|(?i:(?=,? the (?:weighted|smallest|largest|highest|lowest|maximum|minimum) ))|(?i:(?=,? (?:their|they) ))))', ';ABWabw', ('THEN', '_WORD')),
        'THEIR': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:their\\b)', 'Tt', ('THEIR', '_WORD')),
        'THEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:they\\b|these (?:mortgage )?loans)', 'Tt', ('THEY', '_WORD')),
        'WEIGHTED_AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:weighted average)', 'Ww', ('WEIGHTED_AVERAGE', '_WORD')),
        'BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:aggregate|total) ))?)(?i:(?:(?i:outstanding ))?)(?i:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:principal )(?i:balances?(?: outstanding)?)|(?i:aggregate )(?i:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:balances?(?: outstanding)?)))', 'AOPSTUaopstu', ('BALANCE', '_WORD')),
        'ORIGINAL_BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:principal )?balances?)', 'Oo', ('ORIGINAL_BALANCE', '_WORD')),
        'NET_RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:net (?:loan |mortgage |note |interest |mortgage interest )?rates?)', 'Nn', ('NET_RATE', '_WORD')),
        'RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:gross )?(?:mortgage |note )?(?:interest |note |mortgage |coupon |loan )?rates?\\b|gross coupons?)', 'CGILMNRcgilmnr', ('RATE', '_WORD')),
        'REMAINING_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled )?remaining terms?(?: to (?:stated |scheduled )?maturity)?)', 'RSrs', ('REMAINING_TERM', '_WORD')),
        'ORIGINAL_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:terms?(?: to (?:stated |scheduled )?maturity)?|maturit(?:y|ies)))', 'Oo', ('ORIGINAL_TERM', '_WORD')),
        'ORIGINAL_LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original loan-to-value ratios?|loan-to-value ratios? at origination)', 'LOlo', ('ORIGINAL_LTV', '_WORD')),
        'LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:loan-to-value ratios?)', 'Ll', ('LTV', '_WORD')),
        'AGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:seasoning|loan age|age)\\b)', 'ALSals', ('AGE', '_WORD')),
        'CREDIT_SCORE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:FICO|credit) scores?)', 'CFcf', ('CREDIT_SCORE', '_WORD')),
        'MATURITY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled |stated |final )*maturit(?:y|ies)(?: dates?)?)', 'FMSfms', ('MATURITY', '_WORD')),
        'PRIMARY_INSURANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:primary mortgage (?:guaranty )?insurance(?: polic(?:y|ies))?)', 'Pp', ('PRIMARY_INSURANCE', '_WORD')),
        'SUCH_LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:such (?:mortgage )?loans?)', 'Ss', ('SUCH_LOANS', '_WORD')),
        'LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)(?i: (?:mortgage )?loans?\\b)|(?:(?i:mortgage loans?\\b)|(?i:(?<=the )loans\\b)|(?i:(?<=\\d )loans\\b))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b))?))', 'GLMPglmp', ('LOANS', '_WORD')),
        'POOL_NAME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)', 'GLMPglmp', ('POOL_NAME', '_WORD')),
        '_POOL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:mortgage loan|mortgage|loan|asset) pool|trust (?:fund|estate)|pool\\b|trust\\b)', 'ALMPTalmpt', ('_POOL', '_WORD')),
        '_IN_POOL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:included |contained )?in the (?:(?:mortgage )?(?:loan )?pool|trust(?: fund)?)\\b|in (?:total|all|the aggregate)\\b)', 'CIci', ('_IN_POOL', '_WORD')),
        '_KIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:one- to four-family|single-family|residential)|(?i:(?:fully )?amortizing|level[- ]pay(?:ment)?)|(?i:(?:fixed|adjustable)[- ]rate)|(?i:conventional|first[- ]lien|closed-end)))', 'ACFLORSacflors', ('_KIND', '_WORD')),
        '_SECURED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:secured by)', 'Ss', ('_SECURED_BY', '_WORD')),
        'TERM_SHEETS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:collateral term sheets?)', 'Cc', ('TERM_SHEETS', '_WORD')),
        'TABLES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:tables?\\b)', 'Tt', ('TABLES', '_WORD')),
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
        '_ADDITIONAL_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:additional collateral)', 'Aa', ('_ADDITIONAL_COLLATERAL', '_WORD')),
        'GROUP': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:^|(?<=^the )|(?<=of the )|(?<=and the )))(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)|(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:the|in|on)\\b)[a-z][a-z-]* loans\\b)))', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('GROUP', '_WORD')),
        '_AT_LEAST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:greater|more|higher) than or equal to|equal to or (?:greater|more) than)|(?i:at least\\b|(?:not|no) (?:less|fewer|earlier) than|on or after)))', 'AEGHMNOaeghmno', ('_AT_LEAST', '_WORD')),
        '_AT_MOST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:less|lower) than or equal to|equal to or less than)|(?i:(?:not|no|nor) (?:more|greater|later) than|not (?:in excess of|exceeding|over))|(?i:at most\\b|up to\\b|on or (?:before|prior to))))', 'AELNOUaelnou', ('_AT_MOST', '_WORD')),
        'LESS_THAN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:less|lower|fewer|earlier) than|prior to|before\\b)', 'BEFLPbeflp', ('LESS_THAN', '_WORD')),
        '_OVER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:in excess of|(?:greater|more|higher|later) than|exceeding|over\\b|after\\b)', 'AEGHILMOaeghilmo', ('_OVER', '_WORD')),
        '_BETWEEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:between\\b)', 'Bb', ('_BETWEEN', '_WORD')),
        '_FROM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:ranging |that range |range[ds]? )?from\\b)', 'FRTfrt', ('_FROM', '_WORD')),
        '_TO': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:to|through|until)(?= \\$?\\d| [a-z]{3,10} \\d{1,2},))', 'TUtu', ('_TO', '_WORD')),
        'APPROXIMATELY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:approximately|about\\b)', 'Aa', ('APPROXIMATELY', '_WORD')),
        'LARGEST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:largest|maximum|highest|greatest|latest)', 'GHLMghlm', ('LARGEST', '_WORD')),
        'SMALLEST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:smallest|minimum|lowest|earliest)', 'ELMSelms', ('SMALLEST', '_WORD')),
        '_NUMBERED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:number(?:s|ed)?(?= (?:(?:approximately|about) )?\\d))', 'Nn', ('_NUMBERED', '_WORD')),
        'COUNT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:total |aggregate )?numbers?\\b)', 'ANTant', ('COUNT', '_WORD')),
        'NONE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:none(?: of (?:them|which)\\b| of)?|no\\b(?= (?:(?:group|pool) \\w+ )?(?:mortgage )?loan))', 'Nn', ('NONE', '_WORD')),
        'ALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:all of|all\\b)', 'Aa', ('ALL', '_WORD')),
        'EACH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:each|any)(?: of)?\\b)', 'AEae', ('EACH', '_WORD')),
        '_THERE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:there\\b)', 'Tt', ('_THERE', '_WORD')),
        '_MAY_VARY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:subject to (?:an? )?(?:permitted )?(?:variance|variation)(?: of)?(?: up to)?)', 'Ss', ('_MAY_VARY', '_WORD')),
        '_IN_CASE_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:in the case of)', 'Ii', ('_IN_CASE_OF', '_WORD')),
        '_CONSIST_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:(?:will |is expected to |are expected to )?consists?|consisted|(?:is|are|was|were|will be) comprised) of)', 'ACIWaciw', ('_CONSIST_OF', '_WORD')),
        '_TRANSFER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:is|are|was|were|will|has been|have been|has|have) (?:expected )?(?:to )?(?:be )?))?)(?:(?i:(?:transferr?|sell|assign|convey|deposit|deliver))(?i:ing\\b)|(?i:(?:transferred|sold|assigned|conveyed|deposited|delivered)\\b))|(?i:(?:is|are|was|were|will|has been|have been|has|have) (?:expected )?(?:to )?(?:be )?)(?i:(?:transferr?|sell|assign|convey|deposit|deliver))\\b))', 'ACDHISTWacdhistw', ('_TRANSFER', '_WORD')),
        '_MAY_PURCHASE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:may|(?:has|have|will have) the (?:right|option) to|(?:is|are) entitled to) (?:at its option )?(?:re)?purchase)', 'AHIMWahimw', ('_MAY_PURCHASE', '_WORD')),
        '_CLEAN_UP_CALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:clean-?up call)', 'Cc', ('_CLEAN_UP_CALL', '_WORD')),
        'MATURES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:matures?\\b|will mature\\b)', 'MWmw', ('MATURES', '_WORD')),
        '_COVERED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:covered|insured) (?:by|under))', 'CIci', ('_COVERED_BY', '_WORD')),
        'ORIGINATED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:originated)', 'Oo', ('ORIGINATED', '_WORD')),
        '_RESPECTIVELY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:respectively)', 'Rr', ('_RESPECTIVELY', '_WORD')),
        '_HAVE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:had\\b|having\\b|with\\b|evidencing(?: in the aggregate)?)|(?i:(?:(?i:(?:will|are expected to|is expected to) ))?)(?i:(?:have|has)\\b(?! been))|(?i:(?:bears?|bore|bearing) interest)))', 'ABEHIWabehiw', ('_HAVE', '_WORD')),
        '_WAS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:was|were|is|are)(?: expected to be)?\\b|will be\\b|(?:will )?(?:have|has) been\\b)', 'AHIWahiw', ('_WAS', '_WORD')),
        '_FOLLOWING': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:the )?following (?:approximate )?characteristics)', 'FTft', ('_FOLLOWING', '_WORD')),
        '_WHICH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:which\\b|that\\b)', 'TWtw', ('_WHICH', '_WORD')),
        '_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:of\\b|(?:on|for)(?= the [\\w -]{0,30}?loans\\b))', 'FOfo', ('_OF', '_WORD')),
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
    'sentences': '\\d|(?<![A-Za-z])(?:(?i:tables?\\b)|(?i:additional collateral)|(?i:collateral term sheets?)|(?i:such (?:mortgage )?loans?)|(?i:they\\b|these (?:mortgage )?loans)|(?i:(?:the )?following (?:approximate )?characteristics)|(?i:subject to (?:an? )?(?:permitted )?(?:variance|variation)(?: of)?(?: up to)?)|(?:(?:(?i:(?:^|(?<=^the )|(?<=of the )|(?<=and the )))(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)|(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:the|in|on)\\b)[a-z][a-z-]* loans\\b)))|(?:(?:(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)(?i: (?:mortgage )?loans?\\b)|(?:(?i:mortgage loans?\\b)|(?i:(?<=the )loans\\b)|(?i:(?<=\\d )loans\\b))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b))?)))',
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
title title *+
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
repeated_head repeated_head +
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
-268 CAPTION_HEAD VALUE_BELOW
-77 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-260 ADDRESS_CAPTION CAPTION_REST CAPTION_RULE FORMER_NAME_CAPTION INCORPORATION_CAPTION NAME_CAPTION REPORT_DATE_CAPTION TELEPHONE_CAPTION
-93 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;87 TEXT;88 __checkbox_star_7
-78 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-79 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-95 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-273 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
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
-272 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-102 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS;95 DATE_LINE;96 VALUE
2 ADDRESS_CAPTION;6 CAPTION_REST;97 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;98 _caption
-20 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;2 ADDRESS_CAPTION;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;6 CAPTION_REST;7 CAPTION_RULE;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;12 DATE_LINE;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;18 INDEX_LINE;19 NAME_CAPTION;20 PAGE_NOTE;21 REPORT_DATE;22 REPORT_DATE_CAPTION;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;27 TELEPHONE_CAPTION;28 UNUSED_ITEMS;29 VALUE;30 ___values_plus_10;31 __captioned_star_4;33 __headed_plus_8;34 _caption;99 _labelled;36 _values;37 amendment;38 authority;100 captioned;40 checkbox;41 contents;43 employer_number;44 file_number;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;101 unplaced;56 unused_items
102 CAPTION_HEAD;103 VALUE_BELOW;104 __headed_plus_9
-70 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;105 LATER_PHONE;106 __captioned_star_5;107 __captioned_star_6
-254 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-103 $END AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM HEAD HEAD_RULER INDEX_LINE ITEM PAGE_NOTE PARAGRAPH REPORT_DATE RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TOP_RULER UNUSED_ITEMS;2 ADDRESS_CAPTION;6 CAPTION_REST;7 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;108 __captioned_star_4;109 _caption
-25 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-26 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-255 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
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
-294 BARE_HEAD JUNK LEAD REPEATED_HEAD ROW RULER SUMMARY
-129 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-131 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-141 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;124 __checkbox_star_7
-292 HEAD HEAD_RULER
-164 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
125 FACT
-124 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;126 __checkbox_star_7
-133 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;129 __footnotes_star_14;130 note
-122 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;131 __checkbox_star_7
-290 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TITLE_RULE TOP_RULER
-128 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;132 TITLE_MORE;133 UNDERLINE;134 __heading_star_13
57 BARE_HEAD;61 HEAD;135 __bare_head_plus_19;136 __head_plus_18
137 BARE_HEAD;-166 JUNK LEAD REPEATED_HEAD ROW RULER SUMMARY
-17 $END;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
139 HEAD;140 HEAD_RULER
-161 BARE_HEAD HEAD HEAD_RULER TOP_RULER;141 TABLE_TITLE;142 TITLE_RULE
-252 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
143 JUNK;144 LEAD;145 REPEATED_HEAD;146 ROW;147 RULER;148 SUMMARY;149 __row_star_20;150 __table_star_16;151 _table_line;152 junk;153 repeated_head;154 row;155 ruler;156 summary
-120 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
77 $END
-119 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-135 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;157 __footnotes_star_14;130 note
-118 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-153 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;145 REPEATED_HEAD;146 ROW;147 RULER;148 SUMMARY;158 TOTAL;159 __row_star_20;160 __table_star_16;151 _table_line;152 junk;153 repeated_head;154 row;155 ruler;156 summary;161 total
-116 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-115 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-114 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-117 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
57 BARE_HEAD;61 HEAD;62 HEAD_RULER;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;162 bare_head;163 head
-266 $END ADDRESS_CAPTION AMENDMENT ANNEX_TITLE AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_HEADING EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER UNUSED_ITEMS VALUE
-92 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 TEXT
-262 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-264 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-84 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;165 CAPTION_MORE;90 LATER_DATE;166 __captioned_star_6
-85 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 LATER_DATE
-90 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;165 CAPTION_MORE
-97 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;164 TEXT
-275 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-274 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-261 ADDRESS_CAPTION CAPTION_REST CAPTION_RULE FORMER_NAME_CAPTION INCORPORATION_CAPTION NAME_CAPTION REPORT_DATE_CAPTION TELEPHONE_CAPTION
-62 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;168 LATER_PHONE;169 __captioned_star_5;170 __captioned_star_6
-257 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-258 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-19 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;18 INDEX_LINE;20 PAGE_NOTE;21 REPORT_DATE;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;28 UNUSED_ITEMS;33 __headed_plus_8;171 _labelled;37 amendment;38 authority;40 checkbox;41 contents;43 employer_number;44 file_number;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;56 unused_items
-269 CAPTION_HEAD VALUE_BELOW
-270 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE VALUE_BELOW
-100 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;172 VALUE_BELOW
-69 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-66 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;165 CAPTION_MORE;90 LATER_DATE;173 LATER_PHONE;174 __captioned_star_6
-68 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 LATER_DATE;175 LATER_PHONE
2 ADDRESS_CAPTION;6 CAPTION_REST;97 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;176 _caption
-54 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;177 LATER_PHONE;178 __captioned_star_5;179 __captioned_star_6
-113 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;180 ITEM_MORE;181 UNDERLINE;182 __item_heading_star_11;183 __item_heading_star_12
-200 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;184 BY;185 CAPACITY;186 DATED;187 DATE_LINE;188 NAME;189 REGISTRANT_TAG;190 RULE;112 SIGNATURE_SENTENCE;191 UNDERLINE;192 VALUE;193 __signature_star_22;194 _signature_line;195 by;196 capacity;197 dated;198 name;199 registrant_tag;200 signatory;201 signature_rule;202 signature_sentence
-204 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE;87 TEXT;203 __checkbox_star_7
-12 $END;110 ITEM;111 SIGNATURES;112 SIGNATURE_SENTENCE;204 __filing_star_1;205 item;116 item_heading;119 signature;120 signature_sentence;206 unheaded_signature
-15 $END;111 SIGNATURES;207 signature
-248 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-109 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;208 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-105 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;209 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-8 $END;110 ITEM;111 SIGNATURES;112 SIGNATURE_SENTENCE;210 __filing_star_0;211 __filing_star_1;115 item;116 item_heading;119 signature;120 signature_sentence;212 unheaded_signature
-228 $END SIGNATURES;213 ANNEX_TITLE;57 BARE_HEAD;214 EXHIBIT_HEADING;215 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;216 ___behind_star_23;217 ___behind_star_24;70 __bare_head_plus_19;218 __filing_star_0;72 __head_plus_18;73 __title_plus_17;219 _annexes;220 _behind;221 annex;222 annex_heading;223 back_matter;75 bare_head;81 head;224 headed_annex;115 item;116 item_heading;225 paragraph;226 table;86 title
-202 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;184 BY;185 CAPACITY;186 DATED;187 DATE_LINE;188 NAME;189 REGISTRANT_TAG;190 RULE;112 SIGNATURE_SENTENCE;192 VALUE;227 __signature_star_22;194 _signature_line;195 by;196 capacity;197 dated;198 name;199 registrant_tag;200 signatory;201 signature_rule;202 signature_sentence
-107 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;228 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-228 $END SIGNATURES;213 ANNEX_TITLE;57 BARE_HEAD;214 EXHIBIT_HEADING;215 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;216 ___behind_star_23;217 ___behind_star_24;70 __bare_head_plus_19;218 __filing_star_0;72 __head_plus_18;73 __title_plus_17;219 _annexes;229 _behind;221 annex;222 annex_heading;223 back_matter;75 bare_head;81 head;224 headed_annex;115 item;116 item_heading;225 paragraph;226 table;86 title
-256 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-140 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;164 TEXT
-130 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-123 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;164 TEXT
-139 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;230 __checkbox_star_7
-137 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;87 TEXT;231 __checkbox_star_7
-132 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;232 note
-284 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-121 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;164 TEXT
-282 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-127 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-126 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;233 TITLE_MORE;234 UNDERLINE
137 BARE_HEAD;-165 JUNK LEAD REPEATED_HEAD ROW RULER SUMMARY
139 HEAD;235 HEAD_RULER
-295 BARE_HEAD JUNK LEAD REPEATED_HEAD ROW RULER SUMMARY
-253 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-293 HEAD HEAD_RULER
-163 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-291 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TITLE_RULE TOP_RULER
-160 BARE_HEAD HEAD HEAD_RULER TOP_RULER
-194 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-296 LEAD ROW TOTAL
-196 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-180 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;236 WRAP;237 __row_star_21
-193 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-195 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
238 LEAD;239 ROW
-159 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;145 REPEATED_HEAD;146 ROW;147 RULER;148 SUMMARY;158 TOTAL;159 __row_star_20;240 _table_line;152 junk;153 repeated_head;154 row;155 ruler;156 summary;241 total
-288 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-169 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-171 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-167 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-168 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-170 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-134 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;127 LETTERED_NOTE;128 NOTE;232 note
-184 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;236 WRAP;242 __row_star_21
238 LEAD;239 ROW;243 TOTAL
-150 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;145 REPEATED_HEAD;146 ROW;147 RULER;148 SUMMARY;158 TOTAL;159 __row_star_20;240 _table_line;152 junk;153 repeated_head;154 row;155 ruler;156 summary;244 total
-152 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;248 __table_star_15;249 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
143 JUNK;144 LEAD;145 REPEATED_HEAD;146 ROW;147 RULER;148 SUMMARY;149 __row_star_20;255 __table_star_16;151 _table_line;152 junk;153 repeated_head;154 row;155 ruler;156 summary
-147 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;145 REPEATED_HEAD;146 ROW;147 RULER;148 SUMMARY;158 TOTAL;159 __row_star_20;256 __table_star_16;151 _table_line;152 junk;153 repeated_head;154 row;155 ruler;156 summary;257 total
-267 $END ADDRESS_CAPTION AMENDMENT ANNEX_TITLE AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_HEADING EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER UNUSED_ITEMS VALUE
-263 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-83 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 LATER_DATE
-265 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-61 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-58 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;165 CAPTION_MORE;90 LATER_DATE;258 LATER_PHONE;259 __captioned_star_6
-60 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 LATER_DATE;260 LATER_PHONE
-259 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-271 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE VALUE_BELOW
-65 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-64 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 LATER_DATE;261 LATER_PHONE
-67 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-46 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 CAPTION_MORE;90 LATER_DATE;262 LATER_PHONE;263 __captioned_star_5;264 __captioned_star_6
-53 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-50 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;165 CAPTION_MORE;90 LATER_DATE;265 LATER_PHONE;266 __captioned_star_6
-52 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 LATER_DATE;267 LATER_PHONE
-276 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-279 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;180 ITEM_MORE;268 __item_heading_star_11
-111 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;269 ITEM_MORE;181 UNDERLINE;270 __item_heading_star_12
-112 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;271 UNDERLINE
-216 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-218 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-219 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-214 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-217 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-215 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-220 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-198 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;184 BY;185 CAPACITY;186 DATED;187 DATE_LINE;188 NAME;189 REGISTRANT_TAG;190 RULE;112 SIGNATURE_SENTENCE;192 VALUE;272 __signature_star_22;194 _signature_line;195 by;196 capacity;197 dated;198 name;199 registrant_tag;200 signatory;201 signature_rule;202 signature_sentence
-213 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-199 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;184 BY;185 CAPACITY;186 DATED;187 DATE_LINE;188 NAME;189 REGISTRANT_TAG;190 RULE;112 SIGNATURE_SENTENCE;192 VALUE;273 _signature_line;195 by;196 capacity;197 dated;198 name;199 registrant_tag;200 signatory;201 signature_rule;202 signature_sentence
-300 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-208 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-210 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-211 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-209 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-207 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-205 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-212 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-206 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-203 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE;164 TEXT
-11 $END;111 SIGNATURES;207 signature
-249 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-228 $END SIGNATURES;213 ANNEX_TITLE;57 BARE_HEAD;214 EXHIBIT_HEADING;215 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;216 ___behind_star_23;217 ___behind_star_24;70 __bare_head_plus_19;218 __filing_star_0;72 __head_plus_18;73 __title_plus_17;219 _annexes;274 _behind;221 annex;222 annex_heading;223 back_matter;75 bare_head;81 head;224 headed_annex;115 item;116 item_heading;225 paragraph;226 table;86 title
-228 $END SIGNATURES;213 ANNEX_TITLE;57 BARE_HEAD;214 EXHIBIT_HEADING;215 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;216 ___behind_star_23;217 ___behind_star_24;70 __bare_head_plus_19;218 __filing_star_0;72 __head_plus_18;73 __title_plus_17;219 _annexes;275 _behind;221 annex;222 annex_heading;223 back_matter;75 bare_head;81 head;224 headed_annex;115 item;116 item_heading;225 paragraph;226 table;86 title
-108 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-104 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-4 $END;110 ITEM;111 SIGNATURES;112 SIGNATURE_SENTENCE;276 __filing_star_1;205 item;116 item_heading;119 signature;120 signature_sentence;277 unheaded_signature
-7 $END;111 SIGNATURES;207 signature
-228 $END SIGNATURES;213 ANNEX_TITLE;57 BARE_HEAD;214 EXHIBIT_HEADING;215 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;216 ___behind_star_23;217 ___behind_star_24;70 __bare_head_plus_19;218 __filing_star_0;72 __head_plus_18;73 __title_plus_17;219 _annexes;278 _behind;221 annex;222 annex_heading;223 back_matter;75 bare_head;81 head;224 headed_annex;115 item;116 item_heading;225 paragraph;226 table;86 title
-245 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;132 TITLE_MORE;279 UNDERLINE;280 __heading_star_13
-241 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;132 TITLE_MORE;281 UNDERLINE;282 __heading_star_13
-247 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;283 BACK_MATTER;284 __back_matter_star_25
-231 $END EXHIBIT_INDEX SIGNATURES;213 ANNEX_TITLE;214 EXHIBIT_HEADING;222 annex_heading;285 headed_annex
-227 $END SIGNATURES;215 EXHIBIT_INDEX;286 back_matter
-224 $END SIGNATURES;213 ANNEX_TITLE;214 EXHIBIT_HEADING;215 EXHIBIT_INDEX;110 ITEM;287 ___behind_star_23;288 ___behind_star_24;222 annex_heading;223 back_matter;224 headed_annex;205 item;116 item_heading
-226 $END SIGNATURES;215 EXHIBIT_INDEX;289 ___behind_star_24;223 back_matter
-250 $END SIGNATURES
-230 $END EXHIBIT_INDEX SIGNATURES;213 ANNEX_TITLE;214 EXHIBIT_HEADING;290 ___behind_star_23;222 annex_heading;224 headed_annex
-237 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;291 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-305 $END EXHIBIT_INDEX SIGNATURES;213 ANNEX_TITLE;57 BARE_HEAD;214 EXHIBIT_HEADING;61 HEAD;62 HEAD_RULER;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;216 ___behind_star_23;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;292 _annexes;221 annex;222 annex_heading;75 bare_head;81 head;224 headed_annex;225 paragraph;226 table;86 title
-302 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES
-233 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;293 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-235 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;294 __exhibit_star_2;72 __head_plus_18;73 __title_plus_17;74 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-201 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;184 BY;185 CAPACITY;186 DATED;187 DATE_LINE;188 NAME;189 REGISTRANT_TAG;190 RULE;112 SIGNATURE_SENTENCE;192 VALUE;273 _signature_line;195 by;196 capacity;197 dated;198 name;199 registrant_tag;200 signatory;201 signature_rule;202 signature_sentence
-106 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-14 $END;111 SIGNATURES;295 __filing_star_1;119 signature
-138 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;164 TEXT
-136 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;164 TEXT
-285 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-283 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-125 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-162 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-298 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-179 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;296 WRAP
-297 LEAD ROW TOTAL
-178 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;236 WRAP;297 __row_star_21
-289 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-158 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;298 __table_star_15;249 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
-183 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;296 WRAP
-182 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;236 WRAP;299 __row_star_21
-149 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;300 __table_star_15;249 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
-188 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;236 WRAP;301 __row_star_21
-192 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;236 WRAP;302 __row_star_21
238 LEAD;303 ROW;304 TOTAL
-151 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;305 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
-286 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-174 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-172 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-176 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-173 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-175 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-156 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;145 REPEATED_HEAD;146 ROW;147 RULER;148 SUMMARY;158 TOTAL;159 __row_star_20;240 _table_line;152 junk;153 repeated_head;154 row;155 ruler;156 summary;306 total
-144 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;145 REPEATED_HEAD;146 ROW;147 RULER;148 SUMMARY;158 TOTAL;159 __row_star_20;240 _table_line;152 junk;153 repeated_head;154 row;155 ruler;156 summary;307 total
-146 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;308 __table_star_15;249 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
-57 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-56 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 LATER_DATE;309 LATER_PHONE
-59 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-63 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-45 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-42 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;165 CAPTION_MORE;90 LATER_DATE;310 LATER_PHONE;311 __captioned_star_6
-44 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 LATER_DATE;312 LATER_PHONE
-49 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-48 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 LATER_DATE;313 LATER_PHONE
-51 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-278 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;269 ITEM_MORE
-277 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-110 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;271 UNDERLINE
-281 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;180 ITEM_MORE;314 __item_heading_star_11
-197 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;184 BY;185 CAPACITY;186 DATED;187 DATE_LINE;188 NAME;189 REGISTRANT_TAG;190 RULE;112 SIGNATURE_SENTENCE;192 VALUE;273 _signature_line;195 by;196 capacity;197 dated;198 name;199 registrant_tag;200 signatory;201 signature_rule;202 signature_sentence
-301 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-10 $END;111 SIGNATURES;315 __filing_star_1;119 signature
-251 $END SIGNATURES
-3 $END;111 SIGNATURES;207 signature
-228 $END SIGNATURES;213 ANNEX_TITLE;57 BARE_HEAD;214 EXHIBIT_HEADING;215 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;110 ITEM;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;216 ___behind_star_23;217 ___behind_star_24;70 __bare_head_plus_19;218 __filing_star_0;72 __head_plus_18;73 __title_plus_17;219 _annexes;316 _behind;221 annex;222 annex_heading;223 back_matter;75 bare_head;81 head;224 headed_annex;115 item;116 item_heading;225 paragraph;226 table;86 title
-6 $END;111 SIGNATURES;317 __filing_star_1;119 signature
-244 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-243 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;233 TITLE_MORE;318 UNDERLINE
-240 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-239 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;233 TITLE_MORE;319 UNDERLINE
-308 $END ANNEX_TITLE BACK_MATTER BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER
-246 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;320 BACK_MATTER
-303 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES
-307 $END EXHIBIT_INDEX SIGNATURES;213 ANNEX_TITLE;57 BARE_HEAD;214 EXHIBIT_HEADING;61 HEAD;62 HEAD_RULER;66 PARAGRAPH;67 TABLE_TITLE;69 TOP_RULER;216 ___behind_star_23;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;321 _annexes;221 annex;222 annex_heading;75 bare_head;81 head;224 headed_annex;225 paragraph;226 table;86 title
-222 $END SIGNATURES;213 ANNEX_TITLE;214 EXHIBIT_HEADING;215 EXHIBIT_INDEX;322 ___behind_star_24;222 annex_heading;223 back_matter;285 headed_annex
-223 $END SIGNATURES;215 EXHIBIT_INDEX;286 back_matter
-225 $END SIGNATURES;215 EXHIBIT_INDEX;286 back_matter
-229 $END EXHIBIT_INDEX SIGNATURES;213 ANNEX_TITLE;214 EXHIBIT_HEADING;222 annex_heading;285 headed_annex
-236 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-304 $END EXHIBIT_INDEX SIGNATURES
-232 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-234 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_ITEM;65 NOTE_RULE;66 PARAGRAPH;67 TABLE_TITLE;68 TITLE;69 TOP_RULER;70 __bare_head_plus_19;72 __head_plus_18;73 __title_plus_17;138 _block;75 bare_head;76 body_rule;78 fact;79 first_note;80 footnotes;81 head;82 heading;83 list_item;84 paragraph;85 table;86 title
-13 $END;111 SIGNATURES;207 signature
-299 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-177 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;296 WRAP
-157 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;305 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
-181 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;296 WRAP
-148 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;305 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
-187 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;296 WRAP
-191 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;296 WRAP
-186 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;236 WRAP;323 __row_star_21
-190 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;236 WRAP;324 __row_star_21
-287 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-155 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;325 __table_star_15;249 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
-143 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;326 __table_star_15;249 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
-145 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;305 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
-55 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-41 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-40 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 LATER_DATE;327 LATER_PHONE
-43 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-47 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-280 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;269 ITEM_MORE
-9 $END;111 SIGNATURES;207 signature
-2 $END;111 SIGNATURES;328 __filing_star_1;119 signature
-5 $END;111 SIGNATURES;207 signature
-242 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-238 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-309 $END ANNEX_TITLE BACK_MATTER BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER
-306 $END EXHIBIT_INDEX SIGNATURES
-221 $END SIGNATURES;215 EXHIBIT_INDEX;286 back_matter
-185 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;296 WRAP
-189 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;296 WRAP
-154 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;305 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
-142 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;143 JUNK;144 LEAD;245 ROW;147 RULER;148 SUMMARY;246 TOTAL;247 __row_star_20;305 _table_foot;250 junk;251 late_row;252 late_total;253 ruler;254 summary
-39 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-1 $END;111 SIGNATURES;207 signature""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328""",
        {'filing': 0, 'exhibit': 1},
    ),
    'sentences': (
"""\
statement statement **
statement statement *
statement statement +
statement statement +
statement statement +
_clause _clause +
_clause _clause +
_clause _clause +
_clause _clause +
_clause _clause +
stated stated +*
stated stated *
stated stated +*
stated stated *
stated stated +*
stated stated *
stated stated +*
stated stated *
stated stated +****-*-
stated stated +****-*
stated stated +***-*-
stated stated +***-*
stated stated ****-*-
stated stated ****-*
stated stated ***-*-
stated stated ***-*
stated stated ++-+
stated stated +-+
stated stated +*--
_list _list *
_list _list ***
_item _item *
_item _item +
_quantity _quantity +
_quantity _quantity +
_quantity _quantity +
_quantity _quantity +
_of_loans _of_loans -**
_of_loans _of_loans -*
_and _and -
_and _and +
had had *-*
had had **
had none +*-*
had none +-*
had none +**
had none +*
had some +-*-*
had some *--*-*
had some *-*-*
had insured *--**
had insured *-**
had had *-+--*
had had *-+-*
had had *-+
had lead_in *--
had listed *
_verb _verb -+*
_verb _verb +*
deed deed +
deed deed +
_insured _insured -+
_insured _insured --+
_facts _facts *
_facts _facts *
_facts _facts *
_facts _facts *
transferred transferred *-**--*
transferred transferred *-**-*
transferred transferred *-**
transferred transferred *-*--*
transferred transferred *-*-*
transferred transferred *-*
transferred transferred *--*-*
transferred transferred *--*-
transferred transferred *-*-*
transferred transferred *-*-
transferred transferred *-*
transferred transferred *-
transferred transferred *-*-*-*
transferred transferred *-*--*
consisted consisted ----*
consisted consisted --*
consisted consisted +---*
consisted consisted +-*
consisted consisted +---*
consisted consisted +-*
consisted consisted +---*
consisted consisted +-*
consisted consisted --+-*
consisted consisted --+-
consisted consisted --+*
consisted consisted --+
_size _size +**
_size _size +*
_size _size +*
_size _size +
_size _size *--*
_size _size *-*
counted counted ++*+
counted counted ++*+
counted counted +++
counted counted +++
all_counted counted +++
counting value ++
_described _described -**--*
_described _described -**-*
_described _described -*--*
_described _described -*-*
_described _described -*
_described _described *--*
_described _described *-*
_described _described --*
_described _described -*
share share +-*-*
share share +-*-
amount amount ++
amount amount ++
trait trait +
trait trait +
trait trait +
trait trait +
trait trait +
trait trait +
trait trait +
trait trait +
trait trait +
trait trait +
trait trait +
_loans _loans *+
_loans _loans *+
_loans _loans *+
_loans _loans +
_loans _loans +
_loans _loans +
_loans _loans +
_each _each +
_each _each +
bare bare *
_statistic _statistic +
_statistic _statistic +
_statistic _statistic +
_dollars _dollars +
_dollars _dollars +
_rates _rates +
_rates _rates +
_rates _rates +
_rates _rates +
_numbers _numbers +
_numbers _numbers +
_numbers _numbers +
_numbers _numbers +
_numbers _numbers +
_days _days +
bound at_least -
bound at_most -
bound approximately +
bound under +
bound over -
bound exactly
_figure _figure +
_figure _figure +
_figure _figure +
_figure _figure *
_number _number ++
_number _number ++
_number _number +
_link _link -
_link _link -
_words _words *
clean_up_call clean_up_call *-*++-*
clean_up_call clean_up_call *-*-+-*
clean_up_call clean_up_call *-*-+
clean_up_call clean_up_call *--+
clean_up_call clean_up_call -*-+
clean_up_call clean_up_call --+
_call_words _call_words *
collateral_heading collateral_heading -+*-*
collateral_heading collateral_heading -+*-
collateral_heading collateral_heading -+-*
collateral_heading collateral_heading -+-
notice notice *+*
notice notice *+
notice notice *+*
notice notice *+
notice notice +*
notice notice +
notice notice +*
notice notice +
_stated{_dollars,MONEY} _stated +*-*-
_stated{_dollars,MONEY} _stated +*-*
_stated{_dollars,MONEY} _stated +**-
_stated{_dollars,MONEY} _stated +**
_stated{_dollars,MONEY} _stated +-*
_stated{_rates,PERCENT} _stated +*-*-
_stated{_rates,PERCENT} _stated +*-*
_stated{_rates,PERCENT} _stated +**-
_stated{_rates,PERCENT} _stated +**
_stated{_rates,PERCENT} _stated +-*
_stated{_numbers,_number} _stated +*-*-
_stated{_numbers,_number} _stated +*-*
_stated{_numbers,_number} _stated +**-
_stated{_numbers,_number} _stated +**
_stated{_numbers,_number} _stated +-*
_stated{_days,DATE} _stated +*-*-
_stated{_days,DATE} _stated +*-*
_stated{_days,DATE} _stated +**-
_stated{_days,DATE} _stated +**
_stated{_days,DATE} _stated +-*
_values{_figure} _values +
_values{_figure} _values **+
_values{_figure} _values *+
value{_figure} value +*
value{_figure} between -*-*
value{_figure} between -*-*
quantity{_dollars} quantity *-*
quantity{_dollars} quantity **
quantity{_dollars} quantity *
quantity{_rates} quantity *-*
quantity{_rates} quantity **
quantity{_rates} quantity *
quantity{_numbers} quantity *-*
quantity{_numbers} quantity **
quantity{_numbers} quantity *
quantity{_days} quantity *-*
quantity{_days} quantity **
quantity{_days} quantity *
_values{DATE} _values +
_values{DATE} _values **+
_values{DATE} _values *+
_fact{_dollars,MONEY} _fact +-***
_fact{_dollars,MONEY} _fact +-**
_fact{_dollars,MONEY} _fact +-*
_fact{_dollars,MONEY} _fact +***
_fact{_dollars,MONEY} _fact +**
_fact{_dollars,MONEY} _fact +*
_fact{_rates,PERCENT} _fact +-***
_fact{_rates,PERCENT} _fact +-**
_fact{_rates,PERCENT} _fact +-*
_fact{_rates,PERCENT} _fact +***
_fact{_rates,PERCENT} _fact +**
_fact{_rates,PERCENT} _fact +*
_fact{_numbers,_number} _fact +-***
_fact{_numbers,_number} _fact +-**
_fact{_numbers,_number} _fact +-*
_fact{_numbers,_number} _fact +***
_fact{_numbers,_number} _fact +**
_fact{_numbers,_number} _fact +*
_fact{_days,DATE} _fact +-***
_fact{_days,DATE} _fact +-**
_fact{_days,DATE} _fact +-*
_fact{_days,DATE} _fact +***
_fact{_days,DATE} _fact +**
_fact{_days,DATE} _fact +*
_values{MONEY} _values +
_values{MONEY} _values **+
_values{MONEY} _values *+
_values{PERCENT} _values +
_values{PERCENT} _values **+
_values{PERCENT} _values *+
_values{_number} _values +
_values{_number} _values **+
_values{_number} _values *+
value{DATE} value ++
value{DATE} between -+-+
value{DATE} between -+-+
value{MONEY} value ++
value{MONEY} between -+-+
value{MONEY} between -+-+
value{PERCENT} value ++
value{PERCENT} between -+-+
value{PERCENT} between -+-+
value{_number} value +*
value{_number} between -*-*
value{_number} between -*-*
__statement_star_0 __statement_star_0 +*
__statement_star_0 __statement_star_0 *+*
___of_loans_star_1 ___of_loans_star_1 -*
___of_loans_star_1 ___of_loans_star_1 *
___of_loans_star_1 ___of_loans_star_1 *-*
___of_loans_star_1 ___of_loans_star_1 **
___size_star_2 ___size_star_2 -+
___size_star_2 ___size_star_2 *-+
__counted_star_3 __counted_star_3 -
__counted_star_3 __counted_star_3 *-
__share_star_4 __share_star_4 -
__share_star_4 __share_star_4 +
__share_star_4 __share_star_4 *-
__share_star_4 __share_star_4 *+
___words_plus_5 ___words_plus_5 -
___words_plus_5 ___words_plus_5 *-
___call_words_plus_6 ___call_words_plus_6 -
___call_words_plus_6 ___call_words_plus_6 +
___call_words_plus_6 ___call_words_plus_6 *-
___call_words_plus_6 ___call_words_plus_6 *+""",
"""\
1 AGE;2 ALL;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;7 EACH;8 GROUP;9 LARGEST;10 LESS_THAN;11 LOANS;12 LTV;13 MATURITY;-160 MONEY PERCENT;14 NET_RATE;15 NONE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;19 POOL_NAME;20 RATE;21 REMAINING_TERM;22 SMALLEST;23 SUCH_LOANS;24 TABLES;25 TERM_SHEETS;26 THEIR;27 THEY;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;31 _CLEAN_UP_CALL;32 _IN_CASE_OF;33 _OVER;34 _POOL;35 _THERE;36 _WORD;37 ___words_plus_5;38 _clause;39 _days;40 _dollars;41 _each;42 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};47 _item;48 _loans;49 _numbers;50 _quantity;51 _rates;52 _stated{_days,DATE};53 _stated{_dollars,MONEY};54 _stated{_numbers,_number};55 _stated{_rates,PERCENT};56 _statistic;57 _words;58 amount;59 bare;60 bound;61 clean_up_call;62 collateral_heading;63 consisted;64 had;65 notice;66 quantity{_days};67 quantity{_dollars};68 quantity{_numbers};69 quantity{_rates};70 share;71 stated;72 statement;73 transferred
-152 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-138 GROUP LOANS SUCH_LOANS
-157 DATE MONEY NUMBER PERCENT
-143 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-149 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-153 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-137 GROUP LOANS SUCH_LOANS
-134 MATURES ORIGINATED _HAVE _NUMBERED _TRANSFER _WAS _WHICH;74 _CONSIST_OF
-142 AGE BALANCE COUNT CREDIT_SCORE LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM THEN _AND _OF _WAS
-158 DATE MONEY NUMBER PERCENT
-133 MATURES ORIGINATED _HAVE _NUMBERED _TRANSFER _WAS _WHICH;75 _CONSIST_OF
-147 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-154 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-146 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
2 ALL;7 EACH;76 GROUP;77 LOANS;78 MATURES;79 ORIGINATED;23 SUCH_LOANS;27 THEY;80 _HAVE;81 _WAS;41 _each;82 _loans;83 _verb;84 deed
-144 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-148 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-151 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
85 _CONSIST_OF
-145 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-150 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-141 AGE BALANCE COUNT CREDIT_SCORE LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM THEN _AND _OF _WAS
-135 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-187 $END;86 SERIES;87 _WORD;88 ___call_words_plus_6
-189 $END;86 SERIES;87 _WORD;89 ___call_words_plus_6
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;90 _item;49 _numbers;50 _quantity;51 _rates;91 _stated{_days,DATE};92 _stated{_dollars,MONEY};93 _stated{_numbers,_number};94 _stated{_rates,PERCENT};56 _statistic;95 bare;96 quantity{_days};97 quantity{_dollars};98 quantity{_numbers};99 quantity{_rates}
-136 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-140 AGE BALANCE COUNT CREDIT_SCORE LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM THEN _AND _OF _WAS
-155 DATE MONEY NUMBER PERCENT
-156 DATE MONEY NUMBER PERCENT
86 SERIES;100 _WAS;87 _WORD;101 ___call_words_plus_6;102 _call_words
103 LOANS
-159 DATE MONEY NUMBER PERCENT
104 _CONSIST_OF
105 _WAS
-290 $END ALL EACH GROUP LOANS SUCH_LOANS TABLES TERM_SHEETS THEN THEY _ADDITIONAL_COLLATERAL _AND _BUT _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _TRANSFER _WHICH _WORD
-170 $END ALL EACH GROUP LOANS SUCH_LOANS TABLES TERM_SHEETS THEN THEY _ADDITIONAL_COLLATERAL _AND _BUT _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _TRANSFER _WHICH;106 _WORD
-2 $END;107 THEN;108 __statement_star_0
-227 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-218 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
109 GROUP;110 LOANS;111 SUCH_LOANS
-57 $END THEN
-67 $END THEN _HAVE _TRANSFER _WAS
-64 $END THEN _HAVE _TRANSFER _WAS
-66 $END THEN _HAVE _TRANSFER _WAS
-65 $END THEN _HAVE _TRANSFER _WAS
112 THEN;113 _AND;114 _and
78 MATURES;79 ORIGINATED;115 _HAVE;116 _NUMBERED;117 _TRANSFER;81 _WAS;118 _WHICH;119 _verb;84 deed
-224 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-32 THEN _AND
-221 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-18 $END THEN
-12 $END THEN
-16 $END THEN
-14 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;-139 THEN _AND _WAS;120 _OF;121 _days;122 _dollars;123 _numbers;124 _rates
125 TABLES;126 TERM_SHEETS;127 _CLEAN_UP_CALL;128 _MAY_PURCHASE;129 _TRANSFER
130 _OF
-33 THEN _AND;131 _WAS
132 MONEY;133 PERCENT
-3 $END
-5 $END
-9 $END THEN
-7 $END THEN
-4 $END
3 APPROXIMATELY;-160 DATE;10 LESS_THAN;-37 THEN _AND;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;136 _OF;33 _OVER;137 _WAS;138 _of_loans;139 _values{DATE};140 bound;141 value{DATE}
3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;-34 THEN _AND;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;144 _OF;33 _OVER;145 _WAS;146 _of_loans;147 _values{MONEY};148 bound;149 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;-36 THEN _AND;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;152 _OF;33 _OVER;153 _WAS;154 _of_loans;155 _values{_number};156 bound;157 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-160 PERCENT;-35 THEN _AND;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;160 _OF;33 _OVER;161 _WAS;162 _of_loans;163 _values{PERCENT};164 bound;165 value{PERCENT}
-10 $END THEN
-6 $END THEN
72 $END
-8 $END THEN
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-160 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;166 _POOL;41 _each;167 _loans;168 _size;169 bound;170 counted
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-160 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;171 _POOL;41 _each;167 _loans;172 _size;169 bound;170 counted
-134 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WAS _WHICH
-133 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WAS _WHICH
-61 APPROXIMATELY DATE LESS_THAN _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER
-60 APPROXIMATELY DATE LESS_THAN _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;173 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
78 MATURES;79 ORIGINATED;179 deed
78 MATURES;79 ORIGINATED;180 _HAVE;81 _WAS;181 _verb;84 deed
-47 $END THEN
3 APPROXIMATELY;-160 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;182 _values{DATE};140 bound;141 value{DATE}
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-160 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;183 _POOL;41 _each;167 _loans;184 _size;169 bound;170 counted
-293 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
-292 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
-186 $END;185 SERIES;186 _WORD
-188 $END;185 SERIES;186 _WORD
112 THEN;113 _AND;187 _and
-17 $END THEN
-11 $END THEN
-15 $END THEN
-13 $END THEN
-33 THEN _AND;188 _WAS
-37 THEN _AND;189 _OF;137 _WAS;138 _of_loans
-34 THEN _AND;189 _OF;145 _WAS;190 _of_loans
-36 THEN _AND;189 _OF;153 _WAS;154 _of_loans
-35 THEN _AND;189 _OF;161 _WAS;162 _of_loans
191 PERCENT
-177 $END LESS_THAN _AT_MOST _WAS;185 SERIES;186 _WORD
192 _WAS
193 _ADDITIONAL_COLLATERAL;36 _WORD;37 ___words_plus_5;194 _words
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-160 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;195 _POOL;41 _each;167 _loans;196 _size;169 bound;170 counted
3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;29 _AT_LEAST;30 _AT_MOST;33 _OVER;197 all_counted;198 bound
-291 $END ALL EACH GROUP LOANS SUCH_LOANS TABLES TERM_SHEETS THEN THEY _ADDITIONAL_COLLATERAL _AND _BUT _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _TRANSFER _WHICH _WORD
1 AGE;2 ALL;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;7 EACH;8 GROUP;9 LARGEST;10 LESS_THAN;11 LOANS;12 LTV;13 MATURITY;-160 MONEY PERCENT;14 NET_RATE;15 NONE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;19 POOL_NAME;20 RATE;21 REMAINING_TERM;22 SMALLEST;23 SUCH_LOANS;26 THEIR;27 THEY;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;33 _OVER;34 _POOL;35 _THERE;36 _WORD;37 ___words_plus_5;199 _clause;39 _days;40 _dollars;41 _each;42 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};47 _item;48 _loans;49 _numbers;50 _quantity;51 _rates;52 _stated{_days,DATE};53 _stated{_dollars,MONEY};54 _stated{_numbers,_number};55 _stated{_rates,PERCENT};56 _statistic;200 _words;58 amount;59 bare;60 bound;63 consisted;64 had;66 quantity{_days};67 quantity{_dollars};68 quantity{_numbers};69 quantity{_rates};70 share;71 stated;73 transferred
-1 $END;201 THEN
-131 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-130 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-132 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-41 AGE BALANCE COUNT CREDIT_SCORE LARGEST LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST WEIGHTED_AVERAGE
-40 AGE BALANCE COUNT CREDIT_SCORE LARGEST LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST WEIGHTED_AVERAGE
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;203 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;210 _FOLLOWING;39 _days;40 _dollars;211 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;29 _AT_LEAST;30 _AT_MOST;33 _OVER;212 bound;213 counting
-79 $END THEN;36 _WORD;37 ___words_plus_5;214 _words
215 _HAVE;36 _WORD;37 ___words_plus_5;216 _words
-43 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;217 _days;218 _dollars;219 _numbers;220 _rates
-226 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-217 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-223 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-220 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-183 $END;86 SERIES;87 _WORD;221 ___call_words_plus_6
-185 $END;86 SERIES;87 _WORD;222 ___call_words_plus_6
86 SERIES;223 _WAS;87 _WORD;101 ___call_words_plus_6;224 _call_words
86 SERIES;87 _WORD;101 ___call_words_plus_6;225 _call_words
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;36 _WORD;37 ___words_plus_5;41 _each;226 _loans;227 _words
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;41 _each;228 _loans
3 APPROXIMATELY;-160 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;229 _BETWEEN;230 _FROM;33 _OVER;231 bound;232 value{_figure}
-118 _OF
-117 _OF
233 DATE
234 DATE
2 ALL;3 APPROXIMATELY;-160 DATE;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;41 _each;235 _loans;236 _values{DATE};140 bound;141 value{DATE}
3 APPROXIMATELY;-160 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;237 _values{DATE};140 bound;141 value{DATE}
3 APPROXIMATELY;-160 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;238 _WAS;239 _values{DATE};140 bound;141 value{DATE}
-254 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;-160 DATE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;240 _AND;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;241 _BUT;135 _FROM;33 _OVER;39 _days;40 _dollars;242 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};243 _link;49 _numbers;51 _rates;174 _statistic;140 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};244 value{DATE}
245 DATE
-228 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
246 MONEY
247 MONEY
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-160 MONEY;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;41 _each;235 _loans;248 _values{MONEY};148 bound;149 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;249 _values{MONEY};148 bound;149 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;250 _WAS;251 _values{MONEY};148 bound;149 value{MONEY}
-236 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;-160 MONEY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;240 _AND;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;241 _BUT;143 _FROM;33 _OVER;39 _days;40 _dollars;252 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};253 _link;49 _numbers;51 _rates;174 _statistic;148 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};254 value{MONEY}
255 MONEY
-255 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
256 NUMBER;257 _number
256 NUMBER;258 _number
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-160 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;41 _each;235 _loans;259 _values{_number};156 bound;157 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;260 _values{_number};156 bound;157 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;261 _WAS;262 _values{_number};156 bound;157 value{_number}
-248 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;-160 NUMBER;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;240 _AND;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;241 _BUT;151 _FROM;33 _OVER;39 _days;40 _dollars;263 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};264 _link;49 _numbers;51 _rates;174 _statistic;156 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};265 value{_number}
256 NUMBER;266 _number
-261 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
267 PERCENT
268 PERCENT
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-160 PERCENT;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;41 _each;235 _loans;269 _values{PERCENT};164 bound;165 value{PERCENT}
3 APPROXIMATELY;10 LESS_THAN;-160 PERCENT;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;270 _values{PERCENT};164 bound;165 value{PERCENT}
3 APPROXIMATELY;10 LESS_THAN;-160 PERCENT;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;271 _WAS;272 _values{PERCENT};164 bound;165 value{PERCENT}
-242 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;-160 PERCENT;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;240 _AND;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;241 _BUT;159 _FROM;33 _OVER;39 _days;40 _dollars;273 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};274 _link;49 _numbers;51 _rates;174 _statistic;164 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};275 value{PERCENT}
276 PERCENT
-258 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
277 _OF
278 _HAVE;279 _WHICH
-89 $END THEN
280 NUMBER
-97 $END THEN;281 _AND;241 _BUT;282 _HAVE;283 _SECURED_BY;284 _WHICH;285 ___size_star_2;286 _described;287 _link
288 _OF
-87 $END THEN
-45 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;120 _OF;121 _days;122 _dollars;123 _numbers;124 _rates
3 APPROXIMATELY;-160 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;289 _OF;33 _OVER;139 _values{DATE};140 bound;141 value{DATE}
3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;290 _OF;33 _OVER;147 _values{MONEY};148 bound;149 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;291 _OF;33 _OVER;155 _values{_number};156 bound;157 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-160 PERCENT;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;292 _OF;33 _OVER;163 _values{PERCENT};164 bound;165 value{PERCENT}
3 APPROXIMATELY;-160 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;293 _values{DATE};140 bound;141 value{DATE}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;294 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-46 $END THEN
-59 $END THEN;3 APPROXIMATELY;-160 DATE;10 LESS_THAN;240 _AND;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;241 _BUT;135 _FROM;33 _OVER;295 _link;140 bound;244 value{DATE}
296 _OF
-85 $END THEN
-295 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
-294 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;297 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
3 APPROXIMATELY;-160 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;229 _BETWEEN;230 _FROM;33 _OVER;231 bound;298 value{_figure}
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;41 _each;235 _loans
3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;299 _WAS;251 _values{MONEY};148 bound;149 value{MONEY}
-176 $END
300 PERCENT
-181 $END;36 _WORD;37 ___words_plus_5;301 _words
302 _ADDITIONAL_COLLATERAL
303 _OF
-83 $END THEN
-93 $END THEN;240 _AND;241 _BUT;282 _HAVE;304 _IN_POOL;283 _SECURED_BY;284 _WHICH;305 _described;287 _link
306 NUMBER
-276 $END THEN
129 _TRANSFER
1 AGE;2 ALL;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;7 EACH;8 GROUP;9 LARGEST;10 LESS_THAN;11 LOANS;12 LTV;13 MATURITY;-160 MONEY PERCENT;14 NET_RATE;15 NONE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;19 POOL_NAME;20 RATE;21 REMAINING_TERM;22 SMALLEST;23 SUCH_LOANS;26 THEIR;27 THEY;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;33 _OVER;34 _POOL;35 _THERE;36 _WORD;37 ___words_plus_5;307 _clause;39 _days;40 _dollars;41 _each;42 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};47 _item;48 _loans;49 _numbers;50 _quantity;51 _rates;52 _stated{_days,DATE};53 _stated{_dollars,MONEY};54 _stated{_numbers,_number};55 _stated{_rates,PERCENT};56 _statistic;200 _words;58 amount;59 bare;60 bound;63 consisted;64 had;66 quantity{_days};67 quantity{_dollars};68 quantity{_numbers};69 quantity{_rates};70 share;71 stated;73 transferred
112 THEN;113 _AND;308 _and
189 _OF;309 _WAS;310 _of_loans
-32 THEN _AND;-30 _OF _WAS
-33 THEN _AND
-37 THEN _AND _OF _WAS
-34 THEN _AND _OF _WAS
-36 THEN _AND _OF _WAS
-35 THEN _AND _OF _WAS
-56 $END THEN
-42 $END THEN;311 _HAVE;312 _TRANSFER;313 _WAS;314 _insured
315 NUMBER
-55 $END THEN;316 _AND;317 _HAVE
-78 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;318 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
319 _TRANSFER
-225 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-216 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-222 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-219 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-182 $END;185 SERIES;186 _WORD
-184 $END;185 SERIES;186 _WORD
320 PERCENT
321 _WAS
322 LESS_THAN;323 _AT_MOST
-73 $END THEN;324 _HAVE;325 _WHICH
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;41 _each;326 _loans
327 _HAVE;328 _WAS
329 DATE;330 MONEY;256 NUMBER;331 PERCENT;332 _figure;333 _number
329 DATE;330 MONEY;256 NUMBER;331 PERCENT;334 _figure;333 _number
329 DATE;330 MONEY;256 NUMBER;331 PERCENT;335 _figure;333 _number
-28 $END THEN
336 _AND
337 _TO
2 ALL;-39 APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;338 _AND;339 ___of_loans_star_1;41 _each;340 _loans
-251 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;-160 DATE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;240 _AND;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;241 _BUT;135 _FROM;33 _OVER;39 _days;40 _dollars;341 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};342 _link;49 _numbers;51 _rates;174 _statistic;140 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};244 value{DATE}
-209 $END THEN;3 APPROXIMATELY;-160 DATE;10 LESS_THAN;240 _AND;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;241 _BUT;135 _FROM;33 _OVER;295 _link;140 bound;244 value{DATE}
3 APPROXIMATELY;-160 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;343 _values{DATE};140 bound;141 value{DATE}
-208 $END THEN;3 APPROXIMATELY;-160 DATE;10 LESS_THAN;240 _AND;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;241 _BUT;135 _FROM;33 _OVER;344 _RESPECTIVELY;295 _link;140 bound;244 value{DATE}
-168 AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST WEIGHTED_AVERAGE _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WHICH
-169 AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST WEIGHTED_AVERAGE _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WHICH
-253 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;-160 DATE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;39 _days;40 _dollars;345 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;140 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};346 value{DATE}
-230 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-264 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
347 _AND
348 _TO
-233 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;-160 MONEY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;240 _AND;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;241 _BUT;143 _FROM;33 _OVER;39 _days;40 _dollars;349 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};350 _link;49 _numbers;51 _rates;174 _statistic;148 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};254 value{MONEY}
-194 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;240 _AND;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;241 _BUT;143 _FROM;33 _OVER;351 _link;148 bound;254 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;352 _MAY_VARY;33 _OVER;353 _values{MONEY};148 bound;149 value{MONEY}
-193 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;240 _AND;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;241 _BUT;143 _FROM;33 _OVER;354 _RESPECTIVELY;351 _link;148 bound;254 value{MONEY}
-235 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;-160 MONEY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;39 _days;40 _dollars;355 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;148 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};356 value{MONEY}
-257 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-267 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-167 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TO _TRANSFER _WAS;357 MONTHS;358 YEARS
359 _AND
360 _TO
-245 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;-160 NUMBER;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;240 _AND;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;241 _BUT;151 _FROM;33 _OVER;39 _days;40 _dollars;361 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};362 _link;49 _numbers;51 _rates;174 _statistic;156 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};265 value{_number}
-204 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;240 _AND;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;241 _BUT;151 _FROM;33 _OVER;363 _link;156 bound;265 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;364 _values{_number};156 bound;157 value{_number}
-203 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;240 _AND;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;241 _BUT;151 _FROM;33 _OVER;365 _RESPECTIVELY;363 _link;156 bound;265 value{_number}
-247 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;-160 NUMBER;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;39 _days;40 _dollars;366 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;156 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};367 value{_number}
-263 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-273 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
368 _AND
369 _TO
-239 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;-160 PERCENT;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;240 _AND;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;241 _BUT;159 _FROM;33 _OVER;39 _days;40 _dollars;370 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};371 _link;49 _numbers;51 _rates;174 _statistic;164 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};275 value{PERCENT}
-199 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-160 PERCENT;240 _AND;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;241 _BUT;159 _FROM;33 _OVER;372 _link;164 bound;275 value{PERCENT}
3 APPROXIMATELY;10 LESS_THAN;-160 PERCENT;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;373 _values{PERCENT};164 bound;165 value{PERCENT}
-198 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-160 PERCENT;240 _AND;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;241 _BUT;159 _FROM;33 _OVER;374 _RESPECTIVELY;372 _link;164 bound;275 value{PERCENT}
-241 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;-160 PERCENT;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;39 _days;40 _dollars;375 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;164 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};376 value{PERCENT}
-260 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-270 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-160 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;41 _each;167 _loans;377 _size;169 bound;170 counted
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;378 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
379 _HAVE
380 LOANS;381 POOL_NAME;382 _KIND;383 __counted_star_3
3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;29 _AT_LEAST;30 _AT_MOST;-168 _HAVE _WHICH;33 _OVER;169 bound;384 counted
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;385 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
36 _WORD;37 ___words_plus_5;386 _words
387 _HAVE
-95 $END THEN;388 _AND;241 _BUT;282 _HAVE;283 _SECURED_BY;284 _WHICH;389 _described;287 _link
-96 $END THEN
390 _HAVE;391 _WHICH
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-160 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;41 _each;167 _loans;392 _size;169 bound;170 counted
3 APPROXIMATELY;-160 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;236 _values{DATE};140 bound;141 value{DATE}
3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;248 _values{MONEY};148 bound;149 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;259 _values{_number};156 bound;157 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-160 PERCENT;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;269 _values{PERCENT};164 bound;165 value{PERCENT}
-58 $END THEN;3 APPROXIMATELY;-160 DATE;10 LESS_THAN;240 _AND;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;241 _BUT;135 _FROM;33 _OVER;295 _link;140 bound;244 value{DATE}
-44 $END THEN
3 APPROXIMATELY;-160 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;140 bound;346 value{DATE}
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-160 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;41 _each;167 _loans;393 _size;169 bound;170 counted
189 _OF;394 _WAS;395 _of_loans
-27 $END THEN
3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;353 _values{MONEY};148 bound;149 value{MONEY}
-175 $END
-180 $END
-179 $END;36 _WORD;37 ___words_plus_5;396 _words
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-160 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;41 _each;167 _loans;397 _size;169 bound;170 counted
-91 $END THEN;240 _AND;241 _BUT;282 _HAVE;283 _SECURED_BY;284 _WHICH;398 _described;287 _link
-92 $END THEN
399 LOANS
-277 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;400 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
3 APPROXIMATELY;-160 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;229 _BETWEEN;230 _FROM;33 _OVER;401 _values{_figure};231 bound;402 value{_figure}
403 _WAS
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;404 PRIMARY_INSURANCE;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;405 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-77 $END THEN;36 _WORD;37 ___words_plus_5;406 _words
407 _COVERED_BY
-52 $END THEN
-105 $END THEN _AND _HAVE
408 _HAVE
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;409 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
410 _HAVE;411 _TRANSFER;313 _WAS;412 _insured
413 _HAVE;36 _WORD;37 ___words_plus_5;414 _words
-174 $END
415 PERCENT
416 PERCENT
417 PERCENT
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;418 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
419 _HAVE
-70 $END THEN;420 _HAVE;421 _WHICH
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;422 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-116 $END THEN;423 ALTERNATIVE_OR_STREAMLINED;424 CASH_OUT;425 INVESTMENT_PROPERTY;426 NO_INCOME_VERIFICATION;427 ONE_ZIP_CODE;428 OR_ELSE;429 PRIMARY_RESIDENCE;430 PROOF_OF_INCOME;431 PURCHASE;432 REFINANCED;433 SECOND_HOME;434 _WORD;435 __share_star_4;436 trait
-163 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
-161 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
-162 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
437 _AND
-164 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
438 _TO
-213 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
439 DATE
440 DATE
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;41 _each;441 _loans
2 ALL;-38 APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;442 _AND;41 _each;443 _loans
-279 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
-250 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;-160 DATE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;39 _days;40 _dollars;444 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;140 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};346 value{DATE}
-206 $END THEN;3 APPROXIMATELY;-160 DATE;10 LESS_THAN;240 _AND;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;241 _BUT;135 _FROM;33 _OVER;445 _RESPECTIVELY;295 _link;140 bound;244 value{DATE}
-207 $END THEN
-252 $END THEN _HAVE _TRANSFER _WAS
-229 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
446 MONEY
447 MONEY
-232 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;-160 MONEY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;39 _days;40 _dollars;448 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;148 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};356 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;148 bound;356 value{MONEY}
-29 $END THEN
-191 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-160 MONEY;240 _AND;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;241 _BUT;143 _FROM;33 _OVER;449 _RESPECTIVELY;351 _link;148 bound;254 value{MONEY}
-192 $END THEN
-234 $END THEN _HAVE _TRANSFER _WAS
-256 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-165 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TO _TRANSFER _WAS
-166 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TO _TRANSFER _WAS
256 NUMBER;450 _number
256 NUMBER;451 _number
-244 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;-160 NUMBER;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;39 _days;40 _dollars;452 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;156 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};367 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;156 bound;367 value{_number}
-201 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;240 _AND;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;241 _BUT;151 _FROM;33 _OVER;453 _RESPECTIVELY;363 _link;156 bound;265 value{_number}
-202 $END THEN
-246 $END THEN _HAVE _TRANSFER _WAS
-262 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
454 PERCENT
455 PERCENT
-238 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;-160 PERCENT;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;39 _days;40 _dollars;456 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;164 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};376 value{PERCENT}
3 APPROXIMATELY;10 LESS_THAN;-160 PERCENT;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;164 bound;376 value{PERCENT}
-196 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-160 PERCENT;240 _AND;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;241 _BUT;159 _FROM;33 _OVER;457 _RESPECTIVELY;372 _link;164 bound;275 value{PERCENT}
-197 $END THEN
-240 $END THEN _HAVE _TRANSFER _WAS
-259 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-88 $END THEN
-99 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;458 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-102 $END THEN _AND _BUT _HAVE _SECURED_BY _WHICH
-103 $END THEN _AND _BUT _HAVE _SECURED_BY _WHICH
-284 LOANS POOL_NAME _KIND
459 LOANS;460 POOL_NAME;461 _KIND
-282 $END THEN _AND _BUT _HAVE _SECURED_BY _WHICH
-114 $END THEN
-110 $END THEN;240 _AND;241 _BUT;462 _HAVE;463 _WHICH;464 _link
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;465 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
3 APPROXIMATELY;10 LESS_THAN;-160 NUMBER;29 _AT_LEAST;30 _AT_MOST;-168 _HAVE _WHICH;33 _OVER;169 bound;466 counted
-94 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;467 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
468 _HAVE
-86 $END THEN
-84 $END THEN
3 APPROXIMATELY;-160 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;229 _BETWEEN;230 _FROM;33 _OVER;469 _values{_figure};231 bound;402 value{_figure}
470 _WAS
-178 $END
-82 $END THEN
-90 $END THEN
-104 $END THEN _AND _BUT _HAVE _IN_POOL _SECURED_BY _WHICH
-31 _OF _WAS
-26 $END THEN;3 APPROXIMATELY;-160 DATE MONEY NUMBER PERCENT;10 LESS_THAN;240 _AND;29 _AT_LEAST;30 _AT_MOST;229 _BETWEEN;241 _BUT;230 _FROM;33 _OVER;471 _RESPECTIVELY;472 _link;231 bound;473 value{_figure}
-210 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
3 APPROXIMATELY;-160 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;229 _BETWEEN;230 _FROM;33 _OVER;474 _values{_figure};231 bound;402 value{_figure}
-62 $END THEN
-50 $END THEN
-76 $END THEN
475 PRIMARY_INSURANCE
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;476 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-54 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;404 PRIMARY_INSURANCE;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;477 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-75 $END THEN;36 _WORD;37 ___words_plus_5;478 _words
-51 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;479 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
480 _HAVE
-173 $END
481 _OF
482 _OF
-72 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;483 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;484 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
485 _HAVE
-48 $END THEN
-124 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-126 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-121 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-123 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-128 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-129 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-119 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-122 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-127 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-125 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-120 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-286 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-115 $END THEN;423 ALTERNATIVE_OR_STREAMLINED;424 CASH_OUT;425 INVESTMENT_PROPERTY;426 NO_INCOME_VERIFICATION;427 ONE_ZIP_CODE;428 OR_ELSE;429 PRIMARY_RESIDENCE;430 PROOF_OF_INCOME;431 PURCHASE;432 REFINANCED;433 SECOND_HOME;486 _WORD;487 trait
-287 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
329 DATE;330 MONEY;256 NUMBER;331 PERCENT;488 _figure;333 _number
329 DATE;330 MONEY;256 NUMBER;331 PERCENT;489 _figure;333 _number
-265 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-266 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-278 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;41 _each;490 _loans
-281 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
-249 $END THEN _HAVE _TRANSFER _WAS
-205 $END THEN
-268 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-269 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-231 $END THEN _HAVE _TRANSFER _WAS
-190 $END THEN
-274 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-275 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-243 $END THEN _HAVE _TRANSFER _WAS
-200 $END THEN
-271 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-272 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-237 $END THEN _HAVE _TRANSFER _WAS
-195 $END THEN
-98 $END THEN
-100 $END THEN _AND _BUT _HAVE _SECURED_BY _WHICH
-101 $END THEN _AND _BUT _HAVE _SECURED_BY _WHICH
-285 LOANS POOL_NAME _KIND
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;491 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
492 _HAVE
493 _HAVE;494 _WHICH
-113 $END THEN
-283 $END THEN _AND _BUT _HAVE _SECURED_BY _WHICH
-112 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;495 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-22 $END THEN;3 APPROXIMATELY;-160 DATE MONEY NUMBER PERCENT;10 LESS_THAN;240 _AND;29 _AT_LEAST;30 _AT_MOST;229 _BETWEEN;241 _BUT;230 _FROM;33 _OVER;496 _RESPECTIVELY;472 _link;231 bound;473 value{_figure}
3 APPROXIMATELY;-160 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;229 _BETWEEN;230 _FROM;33 _OVER;497 _values{_figure};231 bound;402 value{_figure}
-25 $END THEN
3 APPROXIMATELY;-160 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;229 _BETWEEN;230 _FROM;33 _OVER;231 bound;498 value{_figure}
-212 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-24 $END THEN;3 APPROXIMATELY;-160 DATE MONEY NUMBER PERCENT;10 LESS_THAN;240 _AND;29 _AT_LEAST;30 _AT_MOST;229 _BETWEEN;241 _BUT;230 _FROM;33 _OVER;499 _RESPECTIVELY;472 _link;231 bound;473 value{_figure}
-63 $END THEN
-53 $END THEN
-49 $END THEN
-74 $END THEN
-81 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;500 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
86 SERIES;87 _WORD;101 ___call_words_plus_6;501 _call_words
86 SERIES;87 _WORD;101 ___call_words_plus_6;502 _call_words
-71 $END THEN
-69 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;503 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-288 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-289 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-214 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-215 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-280 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
-109 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;504 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;505 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
506 _HAVE
-111 $END THEN
-21 $END THEN
-20 $END THEN;3 APPROXIMATELY;-160 DATE MONEY NUMBER PERCENT;10 LESS_THAN;240 _AND;29 _AT_LEAST;30 _AT_MOST;229 _BETWEEN;241 _BUT;230 _FROM;33 _OVER;507 _RESPECTIVELY;472 _link;231 bound;473 value{_figure}
-211 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-23 $END THEN
-80 $END THEN
-171 $END
-172 $END
-68 $END THEN
-108 $END THEN
-107 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;508 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-19 $END THEN
-106 $END THEN""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346 347 348 349 350 351 352 353 354 355 356 357 358 359 360 361 362 363 364 365 366 367 368 369 370 371 372 373 374 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508""",
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
