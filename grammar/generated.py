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
        'PRINTED': ('(?:[-+]?(?:\\$ *)?(?:\\( ?)?-?(?:\\$ *)?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)%?\\)?(?: ?[%x]\\)?)?(?:(?:(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/)|\\([A-Za-z]\\)|(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021])))+)?)', '$(+-.0123456789', ('PRINTED',)),
        'NIL': ('(?i:(?:\\$ *)?[(]?-{1,3}[)]?(?: ?%)?|(?:\\$ *)?N\\.?/?A\\.?(?!\\w))', '$(-Nn', ('NIL',)),
        'YEAR': ('(?:(?:19|20)\\d\\d)', '12', ('YEAR',)),
        'BEGINNING_OF_CELL': ('(?:(?:\\s\\s|\t|\\. ?)(?:\\$\\s*)?(?:\\(?[\\d.]|-{1,3}(?=\\s|$)))', ' .', ('BEGINNING_OF_CELL',)),
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
        'TOTAL': ('(?:(?:(?i:(?:(?i:(?:grand|sub|pool|aggregate|overall|portfolio) ?-?))?)(?i:totals?)(?:(?i: ?(?:/|\\(|-|,|or|and) ?)(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?i:(?:averages?|avg\\.?))\\)?)*(?i:(?:(?i:,? (?:for )?(?:the |all )?(?:mortgage )?(?:pool|loans|portfolio|deal|group \\w{1,3}|collateral)(?: balance)?))?)|(?:(?i:aggregate(?: (?:mortgage )?(?:pool|loans))?)|(?i:all (?:the )?(?:mortgage )?loans)))[:.]?(?: ?(?:(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/)|\\([A-Za-z]\\)|(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021]))|\\d))?)', 'AGOPSTagopst', ('TOTAL',)),
        'SUMMARY': ('(?:(?i:(?:(?i:non-?zero ))?)(?:(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?:(?i:(?:mean|median|minimum|maximum|min\\.?|max\\.?|lowest|highest|smallest|largest))|(?i:(?:averages?|avg\\.?)))|(?i:w\\.?a\\.?(?:[cms]|ltv)?\\.?))(?: ?[:=] ?| )[$\\d].*)', 'AHLMNSWahlmnsw', ('SUMMARY',)),
        'NOTE': ('(?:(?:(?:(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/)|\\([A-Za-z]\\))|\\d{1,2}\\.?(?! (?i:y(?:ea)?rs?|months?)\\b)) +|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}) ?(?=[A-Z("\'])|(?:\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|/\\d{1,2}/) ?|(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021]) ?(?=[A-Z])(?!(?i:loans?|mortgage)\\b))(?=\\S).*)', '#(*+/0123456789[', ('NOTE',)),
        'LETTERED_NOTE': ('(?:[A-Z] (?=[A-Z]).*)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('LETTERED_NOTE',)),
        'LIST_ITEM': ('(?:(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*\x95\u2022o]) +\\S.*)', '(*-0123456789abcdefghijklmnopqrstuvwxyz', ('LIST_ITEM',)),
        'FACT': ('(?:(?:[-\x95\u2022]\\s+)?(?P<label>)(?:[A-Za-z#]|%\\s|\\d{1,3}\\s(?=[A-Z])|\\d-\\d\\s(?=[A-Z]))(?:[^:\\s]|\\s(?!\\s)){0,58}?(?P<gap>)(?:(?:(?<![.\\s])|(?<=\\.)(?=\\s))(?:(?:\\s\\.){3,}(?!\\s\\.)|\\s*\\.{3,}[.\\s]*(?![.\\s]))|(?:\\s{2,}(?=[$\\d~<>(]|approx|about|N/A|TBD|TBA)|\\s{2,}(?=[A-Z][A-Za-z]{2,8} \\d{1,2}, \\d{4}))|\\s*:(?!(?<=\\d:)\\d)|(?<=[A-Z)*])\\s(?=[$\\d])(?!(?:19|20)\\d\\d-))\\s*(?P<value>)(?:(?:(?i:\\d\\S*\\s{1,4}\\d{1,2}:\\d{2}\\s?[ap]\\.?m\\.?)|(?:(?:approx\\.?|approximately|about|~)\\s?)?[$<>(]{0,2}\\s?\\d(?:\\S*[\\w%)])?(?:\\s?(?:-|to)\\s?\\$?\\d\\S*)?(?:\\s?(?:%|months?|years?|days?|bps|mos\\.?|yrs\\.?))?(?:\\s*\\+\\s?/\\s?-\\s?\\d\\S*(?:\\s?(?:%|months?|bps|basis points))?)?(?:\\s*\\([^()]*\\))*(?:\\s+(?:maximum|minimum|max\\.?|min\\.?)(?:\\s[+-]?\\$?\\d\\S*)?)?|(?:[A-Za-z][^:]{0,58}?|[$\\d~<>](?:[^\\s:]|\\s(?!\\s)){0,48}?)))?(?P<stop>)\\.?(?:\\s+(?:N/?A|--?))?)', '#%-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('FACT',)),
        'LIST_HEAD': ('(?i:(?:bid|(?:\\d{1,2}(?:/\\d{1,2})? ?-?(?:yr\\.?|year)? ?)?(?:pool|amount|value)|) ?(?:permitted )?tolerances?)', ' 0123456789ABPTVabptv', ('LIST_HEAD',)),
        'INDEX_LINE': ('(?:.*(?:\\.{4}|(?: \\.){4}) ?\\d{1,3})', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('INDEX_LINE',)),
        'PAGE_NUMBER': ('(?i:-? ?\\d{1,3} ?-?|- ?page \\d+ ?-|page \\d+(?: of \\d+)?|[A-Z]-\\d{1,3}|[ivx]{1,5})', ' -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('PAGE_NUMBER',)),
        'MISREAD_PAGE_NUMBER': ('(?:-? ?(?:[BDEGILOQSTZbgloqsz|]\\d{0,2}|\\d[BDEGILOQSTZbgloqsz|]\\d?|\\d\\d[BDEGILOQSTZbgloqsz|]) ?-?)', ' -0123456789BDEGILOQSTZbgloqsz|', ('MISREAD_PAGE_NUMBER',)),
    },
    'sentences': {
        'IGNORED': ('(?i:\\s+|(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s[A-Za-z$\\d(])|\\b(?:the|an?)\\b|at(?= an? weighted))|(?:(?i:\\(?by )(?:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) )|(?i:aggregate )))*(?i:(?:principal )?balances?(?: as of (?:the )?cut-?off date)?\\)?))|(?:(?:(?i:based (?:solely )?(?:up)?on (?:the )?representations? [^,.;\\d]*,)|(?i:evidenced by (?:the )?(?:mortgage|promissory) notes)|(?i:per annum\\b)))|(?i:thereof\\b)|(?i:\\((?:(?:the|each|collectively|such date|an?),? )*["\'`]{1,2}[^"()\\d]{2,60}(?:["\']{1,2}\\)|$))|(?i:all of which (?:are|were|will be) secured by [^,.;\\d]*(?=[,.;]|$))|(?i:from the date on which the first payment (?:is|was) due on (?:each|the) (?:mortgage )?loans?\\b)|(?i:\\(or combined loan-to-value ratios?,?[^()\\d]*\\))|(?i:in exchange for (?:[\\w-]+ ){0,4}?(?:certificates|securities|notes|bonds)\\b)', ' (,ABEFIPTabefipt', ()),
        'AS_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))(?i: (?:the )?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation) date|reference date|(?:such|that) date)|(?:(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b))\\)|(?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))(?i: (?:the )?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation) date|reference date|(?:such|that) date)|(?:(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b))))', '(Aa', ()),
        'DEDUCTED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:\\(?after (?:deducting|deduction of|giving effect to|application of) [^)\\d]*\\bon(?: or before|(?= (?:such|that))))(?i: (?:the )?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation) date|reference date|(?:such|that) date)|(?:(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b))\\)?)', '(Aa', ()),
        'ON_DAY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:on (?:or about )?)(?:(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b))', 'Oo', ()),
        'VARIANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\(?(?i:(?:(?i:and (?=subject to )))?)(?:(?i:(?:(?i:(?<!is )(?<!was )(?<!be )subject to ))?)(?i:(?:an? )?(?:permitted )?(?:variance|variation) (?:of )?(?:up to )?))?(?:(?i:plus or minus )|\\+ ?/ ?- ?)\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b))\\)?)', '(+APSVapsv', ()),
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
        'AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:average(?= (?:outstanding |scheduled |stated |unpaid |current )?(?:principal )?(?:loan )?balance))', 'Aa', ('AVERAGE', '_WORD')),
        'BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:aggregate|total) ))?)(?i:(?:(?i:outstanding ))?)(?i:(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date ))?)(?i:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:principal )(?i:balances?(?: outstanding)?)|(?i:aggregate )(?i:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:balances?(?: outstanding)?)))', 'ACIOPRSTUacioprstu', ('BALANCE', '_WORD')),
        'ORIGINAL_BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:principal )?balances?)', 'Oo', ('ORIGINAL_BALANCE', '_WORD')),
        'NET_RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:net (?:loan |mortgage |note |interest |mortgage interest )?rates?)', 'Nn', ('NET_RATE', '_WORD')),
        'RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:gross )?(?:mortgage |note )?(?:interest |note |mortgage |coupon |loan )?rates?\\b|gross coupons?)', 'CGILMNRcgilmnr', ('RATE', '_WORD')),
        'REMAINING_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled )?remaining terms?(?: to (?:stated |scheduled )?maturity)?)', 'RSrs', ('REMAINING_TERM', '_WORD')),
        'ORIGINAL_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:terms?(?: to (?:stated |scheduled )?maturity)?|maturit(?:y|ies)))', 'Oo', ('ORIGINAL_TERM', '_WORD')),
        'ORIGINAL_LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original loan- ?to-value ratios?|loan- ?to-value ratios? at origination)', 'LOlo', ('ORIGINAL_LTV', '_WORD')),
        'LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:loan- ?to-value ratios?)', 'Ll', ('LTV', '_WORD')),
        'AGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:seasoning|loan age|age)\\b)', 'ALSals', ('AGE', '_WORD')),
        'CREDIT_SCORE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:FICO|credit) scores?)', 'CFcf', ('CREDIT_SCORE', '_WORD')),
        'MATURITY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled |stated |final )*maturit(?:y|ies)(?: dates?)?)', 'FMSfms', ('MATURITY', '_WORD')),
        'PRIMARY_INSURANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:primary mortgage (?:guaranty )?insurance(?: polic(?:y|ies))?)', 'Pp', ('PRIMARY_INSURANCE', '_WORD')),
        'SUCH_LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:such (?:mortgage )?loans?)', 'Ss', ('SUCH_LOANS', '_WORD')),
        'LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)(?i: (?:mortgage )?loans?\\b)|(?:(?i:mortgage loans?\\b)|(?i:(?<=the )loans\\b)|(?i:(?<=\\d )loans\\b))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b))?))', 'GLMPglmp', ('LOANS', '_WORD')),
        'POOL_NAME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)', 'GLMPglmp', ('POOL_NAME', '_WORD')),
        '_POOL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:pool of mortgage loans(?= (?:consist|will consist|is comprised|was comprised)))|(?i:(?:mortgage loan|mortgage|loan|asset) pool|trust (?:fund|estate)|pool\\b|trust\\b)))', 'ALMPTalmpt', ('_POOL', '_WORD')),
        '_IN_POOL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:included |contained )?in the (?:(?:mortgage )?(?:loan )?pool|trust(?: fund)?)\\b|in (?:total|all|the aggregate)\\b)', 'CIci', ('_IN_POOL', '_WORD')),
        '_KIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:one- ?to four-family|single-family|residential)|(?i:(?:fully )?amortizing|level[- ]pay(?:ment)?)|(?i:(?:fixed|adjustable)[- ]rate)|(?i:conventional|first[- ]lien|closed-end)))', 'ACFLORSacflors', ('_KIND', '_WORD')),
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
        '_TO': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:to|through|until)(?= (?:approximately )?\\$?\\d| [a-z]{3,10} \\d{1,2},))', 'TUtu', ('_TO', '_WORD')),
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
        '_REPRESENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:certificates (?:will )?(?:represent|evidence) [^.,;\\d]{0,60}?(?=(?:a|the) (?:(?:mortgage )?pool|trust)\\b))', 'Cc', ('_REPRESENT', '_WORD')),
        '_CONSIST_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:will |is expected to |are expected to )?consists?|consisted|(?:is|are|was|were|will be) comprised) of)|(?i:consisting (?:primarily )?of)|(?i:(?:will )?(?:holds?|contains?)(?= an? (?:mortgage )?pool\\b))))', 'ACHIWachiw', ('_CONSIST_OF', '_WORD')),
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
        '_BUT': ('(?i:but\\b)', 'Bb', ('_BUT',)),
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
list_head list_head +
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
head head +*+*+
head head +*+
head head *+*+
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
-18 $END;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;72 __exhibit_star_2;73 __head_plus_18;74 __title_plus_17;75 _block;76 bare_head;77 body_rule;78 exhibit;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-74 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-81 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-82 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-272 CAPTION_HEAD VALUE_BELOW
-77 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-264 ADDRESS_CAPTION CAPTION_REST CAPTION_RULE FORMER_NAME_CAPTION INCORPORATION_CAPTION NAME_CAPTION REPORT_DATE_CAPTION TELEPHONE_CAPTION
-93 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 TEXT;90 __checkbox_star_7
-78 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-79 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-95 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-277 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-88 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-87 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-80 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-76 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-73 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-96 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-72 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-94 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-86 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;91 CAPTION_MORE;92 LATER_DATE;93 __captioned_star_5;94 __captioned_star_6
-71 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-101 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-99 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-89 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-91 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;91 CAPTION_MORE;95 __captioned_star_5
-75 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-98 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;89 TEXT;96 __checkbox_star_7
-276 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-102 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS;97 DATE_LINE;98 VALUE
2 ADDRESS_CAPTION;6 CAPTION_REST;99 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;100 _caption
-20 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;2 ADDRESS_CAPTION;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;6 CAPTION_REST;7 CAPTION_RULE;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;12 DATE_LINE;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;18 INDEX_LINE;19 NAME_CAPTION;20 PAGE_NOTE;21 REPORT_DATE;22 REPORT_DATE_CAPTION;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;27 TELEPHONE_CAPTION;28 UNUSED_ITEMS;29 VALUE;30 ___values_plus_10;31 __captioned_star_4;33 __headed_plus_8;34 _caption;101 _labelled;36 _values;37 amendment;38 authority;102 captioned;40 checkbox;41 contents;43 employer_number;44 file_number;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;103 unplaced;56 unused_items
104 CAPTION_HEAD;105 VALUE_BELOW;106 __headed_plus_9
-70 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;91 CAPTION_MORE;92 LATER_DATE;107 LATER_PHONE;108 __captioned_star_5;109 __captioned_star_6
-258 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-103 $END AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM HEAD HEAD_RULER INDEX_LINE ITEM PAGE_NOTE PARAGRAPH REPORT_DATE RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TOP_RULER UNUSED_ITEMS;2 ADDRESS_CAPTION;6 CAPTION_REST;7 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;110 __captioned_star_4;111 _caption
-25 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-26 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-259 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-32 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-34 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-16 $END;57 BARE_HEAD;61 HEAD;62 HEAD_RULER;112 ITEM;67 PARAGRAPH;113 SIGNATURES;114 SIGNATURE_SENTENCE;68 TABLE_TITLE;70 TOP_RULER;71 __bare_head_plus_19;115 __filing_star_0;116 __filing_star_1;73 __head_plus_18;74 __title_plus_17;76 bare_head;82 head;117 item;118 item_heading;119 paragraph;120 preface;121 signature;122 signature_sentence;123 table;88 title;124 unheaded_signature
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
-21 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;18 INDEX_LINE;20 PAGE_NOTE;21 REPORT_DATE;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;28 UNUSED_ITEMS;33 __headed_plus_8;125 _labelled;37 amendment;38 authority;40 checkbox;41 contents;43 employer_number;44 file_number;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;56 unused_items
-35 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-298 BARE_HEAD JUNK LEAD REPEATED_HEAD ROW RULER SUMMARY
-130 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-132 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-143 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;89 TEXT;126 __checkbox_star_7
-296 HEAD HEAD_RULER SPAN_RULER
-168 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
127 FACT
-133 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-125 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;89 TEXT;128 __checkbox_star_7
-135 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;129 LETTERED_NOTE;130 NOTE;131 __footnotes_star_14;132 note
-123 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;89 TEXT;133 __checkbox_star_7
-294 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TITLE_RULE TOP_RULER
-129 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;134 TITLE_MORE;135 UNDERLINE;136 __heading_star_13
57 BARE_HEAD;61 HEAD;137 __bare_head_plus_19;138 __head_plus_18
139 BARE_HEAD;-170 JUNK LEAD REPEATED_HEAD ROW RULER SUMMARY
-17 $END;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;73 __head_plus_18;74 __title_plus_17;140 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
141 HEAD;142 HEAD_RULER;143 SPAN_RULER
-163 BARE_HEAD HEAD HEAD_RULER TOP_RULER;144 TABLE_TITLE;145 TITLE_RULE
-256 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
146 JUNK;147 LEAD;148 REPEATED_HEAD;149 ROW;150 RULER;151 SUMMARY;152 __row_star_20;153 __table_star_16;154 _table_line;155 junk;156 repeated_head;157 row;158 ruler;159 summary
-121 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
78 $END
-119 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-137 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;129 LETTERED_NOTE;130 NOTE;160 __footnotes_star_14;132 note
-118 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-155 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;148 REPEATED_HEAD;149 ROW;150 RULER;151 SUMMARY;161 TOTAL;162 __row_star_20;163 __table_star_16;154 _table_line;155 junk;156 repeated_head;157 row;158 ruler;159 summary;164 total
-116 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-120 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-115 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-114 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-117 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
57 BARE_HEAD;61 HEAD;62 HEAD_RULER;70 TOP_RULER;71 __bare_head_plus_19;73 __head_plus_18;165 bare_head;166 head
-270 $END ADDRESS_CAPTION AMENDMENT ANNEX_TITLE AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_HEADING EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LABEL_LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER UNUSED_ITEMS VALUE
-92 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 TEXT
-266 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-268 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-84 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;168 CAPTION_MORE;92 LATER_DATE;169 __captioned_star_6
-85 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;170 LATER_DATE
-90 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;168 CAPTION_MORE
-97 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;167 TEXT
-279 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-278 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-265 ADDRESS_CAPTION CAPTION_REST CAPTION_RULE FORMER_NAME_CAPTION INCORPORATION_CAPTION NAME_CAPTION REPORT_DATE_CAPTION TELEPHONE_CAPTION
-62 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;91 CAPTION_MORE;92 LATER_DATE;171 LATER_PHONE;172 __captioned_star_5;173 __captioned_star_6
-261 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-262 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-19 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;8 CHECKBOX;9 COMMISSION;10 COMMISSION_ADDRESS;11 CONTENTS;13 EMPLOYER_NUMBER;14 FILE_NUMBER;15 FORM;18 INDEX_LINE;20 PAGE_NOTE;21 REPORT_DATE;23 RULE;24 SECTION_HEADING;25 STATE;26 TELEPHONE;28 UNUSED_ITEMS;33 __headed_plus_8;174 _labelled;37 amendment;38 authority;40 checkbox;41 contents;43 employer_number;44 file_number;46 form;47 headed;48 masthead;49 page_note;50 report_date;51 rule;52 section_heading;53 state;54 telephone;56 unused_items
-273 CAPTION_HEAD VALUE_BELOW
-274 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE VALUE_BELOW
-100 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;175 VALUE_BELOW
-69 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-66 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;168 CAPTION_MORE;92 LATER_DATE;176 LATER_PHONE;177 __captioned_star_6
-68 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;170 LATER_DATE;178 LATER_PHONE
2 ADDRESS_CAPTION;6 CAPTION_REST;99 CAPTION_RULE;16 FORMER_NAME_CAPTION;17 INCORPORATION_CAPTION;19 NAME_CAPTION;22 REPORT_DATE_CAPTION;27 TELEPHONE_CAPTION;179 _caption
-54 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;91 CAPTION_MORE;92 LATER_DATE;180 LATER_PHONE;181 __captioned_star_5;182 __captioned_star_6
-113 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;183 ITEM_MORE;184 UNDERLINE;185 __item_heading_star_11;186 __item_heading_star_12
-204 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;187 BY;188 CAPACITY;189 DATED;190 DATE_LINE;191 NAME;192 REGISTRANT_TAG;193 RULE;114 SIGNATURE_SENTENCE;194 UNDERLINE;195 VALUE;196 __signature_star_22;197 _signature_line;198 by;199 capacity;200 dated;201 name;202 registrant_tag;203 signatory;204 signature_rule;205 signature_sentence
-208 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE;89 TEXT;206 __checkbox_star_7
-12 $END;112 ITEM;113 SIGNATURES;114 SIGNATURE_SENTENCE;207 __filing_star_1;208 item;118 item_heading;121 signature;122 signature_sentence;209 unheaded_signature
-15 $END;113 SIGNATURES;210 signature
-252 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-109 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;211 __exhibit_star_2;73 __head_plus_18;74 __title_plus_17;75 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-105 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;212 __exhibit_star_2;73 __head_plus_18;74 __title_plus_17;75 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-8 $END;112 ITEM;113 SIGNATURES;114 SIGNATURE_SENTENCE;213 __filing_star_0;214 __filing_star_1;117 item;118 item_heading;121 signature;122 signature_sentence;215 unheaded_signature
-232 $END SIGNATURES;216 ANNEX_TITLE;57 BARE_HEAD;217 EXHIBIT_HEADING;218 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;112 ITEM;67 PARAGRAPH;68 TABLE_TITLE;70 TOP_RULER;219 ___behind_star_23;220 ___behind_star_24;71 __bare_head_plus_19;221 __filing_star_0;73 __head_plus_18;74 __title_plus_17;222 _annexes;223 _behind;224 annex;225 annex_heading;226 back_matter;76 bare_head;82 head;227 headed_annex;117 item;118 item_heading;228 paragraph;229 table;88 title
-206 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;187 BY;188 CAPACITY;189 DATED;190 DATE_LINE;191 NAME;192 REGISTRANT_TAG;193 RULE;114 SIGNATURE_SENTENCE;195 VALUE;230 __signature_star_22;197 _signature_line;198 by;199 capacity;200 dated;201 name;202 registrant_tag;203 signatory;204 signature_rule;205 signature_sentence
-107 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;231 __exhibit_star_2;73 __head_plus_18;74 __title_plus_17;75 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-232 $END SIGNATURES;216 ANNEX_TITLE;57 BARE_HEAD;217 EXHIBIT_HEADING;218 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;112 ITEM;67 PARAGRAPH;68 TABLE_TITLE;70 TOP_RULER;219 ___behind_star_23;220 ___behind_star_24;71 __bare_head_plus_19;221 __filing_star_0;73 __head_plus_18;74 __title_plus_17;222 _annexes;232 _behind;224 annex;225 annex_heading;226 back_matter;76 bare_head;82 head;227 headed_annex;117 item;118 item_heading;228 paragraph;229 table;88 title
-260 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-142 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;167 TEXT
-131 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-124 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;167 TEXT
-141 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;89 TEXT;233 __checkbox_star_7
-139 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;89 TEXT;234 __checkbox_star_7
-134 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;129 LETTERED_NOTE;130 NOTE;235 note
-288 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-122 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;167 TEXT
-286 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-128 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-127 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;236 TITLE_MORE;237 UNDERLINE
139 BARE_HEAD;-169 JUNK LEAD REPEATED_HEAD ROW RULER SUMMARY
141 HEAD;238 HEAD_RULER;239 SPAN_RULER
-299 BARE_HEAD JUNK LEAD REPEATED_HEAD ROW RULER SUMMARY
-257 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-297 HEAD HEAD_RULER SPAN_RULER
-167 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
61 HEAD;240 __head_plus_18
-295 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TITLE_RULE TOP_RULER
-162 BARE_HEAD HEAD HEAD_RULER TOP_RULER
-198 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-300 LEAD ROW TOTAL
-200 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-184 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;241 WRAP;242 __row_star_21
-197 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-199 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
243 LEAD;244 ROW
-161 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;148 REPEATED_HEAD;149 ROW;150 RULER;151 SUMMARY;161 TOTAL;162 __row_star_20;245 _table_line;155 junk;156 repeated_head;157 row;158 ruler;159 summary;246 total
-292 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-173 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-175 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-171 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-172 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-174 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-136 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;129 LETTERED_NOTE;130 NOTE;235 note
-188 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;241 WRAP;247 __row_star_21
243 LEAD;244 ROW;248 TOTAL
-152 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;148 REPEATED_HEAD;149 ROW;150 RULER;151 SUMMARY;161 TOTAL;162 __row_star_20;245 _table_line;155 junk;156 repeated_head;157 row;158 ruler;159 summary;249 total
-154 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;253 __table_star_15;254 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
146 JUNK;147 LEAD;148 REPEATED_HEAD;149 ROW;150 RULER;151 SUMMARY;152 __row_star_20;260 __table_star_16;154 _table_line;155 junk;156 repeated_head;157 row;158 ruler;159 summary
-149 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;148 REPEATED_HEAD;149 ROW;150 RULER;151 SUMMARY;161 TOTAL;162 __row_star_20;261 __table_star_16;154 _table_line;155 junk;156 repeated_head;157 row;158 ruler;159 summary;262 total
-271 $END ADDRESS_CAPTION AMENDMENT ANNEX_TITLE AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_HEADING EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LABEL_LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER UNUSED_ITEMS VALUE
-267 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-83 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;170 LATER_DATE
-269 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-61 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-58 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;168 CAPTION_MORE;92 LATER_DATE;263 LATER_PHONE;264 __captioned_star_6
-60 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;170 LATER_DATE;265 LATER_PHONE
-263 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-275 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE VALUE_BELOW
-65 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-64 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;170 LATER_DATE;266 LATER_PHONE
-67 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-46 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;91 CAPTION_MORE;92 LATER_DATE;267 LATER_PHONE;268 __captioned_star_5;269 __captioned_star_6
-53 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-50 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;168 CAPTION_MORE;92 LATER_DATE;270 LATER_PHONE;271 __captioned_star_6
-52 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;170 LATER_DATE;272 LATER_PHONE
-280 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-283 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;183 ITEM_MORE;273 __item_heading_star_11
-111 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;274 ITEM_MORE;184 UNDERLINE;275 __item_heading_star_12
-112 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;276 UNDERLINE
-220 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-222 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-223 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-218 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-221 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-219 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-224 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-202 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;187 BY;188 CAPACITY;189 DATED;190 DATE_LINE;191 NAME;192 REGISTRANT_TAG;193 RULE;114 SIGNATURE_SENTENCE;195 VALUE;277 __signature_star_22;197 _signature_line;198 by;199 capacity;200 dated;201 name;202 registrant_tag;203 signatory;204 signature_rule;205 signature_sentence
-217 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-203 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;187 BY;188 CAPACITY;189 DATED;190 DATE_LINE;191 NAME;192 REGISTRANT_TAG;193 RULE;114 SIGNATURE_SENTENCE;195 VALUE;278 _signature_line;198 by;199 capacity;200 dated;201 name;202 registrant_tag;203 signatory;204 signature_rule;205 signature_sentence
-304 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-212 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-214 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-215 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-213 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-211 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-209 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-216 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-210 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-207 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE;167 TEXT
-11 $END;113 SIGNATURES;210 signature
-253 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-232 $END SIGNATURES;216 ANNEX_TITLE;57 BARE_HEAD;217 EXHIBIT_HEADING;218 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;112 ITEM;67 PARAGRAPH;68 TABLE_TITLE;70 TOP_RULER;219 ___behind_star_23;220 ___behind_star_24;71 __bare_head_plus_19;221 __filing_star_0;73 __head_plus_18;74 __title_plus_17;222 _annexes;279 _behind;224 annex;225 annex_heading;226 back_matter;76 bare_head;82 head;227 headed_annex;117 item;118 item_heading;228 paragraph;229 table;88 title
-232 $END SIGNATURES;216 ANNEX_TITLE;57 BARE_HEAD;217 EXHIBIT_HEADING;218 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;112 ITEM;67 PARAGRAPH;68 TABLE_TITLE;70 TOP_RULER;219 ___behind_star_23;220 ___behind_star_24;71 __bare_head_plus_19;221 __filing_star_0;73 __head_plus_18;74 __title_plus_17;222 _annexes;280 _behind;224 annex;225 annex_heading;226 back_matter;76 bare_head;82 head;227 headed_annex;117 item;118 item_heading;228 paragraph;229 table;88 title
-108 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;73 __head_plus_18;74 __title_plus_17;140 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-104 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;73 __head_plus_18;74 __title_plus_17;140 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-4 $END;112 ITEM;113 SIGNATURES;114 SIGNATURE_SENTENCE;281 __filing_star_1;208 item;118 item_heading;121 signature;122 signature_sentence;282 unheaded_signature
-7 $END;113 SIGNATURES;210 signature
-232 $END SIGNATURES;216 ANNEX_TITLE;57 BARE_HEAD;217 EXHIBIT_HEADING;218 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;112 ITEM;67 PARAGRAPH;68 TABLE_TITLE;70 TOP_RULER;219 ___behind_star_23;220 ___behind_star_24;71 __bare_head_plus_19;221 __filing_star_0;73 __head_plus_18;74 __title_plus_17;222 _annexes;283 _behind;224 annex;225 annex_heading;226 back_matter;76 bare_head;82 head;227 headed_annex;117 item;118 item_heading;228 paragraph;229 table;88 title
-249 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;134 TITLE_MORE;284 UNDERLINE;285 __heading_star_13
-245 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;134 TITLE_MORE;286 UNDERLINE;287 __heading_star_13
-251 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;288 BACK_MATTER;289 __back_matter_star_25
-235 $END EXHIBIT_INDEX SIGNATURES;216 ANNEX_TITLE;217 EXHIBIT_HEADING;225 annex_heading;290 headed_annex
-231 $END SIGNATURES;218 EXHIBIT_INDEX;291 back_matter
-228 $END SIGNATURES;216 ANNEX_TITLE;217 EXHIBIT_HEADING;218 EXHIBIT_INDEX;112 ITEM;292 ___behind_star_23;293 ___behind_star_24;225 annex_heading;226 back_matter;227 headed_annex;208 item;118 item_heading
-230 $END SIGNATURES;218 EXHIBIT_INDEX;294 ___behind_star_24;226 back_matter
-254 $END SIGNATURES
-234 $END EXHIBIT_INDEX SIGNATURES;216 ANNEX_TITLE;217 EXHIBIT_HEADING;295 ___behind_star_23;225 annex_heading;227 headed_annex
-241 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;296 __exhibit_star_2;73 __head_plus_18;74 __title_plus_17;75 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-309 $END EXHIBIT_INDEX SIGNATURES;216 ANNEX_TITLE;57 BARE_HEAD;217 EXHIBIT_HEADING;61 HEAD;62 HEAD_RULER;67 PARAGRAPH;68 TABLE_TITLE;70 TOP_RULER;219 ___behind_star_23;71 __bare_head_plus_19;73 __head_plus_18;74 __title_plus_17;297 _annexes;224 annex;225 annex_heading;76 bare_head;82 head;227 headed_annex;228 paragraph;229 table;88 title
-306 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES
-237 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;298 __exhibit_star_2;73 __head_plus_18;74 __title_plus_17;75 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-239 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;299 __exhibit_star_2;73 __head_plus_18;74 __title_plus_17;75 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-205 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;187 BY;188 CAPACITY;189 DATED;190 DATE_LINE;191 NAME;192 REGISTRANT_TAG;193 RULE;114 SIGNATURE_SENTENCE;195 VALUE;278 _signature_line;198 by;199 capacity;200 dated;201 name;202 registrant_tag;203 signatory;204 signature_rule;205 signature_sentence
-106 $END ITEM SIGNATURES SIGNATURE_SENTENCE;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;73 __head_plus_18;74 __title_plus_17;140 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-14 $END;113 SIGNATURES;300 __filing_star_1;121 signature
-140 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;167 TEXT
-138 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;167 TEXT
-289 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-287 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-126 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-165 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
61 HEAD;301 __head_plus_18
141 HEAD;302 HEAD_RULER
-302 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-183 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;303 WRAP
-301 LEAD ROW TOTAL
-182 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;241 WRAP;304 __row_star_21
-293 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-160 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;305 __table_star_15;254 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
-187 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;303 WRAP
-186 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;241 WRAP;306 __row_star_21
-151 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;307 __table_star_15;254 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
-192 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;241 WRAP;308 __row_star_21
-196 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;241 WRAP;309 __row_star_21
243 LEAD;310 ROW;311 TOTAL
-153 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;312 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
-290 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-178 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-176 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-180 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-177 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-179 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-158 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;148 REPEATED_HEAD;149 ROW;150 RULER;151 SUMMARY;161 TOTAL;162 __row_star_20;245 _table_line;155 junk;156 repeated_head;157 row;158 ruler;159 summary;313 total
-146 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;148 REPEATED_HEAD;149 ROW;150 RULER;151 SUMMARY;161 TOTAL;162 __row_star_20;245 _table_line;155 junk;156 repeated_head;157 row;158 ruler;159 summary;314 total
-148 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;315 __table_star_15;254 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
-57 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-56 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;170 LATER_DATE;316 LATER_PHONE
-59 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-63 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-45 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-42 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;168 CAPTION_MORE;92 LATER_DATE;317 LATER_PHONE;318 __captioned_star_6
-44 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;170 LATER_DATE;319 LATER_PHONE
-49 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-48 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;170 LATER_DATE;320 LATER_PHONE
-51 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-282 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;274 ITEM_MORE
-281 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-110 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;276 UNDERLINE
-285 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;183 ITEM_MORE;321 __item_heading_star_11
-201 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;187 BY;188 CAPACITY;189 DATED;190 DATE_LINE;191 NAME;192 REGISTRANT_TAG;193 RULE;114 SIGNATURE_SENTENCE;195 VALUE;278 _signature_line;198 by;199 capacity;200 dated;201 name;202 registrant_tag;203 signatory;204 signature_rule;205 signature_sentence
-305 $END ANNEX_TITLE BARE_HEAD BY CAPACITY DATED DATE_LINE EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER ITEM NAME PARAGRAPH REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER VALUE
-10 $END;113 SIGNATURES;322 __filing_star_1;121 signature
-255 $END SIGNATURES
-3 $END;113 SIGNATURES;210 signature
-232 $END SIGNATURES;216 ANNEX_TITLE;57 BARE_HEAD;217 EXHIBIT_HEADING;218 EXHIBIT_INDEX;61 HEAD;62 HEAD_RULER;112 ITEM;67 PARAGRAPH;68 TABLE_TITLE;70 TOP_RULER;219 ___behind_star_23;220 ___behind_star_24;71 __bare_head_plus_19;221 __filing_star_0;73 __head_plus_18;74 __title_plus_17;222 _annexes;323 _behind;224 annex;225 annex_heading;226 back_matter;76 bare_head;82 head;227 headed_annex;117 item;118 item_heading;228 paragraph;229 table;88 title
-6 $END;113 SIGNATURES;324 __filing_star_1;121 signature
-248 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-247 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;236 TITLE_MORE;325 UNDERLINE
-244 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-243 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER;236 TITLE_MORE;326 UNDERLINE
-312 $END ANNEX_TITLE BACK_MATTER BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER
-250 $END ANNEX_TITLE BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER;327 BACK_MATTER
-307 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES
-311 $END EXHIBIT_INDEX SIGNATURES;216 ANNEX_TITLE;57 BARE_HEAD;217 EXHIBIT_HEADING;61 HEAD;62 HEAD_RULER;67 PARAGRAPH;68 TABLE_TITLE;70 TOP_RULER;219 ___behind_star_23;71 __bare_head_plus_19;73 __head_plus_18;74 __title_plus_17;328 _annexes;224 annex;225 annex_heading;76 bare_head;82 head;227 headed_annex;228 paragraph;229 table;88 title
-226 $END SIGNATURES;216 ANNEX_TITLE;217 EXHIBIT_HEADING;218 EXHIBIT_INDEX;329 ___behind_star_24;225 annex_heading;226 back_matter;290 headed_annex
-227 $END SIGNATURES;218 EXHIBIT_INDEX;291 back_matter
-229 $END SIGNATURES;218 EXHIBIT_INDEX;291 back_matter
-233 $END EXHIBIT_INDEX SIGNATURES;216 ANNEX_TITLE;217 EXHIBIT_HEADING;225 annex_heading;290 headed_annex
-240 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;73 __head_plus_18;74 __title_plus_17;140 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-308 $END EXHIBIT_INDEX SIGNATURES
-236 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;73 __head_plus_18;74 __title_plus_17;140 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-238 $END ANNEX_TITLE EXHIBIT_HEADING EXHIBIT_INDEX SIGNATURES;57 BARE_HEAD;58 BODY_RULE;59 FACT;60 FIRST_NOTE;61 HEAD;62 HEAD_RULER;63 LABEL_LEAD;64 LIST_HEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_19;73 __head_plus_18;74 __title_plus_17;140 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_head;85 list_item;86 paragraph;87 table;88 title
-13 $END;113 SIGNATURES;210 signature
141 HEAD;330 HEAD_RULER
-166 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-303 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-181 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;303 WRAP
-159 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;312 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
-185 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;303 WRAP
-150 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;312 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
-191 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;303 WRAP
-195 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;303 WRAP
-190 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;241 WRAP;331 __row_star_21
-194 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;241 WRAP;332 __row_star_21
-291 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-157 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;333 __table_star_15;254 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
-145 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;334 __table_star_15;254 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
-147 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;312 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
-55 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-41 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-40 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;170 LATER_DATE;335 LATER_PHONE
-43 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-47 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-284 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE;274 ITEM_MORE
-9 $END;113 SIGNATURES;210 signature
-2 $END;113 SIGNATURES;336 __filing_star_1;121 signature
-5 $END;113 SIGNATURES;210 signature
-246 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-242 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES TABLE_TITLE TITLE TOP_RULER
-313 $END ANNEX_TITLE BACK_MATTER BARE_HEAD EXHIBIT_HEADING EXHIBIT_INDEX HEAD HEAD_RULER PARAGRAPH SIGNATURES TABLE_TITLE TOP_RULER
-310 $END EXHIBIT_INDEX SIGNATURES
-225 $END SIGNATURES;218 EXHIBIT_INDEX;291 back_matter
-164 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH REPEATED_HEAD ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL
-189 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;303 WRAP
-193 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE SUMMARY TABLE_TITLE TITLE TOP_RULER TOTAL;303 WRAP
-156 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;312 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
-144 $END ANNEX_TITLE BARE_HEAD BODY_RULE EXHIBIT_HEADING EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_HEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;146 JUNK;147 LEAD;250 ROW;150 RULER;151 SUMMARY;251 TOTAL;252 __row_star_20;312 _table_foot;255 junk;256 late_row;257 late_total;258 ruler;259 summary
-39 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-1 $END;113 SIGNATURES;210 signature""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336""",
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
consisted consisted ---**-*
consisted consisted ---*-*
consisted consisted -----**-*
consisted consisted -----*-*
consisted consisted ---**-*
consisted consisted ---*-*
consisted consisted --+-*
consisted consisted --+-
consisted consisted --+*
consisted consisted --+
_size _size +**
_size _size +*
_size _size +*
_size _size +
_size _size **--*
_size _size **-*
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
value{_figure} between -+*-+*
value{_figure} between -+*-*
value{_figure} between -*-+*
value{_figure} between -*-*
value{_figure} between +*-*
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
value{DATE} between -++-++
value{DATE} between -++-+
value{DATE} between -+-++
value{DATE} between -+-+
value{DATE} between ++-+
value{MONEY} value ++
value{MONEY} between -+-+
value{MONEY} between -++-++
value{MONEY} between -++-+
value{MONEY} between -+-++
value{MONEY} between -+-+
value{MONEY} between ++-+
value{PERCENT} value ++
value{PERCENT} between -+-+
value{PERCENT} between -++-++
value{PERCENT} between -++-+
value{PERCENT} between -+-++
value{PERCENT} between -+-+
value{PERCENT} between ++-+
value{_number} value +*
value{_number} between -*-*
value{_number} between -+*-+*
value{_number} between -+*-*
value{_number} between -*-+*
value{_number} between -*-*
value{_number} between +*-*
__statement_star_0 __statement_star_0 +*
__statement_star_0 __statement_star_0 *+*
___of_loans_star_1 ___of_loans_star_1 -*
___of_loans_star_1 ___of_loans_star_1 *
___of_loans_star_1 ___of_loans_star_1 *-*
___of_loans_star_1 ___of_loans_star_1 **
__consisted_star_2 __consisted_star_2 -
__consisted_star_2 __consisted_star_2 *-
___size_star_3 ___size_star_3 -+
___size_star_3 ___size_star_3 *-+
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
1 AGE;2 ALL;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;8 EACH;9 GROUP;10 LARGEST;11 LESS_THAN;12 LOANS;13 LTV;14 MATURITY;-183 MONEY PERCENT;15 NET_RATE;16 NONE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;20 POOL_NAME;21 RATE;22 REMAINING_TERM;23 SMALLEST;24 SUCH_LOANS;25 TABLES;26 TERM_SHEETS;27 THEIR;28 THEY;29 WEIGHTED_AVERAGE;30 _AT_LEAST;31 _AT_MOST;32 _CLEAN_UP_CALL;33 _IN_CASE_OF;34 _OVER;35 _POOL;36 _REPRESENT;37 _THERE;38 _WORD;39 ___words_plus_5;40 _clause;41 _days;42 _dollars;43 _each;44 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};49 _item;50 _loans;51 _numbers;52 _quantity;53 _rates;54 _stated{_days,DATE};55 _stated{_dollars,MONEY};56 _stated{_numbers,_number};57 _stated{_rates,PERCENT};58 _statistic;59 _words;60 amount;61 bare;62 bound;63 clean_up_call;64 collateral_heading;65 consisted;66 had;67 notice;68 quantity{_days};69 quantity{_dollars};70 quantity{_numbers};71 quantity{_rates};72 share;73 stated;74 statement;75 transferred
-175 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-160 GROUP LOANS SUCH_LOANS
-180 DATE MONEY NUMBER PERCENT
-163 AGE BALANCE COUNT CREDIT_SCORE LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM THEN _AND _OF _WAS
-166 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-172 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-176 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-159 GROUP LOANS SUCH_LOANS
-156 MATURES ORIGINATED _HAVE _NUMBERED _TRANSFER _WAS _WHICH;76 _CONSIST_OF
-165 AGE BALANCE COUNT CREDIT_SCORE LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM THEN _AND _OF _WAS
-181 DATE MONEY NUMBER PERCENT
-155 MATURES ORIGINATED _HAVE _NUMBERED _TRANSFER _WAS _WHICH;77 _CONSIST_OF
-170 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-177 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-169 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
2 ALL;8 EACH;78 GROUP;79 LOANS;80 MATURES;81 ORIGINATED;24 SUCH_LOANS;28 THEY;82 _HAVE;83 _WAS;43 _each;84 _loans;85 _verb;86 deed
-167 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-171 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-174 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
87 _CONSIST_OF
-168 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-173 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-164 AGE BALANCE COUNT CREDIT_SCORE LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM THEN _AND _OF _WAS
-157 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-211 $END;88 SERIES;89 _WORD;90 ___call_words_plus_6
-213 $END;88 SERIES;89 _WORD;91 ___call_words_plus_6
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;92 _item;51 _numbers;52 _quantity;53 _rates;93 _stated{_days,DATE};94 _stated{_dollars,MONEY};95 _stated{_numbers,_number};96 _stated{_rates,PERCENT};58 _statistic;97 bare;98 quantity{_days};99 quantity{_dollars};100 quantity{_numbers};101 quantity{_rates}
-158 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-162 AGE BALANCE COUNT CREDIT_SCORE LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM THEN _AND _OF _WAS
-178 DATE MONEY NUMBER PERCENT
-179 DATE MONEY NUMBER PERCENT
88 SERIES;102 _WAS;89 _WORD;103 ___call_words_plus_6;104 _call_words
105 LOANS
-182 DATE MONEY NUMBER PERCENT
106 _CONSIST_OF
107 _POOL
108 _WAS
-350 $END ALL EACH GROUP LOANS SUCH_LOANS TABLES TERM_SHEETS THEN THEY _ADDITIONAL_COLLATERAL _AND _AND_HAD _BUT _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _TRANSFER _WHICH _WORD
-194 $END ALL EACH GROUP LOANS SUCH_LOANS TABLES TERM_SHEETS THEN THEY _ADDITIONAL_COLLATERAL _AND _AND_HAD _BUT _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _TRANSFER _WHICH;109 _WORD
-2 $END;110 THEN;111 __statement_star_0
-271 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-262 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
112 GROUP;113 LOANS;114 SUCH_LOANS
-59 $END THEN
-69 $END THEN _HAVE _TRANSFER _WAS
-66 $END THEN _HAVE _TRANSFER _WAS
-68 $END THEN _HAVE _TRANSFER _WAS
-67 $END THEN _HAVE _TRANSFER _WAS
115 THEN;116 _AND;117 _and
80 MATURES;81 ORIGINATED;118 _HAVE;119 _NUMBERED;120 _TRANSFER;83 _WAS;121 _WHICH;122 _verb;86 deed
-268 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-33 THEN _AND
-265 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-18 $END THEN
-12 $END THEN
-16 $END THEN
-14 $END THEN
1 AGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;-161 THEN _AND _WAS;123 _OF;124 _days;125 _dollars;126 _numbers;127 _rates
128 TABLES;129 TERM_SHEETS;130 _CLEAN_UP_CALL;131 _MAY_PURCHASE;132 _TRANSFER
133 _OF
-34 THEN _AND;134 _WAS
135 MONEY;136 PERCENT
-3 $END
-5 $END
-9 $END THEN
-7 $END THEN
-4 $END
3 APPROXIMATELY;-183 DATE;11 LESS_THAN;-38 THEN _AND;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;139 _OF;34 _OVER;140 _WAS;141 _of_loans;142 _values{DATE};143 bound;144 value{DATE}
3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;-35 THEN _AND;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;147 _OF;34 _OVER;148 _WAS;149 _of_loans;150 _values{MONEY};151 bound;152 value{MONEY}
3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;-37 THEN _AND;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;154 _FROM;155 _OF;34 _OVER;156 _WAS;157 _of_loans;158 _values{_number};159 bound;160 value{_number}
3 APPROXIMATELY;11 LESS_THAN;-183 PERCENT;-36 THEN _AND;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;162 _FROM;163 _OF;34 _OVER;164 _WAS;165 _of_loans;166 _values{PERCENT};167 bound;168 value{PERCENT}
-10 $END THEN
-6 $END THEN
74 $END
-8 $END THEN
2 ALL;3 APPROXIMATELY;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;-183 NUMBER;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;169 _KIND;34 _OVER;170 _POOL;171 __consisted_star_2;43 _each;172 _loans;173 _size;174 bound;175 counted
2 ALL;3 APPROXIMATELY;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;-183 NUMBER;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;169 _KIND;34 _OVER;176 _POOL;171 __consisted_star_2;43 _each;172 _loans;177 _size;174 bound;175 counted
-156 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WAS _WHICH
-155 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WAS _WHICH
-63 APPROXIMATELY DATE LESS_THAN _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER
-62 APPROXIMATELY DATE LESS_THAN _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;178 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
80 MATURES;81 ORIGINATED;184 deed
80 MATURES;81 ORIGINATED;185 _HAVE;83 _WAS;186 _verb;86 deed
-48 $END THEN
3 APPROXIMATELY;-183 DATE;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;34 _OVER;187 _values{DATE};143 bound;144 value{DATE}
2 ALL;3 APPROXIMATELY;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;-183 NUMBER;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;169 _KIND;34 _OVER;188 _POOL;171 __consisted_star_2;43 _each;172 _loans;189 _size;174 bound;175 counted
-353 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
-352 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
-210 $END;190 SERIES;191 _WORD
-212 $END;190 SERIES;191 _WORD
115 THEN;116 _AND;192 _and
-17 $END THEN
-11 $END THEN
-15 $END THEN
-13 $END THEN
-34 THEN _AND;193 _WAS
-38 THEN _AND;194 _OF;140 _WAS;141 _of_loans
-35 THEN _AND;194 _OF;148 _WAS;195 _of_loans
-37 THEN _AND;194 _OF;156 _WAS;157 _of_loans
-36 THEN _AND;194 _OF;164 _WAS;165 _of_loans
196 PERCENT
-201 $END LESS_THAN _AT_MOST _WAS;190 SERIES;191 _WORD
197 _WAS
198 _ADDITIONAL_COLLATERAL;38 _WORD;39 ___words_plus_5;199 _words
2 ALL;3 APPROXIMATELY;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;-183 NUMBER;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;169 _KIND;34 _OVER;200 _POOL;171 __consisted_star_2;43 _each;172 _loans;201 _size;174 bound;175 counted
202 _CONSIST_OF;203 _OF
3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;30 _AT_LEAST;31 _AT_MOST;34 _OVER;204 all_counted;205 bound
-351 $END ALL EACH GROUP LOANS SUCH_LOANS TABLES TERM_SHEETS THEN THEY _ADDITIONAL_COLLATERAL _AND _AND_HAD _BUT _CLEAN_UP_CALL _HAVE _MAY_PURCHASE _TRANSFER _WHICH _WORD
1 AGE;2 ALL;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;8 EACH;9 GROUP;10 LARGEST;11 LESS_THAN;12 LOANS;13 LTV;14 MATURITY;-183 MONEY PERCENT;15 NET_RATE;16 NONE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;20 POOL_NAME;21 RATE;22 REMAINING_TERM;23 SMALLEST;24 SUCH_LOANS;27 THEIR;28 THEY;29 WEIGHTED_AVERAGE;30 _AT_LEAST;31 _AT_MOST;34 _OVER;35 _POOL;36 _REPRESENT;37 _THERE;38 _WORD;39 ___words_plus_5;206 _clause;41 _days;42 _dollars;43 _each;44 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};49 _item;50 _loans;51 _numbers;52 _quantity;53 _rates;54 _stated{_days,DATE};55 _stated{_dollars,MONEY};56 _stated{_numbers,_number};57 _stated{_rates,PERCENT};58 _statistic;207 _words;60 amount;61 bare;62 bound;65 consisted;66 had;68 quantity{_days};69 quantity{_dollars};70 quantity{_numbers};71 quantity{_rates};72 share;73 stated;75 transferred
-1 $END;208 THEN
-153 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-152 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-154 $END ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MATURES MONEY NUMBER ORIGINATED PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _NUMBERED _OVER _TRANSFER _WAS _WHICH
-42 AGE AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEIR WEIGHTED_AVERAGE
-41 AGE AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEIR WEIGHTED_AVERAGE
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;210 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;217 _FOLLOWING;41 _days;42 _dollars;218 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;30 _AT_LEAST;31 _AT_MOST;34 _OVER;219 bound;220 counting
-87 $END THEN;221 _AND_HAD;38 _WORD;39 ___words_plus_5;222 _words
223 _HAVE;224 _TRANSFER;38 _WORD;39 ___words_plus_5;225 _words
-44 $END THEN
1 AGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;226 _days;227 _dollars;228 _numbers;229 _rates
-270 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-261 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-267 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-264 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-207 $END;88 SERIES;89 _WORD;230 ___call_words_plus_6
-209 $END;88 SERIES;89 _WORD;231 ___call_words_plus_6
88 SERIES;232 _WAS;89 _WORD;103 ___call_words_plus_6;233 _call_words
88 SERIES;89 _WORD;103 ___call_words_plus_6;234 _call_words
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;38 _WORD;39 ___words_plus_5;43 _each;235 _loans;236 _words
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;43 _each;237 _loans
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;240 bound;241 value{_figure}
-140 _OF
-139 _OF
242 DATE
243 APPROXIMATELY;244 DATE
2 ALL;3 APPROXIMATELY;-183 DATE;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;34 _OVER;43 _each;245 _loans;246 _values{DATE};143 bound;144 value{DATE}
3 APPROXIMATELY;-183 DATE;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;34 _OVER;247 _values{DATE};143 bound;144 value{DATE}
3 APPROXIMATELY;-183 DATE;11 LESS_THAN;248 THEN;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;34 _OVER;249 _WAS;250 _values{DATE};143 bound;144 value{DATE}
-298 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;-183 DATE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;253 _BUT;138 _FROM;34 _OVER;41 _days;42 _dollars;254 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};255 _link;51 _numbers;53 _rates;179 _statistic;143 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};256 value{DATE}
257 DATE
-272 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
258 MONEY
259 APPROXIMATELY;260 MONEY
2 ALL;3 APPROXIMATELY;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;-183 MONEY;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;34 _OVER;43 _each;245 _loans;261 _values{MONEY};151 bound;152 value{MONEY}
3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;34 _OVER;262 _values{MONEY};151 bound;152 value{MONEY}
3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;263 THEN;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;34 _OVER;264 _WAS;265 _values{MONEY};151 bound;152 value{MONEY}
-280 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;-183 MONEY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;253 _BUT;146 _FROM;34 _OVER;41 _days;42 _dollars;266 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};267 _link;51 _numbers;53 _rates;179 _statistic;151 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};268 value{MONEY}
269 MONEY
-299 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
270 NUMBER;271 _number
272 APPROXIMATELY;270 NUMBER;273 _number
2 ALL;3 APPROXIMATELY;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;-183 NUMBER;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;154 _FROM;34 _OVER;43 _each;245 _loans;274 _values{_number};159 bound;160 value{_number}
3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;154 _FROM;34 _OVER;275 _values{_number};159 bound;160 value{_number}
3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;276 THEN;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;154 _FROM;34 _OVER;277 _WAS;278 _values{_number};159 bound;160 value{_number}
-292 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;-183 NUMBER;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;253 _BUT;154 _FROM;34 _OVER;41 _days;42 _dollars;279 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};280 _link;51 _numbers;53 _rates;179 _statistic;159 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};281 value{_number}
270 NUMBER;282 _number
-305 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
283 PERCENT
284 APPROXIMATELY;285 PERCENT
2 ALL;3 APPROXIMATELY;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;-183 PERCENT;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;162 _FROM;34 _OVER;43 _each;245 _loans;286 _values{PERCENT};167 bound;168 value{PERCENT}
3 APPROXIMATELY;11 LESS_THAN;-183 PERCENT;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;162 _FROM;34 _OVER;287 _values{PERCENT};167 bound;168 value{PERCENT}
3 APPROXIMATELY;11 LESS_THAN;-183 PERCENT;288 THEN;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;162 _FROM;34 _OVER;289 _WAS;290 _values{PERCENT};167 bound;168 value{PERCENT}
-286 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;-183 PERCENT;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;253 _BUT;162 _FROM;34 _OVER;41 _days;42 _dollars;291 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};292 _link;51 _numbers;53 _rates;179 _statistic;167 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};293 value{PERCENT}
294 PERCENT
-302 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-342 ALL EACH GROUP LOANS POOL_NAME SUCH_LOANS THEY _KIND
295 _OF
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;296 _KIND;43 _each;297 _loans
298 _HAVE;299 _WHICH
-103 $END THEN
300 NUMBER
-117 $END THEN;301 _AND;252 _AND_HAD;253 _BUT;302 _HAVE;303 _SECURED_BY;304 _WHICH;305 ___size_star_3;306 _described;307 _link
308 _OF
-101 $END THEN
-46 $END THEN
1 AGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;123 _OF;124 _days;125 _dollars;126 _numbers;127 _rates
3 APPROXIMATELY;-183 DATE;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;309 _OF;34 _OVER;142 _values{DATE};143 bound;144 value{DATE}
3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;310 _OF;34 _OVER;150 _values{MONEY};151 bound;152 value{MONEY}
3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;154 _FROM;311 _OF;34 _OVER;158 _values{_number};159 bound;160 value{_number}
3 APPROXIMATELY;11 LESS_THAN;-183 PERCENT;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;162 _FROM;312 _OF;34 _OVER;166 _values{PERCENT};167 bound;168 value{PERCENT}
3 APPROXIMATELY;-183 DATE;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;34 _OVER;313 _values{DATE};143 bound;144 value{DATE}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;314 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-47 $END THEN
-61 $END THEN;3 APPROXIMATELY;-183 DATE;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;253 _BUT;138 _FROM;34 _OVER;315 _link;143 bound;256 value{DATE}
316 _OF
-99 $END THEN
-355 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
-354 $END LESS_THAN SERIES _AT_MOST _WAS _WORD
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;317 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;240 bound;318 value{_figure}
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;43 _each;245 _loans
3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;263 THEN;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;34 _OVER;319 _WAS;265 _values{MONEY};151 bound;152 value{MONEY}
-200 $END
320 PERCENT
-205 $END;38 _WORD;39 ___words_plus_5;321 _words
322 _ADDITIONAL_COLLATERAL
323 _OF
-97 $END THEN
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;169 _KIND;324 _POOL;325 __consisted_star_2;43 _each;326 _loans
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;169 _KIND;327 __consisted_star_2;43 _each;328 _loans
-113 $END THEN;251 _AND;252 _AND_HAD;253 _BUT;302 _HAVE;329 _IN_POOL;303 _SECURED_BY;304 _WHICH;330 _described;307 _link
331 NUMBER
-336 $END THEN
132 _TRANSFER
1 AGE;2 ALL;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;8 EACH;9 GROUP;10 LARGEST;11 LESS_THAN;12 LOANS;13 LTV;14 MATURITY;-183 MONEY PERCENT;15 NET_RATE;16 NONE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;20 POOL_NAME;21 RATE;22 REMAINING_TERM;23 SMALLEST;24 SUCH_LOANS;27 THEIR;28 THEY;29 WEIGHTED_AVERAGE;30 _AT_LEAST;31 _AT_MOST;34 _OVER;35 _POOL;36 _REPRESENT;37 _THERE;38 _WORD;39 ___words_plus_5;332 _clause;41 _days;42 _dollars;43 _each;44 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};49 _item;50 _loans;51 _numbers;52 _quantity;53 _rates;54 _stated{_days,DATE};55 _stated{_dollars,MONEY};56 _stated{_numbers,_number};57 _stated{_rates,PERCENT};58 _statistic;207 _words;60 amount;61 bare;62 bound;65 consisted;66 had;68 quantity{_days};69 quantity{_dollars};70 quantity{_numbers};71 quantity{_rates};72 share;73 stated;75 transferred
115 THEN;116 _AND;333 _and
194 _OF;334 _WAS;335 _of_loans
-33 THEN _AND;-30 _OF _WAS
-34 THEN _AND
-38 THEN _AND _OF _WAS
-35 THEN _AND _OF _WAS
-37 THEN _AND _OF _WAS
-36 THEN _AND _OF _WAS
-58 $END THEN
-43 $END THEN;336 _HAVE;337 _TRANSFER;338 _WAS;339 _insured
340 NUMBER
-57 $END THEN;341 _AND;342 _AND_HAD;343 _HAVE
344 _HAVE
-85 $END THEN;345 _AND_HAD
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;346 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
347 _AND_HAD;348 _HAVE;38 _WORD;39 ___words_plus_5;349 _words
350 _TRANSFER
-269 APPROXIMATELY DATE LESS_THAN THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-260 APPROXIMATELY LESS_THAN MONEY THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-266 APPROXIMATELY LESS_THAN NUMBER THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-263 APPROXIMATELY LESS_THAN PERCENT THEN _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OF _OVER _WAS
-206 $END;190 SERIES;191 _WORD
-208 $END;190 SERIES;191 _WORD
351 PERCENT
352 _WAS
353 LESS_THAN;354 _AT_MOST
-75 $END THEN;355 _HAVE;356 _WHICH
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;43 _each;357 _loans
358 _HAVE;359 _WAS
360 DATE;361 MONEY;270 NUMBER;362 PERCENT;363 _figure;364 _number
365 APPROXIMATELY;360 DATE;361 MONEY;270 NUMBER;362 PERCENT;366 _figure;364 _number
360 DATE;361 MONEY;270 NUMBER;362 PERCENT;367 _figure;364 _number
-28 $END THEN
368 _AND
369 DATE
370 _TO
2 ALL;-40 APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;371 _AND;372 ___of_loans_star_1;43 _each;373 _loans
-295 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;-183 DATE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;253 _BUT;138 _FROM;34 _OVER;41 _days;42 _dollars;374 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};375 _link;51 _numbers;53 _rates;179 _statistic;143 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};256 value{DATE}
-245 $END THEN;3 APPROXIMATELY;-183 DATE;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;253 _BUT;138 _FROM;34 _OVER;315 _link;143 bound;256 value{DATE}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;376 THEIR;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;377 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
3 APPROXIMATELY;-183 DATE;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;34 _OVER;378 _values{DATE};143 bound;144 value{DATE}
-244 $END THEN;3 APPROXIMATELY;-183 DATE;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;253 _BUT;138 _FROM;34 _OVER;379 _RESPECTIVELY;315 _link;143 bound;256 value{DATE}
-191 AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST WEIGHTED_AVERAGE _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WHICH
-192 AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST WEIGHTED_AVERAGE _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WHICH
-193 AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST WEIGHTED_AVERAGE _AT_LEAST _AT_MOST _BETWEEN _FROM _HAVE _OVER _WHICH
-297 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;-183 DATE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;34 _OVER;41 _days;42 _dollars;380 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;143 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};381 value{DATE}
-274 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-308 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS;382 _TO
383 _AND
384 MONEY
385 _TO
-277 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;-183 MONEY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;253 _BUT;146 _FROM;34 _OVER;41 _days;42 _dollars;386 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};387 _link;51 _numbers;53 _rates;179 _statistic;151 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};268 value{MONEY}
-218 $END THEN;3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;253 _BUT;146 _FROM;34 _OVER;388 _link;151 bound;268 value{MONEY}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;389 THEIR;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;390 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;391 _MAY_VARY;34 _OVER;392 _values{MONEY};151 bound;152 value{MONEY}
-217 $END THEN;3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;253 _BUT;146 _FROM;34 _OVER;393 _RESPECTIVELY;388 _link;151 bound;268 value{MONEY}
-279 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;-183 MONEY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;34 _OVER;41 _days;42 _dollars;394 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;151 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};395 value{MONEY}
-301 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-315 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS;396 _TO
-190 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TO _TRANSFER _WAS;397 MONTHS;398 YEARS
399 _AND
270 NUMBER;400 _number
401 _TO
-289 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;-183 NUMBER;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;253 _BUT;154 _FROM;34 _OVER;41 _days;42 _dollars;402 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};403 _link;51 _numbers;53 _rates;179 _statistic;159 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};281 value{_number}
-236 $END THEN;3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;253 _BUT;154 _FROM;34 _OVER;404 _link;159 bound;281 value{_number}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;405 THEIR;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;406 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;154 _FROM;34 _OVER;407 _values{_number};159 bound;160 value{_number}
-235 $END THEN;3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;253 _BUT;154 _FROM;34 _OVER;408 _RESPECTIVELY;404 _link;159 bound;281 value{_number}
-291 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;-183 NUMBER;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;154 _FROM;34 _OVER;41 _days;42 _dollars;409 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;159 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};410 value{_number}
-307 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-329 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS;411 _TO
412 _AND
413 PERCENT
414 _TO
-283 $END THEN _HAVE _TRANSFER _WAS;1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;-183 PERCENT;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;253 _BUT;162 _FROM;34 _OVER;41 _days;42 _dollars;415 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};416 _link;51 _numbers;53 _rates;179 _statistic;167 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};293 value{PERCENT}
-227 $END THEN;3 APPROXIMATELY;11 LESS_THAN;-183 PERCENT;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;253 _BUT;162 _FROM;34 _OVER;417 _link;167 bound;293 value{PERCENT}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;418 THEIR;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;419 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
3 APPROXIMATELY;11 LESS_THAN;-183 PERCENT;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;162 _FROM;34 _OVER;420 _values{PERCENT};167 bound;168 value{PERCENT}
-226 $END THEN;3 APPROXIMATELY;11 LESS_THAN;-183 PERCENT;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;253 _BUT;162 _FROM;34 _OVER;421 _RESPECTIVELY;417 _link;167 bound;293 value{PERCENT}
-285 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;-183 PERCENT;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;162 _FROM;34 _OVER;41 _days;42 _dollars;422 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;167 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};423 value{PERCENT}
-304 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-322 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS;424 _TO
2 ALL;3 APPROXIMATELY;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;-183 NUMBER;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;169 _KIND;34 _OVER;171 __consisted_star_2;43 _each;172 _loans;425 _size;174 bound;175 counted
-343 ALL EACH GROUP LOANS POOL_NAME SUCH_LOANS THEY _KIND
426 _HAVE;427 _WHICH
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;428 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
429 _HAVE
430 LOANS;431 POOL_NAME;169 _KIND;432 __consisted_star_2
3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;30 _AT_LEAST;31 _AT_MOST;-191 _HAVE _WHICH;34 _OVER;174 bound;433 counted
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;434 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
38 _WORD;39 ___words_plus_5;435 _words
436 _HAVE
-115 $END THEN;437 _AND;252 _AND_HAD;253 _BUT;302 _HAVE;303 _SECURED_BY;304 _WHICH;438 _described;307 _link
-116 $END THEN
439 _HAVE;440 _WHICH
2 ALL;3 APPROXIMATELY;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;-183 NUMBER;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;169 _KIND;34 _OVER;171 __consisted_star_2;43 _each;172 _loans;441 _size;174 bound;175 counted
3 APPROXIMATELY;-183 DATE;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;34 _OVER;246 _values{DATE};143 bound;144 value{DATE}
3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;34 _OVER;261 _values{MONEY};151 bound;152 value{MONEY}
3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;154 _FROM;34 _OVER;274 _values{_number};159 bound;160 value{_number}
3 APPROXIMATELY;11 LESS_THAN;-183 PERCENT;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;162 _FROM;34 _OVER;286 _values{PERCENT};167 bound;168 value{PERCENT}
-60 $END THEN;3 APPROXIMATELY;-183 DATE;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;253 _BUT;138 _FROM;34 _OVER;315 _link;143 bound;256 value{DATE}
-45 $END THEN
3 APPROXIMATELY;-183 DATE;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;34 _OVER;143 bound;381 value{DATE}
2 ALL;3 APPROXIMATELY;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;-183 NUMBER;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;169 _KIND;34 _OVER;171 __consisted_star_2;43 _each;172 _loans;442 _size;174 bound;175 counted
194 _OF;443 _WAS;444 _of_loans
-27 $END THEN
3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;34 _OVER;392 _values{MONEY};151 bound;152 value{MONEY}
-199 $END
-204 $END
-203 $END;38 _WORD;39 ___words_plus_5;445 _words
2 ALL;3 APPROXIMATELY;8 EACH;78 GROUP;11 LESS_THAN;79 LOANS;-183 NUMBER;24 SUCH_LOANS;28 THEY;30 _AT_LEAST;31 _AT_MOST;169 _KIND;34 _OVER;171 __consisted_star_2;43 _each;172 _loans;446 _size;174 bound;175 counted
447 _OF
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;296 _KIND;43 _each;448 _loans
449 _HAVE
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;296 _KIND;43 _each;450 _loans
451 _HAVE
-111 $END THEN;251 _AND;252 _AND_HAD;253 _BUT;302 _HAVE;303 _SECURED_BY;304 _WHICH;452 _described;307 _link
-112 $END THEN
453 LOANS
-337 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;454 THEIR;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;455 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;456 _values{_figure};240 bound;457 value{_figure}
458 _WAS
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;459 PRIMARY_INSURANCE;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;460 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-83 $END THEN;461 _AND_HAD;38 _WORD;39 ___words_plus_5;462 _words
463 _COVERED_BY
-53 $END THEN
-127 $END THEN _AND _AND_HAD _HAVE
464 _HAVE
465 _HAVE
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;466 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;467 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
468 _HAVE
469 _HAVE;470 _TRANSFER;338 _WAS;471 _insured
472 _HAVE
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;473 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
474 _AND_HAD;475 _HAVE
476 _AND_HAD;477 _HAVE;38 _WORD;39 ___words_plus_5;478 _words
-198 $END
479 PERCENT
480 PERCENT
481 PERCENT
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;482 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
483 _HAVE
-72 $END THEN;484 _HAVE;485 _WHICH
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;486 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-138 $END THEN;487 ALTERNATIVE_OR_STREAMLINED;488 CASH_OUT;489 INVESTMENT_PROPERTY;490 NO_INCOME_VERIFICATION;491 ONE_ZIP_CODE;492 OR_ELSE;493 PRIMARY_RESIDENCE;494 PROOF_OF_INCOME;495 PURCHASE;496 REFINANCED;497 SECOND_HOME;498 _WORD;499 __share_star_4;500 trait
-186 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
-184 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
-185 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
501 _AND
-187 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY _TO
360 DATE;361 MONEY;270 NUMBER;362 PERCENT;502 _figure;364 _number
503 _TO
-253 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY;504 _TO
505 DATE
506 _TO
507 APPROXIMATELY;508 DATE
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;43 _each;509 _loans
2 ALL;-39 APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;510 _AND;43 _each;511 _loans
-339 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
-294 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;-183 DATE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;138 _FROM;34 _OVER;41 _days;42 _dollars;512 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;143 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};381 value{DATE}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;513 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
514 _WAS
-242 $END THEN;3 APPROXIMATELY;-183 DATE;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;137 _BETWEEN;253 _BUT;138 _FROM;34 _OVER;515 _RESPECTIVELY;315 _link;143 bound;256 value{DATE}
-243 $END THEN
-296 $END THEN _HAVE _TRANSFER _WAS
-273 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
516 DATE
517 MONEY
518 _TO
519 APPROXIMATELY;520 MONEY
-276 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;-183 MONEY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;34 _OVER;41 _days;42 _dollars;521 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;151 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};395 value{MONEY}
3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;146 _FROM;34 _OVER;151 bound;395 value{MONEY}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;522 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
523 _WAS
-29 $END THEN
-215 $END THEN;3 APPROXIMATELY;11 LESS_THAN;-183 MONEY;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;145 _BETWEEN;253 _BUT;146 _FROM;34 _OVER;524 _RESPECTIVELY;388 _link;151 bound;268 value{MONEY}
-216 $END THEN
-278 $END THEN _HAVE _TRANSFER _WAS
-300 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
525 MONEY
-188 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TO _TRANSFER _WAS
-189 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TO _TRANSFER _WAS
270 NUMBER;526 _number
527 _TO
528 APPROXIMATELY;270 NUMBER;529 _number
-288 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;-183 NUMBER;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;154 _FROM;34 _OVER;41 _days;42 _dollars;530 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;159 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};410 value{_number}
3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;154 _FROM;34 _OVER;159 bound;410 value{_number}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;531 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
532 _WAS
-233 $END THEN;3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;153 _BETWEEN;253 _BUT;154 _FROM;34 _OVER;533 _RESPECTIVELY;404 _link;159 bound;281 value{_number}
-234 $END THEN
-290 $END THEN _HAVE _TRANSFER _WAS
-306 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
270 NUMBER;534 _number
535 PERCENT
536 _TO
537 APPROXIMATELY;538 PERCENT
-282 $END THEN _HAVE _TRANSFER _WAS
1 AGE;3 APPROXIMATELY;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;11 LESS_THAN;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;-183 PERCENT;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;162 _FROM;34 _OVER;41 _days;42 _dollars;539 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;167 bound;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates};423 value{PERCENT}
3 APPROXIMATELY;11 LESS_THAN;-183 PERCENT;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;162 _FROM;34 _OVER;167 bound;423 value{PERCENT}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;540 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
541 _WAS
-224 $END THEN;3 APPROXIMATELY;11 LESS_THAN;-183 PERCENT;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;161 _BETWEEN;253 _BUT;162 _FROM;34 _OVER;542 _RESPECTIVELY;417 _link;167 bound;293 value{PERCENT}
-225 $END THEN
-284 $END THEN _HAVE _TRANSFER _WAS
-303 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
543 PERCENT
-102 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;544 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
545 _HAVE
-121 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;546 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-124 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
-125 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
547 LOANS;548 POOL_NAME;296 _KIND
-344 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
-136 $END THEN
-132 $END THEN;251 _AND;252 _AND_HAD;253 _BUT;549 _HAVE;550 _WHICH;551 _link
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;552 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
3 APPROXIMATELY;11 LESS_THAN;-183 NUMBER;30 _AT_LEAST;31 _AT_MOST;-191 _HAVE _WHICH;34 _OVER;174 bound;553 counted
-114 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;554 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
555 _HAVE
-100 $END THEN
-98 $END THEN
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;556 _values{_figure};240 bound;457 value{_figure}
557 _WAS
-202 $END
-96 $END THEN
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;169 _KIND;558 __consisted_star_2;43 _each;559 _loans
560 _HAVE
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;561 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
562 _HAVE
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;563 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-110 $END THEN
-126 $END THEN _AND _AND_HAD _BUT _HAVE _IN_POOL _SECURED_BY _WHICH
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;209 _item;564 _list;51 _numbers;211 _quantity;53 _rates;58 _statistic;212 bare;213 quantity{_days};214 quantity{_dollars};215 quantity{_numbers};216 quantity{_rates}
-32 _OF _WAS
-26 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;565 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
-250 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;568 _values{_figure};240 bound;457 value{_figure}
-64 $END THEN
-51 $END THEN
569 _HAVE
-81 $END THEN;570 _AND_HAD
571 PRIMARY_INSURANCE
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;572 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;573 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-56 $END THEN
-86 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;574 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;459 PRIMARY_INSURANCE;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;575 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-79 $END THEN;576 _AND_HAD;38 _WORD;39 ___words_plus_5;577 _words
-52 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;578 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-95 $END THEN
579 _HAVE
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;580 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
581 _HAVE
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;582 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
583 _AND_HAD;584 _HAVE
-197 $END
585 _OF
586 _OF
-74 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;587 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;588 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
589 _HAVE
-49 $END THEN
-146 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-148 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-143 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-145 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-150 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-151 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-141 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-144 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-149 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-147 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-142 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-346 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-137 $END THEN;487 ALTERNATIVE_OR_STREAMLINED;488 CASH_OUT;489 INVESTMENT_PROPERTY;490 NO_INCOME_VERIFICATION;491 ONE_ZIP_CODE;492 OR_ELSE;493 PRIMARY_RESIDENCE;494 PROOF_OF_INCOME;495 PURCHASE;496 REFINANCED;497 SECOND_HOME;590 _WORD;591 trait
-347 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
360 DATE;361 MONEY;270 NUMBER;362 PERCENT;592 _figure;364 _number
593 _TO
594 APPROXIMATELY;360 DATE;361 MONEY;270 NUMBER;362 PERCENT;595 _figure;364 _number
360 DATE;361 MONEY;270 NUMBER;362 PERCENT;596 _figure;364 _number
-309 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
597 APPROXIMATELY;598 DATE
599 DATE
-313 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-338 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;43 _each;600 _loans
-341 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
-293 $END THEN _HAVE _TRANSFER _WAS
601 _WAS
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;602 _values{_figure};240 bound;457 value{_figure}
-241 $END THEN
-314 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-316 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
603 APPROXIMATELY;604 MONEY
605 MONEY
-320 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-275 $END THEN _HAVE _TRANSFER _WAS
606 _WAS
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;607 _values{_figure};240 bound;457 value{_figure}
-214 $END THEN
-321 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-330 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
608 APPROXIMATELY;270 NUMBER;609 _number
270 NUMBER;610 _number
-334 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-287 $END THEN _HAVE _TRANSFER _WAS
611 _WAS
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;612 _values{_figure};240 bound;457 value{_figure}
-232 $END THEN
-335 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-323 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
613 APPROXIMATELY;614 PERCENT
615 PERCENT
-327 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-281 $END THEN _HAVE _TRANSFER _WAS
616 _WAS
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;617 _values{_figure};240 bound;457 value{_figure}
-223 $END THEN
-328 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-119 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;618 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-120 $END THEN
-122 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
-123 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;619 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
620 _HAVE
621 _HAVE;622 _WHICH
-135 $END THEN
-345 $END THEN _AND _AND_HAD _BUT _HAVE _SECURED_BY _WHICH
-134 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;623 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-22 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;624 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;625 _values{_figure};240 bound;457 value{_figure}
2 ALL;8 EACH;78 GROUP;79 LOANS;24 SUCH_LOANS;28 THEY;296 _KIND;43 _each;626 _loans
627 _HAVE
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;628 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-109 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;629 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-105 $END THEN
-31 _OF _WAS
-25 $END THEN
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;240 bound;630 value{_figure}
-252 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-24 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;631 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;632 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
633 _HAVE
-65 $END THEN
-54 $END THEN
-55 $END THEN
-84 $END THEN
-50 $END THEN
634 _HAVE
-77 $END THEN;635 _AND_HAD
-94 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;636 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-93 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;637 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-91 $END THEN
638 _HAVE
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;639 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
88 SERIES;89 _WORD;103 ___call_words_plus_6;640 _call_words
88 SERIES;89 _WORD;103 ___call_words_plus_6;641 _call_words
-73 $END THEN
-71 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;642 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-348 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-349 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE OR_ELSE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME THEN _WORD
-254 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
643 APPROXIMATELY;360 DATE;361 MONEY;270 NUMBER;362 PERCENT;644 _figure;364 _number
360 DATE;361 MONEY;270 NUMBER;362 PERCENT;645 _figure;364 _number
-258 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-259 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
646 DATE
-311 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-312 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-340 ALL APPROXIMATELY DATE EACH GROUP LESS_THAN LOANS MONEY NUMBER PERCENT SUCH_LOANS THEN THEY _AND _AT_LEAST _AT_MOST _BETWEEN _FROM _OVER _WAS
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;647 _values{_figure};240 bound;457 value{_figure}
-249 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;648 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
649 MONEY
-318 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-319 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;650 _values{_figure};240 bound;457 value{_figure}
-222 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;651 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
270 NUMBER;652 _number
-332 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-333 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;653 _values{_figure};240 bound;457 value{_figure}
-240 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;654 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
655 PERCENT
-325 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-326 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;239 _FROM;34 _OVER;656 _values{_figure};240 bound;457 value{_figure}
-231 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;657 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
-118 $END THEN
-131 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;658 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;659 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
660 _HAVE
-133 $END THEN
-21 $END THEN
-20 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;661 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
662 _HAVE
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;663 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-108 $END THEN
-104 $END THEN
-251 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-23 $END THEN
-82 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;664 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;665 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
666 _HAVE
-92 $END THEN
-90 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;667 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-89 $END THEN
-195 $END
-196 $END
-70 $END THEN
360 DATE;361 MONEY;270 NUMBER;362 PERCENT;668 _figure;364 _number
-256 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-257 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-310 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE DATE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-247 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;669 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
-248 $END THEN
-317 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY MONEY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-220 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;670 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
-221 $END THEN
-331 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE NUMBER ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-238 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;671 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
-239 $END THEN
-324 $END AGE APPROXIMATELY AVERAGE BALANCE COUNT CREDIT_SCORE LARGEST LESS_THAN LTV MATURITY NET_RATE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM PERCENT RATE REMAINING_TERM SMALLEST THEN WEIGHTED_AVERAGE _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _HAVE _OVER _RESPECTIVELY _TRANSFER _WAS
-229 $END THEN;3 APPROXIMATELY;-183 DATE MONEY NUMBER PERCENT;11 LESS_THAN;251 _AND;252 _AND_HAD;30 _AT_LEAST;31 _AT_MOST;238 _BETWEEN;253 _BUT;239 _FROM;34 _OVER;672 _RESPECTIVELY;566 _link;240 bound;567 value{_figure}
-230 $END THEN
-130 $END THEN
-129 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;673 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-19 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;674 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-107 $END THEN
-80 $END THEN
-78 $END THEN
1 AGE;4 AVERAGE;5 BALANCE;6 COUNT;7 CREDIT_SCORE;10 LARGEST;13 LTV;14 MATURITY;15 NET_RATE;17 ORIGINAL_BALANCE;18 ORIGINAL_LTV;19 ORIGINAL_TERM;21 RATE;22 REMAINING_TERM;23 SMALLEST;29 WEIGHTED_AVERAGE;41 _days;42 _dollars;675 _facts;45 _fact{_days,DATE};46 _fact{_dollars,MONEY};47 _fact{_numbers,_number};48 _fact{_rates,PERCENT};51 _numbers;53 _rates;179 _statistic;180 quantity{_days};181 quantity{_dollars};182 quantity{_numbers};183 quantity{_rates}
-88 $END THEN
-255 $END APPROXIMATELY DATE LESS_THAN MONEY NUMBER PERCENT THEN _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _FROM _OVER _RESPECTIVELY
-246 $END THEN
-219 $END THEN
-237 $END THEN
-228 $END THEN
-128 $END THEN
-106 $END THEN
-76 $END THEN""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346 347 348 349 350 351 352 353 354 355 356 357 358 359 360 361 362 363 364 365 366 367 368 369 370 371 372 373 374 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 532 533 534 535 536 537 538 539 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675""",
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
at_most at_most +-
below below -+
below below +-
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
between_below between_below +--+
between_below between_below +--+
between_below between_below +--+
at_least at_least +-
at_least at_least -+
at_least at_least +-
above above -+
above above +-
single single +
edge edge +-
edge edge +""",
"""\
1 NUMBER;2 _FROM;3 _GE;4 _GT;5 _LE;6 _LT;7 above;8 at_least;9 at_most;10 band;11 below;12 between;13 between_above;14 between_below;15 edge;16 single
-35 $END _AND _AND_OVER _AND_UNDER _BUT _GE _GT _LE _LT _TO;17 _UNIT
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
-33 $END;23 _AND;24 _AND_OVER;25 _AND_UNDER;26 _BUT;27 _GE;28 _GT;29 _LE;30 _LT;31 _TO
-8 $END
-34 $END _AND _AND_OVER _AND_UNDER _BUT _GE _GT _LE _LT _TO
32 _AND;33 _TO
-29 $END;34 _AND;35 _LE;36 _LT;37 _TO
-31 $END;38 _AND;39 _LE;40 _TO
-10 $END
-12 $END
41 _LT
-28 $END
-9 $END
42 _LT
-30 $END
-32 $END
-11 $END
-13 $END
1 NUMBER;43 _LT;44 edge
1 NUMBER;45 edge
1 NUMBER;46 edge
47 _LE;48 _LT
1 NUMBER;49 edge
1 NUMBER;50 edge
1 NUMBER;51 edge
52 _LE
1 NUMBER;53 edge
1 NUMBER;54 edge
1 NUMBER;55 edge
1 NUMBER;56 edge
1 NUMBER;57 edge
-14 $END
-16 $END
-15 $END
1 NUMBER;58 edge
1 NUMBER;59 edge
-17 $END
-23 $END
-19 $END
1 NUMBER;60 edge
-20 $END
-22 $END
-26 $END
-27 $END
-25 $END
-18 $END
-24 $END
-21 $END""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60""",
        {'band': 0},
    ),
    'generic': (
"""\
page page *
page page
table table +++
table table ++
table table ++
table table +
title title *
head head *
rows rows ***
rows rows **
rows rows **
rows rows *
bare_rows bare_rows ***
bare_rows bare_rows **
bare_rows bare_rows **
bare_rows bare_rows *
_first _first +*
_first _first +
_more _more *+*
_more _more *+
_more _more +*
_more _more +
_more _more +
_lead _lead +
_lead _lead +
__page_star_0 __page_star_0 +
__page_star_0 __page_star_0 +
__page_star_0 __page_star_0 *+
__page_star_0 __page_star_0 *+
__title_plus_1 __title_plus_1 +
__title_plus_1 __title_plus_1 *+
__head_plus_2 __head_plus_2 +
__head_plus_2 __head_plus_2 +
__head_plus_2 __head_plus_2 *+
__head_plus_2 __head_plus_2 *+
__rows_star_3 __rows_star_3 *
__rows_star_3 __rows_star_3 **
__rows_star_4 __rows_star_4 *
__rows_star_4 __rows_star_4 **
__bare_rows_star_5 __bare_rows_star_5 +
__bare_rows_star_5 __bare_rows_star_5 *+
___first_star_6 ___first_star_6 +
___first_star_6 ___first_star_6 *+""",
"""\
-2 $END;1 FIRST_LABEL;2 FIRST_ROW;3 HEAD;4 HEAD_RULER;5 TEXT;6 TITLE;7 __bare_rows_star_5;8 __head_plus_2;9 __page_star_0;10 __title_plus_1;11 _first;12 bare_rows;13 head;14 page;15 table;16 title
-40 FIRST_LABEL FIRST_ROW
-18 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE;17 WRAP;18 ___first_star_6
-32 FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER
-33 FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER
-26 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE
-30 FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER TITLE
19 FIRST_LABEL;2 FIRST_ROW;20 _first
-8 FIRST_ROW LABEL LABEL_RULER;21 HEAD;22 HEAD_RULER
-1 $END;1 FIRST_LABEL;2 FIRST_ROW;3 HEAD;4 HEAD_RULER;23 TEXT;6 TITLE;7 __bare_rows_star_5;8 __head_plus_2;10 __title_plus_1;11 _first;12 bare_rows;13 head;24 table;16 title
-7 FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER;25 TITLE
-16 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE;26 LABEL;27 LABEL_RULER;28 ROW;29 RULER;30 __rows_star_3;31 __rows_star_4;32 _lead;33 _more
-6 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE
2 FIRST_ROW;26 LABEL;27 LABEL_RULER;34 __rows_star_3;35 _first;32 _lead;36 rows
14 $END
-27 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE
2 FIRST_ROW;3 HEAD;4 HEAD_RULER;26 LABEL;27 LABEL_RULER;8 __head_plus_2;34 __rows_star_3;35 _first;32 _lead;37 head;38 rows
-42 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE WRAP
-17 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE;39 WRAP
-41 FIRST_LABEL FIRST_ROW
-14 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE;26 LABEL;27 LABEL_RULER;28 ROW;29 RULER;30 __rows_star_3;40 __rows_star_4;32 _lead;33 _more
-34 FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER
-35 FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER
-28 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE
-29 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE
-31 FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER TITLE
-24 FIRST_ROW LABEL LABEL_RULER ROW
-25 FIRST_ROW LABEL LABEL_RULER ROW
-22 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE;17 WRAP;41 ___first_star_6
-23 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE
26 LABEL;27 LABEL_RULER;42 ROW;43 _lead
-15 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE;26 LABEL;27 LABEL_RULER;28 ROW;29 RULER;30 __rows_star_3;32 _lead;44 _more
-36 FIRST_ROW LABEL LABEL_RULER ROW
-38 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE
2 FIRST_ROW;26 LABEL;27 LABEL_RULER;45 _first;43 _lead
-12 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE;26 LABEL;27 LABEL_RULER;28 ROW;29 RULER;30 __rows_star_3;46 __rows_star_4;32 _lead;33 _more
-4 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE
2 FIRST_ROW;26 LABEL;27 LABEL_RULER;34 __rows_star_3;35 _first;32 _lead;47 rows
-5 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE
-43 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE WRAP
-13 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE;26 LABEL;27 LABEL_RULER;28 ROW;29 RULER;30 __rows_star_3;32 _lead;44 _more
-21 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE;39 WRAP
-20 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE;17 WRAP;48 ___first_star_6
-37 FIRST_ROW LABEL LABEL_RULER ROW
-39 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE
-10 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE;26 LABEL;27 LABEL_RULER;28 ROW;29 RULER;30 __rows_star_3;49 __rows_star_4;32 _lead;33 _more
-11 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE;26 LABEL;27 LABEL_RULER;28 ROW;29 RULER;30 __rows_star_3;32 _lead;44 _more
-3 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE
-19 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE;39 WRAP
-9 $END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER TEXT TITLE;26 LABEL;27 LABEL_RULER;28 ROW;29 RULER;30 __rows_star_3;32 _lead;44 _more""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49""",
        {'page': 0},
    ),
}
