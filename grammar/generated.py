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
        'MISREAD_PAGE_NUMBER': ('(?:-? ?(?:[BDEGILOQSTZbgloqsz|]\\d{0,2}|\\d[BDEGILOQSTZbgloqsz|]\\d?|\\d\\d[BDEGILOQSTZbgloqsz|]) ?-?)', ' -0123456789BDEGILOQSTZbgloqsz|', ('MISREAD_PAGE_NUMBER',)),
    },
    'sentences': {
        'IGNORED': ('(?i:\\s+|(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s[A-Za-z$\\d(])|\\b(?:the|an?)\\b|at(?= an? weighted))|(?:(?i:\\(?by )(?:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) )|(?i:aggregate )))*(?i:(?:principal )?balances?(?: as of (?:the )?cut-?off date)?\\)?))|(?i:per annum\\b|evidenced by (?:the )?mortgage notes|based (?:solely )?(?:up)?on (?:the )?representations? [^,.;\\d]*,)|(?i:thereof\\b)|(?i:\\((?:(?:the|each|collectively|such date|an?),? )*["\'`]{1,2}[^"()\\d]{2,60}(?:["\']{1,2}\\)|$))|(?i:in exchange for (?:[\\w-]+ ){0,4}?(?:certificates|securities|notes|bonds)\\b)', ' (,ABEIPTabeipt', ()),
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
        '_AND_HAD': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:and(?= (?:(?:will |are expected to )?have|had|has)\\b))', 'Aa', ('_AND_HAD', '_WORD')),
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
_list _list **+*
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
transferred transferred *--*-*--*
transferred transferred *--*-*
transferred transferred *--*---*
transferred transferred *--*-
transferred transferred *-*-*--*
transferred transferred *-*-*
transferred transferred *-*---*
transferred transferred *-*-
transferred transferred *-*--*
transferred transferred *-*
transferred transferred *---*
transferred transferred *-
transferred transferred *-*-*--*
transferred transferred *-*-*-*
transferred transferred *-*---*
transferred transferred *-*--*
transferred transferred *--*--*
transferred transferred *--*-*
transferred transferred *----*
transferred transferred *---*
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
_stated{_dollars,MONEY} _stated +*++*-*-
_stated{_dollars,MONEY} _stated +*++*-*
_stated{_dollars,MONEY} _stated +*+*-*-
_stated{_dollars,MONEY} _stated +*+*-*
_stated{_rates,PERCENT} _stated +*-*-
_stated{_rates,PERCENT} _stated +*-*
_stated{_rates,PERCENT} _stated +**-
_stated{_rates,PERCENT} _stated +**
_stated{_rates,PERCENT} _stated +-*
_stated{_rates,PERCENT} _stated +*++*-*-
_stated{_rates,PERCENT} _stated +*++*-*
_stated{_rates,PERCENT} _stated +*+*-*-
_stated{_rates,PERCENT} _stated +*+*-*
_stated{_numbers,_number} _stated +*-*-
_stated{_numbers,_number} _stated +*-*
_stated{_numbers,_number} _stated +**-
_stated{_numbers,_number} _stated +**
_stated{_numbers,_number} _stated +-*
_stated{_numbers,_number} _stated +*++*-*-
_stated{_numbers,_number} _stated +*++*-*
_stated{_numbers,_number} _stated +*+*-*-
_stated{_numbers,_number} _stated +*+*-*
_stated{_days,DATE} _stated +*-*-
_stated{_days,DATE} _stated +*-*
_stated{_days,DATE} _stated +**-
_stated{_days,DATE} _stated +**
_stated{_days,DATE} _stated +-*
_stated{_days,DATE} _stated +*++*-*-
_stated{_days,DATE} _stated +*++*-*
_stated{_days,DATE} _stated +*+*-*-
_stated{_days,DATE} _stated +*+*-*
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
1 AGE;2 ALL;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;7 EACH;8 GROUP;9 LARGEST;10 LESS_THAN;11 LOANS;12 LTV;13 MATURITY;-174 MONEY PERCENT;14 NET_RATE;15 NONE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;19 POOL_NAME;20 RATE;21 REMAINING_TERM;22 SMALLEST;23 SUCH_LOANS;24 TABLES;25 TERM_SHEETS;26 THEIR;27 THEY;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;31 _CLEAN_UP_CALL;32 _IN_CASE_OF;33 _OVER;34 _POOL;35 _THERE;36 _WORD;37 ___words_plus_5;38 _clause;39 _days;40 _dollars;41 _each;42 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};47 _item;48 _loans;49 _numbers;50 _quantity;51 _rates;52 _stated{_days,DATE};53 _stated{_dollars,MONEY};54 _stated{_numbers,_number};55 _stated{_rates,PERCENT};56 _statistic;57 _words;58 amount;59 bare;60 bound;61 clean_up_call;62 collateral_heading;63 consisted;64 had;65 notice;66 quantity{_days};67 quantity{_dollars};68 quantity{_numbers};69 quantity{_rates};70 share;71 stated;72 statement;73 transferred
-166 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-152 GROUP LOANS SUCH_LOANS
-171 DATE MONEY NUMBER PERCENT
-157 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-163 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-167 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-151 GROUP LOANS SUCH_LOANS
-148 MATURES ORIGINATED _HAVE _NUMBERED _TRANSFER _WAS _WHICH;74 _CONSIST_OF
-156 AGE BALANCE COUNT CREDIT_SCORE LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM THEN _AND _OF _WAS
-172 DATE MONEY NUMBER PERCENT
-147 MATURES ORIGINATED _HAVE _NUMBERED _TRANSFER _WAS _WHICH;75 _CONSIST_OF
-161 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-168 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-160 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
2 ALL;7 EACH;76 GROUP;77 LOANS;78 MATURES;79 ORIGINATED;23 SUCH_LOANS;27 THEY;80 _HAVE;81 _WAS;41 _each;82 _loans;83 _verb;84 deed
-158 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-162 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-165 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
85 _CONSIST_OF
-159 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-164 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-155 AGE BALANCE COUNT CREDIT_SCORE LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM THEN _AND _OF _WAS
-149 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-202 $END;86 SERIES;87 _WORD;88 ___call_words_plus_6
-204 $END;86 SERIES;87 _WORD;89 ___call_words_plus_6
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;90 _item;49 _numbers;50 _quantity;51 _rates;91 _stated{_days,DATE};92 _stated{_dollars,MONEY};93 _stated{_numbers,_number};94 _stated{_rates,PERCENT};56 _statistic;95 bare;96 quantity{_days};97 quantity{_dollars};98 quantity{_numbers};99 quantity{_rates}
-150 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-154 AGE BALANCE COUNT CREDIT_SCORE LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM THEN _AND _OF _WAS
-169 DATE MONEY NUMBER PERCENT
-170 DATE MONEY NUMBER PERCENT
86 SERIES;100 _WAS;87 _WORD;101 ___call_words_plus_6;102 _call_words
103 LOANS
-173 DATE MONEY NUMBER PERCENT
104 _CONSIST_OF
105 _WAS
-321 $END ALL EACH GROUP LOANS SUCH_LOANS TABLES TERM_SHEETS THEN THEY _ADDITIONAL_COLLATERAL _AND _AND_HAD _BUT _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _TRANSFER _WHICH _WORD
-185 $END ALL EACH GROUP LOANS SUCH_LOANS TABLES TERM_SHEETS THEN THEY _ADDITIONAL_COLLATERAL _AND _AND_HAD _BUT _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _TRANSFER _WHICH;106 _WORD
-2 $END;107 THEN;108 __statement_star_0
-258 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-249 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
109 GROUP;110 LOANS;111 SUCH_LOANS
-59 $END THEN
-69 $END THEN _HAVE _TRANSFER _WAS
-66 $END THEN _HAVE _TRANSFER _WAS
-68 $END THEN _HAVE _TRANSFER _WAS
-67 $END THEN _HAVE _TRANSFER _WAS
112 THEN;113 _AND;114 _and
78 MATURES;79 ORIGINATED;115 _HAVE;116 _NUMBERED;117 _TRANSFER;81 _WAS;118 _WHICH;119 _verb;84 deed
-255 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-33 THEN _AND
-252 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-18 $END THEN
-12 $END THEN
-16 $END THEN
-14 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;-153 THEN _AND _WAS;120 _OF;121 _days;122 _dollars;123 _numbers;124 _rates
125 TABLES;126 TERM_SHEETS;127 _CLEAN_UP_CALL;128 _MAY_PURCHASE;129 _TRANSFER
130 _OF
-34 THEN _AND;131 _WAS
132 MONEY;133 PERCENT
-3 $END
-5 $END
-9 $END THEN
-7 $END THEN
-4 $END
3 APPROXIMATELY;-174 DATE;10 LESS_THAN;-38 THEN _AND;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;136 _OF;33 _OVER;137 _WAS;138 _of_loans;139 _values{DATE};140 bound;141 value{DATE}
3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;-35 THEN _AND;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;144 _OF;33 _OVER;145 _WAS;146 _of_loans;147 _values{MONEY};148 bound;149 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;-37 THEN _AND;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;152 _OF;33 _OVER;153 _WAS;154 _of_loans;155 _values{_number};156 bound;157 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-174 PERCENT;-36 THEN _AND;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;160 _OF;33 _OVER;161 _WAS;162 _of_loans;163 _values{PERCENT};164 bound;165 value{PERCENT}
-10 $END THEN
-6 $END THEN
72 $END
-8 $END THEN
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-174 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;166 _POOL;41 _each;167 _loans;168 _size;169 bound;170 counted
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-174 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;171 _POOL;41 _each;167 _loans;172 _size;169 bound;170 counted
-148 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WAS _WHICH
-147 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WAS _WHICH
-63 APPROXIMATELY DATE LESS_THAN _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER
-62 APPROXIMATELY DATE LESS_THAN _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;173 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
78 MATURES;79 ORIGINATED;179 deed
78 MATURES;79 ORIGINATED;180 _HAVE;81 _WAS;181 _verb;84 deed
-48 $END THEN
3 APPROXIMATELY;-174 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;182 _values{DATE};140 bound;141 value{DATE}
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-174 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;183 _POOL;41 _each;167 _loans;184 _size;169 bound;170 counted
-324 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
-323 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
-201 $END;185 SERIES;186 _WORD
-203 $END;185 SERIES;186 _WORD
112 THEN;113 _AND;187 _and
-17 $END THEN
-11 $END THEN
-15 $END THEN
-13 $END THEN
-34 THEN _AND;188 _WAS
-38 THEN _AND;189 _OF;137 _WAS;138 _of_loans
-35 THEN _AND;189 _OF;145 _WAS;190 _of_loans
-37 THEN _AND;189 _OF;153 _WAS;154 _of_loans
-36 THEN _AND;189 _OF;161 _WAS;162 _of_loans
191 PERCENT
-192 $END LESS_THAN _AT_MOST _WAS;185 SERIES;186 _WORD
192 _WAS
193 _ADDITIONAL_COLLATERAL;36 _WORD;37 ___words_plus_5;194 _words
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-174 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;195 _POOL;41 _each;167 _loans;196 _size;169 bound;170 counted
3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;29 _AT_LEAST;30 _AT_MOST;33 _OVER;197 all_counted;198 bound
-322 $END ALL EACH GROUP LOANS SUCH_LOANS TABLES TERM_SHEETS THEN THEY _ADDITIONAL_COLLATERAL _AND _AND_HAD _BUT _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _TRANSFER _WHICH _WORD
1 AGE;2 ALL;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;7 EACH;8 GROUP;9 LARGEST;10 LESS_THAN;11 LOANS;12 LTV;13 MATURITY;-174 MONEY PERCENT;14 NET_RATE;15 NONE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;19 POOL_NAME;20 RATE;21 REMAINING_TERM;22 SMALLEST;23 SUCH_LOANS;26 THEIR;27 THEY;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;33 _OVER;34 _POOL;35 _THERE;36 _WORD;37 ___words_plus_5;199 _clause;39 _days;40 _dollars;41 _each;42 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};47 _item;48 _loans;49 _numbers;50 _quantity;51 _rates;52 _stated{_days,DATE};53 _stated{_dollars,MONEY};54 _stated{_numbers,_number};55 _stated{_rates,PERCENT};56 _statistic;200 _words;58 amount;59 bare;60 bound;63 consisted;64 had;66 quantity{_days};67 quantity{_dollars};68 quantity{_numbers};69 quantity{_rates};70 share;71 stated;73 transferred
-1 $END;201 THEN
-145 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-144 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-146 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-42 AGE BALANCE COUNT CREDIT_SCORE LARGEST LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEIR WEIGHTED_AVERAGE
-41 AGE BALANCE COUNT CREDIT_SCORE LARGEST LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEIR WEIGHTED_AVERAGE
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;203 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;210 _FOLLOWING;39 _days;40 _dollars;211 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;29 _AT_LEAST;30 _AT_MOST;33 _OVER;212 bound;213 counting
-87 $END THEN;214 _AND_HAD;36 _WORD;37 ___words_plus_5;215 _words
216 _HAVE;217 _TRANSFER;36 _WORD;37 ___words_plus_5;218 _words
-44 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;219 _days;220 _dollars;221 _numbers;222 _rates
-257 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-248 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-254 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-251 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-198 $END;86 SERIES;87 _WORD;223 ___call_words_plus_6
-200 $END;86 SERIES;87 _WORD;224 ___call_words_plus_6
86 SERIES;225 _WAS;87 _WORD;101 ___call_words_plus_6;226 _call_words
86 SERIES;87 _WORD;101 ___call_words_plus_6;227 _call_words
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;36 _WORD;37 ___words_plus_5;41 _each;228 _loans;229 _words
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;41 _each;230 _loans
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;233 bound;234 value{_figure}
-132 _OF
-131 _OF
235 DATE
236 DATE
2 ALL;3 APPROXIMATELY;-174 DATE;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;41 _each;237 _loans;238 _values{DATE};140 bound;141 value{DATE}
3 APPROXIMATELY;-174 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;239 _values{DATE};140 bound;141 value{DATE}
3 APPROXIMATELY;-174 DATE;10 LESS_THAN;240 THEN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;241 _WAS;242 _values{DATE};140 bound;141 value{DATE}
-285 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;-174 DATE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;245 _BUT;135 _FROM;33 _OVER;39 _days;40 _dollars;246 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};247 _link;49 _numbers;51 _rates;174 _statistic;140 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};248 value{DATE}
249 DATE
-259 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
250 MONEY
251 MONEY
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-174 MONEY;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;41 _each;237 _loans;252 _values{MONEY};148 bound;149 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;253 _values{MONEY};148 bound;149 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;254 THEN;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;255 _WAS;256 _values{MONEY};148 bound;149 value{MONEY}
-267 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;-174 MONEY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;245 _BUT;143 _FROM;33 _OVER;39 _days;40 _dollars;257 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};258 _link;49 _numbers;51 _rates;174 _statistic;148 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};259 value{MONEY}
260 MONEY
-286 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
261 NUMBER;262 _number
261 NUMBER;263 _number
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-174 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;41 _each;237 _loans;264 _values{_number};156 bound;157 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;265 _values{_number};156 bound;157 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;266 THEN;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;267 _WAS;268 _values{_number};156 bound;157 value{_number}
-279 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;-174 NUMBER;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;245 _BUT;151 _FROM;33 _OVER;39 _days;40 _dollars;269 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};270 _link;49 _numbers;51 _rates;174 _statistic;156 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};271 value{_number}
261 NUMBER;272 _number
-292 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
273 PERCENT
274 PERCENT
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-174 PERCENT;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;41 _each;237 _loans;275 _values{PERCENT};164 bound;165 value{PERCENT}
3 APPROXIMATELY;10 LESS_THAN;-174 PERCENT;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;276 _values{PERCENT};164 bound;165 value{PERCENT}
3 APPROXIMATELY;10 LESS_THAN;-174 PERCENT;277 THEN;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;278 _WAS;279 _values{PERCENT};164 bound;165 value{PERCENT}
-273 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;-174 PERCENT;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;245 _BUT;159 _FROM;33 _OVER;39 _days;40 _dollars;280 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};281 _link;49 _numbers;51 _rates;174 _statistic;164 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};282 value{PERCENT}
283 PERCENT
-289 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
284 _OF
285 _HAVE;286 _WHICH
-103 $END THEN
287 NUMBER
-111 $END THEN;288 _AND;244 _AND_HAD;245 _BUT;289 _HAVE;290 _SECURED_BY;291 _WHICH;292 ___size_star_2;293 _described;294 _link
295 _OF
-101 $END THEN
-46 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;120 _OF;121 _days;122 _dollars;123 _numbers;124 _rates
3 APPROXIMATELY;-174 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;296 _OF;33 _OVER;139 _values{DATE};140 bound;141 value{DATE}
3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;297 _OF;33 _OVER;147 _values{MONEY};148 bound;149 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;298 _OF;33 _OVER;155 _values{_number};156 bound;157 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-174 PERCENT;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;299 _OF;33 _OVER;163 _values{PERCENT};164 bound;165 value{PERCENT}
3 APPROXIMATELY;-174 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;300 _values{DATE};140 bound;141 value{DATE}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;301 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-47 $END THEN
-61 $END THEN;3 APPROXIMATELY;-174 DATE;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;245 _BUT;135 _FROM;33 _OVER;302 _link;140 bound;248 value{DATE}
303 _OF
-99 $END THEN
-326 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
-325 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;304 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;233 bound;305 value{_figure}
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;41 _each;237 _loans
3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;254 THEN;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;306 _WAS;256 _values{MONEY};148 bound;149 value{MONEY}
-191 $END
307 PERCENT
-196 $END;36 _WORD;37 ___words_plus_5;308 _words
309 _ADDITIONAL_COLLATERAL
310 _OF
-97 $END THEN
-107 $END THEN;243 _AND;244 _AND_HAD;245 _BUT;289 _HAVE;311 _IN_POOL;290 _SECURED_BY;291 _WHICH;312 _described;294 _link
313 NUMBER
-307 $END THEN
129 _TRANSFER
1 AGE;2 ALL;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;7 EACH;8 GROUP;9 LARGEST;10 LESS_THAN;11 LOANS;12 LTV;13 MATURITY;-174 MONEY PERCENT;14 NET_RATE;15 NONE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;19 POOL_NAME;20 RATE;21 REMAINING_TERM;22 SMALLEST;23 SUCH_LOANS;26 THEIR;27 THEY;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;33 _OVER;34 _POOL;35 _THERE;36 _WORD;37 ___words_plus_5;314 _clause;39 _days;40 _dollars;41 _each;42 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};47 _item;48 _loans;49 _numbers;50 _quantity;51 _rates;52 _stated{_days,DATE};53 _stated{_dollars,MONEY};54 _stated{_numbers,_number};55 _stated{_rates,PERCENT};56 _statistic;200 _words;58 amount;59 bare;60 bound;63 consisted;64 had;66 quantity{_days};67 quantity{_dollars};68 quantity{_numbers};69 quantity{_rates};70 share;71 stated;73 transferred
112 THEN;113 _AND;315 _and
189 _OF;316 _WAS;317 _of_loans
-33 THEN _AND;-30 _OF _WAS
-34 THEN _AND
-38 THEN _AND _OF _WAS
-35 THEN _AND _OF _WAS
-37 THEN _AND _OF _WAS
-36 THEN _AND _OF _WAS
-58 $END THEN
-43 $END THEN;318 _HAVE;319 _TRANSFER;320 _WAS;321 _insured
322 NUMBER
-57 $END THEN;323 _AND;324 _AND_HAD;325 _HAVE
326 _HAVE
-85 $END THEN;327 _AND_HAD
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;328 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
329 _AND_HAD;330 _HAVE;36 _WORD;37 ___words_plus_5;331 _words
332 _TRANSFER
-256 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-247 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-253 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-250 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-197 $END;185 SERIES;186 _WORD
-199 $END;185 SERIES;186 _WORD
333 PERCENT
334 _WAS
335 LESS_THAN;336 _AT_MOST
-75 $END THEN;337 _HAVE;338 _WHICH
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;41 _each;339 _loans
340 _HAVE;341 _WAS
342 DATE;343 MONEY;261 NUMBER;344 PERCENT;345 _figure;346 _number
342 DATE;343 MONEY;261 NUMBER;344 PERCENT;347 _figure;346 _number
342 DATE;343 MONEY;261 NUMBER;344 PERCENT;348 _figure;346 _number
-28 $END THEN
349 _AND
350 _TO
2 ALL;-40 APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;351 _AND;352 ___of_loans_star_1;41 _each;353 _loans
-282 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;-174 DATE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;245 _BUT;135 _FROM;33 _OVER;39 _days;40 _dollars;354 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};355 _link;49 _numbers;51 _rates;174 _statistic;140 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};248 value{DATE}
-236 $END THEN;3 APPROXIMATELY;-174 DATE;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;245 _BUT;135 _FROM;33 _OVER;302 _link;140 bound;248 value{DATE}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;356 THEIR;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;357 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
3 APPROXIMATELY;-174 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;358 _values{DATE};140 bound;141 value{DATE}
-235 $END THEN;3 APPROXIMATELY;-174 DATE;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;245 _BUT;135 _FROM;33 _OVER;359 _RESPECTIVELY;302 _link;140 bound;248 value{DATE}
-182 AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST WEIGHTED_AVERAGE _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WHICH
-183 AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST WEIGHTED_AVERAGE _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WHICH
-184 AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST WEIGHTED_AVERAGE _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WHICH
-284 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;-174 DATE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;39 _days;40 _dollars;360 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;140 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};361 value{DATE}
-261 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-295 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
362 _AND
363 _TO
-264 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;-174 MONEY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;245 _BUT;143 _FROM;33 _OVER;39 _days;40 _dollars;364 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};365 _link;49 _numbers;51 _rates;174 _statistic;148 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};259 value{MONEY}
-209 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;245 _BUT;143 _FROM;33 _OVER;366 _link;148 bound;259 value{MONEY}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;367 THEIR;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;368 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;369 _MAY_VARY;33 _OVER;370 _values{MONEY};148 bound;149 value{MONEY}
-208 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;245 _BUT;143 _FROM;33 _OVER;371 _RESPECTIVELY;366 _link;148 bound;259 value{MONEY}
-266 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;-174 MONEY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;39 _days;40 _dollars;372 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;148 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};373 value{MONEY}
-288 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-298 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-181 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TO _TRANSFER _WAS;374 MONTHS;375 YEARS
376 _AND
377 _TO
-276 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;-174 NUMBER;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;245 _BUT;151 _FROM;33 _OVER;39 _days;40 _dollars;378 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};379 _link;49 _numbers;51 _rates;174 _statistic;156 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};271 value{_number}
-227 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;245 _BUT;151 _FROM;33 _OVER;380 _link;156 bound;271 value{_number}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;381 THEIR;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;382 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;383 _values{_number};156 bound;157 value{_number}
-226 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;245 _BUT;151 _FROM;33 _OVER;384 _RESPECTIVELY;380 _link;156 bound;271 value{_number}
-278 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;-174 NUMBER;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;39 _days;40 _dollars;385 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;156 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};386 value{_number}
-294 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-304 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
387 _AND
388 _TO
-270 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;-174 PERCENT;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;245 _BUT;159 _FROM;33 _OVER;39 _days;40 _dollars;389 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};390 _link;49 _numbers;51 _rates;174 _statistic;164 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};282 value{PERCENT}
-218 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-174 PERCENT;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;245 _BUT;159 _FROM;33 _OVER;391 _link;164 bound;282 value{PERCENT}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;392 THEIR;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;393 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
3 APPROXIMATELY;10 LESS_THAN;-174 PERCENT;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;394 _values{PERCENT};164 bound;165 value{PERCENT}
-217 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-174 PERCENT;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;245 _BUT;159 _FROM;33 _OVER;395 _RESPECTIVELY;391 _link;164 bound;282 value{PERCENT}
-272 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;-174 PERCENT;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;39 _days;40 _dollars;396 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;164 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};397 value{PERCENT}
-291 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-301 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-174 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;41 _each;167 _loans;398 _size;169 bound;170 counted
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;399 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
400 _HAVE
401 LOANS;402 POOL_NAME;403 _KIND;404 __counted_star_3
3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;29 _AT_LEAST;30 _AT_MOST;-182 _HAVE _WHICH;33 _OVER;169 bound;405 counted
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;406 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
36 _WORD;37 ___words_plus_5;407 _words
408 _HAVE
-109 $END THEN;409 _AND;244 _AND_HAD;245 _BUT;289 _HAVE;290 _SECURED_BY;291 _WHICH;410 _described;294 _link
-110 $END THEN
411 _HAVE;412 _WHICH
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-174 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;41 _each;167 _loans;413 _size;169 bound;170 counted
3 APPROXIMATELY;-174 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;238 _values{DATE};140 bound;141 value{DATE}
3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;252 _values{MONEY};148 bound;149 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;264 _values{_number};156 bound;157 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-174 PERCENT;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;275 _values{PERCENT};164 bound;165 value{PERCENT}
-60 $END THEN;3 APPROXIMATELY;-174 DATE;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;245 _BUT;135 _FROM;33 _OVER;302 _link;140 bound;248 value{DATE}
-45 $END THEN
3 APPROXIMATELY;-174 DATE;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;140 bound;361 value{DATE}
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-174 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;41 _each;167 _loans;414 _size;169 bound;170 counted
189 _OF;415 _WAS;416 _of_loans
-27 $END THEN
3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;370 _values{MONEY};148 bound;149 value{MONEY}
-190 $END
-195 $END
-194 $END;36 _WORD;37 ___words_plus_5;417 _words
2 ALL;3 APPROXIMATELY;7 EACH;76 GROUP;10 LESS_THAN;77 LOANS;-174 NUMBER;23 SUCH_LOANS;27 THEY;29 _AT_LEAST;30 _AT_MOST;33 _OVER;41 _each;167 _loans;418 _size;169 bound;170 counted
-105 $END THEN;243 _AND;244 _AND_HAD;245 _BUT;289 _HAVE;290 _SECURED_BY;291 _WHICH;419 _described;294 _link
-106 $END THEN
420 LOANS
-308 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;421 THEIR;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;422 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;423 _values{_figure};233 bound;424 value{_figure}
425 _WAS
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;426 PRIMARY_INSURANCE;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;427 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-83 $END THEN;428 _AND_HAD;36 _WORD;37 ___words_plus_5;429 _words
430 _COVERED_BY
-53 $END THEN
-119 $END THEN _AND _AND_HAD _HAVE
431 _HAVE
432 _HAVE
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;433 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;434 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
435 _HAVE
436 _HAVE;437 _TRANSFER;320 _WAS;438 _insured
439 _HAVE
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;440 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
441 _AND_HAD;442 _HAVE
443 _AND_HAD;444 _HAVE;36 _WORD;37 ___words_plus_5;445 _words
-189 $END
446 PERCENT
447 PERCENT
448 PERCENT
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;449 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
450 _HAVE
-72 $END THEN;451 _HAVE;452 _WHICH
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;453 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-130 $END THEN;454 ALTERNATIVE_OR_STREAMLINED;455 CASH_OUT;456 INVESTMENT_PROPERTY;457 NO_INCOME_VERIFICATION;458 ONE_ZIP_CODE;459 OR_ELSE;460 PRIMARY_RESIDENCE;461 PROOF_OF_INCOME;462 PURCHASE;463 REFINANCED;464 SECOND_HOME;465 _WORD;466 __share_star_4;467 trait
-177 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
-175 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
-176 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
468 _AND
-178 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
469 _TO
-244 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
470 DATE
471 DATE
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;41 _each;472 _loans
2 ALL;-39 APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;473 _AND;41 _each;474 _loans
-310 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
-281 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;-174 DATE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;135 _FROM;33 _OVER;39 _days;40 _dollars;475 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;140 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};361 value{DATE}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;476 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
477 _WAS
-233 $END THEN;3 APPROXIMATELY;-174 DATE;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;134 _BETWEEN;245 _BUT;135 _FROM;33 _OVER;478 _RESPECTIVELY;302 _link;140 bound;248 value{DATE}
-234 $END THEN
-283 $END THEN _HAVE _TRANSFER _WAS
-260 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
479 MONEY
480 MONEY
-263 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;-174 MONEY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;39 _days;40 _dollars;481 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;148 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};373 value{MONEY}
3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;143 _FROM;33 _OVER;148 bound;373 value{MONEY}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;482 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
483 _WAS
-29 $END THEN
-206 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-174 MONEY;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;142 _BETWEEN;245 _BUT;143 _FROM;33 _OVER;484 _RESPECTIVELY;366 _link;148 bound;259 value{MONEY}
-207 $END THEN
-265 $END THEN _HAVE _TRANSFER _WAS
-287 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-179 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TO _TRANSFER _WAS
-180 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TO _TRANSFER _WAS
261 NUMBER;485 _number
261 NUMBER;486 _number
-275 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;-174 NUMBER;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;39 _days;40 _dollars;487 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;156 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};386 value{_number}
3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;151 _FROM;33 _OVER;156 bound;386 value{_number}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;488 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
489 _WAS
-224 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;150 _BETWEEN;245 _BUT;151 _FROM;33 _OVER;490 _RESPECTIVELY;380 _link;156 bound;271 value{_number}
-225 $END THEN
-277 $END THEN _HAVE _TRANSFER _WAS
-293 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
491 PERCENT
492 PERCENT
-269 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;10 LESS_THAN;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;-174 PERCENT;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;39 _days;40 _dollars;493 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;164 bound;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates};397 value{PERCENT}
3 APPROXIMATELY;10 LESS_THAN;-174 PERCENT;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;159 _FROM;33 _OVER;164 bound;397 value{PERCENT}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;494 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
495 _WAS
-215 $END THEN;3 APPROXIMATELY;10 LESS_THAN;-174 PERCENT;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;158 _BETWEEN;245 _BUT;159 _FROM;33 _OVER;496 _RESPECTIVELY;391 _link;164 bound;282 value{PERCENT}
-216 $END THEN
-271 $END THEN _HAVE _TRANSFER _WAS
-290 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-102 $END THEN
-113 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;497 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-116 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
-117 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
-315 LOANS POOL_NAME _KIND
498 LOANS;499 POOL_NAME;500 _KIND
-313 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
-128 $END THEN
-124 $END THEN;243 _AND;244 _AND_HAD;245 _BUT;501 _HAVE;502 _WHICH;503 _link
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;504 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
3 APPROXIMATELY;10 LESS_THAN;-174 NUMBER;29 _AT_LEAST;30 _AT_MOST;-182 _HAVE _WHICH;33 _OVER;169 bound;505 counted
-108 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;506 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
507 _HAVE
-100 $END THEN
-98 $END THEN
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;508 _values{_figure};233 bound;424 value{_figure}
509 _WAS
-193 $END
-96 $END THEN
-104 $END THEN
-118 $END THEN _AND _AND_HAD _BUT _HAVE _IN_POOL _SECURED_BY _WHICH
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;202 _item;510 _list;49 _numbers;204 _quantity;51 _rates;56 _statistic;205 bare;206 quantity{_days};207 quantity{_dollars};208 quantity{_numbers};209 quantity{_rates}
-32 _OF _WAS
-26 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;511 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
-241 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;514 _values{_figure};233 bound;424 value{_figure}
-64 $END THEN
-51 $END THEN
515 _HAVE
-81 $END THEN;516 _AND_HAD
517 PRIMARY_INSURANCE
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;518 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;519 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-56 $END THEN
-86 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;520 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;426 PRIMARY_INSURANCE;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;521 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-79 $END THEN;522 _AND_HAD;36 _WORD;37 ___words_plus_5;523 _words
-52 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;524 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-95 $END THEN
525 _HAVE
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;526 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
527 _HAVE
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;528 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
529 _AND_HAD;530 _HAVE
-188 $END
531 _OF
532 _OF
-74 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;533 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;534 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
535 _HAVE
-49 $END THEN
-138 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-140 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-135 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-137 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-142 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-143 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-133 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-136 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-141 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-139 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-134 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-317 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-129 $END THEN;454 ALTERNATIVE_OR_STREAMLINED;455 CASH_OUT;456 INVESTMENT_PROPERTY;457 NO_INCOME_VERIFICATION;458 ONE_ZIP_CODE;459 OR_ELSE;460 PRIMARY_RESIDENCE;461 PROOF_OF_INCOME;462 PURCHASE;463 REFINANCED;464 SECOND_HOME;536 _WORD;537 trait
-318 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
342 DATE;343 MONEY;261 NUMBER;344 PERCENT;538 _figure;346 _number
342 DATE;343 MONEY;261 NUMBER;344 PERCENT;539 _figure;346 _number
-296 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-297 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-309 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
2 ALL;7 EACH;76 GROUP;77 LOANS;23 SUCH_LOANS;27 THEY;41 _each;540 _loans
-312 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
-280 $END THEN _HAVE _TRANSFER _WAS
541 _WAS
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;542 _values{_figure};233 bound;424 value{_figure}
-232 $END THEN
-299 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-300 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-262 $END THEN _HAVE _TRANSFER _WAS
543 _WAS
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;544 _values{_figure};233 bound;424 value{_figure}
-205 $END THEN
-305 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-306 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-274 $END THEN _HAVE _TRANSFER _WAS
545 _WAS
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;546 _values{_figure};233 bound;424 value{_figure}
-223 $END THEN
-302 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-303 $END AGE APPROXIMATELY BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-268 $END THEN _HAVE _TRANSFER _WAS
547 _WAS
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;548 _values{_figure};233 bound;424 value{_figure}
-214 $END THEN
-112 $END THEN
-114 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
-115 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
-316 LOANS POOL_NAME _KIND
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;549 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
550 _HAVE
551 _HAVE;552 _WHICH
-127 $END THEN
-314 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
-126 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;553 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-22 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;554 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;555 _values{_figure};233 bound;424 value{_figure}
-31 _OF _WAS
-25 $END THEN
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;233 bound;556 value{_figure}
-243 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-24 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;557 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;558 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
559 _HAVE
-65 $END THEN
-54 $END THEN
-55 $END THEN
-84 $END THEN
-50 $END THEN
560 _HAVE
-77 $END THEN;561 _AND_HAD
-94 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;562 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-93 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;563 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-91 $END THEN
564 _HAVE
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;565 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
86 SERIES;87 _WORD;101 ___call_words_plus_6;566 _call_words
86 SERIES;87 _WORD;101 ___call_words_plus_6;567 _call_words
-73 $END THEN
-71 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;568 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-319 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-320 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-245 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-246 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-311 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;569 _values{_figure};233 bound;424 value{_figure}
-240 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;570 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;571 _values{_figure};233 bound;424 value{_figure}
-213 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;572 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;573 _values{_figure};233 bound;424 value{_figure}
-231 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;574 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;232 _FROM;33 _OVER;575 _values{_figure};233 bound;424 value{_figure}
-222 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;576 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
-123 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;577 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;578 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
579 _HAVE
-125 $END THEN
-21 $END THEN
-20 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;580 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
-242 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-23 $END THEN
-82 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;581 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;582 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
583 _HAVE
-92 $END THEN
-90 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;584 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-89 $END THEN
-186 $END
-187 $END
-70 $END THEN
-238 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;585 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
-239 $END THEN
-211 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;586 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
-212 $END THEN
-229 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;587 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
-230 $END THEN
-220 $END THEN;3 APPROXIMATELY;-174 DATE MONEY NUMBER PERCENT;10 LESS_THAN;243 _AND;244 _AND_HAD;29 _AT_LEAST;30 _AT_MOST;231 _BETWEEN;245 _BUT;232 _FROM;33 _OVER;588 _RESPECTIVELY;512 _link;233 bound;513 value{_figure}
-221 $END THEN
-122 $END THEN
-121 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;589 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-19 $END THEN
-80 $END THEN
-78 $END THEN
1 AGE;4 BALANCE;5 COUNT;6 CREDIT_SCORE;9 LARGEST;12 LTV;13 MATURITY;14 NET_RATE;16 ORIGINAL_BALANCE;17 ORIGINAL_LTV;18 ORIGINAL_TERM;20 RATE;21 REMAINING_TERM;22 SMALLEST;28 WEIGHTED_AVERAGE;39 _days;40 _dollars;590 _facts;43 _fact{_days,DATE};44 _fact{_dollars,MONEY};45 _fact{_numbers,_number};46 _fact{_rates,PERCENT};49 _numbers;51 _rates;174 _statistic;175 quantity{_days};176 quantity{_dollars};177 quantity{_numbers};178 quantity{_rates}
-88 $END THEN
-237 $END THEN
-210 $END THEN
-228 $END THEN
-219 $END THEN
-120 $END THEN
-76 $END THEN""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346 347 348 349 350 351 352 353 354 355 356 357 358 359 360 361 362 363 364 365 366 367 368 369 370 371 372 373 374 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 532 533 534 535 536 537 538 539 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590""",
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
