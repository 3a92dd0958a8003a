"""Terminals and parse tables of the grammar, written by `python -m grammar.generate`; never edited by hand."""

# fmt: off
# ruff: noqa: E501

TERMINALS: dict[str, dict[str, tuple[str, str, tuple[str, ...]]]] = {
    'figures': {
        'MARK': ('(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\)|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021])))', '#(*+/<[{', ('MARK',)),
        'NUMBER_MARK': ('(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\}))', '(/<[{', ('NUMBER_MARK',)),
        'LETTER_MARK': ('(?:\\([A-Za-z]\\))', '(', ('LETTER_MARK',)),
        'STAR_MARK': ('(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*)))', '(*[', ('STAR_MARK',)),
        'SLASH_MARK': ('(?:/\\(?\\d{1,2}\\)?/)', '/', ('SLASH_MARK',)),
        'STARS': ('(?:\\*{1,4}(?!\\*))', '*', ('STARS',)),
        'SIGN_MARK': ('(?:(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021]))', '#+', ('SIGN_MARK',)),
        'SUPERSCRIPT': ('(?:[\xb9\xb2\xb3\u2020\u2021])', '', ('SUPERSCRIPT',)),
        'DATE': ('(?:(?:(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\.?\\s{0,3}\\d{1,2}(?:(?:st|nd|rd|th)\\b)?\\s?[,.]?\\s{0,3}\\d{4}\\b|\\b(?:the )?\\d{1,2}(?:(?:st|nd|rd|th)\\b)?[- ](?:(?:day )?of )?[A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'YEAR_FIRST': ('(?:\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b)', '12', ('YEAR_FIRST',)),
        'ANY_MONTH': ('(?:(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8}))', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('ANY_MONTH',)),
        'MONTH_FIRST': ('(?:(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\.?\\s{0,3}\\d{1,2}(?:(?:st|nd|rd|th)\\b)?\\s?[,.]?\\s{0,3}\\d{4}\\b)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('MONTH_FIRST',)),
        'DAY_FIRST': ('(?:\\b(?:the )?\\d{1,2}(?:(?:st|nd|rd|th)\\b)?[- ](?:(?:day )?of )?[A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b)', '0123456789t', ('DAY_FIRST',)),
        'ORDINAL': ('(?:(?:st|nd|rd|th)\\b)', 'nrst', ('ORDINAL',)),
        'NUMERIC_DATE': ('(?:\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b)', '0123456789', ('NUMERIC_DATE',)),
        'MONTH': ('(?:(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b)))', 'ADFJMNOSadfjmnos', ('MONTH',)),
        'MONTH_AND_YEAR': ('(?:[A-Z][A-Za-z]{2,9}\\.?,? \\d{4}\\b)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('MONTH_AND_YEAR',)),
        'LOOK_ALIKE': ('(?:[OolISBZ])', 'BIOSZlo', ('LOOK_ALIKE',)),
        'MONEY': ('(?:\\$\\s?\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?:\\s?(?i:(?:thousand|million|billion)\\b))?(?i:(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$', ('MONEY',)),
        'SCALE': ('(?i:(?:thousand|million|billion)\\b)', 'BMTbmt', ('SCALE',)),
        'PERCENT': ('(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b)))', '0123456789', ('PERCENT',)),
        'NUMBER': ('(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'DIGITS': ('(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?)', '0123456789', ('DIGITS',)),
        'AMOUNT': ('(?:\\$?\\s?\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?\\s?%?)', ' $0123456789', ('AMOUNT',)),
        'CELL': ('(?:(?:\\$ *)?[(-]?(?:(?:[OolISBZ]|[\\d.,]|[bis]))*\\d(?:(?:[OolISBZ]|[\\d.,]|[bis]))*\\)?(?: ?%)?)', '$(,-.0123456789BIOSZbilos', ('CELL',)),
        'NOTHING': ('(?i:(?:-+|N/?A|TBD))', '-NTnt', ('NOTHING',)),
        'VARIANCE': ('(?:(?:\\(\\s*)?(?i:(?:(?i:approx(?:imate(?:ly)?)?[.,;]{0,2}\\s(?=[^()]*\\))))?)(?:\\+\\s?(?i:(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\s?(?:bps%?|basis points|%|months?|mos\\b\\.?))?)\\s?/\\s?-\\s?(?i:(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\s?(?:bps%?|basis points|%|months?|mos\\b\\.?))?)|(?i:(?:\\+\\s?/\\s?-|plus or minus)\\s*)(?i:(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\s?(?:bps%?|basis points|%|months?|mos\\b\\.?))?))(?:\\s*\\))?)', '(+APap', ('VARIANCE',)),
        'PRINTED': ('(?:(?:(?:\\$ *)?\\d[\\d,]*\\.\\d\\d-(?! ?[$\\d])|[-+]?(?:\\$ *)?(?:\\( ?)?-?(?:\\$ *)?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)%?\\)?(?: ?[%x]\\)?)?|-0-)(?:(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\)|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021])))+)?)', '$(+-.0123456789', ('PRINTED',)),
        'NIL': ('(?i:(?:\\$ *)?[(]?-{1,3}[)]?(?: ?%)?|(?:\\$ *)?N\\.?/?A\\.?(?!\\w))', '$(-Nn', ('NIL',)),
        'YEAR': ('(?:(?:19|20)\\d\\d)', '12', ('YEAR',)),
        'BEGINNING_OF_CELL': ('(?:(?:\\s\\s|\t|\\. ?)(?:\\$\\s*)?(?:\\(?[\\d.]|-{1,3}(?=\\s|$)))', ' .', ('BEGINNING_OF_CELL',)),
        'ZIP': ('(?:\\b\\d{5}(?:-\\d{4})?\\b)', '0123456789', ('ZIP',)),
        'PHONE': ('(?:\\(?\\d{3}\\)?\\s?[-./ ]?\\s?\\d{3}\\s?[-. ]\\s?\\d{4})', '(0123456789', ('PHONE',)),
        'FILE_NUMBER': ('(?:\\b\\d{1,3}-\\d{1,7}(?:-\\d{1,7})?\\b)', '0123456789', ('FILE_NUMBER',)),
        'EMPLOYER_NUMBER': ('(?:\\b\\d{2}-?\\d{7}\\b)', '0123456789', ('EMPLOYER_NUMBER',)),
        'RULE': ('(?:(?:(?:- )*[-=_~*]{3,}[-=_~* ]*|-(?: -)*))', '*-=_~', ('RULE',)),
        'RULER': ('(?:[-=_~ ]*[-=_~]{2,}[-=_~ ]*)', ' -=_~', ('RULER',)),
        'STROKE': ('(?:[-=_~]+)', '-=_~', ('STROKE',)),
        'GROUP_NAME': ('(?:(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?)(?:(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)|(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)))', 'GLMPglmp', ('GROUP_NAME',)),
        'PRODUCT': ('(?i:\\d{1,2}(?:/\\d{1,2}|[- ]?(?:yr\\.?|year))(?: (?:fixed|hybrid|arm))*)', '0123456789', ('PRODUCT',)),
        'RATE_KIND': ('(?i:(?:fixed|adjustable|variable)[- ]rate|arm)', 'AFVafv', ('RATE_KIND',)),
        'TOLERANCE': ('(?i:(?:(?:permitted|allowed|allowable) )?(?:tolerances?|variances?))', 'APTVaptv', ('TOLERANCE',)),
        'UNFINISHED': ('(?i:(?:[-/,;&]|\\b(?:and|at|but|by|for|from|in|of|on|or|pursuant|than|the|through|thru|to|with))$)', '&,-/;ABFIOPTWabfioptw', ('UNFINISHED',)),
    },
    'lines': {
        'PAGE_MARK': ('(?:(?:(?i:(?:-? ?\\w{1,6} ?-? ?)?</?PAGE>(?: ?(?:page )?-?\\w{1,6}-?)?)|PAGE))', ' -0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', ('PAGE_MARK',)),
        'TABLE_TAG': ('(?i:(?:</?(?:TABLE|CAPTION|FN|F\\d+|S|C|CENTER|B|TEXT)>\\s*)+)', '<', ('TABLE_TAG',)),
        'COMMISSION': ('(?:(?:(?i:(?:the )?united states(?: of america)?)(?: (?i:(?:u\\. ?s\\. )?securities (?:and|&) exchange commission))?|(?i:(?:u\\. ?s\\. )?securities (?:and|&) exchange commission)))', 'STUstu', ('COMMISSION',)),
        'COMMISSION_ADDRESS': ('(?:(?:(?i:(?:\\d+ )?(?:450 )?fifth street,? n\\.? ?w\\.?)|(?i:\\d+ f street,? n\\.? ?e\\.?)|(?i:washington,? ?d\\.? ?c\\.?,?)(?: \\b\\d{5}(?:-\\d{4})?\\b)?|(?i:judiciary plaza)))', '0123456789FJWfjw', ('COMMISSION_ADDRESS',)),
        'FORM': ('(?:(?i:(?:(?i:form? ?))?)(?i:8 ?- ?k(?: ?/? ?a(?:-\\d)?)?)\\.?(?i:(?:(?i: ?\\(?amendment no\\. ?\\d+\\)?))?)(?i:(?:(?i: current report))?))', '8Ff', ('FORM',)),
        'AMENDMENT': ('(?:(?i:\\(?(?:post-effective )?amendment(?: no\\.? ?\\d+)?\\)?)(?i:(?:(?i: to))?)(?i:(?:(?i: form 8 ?- ?k(?: ?/ ?a)?))?))', '(APap', ('AMENDMENT',)),
        'AUTHORITY': ('(?:(?:(?:(?i:(?:current|this|report|pursuant|to|under|information|be|included|in)\\b ?)|(?i:(?:sections?|13|or|and|of|the|securities|securites|exchange|act|as|amended|193[34])\\b ?)|(?i:15 ?\\(d\\) ?)|[,.] ?))+)', ',.1ABCEIOPRSTUabceioprstu', ('AUTHORITY',)),
        'REPORT_DATE_CAPTION': ('(?:(?:(?i:(?:(?i:\\(?date of report,? ))?)(?i:\\(?date of (?:the )?)(?i:earliest event reported\\)?\\)?)|(?i:\\(?date of (?:the )?)(?i:report\\)?)))', '(Dd', ('REPORT_DATE_CAPTION',)),
        'REPORT_DATE': ('(?:(?:(?i:\\(?date of (?:the )?)(?i:(?:report|earliest event)\\b.*)|(?i:for the month of [a-z]{3,10},? \\d{4})|(?i:\\(?date of (?:the )?)(?i:earliest)))', '(DFdf', ('REPORT_DATE',)),
        'DATE_LINE': ('(?:(?:(?:(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\.?\\s{0,3}\\d{1,2}(?:(?:st|nd|rd|th)\\b)?\\s?[,.]?\\s{0,3}\\d{4}\\b|\\b(?:the )?\\d{1,2}(?:(?:st|nd|rd|th)\\b)?[- ](?:(?:day )?of )?[A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b)),? \\d{4}))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE_LINE',)),
        'NAME_CAPTION': ('(?:(?:(?i:\\(?names? of registrants? as specified\\b.*)|(?i:(?=[^x]*+x)[^()]*\\)? ?)(?:(?i:\\(?exact (?:corporate )?(?:names?|title) of (?:each |the )?)(?i:(?:registrants?|issuers?|depositors?|co-?registrants?)\\b).*|(?i:\\(exact (?:corporate )?names?(?: of(?: the)?)?))))', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('NAME_CAPTION',)),
        'FILE_NUMBER': ('(?:(?:\\d{1,3}-\\d[\\d-]*(?:(?i:(?:,| and|;) )\\d{1,3}-\\d[\\d-]*)*(?i: ?\\(commission file .*)|(?i:\\(?(?:sec |commission |registration )?(?:file|registration statement|registration) ?)(?i:(?:nos?|numbers?)?(?: ?[.:])*) ?#? ?\\d{1,3}-\\d[\\d-]*(?i:[\\d\\s,;&and-]*\\)?)))', '(0123456789CFRScfrs', ('FILE_NUMBER',)),
        'EMPLOYER_NUMBER': ('(?:(?:\\(?(?i:(?:(?i:i\\.? ?r\\.? ?s\\.? ))?)(?i:employer (?:identification|id|i\\.d\\.) ?)(?i:(?:nos?|numbers?)?(?: ?[.:])*) ?\\b\\d{2}-?\\d{7}\\b\\)?|\\b\\d{2}-?\\d{7}\\b ?\\((?i:(?:(?i:i\\.? ?r\\.? ?s\\.? ))?)(?i:employer .*)))', '(0123456789EIei', ('EMPLOYER_NUMBER',)),
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
        'SIGNATURE_SENTENCE': ('(?i:pursuant to the requirements? of (?:section|the) .*|(?:the )?registrant has duly caused .*)', 'PRTprt', ('SIGNATURE_SENTENCE',)),
        'REGISTRANT_TAG': ('(?:(?:(?i:\\((?:exact )?name of (?:the )?registrant\\)\\*?)|(?i:\\(?(?:registrant|depositor|issuer)\\)?)|(?i:\\((?:signature|date|title|name)\\)\\*?)))', '(DIRdir', ('REGISTRANT_TAG',)),
        'BY': ('(?i:by ?:.*|by|[/\\\\]s?[/\\\\].*)', '/B\\b', ('BY',)),
        'NAME': ('(?i:name ?:.*)', 'Nn', ('NAME',)),
        'CAPACITY': ('(?i:(?:title|its) ?:.*)', 'ITit', ('CAPACITY',)),
        'DATED': ('(?i:dated?\\b ?:? ?.*)', 'Dd', ('DATED',)),
        'EXHIBIT_INDEX': ('(?i:(?:index (?:to|of) exhibits?|list of exhibits|exhibits? index))', 'EILeil', ('EXHIBIT_INDEX',)),
        'EXHIBIT_HEADING': ('(?i:\\(?ex(?:hibit)?[ -]?(?:no\\. ?)?\\d+(?:\\.\\d+)?\\)?[.:]?)', '(Ee', ('EXHIBIT_HEADING',)),
        'RULE': ('(?:(?:(?:- )*[-=_~*]{3,}[-=_~* ]*|-(?: -)*))', '*-=_~', ('RULE',)),
        'TOTAL': ('(?:(?:(?i:(?:(?i:(?:(?:(?:loan )?(?:pool|group) \\w{1,3}|grand|sub|pool|aggregate|overall|portfolio) ?-?)))?)(?i:totals?)(?:(?i: ?(?:/|\\(|-|,|or|and) ?)(?:(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?i:(?:averages?|avg\\.?))|(?i:w\\.?a\\.?))\\)?)*(?i:(?:(?i:,? (?:for )?(?:the |all )?(?:mortgage )?(?:pool|loans|portfolio|deal|group \\w{1,3}|collateral)(?: balance)?))?)|(?:(?i:aggregate(?: (?:mortgage )?(?:pool|loans))?)|(?i:all (?:the )?(?:mortgage )?loans)))[:.]?(?: ?(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\)|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021]))|\\d))?)', 'AGLOPSTaglopst', ('TOTAL',)),
        'SUMMARY': ('(?:(?i:(?:(?i:non-?zero ))?)(?:(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?:(?i:(?:mean|median|minimum|maximum|min\\.?|max\\.?|lowest|highest|smallest|largest))|(?i:(?:averages?|avg\\.?)))|(?i:w\\.?a\\.?(?:[cms]|ltv)?\\.?))(?: ?[:=] ?| )[$\\d].*)', 'AHLMNSWahlmnsw', ('SUMMARY',)),
        'NOTE': ('(?:(?:(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\))|\\d{1,2}\\.?(?! (?:(?i:y(?:ea)?rs?|months?)|of)\\b)) +|(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\}) ?|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*)) ?(?=[A-Z("\'])|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021]) ?(?=[A-Z])(?!(?i:loans?|mortgage)\\b))(?=\\S).*)', '#(*+/0123456789<[{', ('NOTE',)),
        'LETTERED_NOTE': ('(?:[A-Z] (?=[A-Z]).*)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('LETTERED_NOTE',)),
        'LIST_ITEM': ('(?:(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*\x95\u2022o]) +\\S.*)', '(*-0123456789abcdefghijklmnopqrstuvwxyz', ('LIST_ITEM',)),
        'FACT': ('(?:(?:[-\x95\u2022]\\s+)?(?P<label>)(?:[A-Za-z#]|%\\s|\\d{1,3}\\s(?=[A-Z])|\\d-\\d\\s(?=[A-Z]))(?:[^:\\s]|\\s(?!\\s)){0,58}?(?P<gap>)(?:(?:(?<![.\\s])|(?<=\\.)(?=\\s))(?:\\s?(?:\\s\\.){3,}+|\\s*+\\.{3,}+[.\\s]*+)|(?:\\s{2,}(?=[$\\d~<>(]|approx|about|N/A|TBD|TBA)|\\s{2,}(?=[A-Z][A-Za-z]{2,8} \\d{1,2}, \\d{4}))|\\s*:(?!(?<=\\d:)\\d)(?:\\s*+\\.{3,}+[.\\s]*+|(?:\\s\\.){3,}+)?|(?<=[A-Z)*])\\s(?=[$\\d])(?!(?:19|20)\\d\\d-)(?!.*(?:\\.{3}|(?:\\s\\.){3})[.\\s]*[$\\d]))\\s*(?P<value>)(?:(?:(?i:\\d\\S*\\s+\\d{1,2}:\\d{2}\\s?[ap]\\.?m\\.?)|(?:(?:approx\\.?|approximately|about|~)\\s?)?[$<>(]{0,2}\\s?\\d(?:\\S*[\\w%)])?(?:\\s?(?:-|to)\\s?\\$?\\d\\S*)?(?:\\s?(?:%|months?|years?|days?|bps|mos\\.?|yrs\\.?)(?:\\s[A-Z]{2}(?=\\s\\s|\\s*\\())?)?(?:\\s*\\+\\s?/\\s?-\\s?\\.?\\d\\S*(?:\\s?(?:%|months?|bps|basis points))?)?(?:\\s*\\([^()]*\\))*(?:(?:\\s{2,}\\$?\\d\\S*\\s?(?:-|to)\\s?\\$?\\d\\S*|\\s+(?:maximum|minimum|max\\.?|min\\.?)(?:\\s[+-]?\\$?\\d\\S*)?))?|(?:[A-Za-z][^:]{0,58}?|[$\\d~<>](?:[^\\s:]|\\s(?!\\s)){0,48}?)))?(?P<stop>)\\.?(?:\\s+(?:N/?A|--?))?)', '#%-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('FACT',)),
        'LIST_HEAD': ('(?:(?:(?:(?:(?i:\\d{1,2}(?:/\\d{1,2}|[- ]?(?:yr\\.?|year))(?: (?:fixed|hybrid|arm))*)(?i:(?:(?i: pool))?)|(?:(?i:(?:amounts?|values?|descriptions?|characteristics?))|(?i:(?:bid|stips?|stipulat(?:ions?|ed)|targets?|expected|pool|collateral)))(?: (?:(?i:(?:amounts?|values?|descriptions?|characteristics?))|(?i:(?:bid|stips?|stipulat(?:ions?|ed)|targets?|expected|pool|collateral)))(?: (?:(?i:(?:amounts?|values?|descriptions?|characteristics?))|(?i:(?:bid|stips?|stipulat(?:ions?|ed)|targets?|expected|pool|collateral))))?)?) )?(?i:(?:(?:permitted|allowed|allowable) )?(?:tolerances?|variances?))|(?i:(?:(?i:(?:summary |aggregate )?(?:statistics?|values?|amounts?|totals?|averages?) ))?)(?i:ranges?)(?i:(?:(?i: \\(?(?:if|where) \\w+\\)?))?)))', '0123456789ABCDEPRSTVabcdeprstv', ('LIST_HEAD',)),
        'INDEX_LINE': ('(?:.*(?:\\.{4}|(?: \\.){4}) ?\\d{1,3})', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('INDEX_LINE',)),
        'PAGE_NUMBER': ('(?i:-? ?\\d{1,3} ?-?|- ?page \\d+ ?-|page \\d+(?: of \\d+)?|[A-Z]-\\d{1,3}|[ivx]{1,5})', ' -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('PAGE_NUMBER',)),
        'MISREAD_PAGE_NUMBER': ('(?:-? ?(?:[BDEGILOQSTZbgloqsz|]\\d{0,2}|\\d[BDEGILOQSTZbgloqsz|]\\d?|\\d\\d[BDEGILOQSTZbgloqsz|]) ?-?)', ' -0123456789BDEGILOQSTZbgloqsz|', ('MISREAD_PAGE_NUMBER',)),
    },
    'sentences': {
        'IGNORED': ('(?i:\\s+|\\b(?:the|an?)\\b|at(?= an? weighted))|(?i:at(?= (?:annual |fixed |mortgage |interest )*rates\\b))|(?:(?!(?i:(?:(?<=[\\d%])(?<!19\\d\\d)(?<!20\\d\\d)|(?<=months)|(?<=annum)),)(?i:(?=,? the (?:weighted|average|smallest|largest|highest|lowest|maximum|minimum) )))(?:(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s[A-Za-z$\\d(])))|(?:(?i:\\(?by )(?:(?:(?i:(?:current|scheduled|adjusted|stated|unpaid|outstanding) )|(?i:aggregate )))*(?i:(?:principal )?balances?(?: as of (?:the )?cut-?off date)?\\)?))|(?:(?:(?i:based (?:solely )?(?:up)?on (?:the )?representations? [^,.;\\d]*,)|(?i:evidenced by (?:the )?(?:mortgage|promissory) notes)|(?i:\\(as so adjusted\\))|(?i:per annum\\b)))|(?i:thereof\\b)|(?i:\\((?:(?:the|each|collectively|such date|an?),? )*["\'`]{1,2}[^"()\\d]{2,60}(?:["\']{1,2}\\)|$))|(?:(?:(?i:(?:all of which (?:are|were|will be) |(?<=, ))secured by [^,.;\\d]*(?=[,.;]|$))|(?i:(?<!that )(?<!which )(?:are|were|will be) secured by first [^.;\\d%]{0,120}?,? and (?=(?:have|had|bear)\\b))))|(?i:from the date on which the first payment (?:is|was) due on (?:each|the) (?:mortgage )?loans?\\b)|(?i:for which (?:an? |the )?(?:(?:FICO|credit) )*scores? (?:is|was|are|were) available\\b)|(?i:\\(or combined loan-to-value ratios?,?[^()\\d]*\\))|(?i:in exchange for (?:[\\w-]+ ){0,4}?(?:certificates|securities|notes|bonds)\\b)|(?i:(?:included |contained )?in the (?:(?:mortgage )?(?:loan )?pool|trust(?: fund)?)\\b|in (?:total|all|the aggregate)\\b)', ' (,ABCEFIPSTWabcefipstw', ()),
        'AS_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))(?i: (?:the )?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation) date|reference date|(?:such|that) date)(?:, (?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))?|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))(?:(?i:, the )(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date)\\b)?|\\((?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))(?i: (?:the )?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation) date|reference date|(?:such|that) date)(?:, (?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))?|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))\\)))', '(Aa', ()),
        'DEDUCTED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:\\(?after )(?i:(?:deducting|deduction of|giving effect to|application of) [^)\\d]*)(?i:\\b(?:during|in) the month of the cut-?off date)|(?i:\\(?after )(?i:(?:deducting|deduction of|giving effect to|application of) [^)\\d]*)(?i:\\bon(?: or before|(?= (?:such|that))))(?i: (?:the )?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation) date|reference date|(?:such|that) date)(?:, (?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))?|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b)))\\)?)', '(Aa', ()),
        'ON_DAY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:on (?:or about )?(?:the )?)(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))', 'Oo', ()),
        'VARIANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\(?(?i:(?:(?i:and (?=subject to )))?)(?:(?i:(?:(?i:(?<!is )(?<!was )(?<!be )subject to ))?)(?i:(?:an? )?(?:permitted )?(?:variance|variation) (?:of )?(?:up to )?))?(?:(?i:plus or minus )|\\+ ?/ ?- ?)\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b))\\)?)', '(+APSVapsv', ()),
        'BEFORE_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^(),\\d]{0,40}?fees?(?=,| (?:as|at|of|on|for|was|were|is|are|will)\\b|$))))', '(Bb', ()),
        'AFTER_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^(),\\d]{0,40}?fees?(?=,| (?:as|at|of|on|for|was|were|is|are|will)\\b|$))))', '(ANan', ()),
        'AT_ORIGINATION': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:at (?:the time of )?origination)', 'Aa', ()),
        'WITHOUT_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:without )(?i:taking into account [^,.;\\d]*?(?:additional collateral|(?=,| (?:is|was)\\b))))', 'Ww', ()),
        'WITH_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?i:after ))?)(?i:taking into account [^,.;\\d]*?(?:additional collateral|(?=,| (?:is|was)\\b))))', 'ATat', ()),
        'COUNTED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?<=\\bthe )|of which there (?:are|were) ))\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-])(?i:(?= (?:mortgage )?loans\\b|,)))', '0123456789Oo', ()),
        'MONEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\$\\s?\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?:\\s?(?i:(?:thousand|million|billion)\\b))?(?i:(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$', ('MONEY',)),
        'PERCENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b)))', '0123456789', ('PERCENT',)),
        'SOME_LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:^|(?<=, )|(?<=and ))\\d[\\d,]*(?= of the (?:mortgage )?loans\\b))', '0123456789', ('SOME_LOANS',)),
        'DELINQUENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:more than|at least) ))?)(?i:\\d{1,3} (?:(?:to|-|through) \\d{1,3} |or more )?days )(?i:(?:or more )?(?:contractually )?(?:delinquent|past due)\\b)|(?i:(?:delinquent|past due) (?:by |for )?(?:more than )?\\d{1,3} days(?: or more)?\\b)))', '0123456789ADMPadmp', ('DELINQUENT',)),
        'DATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'NUMBER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'SERIES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:Series\\s\\d{4}[- ]\\w+)', 'Ss', ('SERIES',)),
        'MONTHS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:months?\\b)', 'Mm', ('MONTHS', '_WORD')),
        'YEARS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:years?\\b)', 'Yy', ('YEARS', '_WORD')),
        'CUT_OFF_NAMED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?:mortgage )?(?:loan |pool )?cut[- ]?off|statistical calculation) date)(?i:(?= (?:for|of|is|was|will)\\b)))', 'CLMPSclmps', ('CUT_OFF_NAMED', '_WORD')),
        'CLOSING_NAMED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:offered )?certificates)(?i:(?= (?:will be|are expected to be|are to be|were) (?:issued|delivered) on\\b))|(?i:(?:closing|settlement|delivery)(?: date)?)(?i:(?= (?:for|of|is|was|will)\\b))))', 'CDOScdos', ('CLOSING_NAMED', '_WORD')),
        '_OF_EACH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:of|for) (?:both|each|all)(?: of the)? (?:loan )?(?:pools?|groups?)\\b)', 'FOfo', ('_OF_EACH', '_WORD')),
        '_DAY_BEHIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:on or about|on|as of|at))(?:(?i:(?= (?!least|most|about|average|approximately)[a-z]{3,10}[.,]? ?(?:\\d|\\w{1,2},? \\d{4})))|(?i:(?= (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? [a-z]{3,10}[.,]? \\d\\w{3}\\b))|(?i:(?= (?:the )?(?:\\w{1,2}/\\w{1,2}/|\\w{1,2}-\\w{1,9}-)\\w{2,4}\\b))))', 'AOao', ('_DAY_BEHIND',)),
        'THEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:;(?: and| but)?|and|but|while))(?:(?:(?=,? (?:the |THE )?(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?)(?:(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)|(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b))(?i: (?:(?:mortgage )?loans )?(?:will |is |are )?(?:consist|compris|contain|ha[sd] |have )))|(?i:(?=,? (?:none\\b|no (?:such |(?:loan )?(?:group|pool) \\w+ )?(?:mortgage )?loan)))|(?i:(?=,? (?:approximately |about )?\\d[\\d.]*% (?:are|were|have|had|is|was)\\b))|(?i:(?=,? (?:their|they) )))|(?i:(?=,? the (?:total|aggregate|outstanding|scheduled|unpaid|original|principal|number|latest) ))|(?i:(?=,? the (?:weighted|average|smallest|largest|highest|lowest|maximum|minimum) ))|(?i:(?=,? the (?:closing|settlement|delivery|cut[- ]?off) date )))|(?i:(?:(?<=[\\d%])(?<!19\\d\\d)(?<!20\\d\\d)|(?<=months)|(?<=annum)),)(?i:(?=,? the (?:weighted|average|smallest|largest|highest|lowest|maximum|minimum) ))))', ',;ABWabw', ('THEN', '_WORD')),
        'THEIR': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:their|its)\\b)', 'ITit', ('THEIR', '_WORD')),
        'THEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:they\\b|these (?:mortgage )?loans|(?<=of )th(?:ese|em)(?=,))', 'Tt', ('THEY', '_WORD')),
        '_WITH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:(?:and )?(?:with|have|has|had|having)|and)(?= an? (?:weighted )?average of\\b))', 'AHWahw', ('_WITH', '_WORD')),
        '_WITH_NAMED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?<=[\\d%] )|(?<=[\\d%], )|(?<=months )|(?<=months, )|(?<=annum )|(?<=annum, )))(?i:(?:and )?(?:with|having)(?= an? weighted average (?!of\\b))))', 'AHWahw', ('_WITH_NAMED', '_WORD')),
        'WEIGHTED_AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:weighted average)', 'Ww', ('WEIGHTED_AVERAGE', '_WORD')),
        'AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:average)(?:(?i:(?= (?:(?:outstanding|scheduled|stated|unpaid|current|original|mortgage|loan|principal) )*(?:balance|size)))|(?i:(?= mortgage loan (?:has|had|is|was)\\b))|(?i:(?= of \\$))))', 'Aa', ('AVERAGE', '_WORD')),
        'BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:initial|aggregate|mortgage|loan) )*pool (?:principal )?balances?\\b)|(?i:(?:(?i:(?:aggregate|total) ))?)(?i:(?:(?i:outstanding ))?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date) )?(?i:(?:(?i:(?:current|scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:principal )(?i:balances?(?: outstanding)?)|(?i:(?:(?<=average )|(?<=est )|(?<=est a )|(?<=(?:loan|.est) ha[sd] a )|(?<=imum )))(?i:(?:current |outstanding )?(?:mortgage )?(?:loan )?(?:principal )?)(?:(?i:balances?(?: outstanding)?)|(?i:size\\b))|(?:(?i:(?:aggregate|total) )(?i:(?:(?i:(?:current|scheduled|adjusted|stated|unpaid|outstanding) ))?)|(?i:(?:current|scheduled|adjusted|stated|unpaid|outstanding) ))(?i:balances?(?: outstanding)?)|(?i:balances?(?: outstanding)?)(?i:(?= of (?:approximately |about )?\\$))))', 'ABCILMOPRSTUabcilmoprstu', ('BALANCE', '_WORD')),
        'TOTALLED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:total(?:l?ing|l?ed|s)?|aggregat(?:ing|ed|es|e))(?= (?:approximately |about )?\\$))', 'ATat', ('TOTALLED', '_WORD')),
        'ORIGINAL_BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:principal )?balances?)', 'Oo', ('ORIGINAL_BALANCE', '_WORD')),
        'NET_RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:net (?:(?:loan |mortgage |note |interest |mortgage interest )?rates?|coupons?))', 'Nn', ('NET_RATE', '_WORD')),
        'RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:gross |current |annual |fixed (?=[a-z ]{0,20}rates))?)(?i:(?:mortgage |note )?(?:interest |note |mortgage |coupon |loan |contract |percentage )?)(?i:rates?\\b)(?i:(?!/| (?:and|or) term refin))|(?i:(?:gross )?coupons?)))', 'ACFGILMNPRacfgilmnpr', ('RATE', '_WORD')),
        'REMAINING_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:scheduled )?remaining terms?(?: to (?:stated |scheduled )?maturity)?)|(?i:(?:remaining )?months to maturity)))', 'MRSmrs', ('REMAINING_TERM', '_WORD')),
        'ORIGINAL_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:terms?(?: to (?:stated |scheduled )?maturity)?|maturit(?:y|ies)))', 'Oo', ('ORIGINAL_TERM', '_WORD')),
        'ORIGINAL_LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:loan- ?to-value ratios?|LTVs?\\b(?: ratios?)?))(?i: at origination)|(?i:original )(?i:(?:loan- ?to-value ratios?|LTVs?\\b(?: ratios?)?))))', 'LOlo', ('ORIGINAL_LTV', '_WORD')),
        'LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:loan- ?to-value ratios?|LTVs?\\b(?: ratios?)?))', 'Ll', ('LTV', '_WORD')),
        'AGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:seasoning|loan age|age)\\b)', 'ALSals', ('AGE', '_WORD')),
        'CREDIT_SCORE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:FICO credit|FICO|credit|credit bureau) scores?|FICOs?\\b)', 'CFcf', ('CREDIT_SCORE', '_WORD')),
        'MATURITY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled |stated |final )*maturit(?:y|ies)(?: dates?)?)', 'FMSfms', ('MATURITY', '_WORD')),
        'FIRST_PAYMENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:first (?:scheduled |monthly )*(?:payment|due) dates?)', 'Ff', ('FIRST_PAYMENT', '_WORD')),
        'OTHER': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?<=weighted average )(?!of\\b))(?:(?i:[a-z](?:(?! (?:of|for) )[a-z /'-]){2,60}?(?= (?:is|are|was|were)\\b))|(?i:[a-z][a-z /'-]{2,60}?(?= (?:of|for) (?:the|all) ))))", 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('OTHER', '_WORD')),
        'PRIMARY_INSURANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:primary mortgage (?:guaranty )?insurance(?: polic(?:y|ies))?)', 'Pp', ('PRIMARY_INSURANCE', '_WORD')),
        '_DELINQUENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:contractually )?(?:delinquent|past due)\\b)', 'CDPcdp', ('_DELINQUENT', '_WORD')),
        'FEATURE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?:(?i:(?:(?i:(?:detached|attached) ))?)(?i:(?:single|one|two)-?(?: ?to[- ]four)?[- ]?family )(?i:(?:(?i:(?:detached|attached) ))?)(?i:(?:homes|houses|residences|dwellings|properties)\\b)|(?i:(?:individual )?condominiums?(?: units?)?\\b)|(?i:planned unit developments?|townhouses|manufactured homes))|(?:(?i:(?:full|alternative|reduced|limited|stated|low)(?: income| asset)?[- ]documentation)|(?i:stated[- ]income))(?i:(?: programs?| loans)?\\b)|(?:(?:(?i:(?:fixed|adjustable)[- ]rate)|(?i:(?:interest[- ]only|balloon)))(?i: (?:mortgage )?loans\\b)(?i:(?= (?:make|account|represent|constitute|comprise)))|(?i:(?:(?<=are )|(?<=were )))(?:(?i:(?:fixed|adjustable)[- ]rate)|(?i:(?:interest[- ]only|balloon)))(?i: (?:mortgage )?loans\\b)|(?i:(?:interest[- ]only|balloon))(?:(?i: (?:payments|periods?|terms?)\\b)|(?i:(?! (?:mortgage )?loans))))|(?i:(?:rate(?:/| and | or )term|limited cash-out) refinanc(?:es?|ings?)\\b)|(?i:prepayment (?:penalt(?:y|ies)|charges?|premiums?)\\b)|(?i:first (?:priority )?liens\\b)))', 'ABCDFILMOPRSTabcdfilmoprst', ('FEATURE', '_WORD')),
        'NO_OTHER_STATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:no (?:other|single|one) state (?:accounts? for|represents?|constitutes?|comprises?|contains?)\\b)', 'Nn', ('NO_OTHER_STATE',)),
        'STATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:Rhode Island|District of Columbia)\\b)|(?i:(?:New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|West Virginia)\\b)|(?:(?i:M(?:aine|aryland|assachusetts|ichigan|innesota|ississippi|issouri|ontana)\\b)|(?i:(?:Ne(?:braska|vada)|O(?:hio|klahoma|regon)|Pennsylvania)\\b)|(?i:(?:A(?:labama|laska|rizona|rkansas)|C(?:alifornia|olorado|onnecticut))\\b)|(?i:(?:Te(?:nnessee|xas)|Utah|V(?:ermont|irginia)|W(?:ashington|isconsin|yoming))\\b)|(?i:(?:Delaware|Florida|Georgia|Hawaii|I(?:daho|llinois|ndiana|owa)|K(?:ansas|entucky)|Louisiana)\\b))))', 'ACDFGHIKLMNOPRSTUVWacdfghiklmnoprstuvw', ('STATE', '_WORD')),
        'SUCH_LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:such (?:mortgage )?loans?)', 'Ss', ('SUCH_LOANS', '_WORD')),
        'LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?)(?:(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)|(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b))(?i: (?:mortgage )?loans?\\b)|(?:(?:(?<=\\d )(?:(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:loans|mortgages)\\b))|(?:(?i:(?:(?<=the )|(?<=of )|(?<=all )))(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:(?<=each )|(?<=any )|(?<=no )|(?<=largest )|(?<=smallest )))(?:(?i:(?:contract|receivable|HELOC)\\b)|(?i:loan\\b))|(?i:(?<=the )loans\\b))|(?i:(?:(?<=rate )|(?<=lien )|(?<=-end )|(?<=uity )|(?<=onal )|(?<=tial )|(?<=mily )|(?<=zing ))(?:loans|mortgages)\\b))|(?i:(?:initial )?mortgage loans?\\b))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?)(?:(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)|(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)))?))', 'CGHILMPRcghilmpr', ('LOANS', '_WORD')),
        'POOL_NAME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?)(?:(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)|(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)))', 'GLMPglmp', ('POOL_NAME', '_WORD')),
        'POOL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:pool of mortgage loans(?= (?:consist|will consist|is comprised|was comprised)))|(?i:(?:mortgage loan|mortgage|loan|asset) pool|trust (?:fund|estate)|pool\\b|trust\\b)))', 'ALMPTalmpt', ('POOL', '_WORD')),
        '_KIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:one- ?to four-family|single-family|residential)|(?i:(?:fully )?amortizing|level[- ]pay(?:ment)?)|(?i:(?:fixed|adjustable)[- ]rate)|(?i:conventional|first[- ]lien|closed-end|home equity)))', 'ACFHLORSacfhlors', ('_KIND', '_WORD')),
        '_SECURED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:secured by)', 'Ss', ('_SECURED_BY', '_WORD')),
        'TERM_SHEETS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:collateral term sheets?)', 'Cc', ('TERM_SHEETS', '_WORD')),
        'TABLES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:tables?\\b|(?:following|certain) information(?= [^.]*\\bloans\\b))|(?i:following (?=(?:describes|summarizes|sets forth) [^.\\d]{0,120}\\bloans\\b))))', 'CFTcft', ('TABLES', '_WORD')),
        'PRIMARY_RESIDENCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:primary|principal) residences?|owner[- ]occupied)', 'OPop', ('PRIMARY_RESIDENCE', '_WORD')),
        'SECOND_HOME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:second (?:homes?|residences?)|vacation homes?)', 'SVsv', ('SECOND_HOME', '_WORD')),
        'INVESTMENT_PROPERTY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:invest(?:ment|or) propert(?:y|ies)|non-owner[- ]occupied)', 'INin', ('INVESTMENT_PROPERTY', '_WORD')),
        'NO_INCOME_VERIFICATION': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:do(?:es)? not require|without) (?:the )?verification of (?:the )?(?:borrower'?s'? )?income)", 'DWdw', ('NO_INCOME_VERIFICATION', '_WORD')),
        'PROOF_OF_INCOME': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:proof|verification|documentation) of (?:the )?(?:borrower'?s'? )?income)", 'DPVdpv', ('PROOF_OF_INCOME', '_WORD')),
        'ALTERNATIVE_OR_STREAMLINED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:alternative (?:or|and) streamlined|streamlined (?:or|and) alternative))', 'ASas', ('ALTERNATIVE_OR_STREAMLINED', '_WORD')),
        'REFINANCED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:refinanc(?:ed|ings?|es?)\\b)', 'Rr', ('REFINANCED', '_WORD')),
        'CASH_OUT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:cash-?out refinanc\\w+)', 'Cc', ('CASH_OUT', '_WORD')),
        'PURCHASE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:purchase(?:d|s)? money|to purchase|purchase loans)', 'PTpt', ('PURCHASE', '_WORD')),
        'OR_ELSE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:or(?= (?:second|primary|principal|vacation|invest\\w+|owner|non-owner|condominiums?|houses)\\b))|(?i:or(?= (?:refinanc\\w+|cash-?out|purchase)\\b))|(?i:or(?= (?:are|were|is|have|had|on)\\b))))', 'Oo', ('OR_ELSE', '_WORD')),
        'ONE_ZIP_CODE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:any (?:one|single)|the same) (?:five-digit )?(?:postal )?zip code(?: area)?)', 'ATat', ('ONE_ZIP_CODE', '_WORD')),
        '_ADDITIONAL_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:additional collateral)', 'Aa', ('_ADDITIONAL_COLLATERAL', '_WORD')),
        'GROUP': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:^|(?<=^the )|(?<=of the )|(?<=and the )))(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)|(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:[a-z]+-rate|rate|[a-z-]*lien|closed-end|equity|conventional|residential|[a-z-]*family|[a-z]*amortizing)\\b))(?i:(?!(?:the|in|on)\\b)[a-z][a-z-]* loans\\b)))', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('GROUP', '_WORD')),
        '_OR_LESS_BEHIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:or (?:less|lower|fewer|earlier)\\b(?! than))', 'Oo', ('_OR_LESS_BEHIND', '_WORD')),
        '_OR_MORE_BEHIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:or (?:more|greater|higher|later)\\b(?! than))', 'Oo', ('_OR_MORE_BEHIND', '_WORD')),
        '_AT_LEAST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:greater|more|higher) than or equal to|equal to or (?:greater|more) than)|(?i:at least\\b|(?:not|no) (?:less|fewer|earlier) than|on or after)))', 'AEGHMNOaeghmno', ('_AT_LEAST', '_WORD')),
        '_AT_MOST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:less|lower) than or equal to|equal to or less than)|(?i:(?:not|no|nor) (?:more|greater|later) than|not (?:in excess of|exceeding|over))|(?i:at most\\b|up to\\b|on or (?:before|prior to))))', 'AELNOUaelnou', ('_AT_MOST', '_WORD')),
        'LESS_THAN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:less|lower|fewer|earlier) than|prior to|before\\b|below\\b)', 'BEFLPbeflp', ('LESS_THAN', '_WORD')),
        '_OVER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:in excess of|above\\b|(?:greater|more|higher|later) than|exceeding|over\\b|after\\b)', 'AEGHILMOaeghilmo', ('_OVER', '_WORD')),
        '_BETWEEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:between\\b)', 'Bb', ('_BETWEEN', '_WORD')),
        '_FROM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?i:(?:(?:is|are|was|were) expected to |will )))?)(?i:(?:ranging |that range |range[ds]? )?from\\b))', 'AFIRTWafirtw', ('_FROM', '_WORD')),
        '_TO': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:to|through|until)(?= (?:approximately )?\\$?\\d| [a-z]{3,10} \\d{1,2},))', 'TUtu', ('_TO', '_WORD')),
        'APPROXIMATELY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:approximately|about\\b)', 'Aa', ('APPROXIMATELY', '_WORD')),
        'LARGEST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:largest|maximum|highest|greatest|latest)', 'GHLMghlm', ('LARGEST', '_WORD')),
        'SMALLEST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:smallest|minimum|lowest|earliest)', 'ELMSelms', ('SMALLEST', '_WORD')),
        '_REPRESENTING': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:representing|constituting|accounting for)\\b)', 'ACRacr', ('_REPRESENTING', '_WORD')),
        '_MAKE_UP': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:makes? up|accounts? for|represents?|constitutes?|comprises?)(?= (?:(?:approximately|about) )?\\d[\\d.]*%))', 'ACMRacmr', ('_MAKE_UP', '_WORD')),
        '_PROVIDE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:provides? for|requires?|imposes?|carr(?:y|ies))\\b|contains?(?= (?:an? )?prepay))', 'CIPRcipr', ('_PROVIDE', '_WORD')),
        '_EXPECTED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:expected|scheduled|anticipated)(?: to (?:occur|take place))?)|(?i:(?:will )?(?:occur|take place)|(?:(?<=be )|(?<=were ))(?:issued|delivered)(?= on\\b))))', 'ADEIOSTWadeiostw', ('_EXPECTED', '_WORD')),
        '_NUMBERED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:number(?:s|ed)?|total(?:s|l?ed)?)(?= (?:(?:approximately|about) )?\\d))', 'NTnt', ('_NUMBERED', '_WORD')),
        '_TOTAL_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:total of(?= \\d))', 'Tt', ('_TOTAL_OF', '_WORD')),
        'COUNT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:total |aggregate )?numbers?\\b)', 'ANTant', ('COUNT', '_WORD')),
        'NONE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:none(?: of (?:them|which)\\b| of)?|no\\b(?= (?:(?:group|pool) \\w+ )?(?:mortgage )?(?:loan|contract\\b|receivable\\b|heloc\\b)))', 'Nn', ('NONE', '_WORD')),
        'ALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:all of|all\\b)', 'Aa', ('ALL', '_WORD')),
        'EACH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:each|any)(?: of)?\\b)', 'AEae', ('EACH', '_WORD')),
        '_THERE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:there\\b)', 'Tt', ('_THERE', '_WORD')),
        '_MAY_VARY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:subject to (?:an? )?(?:permitted )?(?:variance|variation)(?: of)?(?: up to)?)', 'Ss', ('_MAY_VARY', '_WORD')),
        '_IN_CASE_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:in the case of)', 'Ii', ('_IN_CASE_OF', '_WORD')),
        '_REPRESENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:certificates (?:will )?(?:represent|evidence) [^.,;\\d]{0,60}?(?=(?:a|the) (?:(?:mortgage )?pool|trust)\\b))', 'Cc', ('_REPRESENT', '_WORD')),
        '_CONSIST_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?:(?:(?i:(?:(?:will |is expected to |are expected to )?consists?|consisted))|(?i:(?:is|are|was|were|will be) (?:comprised|composed|made up)))(?i: (?:primarily |solely |entirely )?of)|(?i:comprise[sd]\\b))|(?i:consisting (?:primarily |solely |entirely )?of)|(?i:(?:will )?(?:holds?|contains?|includes?)(?= an? (?:mortgage )?pool\\b))))', 'ACHIWachiw', ('_CONSIST_OF', '_WORD')),
        '_CONTAINS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:ha[sd]|contain(?:s|ed)?)(?= (?:(?:approximately|about) )?[\\d,]+ (?:(?:and )?[\\d,]+ )*(?:[a-z-]+ ){0,3}loans))', 'CHch', ('_CONTAINS', '_WORD')),
        '_TRANSFER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:is|are|was|were|will|has been|have been|has|have|expects|intends) (?:expected )?(?:to )?(?:be )?))?)(?:(?i:(?:transferr?|sell|assign|convey|deposit|deliver))(?i:ing\\b)|(?i:(?:transferred|sold|assigned|conveyed|deposited|delivered)\\b))|(?i:(?:is|are|was|were|will|has been|have been|has|have|expects|intends) (?:expected )?(?:to )?(?:be )?)(?i:(?:transferr?|sell|assign|convey|deposit|deliver))\\b))', 'ACDEHISTWacdehistw', ('_TRANSFER', '_WORD')),
        '_MAY_PURCHASE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:may|(?:has|have|will have) the (?:right|option) to|(?:is|are) entitled to) (?:at its option )?(?:re)?purchase)', 'AHIMWahimw', ('_MAY_PURCHASE', '_WORD')),
        '_CLEAN_UP_CALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:clean-?up call)', 'Cc', ('_CLEAN_UP_CALL', '_WORD')),
        'MATURES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:matures?\\b|will mature\\b)', 'MWmw', ('MATURES', '_WORD')),
        '_COVERED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:covered|insured) (?:by|under))', 'CIci', ('_COVERED_BY', '_WORD')),
        'ORIGINATED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:originated)', 'Oo', ('ORIGINATED', '_WORD')),
        '_RESPECTIVELY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:respectively)', 'Rr', ('_RESPECTIVELY', '_WORD')),
        '_HAVE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:had\\b|having\\b|with\\b|evidencing(?: in the aggregate)?)|(?i:(?:(?i:(?:will|are expected to|is expected to) ))?)(?i:(?:have|has)\\b(?! been))|(?i:(?:bears?|bore|bearing) interest)))', 'ABEHIWabehiw', ('_HAVE', '_WORD')),
        '_WAS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:was|were|is|are)(?: (?:expected )?to be)?\\b|will be\\b|(?:will )?(?:have|has) been\\b)', 'AHIWahiw', ('_WAS', '_WORD')),
        '_FOLLOWING': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:the )?following (?:approximate )?characteristics)', 'FTft', ('_FOLLOWING', '_WORD')),
        '_WHICH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:which\\b|that\\b)', 'TWtw', ('_WHICH', '_WORD')),
        '_OF_SUBJECT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:of(?= the mortgage loans\\b)(?=(?: \\w+){3} (?:will|are|were|is|was|have|has|had)\\b))', 'Oo', ('_OF_SUBJECT',)),
        '_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:of\\b|(?:on|for)(?= the [\\w -]{0,30}?(?:loans|pool|contracts|receivables|helocs)\\b))', 'FOfo', ('_OF', '_WORD')),
        '_AND_HAD': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:and(?= (?:(?:will |are expected to )?have|had|has)\\b))', 'Aa', ('_AND_HAD', '_WORD')),
        '_AND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:and\\b)', 'Aa', ('_AND', '_WORD')),
        '_BUT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:but\\b|or\\b)', 'BObo', ('_BUT', '_WORD')),
        '_NOT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:not|no|nor|never|neither|none|except|excluding|unless|without|other than)\\b)', 'ENOUWenouw', ('_NOT',)),
        '_PLAIN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:mortgaged |residential )?propert(?:y|ies)|located|situated|in the states? of|in)\\b)|(?i:(?:made|underwritten|under|by|on|for|programs?|loans|terms|units)\\b)))', 'BFILMOPRSTUbfilmoprstu', ('_PLAIN', '_WORD')),
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
    'sentences': '\\d|(?<![A-Za-z])(?:(?i:additional collateral)|(?i:collateral term sheets?)|(?i:such (?:mortgage )?loans?)|(?i:(?:contractually )?(?:delinquent|past due)\\b)|(?i:(?:the )?following (?:approximate )?characteristics)|(?i:they\\b|these (?:mortgage )?loans|(?<=of )th(?:ese|em)(?=,))|(?i:subject to (?:an? )?(?:permitted )?(?:variance|variation)(?: of)?(?: up to)?)|(?:(?i:(?:(?:mortgage )?(?:loan |pool )?cut[- ]?off|statistical calculation) date)(?i:(?= (?:for|of|is|was|will)\\b)))|(?:(?:(?i:tables?\\b|(?:following|certain) information(?= [^.]*\\bloans\\b))|(?i:following (?=(?:describes|summarizes|sets forth) [^.\\d]{0,120}\\bloans\\b))))|(?:(?:(?i:(?:offered )?certificates)(?i:(?= (?:will be|are expected to be|are to be|were) (?:issued|delivered) on\\b))|(?i:(?:closing|settlement|delivery)(?: date)?)(?i:(?= (?:for|of|is|was|will)\\b))))|(?:(?:(?i:(?:^|(?<=^the )|(?<=of the )|(?<=and the )))(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)|(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:[a-z]+-rate|rate|[a-z-]*lien|closed-end|equity|conventional|residential|[a-z-]*family|[a-z]*amortizing)\\b))(?i:(?!(?:the|in|on)\\b)[a-z][a-z-]* loans\\b)))|(?:(?:(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?)(?:(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)|(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b))(?i: (?:mortgage )?loans?\\b)|(?:(?:(?<=\\d )(?:(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:loans|mortgages)\\b))|(?:(?i:(?:(?<=the )|(?<=of )|(?<=all )))(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:(?<=each )|(?<=any )|(?<=no )|(?<=largest )|(?<=smallest )))(?:(?i:(?:contract|receivable|HELOC)\\b)|(?i:loan\\b))|(?i:(?<=the )loans\\b))|(?i:(?:(?<=rate )|(?<=lien )|(?<=-end )|(?<=uity )|(?<=onal )|(?<=tial )|(?<=mily )|(?<=zing ))(?:loans|mortgages)\\b))|(?i:(?:initial )?mortgage loans?\\b))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?)(?:(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)|(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)))?)))',
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
cover cover *+*+
cover cover *+*
cover cover *++
cover cover *+
cover cover *+
cover cover *
cover cover +*+
cover cover +*
cover cover ++
cover cover +
cover cover +
cover cover
_opening _opening +
_opening _opening *
_opening _opening ++
_opening _opening +*
_further _further +
_further _further *
_further _further +*
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
captioned captioned **+**
captioned captioned **+*
captioned captioned **+*
captioned captioned **+
captioned captioned *+**
captioned captioned *+*
captioned captioned *+*
captioned captioned *+
captioned captioned **+**
captioned captioned **+*
captioned captioned **+*
captioned captioned **+
captioned captioned *+**
captioned captioned *+*
captioned captioned *+*
captioned captioned *+
captioned captioned *+**
captioned captioned *+*
captioned captioned *+*
captioned captioned *+
captioned captioned +**
captioned captioned +*
captioned captioned +*
captioned captioned +
captioned captioned **+**
captioned captioned **+*
captioned captioned **+*
captioned captioned **+
captioned captioned *+**
captioned captioned *+*
captioned captioned *+*
captioned captioned *+
captioned captioned **+*+
captioned captioned **+*
captioned captioned **++
captioned captioned **+
captioned captioned *+*+
captioned captioned *+*
captioned captioned *++
captioned captioned *+
captioned captioned **+*+
captioned captioned **+*
captioned captioned **++
captioned captioned **+
captioned captioned *+*+
captioned captioned *+*
captioned captioned *++
captioned captioned *+
captioned captioned *+*+
captioned captioned *+*
captioned captioned *++
captioned captioned *+
captioned captioned +*+
captioned captioned +*
captioned captioned ++
captioned captioned +
captioned captioned **+*
captioned captioned **+
captioned captioned *+*
captioned captioned *+
captioned captioned ****
captioned captioned ***
captioned captioned ***
captioned captioned **
captioned captioned ****
captioned captioned ***
captioned captioned ***
captioned captioned **
captioned captioned ****
captioned captioned ***
captioned captioned ***
captioned captioned **
captioned captioned ***
captioned captioned **
captioned captioned **
captioned captioned *
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
headed headed +**
headed headed +*
rule rule +
_values _values *
_values _values *
_values _values *
_free _free *+
_free _free +
_dated _dated *+
_dated _dated +
_phoned _phoned *+
_phoned _phoned +
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
fact fact ++*
fact fact ++
fact fact +*
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
bare_head bare_head +*+*
bare_head bare_head +*
bare_head bare_head *+*
bare_head bare_head *
_table_line _table_line +
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
_lead _lead +*
_lead _lead +
ruler ruler +
junk junk +
summary summary +
repeated_head repeated_head +
group_heading group_heading +
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
__cover_star_3 __cover_star_3 **
__cover_star_4 __cover_star_4 *
__cover_star_4 __cover_star_4 **
__captioned_star_5 __captioned_star_5 +
__captioned_star_5 __captioned_star_5 *+
__captioned_star_6 __captioned_star_6 +
__captioned_star_6 __captioned_star_6 *+
__captioned_star_7 __captioned_star_7 +
__captioned_star_7 __captioned_star_7 +
__captioned_star_7 __captioned_star_7 *+
__captioned_star_7 __captioned_star_7 *+
__captioned_star_8 __captioned_star_8 +
__captioned_star_8 __captioned_star_8 *+
__checkbox_star_9 __checkbox_star_9 +
__checkbox_star_9 __checkbox_star_9 *+
__headed_plus_10 __headed_plus_10 +
__headed_plus_10 __headed_plus_10 *+
__item_heading_star_11 __item_heading_star_11 +
__item_heading_star_11 __item_heading_star_11 *+
__item_heading_star_12 __item_heading_star_12 +*
__item_heading_star_12 __item_heading_star_12 +
__item_heading_star_12 __item_heading_star_12 *+*
__item_heading_star_12 __item_heading_star_12 *+
__heading_star_13 __heading_star_13 +
__heading_star_13 __heading_star_13 *+
__fact_star_14 __fact_star_14 +
__fact_star_14 __fact_star_14 *+
__footnotes_star_15 __footnotes_star_15 +
__footnotes_star_15 __footnotes_star_15 *+
__table_star_16 __table_star_16 *
__table_star_16 __table_star_16 **
__table_star_17 __table_star_17 *
__table_star_17 __table_star_17 **
__title_plus_18 __title_plus_18 +
__title_plus_18 __title_plus_18 *+
__head_plus_19 __head_plus_19 +
__head_plus_19 __head_plus_19 *+
__bare_head_plus_20 __bare_head_plus_20 +
__bare_head_plus_20 __bare_head_plus_20 *+
__row_star_21 __row_star_21 *
__row_star_21 __row_star_21 **
__row_star_22 __row_star_22 +
__row_star_22 __row_star_22 *+
___lead_star_23 ___lead_star_23 +
___lead_star_23 ___lead_star_23 *+
__signature_star_24 __signature_star_24 *
__signature_star_24 __signature_star_24 **
___behind_star_25 ___behind_star_25 +
___behind_star_25 ___behind_star_25 *+
___behind_star_26 ___behind_star_26 +*
___behind_star_26 ___behind_star_26 +
___behind_star_26 ___behind_star_26 *+*
___behind_star_26 ___behind_star_26 *+
__back_matter_star_27 __back_matter_star_27 +
__back_matter_star_27 __back_matter_star_27 *+""",
"""\
$END ADDRESS_CAPTION AMENDMENT ANNEX_TITLE AUTHORITY BACK_MATTER BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_HEADING EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION GROUP_HEADING HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM ITEM_MORE JUNK LABEL_LEAD LATER_DATE LATER_PHONE LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH PHONE_LINE REGISTRANT_TAG REPEATED_HEAD REPORT_DATE REPORT_DATE_CAPTION ROW RULE RULER SECOND_DATE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE SPAN_RULER STATE SUMMARY TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TITLE_MORE TITLE_RULE TOP_RULER TOTAL UNDERLINE UNUSED_ITEMS VALUE VALUE_BELOW VALUE_MORE WRAP ___behind_star_25 ___behind_star_26 ___lead_star_23 __back_matter_star_27 __bare_head_plus_20 __captioned_star_5 __captioned_star_6 __captioned_star_7 __captioned_star_8 __checkbox_star_9 __cover_star_3 __cover_star_4 __exhibit_star_2 __fact_star_14 __filing_star_0 __filing_star_1 __footnotes_star_15 __head_plus_19 __headed_plus_10 __heading_star_13 __item_heading_star_11 __item_heading_star_12 __row_star_21 __row_star_22 __signature_star_24 __table_star_16 __table_star_17 __title_plus_18 _annexes _behind _block _caption _dated _free _further _labelled _lead _opening _phoned _signature_line _table_foot _table_line _values amendment annex annex_heading authority back_matter bare_head body_rule by capacity captioned checkbox contents cover dated employer_number exhibit fact file_number filing first_note footnotes form group_heading head headed headed_annex heading item item_heading junk late_row late_total list_head list_item masthead name note page_note paragraph preface registrant_tag repeated_head report_date row rule ruler section_heading signatory signature signature_rule signature_sentence state summary table telephone title total unheaded_signature unplaced unused_items""",
"""\
0,-30,1,2,2,3,4,4,6,-30,10,5,12,6,13,7,14,8,15,9,16,10,17,11,19,12,20,13,24,14,26,15,27,16,29,-30,30,-30,31,17,32,18,33,-30,44,19,47,20,48,-30,49,21,52,22,53,23,55,24,58,25,59,-30,60,-30,62,26,64,-30,65,27,66,28,71,-30,74,29,75,30,84,31,90,32,110,33,111,34,112,35,114,36,116,37,117,38,121,39,122,40,125,41,131,42,132,43,133,44,134,45,136,46,139,47,140,48,143,49,146,50,156,51,159,52,164,53,166,54,168,55,173,56,176,57,180,58,181,59
0,-18,6,60,7,61,23,62,25,63,29,64,30,65,36,66,41,67,42,68,46,69,48,70,64,71,68,72,71,73,83,74,91,75,96,76,106,77,109,78,127,79,128,80,137,81,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-131,1,-131,2,-131,4,-131,6,-131,10,-131,11,-131,12,-131,13,-131,14,-131,17,-131,19,-131,20,-131,24,-131,26,-131,27,-131,29,-131,30,-131,31,-131,32,-131,33,-131,44,-131,47,-131,48,-131,49,-131,52,-131,53,-131,55,-131,58,-131,59,-131,60,-131,62,-131,64,-131,65,-131,66,-131,71,-131,74,-131,75,-131
0,-137,1,-137,2,-137,4,-137,6,-137,10,-137,12,-137,13,-137,14,-137,15,-137,16,-137,17,-137,19,-137,20,-137,24,-137,26,-137,27,-137,29,-137,30,-137,31,-137,32,-137,33,-137,44,-137,47,-137,48,-137,49,-137,52,-137,53,-137,55,-137,58,-137,59,-137,60,-137,62,-137,64,-137,65,-137,66,-137,71,-137,74,-137,75,-137
0,-138,1,-138,2,-138,4,-138,6,-138,10,-138,12,-138,13,-138,14,-138,15,-138,16,-138,17,-138,19,-138,20,-138,24,-138,26,-138,27,-138,29,-138,30,-138,31,-138,32,-138,33,-138,44,-138,47,-138,48,-138,49,-138,52,-138,53,-138,55,-138,58,-138,59,-138,60,-138,62,-138,64,-138,65,-138,66,-138,71,-138,74,-138,75,-138
11,92,76,93,85,94,97,95
0,-133,1,-133,2,-133,4,-133,6,-133,10,-133,11,-133,12,-133,13,-133,14,-133,17,-133,19,-133,20,-133,24,-133,26,-133,27,-133,29,-133,30,-133,31,-133,32,-133,33,-133,44,-133,47,-133,48,-133,49,-133,52,-133,53,-133,55,-133,58,-133,59,-133,60,-133,62,-133,64,-133,65,-133,66,-133,71,-133,74,-133,75,-133
1,-337,12,-337,13,-337,27,-337,31,-337,44,-337,53,-337,66,-337
0,-149,1,-149,2,-149,4,-149,6,-149,10,-149,12,-149,13,-149,14,-149,15,-149,16,-149,17,-149,19,-149,20,-149,24,-149,26,-149,27,-149,29,-149,30,-149,31,-149,32,-149,33,-149,44,-149,47,-149,48,-149,49,-149,52,-149,53,-149,55,-149,58,-149,59,-149,60,-149,62,-149,64,-149,65,-149,66,-149,67,96,71,-149,74,-149,75,-149,88,97
0,-134,1,-134,2,-134,4,-134,6,-134,10,-134,12,-134,13,-134,14,-134,15,-134,16,-134,17,-134,19,-134,20,-134,24,-134,26,-134,27,-134,29,-134,30,-134,31,-134,32,-134,33,-134,44,-134,47,-134,48,-134,49,-134,52,-134,53,-134,55,-134,58,-134,59,-134,60,-134,62,-134,64,-134,65,-134,66,-134,71,-134,74,-134,75,-134
0,-135,1,-135,2,-135,4,-135,6,-135,10,-135,12,-135,13,-135,14,-135,15,-135,16,-135,17,-135,19,-135,20,-135,24,-135,26,-135,27,-135,29,-135,30,-135,31,-135,32,-135,33,-135,44,-135,47,-135,48,-135,49,-135,52,-135,53,-135,55,-135,58,-135,59,-135,60,-135,62,-135,64,-135,65,-135,66,-135,71,-135,74,-135,75,-135
0,-151,1,-151,2,-151,4,-151,6,-151,10,-151,12,-151,13,-151,14,-151,15,-151,16,-151,17,-151,19,-151,20,-151,24,-151,26,-151,27,-151,29,-151,30,-151,31,-151,32,-151,33,-151,44,-151,47,-151,48,-151,49,-151,52,-151,53,-151,55,-151,58,-151,59,-151,60,-151,62,-151,64,-151,65,-151,66,-151,71,-151,74,-151,75,-151
0,-165,1,-165,2,-165,4,-165,6,-165,10,-165,12,-165,13,-165,14,-165,15,-165,16,-165,17,-165,19,-165,20,-165,24,-165,26,-165,27,-165,29,-165,30,-165,31,-165,32,-165,33,-165,44,-165,47,-165,48,-165,49,-165,52,-165,53,-165,55,-165,58,-165,59,-165,60,-165,62,-165,64,-165,65,-165,66,-165,71,-165,74,-165,75,-165
0,-144,1,-144,2,-144,4,-144,6,-144,10,-144,12,-144,13,-144,14,-144,15,-144,16,-144,17,-144,19,-144,20,-144,24,-144,26,-144,27,-144,29,-144,30,-144,31,-144,32,-144,33,-144,44,-144,47,-144,48,-144,49,-144,52,-144,53,-144,55,-144,58,-144,59,-144,60,-144,62,-144,64,-144,65,-144,66,-144,71,-144,74,-144,75,-144
0,-143,1,-143,2,-143,4,-143,6,-143,10,-143,12,-143,13,-143,14,-143,15,-143,16,-143,17,-143,19,-143,20,-143,24,-143,26,-143,27,-143,29,-143,30,-143,31,-143,32,-143,33,-143,44,-143,47,-143,48,-143,49,-143,52,-143,53,-143,55,-143,58,-143,59,-143,60,-143,62,-143,64,-143,65,-143,66,-143,71,-143,74,-143,75,-143
0,-136,1,-136,2,-136,4,-136,6,-136,10,-136,12,-136,13,-136,14,-136,15,-136,16,-136,17,-136,19,-136,20,-136,24,-136,26,-136,27,-136,29,-136,30,-136,31,-136,32,-136,33,-136,44,-136,47,-136,48,-136,49,-136,52,-136,53,-136,55,-136,58,-136,59,-136,60,-136,62,-136,64,-136,65,-136,66,-136,71,-136,74,-136,75,-136
0,-132,1,-132,2,-132,4,-132,6,-132,10,-132,11,-132,12,-132,13,-132,14,-132,17,-132,19,-132,20,-132,24,-132,26,-132,27,-132,29,-132,30,-132,31,-132,32,-132,33,-132,44,-132,47,-132,48,-132,49,-132,52,-132,53,-132,55,-132,58,-132,59,-132,60,-132,62,-132,64,-132,65,-132,66,-132,71,-132,74,-132,75,-132
0,-130,1,-130,2,-130,4,-130,6,-130,10,-130,11,-130,12,-130,13,-130,14,-130,17,-130,19,-130,20,-130,24,-130,26,-130,27,-130,29,-130,30,-130,31,-130,32,-130,33,-130,44,-130,47,-130,48,-130,49,-130,52,-130,53,-130,55,-130,58,-130,59,-130,60,-130,62,-130,64,-130,65,-130,66,-130,71,-130,74,-130,75,-130
0,-152,1,-152,2,-152,4,-152,6,-152,10,-152,12,-152,13,-152,14,-152,15,-152,16,-152,17,-152,19,-152,20,-152,24,-152,26,-152,27,-152,29,-152,30,-152,31,-152,32,-152,33,-152,44,-152,47,-152,48,-152,49,-152,52,-152,53,-152,55,-152,58,-152,59,-152,60,-152,62,-152,64,-152,65,-152,66,-152,71,-152,74,-152,75,-152
0,-129,1,-129,2,-129,4,-129,6,-129,10,-129,11,-129,12,-129,13,-129,14,-129,17,-129,19,-129,20,-129,24,-129,26,-129,27,-129,29,-129,30,-129,31,-129,32,-129,33,-129,44,-129,47,-129,48,-129,49,-129,52,-129,53,-129,55,-129,58,-129,59,-129,60,-129,62,-129,64,-129,65,-129,66,-129,71,-129,74,-129,75,-129
0,-150,1,-150,2,-150,4,-150,6,-150,10,-150,12,-150,13,-150,14,-150,15,-150,16,-150,17,-150,19,-150,20,-150,24,-150,26,-150,27,-150,29,-150,30,-150,31,-150,32,-150,33,-150,44,-150,47,-150,48,-150,49,-150,52,-150,53,-150,55,-150,58,-150,59,-150,60,-150,62,-150,64,-150,65,-150,66,-150,71,-150,74,-150,75,-150
0,-167,1,-167,2,-167,4,-167,6,-167,10,-167,12,-167,13,-167,14,-167,15,-167,16,-167,17,-167,19,-167,20,-167,24,-167,26,-167,27,-167,29,-167,30,-167,31,-167,32,-167,33,-167,44,-167,47,-167,48,-167,49,-167,52,-167,53,-167,55,-167,58,-167,59,-167,60,-167,62,-167,64,-167,65,-167,66,-167,71,-167,74,-167,75,-167
0,-142,1,-142,2,-142,4,-142,6,-142,10,-142,11,92,12,-142,13,-142,14,-142,15,-142,16,-142,17,-142,19,-142,20,-142,24,-142,26,-142,27,-142,29,-142,30,-142,31,-142,32,-142,33,-142,37,98,44,-142,47,-142,48,-142,49,-142,52,-142,53,-142,55,-142,57,99,58,-142,59,-142,60,-142,62,-142,64,-142,65,-142,66,-142,71,-142,74,-142,75,-142,85,100,86,101
0,-76,1,-76,2,-76,4,-76,6,-76,10,-76,11,92,12,-76,13,-76,14,-76,17,-76,19,-76,20,-76,24,-76,26,-76,27,-76,29,-76,30,-76,31,-76,32,-76,33,-76,37,98,44,-76,47,-76,48,-76,49,-76,52,-76,53,-76,55,-76,57,99,58,-76,59,-76,60,-76,62,-76,64,-76,65,-76,66,-76,71,-76,74,-76,75,-76,85,102,86,103
0,-158,1,-158,2,-158,4,-158,6,-158,10,-158,12,-158,13,-158,14,-158,15,-158,16,-158,17,-158,19,-158,20,-158,24,-158,26,-158,27,-158,29,-158,30,-158,31,-158,32,-158,33,-158,44,-158,47,-158,48,-158,49,-158,52,-158,53,-158,55,-158,58,-158,59,-158,60,-158,62,-158,64,-158,65,-158,66,-158,71,-158,74,-158,75,-158
0,-155,1,-155,2,-155,4,-155,6,-155,10,-155,12,-155,13,-155,14,-155,15,-155,16,-155,17,-155,19,-155,20,-155,24,-155,26,-155,27,-155,29,-155,30,-155,31,-155,32,-155,33,-155,44,-155,47,-155,48,-155,49,-155,52,-155,53,-155,55,-155,58,-155,59,-155,60,-155,62,-155,64,-155,65,-155,66,-155,71,-155,74,-155,75,-155
0,-145,1,-145,2,-145,4,-145,6,-145,10,-145,12,-145,13,-145,14,-145,15,-145,16,-145,17,-145,19,-145,20,-145,24,-145,26,-145,27,-145,29,-145,30,-145,31,-145,32,-145,33,-145,44,-145,47,-145,48,-145,49,-145,52,-145,53,-145,55,-145,58,-145,59,-145,60,-145,62,-145,64,-145,65,-145,66,-145,71,-145,74,-145,75,-145
0,-147,1,-147,2,-147,4,-147,6,-147,10,-147,11,92,12,-147,13,-147,14,-147,15,-147,16,-147,17,-147,19,-147,20,-147,24,-147,26,-147,27,-147,29,-147,30,-147,31,-147,32,-147,33,-147,44,-147,47,-147,48,-147,49,-147,52,-147,53,-147,55,-147,58,-147,59,-147,60,-147,62,-147,64,-147,65,-147,66,-147,71,-147,74,-147,75,-147,85,104
0,-108,1,-108,2,-108,4,-108,6,-108,10,-108,11,92,12,-108,13,-108,14,-108,17,-108,19,-108,20,-108,24,-108,26,-108,27,-108,29,-108,30,-108,31,-108,32,-108,33,-108,38,105,44,-108,47,-108,48,-108,49,-108,52,-108,53,-108,55,-108,58,-108,59,-108,60,-108,62,-108,64,-108,65,-108,66,-108,71,-108,74,-108,75,-108,85,106
0,-154,1,-154,2,-154,4,-154,6,-154,10,-154,12,-154,13,-154,14,-154,15,-154,16,-154,17,-154,19,-154,20,-154,24,-154,26,-154,27,-154,29,-154,30,-154,31,-154,32,-154,33,-154,44,-154,47,-154,48,-154,49,-154,52,-154,53,-154,55,-154,58,-154,59,-154,60,-154,62,-154,64,-154,65,-154,66,-154,67,96,71,-154,74,-154,75,-154,88,107
0,-163,1,-163,2,-163,4,-163,6,-163,10,-163,12,-163,13,-163,14,-163,15,-163,16,-163,17,-163,19,-163,20,-163,24,-163,26,-163,27,-163,29,-163,30,-163,31,-163,32,-163,33,-163,44,-163,47,-163,48,-163,49,-163,52,-163,53,-163,55,-163,58,-163,59,-163,60,-163,62,-163,64,-163,65,-163,66,-163,71,-163,74,-163,75,-163
1,2,12,6,13,108,27,16,31,17,44,19,53,109,66,110,110,111
0,-24,1,2,2,3,4,4,6,-24,10,5,12,6,13,7,14,8,15,9,16,10,17,11,19,12,20,13,24,14,26,15,27,16,29,-24,30,-24,31,17,32,18,33,-24,44,19,47,20,48,-24,49,21,52,22,53,23,55,24,58,25,59,-24,60,-24,62,26,64,-24,65,27,66,28,71,-24,74,29,75,30,84,31,110,33,111,34,112,35,114,36,116,112,117,38,121,39,122,40,125,41,131,113,132,43,133,44,136,46,139,47,143,49,146,50,156,51,159,52,164,53,166,54,168,55,173,56,176,57,180,114,181,59
0,-128,1,-128,2,-128,4,-128,6,-128,10,-128,11,92,12,-128,13,-128,14,-128,17,-128,19,-128,20,-128,24,-128,26,-128,27,-128,29,-128,30,-128,31,-128,32,-128,33,-128,44,-128,47,-128,48,-128,49,-128,52,-128,53,-128,55,-128,58,-128,59,-128,60,-128,62,-128,64,-128,65,-128,66,-128,71,-128,74,-128,75,-128,85,115
0,-160,1,2,2,-160,4,-160,6,-160,10,-160,12,6,13,7,14,-160,15,-160,16,-160,17,-160,19,-160,20,-160,24,-160,26,-160,27,16,29,-160,30,-160,31,17,32,-160,33,-160,44,19,47,-160,48,-160,49,-160,52,-160,53,116,55,-160,58,-160,59,-160,60,-160,62,-160,64,-160,65,-160,66,117,71,-160,74,-160,75,-160,84,118,110,119
0,-159,1,2,2,-159,4,-159,6,-159,10,-159,12,6,13,7,14,-159,15,-159,16,-159,17,-159,19,-159,20,-159,24,-159,26,-159,27,16,29,-159,30,-159,31,17,32,-159,33,-159,44,19,47,-159,48,-159,49,-159,52,-159,53,120,55,-159,58,-159,59,-159,60,-159,62,-159,64,-159,65,-159,66,121,71,-159,74,-159,75,-159,84,122,110,123
0,-32,1,-32,2,-32,4,-32,6,-32,10,-32,12,-32,13,-32,14,-32,15,-32,16,-32,17,-32,19,-32,20,-32,24,-32,26,-32,27,-32,29,-32,30,-32,31,-32,32,-32,33,-32,44,-32,47,-32,48,-32,49,-32,52,-32,53,-32,55,-32,58,-32,59,-32,60,-32,62,-32,64,-32,65,-32,66,-32,71,-32,74,-32,75,-32
0,-335,1,-335,2,-335,4,-335,6,-335,10,-335,12,-335,13,-335,14,-335,15,-335,16,-335,17,-335,19,-335,20,-335,24,-335,26,-335,27,-335,29,-335,30,-335,31,-335,32,-335,33,-335,44,-335,47,-335,48,-335,49,-335,52,-335,53,-335,55,-335,58,-335,59,-335,60,-335,62,-335,64,-335,65,-335,66,-335,71,-335,74,-335,75,-335
0,-161,1,2,2,-161,4,-161,6,-161,10,-161,12,6,13,7,14,-161,15,-161,16,-161,17,-161,19,-161,20,-161,24,-161,26,-161,27,16,29,-161,30,-161,31,17,32,-161,33,-161,44,19,47,-161,48,-161,49,-161,52,-161,53,124,55,-161,58,-161,59,-161,60,-161,62,-161,64,-161,65,-161,66,125,71,-161,74,-161,75,-161,84,126,110,127
0,-168,2,-168,4,-168,6,-168,10,-168,14,-168,15,-168,16,-168,17,-168,19,128,20,-168,24,-168,26,-168,29,-168,30,-168,32,-168,33,-168,47,-168,48,-168,49,129,52,-168,55,-168,58,-168,59,-168,60,-168,62,-168,64,-168,65,-168,71,-168,74,-168,75,130
0,-39,1,-39,2,-39,4,-39,6,-39,10,-39,12,-39,13,-39,14,-39,15,-39,16,-39,17,-39,19,-39,20,-39,24,-39,26,-39,27,-39,29,-39,30,-39,31,-39,32,-39,33,-39,44,-39,47,-39,48,-39,49,-39,52,-39,53,-39,55,-39,58,-39,59,-39,60,-39,62,-39,64,-39,65,-39,66,-39,71,-39,74,-39,75,-39
0,-40,1,-40,2,-40,4,-40,6,-40,10,-40,12,-40,13,-40,14,-40,15,-40,16,-40,17,-40,19,-40,20,-40,24,-40,26,-40,27,-40,29,-40,30,-40,31,-40,32,-40,33,-40,44,-40,47,-40,48,-40,49,-40,52,-40,53,-40,55,-40,58,-40,59,-40,60,-40,62,-40,64,-40,65,-40,66,-40,71,-40,74,-40,75,-40
0,-28,1,2,2,3,4,4,6,-28,10,5,12,6,13,7,14,8,17,11,19,12,20,13,24,14,26,15,27,16,29,-28,30,-28,31,17,32,18,33,-28,44,19,47,20,48,-28,49,21,52,22,53,23,55,24,58,25,59,-28,60,-28,62,26,64,-28,65,27,66,28,71,-28,74,29,75,30,84,31,89,131,110,33,111,34,112,35,113,132,114,133,117,38,121,39,122,40,125,41,131,134,132,43,133,44,136,46,139,47,143,49,146,50,159,52,164,53,166,54,168,55,173,56,176,57,180,135,181,59
0,-46,1,-46,2,-46,4,-46,6,-46,10,-46,12,-46,13,-46,14,-46,15,-46,16,-46,17,-46,19,-46,20,-46,24,-46,26,-46,27,-46,29,-46,30,-46,31,-46,32,-46,33,-46,44,-46,47,-46,48,-46,49,-46,52,-46,53,-46,55,-46,58,-46,59,-46,60,-46,62,-46,64,-46,65,-46,66,-46,71,-46,74,-46,75,-46
0,-48,1,-48,2,-48,4,-48,6,-48,10,-48,12,-48,13,-48,14,-48,15,-48,16,-48,17,-48,19,-48,20,-48,24,-48,26,-48,27,-48,29,-48,30,-48,31,-48,32,-48,33,-48,44,-48,47,-48,48,-48,49,-48,52,-48,53,-48,55,-48,58,-48,59,-48,60,-48,62,-48,64,-48,65,-48,66,-48,71,-48,74,-48,75,-48
0,-16,6,60,29,64,30,65,33,136,48,70,59,137,60,138,64,71,71,73,83,74,93,139,94,140,96,76,106,77,127,79,145,85,149,141,150,142,160,143,161,144,170,145,172,146,175,147,177,91,179,148
0,-43,1,-43,2,-43,4,-43,6,-43,10,-43,12,-43,13,-43,14,-43,15,-43,16,-43,17,-43,19,-43,20,-43,24,-43,26,-43,27,-43,29,-43,30,-43,31,-43,32,-43,33,-43,44,-43,47,-43,48,-43,49,-43,52,-43,53,-43,55,-43,58,-43,59,-43,60,-43,62,-43,64,-43,65,-43,66,-43,71,-43,74,-43,75,-43
0,-42,1,-42,2,-42,4,-42,6,-42,10,-42,12,-42,13,-42,14,-42,15,-42,16,-42,17,-42,19,-42,20,-42,24,-42,26,-42,27,-42,29,-42,30,-42,31,-42,32,-42,33,-42,44,-42,47,-42,48,-42,49,-42,52,-42,53,-42,55,-42,58,-42,59,-42,60,-42,62,-42,64,-42,65,-42,66,-42,71,-42,74,-42,75,-42
0,48
0,-38,1,-38,2,-38,4,-38,6,-38,10,-38,12,-38,13,-38,14,-38,15,-38,16,-38,17,-38,19,-38,20,-38,24,-38,26,-38,27,-38,29,-38,30,-38,31,-38,32,-38,33,-38,44,-38,47,-38,48,-38,49,-38,52,-38,53,-38,55,-38,58,-38,59,-38,60,-38,62,-38,64,-38,65,-38,66,-38,71,-38,74,-38,75,-38
0,-51,1,-51,2,-51,4,-51,6,-51,10,-51,12,-51,13,-51,14,-51,15,-51,16,-51,17,-51,19,-51,20,-51,24,-51,26,-51,27,-51,29,-51,30,-51,31,-51,32,-51,33,-51,44,-51,47,-51,48,-51,49,-51,52,-51,53,-51,55,-51,58,-51,59,-51,60,-51,62,-51,64,-51,65,-51,66,-51,71,-51,74,-51,75,-51
0,-31,1,-31,2,-31,4,-31,6,-31,10,-31,12,-31,13,-31,14,-31,15,-31,16,-31,17,-31,19,-31,20,-31,24,-31,26,-31,27,-31,29,-31,30,-31,31,-31,32,-31,33,-31,44,-31,47,-31,48,-31,49,-31,52,-31,53,-31,55,-31,58,-31,59,-31,60,-31,62,-31,64,-31,65,-31,66,-31,71,-31,74,-31,75,-31
0,-47,1,-47,2,-47,4,-47,6,-47,10,-47,12,-47,13,-47,14,-47,15,-47,16,-47,17,-47,19,-47,20,-47,24,-47,26,-47,27,-47,29,-47,30,-47,31,-47,32,-47,33,-47,44,-47,47,-47,48,-47,49,-47,52,-47,53,-47,55,-47,58,-47,59,-47,60,-47,62,-47,64,-47,65,-47,66,-47,71,-47,74,-47,75,-47
0,-41,1,-41,2,-41,4,-41,6,-41,10,-41,12,-41,13,-41,14,-41,15,-41,16,-41,17,-41,19,-41,20,-41,24,-41,26,-41,27,-41,29,-41,30,-41,31,-41,32,-41,33,-41,44,-41,47,-41,48,-41,49,-41,52,-41,53,-41,55,-41,58,-41,59,-41,60,-41,62,-41,64,-41,65,-41,66,-41,71,-41,74,-41,75,-41
0,-52,1,-52,2,-52,4,-52,6,-52,10,-52,12,-52,13,-52,14,-52,15,-52,16,-52,17,-52,19,-52,20,-52,24,-52,26,-52,27,-52,29,-52,30,-52,31,-52,32,-52,33,-52,44,-52,47,-52,48,-52,49,-52,52,-52,53,-52,55,-52,58,-52,59,-52,60,-52,62,-52,64,-52,65,-52,66,-52,71,-52,74,-52,75,-52
0,-50,1,-50,2,-50,4,-50,6,-50,10,-50,12,-50,13,-50,14,-50,15,-50,16,-50,17,-50,19,-50,20,-50,24,-50,26,-50,27,-50,29,-50,30,-50,31,-50,32,-50,33,-50,44,-50,47,-50,48,-50,49,-50,52,-50,53,-50,55,-50,58,-50,59,-50,60,-50,62,-50,64,-50,65,-50,66,-50,71,-50,74,-50,75,-50
0,-44,1,-44,2,-44,4,-44,6,-44,10,-44,12,-44,13,-44,14,-44,15,-44,16,-44,17,-44,19,-44,20,-44,24,-44,26,-44,27,-44,29,-44,30,-44,31,-44,32,-44,33,-44,44,-44,47,-44,48,-44,49,-44,52,-44,53,-44,55,-44,58,-44,59,-44,60,-44,62,-44,64,-44,65,-44,66,-44,71,-44,74,-44,75,-44
0,-45,1,-45,2,-45,4,-45,6,-45,10,-45,12,-45,13,-45,14,-45,15,-45,16,-45,17,-45,19,-45,20,-45,24,-45,26,-45,27,-45,29,-45,30,-45,31,-45,32,-45,33,-45,44,-45,47,-45,48,-45,49,-45,52,-45,53,-45,55,-45,58,-45,59,-45,60,-45,62,-45,64,-45,65,-45,66,-45,71,-45,74,-45,75,-45
0,-29,2,3,4,4,6,-29,10,5,14,8,15,9,16,10,17,11,20,13,24,14,26,15,29,-29,30,-29,32,18,33,-29,47,20,48,-29,52,22,55,24,58,25,59,-29,60,-29,62,26,64,-29,65,27,71,-29,74,29,114,149,122,40,125,41,132,43,133,44,136,46,139,47,143,49,146,50,156,150,159,52,164,53,166,54,168,55,173,56,176,57,181,59
0,-49,1,-49,2,-49,4,-49,6,-49,10,-49,12,-49,13,-49,14,-49,15,-49,16,-49,17,-49,19,-49,20,-49,24,-49,26,-49,27,-49,29,-49,30,-49,31,-49,32,-49,33,-49,44,-49,47,-49,48,-49,49,-49,52,-49,53,-49,55,-49,58,-49,59,-49,60,-49,62,-49,64,-49,65,-49,66,-49,71,-49,74,-49,75,-49
6,-371,28,-371,35,-371,39,-371,51,-371,54,-371,56,-371,61,-371,63,-371
0,-195,3,-195,6,-195,7,-195,21,-195,22,-195,23,-195,25,-195,29,-195,30,-195,33,-195,36,-195,41,-195,42,-195,46,-195,48,-195,59,-195,60,-195,64,-195,68,-195,71,-195
0,-199,3,-199,6,-199,7,-199,21,-199,22,-199,23,-199,25,-199,29,-199,30,-199,33,-199,36,-199,41,-199,42,-199,46,-199,48,-199,59,-199,60,-199,64,-199,68,-199,71,-199,77,151,92,152
0,-210,3,-210,6,-210,7,-210,21,-210,22,-210,23,-210,25,-210,29,-210,30,-210,33,-210,36,-210,40,-210,41,-210,42,-210,45,-210,46,-210,48,-210,59,-210,60,-210,64,-210,67,96,68,-210,71,-210,88,153
29,-369,30,-369,61,-369
0,-235,3,-235,6,-235,7,-235,21,-235,22,-235,23,-235,25,-235,28,-235,29,-235,30,-235,33,-235,35,-235,36,-235,39,-235,41,-235,42,-235,46,-235,48,-235,51,-235,54,-235,56,-235,59,-235,60,-235,63,-235,64,-235,68,-235,71,-235,72,-235
23,154
0,-200,3,-200,6,-200,7,-200,21,-200,22,-200,23,-200,25,-200,29,-200,30,-200,33,-200,36,-200,41,-200,42,-200,46,-200,48,-200,59,-200,60,-200,64,-200,68,-200,71,-200
0,-190,3,-190,6,-190,7,-190,21,-190,22,-190,23,-190,25,-190,29,-190,30,-190,33,-190,36,-190,41,-190,42,-190,46,-190,48,-190,59,-190,60,-190,64,-190,67,96,68,-190,71,-190,88,155
0,-202,3,-202,6,-202,7,-202,21,-202,22,-202,23,-202,25,-202,29,-202,30,-202,33,-202,36,-202,40,156,41,-202,42,-202,45,157,46,-202,48,-202,59,-202,60,-202,64,-202,68,-202,71,-202,95,158,158,159
0,-188,3,-188,6,-188,7,-188,21,-188,22,-188,23,-188,25,-188,29,-188,30,-188,33,-188,36,-188,41,-188,42,-188,46,-188,48,-188,59,-188,60,-188,64,-188,67,96,68,-188,71,-188,88,160
6,-367,29,-367,30,-367,64,-367,70,-367,71,-367
0,-194,3,-194,6,-194,7,-194,21,-194,22,-194,23,-194,25,-194,29,-194,30,-194,33,-194,36,-194,41,-194,42,-194,46,-194,48,-194,59,-194,60,-194,64,-194,68,-194,69,161,71,-194,73,162,98,163
6,60,29,64,83,164,96,165
6,166,28,-239,35,-239,39,-239,51,-239,54,-239,56,-239,61,167,63,-239
0,-17,6,60,7,61,23,62,25,63,29,64,30,65,36,66,41,67,42,68,46,69,48,70,64,71,68,72,71,73,83,74,96,76,106,77,109,168,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
29,169,30,170,61,171
6,-230,29,-230,30,-230,64,172,70,173,71,-230
0,-331,3,-331,6,-331,7,-331,21,-331,22,-331,23,-331,25,-331,29,-331,30,-331,33,-331,36,-331,41,-331,42,-331,46,-331,48,-331,59,-331,60,-331,64,-331,68,-331,71,-331
28,174,35,175,39,176,51,177,54,178,56,179,63,180,101,181,105,182,115,183,120,184,144,185,151,186,163,187,165,188,167,189,174,190
0,-186,3,-186,6,-186,7,-186,21,-186,22,-186,23,-186,25,-186,29,-186,30,-186,33,-186,36,-186,41,-186,42,-186,46,-186,48,-186,59,-186,60,-186,64,-186,68,-186,71,-186
0,81
0,-184,3,-184,6,-184,7,-184,21,-184,22,-184,23,-184,25,-184,29,-184,30,-184,33,-184,36,-184,41,-184,42,-184,46,-184,48,-184,59,-184,60,-184,64,-184,68,-184,71,-184
0,-204,3,-204,6,-204,7,-204,21,-204,22,-204,23,-204,25,-204,29,-204,30,-204,33,-204,36,-204,40,156,41,-204,42,-204,45,157,46,-204,48,-204,59,-204,60,-204,64,-204,68,-204,71,-204,95,191,158,159
0,-183,3,-183,6,-183,7,-183,21,-183,22,-183,23,-183,25,-183,29,-183,30,-183,33,-183,36,-183,41,-183,42,-183,46,-183,48,-183,59,-183,60,-183,64,-183,68,-183,71,-183
0,-222,3,-222,6,-222,7,-222,21,-222,22,-222,23,-222,25,-222,28,174,29,-222,30,-222,33,-222,35,175,36,-222,39,176,41,-222,42,-222,46,-222,48,-222,51,177,54,178,56,179,59,-222,60,-222,63,180,64,-222,68,-222,71,-222,72,192,101,193,105,194,115,183,120,184,144,185,151,186,163,187,165,188,167,189,174,190,178,195
0,-181,3,-181,6,-181,7,-181,21,-181,22,-181,23,-181,25,-181,29,-181,30,-181,33,-181,36,-181,41,-181,42,-181,46,-181,48,-181,59,-181,60,-181,64,-181,68,-181,71,-181
0,-185,3,-185,6,-185,7,-185,21,-185,22,-185,23,-185,25,-185,29,-185,30,-185,33,-185,36,-185,41,-185,42,-185,46,-185,48,-185,59,-185,60,-185,64,-185,68,-185,71,-185
0,-180,3,-180,6,-180,7,-180,21,-180,22,-180,23,-180,25,-180,29,-180,30,-180,33,-180,36,-180,41,-180,42,-180,46,-180,48,-180,59,-180,60,-180,64,-180,68,-180,71,-180
0,-179,3,-179,6,-179,7,-179,21,-179,22,-179,23,-179,25,-179,29,-179,30,-179,33,-179,36,-179,41,-179,42,-179,46,-179,48,-179,59,-179,60,-179,64,-179,68,-179,71,-179
0,-182,3,-182,6,-182,7,-182,21,-182,22,-182,23,-182,25,-182,29,-182,30,-182,33,-182,36,-182,41,-182,42,-182,46,-182,48,-182,59,-182,60,-182,64,-182,68,-182,71,-182
6,60,29,64,30,65,71,73,83,74,96,76,127,196,145,197
0,-339,1,-339,2,-339,4,-339,6,-339,10,-339,11,-339,12,-339,13,-339,14,-339,15,-339,16,-339,17,-339,19,-339,20,-339,24,-339,26,-339,27,-339,29,-339,30,-339,31,-339,32,-339,33,-339,37,-339,38,-339,44,-339,47,-339,48,-339,49,-339,52,-339,53,-339,55,-339,57,-339,58,-339,59,-339,60,-339,62,-339,64,-339,65,-339,66,-339,71,-339,74,-339,75,-339,76,-339
0,-349,1,-349,2,-349,4,-349,6,-349,10,-349,12,-349,13,-349,14,-349,15,-349,16,-349,17,-349,19,-349,20,-349,24,-349,26,-349,27,-349,29,-349,30,-349,31,-349,32,-349,33,-349,44,-349,47,-349,48,-349,49,-349,52,-349,53,-349,55,-349,58,-349,59,-349,60,-349,62,-349,64,-349,65,-349,66,-349,71,-349,74,-349,75,-349,76,-349
11,198,76,93,97,199
0,-157,1,-157,2,-157,4,-157,6,-157,10,-157,12,-157,13,-157,14,-157,15,-157,16,-157,17,-157,19,-157,20,-157,24,-157,26,-157,27,-157,29,-157,30,-157,31,-157,32,-157,33,-157,44,-157,47,-157,48,-157,49,-157,52,-157,53,-157,55,-157,58,-157,59,-157,60,-157,62,-157,64,-157,65,-157,66,-157,71,-157,74,-157,75,-157,76,200
0,-347,1,-347,2,-347,3,-347,4,-347,6,-347,7,-347,8,-347,9,-347,10,-347,12,-347,13,-347,14,-347,15,-347,16,-347,17,-347,18,-347,19,-347,20,-347,21,-347,22,-347,23,-347,24,-347,25,-347,26,-347,27,-347,29,-347,30,-347,31,-347,32,-347,33,-347,36,-347,40,-347,41,-347,42,-347,43,-347,44,-347,45,-347,46,-347,47,-347,48,-347,49,-347,50,-347,52,-347,53,-347,55,-347,58,-347,59,-347,60,-347,62,-347,64,-347,65,-347,66,-347,67,-347,68,-347,71,-347,74,-347,75,-347
0,-148,1,-148,2,-148,4,-148,6,-148,10,-148,12,-148,13,-148,14,-148,15,-148,16,-148,17,-148,19,-148,20,-148,24,-148,26,-148,27,-148,29,-148,30,-148,31,-148,32,-148,33,-148,44,-148,47,-148,48,-148,49,-148,52,-148,53,-148,55,-148,58,-148,59,-148,60,-148,62,-148,64,-148,65,-148,66,-148,67,201,71,-148,74,-148,75,-148
0,-341,1,-341,2,-341,4,-341,6,-341,10,-341,12,-341,13,-341,14,-341,15,-341,16,-341,17,-341,19,-341,20,-341,24,-341,26,-341,27,-341,29,-341,30,-341,31,-341,32,-341,33,-341,37,-341,44,-341,47,-341,48,-341,49,-341,52,-341,53,-341,55,-341,57,-341,58,-341,59,-341,60,-341,62,-341,64,-341,65,-341,66,-341,71,-341,74,-341,75,-341
0,-342,1,-342,2,-342,4,-342,6,-342,10,-342,12,-342,13,-342,14,-342,15,-342,16,-342,17,-342,19,-342,20,-342,24,-342,26,-342,27,-342,29,-342,30,-342,31,-342,32,-342,33,-342,37,-342,44,-342,47,-342,48,-342,49,-342,52,-342,53,-342,55,-342,57,-342,58,-342,59,-342,60,-342,62,-342,64,-342,65,-342,66,-342,71,-342,74,-342,75,-342
0,-140,1,-140,2,-140,4,-140,6,-140,10,-140,11,198,12,-140,13,-140,14,-140,15,-140,16,-140,17,-140,19,-140,20,-140,24,-140,26,-140,27,-140,29,-140,30,-140,31,-140,32,-140,33,-140,37,98,44,-140,47,-140,48,-140,49,-140,52,-140,53,-140,55,-140,57,99,58,-140,59,-140,60,-140,62,-140,64,-140,65,-140,66,-140,71,-140,74,-140,75,-140,86,202
0,-141,1,-141,2,-141,4,-141,6,-141,10,-141,12,-141,13,-141,14,-141,15,-141,16,-141,17,-141,19,-141,20,-141,24,-141,26,-141,27,-141,29,-141,30,-141,31,-141,32,-141,33,-141,37,203,44,-141,47,-141,48,-141,49,-141,52,-141,53,-141,55,-141,57,204,58,-141,59,-141,60,-141,62,-141,64,-141,65,-141,66,-141,71,-141,74,-141,75,-141
0,-74,1,-74,2,-74,4,-74,6,-74,10,-74,11,198,12,-74,13,-74,14,-74,17,-74,19,-74,20,-74,24,-74,26,-74,27,-74,29,-74,30,-74,31,-74,32,-74,33,-74,37,98,44,-74,47,-74,48,-74,49,-74,52,-74,53,-74,55,-74,57,99,58,-74,59,-74,60,-74,62,-74,64,-74,65,-74,66,-74,71,-74,74,-74,75,-74,86,205
0,-75,1,-75,2,-75,4,-75,6,-75,10,-75,12,-75,13,-75,14,-75,17,-75,19,-75,20,-75,24,-75,26,-75,27,-75,29,-75,30,-75,31,-75,32,-75,33,-75,37,203,44,-75,47,-75,48,-75,49,-75,52,-75,53,-75,55,-75,57,204,58,-75,59,-75,60,-75,62,-75,64,-75,65,-75,66,-75,71,-75,74,-75,75,-75
0,-146,1,-146,2,-146,4,-146,6,-146,10,-146,11,198,12,-146,13,-146,14,-146,15,-146,16,-146,17,-146,19,-146,20,-146,24,-146,26,-146,27,-146,29,-146,30,-146,31,-146,32,-146,33,-146,44,-146,47,-146,48,-146,49,-146,52,-146,53,-146,55,-146,58,-146,59,-146,60,-146,62,-146,64,-146,65,-146,66,-146,71,-146,74,-146,75,-146
0,-107,1,-107,2,-107,4,-107,6,-107,10,-107,12,-107,13,-107,14,-107,17,-107,19,-107,20,-107,24,-107,26,-107,27,-107,29,-107,30,-107,31,-107,32,-107,33,-107,44,-107,47,-107,48,-107,49,-107,52,-107,53,-107,55,-107,58,-107,59,-107,60,-107,62,-107,64,-107,65,-107,66,-107,71,-107,74,-107,75,-107
0,-106,1,-106,2,-106,4,-106,6,-106,10,-106,11,198,12,-106,13,-106,14,-106,17,-106,19,-106,20,-106,24,-106,26,-106,27,-106,29,-106,30,-106,31,-106,32,-106,33,-106,38,206,44,-106,47,-106,48,-106,49,-106,52,-106,53,-106,55,-106,58,-106,59,-106,60,-106,62,-106,64,-106,65,-106,66,-106,71,-106,74,-106,75,-106
0,-153,1,-153,2,-153,4,-153,6,-153,10,-153,12,-153,13,-153,14,-153,15,-153,16,-153,17,-153,19,-153,20,-153,24,-153,26,-153,27,-153,29,-153,30,-153,31,-153,32,-153,33,-153,44,-153,47,-153,48,-153,49,-153,52,-153,53,-153,55,-153,58,-153,59,-153,60,-153,62,-153,64,-153,65,-153,66,-153,67,201,71,-153,74,-153,75,-153
1,-338,12,-338,13,-338,27,-338,31,-338,44,-338,53,-338,66,-338
0,-72,1,-72,2,-72,4,-72,6,-72,10,-72,11,92,12,-72,13,-72,14,-72,17,-72,19,-72,20,-72,24,-72,26,-72,27,-72,29,-72,30,-72,31,-72,32,-72,33,-72,37,98,44,-72,47,-72,48,-72,49,-72,52,-72,53,-72,55,-72,57,99,58,-72,59,-72,60,-72,62,-72,64,-72,65,-72,66,-72,71,-72,74,-72,75,-72,85,207,86,208
0,-104,1,-104,2,-104,4,-104,6,-104,10,-104,11,92,12,-104,13,-104,14,-104,17,-104,19,-104,20,-104,24,-104,26,-104,27,-104,29,-104,30,-104,31,-104,32,-104,33,-104,38,209,44,-104,47,-104,48,-104,49,-104,52,-104,53,-104,55,-104,58,-104,59,-104,60,-104,62,-104,64,-104,65,-104,66,-104,71,-104,74,-104,75,-104,85,210
0,-126,1,-126,2,-126,4,-126,6,-126,10,-126,11,92,12,-126,13,-126,14,-126,17,-126,19,-126,20,-126,24,-126,26,-126,27,-126,29,-126,30,-126,31,-126,32,-126,33,-126,44,-126,47,-126,48,-126,49,-126,52,-126,53,-126,55,-126,58,-126,59,-126,60,-126,62,-126,64,-126,65,-126,66,-126,71,-126,74,-126,75,-126,85,211
0,-336,1,-336,2,-336,4,-336,6,-336,10,-336,12,-336,13,-336,14,-336,15,-336,16,-336,17,-336,19,-336,20,-336,24,-336,26,-336,27,-336,29,-336,30,-336,31,-336,32,-336,33,-336,44,-336,47,-336,48,-336,49,-336,52,-336,53,-336,55,-336,58,-336,59,-336,60,-336,62,-336,64,-336,65,-336,66,-336,71,-336,74,-336,75,-336
0,-22,1,2,2,3,4,4,6,-22,10,5,12,6,13,7,14,8,17,11,19,12,20,13,24,14,26,15,27,16,29,-22,30,-22,31,17,32,18,33,-22,44,19,47,20,48,-22,49,21,52,22,53,23,55,24,58,25,59,-22,60,-22,62,26,64,-22,65,27,66,28,71,-22,74,29,75,30,84,31,89,212,110,33,111,34,112,35,113,132,114,133,117,38,121,39,122,40,125,41,131,134,132,43,133,44,136,46,139,47,143,49,146,50,159,52,164,53,166,54,168,55,173,56,176,57,180,213,181,59
0,-23,2,3,4,4,6,-23,10,5,14,8,15,9,16,10,17,11,20,13,24,14,26,15,29,-23,30,-23,32,18,33,-23,47,20,48,-23,52,22,55,24,58,25,59,-23,60,-23,62,26,64,-23,65,27,71,-23,74,29,114,149,122,40,125,41,132,43,133,44,136,46,139,47,143,49,146,50,156,150,159,52,164,53,166,54,168,55,173,56,176,57,181,59
0,-127,1,-127,2,-127,4,-127,6,-127,10,-127,11,198,12,-127,13,-127,14,-127,17,-127,19,-127,20,-127,24,-127,26,-127,27,-127,29,-127,30,-127,31,-127,32,-127,33,-127,44,-127,47,-127,48,-127,49,-127,52,-127,53,-127,55,-127,58,-127,59,-127,60,-127,62,-127,64,-127,65,-127,66,-127,71,-127,74,-127,75,-127
0,-84,1,-84,2,-84,4,-84,6,-84,10,-84,11,92,12,-84,13,-84,14,-84,17,-84,19,-84,20,-84,24,-84,26,-84,27,-84,29,-84,30,-84,31,-84,32,-84,33,-84,44,-84,47,-84,48,-84,49,-84,52,-84,53,-84,55,-84,57,214,58,-84,59,-84,60,-84,62,-84,64,-84,65,-84,66,-84,71,-84,74,-84,75,-84,85,215,87,216
0,-100,1,-100,2,-100,4,-100,6,-100,10,-100,11,92,12,-100,13,-100,14,-100,17,-100,19,-100,20,-100,24,-100,26,-100,27,-100,29,-100,30,-100,31,-100,32,-100,33,-100,38,217,44,-100,47,-100,48,-100,49,-100,52,-100,53,-100,55,-100,58,-100,59,-100,60,-100,62,-100,64,-100,65,-100,66,-100,71,-100,74,-100,75,-100,85,218
1,2,12,6,13,108,27,16,31,17,44,19,53,219,66,220,110,221
0,-120,1,-120,2,-120,4,-120,6,-120,10,-120,11,92,12,-120,13,-120,14,-120,17,-120,19,-120,20,-120,24,-120,26,-120,27,-120,29,-120,30,-120,31,-120,32,-120,33,-120,44,-120,47,-120,48,-120,49,-120,52,-120,53,-120,55,-120,58,-120,59,-120,60,-120,62,-120,64,-120,65,-120,66,-120,71,-120,74,-120,75,-120,85,222
0,-60,1,-60,2,-60,4,-60,6,-60,10,-60,11,92,12,-60,13,-60,14,-60,17,-60,19,-60,20,-60,24,-60,26,-60,27,-60,29,-60,30,-60,31,-60,32,-60,33,-60,37,98,44,-60,47,-60,48,-60,49,-60,52,-60,53,-60,55,-60,57,99,58,-60,59,-60,60,-60,62,-60,64,-60,65,-60,66,-60,71,-60,74,-60,75,-60,85,223,86,224
0,-92,1,-92,2,-92,4,-92,6,-92,10,-92,11,92,12,-92,13,-92,14,-92,17,-92,19,-92,20,-92,24,-92,26,-92,27,-92,29,-92,30,-92,31,-92,32,-92,33,-92,38,225,44,-92,47,-92,48,-92,49,-92,52,-92,53,-92,55,-92,58,-92,59,-92,60,-92,62,-92,64,-92,65,-92,66,-92,71,-92,74,-92,75,-92,85,226
1,2,12,6,13,108,27,16,31,17,44,19,53,227,66,228,110,229
0,-116,1,-116,2,-116,4,-116,6,-116,10,-116,11,92,12,-116,13,-116,14,-116,17,-116,19,-116,20,-116,24,-116,26,-116,27,-116,29,-116,30,-116,31,-116,32,-116,33,-116,44,-116,47,-116,48,-116,49,-116,52,-116,53,-116,55,-116,58,-116,59,-116,60,-116,62,-116,64,-116,65,-116,66,-116,71,-116,74,-116,75,-116,85,230
0,-68,1,-68,2,-68,4,-68,6,-68,10,-68,11,92,12,-68,13,-68,14,-68,17,-68,19,-68,20,-68,24,-68,26,-68,27,-68,29,-68,30,-68,31,-68,32,-68,33,-68,37,98,44,-68,47,-68,48,-68,49,-68,52,-68,53,-68,55,-68,57,99,58,-68,59,-68,60,-68,62,-68,64,-68,65,-68,66,-68,71,-68,74,-68,75,-68,85,231,86,232
0,-112,1,-112,2,-112,4,-112,6,-112,10,-112,11,92,12,-112,13,-112,14,-112,17,-112,19,-112,20,-112,24,-112,26,-112,27,-112,29,-112,30,-112,31,-112,32,-112,33,-112,44,-112,47,-112,48,-112,49,-112,52,-112,53,-112,55,-112,58,-112,59,-112,60,-112,62,-112,64,-112,65,-112,66,-112,71,-112,74,-112,75,-112,85,233
1,2,12,6,13,108,27,16,31,17,44,19,53,234,66,235,110,236
0,-124,1,-124,2,-124,4,-124,6,-124,10,-124,11,92,12,-124,13,-124,14,-124,17,-124,19,-124,20,-124,24,-124,26,-124,27,-124,29,-124,30,-124,31,-124,32,-124,33,-124,44,-124,47,-124,48,-124,49,-124,52,-124,53,-124,55,-124,58,-124,59,-124,60,-124,62,-124,64,-124,65,-124,66,-124,71,-124,74,-124,75,-124,85,237
0,-164,1,-164,2,-164,4,-164,6,-164,10,-164,12,-164,13,-164,14,-164,15,-164,16,-164,17,-164,19,-164,20,-164,24,-164,26,-164,27,-164,29,-164,30,-164,31,-164,32,-164,33,-164,44,-164,47,-164,48,-164,49,-164,52,-164,53,-164,55,-164,58,-164,59,-164,60,-164,62,-164,64,-164,65,-164,66,-164,71,-164,74,-164,75,-164
0,-166,1,-166,2,-166,4,-166,6,-166,10,-166,12,-166,13,-166,14,-166,15,-166,16,-166,17,-166,19,-166,20,-166,24,-166,26,-166,27,-166,29,-166,30,-166,31,-166,32,-166,33,-166,44,-166,47,-166,48,-166,49,-166,52,-166,53,-166,55,-166,58,-166,59,-166,60,-166,62,-166,64,-166,65,-166,66,-166,71,-166,74,-166,75,-166
0,-162,1,-162,2,-162,4,-162,6,-162,10,-162,12,-162,13,-162,14,-162,15,-162,16,-162,17,-162,19,-162,20,-162,24,-162,26,-162,27,-162,29,-162,30,-162,31,-162,32,-162,33,-162,44,-162,47,-162,48,-162,49,-162,52,-162,53,-162,55,-162,58,-162,59,-162,60,-162,62,-162,64,-162,65,-162,66,-162,71,-162,74,-162,75,-162
0,-26,1,2,2,3,4,4,6,-26,10,5,12,6,13,7,14,8,17,11,19,12,20,13,24,14,26,15,27,16,29,-26,30,-26,31,17,32,18,33,-26,44,19,47,20,48,-26,49,21,52,22,53,23,55,24,58,25,59,-26,60,-26,62,26,64,-26,65,27,66,28,71,-26,74,29,75,30,84,31,110,33,111,34,112,35,113,238,114,133,117,38,121,39,122,40,125,41,131,134,132,43,133,44,136,46,139,47,143,49,146,50,159,52,164,53,166,54,168,55,173,56,176,57,180,239,181,59
0,-333,1,-333,2,-333,4,-333,6,-333,10,-333,12,-333,13,-333,14,-333,17,-333,19,-333,20,-333,24,-333,26,-333,27,-333,29,-333,30,-333,31,-333,32,-333,33,-333,44,-333,47,-333,48,-333,49,-333,52,-333,53,-333,55,-333,58,-333,59,-333,60,-333,62,-333,64,-333,65,-333,66,-333,71,-333,74,-333,75,-333
0,-36,1,-36,2,-36,4,-36,6,-36,10,-36,12,-36,13,-36,14,-36,17,-36,19,-36,20,-36,24,-36,26,-36,27,-36,29,-36,30,-36,31,-36,32,-36,33,-36,44,-36,47,-36,48,-36,49,-36,52,-36,53,-36,55,-36,58,-36,59,-36,60,-36,62,-36,64,-36,65,-36,66,-36,71,-36,74,-36,75,-36
0,-35,1,-35,2,-35,4,-35,6,-35,10,-35,12,-35,13,-35,14,-35,17,-35,19,-35,20,-35,24,-35,26,-35,27,-35,29,-35,30,-35,31,-35,32,-35,33,-35,44,-35,47,-35,48,-35,49,-35,52,-35,53,-35,55,-35,58,-35,59,-35,60,-35,62,-35,64,-35,65,-35,66,-35,71,-35,74,-35,75,-35
0,-27,2,3,4,4,6,-27,10,5,14,8,17,11,20,13,24,14,26,15,29,-27,30,-27,32,18,33,-27,47,20,48,-27,52,22,55,24,58,25,59,-27,60,-27,62,26,64,-27,65,27,71,-27,74,29,114,240,122,40,125,41,132,43,133,44,136,46,139,47,143,49,146,50,159,52,164,53,166,54,168,55,173,56,176,57,181,59
0,-178,3,-178,6,-178,7,-178,21,-178,22,-178,23,-178,25,-178,29,-178,30,-178,33,-178,34,241,36,-178,41,-178,42,-178,46,-178,48,-178,59,-178,60,-178,64,-178,68,-178,71,-178,73,242,99,243,100,244
0,-277,3,-277,6,-277,8,245,9,246,18,247,19,248,21,-277,22,-277,23,-277,29,-277,30,-277,33,-277,36,-277,43,249,48,-277,50,250,55,251,59,-277,60,138,64,-277,71,-277,73,252,75,253,103,254,118,255,129,256,130,257,135,258,157,259,162,260,169,261,171,262,172,263
0,-281,3,-281,6,-281,8,-281,9,-281,18,-281,19,-281,21,-281,22,-281,23,-281,29,-281,30,-281,33,-281,36,-281,43,-281,48,-281,50,-281,55,-281,59,-281,60,-281,64,-281,67,96,71,-281,75,-281,88,264
0,-12,33,136,59,137,60,138,94,265,149,266,150,142,170,145,172,146,179,267
0,-15,59,137,170,268
0,-327,3,-327,21,-327,22,-327,33,-327,59,-327,60,-327
0,-174,3,-174,6,60,7,61,21,-174,22,-174,23,62,25,63,29,64,30,65,33,-174,36,66,41,67,42,68,46,69,48,70,59,-174,60,-174,64,71,68,72,71,73,83,74,91,269,96,76,106,77,109,78,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-170,6,60,7,61,23,62,25,63,29,64,30,65,33,-170,36,66,41,67,42,68,46,69,48,70,59,-170,60,-170,64,71,68,72,71,73,83,74,91,270,96,76,106,77,109,78,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-8,33,136,59,137,60,138,93,271,94,272,149,141,150,142,170,145,172,146,179,273
0,-305,3,274,6,60,21,275,22,276,23,62,29,64,30,65,33,136,36,66,48,70,59,-305,64,71,71,73,79,277,80,278,83,74,93,279,96,76,106,77,107,280,108,281,123,282,124,283,126,284,127,79,138,285,145,85,147,286,149,141,150,142,160,287,175,288,177,91
0,-279,3,-279,6,-279,8,245,9,246,18,247,19,248,21,-279,22,-279,23,-279,29,-279,30,-279,33,-279,36,-279,43,249,48,-279,50,250,55,251,59,-279,60,138,64,-279,71,-279,75,253,103,289,118,255,129,256,130,257,135,258,157,259,162,260,169,261,171,262,172,263
0,-172,6,60,7,61,23,62,25,63,29,64,30,65,33,-172,36,66,41,67,42,68,46,69,48,70,59,-172,60,-172,64,71,68,72,71,73,83,74,91,290,96,76,106,77,109,78,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-305,3,274,6,60,21,275,22,276,23,62,29,64,30,65,33,136,36,66,48,70,59,-305,64,71,71,73,79,277,80,278,83,74,93,279,96,76,106,77,107,280,108,291,123,282,124,283,126,284,127,79,138,285,145,85,147,286,149,141,150,142,160,287,175,288,177,91
0,-34,1,-34,2,-34,4,-34,6,-34,10,-34,12,-34,13,-34,14,-34,15,-34,16,-34,17,-34,19,-34,20,-34,24,-34,26,-34,27,-34,29,-34,30,-34,31,-34,32,-34,33,-34,44,-34,47,-34,48,-34,49,-34,52,-34,53,-34,55,-34,58,-34,59,-34,60,-34,62,-34,64,-34,65,-34,66,-34,71,-34,74,-34,75,-34
0,-33,1,-33,2,-33,4,-33,6,-33,10,-33,12,-33,13,-33,14,-33,15,-33,16,-33,17,-33,19,-33,20,-33,24,-33,26,-33,27,-33,29,-33,30,-33,31,-33,32,-33,33,-33,44,-33,47,-33,48,-33,49,-33,52,-33,53,-33,55,-33,58,-33,59,-33,60,-33,62,-33,64,-33,65,-33,66,-33,71,-33,74,-33,75,-33
0,-359,3,-359,6,-359,7,-359,21,-359,22,-359,23,-359,25,-359,29,-359,30,-359,33,-359,36,-359,41,-359,42,-359,46,-359,48,-359,59,-359,60,-359,64,-359,68,-359,71,-359,77,-359
0,-198,3,-198,6,-198,7,-198,21,-198,22,-198,23,-198,25,-198,29,-198,30,-198,33,-198,36,-198,41,-198,42,-198,46,-198,48,-198,59,-198,60,-198,64,-198,68,-198,71,-198,77,292
0,-209,3,-209,6,-209,7,-209,21,-209,22,-209,23,-209,25,-209,29,-209,30,-209,33,-209,36,-209,40,-209,41,-209,42,-209,45,-209,46,-209,48,-209,59,-209,60,-209,64,-209,67,201,68,-209,71,-209
0,-197,3,-197,6,-197,7,-197,21,-197,22,-197,23,-197,25,-197,29,-197,30,-197,33,-197,36,-197,41,-197,42,-197,46,-197,48,-197,59,-197,60,-197,64,-197,68,-197,71,-197,77,151,92,293
0,-189,3,-189,6,-189,7,-189,21,-189,22,-189,23,-189,25,-189,29,-189,30,-189,33,-189,36,-189,41,-189,42,-189,46,-189,48,-189,59,-189,60,-189,64,-189,67,201,68,-189,71,-189
0,-208,3,-208,6,-208,7,-208,21,-208,22,-208,23,-208,25,-208,29,-208,30,-208,33,-208,36,-208,40,-208,41,-208,42,-208,45,-208,46,-208,48,-208,59,-208,60,-208,64,-208,67,96,68,-208,71,-208,88,294
0,-206,3,-206,6,-206,7,-206,21,-206,22,-206,23,-206,25,-206,29,-206,30,-206,33,-206,36,-206,40,-206,41,-206,42,-206,45,-206,46,-206,48,-206,59,-206,60,-206,64,-206,67,96,68,-206,71,-206,88,295
0,-201,3,-201,6,-201,7,-201,21,-201,22,-201,23,-201,25,-201,29,-201,30,-201,33,-201,36,-201,40,156,41,-201,42,-201,45,157,46,-201,48,-201,59,-201,60,-201,64,-201,68,-201,71,-201,158,296
0,-361,3,-361,6,-361,7,-361,21,-361,22,-361,23,-361,25,-361,29,-361,30,-361,33,-361,36,-361,40,-361,41,-361,42,-361,45,-361,46,-361,48,-361,59,-361,60,-361,64,-361,68,-361,71,-361
0,-187,3,-187,6,-187,7,-187,21,-187,22,-187,23,-187,25,-187,29,-187,30,-187,33,-187,36,-187,41,-187,42,-187,46,-187,48,-187,59,-187,60,-187,64,-187,67,201,68,-187,71,-187
0,-357,3,-357,6,-357,7,-357,21,-357,22,-357,23,-357,25,-357,29,-357,30,-357,33,-357,36,-357,41,-357,42,-357,46,-357,48,-357,59,-357,60,-357,64,-357,68,-357,69,-357,71,-357,73,-357
0,-193,3,-193,6,-193,7,-193,21,-193,22,-193,23,-193,25,-193,29,-193,30,-193,33,-193,36,-193,41,-193,42,-193,46,-193,48,-193,59,-193,60,-193,64,-193,68,-193,71,-193
0,-192,3,-192,6,-192,7,-192,21,-192,22,-192,23,-192,25,-192,29,-192,30,-192,33,-192,36,-192,41,-192,42,-192,46,-192,48,-192,59,-192,60,-192,64,-192,68,-192,69,297,71,-192,73,298
6,166,28,-237,35,-237,39,-237,51,-237,54,-237,56,-237,61,299,63,-237
29,169,30,300,61,301
6,-372,28,-372,35,-372,39,-372,51,-372,54,-372,56,-372,61,-372,63,-372
6,60,83,302
0,-332,3,-332,6,-332,7,-332,21,-332,22,-332,23,-332,25,-332,29,-332,30,-332,33,-332,36,-332,41,-332,42,-332,46,-332,48,-332,59,-332,60,-332,64,-332,68,-332,71,-332
29,-370,30,-370,61,-370
0,-234,3,-234,6,-234,7,-234,21,-234,22,-234,23,-234,25,-234,28,-234,29,-234,30,-234,33,-234,35,-234,36,-234,39,-234,41,-234,42,-234,46,-234,48,-234,51,-234,54,-234,56,-234,59,-234,60,-234,63,-234,64,-234,68,-234,71,-234,72,-234
29,64,96,303
6,-368,29,-368,30,-368,64,-368,70,-368,71,-368
6,-229,29,-229,30,-229,71,-229
0,-273,3,-273,6,-273,7,-273,21,-273,22,-273,23,-273,25,-273,28,-273,29,-273,30,-273,33,-273,35,-273,36,-273,39,-273,41,-273,42,-273,46,-273,48,-273,51,-273,54,-273,56,-273,59,-273,60,-273,63,-273,64,-273,68,-273,71,-273,72,-273
0,-270,3,-270,6,-270,7,-270,21,-270,22,-270,23,-270,25,-270,28,-270,29,-270,30,-270,33,-270,35,-270,36,-270,39,-270,41,-270,42,-270,46,-270,48,-270,51,-270,54,-270,56,-270,59,-270,60,-270,63,-270,64,-270,68,-270,71,-270,72,-270
35,175,39,-268,54,-268,72,-268,81,304,151,305
0,-272,3,-272,6,-272,7,-272,21,-272,22,-272,23,-272,25,-272,28,-272,29,-272,30,-272,33,-272,35,-272,36,-272,39,-272,41,-272,42,-272,46,-272,48,-272,51,-272,54,-272,56,-272,59,-272,60,-272,63,-272,64,-272,68,-272,71,-272,72,-272
0,-254,3,-254,6,-254,7,-254,21,-254,22,-254,23,-254,25,-254,28,-254,29,-254,30,-254,33,-254,35,-254,36,-254,39,-254,41,-254,42,-254,46,-254,48,-254,51,-254,54,-254,56,-254,59,-254,60,-254,63,-254,64,-254,68,-254,71,-254,72,-254,78,306,102,307
0,-269,3,-269,6,-269,7,-269,21,-269,22,-269,23,-269,25,-269,28,-269,29,-269,30,-269,33,-269,35,-269,36,-269,39,-269,41,-269,42,-269,46,-269,48,-269,51,-269,54,-269,56,-269,59,-269,60,-269,63,-269,64,-269,68,-269,71,-269,72,-269
0,-271,3,-271,6,-271,7,-271,21,-271,22,-271,23,-271,25,-271,28,-271,29,-271,30,-271,33,-271,35,-271,36,-271,39,-271,41,-271,42,-271,46,-271,48,-271,51,-271,54,-271,56,-271,59,-271,60,-271,63,-271,64,-271,68,-271,71,-271,72,-271
39,176,54,308,115,309
0,-228,3,-228,6,-228,7,-228,21,-228,22,-228,23,-228,25,-228,28,174,29,-228,30,-228,33,-228,35,175,36,-228,39,176,41,-228,42,-228,46,-228,48,-228,51,177,54,178,56,179,59,-228,60,-228,63,180,64,-228,68,-228,71,-228,72,192,101,193,115,183,120,310,144,185,151,186,163,187,165,188,167,189,174,190,178,311
39,-373,54,-373,72,-373
0,-365,3,-365,6,-365,7,-365,21,-365,22,-365,23,-365,25,-365,28,-365,29,-365,30,-365,33,-365,35,-365,36,-365,39,-365,41,-365,42,-365,46,-365,48,-365,51,-365,54,-365,56,-365,59,-365,60,-365,63,-365,64,-365,68,-365,71,-365,72,-365
0,-245,3,-245,6,-245,7,-245,21,-245,22,-245,23,-245,25,-245,28,-245,29,-245,30,-245,33,-245,35,-245,36,-245,39,-245,41,-245,42,-245,46,-245,48,-245,51,-245,54,-245,56,-245,59,-245,60,-245,63,-245,64,-245,68,-245,71,-245,72,-245
0,-242,3,-242,6,-242,7,-242,21,-242,22,-242,23,-242,25,-242,28,-242,29,-242,30,-242,33,-242,35,-242,36,-242,39,-242,41,-242,42,-242,46,-242,48,-242,51,-242,54,-242,56,-242,59,-242,60,-242,63,-242,64,-242,68,-242,71,-242,72,-242
0,-244,3,-244,6,-244,7,-244,21,-244,22,-244,23,-244,25,-244,28,-244,29,-244,30,-244,33,-244,35,-244,36,-244,39,-244,41,-244,42,-244,46,-244,48,-244,51,-244,54,-244,56,-244,59,-244,60,-244,63,-244,64,-244,68,-244,71,-244,72,-244
0,-240,3,-240,6,-240,7,-240,21,-240,22,-240,23,-240,25,-240,28,-240,29,-240,30,-240,33,-240,35,-240,36,-240,39,-240,41,-240,42,-240,46,-240,48,-240,51,-240,54,-240,56,-240,59,-240,60,-240,63,-240,64,-240,68,-240,71,-240,72,-240
0,-241,3,-241,6,-241,7,-241,21,-241,22,-241,23,-241,25,-241,28,-241,29,-241,30,-241,33,-241,35,-241,36,-241,39,-241,41,-241,42,-241,46,-241,48,-241,51,-241,54,-241,56,-241,59,-241,60,-241,63,-241,64,-241,68,-241,71,-241,72,-241
0,-243,3,-243,6,-243,7,-243,21,-243,22,-243,23,-243,25,-243,28,-243,29,-243,30,-243,33,-243,35,-243,36,-243,39,-243,41,-243,42,-243,46,-243,48,-243,51,-243,54,-243,56,-243,59,-243,60,-243,63,-243,64,-243,68,-243,71,-243,72,-243
0,-203,3,-203,6,-203,7,-203,21,-203,22,-203,23,-203,25,-203,29,-203,30,-203,33,-203,36,-203,40,156,41,-203,42,-203,45,157,46,-203,48,-203,59,-203,60,-203,64,-203,68,-203,71,-203,158,296
0,-258,3,-258,6,-258,7,-258,21,-258,22,-258,23,-258,25,-258,29,-258,30,-258,33,-258,35,-258,36,-258,39,-258,41,-258,42,-258,46,-258,48,-258,54,-258,56,-258,59,-258,60,-258,63,-258,64,-258,68,-258,71,-258,72,-258,78,306,102,312
39,176,54,308,72,313,115,309
0,-219,3,-219,6,-219,7,-219,21,-219,22,-219,23,-219,25,-219,28,174,29,-219,30,-219,33,-219,35,175,36,-219,39,176,41,-219,42,-219,46,-219,48,-219,51,177,54,178,56,179,59,-219,60,-219,63,180,64,-219,68,-219,71,-219,72,192,101,193,115,183,120,310,144,185,151,186,163,187,165,188,167,189,174,190,178,314
0,-221,3,-221,6,-221,7,-221,21,-221,22,-221,23,-221,25,-221,29,-221,30,-221,33,-221,35,175,36,-221,39,176,41,-221,42,-221,46,-221,48,-221,54,315,56,179,59,-221,60,-221,63,180,64,-221,68,-221,71,-221,72,316,101,317,104,318,115,183,119,319,151,320,152,321,153,322,167,323,174,324
28,174,35,175,39,176,51,177,54,178,56,179,63,180,101,181,105,325,115,183,120,184,144,185,151,186,163,187,165,188,167,189,174,190
0,-216,3,-216,6,-216,7,-216,21,-216,22,-216,23,-216,25,-216,28,174,29,-216,30,-216,33,-216,35,175,36,-216,39,176,41,-216,42,-216,46,-216,48,-216,51,177,54,178,56,179,59,-216,60,-216,63,180,64,-216,68,-216,71,-216,72,192,101,193,105,326,115,183,120,184,144,185,151,186,163,187,165,188,167,189,174,190,178,327
0,-340,1,-340,2,-340,4,-340,6,-340,10,-340,11,-340,12,-340,13,-340,14,-340,15,-340,16,-340,17,-340,19,-340,20,-340,24,-340,26,-340,27,-340,29,-340,30,-340,31,-340,32,-340,33,-340,37,-340,38,-340,44,-340,47,-340,48,-340,49,-340,52,-340,53,-340,55,-340,57,-340,58,-340,59,-340,60,-340,62,-340,64,-340,65,-340,66,-340,71,-340,74,-340,75,-340,76,-340
0,-156,1,-156,2,-156,4,-156,6,-156,10,-156,12,-156,13,-156,14,-156,15,-156,16,-156,17,-156,19,-156,20,-156,24,-156,26,-156,27,-156,29,-156,30,-156,31,-156,32,-156,33,-156,44,-156,47,-156,48,-156,49,-156,52,-156,53,-156,55,-156,58,-156,59,-156,60,-156,62,-156,64,-156,65,-156,66,-156,71,-156,74,-156,75,-156,76,200
0,-350,1,-350,2,-350,4,-350,6,-350,10,-350,12,-350,13,-350,14,-350,15,-350,16,-350,17,-350,19,-350,20,-350,24,-350,26,-350,27,-350,29,-350,30,-350,31,-350,32,-350,33,-350,44,-350,47,-350,48,-350,49,-350,52,-350,53,-350,55,-350,58,-350,59,-350,60,-350,62,-350,64,-350,65,-350,66,-350,71,-350,74,-350,75,-350,76,-350
0,-348,1,-348,2,-348,3,-348,4,-348,6,-348,7,-348,8,-348,9,-348,10,-348,12,-348,13,-348,14,-348,15,-348,16,-348,17,-348,18,-348,19,-348,20,-348,21,-348,22,-348,23,-348,24,-348,25,-348,26,-348,27,-348,29,-348,30,-348,31,-348,32,-348,33,-348,36,-348,40,-348,41,-348,42,-348,43,-348,44,-348,45,-348,46,-348,47,-348,48,-348,49,-348,50,-348,52,-348,53,-348,55,-348,58,-348,59,-348,60,-348,62,-348,64,-348,65,-348,66,-348,67,-348,68,-348,71,-348,74,-348,75,-348
0,-139,1,-139,2,-139,4,-139,6,-139,10,-139,12,-139,13,-139,14,-139,15,-139,16,-139,17,-139,19,-139,20,-139,24,-139,26,-139,27,-139,29,-139,30,-139,31,-139,32,-139,33,-139,37,203,44,-139,47,-139,48,-139,49,-139,52,-139,53,-139,55,-139,57,204,58,-139,59,-139,60,-139,62,-139,64,-139,65,-139,66,-139,71,-139,74,-139,75,-139
0,-343,1,-343,2,-343,4,-343,6,-343,10,-343,12,-343,13,-343,14,-343,15,-343,16,-343,17,-343,19,-343,20,-343,24,-343,26,-343,27,-343,29,-343,30,-343,31,-343,32,-343,33,-343,37,-343,44,-343,47,-343,48,-343,49,-343,52,-343,53,-343,55,-343,57,-343,58,-343,59,-343,60,-343,62,-343,64,-343,65,-343,66,-343,71,-343,74,-343,75,-343
0,-344,1,-344,2,-344,4,-344,6,-344,10,-344,12,-344,13,-344,14,-344,15,-344,16,-344,17,-344,19,-344,20,-344,24,-344,26,-344,27,-344,29,-344,30,-344,31,-344,32,-344,33,-344,37,-344,44,-344,47,-344,48,-344,49,-344,52,-344,53,-344,55,-344,57,-344,58,-344,59,-344,60,-344,62,-344,64,-344,65,-344,66,-344,71,-344,74,-344,75,-344
0,-73,1,-73,2,-73,4,-73,6,-73,10,-73,12,-73,13,-73,14,-73,17,-73,19,-73,20,-73,24,-73,26,-73,27,-73,29,-73,30,-73,31,-73,32,-73,33,-73,37,203,44,-73,47,-73,48,-73,49,-73,52,-73,53,-73,55,-73,57,204,58,-73,59,-73,60,-73,62,-73,64,-73,65,-73,66,-73,71,-73,74,-73,75,-73
0,-105,1,-105,2,-105,4,-105,6,-105,10,-105,12,-105,13,-105,14,-105,17,-105,19,-105,20,-105,24,-105,26,-105,27,-105,29,-105,30,-105,31,-105,32,-105,33,-105,44,-105,47,-105,48,-105,49,-105,52,-105,53,-105,55,-105,58,-105,59,-105,60,-105,62,-105,64,-105,65,-105,66,-105,71,-105,74,-105,75,-105
0,-70,1,-70,2,-70,4,-70,6,-70,10,-70,11,198,12,-70,13,-70,14,-70,17,-70,19,-70,20,-70,24,-70,26,-70,27,-70,29,-70,30,-70,31,-70,32,-70,33,-70,37,98,44,-70,47,-70,48,-70,49,-70,52,-70,53,-70,55,-70,57,99,58,-70,59,-70,60,-70,62,-70,64,-70,65,-70,66,-70,71,-70,74,-70,75,-70,86,328
0,-71,1,-71,2,-71,4,-71,6,-71,10,-71,12,-71,13,-71,14,-71,17,-71,19,-71,20,-71,24,-71,26,-71,27,-71,29,-71,30,-71,31,-71,32,-71,33,-71,37,203,44,-71,47,-71,48,-71,49,-71,52,-71,53,-71,55,-71,57,204,58,-71,59,-71,60,-71,62,-71,64,-71,65,-71,66,-71,71,-71,74,-71,75,-71
0,-103,1,-103,2,-103,4,-103,6,-103,10,-103,12,-103,13,-103,14,-103,17,-103,19,-103,20,-103,24,-103,26,-103,27,-103,29,-103,30,-103,31,-103,32,-103,33,-103,44,-103,47,-103,48,-103,49,-103,52,-103,53,-103,55,-103,58,-103,59,-103,60,-103,62,-103,64,-103,65,-103,66,-103,71,-103,74,-103,75,-103
0,-102,1,-102,2,-102,4,-102,6,-102,10,-102,11,198,12,-102,13,-102,14,-102,17,-102,19,-102,20,-102,24,-102,26,-102,27,-102,29,-102,30,-102,31,-102,32,-102,33,-102,38,329,44,-102,47,-102,48,-102,49,-102,52,-102,53,-102,55,-102,58,-102,59,-102,60,-102,62,-102,64,-102,65,-102,66,-102,71,-102,74,-102,75,-102
0,-125,1,-125,2,-125,4,-125,6,-125,10,-125,11,198,12,-125,13,-125,14,-125,17,-125,19,-125,20,-125,24,-125,26,-125,27,-125,29,-125,30,-125,31,-125,32,-125,33,-125,44,-125,47,-125,48,-125,49,-125,52,-125,53,-125,55,-125,58,-125,59,-125,60,-125,62,-125,64,-125,65,-125,66,-125,71,-125,74,-125,75,-125
0,-20,1,2,2,3,4,4,6,-20,10,5,12,6,13,7,14,8,17,11,19,12,20,13,24,14,26,15,27,16,29,-20,30,-20,31,17,32,18,33,-20,44,19,47,20,48,-20,49,21,52,22,53,23,55,24,58,25,59,-20,60,-20,62,26,64,-20,65,27,66,28,71,-20,74,29,75,30,84,31,110,33,111,34,112,35,113,238,114,133,117,38,121,39,122,40,125,41,131,134,132,43,133,44,136,46,139,47,143,49,146,50,159,52,164,53,166,54,168,55,173,56,176,57,180,330,181,59
0,-21,2,3,4,4,6,-21,10,5,14,8,17,11,20,13,24,14,26,15,29,-21,30,-21,32,18,33,-21,47,20,48,-21,52,22,55,24,58,25,59,-21,60,-21,62,26,64,-21,65,27,71,-21,74,29,114,240,122,40,125,41,132,43,133,44,136,46,139,47,143,49,146,50,159,52,164,53,166,54,168,55,173,56,176,57,181,59
0,-345,1,-345,2,-345,4,-345,6,-345,10,-345,12,-345,13,-345,14,-345,17,-345,19,-345,20,-345,24,-345,26,-345,27,-345,29,-345,30,-345,31,-345,32,-345,33,-345,44,-345,47,-345,48,-345,49,-345,52,-345,53,-345,55,-345,57,-345,58,-345,59,-345,60,-345,62,-345,64,-345,65,-345,66,-345,71,-345,74,-345,75,-345
0,-82,1,-82,2,-82,4,-82,6,-82,10,-82,11,198,12,-82,13,-82,14,-82,17,-82,19,-82,20,-82,24,-82,26,-82,27,-82,29,-82,30,-82,31,-82,32,-82,33,-82,44,-82,47,-82,48,-82,49,-82,52,-82,53,-82,55,-82,57,214,58,-82,59,-82,60,-82,62,-82,64,-82,65,-82,66,-82,71,-82,74,-82,75,-82,87,331
0,-83,1,-83,2,-83,4,-83,6,-83,10,-83,12,-83,13,-83,14,-83,17,-83,19,-83,20,-83,24,-83,26,-83,27,-83,29,-83,30,-83,31,-83,32,-83,33,-83,44,-83,47,-83,48,-83,49,-83,52,-83,53,-83,55,-83,57,332,58,-83,59,-83,60,-83,62,-83,64,-83,65,-83,66,-83,71,-83,74,-83,75,-83
0,-99,1,-99,2,-99,4,-99,6,-99,10,-99,12,-99,13,-99,14,-99,17,-99,19,-99,20,-99,24,-99,26,-99,27,-99,29,-99,30,-99,31,-99,32,-99,33,-99,44,-99,47,-99,48,-99,49,-99,52,-99,53,-99,55,-99,58,-99,59,-99,60,-99,62,-99,64,-99,65,-99,66,-99,71,-99,74,-99,75,-99
0,-98,1,-98,2,-98,4,-98,6,-98,10,-98,11,198,12,-98,13,-98,14,-98,17,-98,19,-98,20,-98,24,-98,26,-98,27,-98,29,-98,30,-98,31,-98,32,-98,33,-98,38,333,44,-98,47,-98,48,-98,49,-98,52,-98,53,-98,55,-98,58,-98,59,-98,60,-98,62,-98,64,-98,65,-98,66,-98,71,-98,74,-98,75,-98
0,-80,1,-80,2,-80,4,-80,6,-80,10,-80,11,92,12,-80,13,-80,14,-80,17,-80,19,-80,20,-80,24,-80,26,-80,27,-80,29,-80,30,-80,31,-80,32,-80,33,-80,44,-80,47,-80,48,-80,49,-80,52,-80,53,-80,55,-80,57,214,58,-80,59,-80,60,-80,62,-80,64,-80,65,-80,66,-80,71,-80,74,-80,75,-80,85,334,87,335
0,-96,1,-96,2,-96,4,-96,6,-96,10,-96,11,92,12,-96,13,-96,14,-96,17,-96,19,-96,20,-96,24,-96,26,-96,27,-96,29,-96,30,-96,31,-96,32,-96,33,-96,38,336,44,-96,47,-96,48,-96,49,-96,52,-96,53,-96,55,-96,58,-96,59,-96,60,-96,62,-96,64,-96,65,-96,66,-96,71,-96,74,-96,75,-96,85,337
0,-118,1,-118,2,-118,4,-118,6,-118,10,-118,11,92,12,-118,13,-118,14,-118,17,-118,19,-118,20,-118,24,-118,26,-118,27,-118,29,-118,30,-118,31,-118,32,-118,33,-118,44,-118,47,-118,48,-118,49,-118,52,-118,53,-118,55,-118,58,-118,59,-118,60,-118,62,-118,64,-118,65,-118,66,-118,71,-118,74,-118,75,-118,85,338
0,-119,1,-119,2,-119,4,-119,6,-119,10,-119,11,198,12,-119,13,-119,14,-119,17,-119,19,-119,20,-119,24,-119,26,-119,27,-119,29,-119,30,-119,31,-119,32,-119,33,-119,44,-119,47,-119,48,-119,49,-119,52,-119,53,-119,55,-119,58,-119,59,-119,60,-119,62,-119,64,-119,65,-119,66,-119,71,-119,74,-119,75,-119
0,-58,1,-58,2,-58,4,-58,6,-58,10,-58,11,198,12,-58,13,-58,14,-58,17,-58,19,-58,20,-58,24,-58,26,-58,27,-58,29,-58,30,-58,31,-58,32,-58,33,-58,37,98,44,-58,47,-58,48,-58,49,-58,52,-58,53,-58,55,-58,57,99,58,-58,59,-58,60,-58,62,-58,64,-58,65,-58,66,-58,71,-58,74,-58,75,-58,86,339
0,-59,1,-59,2,-59,4,-59,6,-59,10,-59,12,-59,13,-59,14,-59,17,-59,19,-59,20,-59,24,-59,26,-59,27,-59,29,-59,30,-59,31,-59,32,-59,33,-59,37,203,44,-59,47,-59,48,-59,49,-59,52,-59,53,-59,55,-59,57,204,58,-59,59,-59,60,-59,62,-59,64,-59,65,-59,66,-59,71,-59,74,-59,75,-59
0,-91,1,-91,2,-91,4,-91,6,-91,10,-91,12,-91,13,-91,14,-91,17,-91,19,-91,20,-91,24,-91,26,-91,27,-91,29,-91,30,-91,31,-91,32,-91,33,-91,44,-91,47,-91,48,-91,49,-91,52,-91,53,-91,55,-91,58,-91,59,-91,60,-91,62,-91,64,-91,65,-91,66,-91,71,-91,74,-91,75,-91
0,-90,1,-90,2,-90,4,-90,6,-90,10,-90,11,198,12,-90,13,-90,14,-90,17,-90,19,-90,20,-90,24,-90,26,-90,27,-90,29,-90,30,-90,31,-90,32,-90,33,-90,38,340,44,-90,47,-90,48,-90,49,-90,52,-90,53,-90,55,-90,58,-90,59,-90,60,-90,62,-90,64,-90,65,-90,66,-90,71,-90,74,-90,75,-90
0,-56,1,-56,2,-56,4,-56,6,-56,10,-56,11,92,12,-56,13,-56,14,-56,17,-56,19,-56,20,-56,24,-56,26,-56,27,-56,29,-56,30,-56,31,-56,32,-56,33,-56,37,98,44,-56,47,-56,48,-56,49,-56,52,-56,53,-56,55,-56,57,99,58,-56,59,-56,60,-56,62,-56,64,-56,65,-56,66,-56,71,-56,74,-56,75,-56,85,341,86,342
0,-88,1,-88,2,-88,4,-88,6,-88,10,-88,11,92,12,-88,13,-88,14,-88,17,-88,19,-88,20,-88,24,-88,26,-88,27,-88,29,-88,30,-88,31,-88,32,-88,33,-88,38,343,44,-88,47,-88,48,-88,49,-88,52,-88,53,-88,55,-88,58,-88,59,-88,60,-88,62,-88,64,-88,65,-88,66,-88,71,-88,74,-88,75,-88,85,344
0,-114,1,-114,2,-114,4,-114,6,-114,10,-114,11,92,12,-114,13,-114,14,-114,17,-114,19,-114,20,-114,24,-114,26,-114,27,-114,29,-114,30,-114,31,-114,32,-114,33,-114,44,-114,47,-114,48,-114,49,-114,52,-114,53,-114,55,-114,58,-114,59,-114,60,-114,62,-114,64,-114,65,-114,66,-114,71,-114,74,-114,75,-114,85,345
0,-115,1,-115,2,-115,4,-115,6,-115,10,-115,11,198,12,-115,13,-115,14,-115,17,-115,19,-115,20,-115,24,-115,26,-115,27,-115,29,-115,30,-115,31,-115,32,-115,33,-115,44,-115,47,-115,48,-115,49,-115,52,-115,53,-115,55,-115,58,-115,59,-115,60,-115,62,-115,64,-115,65,-115,66,-115,71,-115,74,-115,75,-115
0,-66,1,-66,2,-66,4,-66,6,-66,10,-66,11,198,12,-66,13,-66,14,-66,17,-66,19,-66,20,-66,24,-66,26,-66,27,-66,29,-66,30,-66,31,-66,32,-66,33,-66,37,98,44,-66,47,-66,48,-66,49,-66,52,-66,53,-66,55,-66,57,99,58,-66,59,-66,60,-66,62,-66,64,-66,65,-66,66,-66,71,-66,74,-66,75,-66,86,346
0,-67,1,-67,2,-67,4,-67,6,-67,10,-67,12,-67,13,-67,14,-67,17,-67,19,-67,20,-67,24,-67,26,-67,27,-67,29,-67,30,-67,31,-67,32,-67,33,-67,37,203,44,-67,47,-67,48,-67,49,-67,52,-67,53,-67,55,-67,57,204,58,-67,59,-67,60,-67,62,-67,64,-67,65,-67,66,-67,71,-67,74,-67,75,-67
0,-111,1,-111,2,-111,4,-111,6,-111,10,-111,11,198,12,-111,13,-111,14,-111,17,-111,19,-111,20,-111,24,-111,26,-111,27,-111,29,-111,30,-111,31,-111,32,-111,33,-111,44,-111,47,-111,48,-111,49,-111,52,-111,53,-111,55,-111,58,-111,59,-111,60,-111,62,-111,64,-111,65,-111,66,-111,71,-111,74,-111,75,-111
0,-64,1,-64,2,-64,4,-64,6,-64,10,-64,11,92,12,-64,13,-64,14,-64,17,-64,19,-64,20,-64,24,-64,26,-64,27,-64,29,-64,30,-64,31,-64,32,-64,33,-64,37,98,44,-64,47,-64,48,-64,49,-64,52,-64,53,-64,55,-64,57,99,58,-64,59,-64,60,-64,62,-64,64,-64,65,-64,66,-64,71,-64,74,-64,75,-64,85,347,86,348
0,-110,1,-110,2,-110,4,-110,6,-110,10,-110,11,92,12,-110,13,-110,14,-110,17,-110,19,-110,20,-110,24,-110,26,-110,27,-110,29,-110,30,-110,31,-110,32,-110,33,-110,44,-110,47,-110,48,-110,49,-110,52,-110,53,-110,55,-110,58,-110,59,-110,60,-110,62,-110,64,-110,65,-110,66,-110,71,-110,74,-110,75,-110,85,349
0,-122,1,-122,2,-122,4,-122,6,-122,10,-122,11,92,12,-122,13,-122,14,-122,17,-122,19,-122,20,-122,24,-122,26,-122,27,-122,29,-122,30,-122,31,-122,32,-122,33,-122,44,-122,47,-122,48,-122,49,-122,52,-122,53,-122,55,-122,58,-122,59,-122,60,-122,62,-122,64,-122,65,-122,66,-122,71,-122,74,-122,75,-122,85,350
0,-123,1,-123,2,-123,4,-123,6,-123,10,-123,11,198,12,-123,13,-123,14,-123,17,-123,19,-123,20,-123,24,-123,26,-123,27,-123,29,-123,30,-123,31,-123,32,-123,33,-123,44,-123,47,-123,48,-123,49,-123,52,-123,53,-123,55,-123,58,-123,59,-123,60,-123,62,-123,64,-123,65,-123,66,-123,71,-123,74,-123,75,-123
0,-334,1,-334,2,-334,4,-334,6,-334,10,-334,12,-334,13,-334,14,-334,17,-334,19,-334,20,-334,24,-334,26,-334,27,-334,29,-334,30,-334,31,-334,32,-334,33,-334,44,-334,47,-334,48,-334,49,-334,52,-334,53,-334,55,-334,58,-334,59,-334,60,-334,62,-334,64,-334,65,-334,66,-334,71,-334,74,-334,75,-334
0,-25,2,3,4,4,6,-25,10,5,14,8,17,11,20,13,24,14,26,15,29,-25,30,-25,32,18,33,-25,47,20,48,-25,52,22,55,24,58,25,59,-25,60,-25,62,26,64,-25,65,27,71,-25,74,29,114,240,122,40,125,41,132,43,133,44,136,46,139,47,143,49,146,50,159,52,164,53,166,54,168,55,173,56,176,57,181,59
0,-37,1,-37,2,-37,4,-37,6,-37,10,-37,12,-37,13,-37,14,-37,17,-37,19,-37,20,-37,24,-37,26,-37,27,-37,29,-37,30,-37,31,-37,32,-37,33,-37,44,-37,47,-37,48,-37,49,-37,52,-37,53,-37,55,-37,58,-37,59,-37,60,-37,62,-37,64,-37,65,-37,66,-37,71,-37,74,-37,75,-37
0,-351,3,-351,6,-351,7,-351,21,-351,22,-351,23,-351,25,-351,29,-351,30,-351,33,-351,34,-351,36,-351,41,-351,42,-351,46,-351,48,-351,59,-351,60,-351,64,-351,68,-351,71,-351,73,-351
0,-354,3,-354,6,-354,7,-354,21,-354,22,-354,23,-354,25,-354,29,-354,30,-354,33,-354,34,241,36,-354,41,-354,42,-354,46,-354,48,-354,59,-354,60,-354,64,-354,68,-354,71,-354,73,-354,99,351
0,-176,3,-176,6,-176,7,-176,21,-176,22,-176,23,-176,25,-176,29,-176,30,-176,33,-176,34,352,36,-176,41,-176,42,-176,46,-176,48,-176,59,-176,60,-176,64,-176,68,-176,71,-176,73,242,100,353
0,-177,3,-177,6,-177,7,-177,21,-177,22,-177,23,-177,25,-177,29,-177,30,-177,33,-177,36,-177,41,-177,42,-177,46,-177,48,-177,59,-177,60,-177,64,-177,68,-177,71,-177,73,354
0,-293,3,-293,6,-293,8,-293,9,-293,18,-293,19,-293,21,-293,22,-293,23,-293,29,-293,30,-293,33,-293,36,-293,43,-293,48,-293,50,-293,55,-293,59,-293,60,-293,64,-293,71,-293,75,-293
0,-295,3,-295,6,-295,8,-295,9,-295,18,-295,19,-295,21,-295,22,-295,23,-295,29,-295,30,-295,33,-295,36,-295,43,-295,48,-295,50,-295,55,-295,59,-295,60,-295,64,-295,71,-295,75,-295
0,-296,3,-296,6,-296,8,-296,9,-296,18,-296,19,-296,21,-296,22,-296,23,-296,29,-296,30,-296,33,-296,36,-296,43,-296,48,-296,50,-296,55,-296,59,-296,60,-296,64,-296,71,-296,75,-296
0,-291,3,-291,6,-291,8,-291,9,-291,18,-291,19,-291,21,-291,22,-291,23,-291,29,-291,30,-291,33,-291,36,-291,43,-291,48,-291,50,-291,55,-291,59,-291,60,-291,64,-291,71,-291,75,-291
0,-294,3,-294,6,-294,8,-294,9,-294,18,-294,19,-294,21,-294,22,-294,23,-294,29,-294,30,-294,33,-294,36,-294,43,-294,48,-294,50,-294,55,-294,59,-294,60,-294,64,-294,71,-294,75,-294
0,-292,3,-292,6,-292,8,-292,9,-292,18,-292,19,-292,21,-292,22,-292,23,-292,29,-292,30,-292,33,-292,36,-292,43,-292,48,-292,50,-292,55,-292,59,-292,60,-292,64,-292,71,-292,75,-292
0,-297,3,-297,6,-297,8,-297,9,-297,18,-297,19,-297,21,-297,22,-297,23,-297,29,-297,30,-297,33,-297,36,-297,43,-297,48,-297,50,-297,55,-297,59,-297,60,-297,64,-297,71,-297,75,-297
0,-275,3,-275,6,-275,8,245,9,246,18,247,19,248,21,-275,22,-275,23,-275,29,-275,30,-275,33,-275,36,-275,43,249,48,-275,50,250,55,251,59,-275,60,138,64,-275,71,-275,75,253,103,355,118,255,129,256,130,257,135,258,157,259,162,260,169,261,171,262,172,263
0,-290,3,-290,6,-290,8,-290,9,-290,18,-290,19,-290,21,-290,22,-290,23,-290,29,-290,30,-290,33,-290,36,-290,43,-290,48,-290,50,-290,55,-290,59,-290,60,-290,64,-290,71,-290,75,-290
0,-276,3,-276,6,-276,8,245,9,246,18,247,19,248,21,-276,22,-276,23,-276,29,-276,30,-276,33,-276,36,-276,43,249,48,-276,50,250,55,251,59,-276,60,138,64,-276,71,-276,75,253,118,356,129,256,130,257,135,258,157,259,162,260,169,261,171,262,172,263
0,-379,3,-379,6,-379,8,-379,9,-379,18,-379,19,-379,21,-379,22,-379,23,-379,29,-379,30,-379,33,-379,36,-379,43,-379,48,-379,50,-379,55,-379,59,-379,60,-379,64,-379,71,-379,75,-379
0,-285,3,-285,6,-285,8,-285,9,-285,18,-285,19,-285,21,-285,22,-285,23,-285,29,-285,30,-285,33,-285,36,-285,43,-285,48,-285,50,-285,55,-285,59,-285,60,-285,64,-285,71,-285,75,-285
0,-287,3,-287,6,-287,8,-287,9,-287,18,-287,19,-287,21,-287,22,-287,23,-287,29,-287,30,-287,33,-287,36,-287,43,-287,48,-287,50,-287,55,-287,59,-287,60,-287,64,-287,71,-287,75,-287
0,-288,3,-288,6,-288,8,-288,9,-288,18,-288,19,-288,21,-288,22,-288,23,-288,29,-288,30,-288,33,-288,36,-288,43,-288,48,-288,50,-288,55,-288,59,-288,60,-288,64,-288,71,-288,75,-288
0,-286,3,-286,6,-286,8,-286,9,-286,18,-286,19,-286,21,-286,22,-286,23,-286,29,-286,30,-286,33,-286,36,-286,43,-286,48,-286,50,-286,55,-286,59,-286,60,-286,64,-286,71,-286,75,-286
0,-284,3,-284,6,-284,8,-284,9,-284,18,-284,19,-284,21,-284,22,-284,23,-284,29,-284,30,-284,33,-284,36,-284,43,-284,48,-284,50,-284,55,-284,59,-284,60,-284,64,-284,71,-284,75,-284
0,-282,3,-282,6,-282,8,-282,9,-282,18,-282,19,-282,21,-282,22,-282,23,-282,29,-282,30,-282,33,-282,36,-282,43,-282,48,-282,50,-282,55,-282,59,-282,60,-282,64,-282,71,-282,75,-282
0,-289,3,-289,6,-289,8,-289,9,-289,18,-289,19,-289,21,-289,22,-289,23,-289,29,-289,30,-289,33,-289,36,-289,43,-289,48,-289,50,-289,55,-289,59,-289,60,-289,64,-289,71,-289,75,-289
0,-283,3,-283,6,-283,8,-283,9,-283,18,-283,19,-283,21,-283,22,-283,23,-283,29,-283,30,-283,33,-283,36,-283,43,-283,48,-283,50,-283,55,-283,59,-283,60,-283,64,-283,71,-283,75,-283
0,-280,3,-280,6,-280,8,-280,9,-280,18,-280,19,-280,21,-280,22,-280,23,-280,29,-280,30,-280,33,-280,36,-280,43,-280,48,-280,50,-280,55,-280,59,-280,60,-280,64,-280,67,201,71,-280,75,-280
0,-11,59,137,170,268
0,-328,3,-328,21,-328,22,-328,33,-328,59,-328,60,-328
0,-305,3,274,6,60,21,275,22,276,23,62,29,64,30,65,33,136,36,66,48,70,59,-305,64,71,71,73,79,277,80,278,83,74,93,279,96,76,106,77,107,280,108,357,123,282,124,283,126,284,127,79,138,285,145,85,147,286,149,141,150,142,160,287,175,288,177,91
0,-305,3,274,6,60,21,275,22,276,23,62,29,64,30,65,33,136,36,66,48,70,59,-305,64,71,71,73,79,277,80,278,83,74,93,279,96,76,106,77,107,280,108,358,123,282,124,283,126,284,127,79,138,285,145,85,147,286,149,141,150,142,160,287,175,288,177,91
0,-173,3,-173,6,60,7,61,21,-173,22,-173,23,62,25,63,29,64,30,65,33,-173,36,66,41,67,42,68,46,69,48,70,59,-173,60,-173,64,71,68,72,71,73,83,74,96,76,106,77,109,168,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-169,6,60,7,61,23,62,25,63,29,64,30,65,33,-169,36,66,41,67,42,68,46,69,48,70,59,-169,60,-169,64,71,68,72,71,73,83,74,96,76,106,77,109,168,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-4,33,136,59,137,60,138,94,359,149,266,150,142,170,145,172,146,179,360
0,-7,59,137,170,268
0,-305,3,274,6,60,21,275,22,276,23,62,29,64,30,65,33,136,36,66,48,70,59,-305,64,71,71,73,79,277,80,278,83,74,93,279,96,76,106,77,107,280,108,361,123,282,124,283,126,284,127,79,138,285,145,85,147,286,149,141,150,142,160,287,175,288,177,91
0,-324,3,-324,6,-324,7,-324,21,-324,22,-324,23,-324,25,-324,29,-324,30,-324,36,-324,41,-324,42,-324,46,-324,48,-324,59,-324,64,-324,68,-324,69,161,71,-324,73,362,98,363
0,-320,3,-320,6,-320,7,-320,21,-320,22,-320,23,-320,25,-320,29,-320,30,-320,36,-320,41,-320,42,-320,46,-320,48,-320,59,-320,64,-320,68,-320,69,161,71,-320,73,364,98,365
0,-326,3,-326,5,366,6,-326,21,-326,22,-326,23,-326,29,-326,30,-326,36,-326,48,-326,59,-326,64,-326,71,-326,82,367
0,-308,3,274,21,275,22,-308,59,-308,124,283,147,368
0,-304,22,276,59,-304,126,369
0,-301,3,274,21,275,22,276,33,136,59,-301,79,370,80,371,124,283,126,284,147,286,149,266,150,142
0,-303,22,276,59,-303,80,372,126,284
0,-329,59,-329
0,-307,3,274,21,275,22,-307,59,-307,79,373,124,283,147,286
0,-316,3,-316,6,60,7,61,21,-316,22,-316,23,62,25,63,29,64,30,65,36,66,41,67,42,68,46,69,48,70,59,-316,64,71,68,72,71,73,83,74,91,374,96,76,106,77,109,78,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-384,3,274,6,60,21,275,22,-384,23,62,29,64,30,65,36,66,48,70,59,-384,64,71,71,73,79,277,83,74,96,76,106,77,107,375,123,282,124,283,127,79,138,285,145,85,147,286,160,287,175,288,177,91
0,-314,3,-314,6,60,7,61,21,-314,22,-314,23,62,25,63,29,64,30,65,36,66,41,67,42,68,46,69,48,70,59,-314,64,71,68,72,71,73,83,74,91,376,96,76,106,77,109,78,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-381,3,-381,21,-381,22,-381,59,-381
0,-310,3,-310,6,60,7,61,21,-310,22,-310,23,62,25,63,29,64,30,65,36,66,41,67,42,68,46,69,48,70,59,-310,64,71,68,72,71,73,83,74,91,377,96,76,106,77,109,78,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-312,3,-312,6,60,7,61,21,-312,22,-312,23,62,25,63,29,64,30,65,36,66,41,67,42,68,46,69,48,70,59,-312,64,71,68,72,71,73,83,74,91,378,96,76,106,77,109,78,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-278,3,-278,6,-278,8,245,9,246,18,247,19,248,21,-278,22,-278,23,-278,29,-278,30,-278,33,-278,36,-278,43,249,48,-278,50,250,55,251,59,-278,60,138,64,-278,71,-278,75,253,118,356,129,256,130,257,135,258,157,259,162,260,169,261,171,262,172,263
0,-171,6,60,7,61,23,62,25,63,29,64,30,65,33,-171,36,66,41,67,42,68,46,69,48,70,59,-171,60,-171,64,71,68,72,71,73,83,74,96,76,106,77,109,168,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-14,59,137,94,379,170,145
0,-360,3,-360,6,-360,7,-360,21,-360,22,-360,23,-360,25,-360,29,-360,30,-360,33,-360,36,-360,41,-360,42,-360,46,-360,48,-360,59,-360,60,-360,64,-360,68,-360,71,-360,77,-360
0,-196,3,-196,6,-196,7,-196,21,-196,22,-196,23,-196,25,-196,29,-196,30,-196,33,-196,36,-196,41,-196,42,-196,46,-196,48,-196,59,-196,60,-196,64,-196,68,-196,71,-196,77,292
0,-207,3,-207,6,-207,7,-207,21,-207,22,-207,23,-207,25,-207,29,-207,30,-207,33,-207,36,-207,40,-207,41,-207,42,-207,45,-207,46,-207,48,-207,59,-207,60,-207,64,-207,67,201,68,-207,71,-207
0,-205,3,-205,6,-205,7,-205,21,-205,22,-205,23,-205,25,-205,29,-205,30,-205,33,-205,36,-205,40,-205,41,-205,42,-205,45,-205,46,-205,48,-205,59,-205,60,-205,64,-205,67,201,68,-205,71,-205
0,-362,3,-362,6,-362,7,-362,21,-362,22,-362,23,-362,25,-362,29,-362,30,-362,33,-362,36,-362,40,-362,41,-362,42,-362,45,-362,46,-362,48,-362,59,-362,60,-362,64,-362,68,-362,71,-362
0,-358,3,-358,6,-358,7,-358,21,-358,22,-358,23,-358,25,-358,29,-358,30,-358,33,-358,36,-358,41,-358,42,-358,46,-358,48,-358,59,-358,60,-358,64,-358,68,-358,69,-358,71,-358,73,-358
0,-191,3,-191,6,-191,7,-191,21,-191,22,-191,23,-191,25,-191,29,-191,30,-191,33,-191,36,-191,41,-191,42,-191,46,-191,48,-191,59,-191,60,-191,64,-191,68,-191,71,-191
6,60,83,380
0,-232,3,-232,6,-232,7,-232,21,-232,22,-232,23,-232,25,-232,28,-232,29,-232,30,-232,33,-232,35,-232,36,-232,39,-232,41,-232,42,-232,46,-232,48,-232,51,-232,54,-232,56,-232,59,-232,60,-232,63,-232,64,-232,68,-232,71,-232,72,-232
29,64,96,381
6,166,28,-238,35,-238,39,-238,51,-238,54,-238,56,-238,63,-238
29,169,30,382
35,175,39,-267,54,-267,72,-267,151,383
35,-377,39,-377,54,-377,72,-377
0,-375,3,-375,6,-375,7,-375,21,-375,22,-375,23,-375,25,-375,28,-375,29,-375,30,-375,33,-375,35,-375,36,-375,39,-375,41,-375,42,-375,46,-375,48,-375,51,-375,54,-375,56,-375,59,-375,60,-375,63,-375,64,-375,68,-375,71,-375,72,-375,78,-375
0,-253,3,-253,6,-253,7,-253,21,-253,22,-253,23,-253,25,-253,28,-253,29,-253,30,-253,33,-253,35,-253,36,-253,39,-253,41,-253,42,-253,46,-253,48,-253,51,-253,54,-253,56,-253,59,-253,60,-253,63,-253,64,-253,68,-253,71,-253,72,-253,78,384
0,-252,3,-252,6,-252,7,-252,21,-252,22,-252,23,-252,25,-252,28,-252,29,-252,30,-252,33,-252,35,-252,36,-252,39,-252,41,-252,42,-252,46,-252,48,-252,51,-252,54,-252,56,-252,59,-252,60,-252,63,-252,64,-252,68,-252,71,-252,72,-252,78,306,102,385
39,-374,54,-374,72,-374
0,-366,3,-366,6,-366,7,-366,21,-366,22,-366,23,-366,25,-366,28,-366,29,-366,30,-366,33,-366,35,-366,36,-366,39,-366,41,-366,42,-366,46,-366,48,-366,51,-366,54,-366,56,-366,59,-366,60,-366,63,-366,64,-366,68,-366,71,-366,72,-366
0,-227,3,-227,6,-227,7,-227,21,-227,22,-227,23,-227,25,-227,29,-227,30,-227,33,-227,35,175,36,-227,39,176,41,-227,42,-227,46,-227,48,-227,54,315,56,179,59,-227,60,-227,63,180,64,-227,68,-227,71,-227,72,316,101,317,104,386,115,183,119,319,151,320,152,321,153,322,167,323,174,324
0,-257,3,-257,6,-257,7,-257,21,-257,22,-257,23,-257,25,-257,29,-257,30,-257,33,-257,35,-257,36,-257,39,-257,41,-257,42,-257,46,-257,48,-257,54,-257,56,-257,59,-257,60,-257,63,-257,64,-257,68,-257,71,-257,72,-257,78,384
0,-256,3,-256,6,-256,7,-256,21,-256,22,-256,23,-256,25,-256,29,-256,30,-256,33,-256,35,-256,36,-256,39,-256,41,-256,42,-256,46,-256,48,-256,54,-256,56,-256,59,-256,60,-256,63,-256,64,-256,68,-256,71,-256,72,-256,78,306,102,387
0,-218,3,-218,6,-218,7,-218,21,-218,22,-218,23,-218,25,-218,29,-218,30,-218,33,-218,35,175,36,-218,39,176,41,-218,42,-218,46,-218,48,-218,54,315,56,179,59,-218,60,-218,63,180,64,-218,68,-218,71,-218,72,316,101,317,104,388,115,183,119,319,151,320,152,321,153,322,167,323,174,324
0,-262,3,-262,6,-262,7,-262,21,-262,22,-262,23,-262,25,-262,29,-262,30,-262,33,-262,35,-262,36,-262,39,-262,41,-262,42,-262,46,-262,48,-262,54,-262,56,-262,59,-262,60,-262,63,-262,64,-262,68,-262,71,-262,72,-262,78,306,102,389
0,-266,3,-266,6,-266,7,-266,21,-266,22,-266,23,-266,25,-266,29,-266,30,-266,33,-266,35,-266,36,-266,39,-266,41,-266,42,-266,46,-266,48,-266,54,-266,56,-266,59,-266,60,-266,63,-266,64,-266,68,-266,71,-266,72,-266,78,306,102,390
39,176,54,391,72,392,115,309
0,-220,3,-220,6,-220,7,-220,21,-220,22,-220,23,-220,25,-220,29,-220,30,-220,33,-220,35,175,36,-220,39,176,41,-220,42,-220,46,-220,48,-220,54,315,56,179,59,-220,60,-220,63,180,64,-220,68,-220,71,-220,72,316,101,317,115,183,119,393,151,320,152,321,153,322,167,323,174,324
0,-363,3,-363,6,-363,7,-363,21,-363,22,-363,23,-363,25,-363,29,-363,30,-363,33,-363,35,-363,36,-363,39,-363,41,-363,42,-363,46,-363,48,-363,54,-363,56,-363,59,-363,60,-363,63,-363,64,-363,68,-363,71,-363,72,-363
0,-248,3,-248,6,-248,7,-248,21,-248,22,-248,23,-248,25,-248,29,-248,30,-248,33,-248,35,-248,36,-248,39,-248,41,-248,42,-248,46,-248,48,-248,54,-248,56,-248,59,-248,60,-248,63,-248,64,-248,68,-248,71,-248,72,-248
0,-246,3,-246,6,-246,7,-246,21,-246,22,-246,23,-246,25,-246,29,-246,30,-246,33,-246,35,-246,36,-246,39,-246,41,-246,42,-246,46,-246,48,-246,54,-246,56,-246,59,-246,60,-246,63,-246,64,-246,68,-246,71,-246,72,-246
0,-250,3,-250,6,-250,7,-250,21,-250,22,-250,23,-250,25,-250,29,-250,30,-250,33,-250,35,-250,36,-250,39,-250,41,-250,42,-250,46,-250,48,-250,54,-250,56,-250,59,-250,60,-250,63,-250,64,-250,68,-250,71,-250,72,-250
0,-247,3,-247,6,-247,7,-247,21,-247,22,-247,23,-247,25,-247,29,-247,30,-247,33,-247,35,-247,36,-247,39,-247,41,-247,42,-247,46,-247,48,-247,54,-247,56,-247,59,-247,60,-247,63,-247,64,-247,68,-247,71,-247,72,-247
0,-249,3,-249,6,-249,7,-249,21,-249,22,-249,23,-249,25,-249,29,-249,30,-249,33,-249,35,-249,36,-249,39,-249,41,-249,42,-249,46,-249,48,-249,54,-249,56,-249,59,-249,60,-249,63,-249,64,-249,68,-249,71,-249,72,-249
0,-225,3,-225,6,-225,7,-225,21,-225,22,-225,23,-225,25,-225,28,174,29,-225,30,-225,33,-225,35,175,36,-225,39,176,41,-225,42,-225,46,-225,48,-225,51,177,54,178,56,179,59,-225,60,-225,63,180,64,-225,68,-225,71,-225,72,192,101,193,115,183,120,310,144,185,151,186,163,187,165,188,167,189,174,190,178,394
0,-213,3,-213,6,-213,7,-213,21,-213,22,-213,23,-213,25,-213,28,174,29,-213,30,-213,33,-213,35,175,36,-213,39,176,41,-213,42,-213,46,-213,48,-213,51,177,54,178,56,179,59,-213,60,-213,63,180,64,-213,68,-213,71,-213,72,192,101,193,115,183,120,310,144,185,151,186,163,187,165,188,167,189,174,190,178,395
0,-215,3,-215,6,-215,7,-215,21,-215,22,-215,23,-215,25,-215,29,-215,30,-215,33,-215,35,175,36,-215,39,176,41,-215,42,-215,46,-215,48,-215,54,315,56,179,59,-215,60,-215,63,180,64,-215,68,-215,71,-215,72,316,101,317,104,396,115,183,119,319,151,320,152,321,153,322,167,323,174,324
0,-69,1,-69,2,-69,4,-69,6,-69,10,-69,12,-69,13,-69,14,-69,17,-69,19,-69,20,-69,24,-69,26,-69,27,-69,29,-69,30,-69,31,-69,32,-69,33,-69,37,203,44,-69,47,-69,48,-69,49,-69,52,-69,53,-69,55,-69,57,204,58,-69,59,-69,60,-69,62,-69,64,-69,65,-69,66,-69,71,-69,74,-69,75,-69
0,-101,1,-101,2,-101,4,-101,6,-101,10,-101,12,-101,13,-101,14,-101,17,-101,19,-101,20,-101,24,-101,26,-101,27,-101,29,-101,30,-101,31,-101,32,-101,33,-101,44,-101,47,-101,48,-101,49,-101,52,-101,53,-101,55,-101,58,-101,59,-101,60,-101,62,-101,64,-101,65,-101,66,-101,71,-101,74,-101,75,-101
0,-19,2,3,4,4,6,-19,10,5,14,8,17,11,20,13,24,14,26,15,29,-19,30,-19,32,18,33,-19,47,20,48,-19,52,22,55,24,58,25,59,-19,60,-19,62,26,64,-19,65,27,71,-19,74,29,114,240,122,40,125,41,132,43,133,44,136,46,139,47,143,49,146,50,159,52,164,53,166,54,168,55,173,56,176,57,181,59
0,-81,1,-81,2,-81,4,-81,6,-81,10,-81,12,-81,13,-81,14,-81,17,-81,19,-81,20,-81,24,-81,26,-81,27,-81,29,-81,30,-81,31,-81,32,-81,33,-81,44,-81,47,-81,48,-81,49,-81,52,-81,53,-81,55,-81,57,332,58,-81,59,-81,60,-81,62,-81,64,-81,65,-81,66,-81,71,-81,74,-81,75,-81
0,-346,1,-346,2,-346,4,-346,6,-346,10,-346,12,-346,13,-346,14,-346,17,-346,19,-346,20,-346,24,-346,26,-346,27,-346,29,-346,30,-346,31,-346,32,-346,33,-346,44,-346,47,-346,48,-346,49,-346,52,-346,53,-346,55,-346,57,-346,58,-346,59,-346,60,-346,62,-346,64,-346,65,-346,66,-346,71,-346,74,-346,75,-346
0,-97,1,-97,2,-97,4,-97,6,-97,10,-97,12,-97,13,-97,14,-97,17,-97,19,-97,20,-97,24,-97,26,-97,27,-97,29,-97,30,-97,31,-97,32,-97,33,-97,44,-97,47,-97,48,-97,49,-97,52,-97,53,-97,55,-97,58,-97,59,-97,60,-97,62,-97,64,-97,65,-97,66,-97,71,-97,74,-97,75,-97
0,-78,1,-78,2,-78,4,-78,6,-78,10,-78,11,198,12,-78,13,-78,14,-78,17,-78,19,-78,20,-78,24,-78,26,-78,27,-78,29,-78,30,-78,31,-78,32,-78,33,-78,44,-78,47,-78,48,-78,49,-78,52,-78,53,-78,55,-78,57,214,58,-78,59,-78,60,-78,62,-78,64,-78,65,-78,66,-78,71,-78,74,-78,75,-78,87,397
0,-79,1,-79,2,-79,4,-79,6,-79,10,-79,12,-79,13,-79,14,-79,17,-79,19,-79,20,-79,24,-79,26,-79,27,-79,29,-79,30,-79,31,-79,32,-79,33,-79,44,-79,47,-79,48,-79,49,-79,52,-79,53,-79,55,-79,57,332,58,-79,59,-79,60,-79,62,-79,64,-79,65,-79,66,-79,71,-79,74,-79,75,-79
0,-95,1,-95,2,-95,4,-95,6,-95,10,-95,12,-95,13,-95,14,-95,17,-95,19,-95,20,-95,24,-95,26,-95,27,-95,29,-95,30,-95,31,-95,32,-95,33,-95,44,-95,47,-95,48,-95,49,-95,52,-95,53,-95,55,-95,58,-95,59,-95,60,-95,62,-95,64,-95,65,-95,66,-95,71,-95,74,-95,75,-95
0,-94,1,-94,2,-94,4,-94,6,-94,10,-94,11,198,12,-94,13,-94,14,-94,17,-94,19,-94,20,-94,24,-94,26,-94,27,-94,29,-94,30,-94,31,-94,32,-94,33,-94,38,398,44,-94,47,-94,48,-94,49,-94,52,-94,53,-94,55,-94,58,-94,59,-94,60,-94,62,-94,64,-94,65,-94,66,-94,71,-94,74,-94,75,-94
0,-117,1,-117,2,-117,4,-117,6,-117,10,-117,11,198,12,-117,13,-117,14,-117,17,-117,19,-117,20,-117,24,-117,26,-117,27,-117,29,-117,30,-117,31,-117,32,-117,33,-117,44,-117,47,-117,48,-117,49,-117,52,-117,53,-117,55,-117,58,-117,59,-117,60,-117,62,-117,64,-117,65,-117,66,-117,71,-117,74,-117,75,-117
0,-57,1,-57,2,-57,4,-57,6,-57,10,-57,12,-57,13,-57,14,-57,17,-57,19,-57,20,-57,24,-57,26,-57,27,-57,29,-57,30,-57,31,-57,32,-57,33,-57,37,203,44,-57,47,-57,48,-57,49,-57,52,-57,53,-57,55,-57,57,204,58,-57,59,-57,60,-57,62,-57,64,-57,65,-57,66,-57,71,-57,74,-57,75,-57
0,-89,1,-89,2,-89,4,-89,6,-89,10,-89,12,-89,13,-89,14,-89,17,-89,19,-89,20,-89,24,-89,26,-89,27,-89,29,-89,30,-89,31,-89,32,-89,33,-89,44,-89,47,-89,48,-89,49,-89,52,-89,53,-89,55,-89,58,-89,59,-89,60,-89,62,-89,64,-89,65,-89,66,-89,71,-89,74,-89,75,-89
0,-54,1,-54,2,-54,4,-54,6,-54,10,-54,11,198,12,-54,13,-54,14,-54,17,-54,19,-54,20,-54,24,-54,26,-54,27,-54,29,-54,30,-54,31,-54,32,-54,33,-54,37,98,44,-54,47,-54,48,-54,49,-54,52,-54,53,-54,55,-54,57,99,58,-54,59,-54,60,-54,62,-54,64,-54,65,-54,66,-54,71,-54,74,-54,75,-54,86,399
0,-55,1,-55,2,-55,4,-55,6,-55,10,-55,12,-55,13,-55,14,-55,17,-55,19,-55,20,-55,24,-55,26,-55,27,-55,29,-55,30,-55,31,-55,32,-55,33,-55,37,203,44,-55,47,-55,48,-55,49,-55,52,-55,53,-55,55,-55,57,204,58,-55,59,-55,60,-55,62,-55,64,-55,65,-55,66,-55,71,-55,74,-55,75,-55
0,-87,1,-87,2,-87,4,-87,6,-87,10,-87,12,-87,13,-87,14,-87,17,-87,19,-87,20,-87,24,-87,26,-87,27,-87,29,-87,30,-87,31,-87,32,-87,33,-87,44,-87,47,-87,48,-87,49,-87,52,-87,53,-87,55,-87,58,-87,59,-87,60,-87,62,-87,64,-87,65,-87,66,-87,71,-87,74,-87,75,-87
0,-86,1,-86,2,-86,4,-86,6,-86,10,-86,11,198,12,-86,13,-86,14,-86,17,-86,19,-86,20,-86,24,-86,26,-86,27,-86,29,-86,30,-86,31,-86,32,-86,33,-86,38,400,44,-86,47,-86,48,-86,49,-86,52,-86,53,-86,55,-86,58,-86,59,-86,60,-86,62,-86,64,-86,65,-86,66,-86,71,-86,74,-86,75,-86
0,-113,1,-113,2,-113,4,-113,6,-113,10,-113,11,198,12,-113,13,-113,14,-113,17,-113,19,-113,20,-113,24,-113,26,-113,27,-113,29,-113,30,-113,31,-113,32,-113,33,-113,44,-113,47,-113,48,-113,49,-113,52,-113,53,-113,55,-113,58,-113,59,-113,60,-113,62,-113,64,-113,65,-113,66,-113,71,-113,74,-113,75,-113
0,-65,1,-65,2,-65,4,-65,6,-65,10,-65,12,-65,13,-65,14,-65,17,-65,19,-65,20,-65,24,-65,26,-65,27,-65,29,-65,30,-65,31,-65,32,-65,33,-65,37,203,44,-65,47,-65,48,-65,49,-65,52,-65,53,-65,55,-65,57,204,58,-65,59,-65,60,-65,62,-65,64,-65,65,-65,66,-65,71,-65,74,-65,75,-65
0,-62,1,-62,2,-62,4,-62,6,-62,10,-62,11,198,12,-62,13,-62,14,-62,17,-62,19,-62,20,-62,24,-62,26,-62,27,-62,29,-62,30,-62,31,-62,32,-62,33,-62,37,98,44,-62,47,-62,48,-62,49,-62,52,-62,53,-62,55,-62,57,99,58,-62,59,-62,60,-62,62,-62,64,-62,65,-62,66,-62,71,-62,74,-62,75,-62,86,401
0,-63,1,-63,2,-63,4,-63,6,-63,10,-63,12,-63,13,-63,14,-63,17,-63,19,-63,20,-63,24,-63,26,-63,27,-63,29,-63,30,-63,31,-63,32,-63,33,-63,37,203,44,-63,47,-63,48,-63,49,-63,52,-63,53,-63,55,-63,57,204,58,-63,59,-63,60,-63,62,-63,64,-63,65,-63,66,-63,71,-63,74,-63,75,-63
0,-109,1,-109,2,-109,4,-109,6,-109,10,-109,11,198,12,-109,13,-109,14,-109,17,-109,19,-109,20,-109,24,-109,26,-109,27,-109,29,-109,30,-109,31,-109,32,-109,33,-109,44,-109,47,-109,48,-109,49,-109,52,-109,53,-109,55,-109,58,-109,59,-109,60,-109,62,-109,64,-109,65,-109,66,-109,71,-109,74,-109,75,-109
0,-121,1,-121,2,-121,4,-121,6,-121,10,-121,11,198,12,-121,13,-121,14,-121,17,-121,19,-121,20,-121,24,-121,26,-121,27,-121,29,-121,30,-121,31,-121,32,-121,33,-121,44,-121,47,-121,48,-121,49,-121,52,-121,53,-121,55,-121,58,-121,59,-121,60,-121,62,-121,64,-121,65,-121,66,-121,71,-121,74,-121,75,-121
0,-353,3,-353,6,-353,7,-353,21,-353,22,-353,23,-353,25,-353,29,-353,30,-353,33,-353,34,352,36,-353,41,-353,42,-353,46,-353,48,-353,59,-353,60,-353,64,-353,68,-353,71,-353,73,-353
0,-352,3,-352,6,-352,7,-352,21,-352,22,-352,23,-352,25,-352,29,-352,30,-352,33,-352,34,-352,36,-352,41,-352,42,-352,46,-352,48,-352,59,-352,60,-352,64,-352,68,-352,71,-352,73,-352
0,-175,3,-175,6,-175,7,-175,21,-175,22,-175,23,-175,25,-175,29,-175,30,-175,33,-175,36,-175,41,-175,42,-175,46,-175,48,-175,59,-175,60,-175,64,-175,68,-175,71,-175,73,354
0,-356,3,-356,6,-356,7,-356,21,-356,22,-356,23,-356,25,-356,29,-356,30,-356,33,-356,34,241,36,-356,41,-356,42,-356,46,-356,48,-356,59,-356,60,-356,64,-356,68,-356,71,-356,73,-356,99,402
0,-274,3,-274,6,-274,8,245,9,246,18,247,19,248,21,-274,22,-274,23,-274,29,-274,30,-274,33,-274,36,-274,43,249,48,-274,50,250,55,251,59,-274,60,138,64,-274,71,-274,75,253,118,356,129,256,130,257,135,258,157,259,162,260,169,261,171,262,172,263
0,-380,3,-380,6,-380,8,-380,9,-380,18,-380,19,-380,21,-380,22,-380,23,-380,29,-380,30,-380,33,-380,36,-380,43,-380,48,-380,50,-380,55,-380,59,-380,60,-380,64,-380,71,-380,75,-380
0,-10,59,137,94,403,170,145
0,-330,59,-330
0,-3,59,137,170,268
0,-305,3,274,6,60,21,275,22,276,23,62,29,64,30,65,33,136,36,66,48,70,59,-305,64,71,71,73,79,277,80,278,83,74,93,279,96,76,106,77,107,280,108,404,123,282,124,283,126,284,127,79,138,285,145,85,147,286,149,141,150,142,160,287,175,288,177,91
0,-6,59,137,94,405,170,145
0,-323,3,-323,6,-323,7,-323,21,-323,22,-323,23,-323,25,-323,29,-323,30,-323,36,-323,41,-323,42,-323,46,-323,48,-323,59,-323,64,-323,68,-323,71,-323
0,-322,3,-322,6,-322,7,-322,21,-322,22,-322,23,-322,25,-322,29,-322,30,-322,36,-322,41,-322,42,-322,46,-322,48,-322,59,-322,64,-322,68,-322,69,297,71,-322,73,406
0,-319,3,-319,6,-319,7,-319,21,-319,22,-319,23,-319,25,-319,29,-319,30,-319,36,-319,41,-319,42,-319,46,-319,48,-319,59,-319,64,-319,68,-319,71,-319
0,-318,3,-318,6,-318,7,-318,21,-318,22,-318,23,-318,25,-318,29,-318,30,-318,36,-318,41,-318,42,-318,46,-318,48,-318,59,-318,64,-318,68,-318,69,297,71,-318,73,407
0,-387,3,-387,5,-387,6,-387,21,-387,22,-387,23,-387,29,-387,30,-387,36,-387,48,-387,59,-387,64,-387,71,-387
0,-325,3,-325,5,408,6,-325,21,-325,22,-325,23,-325,29,-325,30,-325,36,-325,48,-325,59,-325,64,-325,71,-325
0,-382,3,-382,21,-382,22,-382,59,-382
0,-386,3,274,6,60,21,275,22,-386,23,62,29,64,30,65,36,66,48,70,59,-386,64,71,71,73,79,277,83,74,96,76,106,77,107,409,123,282,124,283,127,79,138,285,145,85,147,286,160,287,175,288,177,91
0,-299,3,274,21,275,22,276,59,-299,80,410,124,283,126,284,147,368
0,-300,22,276,59,-300,126,369
0,-302,22,276,59,-302,126,369
0,-306,3,274,21,275,22,-306,59,-306,124,283,147,368
0,-315,3,-315,6,60,7,61,21,-315,22,-315,23,62,25,63,29,64,30,65,36,66,41,67,42,68,46,69,48,70,59,-315,64,71,68,72,71,73,83,74,96,76,106,77,109,168,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-383,22,-383,59,-383
0,-313,3,-313,6,60,7,61,21,-313,22,-313,23,62,25,63,29,64,30,65,36,66,41,67,42,68,46,69,48,70,59,-313,64,71,68,72,71,73,83,74,96,76,106,77,109,168,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-309,3,-309,6,60,7,61,21,-309,22,-309,23,62,25,63,29,64,30,65,36,66,41,67,42,68,46,69,48,70,59,-309,64,71,68,72,71,73,83,74,96,76,106,77,109,168,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-311,3,-311,6,60,7,61,21,-311,22,-311,23,62,25,63,29,64,30,65,36,66,41,67,42,68,46,69,48,70,59,-311,64,71,68,72,71,73,83,74,96,76,106,77,109,168,127,79,128,80,138,82,141,83,142,84,145,85,148,86,154,87,155,88,160,89,175,90,177,91
0,-13,59,137,170,268
6,166,28,-236,35,-236,39,-236,51,-236,54,-236,56,-236,63,-236
29,169,30,411
0,-233,3,-233,6,-233,7,-233,21,-233,22,-233,23,-233,25,-233,28,-233,29,-233,30,-233,33,-233,35,-233,36,-233,39,-233,41,-233,42,-233,46,-233,48,-233,51,-233,54,-233,56,-233,59,-233,60,-233,63,-233,64,-233,68,-233,71,-233,72,-233
35,-378,39,-378,54,-378,72,-378
0,-376,3,-376,6,-376,7,-376,21,-376,22,-376,23,-376,25,-376,28,-376,29,-376,30,-376,33,-376,35,-376,36,-376,39,-376,41,-376,42,-376,46,-376,48,-376,51,-376,54,-376,56,-376,59,-376,60,-376,63,-376,64,-376,68,-376,71,-376,72,-376,78,-376
0,-251,3,-251,6,-251,7,-251,21,-251,22,-251,23,-251,25,-251,28,-251,29,-251,30,-251,33,-251,35,-251,36,-251,39,-251,41,-251,42,-251,46,-251,48,-251,51,-251,54,-251,56,-251,59,-251,60,-251,63,-251,64,-251,68,-251,71,-251,72,-251,78,384
0,-226,3,-226,6,-226,7,-226,21,-226,22,-226,23,-226,25,-226,29,-226,30,-226,33,-226,35,175,36,-226,39,176,41,-226,42,-226,46,-226,48,-226,54,315,56,179,59,-226,60,-226,63,180,64,-226,68,-226,71,-226,72,316,101,317,115,183,119,393,151,320,152,321,153,322,167,323,174,324
0,-255,3,-255,6,-255,7,-255,21,-255,22,-255,23,-255,25,-255,29,-255,30,-255,33,-255,35,-255,36,-255,39,-255,41,-255,42,-255,46,-255,48,-255,54,-255,56,-255,59,-255,60,-255,63,-255,64,-255,68,-255,71,-255,72,-255,78,384
0,-217,3,-217,6,-217,7,-217,21,-217,22,-217,23,-217,25,-217,29,-217,30,-217,33,-217,35,175,36,-217,39,176,41,-217,42,-217,46,-217,48,-217,54,315,56,179,59,-217,60,-217,63,180,64,-217,68,-217,71,-217,72,316,101,317,115,183,119,393,151,320,152,321,153,322,167,323,174,324
0,-261,3,-261,6,-261,7,-261,21,-261,22,-261,23,-261,25,-261,29,-261,30,-261,33,-261,35,-261,36,-261,39,-261,41,-261,42,-261,46,-261,48,-261,54,-261,56,-261,59,-261,60,-261,63,-261,64,-261,68,-261,71,-261,72,-261,78,384
0,-265,3,-265,6,-265,7,-265,21,-265,22,-265,23,-265,25,-265,29,-265,30,-265,33,-265,35,-265,36,-265,39,-265,41,-265,42,-265,46,-265,48,-265,54,-265,56,-265,59,-265,60,-265,63,-265,64,-265,68,-265,71,-265,72,-265,78,384
0,-260,3,-260,6,-260,7,-260,21,-260,22,-260,23,-260,25,-260,29,-260,30,-260,33,-260,35,-260,36,-260,39,-260,41,-260,42,-260,46,-260,48,-260,54,-260,56,-260,59,-260,60,-260,63,-260,64,-260,68,-260,71,-260,72,-260,78,306,102,412
0,-264,3,-264,6,-264,7,-264,21,-264,22,-264,23,-264,25,-264,29,-264,30,-264,33,-264,35,-264,36,-264,39,-264,41,-264,42,-264,46,-264,48,-264,54,-264,56,-264,59,-264,60,-264,63,-264,64,-264,68,-264,71,-264,72,-264,78,306,102,413
0,-364,3,-364,6,-364,7,-364,21,-364,22,-364,23,-364,25,-364,29,-364,30,-364,33,-364,35,-364,36,-364,39,-364,41,-364,42,-364,46,-364,48,-364,54,-364,56,-364,59,-364,60,-364,63,-364,64,-364,68,-364,71,-364,72,-364
0,-224,3,-224,6,-224,7,-224,21,-224,22,-224,23,-224,25,-224,29,-224,30,-224,33,-224,35,175,36,-224,39,176,41,-224,42,-224,46,-224,48,-224,54,315,56,179,59,-224,60,-224,63,180,64,-224,68,-224,71,-224,72,316,101,317,104,414,115,183,119,319,151,320,152,321,153,322,167,323,174,324
0,-212,3,-212,6,-212,7,-212,21,-212,22,-212,23,-212,25,-212,29,-212,30,-212,33,-212,35,175,36,-212,39,176,41,-212,42,-212,46,-212,48,-212,54,315,56,179,59,-212,60,-212,63,180,64,-212,68,-212,71,-212,72,316,101,317,104,415,115,183,119,319,151,320,152,321,153,322,167,323,174,324
0,-214,3,-214,6,-214,7,-214,21,-214,22,-214,23,-214,25,-214,29,-214,30,-214,33,-214,35,175,36,-214,39,176,41,-214,42,-214,46,-214,48,-214,54,315,56,179,59,-214,60,-214,63,180,64,-214,68,-214,71,-214,72,316,101,317,115,183,119,393,151,320,152,321,153,322,167,323,174,324
0,-77,1,-77,2,-77,4,-77,6,-77,10,-77,12,-77,13,-77,14,-77,17,-77,19,-77,20,-77,24,-77,26,-77,27,-77,29,-77,30,-77,31,-77,32,-77,33,-77,44,-77,47,-77,48,-77,49,-77,52,-77,53,-77,55,-77,57,332,58,-77,59,-77,60,-77,62,-77,64,-77,65,-77,66,-77,71,-77,74,-77,75,-77
0,-93,1,-93,2,-93,4,-93,6,-93,10,-93,12,-93,13,-93,14,-93,17,-93,19,-93,20,-93,24,-93,26,-93,27,-93,29,-93,30,-93,31,-93,32,-93,33,-93,44,-93,47,-93,48,-93,49,-93,52,-93,53,-93,55,-93,58,-93,59,-93,60,-93,62,-93,64,-93,65,-93,66,-93,71,-93,74,-93,75,-93
0,-53,1,-53,2,-53,4,-53,6,-53,10,-53,12,-53,13,-53,14,-53,17,-53,19,-53,20,-53,24,-53,26,-53,27,-53,29,-53,30,-53,31,-53,32,-53,33,-53,37,203,44,-53,47,-53,48,-53,49,-53,52,-53,53,-53,55,-53,57,204,58,-53,59,-53,60,-53,62,-53,64,-53,65,-53,66,-53,71,-53,74,-53,75,-53
0,-85,1,-85,2,-85,4,-85,6,-85,10,-85,12,-85,13,-85,14,-85,17,-85,19,-85,20,-85,24,-85,26,-85,27,-85,29,-85,30,-85,31,-85,32,-85,33,-85,44,-85,47,-85,48,-85,49,-85,52,-85,53,-85,55,-85,58,-85,59,-85,60,-85,62,-85,64,-85,65,-85,66,-85,71,-85,74,-85,75,-85
0,-61,1,-61,2,-61,4,-61,6,-61,10,-61,12,-61,13,-61,14,-61,17,-61,19,-61,20,-61,24,-61,26,-61,27,-61,29,-61,30,-61,31,-61,32,-61,33,-61,37,203,44,-61,47,-61,48,-61,49,-61,52,-61,53,-61,55,-61,57,204,58,-61,59,-61,60,-61,62,-61,64,-61,65,-61,66,-61,71,-61,74,-61,75,-61
0,-355,3,-355,6,-355,7,-355,21,-355,22,-355,23,-355,25,-355,29,-355,30,-355,33,-355,34,352,36,-355,41,-355,42,-355,46,-355,48,-355,59,-355,60,-355,64,-355,68,-355,71,-355,73,-355
0,-9,59,137,170,268
0,-2,59,137,94,416,170,145
0,-5,59,137,170,268
0,-321,3,-321,6,-321,7,-321,21,-321,22,-321,23,-321,25,-321,29,-321,30,-321,36,-321,41,-321,42,-321,46,-321,48,-321,59,-321,64,-321,68,-321,71,-321
0,-317,3,-317,6,-317,7,-317,21,-317,22,-317,23,-317,25,-317,29,-317,30,-317,36,-317,41,-317,42,-317,46,-317,48,-317,59,-317,64,-317,68,-317,71,-317
0,-388,3,-388,5,-388,6,-388,21,-388,22,-388,23,-388,29,-388,30,-388,36,-388,48,-388,59,-388,64,-388,71,-388
0,-385,22,-385,59,-385
0,-298,22,276,59,-298,126,369
0,-231,3,-231,6,-231,7,-231,21,-231,22,-231,23,-231,25,-231,28,-231,29,-231,30,-231,33,-231,35,-231,36,-231,39,-231,41,-231,42,-231,46,-231,48,-231,51,-231,54,-231,56,-231,59,-231,60,-231,63,-231,64,-231,68,-231,71,-231,72,-231
0,-259,3,-259,6,-259,7,-259,21,-259,22,-259,23,-259,25,-259,29,-259,30,-259,33,-259,35,-259,36,-259,39,-259,41,-259,42,-259,46,-259,48,-259,54,-259,56,-259,59,-259,60,-259,63,-259,64,-259,68,-259,71,-259,72,-259,78,384
0,-263,3,-263,6,-263,7,-263,21,-263,22,-263,23,-263,25,-263,29,-263,30,-263,33,-263,35,-263,36,-263,39,-263,41,-263,42,-263,46,-263,48,-263,54,-263,56,-263,59,-263,60,-263,63,-263,64,-263,68,-263,71,-263,72,-263,78,384
0,-223,3,-223,6,-223,7,-223,21,-223,22,-223,23,-223,25,-223,29,-223,30,-223,33,-223,35,175,36,-223,39,176,41,-223,42,-223,46,-223,48,-223,54,315,56,179,59,-223,60,-223,63,180,64,-223,68,-223,71,-223,72,316,101,317,115,183,119,393,151,320,152,321,153,322,167,323,174,324
0,-211,3,-211,6,-211,7,-211,21,-211,22,-211,23,-211,25,-211,29,-211,30,-211,33,-211,35,175,36,-211,39,176,41,-211,42,-211,46,-211,48,-211,54,315,56,179,59,-211,60,-211,63,180,64,-211,68,-211,71,-211,72,316,101,317,115,183,119,393,151,320,152,321,153,322,167,323,174,324
0,-1,59,137,170,268""",
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
stated named ++*-+
stated named ++-+
_list _list *
_list _list **+*
_list _list ***
_item _item *
_item _item +
_quantity _quantity +
_quantity _quantity +
_quantity _quantity +
_quantity _quantity +
_several _several ***
_several _several ***
_several _several **
_several _several **
_named _named +
_named _named *
_joint _joint -
_joint _joint +
_of_loans _of_loans **-**
_of_loans _of_loans **-*
_of_loans _of_loans ***
_of_loans _of_loans **
_of_loans _of_loans **-+
_of_loans _of_loans *+
_of_loans _of_loans *+
_and _and -
_and _and +
had had *-*
had had **
had had +-*
had had +*
had had +-*
had had +*
had had *-*-
had had **
had none +*-*
had none +-*
had none +**
had none +*
had notice +*-+*
had notice +*-+
had notice +*--*
had notice +*--
had notice +-+*
had notice +-+
had notice +--*
had notice +--
had some +**-*
had some *--*-*
had some *-*-*
had some +-*
had some *-*-+**
had some *-*-+*+
had some *-+**-*
had some *-+*+-*
had insured *--**
had insured *-**
had had *-+--*
had had *-+--*
had had *-+-*
had had *-+-*
had had *-+*
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
_totalled _totalled ++
sized sized ++-+-+
sized sized ++-++
sized sized +-+-+
sized sized +-++
sized sized ++-+
sized sized ++
extreme extreme +
extreme extreme +
extreme extreme +
transferred transferred *-*+**--*
transferred transferred *-*+**-*
transferred transferred *-*+**
transferred transferred *-*+*--*
transferred transferred *-*+*-*
transferred transferred *-*+*
transferred transferred *-***--*
transferred transferred *-***-*
transferred transferred *-***
transferred transferred *-**--*
transferred transferred *-**-*
transferred transferred *-**
transferred transferred *-+**--*
transferred transferred *-+**-*
transferred transferred *-+**
transferred transferred *-+*--*
transferred transferred *-+*-*
transferred transferred *-+*
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
consisted consisted +-+-*
consisted consisted +-*
consisted consisted +-+-*
consisted consisted +-*
consisted consisted +-+-*
consisted consisted +-*
consisted consisted +-+-*
consisted consisted +-*
consisted consisted -+-**-*
consisted consisted -+-*-*
consisted consisted -+-+-**-*
consisted consisted -+-+-*-*
consisted consisted -+-**-*
consisted consisted -+-*-*
consisted consisted ---+*
consisted consisted ---+
consisted consisted --+*
consisted consisted --+
consisted consisted +-+*
consisted consisted +-+
consisted consisted -+-
consisted numbered *-+*+-
consisted numbered *-+*+
consisted numbered *-+*-
consisted numbered *-+*
consisted numbered *-+*+-
consisted numbered *-+*+
consisted numbered *-+*-
consisted numbered *-+*
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
_described _described *
share share **+**
share share **+*
share share +****
share share +***
share share +**
share share +*
share share +*+**
share share +*+*
share share +****-
share share +****
share share +**+*-
share share +**+*
share share **-+***-
share share **-+***
share share **-+**+-
share share **-+**+
share share **-+**-
share share **-+**
share share **-+*+-
share share **-+*+
share share *-+***-
share share *-+***
share share *-+**+-
share share *-+**+
share share *-+**-
share share *-+**
share share *-+*+-
share share *-+*+
share share ++**
share share ++*+
share share ++*+*
_further _further +-*
_further _further +*
_part _part +
_part _part +
_predicate _predicate -*
_predicate _predicate -
_predicate _predicate -*
_predicate _predicate -*
_shared _shared +
_shared _shared +
_shared _shared +
_shared _shared +
_shared _shared -
_shared _shared -
_shared _shared +
_shared _shared -
_shared _shared +
unknown unknown -
amount amount ++
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
_of _of -
_of _of -
bare bare *
_statistic _statistic +
_statistic _statistic +
_statistic _statistic +
_statistic _statistic +
_dollars _dollars +
_dollars _dollars +
_totals _totals +
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
_days _days +
bound at_least -
bound at_most -+
bound at_most -
bound approximately +
bound under +
bound over -
bound exactly
or_less at_most -
or_more at_least -
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
named_date named_date +*--+
named_date named_date +*--
named_date named_date +*-+
named_date named_date +*-
named_date named_date +*-+
named_date named_date +*-
named_date named_date +*-+
named_date named_date +*-
named_date named_date +---+
named_date named_date +---
named_date named_date +--+
named_date named_date +--
named_date named_date +--+
named_date named_date +--
named_date named_date +--+
named_date named_date +--
named_date named_date +--+
named_date named_date +--
named_date named_date +-+
named_date named_date +-
named_date named_date +-+
named_date named_date +-
named_date named_date +-+
named_date named_date +-
named_date named_date +*--+
named_date named_date +*--
named_date named_date +*-+
named_date named_date +*-
named_date named_date +*-+
named_date named_date +*-
named_date named_date +*-+
named_date named_date +*-
named_date named_date +---+
named_date named_date +---
named_date named_date +--+
named_date named_date +--
named_date named_date +--+
named_date named_date +--
named_date named_date +--+
named_date named_date +--
named_date named_date +--+
named_date named_date +--
named_date named_date +-+
named_date named_date +-
named_date named_date +-+
named_date named_date +-
named_date named_date +-+
named_date named_date +-
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
value{_figure} value +*+
value{_figure} value +*+
value{_figure} value +*
value{_figure} between -*-*
value{_figure} between -+*-+*
value{_figure} between -+*-*
value{_figure} between -*-+*
value{_figure} between -*-*
value{_figure} between +*-*
_stated{_dollars,MONEY} _stated +*-**
_stated{_dollars,MONEY} _stated +*-*-
_stated{_dollars,MONEY} _stated +*-*
_stated{_dollars,MONEY} _stated +***
_stated{_dollars,MONEY} _stated +**-
_stated{_dollars,MONEY} _stated +**
_stated{_dollars,MONEY} _stated +-**
_stated{_dollars,MONEY} _stated +-*
_stated{_dollars,MONEY} _stated +*++*-*-
_stated{_dollars,MONEY} _stated +*++*-*
_stated{_dollars,MONEY} _stated +*+*-*-
_stated{_dollars,MONEY} _stated +*+*-*
_stated{_rates,PERCENT} _stated +*-**
_stated{_rates,PERCENT} _stated +*-*-
_stated{_rates,PERCENT} _stated +*-*
_stated{_rates,PERCENT} _stated +***
_stated{_rates,PERCENT} _stated +**-
_stated{_rates,PERCENT} _stated +**
_stated{_rates,PERCENT} _stated +-**
_stated{_rates,PERCENT} _stated +-*
_stated{_rates,PERCENT} _stated +*++*-*-
_stated{_rates,PERCENT} _stated +*++*-*
_stated{_rates,PERCENT} _stated +*+*-*-
_stated{_rates,PERCENT} _stated +*+*-*
_stated{_numbers,_number} _stated +*-**
_stated{_numbers,_number} _stated +*-*-
_stated{_numbers,_number} _stated +*-*
_stated{_numbers,_number} _stated +***
_stated{_numbers,_number} _stated +**-
_stated{_numbers,_number} _stated +**
_stated{_numbers,_number} _stated +-**
_stated{_numbers,_number} _stated +-*
_stated{_numbers,_number} _stated +*++*-*-
_stated{_numbers,_number} _stated +*++*-*
_stated{_numbers,_number} _stated +*+*-*-
_stated{_numbers,_number} _stated +*+*-*
_stated{_days,DATE} _stated +*-**
_stated{_days,DATE} _stated +*-*-
_stated{_days,DATE} _stated +*-*
_stated{_days,DATE} _stated +***
_stated{_days,DATE} _stated +**-
_stated{_days,DATE} _stated +**
_stated{_days,DATE} _stated +-**
_stated{_days,DATE} _stated +-*
_stated{_days,DATE} _stated +*++*-*-
_stated{_days,DATE} _stated +*++*-*
_stated{_days,DATE} _stated +*+*-*-
_stated{_days,DATE} _stated +*+*-*
_values{_figure} _values +
_values{_figure} _values **+
_values{_figure} _values *+
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
_fact{_dollars,MONEY} _fact +-****
_fact{_dollars,MONEY} _fact +-***
_fact{_dollars,MONEY} _fact +-**
_fact{_dollars,MONEY} _fact +-***
_fact{_dollars,MONEY} _fact +-**
_fact{_dollars,MONEY} _fact +-*
_fact{_dollars,MONEY} _fact +****
_fact{_dollars,MONEY} _fact +***
_fact{_dollars,MONEY} _fact +**
_fact{_dollars,MONEY} _fact +***
_fact{_dollars,MONEY} _fact +**
_fact{_dollars,MONEY} _fact +*
_fact{_rates,PERCENT} _fact +-****
_fact{_rates,PERCENT} _fact +-***
_fact{_rates,PERCENT} _fact +-**
_fact{_rates,PERCENT} _fact +-***
_fact{_rates,PERCENT} _fact +-**
_fact{_rates,PERCENT} _fact +-*
_fact{_rates,PERCENT} _fact +****
_fact{_rates,PERCENT} _fact +***
_fact{_rates,PERCENT} _fact +**
_fact{_rates,PERCENT} _fact +***
_fact{_rates,PERCENT} _fact +**
_fact{_rates,PERCENT} _fact +*
_fact{_numbers,_number} _fact +-****
_fact{_numbers,_number} _fact +-***
_fact{_numbers,_number} _fact +-**
_fact{_numbers,_number} _fact +-***
_fact{_numbers,_number} _fact +-**
_fact{_numbers,_number} _fact +-*
_fact{_numbers,_number} _fact +****
_fact{_numbers,_number} _fact +***
_fact{_numbers,_number} _fact +**
_fact{_numbers,_number} _fact +***
_fact{_numbers,_number} _fact +**
_fact{_numbers,_number} _fact +*
_fact{_days,DATE} _fact +-****
_fact{_days,DATE} _fact +-***
_fact{_days,DATE} _fact +-**
_fact{_days,DATE} _fact +-***
_fact{_days,DATE} _fact +-**
_fact{_days,DATE} _fact +-*
_fact{_days,DATE} _fact +****
_fact{_days,DATE} _fact +***
_fact{_days,DATE} _fact +**
_fact{_days,DATE} _fact +***
_fact{_days,DATE} _fact +**
_fact{_days,DATE} _fact +*
quantity{_totals} quantity *-*
quantity{_totals} quantity **
quantity{_totals} quantity *
value{MONEY} value +++
value{MONEY} value +++
value{MONEY} value ++
value{MONEY} between -+-+
value{MONEY} between -++-++
value{MONEY} between -++-+
value{MONEY} between -+-++
value{MONEY} between -+-+
value{MONEY} between ++-+
value{PERCENT} value +++
value{PERCENT} value +++
value{PERCENT} value ++
value{PERCENT} between -+-+
value{PERCENT} between -++-++
value{PERCENT} between -++-+
value{PERCENT} between -+-++
value{PERCENT} between -+-+
value{PERCENT} between ++-+
_averaged{MONEY} _averaged -+-+
_averaged{MONEY} _averaged -*-+
_values{MONEY} _values +
_values{MONEY} _values **+
_values{MONEY} _values *+
_averaged{PERCENT} _averaged -+-+
_averaged{PERCENT} _averaged -*-+
_values{PERCENT} _values +
_values{PERCENT} _values **+
_values{PERCENT} _values *+
_averaged{_number} _averaged -+-+
_averaged{_number} _averaged -*-+
_values{_number} _values +
_values{_number} _values **+
_values{_number} _values *+
_averaged{DATE} _averaged -+-+
_averaged{DATE} _averaged -*-+
value{DATE} value +++
value{DATE} value +++
value{DATE} value ++
value{DATE} between -+-+
value{DATE} between -++-++
value{DATE} between -++-+
value{DATE} between -+-++
value{DATE} between -+-+
value{DATE} between ++-+
value{_number} value +*+
value{_number} value +*+
value{_number} value +*
value{_number} between -*-*
value{_number} between -+*-+*
value{_number} between -+*-*
value{_number} between -*-+*
value{_number} between -*-*
value{_number} between +*-*
__statement_star_0 __statement_star_0 +*
__statement_star_0 __statement_star_0 *+*
___of_loans_plus_1 ___of_loans_plus_1 +
___of_loans_plus_1 ___of_loans_plus_1 *+
___of_loans_star_2 ___of_loans_star_2 -*
___of_loans_star_2 ___of_loans_star_2 -+
___of_loans_star_2 ___of_loans_star_2 *
___of_loans_star_2 ___of_loans_star_2 +
___of_loans_star_2 ___of_loans_star_2 *-*
___of_loans_star_2 ___of_loans_star_2 *-+
___of_loans_star_2 ___of_loans_star_2 **
___of_loans_star_2 ___of_loans_star_2 *+
__consisted_plus_3 __consisted_plus_3 -+
__consisted_plus_3 __consisted_plus_3 +
__consisted_plus_3 __consisted_plus_3 *-+
__consisted_plus_3 __consisted_plus_3 *+
__consisted_star_4 __consisted_star_4 -
__consisted_star_4 __consisted_star_4 *-
___size_star_5 ___size_star_5 -+
___size_star_5 ___size_star_5 *-+
__share_star_6 __share_star_6 *
__share_star_6 __share_star_6 **
__share_plus_7 __share_plus_7 *+
__share_plus_7 __share_plus_7 +
__share_plus_7 __share_plus_7 **+
__share_plus_7 __share_plus_7 *+
__share_star_8 __share_star_8 -*
__share_star_8 __share_star_8 *
__share_star_8 __share_star_8 *-*
__share_star_8 __share_star_8 **
___further_plus_9 ___further_plus_9 *
___further_plus_9 ___further_plus_9 **
___words_plus_10 ___words_plus_10 -
___words_plus_10 ___words_plus_10 *-
___call_words_plus_11 ___call_words_plus_11 -
___call_words_plus_11 ___call_words_plus_11 +
___call_words_plus_11 ___call_words_plus_11 *-
___call_words_plus_11 ___call_words_plus_11 *+""",
"""\
$END AGE ALL ALTERNATIVE_OR_STREAMLINED APPROXIMATELY AVERAGE BALANCE CASH_OUT CLOSING_NAMED COUNT CREDIT_SCORE CUT_OFF_NAMED DATE DELINQUENT EACH FEATURE FIRST_PAYMENT GROUP INVESTMENT_PROPERTY LARGEST LESS_THAN LOANS LTV MATURES MATURITY MONEY MONTHS NET_RATE NONE NO_INCOME_VERIFICATION NO_OTHER_STATE NUMBER ONE_ZIP_CODE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM ORIGINATED OR_ELSE OTHER PERCENT POOL POOL_NAME PRIMARY_INSURANCE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE RATE REFINANCED REMAINING_TERM SECOND_HOME SERIES SMALLEST SOME_LOANS STATE SUCH_LOANS TABLES TERM_SHEETS THEIR THEN THEY TOTALLED WEIGHTED_AVERAGE YEARS _ADDITIONAL_COLLATERAL _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _CLEAN_UP_CALL _CONSIST_OF _CONTAINS _COVERED_BY _DELINQUENT _EXPECTED _FOLLOWING _FROM _HAVE _IN_CASE_OF _KIND _MAKE_UP _MAY_PURCHASE _MAY_VARY _NUMBERED _OF _OF_EACH _OF_SUBJECT _OR_LESS_BEHIND _OR_MORE_BEHIND _OVER _PLAIN _PROVIDE _REPRESENT _REPRESENTING _RESPECTIVELY _SECURED_BY _THERE _TO _TOTAL_OF _TRANSFER _WAS _WHICH _WITH _WITH_NAMED _WORD ___call_words_plus_11 ___further_plus_9 ___of_loans_plus_1 ___of_loans_star_2 ___size_star_5 ___words_plus_10 __consisted_plus_3 __consisted_star_4 __share_plus_7 __share_star_6 __share_star_8 __statement_star_0 _and _averaged{DATE} _averaged{MONEY} _averaged{PERCENT} _averaged{_number} _call_words _clause _days _described _dollars _each _facts _fact{_days,DATE} _fact{_dollars,MONEY} _fact{_numbers,_number} _fact{_rates,PERCENT} _figure _further _insured _item _joint _link _list _loans _named _number _numbers _of _of_loans _part _predicate _quantity _rates _several _shared _size _stated{_days,DATE} _stated{_dollars,MONEY} _stated{_numbers,_number} _stated{_rates,PERCENT} _statistic _totalled _totals _values{DATE} _values{MONEY} _values{PERCENT} _values{_figure} _values{_number} _verb _words all_counted amount bare bound clean_up_call collateral_heading consisted counted counting deed extreme had named_date notice or_less or_more quantity{_days} quantity{_dollars} quantity{_numbers} quantity{_rates} quantity{_totals} share sized stated statement trait transferred unknown value{DATE} value{MONEY} value{PERCENT} value{_figure} value{_number}""",
"""\
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-314,27,19,28,20,30,21,33,22,34,23,35,24,39,-314,40,25,41,26,46,27,48,28,51,29,52,-314,53,30,54,31,55,32,56,33,57,34,59,35,61,36,66,37,67,38,70,39,79,40,85,41,87,42,90,43,93,44,97,45,99,46,105,47,111,48,124,49,125,50,127,51,128,52,129,53,130,54,131,55,132,56,133,57,137,58,141,59,142,60,144,61,145,62,147,63,149,64,150,65,151,66,154,67,155,68,156,69,157,70,158,71,167,72,169,73,170,74,171,75,172,76,173,77,174,78,178,79,179,80,180,81,181,82,184,83,185,84,186,85,187,86,189,87,190,88,191,89,192,90,194,91
4,-304,20,-304,31,-304,58,-304,64,-304,66,-304,67,-304,68,-304,77,-304,85,-304,87,-304,90,-304,101,-304
17,-286,21,-286,54,-286
12,-311,25,-311,31,-311,39,-311,52,-311
1,-291,4,-117,6,-291,9,-291,10,-291,16,-291,20,-117,21,-117,22,-291,24,-291,25,-117,27,-291,33,-291,34,-291,35,-291,46,-291,48,-291,58,-291,64,-291,66,-117,67,-117,68,-117,77,-117,78,-117,85,-291,90,-117,101,-291
4,-294,20,-294,25,-294,58,-294,64,-294,66,-294,67,-294,68,-294,77,-294,85,-294,87,-294,90,-294,101,-294
75,92,85,41,86,93,87,42,100,94,101,95,145,96,146,97
4,-301,20,-301,31,-301,58,-301,64,-301,66,-301,67,-301,68,-301,77,-301,85,-301,87,-301,90,-301,101,-301
4,-305,20,-305,31,-305,58,-305,64,-305,66,-305,67,-305,68,-305,77,-305,85,-305,87,-305,90,-305,101,-305
75,98,85,41,86,99,87,42,100,100,101,101,145,96,146,102
17,-285,21,-285,54,-285
15,-249,53,-249,64,-249,81,-249
4,-307,12,-307,20,-307,58,-307,64,-307,66,-307,67,-307,68,-307,77,-307,85,-307,87,-307,90,-307,101,-307
2,-282,5,-282,14,-282,17,-282,19,-282,21,-282,23,-282,36,-282,41,-282,51,-282,54,-282,58,-282,59,-282,60,-282,61,-282,64,-282,71,103,78,-282,84,-282,94,-282,100,-282,101,-282,102,-282
1,-293,4,-116,6,-293,9,-293,10,-293,16,-293,20,-116,21,-116,22,-293,24,-293,25,-116,27,-293,33,-293,34,-293,35,-293,46,-293,48,-293,58,-293,64,-293,66,-116,67,-116,68,-116,77,-116,78,-116,85,-293,90,-116,101,-293
12,-312,25,-312,31,-312,39,-312,52,-312
2,-281,5,-281,14,-281,17,-281,19,-281,21,-281,23,-281,36,-281,41,-281,51,-281,54,-281,58,-281,59,-281,60,-281,61,-281,64,-281,71,104,78,-281,84,-281,94,-281,100,-281,101,-281,102,-281
4,-299,20,-299,39,-299,58,-299,64,-299,66,-299,67,-299,68,-299,77,-299,85,-299,87,-299,90,-299,101,-299
4,-306,12,-306,20,-306,58,-306,64,-306,66,-306,67,-306,68,-306,77,-306,85,-306,87,-306,90,-306,101,-306
4,-298,20,-298,39,-298,58,-298,64,-298,66,-298,67,-298,68,-298,77,-298,85,-298,87,-298,90,-298,101,-298
2,2,14,10,17,105,21,106,23,107,36,108,54,31,59,35,78,109,101,110,128,52,141,111,166,112,177,113
4,3,20,15,39,-314,66,37,67,38,68,114,77,115,90,43,171,116,198,117
4,-295,20,-295,25,-295,58,-295,64,-295,66,-295,67,-295,68,-295,77,-295,85,-295,87,-295,90,-295,101,-295
4,-300,20,-300,39,-300,58,-300,64,-300,66,-300,67,-300,68,-300,77,-300,85,-300,87,-300,90,-300,101,-300
4,-303,20,-303,31,-303,58,-303,64,-303,66,-303,67,-303,68,-303,77,-303,85,-303,87,-303,90,-303,101,-303
5,118,19,119,51,120,60,121,61,122,71,123,72,124,78,125,158,126,159,127,160,128,188,129
2,-47,5,118,14,-47,17,-47,19,119,21,-47,41,-47,51,120,54,-47,58,-47,59,-47,60,121,61,122,64,-47,71,130,78,131,158,126,159,132,160,128,188,129
4,-297,20,-297,39,-297,58,-297,64,-297,66,-297,67,-297,68,-297,77,-297,85,-297,87,-297,90,-297,101,-297
4,-302,20,-302,31,-302,58,-302,64,-302,66,-302,67,-302,68,-302,77,-302,85,-302,87,-302,90,-302,101,-302
1,-292,4,-115,6,-292,9,-292,10,-292,16,-292,20,-115,21,-115,22,-292,24,-292,25,-115,27,-292,33,-292,34,-292,35,-292,46,-292,48,-292,58,-292,64,-292,66,-115,67,-115,68,-115,77,-115,78,-115,85,-292,90,-115,101,-292
15,-248,53,-248,64,-248,81,-248
0,-283,2,-283,4,-283,5,-283,12,-283,14,-283,17,-283,19,-283,20,-283,21,-283,23,-283,25,-283,31,-283,36,-283,39,-283,41,-283,51,-283,52,-283,54,-283,58,-283,59,-283,60,-283,61,-283,64,-283,66,-283,67,-283,68,-283,71,-283,72,-283,75,-283,77,-283,78,-283,84,-283,90,-283,92,-283,94,-283,95,-283,100,-283,101,-283,102,-283,105,-283
0,-392,50,133,105,134,106,135
0,-394,50,133,105,134,106,136
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,137,137,144,61,149,64,150,65,154,138,155,139,156,140,157,141,158,71,170,142,184,143,185,144,186,145,187,146
0,-284,2,-284,4,-284,5,-284,12,-284,14,-284,17,-284,19,-284,20,-284,21,-284,23,-284,25,-284,31,-284,36,-284,39,-284,41,-284,51,-284,52,-284,54,-284,58,-284,59,-284,60,-284,61,-284,64,-284,66,-284,67,-284,68,-284,71,-284,72,-284,75,-284,77,-284,78,-284,84,-284,90,-284,92,-284,94,-284,95,-284,100,-284,101,-284,102,-284,105,-284
1,-290,6,-290,9,-290,10,-290,16,-290,22,-290,24,-290,27,-290,33,-290,34,-290,35,-290,38,147,46,-290,48,-290,58,-290,64,-290,85,-290,101,-290
12,-308,25,-308,31,-308,39,-308,52,-308
4,148,12,-310,25,-310,31,-310,39,-310,52,-310
50,133,101,149,105,134,106,150,123,151
21,152
2,-287,5,-287,6,-287,14,-287,17,-287,19,-287,21,-287,33,-287,40,-287,41,-287,51,-287,54,-287,59,-287,61,-287
2,-288,5,-288,6,-288,14,-288,17,-288,19,-288,21,-288,33,-288,40,-288,41,-288,51,-288,54,-288,59,-288,61,-288
12,-313,25,-313,31,-313,39,-313,52,-313
40,153
101,154
4,3,20,15,31,-314,66,37,67,38,90,43,168,155,171,156
0,-606,2,-606,4,-606,14,-606,17,-606,20,-606,21,-606,31,-606,54,-606,55,-606,56,-606,58,-606,59,-606,63,-606,64,-606,65,-606,66,-606,67,-606,69,-606,70,-606,78,-606,82,-606,90,-606,100,-606,102,-606,105,-606
0,-327,2,-327,4,-327,14,-327,17,-327,20,-327,21,-327,31,-327,54,-327,55,-327,56,-327,58,-327,59,-327,63,-327,64,-327,65,-327,66,-327,67,-327,69,-327,70,-327,78,-327,82,-327,90,-327,100,-327,102,-327,105,157
0,-2,58,158,117,159
4,-466,12,-466,20,-466,58,-466,64,-466,66,-466,67,-466,68,-466,77,-466,85,-466,87,-466,90,-466,101,-466
4,-457,20,-457,25,-457,58,-457,64,-457,66,-457,67,-457,68,-457,77,-457,85,-457,87,-457,90,-457,101,-457
17,160,21,161,54,162
0,-97,58,-97
0,-107,58,-107,78,-107,81,-107,95,-107,100,-107,101,-107
0,-104,58,-104,78,-104,81,-104,95,-104,100,-104,101,-104
0,-106,58,-106,78,-106,81,-106,95,-106,100,-106,101,-106
0,-105,58,-105,78,-105,81,-105,95,-105,100,-105,101,-105
58,163,64,164,118,165
2,-48,5,118,14,-48,17,-48,19,119,21,-48,23,107,36,108,41,-48,51,120,54,-48,58,-48,59,-48,60,121,61,122,64,-48,78,166,84,167,94,168,100,169,101,170,102,171,158,126,159,172,160,128,166,173,177,113,188,129
2,2,14,10,17,105,21,106,41,174,54,31,58,175,59,35,64,176,128,52,138,177,141,178,142,179,151,180
4,-463,20,-463,31,-463,58,-463,64,-463,66,-463,67,-463,68,-463,77,-463,85,-463,87,-463,90,-463,101,-463
2,2,14,10,17,105,21,106,54,31,59,35,128,52,141,181
15,11,53,30,64,182,81,183,116,184,147,185
58,-37,64,-37
4,-460,20,-460,39,-460,58,-460,64,-460,66,-460,67,-460,68,-460,77,-460,85,-460,87,-460,90,-460,101,-460
71,186,72,187,78,188
0,-20,58,-20
0,-14,58,-14
0,-18,58,-18
0,-16,58,-16
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,58,-289,64,-289,85,189,101,-289,125,190,127,191,144,192,150,193
55,194,56,195,70,196,82,197,100,198
4,3,20,15,25,-314,39,-314,52,-314,64,199,65,200,66,37,67,38,69,201,78,202,85,41,87,42,90,43,92,203,101,204,114,205,139,206,145,207,148,208,169,209,171,75
58,-38,64,-38,101,210
25,211,39,212,52,213
0,-3
0,-5
0,-10,58,-10
4,3,20,15,21,214,25,-314,66,37,67,38,68,215,77,216,78,217,90,43,171,218,197,219
0,-7,58,-7
0,-12,58,-12
0,-4
4,3,12,-314,20,15,58,-42,64,-42,66,37,67,38,68,220,77,221,85,222,87,42,90,43,101,223,145,96,146,224,161,225,171,226,196,227
4,3,20,15,25,-314,58,-39,64,-39,66,37,67,38,68,215,77,216,85,228,87,42,90,43,101,229,145,96,146,230,162,231,171,218,197,232
4,3,20,15,31,-314,58,-41,64,-41,66,37,67,38,68,233,77,234,85,235,87,42,90,43,101,236,145,96,146,237,165,238,171,239,200,240
4,3,20,15,39,-314,58,-40,64,-40,66,37,67,38,68,114,77,115,85,241,87,42,90,43,101,242,145,96,146,243,163,244,171,116,198,245
0,-11,58,-11
0,-8,58,-8
0,-6,58,-6
0,90
0,-9,58,-9
0,-373,12,246,58,-373
75,247,100,248,101,249
0,-375,12,250,58,-375
0,-371,12,251,58,-371,75,252
2,2,14,10,17,105,21,106,40,253,41,254,54,31,59,35,108,255,128,52,141,256
75,257,100,258,101,259
0,-349,12,260,58,-349
75,261,100,262,101,263
0,-351,12,264,58,-351
0,-347,12,265,58,-347,75,266
75,267,100,268,101,269
2,2,4,3,14,10,17,105,20,15,21,106,31,-314,40,270,54,31,59,35,66,37,67,38,80,271,90,43,113,272,128,52,141,273,153,274,171,275,175,276
2,2,4,3,14,10,17,105,20,15,21,106,31,-314,40,277,54,31,59,35,66,37,67,38,80,271,90,43,113,272,128,52,141,273,153,278,171,275,175,276
0,-282,2,-282,4,-282,12,-282,14,-282,17,-282,20,-282,21,-282,23,-282,25,-282,31,-282,36,-282,39,-282,41,-282,52,-282,54,-282,58,-282,59,-282,64,-282,66,-282,67,-282,68,-282,71,-282,72,-282,75,-282,77,-282,78,-282,90,-282,92,-282,95,-282,100,-282,101,-282,102,-282,105,-282
0,-281,2,-281,4,-281,12,-281,14,-281,17,-281,20,-281,21,-281,23,-281,25,-281,31,-281,36,-281,39,-281,41,-281,52,-281,54,-281,58,-281,59,-281,64,-281,66,-281,67,-281,68,-281,71,-281,72,-281,75,-281,77,-281,78,-281,90,-281,92,-281,95,-281,100,-281,101,-281,102,-281,105,-281
4,-101,12,-101,20,-101,66,-101,67,-101,68,-101,77,-101,90,-101
4,-100,12,-100,20,-100,66,-100,67,-100,68,-100,77,-100,90,-100
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,279,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
13,285,23,107,36,108,74,286,177,287
23,107,36,108,78,288,101,289,166,290,177,113
0,-71,58,-71
4,3,12,-314,20,15,66,37,67,38,68,220,77,221,90,43,161,291,171,226,196,227
39,292
4,293,39,294
39,295
85,41,87,42,145,296
1,-291,6,-291,9,-291,10,-291,16,-291,22,-291,24,-291,27,-291,33,-291,34,-291,35,-291,46,-291,48,-291,58,-291,60,-291,64,-291,85,-291,101,-291
1,-293,6,-293,9,-293,10,-293,16,-293,22,-293,24,-293,27,-293,33,-293,34,-293,35,-293,46,-293,48,-293,58,-293,60,-293,64,-293,85,-293,101,-293
1,-292,6,-292,9,-292,10,-292,16,-292,22,-292,24,-292,27,-292,33,-292,34,-292,35,-292,46,-292,48,-292,58,-292,60,-292,64,-292,85,-292,101,-292
4,-296,20,-296,25,-296,66,-296,67,-296,68,-296,77,-296,90,-296
1,-290,6,-290,9,-290,10,-290,16,-290,22,-290,24,-290,27,-290,33,-290,34,-290,35,-290,46,-290,48,-290,58,-290,60,-290,64,-290,85,-290,101,-290
2,2,4,3,14,10,17,105,20,15,21,106,31,-314,40,297,54,31,59,35,66,37,67,38,80,271,90,43,113,272,128,52,141,273,153,298,171,275,175,276
4,3,20,15,31,-314,66,37,67,38,90,43,168,299,171,156
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,300,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
60,121,85,301,160,302
0,-63,58,-63
4,-520,20,-520,25,-520,66,-520,67,-520,68,-520,77,-520,90,-520
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,90,43,171,218,197,303
2,2,4,3,14,10,17,105,20,15,21,106,31,-314,40,304,54,31,59,35,66,37,67,38,80,271,90,43,113,272,128,52,141,273,153,305,171,275,175,276
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,306,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-65,58,-65
0,-609,20,-609,50,-609,67,-609,101,-609,105,-609
0,-608,20,-608,50,-608,67,-608,101,-608,105,-608
0,-391,50,307,105,308
0,-393,50,307,105,308
58,163,64,164,118,309
0,-19,58,-19
0,-13,58,-13
0,-17,58,-17
0,-15,58,-15
58,-38,64,-38,101,310
58,-42,64,-42,85,41,87,42,101,223,145,96,146,224
58,-39,64,-39,85,41,87,42,101,229,145,96,146,311
58,-41,64,-41,85,41,87,42,101,236,145,96,146,237
58,-40,64,-40,85,41,87,42,101,242,145,96,146,243
85,41,87,42,101,312,145,96,146,313
12,-309,25,-309,31,-309,39,-309,52,-309
39,314
0,-382,20,-382,50,307,67,-382,101,-382,105,308
101,315
63,316,105,47,111,48,167,317
71,318,85,319
4,3,20,15,31,-314,66,37,67,38,90,43,99,320,168,321,171,156
101,322
31,323
0,-607,2,-607,4,-607,14,-607,17,-607,20,-607,21,-607,31,-607,54,-607,55,-607,56,-607,58,-607,59,-607,63,-607,64,-607,65,-607,66,-607,67,-607,69,-607,70,-607,78,-607,82,-607,90,-607,100,-607,102,-607,105,-607
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-314,27,19,28,20,30,21,33,22,34,23,35,24,39,-314,40,25,41,26,46,27,48,28,51,29,52,-314,53,30,54,31,57,34,59,35,61,36,66,37,67,38,85,41,87,42,90,43,93,44,97,45,99,46,105,47,111,48,124,324,125,50,127,51,128,52,129,53,130,54,131,55,132,56,133,57,137,58,141,59,142,60,144,61,145,62,147,63,149,64,150,65,151,66,154,67,155,68,156,69,157,70,158,71,167,325,169,73,170,74,171,75,174,78,178,79,179,80,180,81,184,83,185,84,186,85,187,86,189,87,190,88,191,89,194,91
0,-1,58,326
0,-279,2,-279,4,-279,5,-279,12,-279,14,-279,17,-279,19,-279,20,-279,21,-279,23,-279,25,-279,31,-279,36,-279,39,-279,41,-279,51,-279,52,-279,54,-279,58,-279,59,-279,60,-279,61,-279,64,-279,66,-279,67,-279,68,-279,71,-279,72,-279,75,-279,77,-279,78,-279,84,-279,90,-279,92,-279,94,-279,95,-279,100,-279,101,-279,102,-279,105,-279
0,-278,2,-278,4,-278,5,-278,12,-278,14,-278,17,-278,19,-278,20,-278,21,-278,23,-278,25,-278,31,-278,36,-278,39,-278,41,-278,51,-278,52,-278,54,-278,58,-278,59,-278,60,-278,61,-278,64,-278,66,-278,67,-278,68,-278,71,-278,72,-278,75,-278,77,-278,78,-278,84,-278,90,-278,92,-278,94,-278,95,-278,100,-278,101,-278,102,-278,105,-278
0,-280,2,-280,4,-280,5,-280,12,-280,14,-280,17,-280,19,-280,20,-280,21,-280,23,-280,25,-280,31,-280,36,-280,39,-280,41,-280,51,-280,52,-280,54,-280,58,-280,59,-280,60,-280,61,-280,64,-280,66,-280,67,-280,68,-280,71,-280,72,-280,75,-280,77,-280,78,-280,84,-280,90,-280,92,-280,94,-280,95,-280,100,-280,101,-280,102,-280,105,-280
1,-59,5,-59,6,-59,9,-59,10,-59,16,-59,19,-59,22,-59,24,-59,27,-59,33,-59,34,-59,35,-59,46,-59,48,-59,51,-59,57,-59,61,-59
1,-58,5,-58,6,-58,9,-58,10,-58,16,-58,19,-58,22,-58,24,-58,27,-58,33,-58,34,-58,35,-58,46,-58,48,-58,51,-58,57,-58,61,-58
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,137,327,140,328,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,76,335,125,50,127,51,129,336,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
4,3,20,15,31,-314,66,37,67,38,90,43,171,337,176,338
4,3,20,15,25,-314,39,-314,52,-314,66,37,67,38,90,43,169,339,171,75
0,-153,58,-153,65,340,105,47,111,48,167,341
23,107,36,108,177,287
78,342,100,343,105,47,111,48,167,344
0,-61,58,-61
0,-67,58,-67
2,-47,14,-47,17,-47,21,-47,41,-47,54,-47,58,-47,59,-47,64,-47,71,-47,72,-47,78,-47
2,-50,14,-50,17,-50,21,-50,41,-50,54,-50,59,-50
2,-49,14,-49,17,-49,21,-49,41,-49,54,-49,59,-49
2,2,14,10,17,105,21,106,41,174,54,31,59,35,128,52,141,178,142,345,151,346
2,-48,14,-48,17,-48,21,-48,41,-48,54,-48,58,-48,59,-48,64,-48,71,-48,72,-48,78,-48
2,2,14,10,17,105,21,106,41,174,54,31,58,175,59,35,64,176,71,-45,72,-45,78,-45,128,52,138,177,141,178,142,179,151,180
71,-46,72,-46,78,-46
4,3,20,15,25,-314,39,-314,52,-314,66,37,67,38,90,43,169,347,171,75
15,11,53,30,147,348
4,3,20,15,25,-314,39,-314,52,-314,66,37,67,38,90,43,169,349,171,75
15,11,53,30,64,350,81,351,147,352
15,-601,53,-601,64,-601,81,-601
4,3,20,15,31,-314,66,37,67,38,90,43,171,337,176,353
4,3,20,15,31,-314,66,37,67,38,90,43,171,337,176,354
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,355,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,125,356,127,357,144,358,150,359
4,-465,12,-465,20,-465,58,-465,64,-465,66,-465,67,-465,68,-465,77,-465,85,-465,87,-465,90,-465,101,-465
4,-456,20,-456,25,-456,58,-456,64,-456,66,-456,67,-456,68,-456,77,-456,85,-456,87,-456,90,-456,101,-456
4,-462,20,-462,31,-462,58,-462,64,-462,66,-462,67,-462,68,-462,77,-462,85,-462,87,-462,90,-462,101,-462
4,-459,20,-459,39,-459,58,-459,64,-459,66,-459,67,-459,68,-459,77,-459,85,-459,87,-459,90,-459,101,-459
0,-388,50,133,105,134,106,360
0,-390,50,133,105,134,106,361
50,133,101,362,105,134,106,150,123,363
50,133,105,134,106,150,123,364
2,2,4,3,14,10,17,105,20,15,21,106,31,-314,54,31,59,35,66,37,67,38,90,43,105,47,111,48,128,52,141,365,167,366,171,337,176,367
1,-324,4,-324,5,-324,6,-324,9,-324,10,-324,12,-324,16,-324,19,-324,20,-324,22,-324,24,-324,25,-324,27,-324,31,-324,33,-324,34,-324,35,-324,39,-324,46,-324,48,-324,51,-324,52,-324,61,-324,66,-324,67,-324,68,-324,77,-324,78,-324,90,-324,102,-324
1,-325,4,-325,5,-325,6,-325,9,-325,10,-325,12,-325,16,-325,19,-325,20,-325,22,-325,24,-325,25,-325,27,-325,31,-325,33,-325,34,-325,35,-325,39,-325,46,-325,48,-325,51,-325,52,-325,61,-325,66,-325,67,-325,68,-325,77,-325,78,-325,90,-325,102,-325
1,-326,4,-326,5,-326,6,-326,9,-326,10,-326,12,-326,16,-326,19,-326,20,-326,22,-326,24,-326,25,-326,27,-326,31,-326,33,-326,34,-326,35,-326,39,-326,46,-326,48,-326,51,-326,52,-326,61,-326,66,-326,67,-326,68,-326,77,-326,78,-326,90,-326,102,-326
1,1,3,368,5,118,6,5,7,369,9,7,10,8,13,370,15,371,16,12,18,372,19,119,22,17,24,18,27,19,29,373,32,374,33,22,34,23,35,24,36,375,37,376,43,377,44,378,45,379,46,27,47,380,48,28,49,381,51,120,53,382,61,122,64,383,91,384,96,385,105,386,107,387,125,50,127,51,129,388,130,54,131,55,132,56,133,57,144,61,150,65,152,389,158,280,184,281,185,282,186,283,187,284,193,390,195,391
3,368,7,369,13,370,15,371,18,372,29,373,32,374,36,375,37,376,43,377,44,378,45,379,47,380,49,381,53,382,64,383,91,384,96,385,105,386,107,392,152,389,193,390,195,391
0,-251,3,368,4,-251,7,369,13,370,15,371,18,372,20,-251,25,-251,29,373,32,374,36,375,37,376,39,-251,43,377,44,378,45,379,47,380,49,381,52,-251,53,382,58,-251,64,383,66,-251,67,-251,90,-251,91,384,95,-251,96,385,105,386,107,393,152,389,193,390,195,391
4,3,20,15,25,-314,39,-314,52,-314,64,199,65,200,66,37,67,38,69,201,85,41,87,42,90,43,139,394,145,395,169,396,171,75
4,3,20,15,25,-314,39,-314,52,-314,66,37,67,38,90,43,169,397,171,75
2,2,14,10,17,105,21,106,40,398,54,31,59,35,128,52,141,399
0,-220,4,3,20,15,25,-314,39,-314,52,-314,58,-220,66,37,67,38,90,43,115,400,135,401,169,402,171,75
4,-597,20,-597,25,-597,39,-597,52,-597,64,-597,65,-597,66,-597,67,-597,69,-597,85,-597,87,-597,90,-597
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,171,405,199,406
3,-265,4,-265,7,-265,13,-265,15,-265,18,-265,20,-265,25,-265,29,-265,32,-265,36,-265,37,-265,39,-265,43,-265,44,-265,45,-265,47,-265,49,-265,52,-265,53,-265,64,-265,65,-265,66,-265,67,-265,69,-265,78,-265,85,-265,87,-265,90,-265,91,-265,92,-265,96,-265,101,-265,105,-265
3,-264,4,-264,7,-264,13,-264,15,-264,18,-264,20,-264,25,-264,29,-264,32,-264,36,-264,37,-264,39,-264,43,-264,44,-264,45,-264,47,-264,49,-264,52,-264,53,-264,64,-264,65,-264,66,-264,67,-264,69,-264,78,-264,85,-264,87,-264,90,-264,91,-264,92,-264,96,-264,101,-264,105,-264
3,-266,4,-266,7,-266,13,-266,15,-266,18,-266,20,-266,25,-266,29,-266,32,-266,36,-266,37,-266,39,-266,43,-266,44,-266,45,-266,47,-266,49,-266,52,-266,53,-266,64,-266,65,-266,66,-266,67,-266,69,-266,78,-266,85,-266,87,-266,90,-266,91,-266,92,-266,96,-266,101,-266,105,-266
78,407,101,408
25,409
4,410,25,411
5,118,6,5,19,119,33,22,51,120,61,122,127,51,158,412,185,413
25,414
0,-114,58,-114
12,415
4,416,12,417
2,-287,4,3,12,-314,14,-287,17,-287,20,15,21,-287,40,-287,41,-287,54,-287,59,-287,66,37,67,38,68,220,77,221,90,43,161,418,171,226,196,227
4,3,12,-314,20,15,66,37,67,38,68,220,77,221,90,43,161,419,171,226,196,227
4,3,12,-314,20,15,58,420,66,37,67,38,68,220,77,221,90,43,101,421,161,422,171,226,196,227
0,-517,1,1,4,3,5,118,6,5,9,7,10,8,12,-314,16,12,19,119,20,15,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-517,61,122,64,199,65,200,66,37,67,38,68,220,69,201,77,221,78,-517,81,-517,90,43,95,-517,100,-517,101,-517,103,423,104,424,119,425,125,50,127,51,129,426,130,54,131,55,132,56,133,57,139,427,144,61,150,65,158,280,171,226,184,281,185,282,186,283,187,284,196,428
12,429
0,-467,1,-467,4,-467,5,-467,6,-467,9,-467,10,-467,12,-467,16,-467,19,-467,20,-467,22,-467,24,-467,27,-467,33,-467,34,-467,35,-467,46,-467,48,-467,51,-467,58,-467,61,-467,64,-467,65,-467,66,-467,67,-467,68,-467,69,-467,77,-467,78,-467,81,-467,90,-467,95,-467,100,-467,101,-467,103,-467,104,-467
2,-287,4,3,14,-287,17,-287,20,15,21,-287,25,-314,40,-287,41,-287,54,-287,59,-287,66,37,67,38,68,215,77,216,90,43,162,430,171,218,197,232
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,90,43,162,431,171,218,197,232
4,3,20,15,25,-314,58,432,66,37,67,38,68,215,77,216,90,43,101,433,162,434,171,218,197,232
0,-481,1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,25,-314,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-481,61,122,64,199,65,200,66,37,67,38,68,215,69,201,77,216,78,-481,81,-481,90,43,95,-481,100,-481,101,-481,103,435,104,436,120,437,125,50,127,51,129,438,130,54,131,55,132,56,133,57,139,439,144,61,150,65,158,280,171,218,184,281,185,282,186,283,187,284,197,440
0,-541,1,-541,4,-541,5,-541,6,-541,9,-541,10,-541,16,-541,19,-541,20,-541,22,-541,24,-541,25,-541,27,-541,33,-541,34,-541,35,-541,46,-541,48,-541,51,-541,58,-541,61,-541,64,-541,65,-541,66,-541,67,-541,68,-541,69,-541,77,-541,78,-541,81,-541,90,-541,95,-541,100,-541,101,-541,103,-541,104,-541
31,441,143,442
4,443,31,441,143,444
2,-287,4,3,14,-287,17,-287,20,15,21,-287,31,-314,40,-287,41,-287,54,-287,59,-287,66,37,67,38,68,233,77,234,90,43,165,445,171,239,200,240
4,3,20,15,31,-314,66,37,67,38,68,233,77,234,90,43,165,446,171,239,200,240
4,3,20,15,31,-314,58,447,66,37,67,38,68,233,77,234,90,43,101,448,165,449,171,239,200,240
0,-505,1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,27,19,31,-314,33,22,34,23,35,24,46,27,48,28,51,120,58,-505,61,122,64,199,65,200,66,37,67,38,68,233,69,201,77,234,78,-505,81,-505,90,43,95,-505,100,-505,101,-505,103,450,104,451,122,452,125,50,127,51,129,453,130,54,131,55,132,56,133,57,139,454,144,61,150,65,158,280,171,239,184,281,185,282,186,283,187,284,200,455
31,441,143,456
0,-551,1,-551,4,-551,5,-551,6,-551,9,-551,10,-551,16,-551,19,-551,20,-551,22,-551,24,-551,27,-551,31,-551,33,-551,34,-551,35,-551,46,-551,48,-551,51,-551,58,-551,61,-551,64,-551,65,-551,66,-551,67,-551,68,-551,69,-551,77,-551,78,-551,81,-551,90,-551,95,-551,100,-551,101,-551,103,-551,104,-551
2,-287,4,3,14,-287,17,-287,20,15,21,-287,39,-314,40,-287,41,-287,54,-287,59,-287,66,37,67,38,68,114,77,115,90,43,163,457,171,116,198,245
4,3,20,15,39,-314,66,37,67,38,68,114,77,115,90,43,163,458,171,116,198,245
4,3,20,15,39,-314,58,459,66,37,67,38,68,114,77,115,90,43,101,460,163,461,171,116,198,245
0,-493,1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,27,19,33,22,34,23,35,24,39,-314,46,27,48,28,51,120,58,-493,61,122,64,199,65,200,66,37,67,38,68,114,69,201,77,115,78,-493,81,-493,90,43,95,-493,100,-493,101,-493,103,462,104,463,121,464,125,50,127,51,129,465,130,54,131,55,132,56,133,57,139,466,144,61,150,65,158,280,171,116,184,281,185,282,186,283,187,284,198,467
0,-546,1,-546,4,-546,5,-546,6,-546,9,-546,10,-546,16,-546,19,-546,20,-546,22,-546,24,-546,27,-546,33,-546,34,-546,35,-546,39,-546,46,-546,48,-546,51,-546,58,-546,61,-546,64,-546,65,-546,66,-546,67,-546,68,-546,69,-546,77,-546,78,-546,81,-546,90,-546,95,-546,100,-546,101,-546,103,-546,104,-546
0,-372,58,-372
0,-365,12,468,58,-365
0,-367,12,469,58,-367
0,-363,12,470,58,-363,75,471
0,-374,58,-374
0,-370,58,-370
0,-369,12,472,58,-369
0,-57,4,-57,12,-57,20,-57,25,-57,31,-57,39,-57,58,-57,66,-57,67,-57,68,-57,75,-57,77,-57,90,-57,100,-57,101,-57
0,-56,4,-56,12,-56,20,-56,25,-56,31,-56,39,-56,41,-576,58,-56,64,-576,66,-56,67,-56,68,-56,75,-56,77,-56,90,-56,100,-56,101,-56
41,473,64,474
0,-54,2,2,4,-54,12,-54,14,10,17,105,20,-54,21,106,25,-54,31,-54,39,-54,41,475,54,31,58,-54,59,35,64,476,66,-54,67,-54,68,-54,75,-54,77,-54,90,-54,100,-54,101,-54,109,477,128,52,141,478
0,-357,12,479,58,-357
0,-359,12,480,58,-359
0,-355,12,481,58,-355,75,482
0,-348,58,-348
0,-341,12,483,58,-341
0,-343,12,484,58,-343
0,-339,12,485,58,-339,75,486
0,-350,58,-350
0,-346,58,-346
0,-345,12,487,58,-345
0,-333,12,488,58,-333
0,-335,12,489,58,-335
0,-331,12,490,58,-331,75,491
85,492
2,-590,14,-590,17,-590,21,-590,41,-590,54,-590,59,-590,80,-590
2,2,14,10,17,105,21,106,54,31,59,35,80,493,128,52,141,494
78,495,102,496
0,-169,58,-169
31,497
0,-194,5,118,19,119,51,120,58,-194,60,121,61,122,64,498,65,200,69,201,78,499,96,500,102,501,110,502,126,503,139,504,158,126,159,505,160,128,188,129
85,506
0,-167,58,-167
0,-69,58,-69
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,85,189,125,190,127,191,144,192,150,193
4,3,12,-314,20,15,66,37,67,38,68,220,77,221,85,507,90,43,161,225,171,226,196,227
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,85,508,90,43,162,231,171,218,197,232
4,3,20,15,31,-314,66,37,67,38,68,233,77,234,85,509,90,43,165,238,171,239,200,240
4,3,20,15,39,-314,66,37,67,38,68,114,77,115,85,510,90,43,163,244,171,116,198,245
0,-77,58,-77,105,47,111,48,167,511
0,-79,58,-79,105,47,111,48,167,512
4,3,12,-314,20,15,66,37,67,38,68,220,77,221,90,43,161,513,171,226,196,227
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,514,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
13,515,23,107,36,108,74,516,177,287
0,-70,58,-70
0,-99,4,3,12,-314,20,15,58,-99,64,199,65,200,66,37,67,38,68,220,69,201,77,221,90,43,139,517,171,226,196,428
64,518
39,519
98,520
0,-532,1,-532,4,-532,5,-532,6,-532,9,-532,10,-532,16,-532,19,-532,20,-532,22,-532,24,-532,27,-532,33,-532,34,-532,35,-532,39,-532,46,-532,48,-532,51,-532,58,-532,61,-532,64,-532,65,-532,66,-532,67,-532,68,-532,69,-532,77,-532,78,-532,81,-532,85,-532,87,-532,88,521,89,522,90,-532,95,-532,98,523,100,-532,101,-532,103,-532,104,-532,182,524,183,525
2,2,5,118,6,5,14,10,17,105,19,119,21,106,33,22,40,526,51,120,54,31,59,35,61,122,127,51,128,52,141,527,158,412,185,528
85,529
0,-163,58,-163
0,-181,5,118,19,119,51,120,58,-181,60,121,61,122,64,199,65,200,69,201,78,499,96,500,102,501,126,530,139,504,158,126,159,505,160,128,188,129
0,-62,58,-62
60,121,160,531
4,-519,20,-519,25,-519,66,-519,67,-519,68,-519,77,-519,90,-519
0,-108,58,-108
85,532
0,-165,58,-165
0,-64,58,-64
0,-611,20,-611,50,-611,67,-611,101,-611,105,-611
0,-610,20,-610,50,-610,67,-610,101,-610,105,-610
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,137,327,140,533,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,171,405,199,534
4,3,20,15,25,-314,58,432,66,37,67,38,68,215,77,216,90,43,101,535,162,434,171,218,197,232
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,171,405,199,536
101,537
0,-381
39,538
0,-386,105,47,111,48,167,539
63,540
2,2,14,10,17,105,21,106,40,541,54,31,59,35,80,271,113,542,128,52,141,543
2,2,14,10,17,105,21,106,54,31,59,35,80,271,113,544,128,52,141,545
4,3,20,15,31,-314,66,37,67,38,90,43,168,546,171,156
0,-179,5,118,19,119,51,120,58,-179,60,121,61,122,64,199,65,200,69,201,78,499,96,500,102,501,126,547,139,504,158,126,159,505,160,128,188,129
0,-182,58,-182
21,548
0,-574,58,-574
100,198
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-314,27,19,28,20,30,21,33,22,34,23,35,24,39,-314,40,25,41,26,46,27,48,28,51,29,52,-314,53,30,54,31,57,34,59,35,61,36,66,37,67,38,85,41,87,42,90,43,93,44,97,45,99,46,105,47,111,48,124,549,125,50,127,51,128,52,129,53,130,54,131,55,132,56,133,57,137,58,141,59,142,60,144,61,145,62,147,63,149,64,150,65,151,66,154,67,155,68,156,69,157,70,158,71,167,325,169,73,170,74,171,75,174,78,178,79,179,80,180,81,184,83,185,84,186,85,187,86,189,87,190,88,191,89,194,91
58,163,64,164,118,550
85,41,87,42,101,551,145,96,146,552
58,-37,64,-37,85,-34,87,-34,101,-34
58,-38,64,-38
58,-42,64,-42,85,-42,87,-42,101,-42
58,-39,64,-39,85,-39,87,-39,101,-39
58,-41,64,-41,85,-41,87,-41,101,-41
58,-40,64,-40,85,-40,87,-40,101,-40
0,-96,58,-96
0,-60,58,-60,78,553,81,554,100,555,101,556,136,557
31,558
0,-95,5,118,19,119,51,120,58,-95,60,121,61,122,64,559,65,560,78,561,158,126,159,562,160,128,188,129
85,41,87,42,145,563
78,564
0,-151,58,-151,65,565
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,566,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
65,567,78,568,105,47,111,48,167,569
100,570
2,2,14,10,17,105,21,106,41,174,54,31,58,175,59,35,64,176,71,-43,72,-43,78,-43,128,52,138,177,141,178,142,179,151,180
71,-44,72,-44,78,-44
78,571,92,203,101,204,148,572
15,-600,53,-600,64,-600,81,-600
4,3,20,15,25,-314,39,-314,52,-314,64,199,65,200,66,37,67,38,69,201,85,41,87,42,90,43,114,573,139,206,145,574,169,209,171,75
15,11,53,30,147,575
4,3,20,15,25,-314,39,-314,52,-314,66,37,67,38,90,43,169,576,171,75
15,-603,53,-603,64,-603,81,-603
4,3,20,15,31,-314,64,577,66,37,67,38,90,43,112,578,171,337,176,579
4,3,20,15,31,-314,64,577,66,37,67,38,90,43,112,580,171,337,176,579
95,581
4,-464,12,-464,20,-464,58,-464,64,-464,66,-464,67,-464,68,-464,77,-464,85,-464,87,-464,90,-464,101,-464
4,-455,20,-455,25,-455,58,-455,64,-455,66,-455,67,-455,68,-455,77,-455,85,-455,87,-455,90,-455,101,-455
4,-461,20,-461,31,-461,58,-461,64,-461,66,-461,67,-461,68,-461,77,-461,85,-461,87,-461,90,-461,101,-461
4,-458,20,-458,39,-458,58,-458,64,-458,66,-458,67,-458,68,-458,77,-458,85,-458,87,-458,90,-458,101,-458
0,-387,50,307,105,308
0,-389,50,307,105,308
39,582
101,583
20,584,67,585
0,-141,58,-141,78,586,102,587,105,47,111,48,167,588
2,2,4,3,14,10,17,105,20,15,21,106,31,-314,54,31,59,35,66,37,67,38,90,43,128,52,141,589,171,337,176,590
2,2,14,10,17,105,21,106,54,31,59,35,128,52,141,591
0,-272,3,-272,4,-272,7,-272,13,-272,15,-272,18,-272,20,-272,25,-272,29,-272,32,-272,36,-272,37,-272,39,-272,43,-272,44,-272,45,-272,47,-272,49,-272,52,-272,53,-272,58,-272,64,-272,66,-272,67,-272,90,-272,91,-272,95,-272,96,-272,105,-272
0,-274,3,-274,4,-274,7,-274,13,-274,15,-274,18,-274,20,-274,25,-274,29,-274,32,-274,36,-274,37,-274,39,-274,43,-274,44,-274,45,-274,47,-274,49,-274,52,-274,53,-274,58,-274,64,-274,66,-274,67,-274,90,-274,91,-274,95,-274,96,-274,105,-274
0,-257,3,-257,4,-257,7,-257,13,-257,15,-257,18,-257,20,-257,25,-257,29,-257,32,-257,36,-257,37,-257,39,-257,43,-257,44,-257,45,-257,47,-257,49,-257,52,-257,53,-257,58,-257,64,-257,66,-257,67,-257,90,-257,91,-257,95,-257,96,-257,105,-257
0,-256,3,-256,4,-256,7,-256,13,-256,15,-256,18,-256,20,-256,25,-256,29,-256,32,-256,36,-256,37,-256,39,-256,43,-256,44,-256,45,-256,47,-256,49,-256,52,-256,53,-256,58,-256,64,-256,66,-256,67,-256,90,-256,91,-256,95,-256,96,-256,105,-256
0,-269,3,-269,4,-269,7,-269,13,-269,15,-269,18,-269,20,-269,25,-269,29,-269,32,-269,36,-269,37,-269,39,-269,43,-269,44,-269,45,-269,47,-269,49,-269,52,-269,53,-269,58,-269,64,-269,66,-269,67,-269,90,-269,91,-269,95,-269,96,-269,105,-269
0,-271,3,-271,4,-271,7,-271,13,-271,15,-271,18,-271,20,-271,25,-271,29,-271,32,-271,36,-271,37,-271,39,-271,43,-271,44,-271,45,-271,47,-271,49,-271,52,-271,53,-271,58,-271,64,-271,66,-271,67,-271,90,-271,91,-271,95,-271,96,-271,105,-271
0,-276,3,-276,4,-276,7,-276,13,-276,15,-276,18,-276,20,-276,25,-276,29,-276,32,-276,36,-276,37,-276,39,-276,43,-276,44,-276,45,-276,47,-276,49,-276,52,-276,53,-276,58,-276,64,-276,66,-276,67,-276,90,-276,91,-276,95,-276,96,-276,105,-276
0,-260,3,-260,4,-260,7,-260,13,-260,15,-260,18,-260,20,-260,25,-260,29,-260,32,-260,36,-260,37,-260,39,-260,43,-260,44,-260,45,-260,47,-260,49,-260,52,-260,53,-260,58,-260,64,-260,66,-260,67,-260,90,-260,91,-260,95,-260,96,-260,105,-260
0,-277,3,-277,4,-277,7,-277,13,-277,15,-277,18,-277,20,-277,25,-277,29,-277,32,-277,36,-277,37,-277,39,-277,43,-277,44,-277,45,-277,47,-277,49,-277,52,-277,53,-277,58,-277,64,-277,66,-277,67,-277,90,-277,91,-277,95,-277,96,-277,105,-277
0,-267,3,-267,4,-267,7,-267,13,-267,15,-267,18,-267,20,-267,25,-267,29,-267,32,-267,36,-267,37,-267,39,-267,43,-267,44,-267,45,-267,47,-267,49,-267,52,-267,53,-267,58,-267,64,-267,66,-267,67,-267,90,-267,91,-267,95,-267,96,-267,105,-267
0,-270,3,-270,4,-270,7,-270,13,-270,15,-270,18,-270,20,-270,25,-270,29,-270,32,-270,36,-270,37,-270,39,-270,43,-270,44,-270,45,-270,47,-270,49,-270,52,-270,53,-270,58,-270,64,-270,66,-270,67,-270,90,-270,91,-270,95,-270,96,-270,105,-270
0,-275,3,-275,4,-275,7,-275,13,-275,15,-275,18,-275,20,-275,25,-275,29,-275,32,-275,36,-275,37,-275,39,-275,43,-275,44,-275,45,-275,47,-275,49,-275,52,-275,53,-275,58,-275,64,-275,66,-275,67,-275,90,-275,91,-275,95,-275,96,-275,105,-275
0,-273,3,-273,4,-273,7,-273,13,-273,15,-273,18,-273,20,-273,25,-273,29,-273,32,-273,36,-273,37,-273,39,-273,43,-273,44,-273,45,-273,47,-273,49,-273,52,-273,53,-273,58,-273,64,-273,66,-273,67,-273,90,-273,91,-273,95,-273,96,-273,105,-273
0,-268,3,-268,4,-268,7,-268,13,-268,15,-268,18,-268,20,-268,25,-268,29,-268,32,-268,36,-268,37,-268,39,-268,43,-268,44,-268,45,-268,47,-268,49,-268,52,-268,53,-268,58,-268,64,-268,66,-268,67,-268,90,-268,91,-268,95,-268,96,-268,105,-268
0,-255,3,-255,4,-255,7,-255,13,-255,15,-255,18,-255,20,-255,25,-255,29,-255,32,-255,36,-255,37,-255,39,-255,43,-255,44,-255,45,-255,47,-255,49,-255,52,-255,53,-255,58,-255,64,-255,66,-255,67,-255,90,-255,91,-255,95,-255,96,-255,105,-255
0,-258,3,-258,4,-258,7,-258,13,-258,15,-258,18,-258,20,-258,25,-258,29,-258,32,-258,36,-258,37,-258,39,-258,43,-258,44,-258,45,-258,47,-258,49,-258,52,-258,53,-258,58,-258,64,-258,66,-258,67,-258,90,-258,91,-258,95,-258,96,-258,105,-258
0,-261,3,-261,4,-261,7,-261,13,-261,15,-261,18,-261,20,-261,25,-261,29,-261,32,-261,36,-261,37,-261,39,-261,43,-261,44,-261,45,-261,47,-261,49,-261,52,-261,53,-261,58,-261,64,-261,66,-261,67,-261,90,-261,91,-261,95,-261,96,-261,105,-261
0,-259,3,-259,4,-259,7,-259,13,-259,15,-259,18,-259,20,-259,25,-259,29,-259,32,-259,36,-259,37,-259,39,-259,43,-259,44,-259,45,-259,47,-259,49,-259,52,-259,53,-259,58,-259,64,-259,66,-259,67,-259,90,-259,91,-259,95,-259,96,-259,105,-259
0,-263,3,-263,4,-263,7,-263,13,-263,15,-263,18,-263,20,-263,25,-263,29,-263,32,-263,36,-263,37,-263,39,-263,43,-263,44,-263,45,-263,47,-263,49,-263,52,-263,53,-263,58,-263,64,-263,66,-263,67,-263,90,-263,91,-263,95,-263,96,-263,105,-263
0,-252,3,368,4,-252,7,369,13,370,15,371,18,372,20,-252,25,-252,29,373,32,374,36,375,37,376,39,-252,43,377,44,378,45,379,47,380,49,381,52,-252,53,382,58,-252,64,383,66,-252,67,-252,90,-252,91,384,95,-252,96,385,105,386,152,592,193,390,195,391
0,-83,58,-83
0,-604,3,-604,4,-604,7,-604,13,-604,15,-604,18,-604,20,-604,25,-604,29,-604,32,-604,36,-604,37,-604,39,-604,43,-604,44,-604,45,-604,47,-604,49,-604,52,-604,53,-604,58,-604,64,-604,66,-604,67,-604,90,-604,91,-604,95,-604,96,-604,105,-604
0,-254,3,-254,4,-254,7,-254,13,-254,15,-254,18,-254,20,-254,25,-254,29,-254,32,-254,36,-254,37,-254,39,-254,43,-254,44,-254,45,-254,47,-254,49,-254,52,-254,53,-254,58,-254,64,-254,66,-254,67,-254,90,-254,91,-254,95,-254,96,-254,105,-254
0,-262,3,-262,4,-262,7,-262,13,-262,15,-262,18,-262,20,-262,25,-262,29,-262,32,-262,36,-262,37,-262,39,-262,43,-262,44,-262,45,-262,47,-262,49,-262,52,-262,53,-262,58,-262,64,-262,66,-262,67,-262,90,-262,91,-262,95,-262,96,-262,105,-262
0,-253,3,368,4,-253,7,369,13,370,15,371,18,372,20,-253,25,-253,29,373,32,374,36,375,37,376,39,-253,43,377,44,378,45,379,47,380,49,381,52,-253,53,382,58,-253,64,383,66,-253,67,-253,90,-253,91,384,95,-253,96,385,105,386,152,592,193,390,195,391
0,-250,3,368,4,-250,7,369,13,370,15,371,18,372,20,-250,25,-250,29,373,32,374,36,375,37,376,39,-250,43,377,44,378,45,379,47,380,49,381,52,-250,53,382,58,-250,64,383,66,-250,67,-250,90,-250,91,384,95,-250,96,385,105,386,152,592,193,390,195,391
4,3,20,15,25,-314,39,-314,52,-314,66,37,67,38,90,43,169,593,171,75
2,2,14,10,17,105,21,106,40,594,54,31,59,35,128,52,141,595
4,-599,20,-599,25,-599,39,-599,52,-599,64,-599,65,-599,66,-599,67,-599,69,-599,85,-599,87,-599,90,-599
4,-596,20,-596,25,-596,39,-596,52,-596,64,-596,65,-596,66,-596,67,-596,69,-596,85,-596,87,-596,90,-596
78,571,92,203,101,204,148,596
78,597,92,203,101,204,148,598
0,-219,4,3,20,15,25,-314,39,-314,52,-314,58,-219,66,37,67,38,90,43,135,599,169,402,171,75
0,-594,4,-594,20,-594,25,-594,39,-594,52,-594,58,-594,66,-594,67,-594,90,-594
3,368,7,369,13,370,15,371,18,372,29,373,32,374,36,375,37,376,43,377,44,378,45,379,47,380,49,381,53,382,64,383,91,384,96,385,101,600,105,386,107,601,152,389,193,390,195,391
12,602,25,603,31,441,39,604,134,605,143,606
4,607,12,602,25,603,31,441,39,604,134,608,143,606
12,602,25,603,31,441,39,604,134,609,143,606
0,-30,58,-30
5,118,6,5,19,119,33,22,51,120,61,122,127,51,158,412,185,610
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,90,43,171,218,197,611
64,612
25,613
98,614
6,5,33,22,85,615,127,191
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,85,616,90,43,171,218,197,617
0,-523,1,-523,4,-523,5,-523,6,-523,9,-523,10,-523,16,-523,19,-523,20,-523,22,-523,24,-523,25,-523,27,-523,33,-523,34,-523,35,-523,46,-523,48,-523,51,-523,58,-523,61,-523,64,-523,65,-523,66,-523,67,-523,68,-523,69,-523,77,-523,78,-523,81,-523,88,521,89,522,90,-523,95,-523,98,618,100,-523,101,-523,103,-523,104,-523,182,619,183,620
64,621
12,622
98,623
0,-511,1,1,4,3,5,118,6,5,9,7,10,8,12,-314,16,12,19,119,20,15,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-511,61,122,64,199,65,200,66,37,67,38,68,220,69,201,77,221,78,-511,81,-511,90,43,95,-511,100,-511,101,-511,103,423,104,424,119,624,125,50,127,51,129,625,130,54,131,55,132,56,133,57,139,626,144,61,150,65,158,280,171,226,184,281,185,282,186,283,187,284,196,428
0,-447,4,3,12,-314,20,15,58,-447,64,199,65,200,66,37,67,38,68,220,69,201,77,221,90,43,103,423,104,424,119,627,139,517,171,226,196,428
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,57,628,61,122,125,50,127,51,137,327,140,629,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
4,3,12,-314,20,15,66,37,67,38,68,220,77,221,90,43,161,630,171,226,196,227
0,-445,4,3,12,-314,20,15,58,-445,64,199,65,200,66,37,67,38,68,220,69,201,77,221,90,43,95,631,103,423,104,424,119,632,139,517,171,226,196,428
5,118,19,119,51,120,61,122,158,633,170,634
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,144,61,149,635,150,65,158,280,184,331,185,332,186,333,187,334
0,-514,1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-514,61,122,64,199,65,200,69,201,78,-514,81,-514,95,-514,100,-514,101,-514,125,50,127,51,129,636,130,54,131,55,132,56,133,57,139,637,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-516,58,-516,78,-516,81,-516,95,-516,100,-516,101,-516
1,1,4,3,5,118,6,5,9,7,10,8,12,-314,16,12,19,119,20,15,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,66,37,67,38,68,220,77,221,90,43,125,50,127,51,129,638,130,54,131,55,132,56,133,57,144,61,150,65,158,280,171,226,184,281,185,282,186,283,187,284,196,639
0,-469,1,-469,4,-469,5,-469,6,-469,9,-469,10,-469,12,-469,16,-469,19,-469,20,-469,22,-469,24,-469,27,-469,33,-469,34,-469,35,-469,46,-469,48,-469,51,-469,58,-469,61,-469,64,-469,65,-469,66,-469,67,-469,68,-469,69,-469,77,-469,78,-469,81,-469,90,-469,95,-469,100,-469,101,-469,103,-469,104,-469
0,-558,1,-558,4,-558,5,-558,6,-558,9,-558,10,-558,12,-558,16,-558,19,-558,20,-558,22,-558,24,-558,27,-558,33,-558,34,-558,35,-558,46,-558,48,-558,51,-558,58,-558,61,-558,64,-558,65,-558,66,-558,67,-558,68,-558,69,-558,77,-558,78,-558,81,-558,88,521,89,522,90,-558,95,-558,98,640,100,-558,101,-558,103,-558,104,-558,182,641,183,642
0,-475,1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,25,-314,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-475,61,122,64,199,65,200,66,37,67,38,68,215,69,201,77,216,78,-475,81,-475,90,43,95,-475,100,-475,101,-475,103,435,104,436,120,643,125,50,127,51,129,644,130,54,131,55,132,56,133,57,139,645,144,61,150,65,158,280,171,218,184,281,185,282,186,283,187,284,197,440
0,-411,4,3,20,15,25,-314,58,-411,64,199,65,200,66,37,67,38,68,215,69,201,77,216,90,43,103,435,104,436,120,646,139,647,171,218,197,440
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,57,648,61,122,125,50,127,51,137,327,140,649,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,83,650,90,43,162,651,171,218,197,232
0,-409,4,3,20,15,25,-314,58,-409,64,199,65,200,66,37,67,38,68,215,69,201,77,216,90,43,95,652,103,435,104,436,120,653,139,647,171,218,197,440
5,118,19,119,51,120,61,122,158,633,170,654
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,144,61,149,655,150,65,158,280,184,331,185,332,186,333,187,334
0,-478,1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-478,61,122,64,199,65,200,69,201,78,-478,81,-478,95,-478,100,-478,101,-478,125,50,127,51,129,656,130,54,131,55,132,56,133,57,139,657,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-480,58,-480,78,-480,81,-480,95,-480,100,-480,101,-480
1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,25,-314,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,66,37,67,38,68,215,77,216,90,43,125,50,127,51,129,658,130,54,131,55,132,56,133,57,144,61,150,65,158,280,171,218,184,281,185,282,186,283,187,284,197,659
0,-543,1,-543,4,-543,5,-543,6,-543,9,-543,10,-543,16,-543,19,-543,20,-543,22,-543,24,-543,25,-543,27,-543,33,-543,34,-543,35,-543,46,-543,48,-543,51,-543,58,-543,61,-543,64,-543,65,-543,66,-543,67,-543,68,-543,69,-543,77,-543,78,-543,81,-543,90,-543,95,-543,100,-543,101,-543,103,-543,104,-543
0,-323,1,-323,4,-323,5,-323,6,-323,9,-323,10,-323,12,-323,16,-323,19,-323,20,-323,22,-323,24,-323,25,-323,26,660,27,-323,31,-323,33,-323,34,-323,35,-323,39,-323,46,-323,48,-323,51,-323,58,-323,61,-323,62,661,64,-323,65,-323,66,-323,67,-323,68,-323,69,-323,77,-323,78,-323,81,-323,88,-323,89,-323,90,-323,95,-323,98,-323,100,-323,101,-323,103,-323,104,-323
64,662
31,441,143,663
98,664
0,-499,1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,27,19,31,-314,33,22,34,23,35,24,46,27,48,28,51,120,58,-499,61,122,64,199,65,200,66,37,67,38,68,233,69,201,77,234,78,-499,81,-499,90,43,95,-499,100,-499,101,-499,103,450,104,451,122,665,125,50,127,51,129,666,130,54,131,55,132,56,133,57,139,667,144,61,150,65,158,280,171,239,184,281,185,282,186,283,187,284,200,455
0,-435,4,3,20,15,31,-314,58,-435,64,199,65,200,66,37,67,38,68,233,69,201,77,234,90,43,103,450,104,451,122,668,139,669,171,239,200,455
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,57,670,61,122,125,50,127,51,137,327,140,671,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
4,3,20,15,31,-314,66,37,67,38,68,233,77,234,90,43,165,672,171,239,200,240
0,-433,4,3,20,15,31,-314,58,-433,64,199,65,200,66,37,67,38,68,233,69,201,77,234,90,43,95,673,103,450,104,451,122,674,139,669,171,239,200,455
5,118,19,119,51,120,61,122,158,633,170,675
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,144,61,149,676,150,65,158,280,184,331,185,332,186,333,187,334
0,-502,1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-502,61,122,64,199,65,200,69,201,78,-502,81,-502,95,-502,100,-502,101,-502,125,50,127,51,129,677,130,54,131,55,132,56,133,57,139,678,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-504,58,-504,78,-504,81,-504,95,-504,100,-504,101,-504
1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,27,19,31,-314,33,22,34,23,35,24,46,27,48,28,51,120,61,122,66,37,67,38,68,233,77,234,90,43,125,50,127,51,129,679,130,54,131,55,132,56,133,57,144,61,150,65,158,280,171,239,184,281,185,282,186,283,187,284,200,680
0,-553,1,-553,4,-553,5,-553,6,-553,9,-553,10,-553,16,-553,19,-553,20,-553,22,-553,24,-553,27,-553,31,-553,33,-553,34,-553,35,-553,46,-553,48,-553,51,-553,58,-553,61,-553,64,-553,65,-553,66,-553,67,-553,68,-553,69,-553,77,-553,78,-553,81,-553,90,-553,95,-553,100,-553,101,-553,103,-553,104,-553
0,-567,1,-567,4,-567,5,-567,6,-567,9,-567,10,-567,16,-567,19,-567,20,-567,22,-567,24,-567,27,-567,31,-567,33,-567,34,-567,35,-567,46,-567,48,-567,51,-567,58,-567,61,-567,64,-567,65,-567,66,-567,67,-567,68,-567,69,-567,77,-567,78,-567,81,-567,88,521,89,522,90,-567,95,-567,98,681,100,-567,101,-567,103,-567,104,-567,182,682,183,683
0,-487,1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,27,19,33,22,34,23,35,24,39,-314,46,27,48,28,51,120,58,-487,61,122,64,199,65,200,66,37,67,38,68,114,69,201,77,115,78,-487,81,-487,90,43,95,-487,100,-487,101,-487,103,462,104,463,121,684,125,50,127,51,129,685,130,54,131,55,132,56,133,57,139,686,144,61,150,65,158,280,171,116,184,281,185,282,186,283,187,284,198,467
0,-423,4,3,20,15,39,-314,58,-423,64,199,65,200,66,37,67,38,68,114,69,201,77,115,90,43,103,462,104,463,121,687,139,688,171,116,198,467
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,57,689,61,122,125,50,127,51,137,327,140,690,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
4,3,20,15,39,-314,66,37,67,38,68,114,77,115,90,43,163,691,171,116,198,245
0,-421,4,3,20,15,39,-314,58,-421,64,199,65,200,66,37,67,38,68,114,69,201,77,115,90,43,95,692,103,462,104,463,121,693,139,688,171,116,198,467
5,118,19,119,51,120,61,122,158,633,170,694
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,144,61,149,695,150,65,158,280,184,331,185,332,186,333,187,334
0,-490,1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-490,61,122,64,199,65,200,69,201,78,-490,81,-490,95,-490,100,-490,101,-490,125,50,127,51,129,696,130,54,131,55,132,56,133,57,139,697,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-492,58,-492,78,-492,81,-492,95,-492,100,-492,101,-492
1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,27,19,33,22,34,23,35,24,39,-314,46,27,48,28,51,120,61,122,66,37,67,38,68,114,77,115,90,43,125,50,127,51,129,698,130,54,131,55,132,56,133,57,144,61,150,65,158,280,171,116,184,281,185,282,186,283,187,284,198,699
0,-548,1,-548,4,-548,5,-548,6,-548,9,-548,10,-548,16,-548,19,-548,20,-548,22,-548,24,-548,27,-548,33,-548,34,-548,35,-548,39,-548,46,-548,48,-548,51,-548,58,-548,61,-548,64,-548,65,-548,66,-548,67,-548,68,-548,69,-548,77,-548,78,-548,81,-548,90,-548,95,-548,100,-548,101,-548,103,-548,104,-548
0,-364,58,-364
0,-366,58,-366
0,-362,58,-362
0,-361,12,700,58,-361
0,-368,58,-368
41,-577,64,-577
2,2,14,10,17,105,21,106,41,701,54,31,59,35,128,52,141,702
0,-581,2,-581,4,-581,12,-581,14,-581,17,-581,20,-581,21,-581,25,-581,31,-581,39,-581,41,-581,54,-581,58,-581,59,-581,64,-581,66,-581,67,-581,68,-581,75,-581,77,-581,90,-581,100,-581,101,-581
2,2,14,10,17,105,21,106,41,703,54,31,59,35,128,52,141,704
0,-53,2,2,4,-53,12,-53,14,10,17,105,20,-53,21,106,25,-53,31,-53,39,-53,41,705,54,31,58,-53,59,35,64,706,66,-53,67,-53,68,-53,75,-53,77,-53,90,-53,100,-53,101,-53,128,52,141,707
0,-580,2,-580,4,-580,12,-580,14,-580,17,-580,20,-580,21,-580,25,-580,31,-580,39,-580,41,-580,54,-580,58,-580,59,-580,64,-580,66,-580,67,-580,68,-580,75,-580,77,-580,90,-580,100,-580,101,-580
0,-356,58,-356
0,-358,58,-358
0,-354,58,-354
0,-353,12,708,58,-353
0,-340,58,-340
0,-342,58,-342
0,-338,58,-338
0,-337,12,709,58,-337
0,-344,58,-344
0,-332,58,-332
0,-334,58,-334
0,-330,58,-330
0,-329,12,710,58,-329
2,2,4,3,14,10,17,105,20,15,21,106,31,-314,54,31,59,35,66,37,67,38,80,271,90,43,113,272,128,52,141,273,153,711,171,275,175,276
2,-591,14,-591,17,-591,21,-591,41,-591,54,-591,59,-591,80,-591
78,712,102,713
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,714,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,715
21,716,41,717,80,271,113,718
4,3,20,15,31,-314,66,37,67,38,78,-324,90,43,102,-324,171,275,175,719
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,720,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
105,47,111,48,167,721
78,722
0,-192,5,118,19,119,51,120,58,-192,60,121,61,122,64,723,65,200,69,201,78,499,96,500,102,501,126,724,139,504,158,126,159,505,160,128,188,129
0,-193,58,-193
78,725,102,726
0,-214,58,-214
2,2,4,3,14,10,17,105,20,15,21,106,31,-314,54,31,59,35,66,37,67,38,80,271,90,43,113,272,128,52,141,273,153,727,171,275,175,276
4,3,12,-314,20,15,66,37,67,38,68,220,77,221,90,43,161,418,171,226,196,227
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,90,43,162,430,171,218,197,232
4,3,20,15,31,-314,66,37,67,38,68,233,77,234,90,43,165,445,171,239,200,240
4,3,20,15,39,-314,66,37,67,38,68,114,77,115,90,43,163,457,171,116,198,245
0,-76,58,-76
0,-78,58,-78
0,-98,4,3,12,-314,20,15,58,-98,64,199,65,200,66,37,67,38,68,220,69,201,77,221,90,43,139,517,171,226,196,428
0,-68,58,-68
0,-73,58,-73,105,47,111,48,167,728
0,-75,58,-75,105,47,111,48,167,729
4,3,12,-314,20,15,66,37,67,38,68,220,77,221,90,43,171,226,196,639
39,730
98,731
4,732,39,733
0,-315,1,-315,4,-315,5,-315,6,-315,9,-315,10,-315,12,-315,16,-315,19,-315,20,-315,22,-315,24,-315,25,-315,27,-315,31,-315,33,-315,34,-315,35,-315,39,-315,46,-315,48,-315,51,-315,58,-315,61,-315,64,-315,65,-315,66,-315,67,-315,68,-315,69,-315,77,-315,78,-315,81,-315,85,-315,87,-315,90,-315,95,-315,100,-315,101,-315,103,-315,104,-315
0,-316,1,-316,4,-316,5,-316,6,-316,9,-316,10,-316,12,-316,16,-316,19,-316,20,-316,22,-316,24,-316,25,-316,27,-316,31,-316,33,-316,34,-316,35,-316,39,-316,46,-316,48,-316,51,-316,58,-316,61,-316,64,-316,65,-316,66,-316,67,-316,68,-316,69,-316,77,-316,78,-316,81,-316,85,-316,87,-316,90,-316,95,-316,100,-316,101,-316,103,-316,104,-316
39,734
0,-530,1,-530,4,-530,5,-530,6,-530,9,-530,10,-530,16,-530,19,-530,20,-530,22,-530,24,-530,27,-530,33,-530,34,-530,35,-530,39,-530,46,-530,48,-530,51,-530,58,-530,61,-530,64,-530,65,-530,66,-530,67,-530,68,-530,69,-530,77,-530,78,-530,81,-530,85,-530,87,-530,90,-530,95,-530,100,-530,101,-530,103,-530,104,-530
0,-531,1,-531,4,-531,5,-531,6,-531,9,-531,10,-531,16,-531,19,-531,20,-531,22,-531,24,-531,27,-531,33,-531,34,-531,35,-531,39,-531,46,-531,48,-531,51,-531,58,-531,61,-531,64,-531,65,-531,66,-531,67,-531,68,-531,69,-531,77,-531,78,-531,81,-531,85,-531,87,-531,90,-531,95,-531,100,-531,101,-531,103,-531,104,-531
0,-244,58,-244
0,-243,58,-243
85,41,87,42,145,96,146,735
2,2,4,3,14,10,17,105,20,15,21,106,31,-314,54,31,59,35,66,37,67,38,80,271,90,43,113,272,128,52,141,273,153,736,171,275,175,276
0,-180,58,-180
4,-518,20,-518,25,-518,66,-518,67,-518,68,-518,77,-518,90,-518
2,2,4,3,14,10,17,105,20,15,21,106,31,-314,54,31,59,35,66,37,67,38,80,271,90,43,113,272,128,52,141,273,153,737,171,275,175,276
85,41,87,42,101,738,145,96,146,739
0,-29,58,-29
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,90,43,162,651,171,218,197,232
0,-33,58,-33
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,171,405,199,740
0,-380
0,-385
0,-384,105,47,111,48,167,741
85,742
2,2,14,10,17,105,21,106,54,31,59,35,80,493,128,52,141,743
78,744
2,2,14,10,17,105,21,106,54,31,59,35,80,493,128,52,141,745
78,746
0,-177,5,118,19,119,51,120,58,-177,60,121,61,122,64,199,65,200,69,201,78,499,96,500,102,501,126,747,139,504,158,126,159,505,160,128,188,129
0,-178,58,-178
0,-203,5,-203,19,-203,51,-203,58,-203,60,-203,61,-203,64,-203,65,-203,69,-203,78,-203,96,-203,101,-203,102,-203
0,-575,58,-575
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,57,748,61,122,125,50,127,51,137,327,140,749,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,750,171,405,199,751
101,752
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,42,753,46,27,48,28,51,120,61,122,125,50,127,51,129,754,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
4,3,20,15,25,-314,39,-314,52,-314,66,37,67,38,90,43,169,755,171,75
0,-149,58,-149,65,756,105,47,111,48,167,757
73,758
0,-89,58,-89
0,-204,2,-204,4,-204,5,-204,14,-204,17,-204,19,-204,20,-204,21,-204,31,-204,51,-204,54,-204,58,-204,59,-204,60,-204,61,-204,64,-204,65,-204,66,-204,67,-204,78,-204,90,-204,95,-204
5,118,19,119,51,120,60,121,61,122,78,759,158,126,159,760,160,128,188,129
78,761
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,762,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-94,58,-94
2,2,14,10,17,105,21,106,40,763,54,31,59,35,128,52,141,764
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,765,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,766
78,767,100,768,101,556,136,769
78,770
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,771,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
65,772,78,773
65,774,78,775,105,47,111,48,167,776
3,368,7,369,13,370,15,371,18,372,29,373,32,374,36,375,37,376,43,377,44,378,45,379,47,380,49,381,53,382,64,383,91,384,96,385,105,386,107,387,152,389,193,390,195,391
0,-216,4,3,20,15,25,-314,39,-314,52,-314,58,-216,66,37,67,38,90,43,115,777,135,401,169,402,171,75
4,3,20,15,25,-314,39,-314,52,-314,64,199,65,200,66,37,67,38,69,201,85,41,87,42,90,43,139,394,145,778,169,396,171,75
2,2,14,10,17,105,21,106,40,779,54,31,59,35,128,52,141,780
15,-602,53,-602,64,-602,81,-602
4,3,20,15,25,-314,39,-314,52,-314,64,199,65,200,66,37,67,38,69,201,85,41,87,42,90,43,114,781,139,206,145,782,169,209,171,75
4,3,20,15,31,-314,66,37,67,38,90,43,171,337,176,783
0,-186,4,3,20,15,21,784,31,-314,58,-186,64,785,66,37,67,38,90,43,95,786,171,337,176,787
0,-587,4,-587,20,-587,21,-587,31,-587,58,-587,64,-587,66,-587,67,-587,90,-587,95,-587
0,-190,4,3,20,15,21,788,31,-314,58,-190,64,785,66,37,67,38,90,43,95,789,171,337,176,787
0,-66,58,-66
0,-379
39,790
39,791
39,792
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,793,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,794
0,-138,58,-138,78,795,102,796
0,-129,58,-129,78,797,102,798,105,47,111,48,167,799
2,2,14,10,17,105,21,106,54,31,59,35,128,52,141,800
0,-135,58,-135,78,801,102,802,105,47,111,48,167,803
0,-605,3,-605,4,-605,7,-605,13,-605,15,-605,18,-605,20,-605,25,-605,29,-605,32,-605,36,-605,37,-605,39,-605,43,-605,44,-605,45,-605,47,-605,49,-605,52,-605,53,-605,58,-605,64,-605,66,-605,67,-605,90,-605,91,-605,95,-605,96,-605,105,-605
4,-598,20,-598,25,-598,39,-598,52,-598,64,-598,65,-598,66,-598,67,-598,69,-598,85,-598,87,-598,90,-598
78,571,92,203,101,204,148,804
78,571,92,203,101,204,148,805
0,-222,4,3,20,15,25,-314,39,-314,52,-314,58,-222,66,37,67,38,90,43,115,806,135,401,169,402,171,75
1,1,3,368,5,118,6,5,7,369,9,7,10,8,13,370,15,371,16,12,18,372,19,119,22,17,24,18,27,19,29,373,32,374,33,22,34,23,35,24,36,375,37,376,43,377,44,378,45,379,46,27,47,380,48,28,49,381,51,120,53,382,61,122,64,383,91,384,96,385,105,386,107,387,125,50,127,51,129,807,130,54,131,55,132,56,133,57,144,61,150,65,152,389,158,280,184,281,185,282,186,283,187,284,193,390,195,391
0,-218,4,3,20,15,25,-314,39,-314,52,-314,58,-218,66,37,67,38,90,43,115,808,135,401,169,402,171,75
0,-595,4,-595,20,-595,25,-595,39,-595,52,-595,58,-595,66,-595,67,-595,90,-595
3,368,7,369,13,370,15,371,18,372,29,373,32,374,36,375,37,376,43,377,44,378,45,379,47,380,49,381,53,382,64,383,91,384,96,385,105,386,107,809,152,389,193,390,195,391
0,-247,3,368,4,-247,7,369,13,370,15,371,18,372,20,-247,25,-247,29,373,32,374,36,375,37,376,39,-247,43,377,44,378,45,379,47,380,49,381,52,-247,53,382,58,-247,64,383,66,-247,67,-247,90,-247,91,384,96,385,105,386,152,592,193,390,195,391
0,-319,4,-319,12,-319,20,-319,25,-319,31,-319,39,-319,58,-319,64,-319,65,-319,66,-319,67,-319,68,-319,69,-319,77,-319,88,-319,89,-319,90,-319,95,-319,98,-319
0,-317,4,-317,12,-317,20,-317,25,-317,31,-317,39,-317,58,-317,64,-317,65,-317,66,-317,67,-317,68,-317,69,-317,77,-317,88,-317,89,-317,90,-317,95,-317,98,-317
0,-318,4,-318,12,-318,20,-318,25,-318,31,-318,39,-318,58,-318,64,-318,65,-318,66,-318,67,-318,68,-318,69,-318,77,-318,88,-318,89,-318,90,-318,95,-318,98,-318
64,810
0,-320,4,-320,12,-320,20,-320,25,-320,31,-320,39,-320,58,-320,64,-320,65,-320,66,-320,67,-320,68,-320,69,-320,77,-320,88,-320,89,-320,90,-320,95,-320,98,-320
12,602,25,603,31,441,39,604,134,811,143,606
98,812
0,-397,4,-397,12,-397,20,-397,25,-397,31,-397,39,-397,58,-397,64,-397,65,-397,66,-397,67,-397,68,-397,69,-397,77,-397,88,521,89,522,90,-397,95,-397,98,813,182,814,183,815
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,85,816,90,43,171,218,197,817
0,-113,58,-113
25,818
98,819
4,820,25,821
6,5,33,22,127,357
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,90,43,171,218,197,822
0,-112,58,-112
25,823
0,-521,1,-521,4,-521,5,-521,6,-521,9,-521,10,-521,16,-521,19,-521,20,-521,22,-521,24,-521,25,-521,27,-521,33,-521,34,-521,35,-521,46,-521,48,-521,51,-521,58,-521,61,-521,64,-521,65,-521,66,-521,67,-521,68,-521,69,-521,77,-521,78,-521,81,-521,90,-521,95,-521,100,-521,101,-521,103,-521,104,-521
0,-522,1,-522,4,-522,5,-522,6,-522,9,-522,10,-522,16,-522,19,-522,20,-522,22,-522,24,-522,25,-522,27,-522,33,-522,34,-522,35,-522,46,-522,48,-522,51,-522,58,-522,61,-522,64,-522,65,-522,66,-522,67,-522,68,-522,69,-522,77,-522,78,-522,81,-522,90,-522,95,-522,100,-522,101,-522,103,-522,104,-522
12,824
98,825
4,826,12,827
0,-508,1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-508,61,122,64,199,65,200,69,201,78,-508,81,-508,95,-508,100,-508,101,-508,125,50,127,51,129,828,130,54,131,55,132,56,133,57,139,829,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-510,58,-510,78,-510,81,-510,95,-510,100,-510,101,-510
1,1,4,3,5,118,6,5,9,7,10,8,12,-314,16,12,19,119,20,15,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,66,37,67,38,68,220,77,221,90,43,125,50,127,51,129,830,130,54,131,55,132,56,133,57,144,61,150,65,158,280,171,226,184,281,185,282,186,283,187,284,196,639
0,-446,58,-446
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,137,327,140,831,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
101,832
0,-442,4,3,12,-314,20,15,58,-442,64,199,65,200,66,37,67,38,68,220,69,201,77,221,90,43,95,833,103,423,104,424,119,834,139,517,171,226,196,428
0,-444,58,-444
0,-443,58,-443
85,-289
85,835
85,836
0,-513,58,-513,78,-513,81,-513,95,-513,100,-513,101,-513
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,837,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-515,58,-515,78,-515,81,-515,95,-515,100,-515,101,-515
0,-468,1,-468,4,-468,5,-468,6,-468,9,-468,10,-468,12,-468,16,-468,19,-468,20,-468,22,-468,24,-468,27,-468,33,-468,34,-468,35,-468,46,-468,48,-468,51,-468,58,-468,61,-468,64,-468,65,-468,66,-468,67,-468,68,-468,69,-468,77,-468,78,-468,81,-468,90,-468,95,-468,100,-468,101,-468,103,-468,104,-468
12,838
0,-556,1,-556,4,-556,5,-556,6,-556,9,-556,10,-556,12,-556,16,-556,19,-556,20,-556,22,-556,24,-556,27,-556,33,-556,34,-556,35,-556,46,-556,48,-556,51,-556,58,-556,61,-556,64,-556,65,-556,66,-556,67,-556,68,-556,69,-556,77,-556,78,-556,81,-556,90,-556,95,-556,100,-556,101,-556,103,-556,104,-556
0,-557,1,-557,4,-557,5,-557,6,-557,9,-557,10,-557,12,-557,16,-557,19,-557,20,-557,22,-557,24,-557,27,-557,33,-557,34,-557,35,-557,46,-557,48,-557,51,-557,58,-557,61,-557,64,-557,65,-557,66,-557,67,-557,68,-557,69,-557,77,-557,78,-557,81,-557,90,-557,95,-557,100,-557,101,-557,103,-557,104,-557
0,-472,1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-472,61,122,64,199,65,200,69,201,78,-472,81,-472,95,-472,100,-472,101,-472,125,50,127,51,129,839,130,54,131,55,132,56,133,57,139,840,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-474,58,-474,78,-474,81,-474,95,-474,100,-474,101,-474
1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,25,-314,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,66,37,67,38,68,215,77,216,90,43,125,50,127,51,129,841,130,54,131,55,132,56,133,57,144,61,150,65,158,280,171,218,184,281,185,282,186,283,187,284,197,659
0,-410,58,-410
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,90,43,171,218,197,659
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,137,327,140,842,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
101,843
0,-31,58,-31
0,-406,4,3,20,15,25,-314,58,-406,64,199,65,200,66,37,67,38,68,215,69,201,77,216,90,43,95,844,103,435,104,436,120,845,139,647,171,218,197,440
0,-408,58,-408
0,-407,58,-407
85,846
85,847
0,-477,58,-477,78,-477,81,-477,95,-477,100,-477,101,-477
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,848,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-479,58,-479,78,-479,81,-479,95,-479,100,-479,101,-479
0,-542,1,-542,4,-542,5,-542,6,-542,9,-542,10,-542,16,-542,19,-542,20,-542,22,-542,24,-542,25,-542,27,-542,33,-542,34,-542,35,-542,46,-542,48,-542,51,-542,58,-542,61,-542,64,-542,65,-542,66,-542,67,-542,68,-542,69,-542,77,-542,78,-542,81,-542,90,-542,95,-542,100,-542,101,-542,103,-542,104,-542
0,-321,1,-321,4,-321,5,-321,6,-321,9,-321,10,-321,12,-321,16,-321,19,-321,20,-321,22,-321,24,-321,25,-321,27,-321,31,-321,33,-321,34,-321,35,-321,39,-321,46,-321,48,-321,51,-321,58,-321,61,-321,64,-321,65,-321,66,-321,67,-321,68,-321,69,-321,77,-321,78,-321,81,-321,88,-321,89,-321,90,-321,95,-321,98,-321,100,-321,101,-321,103,-321,104,-321
0,-322,1,-322,4,-322,5,-322,6,-322,9,-322,10,-322,12,-322,16,-322,19,-322,20,-322,22,-322,24,-322,25,-322,27,-322,31,-322,33,-322,34,-322,35,-322,39,-322,46,-322,48,-322,51,-322,58,-322,61,-322,64,-322,65,-322,66,-322,67,-322,68,-322,69,-322,77,-322,78,-322,81,-322,88,-322,89,-322,90,-322,95,-322,98,-322,100,-322,101,-322,103,-322,104,-322
31,441,143,849
98,850
4,851,31,441,143,852
0,-496,1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-496,61,122,64,199,65,200,69,201,78,-496,81,-496,95,-496,100,-496,101,-496,125,50,127,51,129,853,130,54,131,55,132,56,133,57,139,854,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-498,58,-498,78,-498,81,-498,95,-498,100,-498,101,-498
1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,27,19,31,-314,33,22,34,23,35,24,46,27,48,28,51,120,61,122,66,37,67,38,68,233,77,234,90,43,125,50,127,51,129,855,130,54,131,55,132,56,133,57,144,61,150,65,158,280,171,239,184,281,185,282,186,283,187,284,200,680
0,-434,58,-434
4,3,20,15,31,-314,66,37,67,38,68,233,77,234,90,43,171,239,200,680
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,137,327,140,856,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
101,857
0,-430,4,3,20,15,31,-314,58,-430,64,199,65,200,66,37,67,38,68,233,69,201,77,234,90,43,95,858,103,450,104,451,122,859,139,669,171,239,200,455
0,-432,58,-432
0,-431,58,-431
85,860
85,861
0,-501,58,-501,78,-501,81,-501,95,-501,100,-501,101,-501
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,862,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-503,58,-503,78,-503,81,-503,95,-503,100,-503,101,-503
0,-552,1,-552,4,-552,5,-552,6,-552,9,-552,10,-552,16,-552,19,-552,20,-552,22,-552,24,-552,27,-552,31,-552,33,-552,34,-552,35,-552,46,-552,48,-552,51,-552,58,-552,61,-552,64,-552,65,-552,66,-552,67,-552,68,-552,69,-552,77,-552,78,-552,81,-552,90,-552,95,-552,100,-552,101,-552,103,-552,104,-552
31,441,143,863
0,-565,1,-565,4,-565,5,-565,6,-565,9,-565,10,-565,16,-565,19,-565,20,-565,22,-565,24,-565,27,-565,31,-565,33,-565,34,-565,35,-565,46,-565,48,-565,51,-565,58,-565,61,-565,64,-565,65,-565,66,-565,67,-565,68,-565,69,-565,77,-565,78,-565,81,-565,90,-565,95,-565,100,-565,101,-565,103,-565,104,-565
0,-566,1,-566,4,-566,5,-566,6,-566,9,-566,10,-566,16,-566,19,-566,20,-566,22,-566,24,-566,27,-566,31,-566,33,-566,34,-566,35,-566,46,-566,48,-566,51,-566,58,-566,61,-566,64,-566,65,-566,66,-566,67,-566,68,-566,69,-566,77,-566,78,-566,81,-566,90,-566,95,-566,100,-566,101,-566,103,-566,104,-566
0,-484,1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,58,-484,61,122,64,199,65,200,69,201,78,-484,81,-484,95,-484,100,-484,101,-484,125,50,127,51,129,864,130,54,131,55,132,56,133,57,139,865,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-486,58,-486,78,-486,81,-486,95,-486,100,-486,101,-486
1,1,4,3,5,118,6,5,9,7,10,8,16,12,19,119,20,15,22,17,24,18,27,19,33,22,34,23,35,24,39,-314,46,27,48,28,51,120,61,122,66,37,67,38,68,114,77,115,90,43,125,50,127,51,129,866,130,54,131,55,132,56,133,57,144,61,150,65,158,280,171,116,184,281,185,282,186,283,187,284,198,699
0,-422,58,-422
4,3,20,15,39,-314,66,37,67,38,68,114,77,115,90,43,171,116,198,699
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,137,327,140,867,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
101,868
0,-418,4,3,20,15,39,-314,58,-418,64,199,65,200,66,37,67,38,68,114,69,201,77,115,90,43,95,869,103,462,104,463,121,870,139,688,171,116,198,467
0,-420,58,-420
0,-419,58,-419
85,871
85,872
0,-489,58,-489,78,-489,81,-489,95,-489,100,-489,101,-489
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,873,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-491,58,-491,78,-491,81,-491,95,-491,100,-491,101,-491
0,-547,1,-547,4,-547,5,-547,6,-547,9,-547,10,-547,16,-547,19,-547,20,-547,22,-547,24,-547,27,-547,33,-547,34,-547,35,-547,39,-547,46,-547,48,-547,51,-547,58,-547,61,-547,64,-547,65,-547,66,-547,67,-547,68,-547,69,-547,77,-547,78,-547,81,-547,90,-547,95,-547,100,-547,101,-547,103,-547,104,-547
0,-360,58,-360
0,-55,4,-55,12,-55,20,-55,25,-55,31,-55,39,-55,58,-55,66,-55,67,-55,68,-55,75,-55,77,-55,90,-55,100,-55,101,-55
0,-52,2,2,4,-52,12,-52,14,10,17,105,20,-52,21,106,25,-52,31,-52,39,-52,41,475,54,31,58,-52,59,35,64,476,66,-52,67,-52,68,-52,75,-52,77,-52,90,-52,100,-52,101,-52,109,874,128,52,141,478
0,-579,2,-579,4,-579,12,-579,14,-579,17,-579,20,-579,21,-579,25,-579,31,-579,39,-579,41,-579,54,-579,58,-579,59,-579,64,-579,66,-579,67,-579,68,-579,75,-579,77,-579,90,-579,100,-579,101,-579
0,-578,2,-578,4,-578,12,-578,14,-578,17,-578,20,-578,21,-578,25,-578,31,-578,39,-578,41,-578,54,-578,58,-578,59,-578,64,-578,66,-578,67,-578,68,-578,75,-578,77,-578,90,-578,100,-578,101,-578
0,-585,2,-585,4,-585,12,-585,14,-585,17,-585,20,-585,21,-585,25,-585,31,-585,39,-585,41,-585,54,-585,58,-585,59,-585,64,-585,66,-585,67,-585,68,-585,75,-585,77,-585,90,-585,100,-585,101,-585
2,2,14,10,17,105,21,106,41,875,54,31,59,35,128,52,141,876
0,-584,2,-584,4,-584,12,-584,14,-584,17,-584,20,-584,21,-584,25,-584,31,-584,39,-584,41,-584,54,-584,58,-584,59,-584,64,-584,66,-584,67,-584,68,-584,75,-584,77,-584,90,-584,100,-584,101,-584
0,-352,58,-352
0,-336,58,-336
0,-328,58,-328
0,-168,58,-168
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,877,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,878
0,-198,58,-198
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,879,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-201,5,-201,19,-201,51,-201,58,-201,60,-201,61,-201,64,-201,65,-201,69,-201,78,-201,96,-201,102,-201
0,-202,5,-202,19,-202,51,-202,58,-202,60,-202,61,-202,64,-202,65,-202,69,-202,78,-202,96,-202,102,-202
21,880,41,881,80,493
0,-592,5,-592,19,-592,51,-592,58,-592,60,-592,61,-592,64,-592,65,-592,69,-592,78,-592,96,-592,102,-592
0,-213,58,-213
0,-209,58,-209,64,199,65,200,69,201,78,882,102,883,139,884
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,885,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
4,3,20,15,31,-314,66,37,67,38,78,-324,90,43,102,-324,171,275,175,886
0,-191,58,-191
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,887,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,888
0,-166,58,-166
0,-72,58,-72
0,-74,58,-74
0,-533,1,-533,4,-533,5,-533,6,-533,9,-533,10,-533,16,-533,19,-533,20,-533,22,-533,24,-533,27,-533,33,-533,34,-533,35,-533,39,-533,46,-533,48,-533,51,-533,58,-533,61,-533,64,-533,65,-533,66,-533,67,-533,68,-533,69,-533,77,-533,78,-533,81,-533,85,-533,87,-533,90,-533,95,-533,100,-533,101,-533,103,-533,104,-533
4,889,39,890
39,891
0,-537,1,-537,4,-537,5,-537,6,-537,9,-537,10,-537,16,-537,19,-537,20,-537,22,-537,24,-537,27,-537,33,-537,34,-537,35,-537,39,-537,46,-537,48,-537,51,-537,58,-537,61,-537,64,-537,65,-537,66,-537,67,-537,68,-537,69,-537,77,-537,78,-537,81,-537,85,-537,87,-537,90,-537,95,-537,100,-537,101,-537,103,-537,104,-537
0,-538,1,-538,4,-538,5,-538,6,-538,9,-538,10,-538,16,-538,19,-538,20,-538,22,-538,24,-538,27,-538,33,-538,34,-538,35,-538,39,-538,46,-538,48,-538,51,-538,58,-538,61,-538,64,-538,65,-538,66,-538,67,-538,68,-538,69,-538,77,-538,78,-538,81,-538,85,-538,87,-538,90,-538,95,-538,100,-538,101,-538,103,-538,104,-538
0,-245,58,-245
0,-162,58,-162
0,-164,58,-164
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,892,171,405,199,751
101,893
0,-32,58,-32
0,-383
2,2,14,10,17,105,21,106,54,31,59,35,80,271,113,894,128,52,141,895
78,896
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,897,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,898
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,899,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-176,58,-176
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,137,327,140,900,144,61,149,329,150,65,158,71,170,330,184,331,185,332,186,333,187,334
85,-36,87,-36,101,-36
0,-28,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-28,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,901,139,902,171,405,199,903
0,-452,4,-452,12,-452,20,-452,25,-452,31,-452,39,-452,58,-452,64,-452,65,-452,66,-452,67,-452,68,-452,69,-452,77,-452,90,-452,95,-452
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,904,171,405,199,751
0,-102,58,-102
0,-82,58,-82
85,41,87,42,145,905
78,906
0,-147,58,-147,65,907
42,908
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,909,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-93,58,-93
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,910,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-92,58,-92
78,911
78,912
0,-152,58,-152
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,913,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,42,753,46,27,48,28,51,120,61,122,125,50,127,51,129,914,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-145,58,-145,65,915,105,47,111,48,167,916
0,-88,58,-88
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,917,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-161,58,-161
78,918
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,919,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,920
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,921,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
65,922,78,923
0,-215,4,3,20,15,25,-314,39,-314,52,-314,58,-215,66,37,67,38,90,43,135,599,169,402,171,75
2,2,14,10,17,105,21,106,40,924,54,31,59,35,128,52,141,925
0,-242,58,-242,95,926
0,-240,58,-240,95,927
4,3,20,15,25,-314,39,-314,52,-314,64,199,65,200,66,37,67,38,69,201,85,41,87,42,90,43,139,394,145,928,169,396,171,75
2,2,14,10,17,105,21,106,40,929,54,31,59,35,128,52,141,930
0,-586,4,-586,20,-586,21,-586,31,-586,58,-586,64,-586,66,-586,67,-586,90,-586,95,-586
0,-184,58,-184,95,931
4,3,20,15,31,-314,66,37,67,38,90,43,171,337,176,932
0,-185,58,-185
0,-589,4,-589,20,-589,21,-589,31,-589,58,-589,64,-589,66,-589,67,-589,90,-589,95,-589
0,-188,58,-188,95,933
0,-189,58,-189
0,-378
85,934
85,935
0,-140,58,-140
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,936,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,937,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,938
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,939,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,940
0,-126,58,-126,78,941,102,942
0,-123,58,-123,78,943,102,944,105,47,111,48,167,945
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,946,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,947
0,-132,58,-132,78,948,102,949
0,-226,58,-226,95,950
0,-224,58,-224,95,951
0,-221,4,3,20,15,25,-314,39,-314,52,-314,58,-221,66,37,67,38,90,43,135,599,169,402,171,75
0,-80,58,-80
0,-217,4,3,20,15,25,-314,39,-314,52,-314,58,-217,66,37,67,38,90,43,135,599,169,402,171,75
0,-246,3,368,4,-246,7,369,13,370,15,371,18,372,20,-246,25,-246,29,373,32,374,36,375,37,376,39,-246,43,377,44,378,45,379,47,380,49,381,52,-246,53,382,58,-246,64,383,66,-246,67,-246,90,-246,91,384,96,385,105,386,152,592,193,390,195,391
12,602,25,603,31,441,39,604,134,952,143,606
98,953
4,954,12,602,25,603,31,441,39,604,134,955,143,606
12,602,25,603,31,441,39,604,134,956,143,606
0,-395,4,-395,12,-395,20,-395,25,-395,31,-395,39,-395,58,-395,64,-395,65,-395,66,-395,67,-395,68,-395,69,-395,77,-395,90,-395,95,-395
0,-396,4,-396,12,-396,20,-396,25,-396,31,-396,39,-396,58,-396,64,-396,65,-396,66,-396,67,-396,68,-396,69,-396,77,-396,90,-396,95,-396
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,90,43,171,218,197,957
0,-110,58,-110
0,-524,1,-524,4,-524,5,-524,6,-524,9,-524,10,-524,16,-524,19,-524,20,-524,22,-524,24,-524,25,-524,27,-524,33,-524,34,-524,35,-524,46,-524,48,-524,51,-524,58,-524,61,-524,64,-524,65,-524,66,-524,67,-524,68,-524,69,-524,77,-524,78,-524,81,-524,90,-524,95,-524,100,-524,101,-524,103,-524,104,-524
4,958,25,959
25,960
0,-528,1,-528,4,-528,5,-528,6,-528,9,-528,10,-528,16,-528,19,-528,20,-528,22,-528,24,-528,25,-528,27,-528,33,-528,34,-528,35,-528,46,-528,48,-528,51,-528,58,-528,61,-528,64,-528,65,-528,66,-528,67,-528,68,-528,69,-528,77,-528,78,-528,81,-528,90,-528,95,-528,100,-528,101,-528,103,-528,104,-528
0,-111,58,-111
0,-529,1,-529,4,-529,5,-529,6,-529,9,-529,10,-529,16,-529,19,-529,20,-529,22,-529,24,-529,25,-529,27,-529,33,-529,34,-529,35,-529,46,-529,48,-529,51,-529,58,-529,61,-529,64,-529,65,-529,66,-529,67,-529,68,-529,69,-529,77,-529,78,-529,81,-529,90,-529,95,-529,100,-529,101,-529,103,-529,104,-529
0,-559,1,-559,4,-559,5,-559,6,-559,9,-559,10,-559,12,-559,16,-559,19,-559,20,-559,22,-559,24,-559,27,-559,33,-559,34,-559,35,-559,46,-559,48,-559,51,-559,58,-559,61,-559,64,-559,65,-559,66,-559,67,-559,68,-559,69,-559,77,-559,78,-559,81,-559,90,-559,95,-559,100,-559,101,-559,103,-559,104,-559
4,961,12,962
12,963
0,-563,1,-563,4,-563,5,-563,6,-563,9,-563,10,-563,12,-563,16,-563,19,-563,20,-563,22,-563,24,-563,27,-563,33,-563,34,-563,35,-563,46,-563,48,-563,51,-563,58,-563,61,-563,64,-563,65,-563,66,-563,67,-563,68,-563,69,-563,77,-563,78,-563,81,-563,90,-563,95,-563,100,-563,101,-563,103,-563,104,-563
0,-507,58,-507,78,-507,81,-507,95,-507,100,-507,101,-507
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,964,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-509,58,-509,78,-509,81,-509,95,-509,100,-509,101,-509
101,965
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,966,171,405,199,751
0,-441,58,-441
0,-440,58,-440
4,3,12,-314,20,15,66,37,67,38,68,220,77,221,90,43,171,226,196,967
4,3,12,-314,20,15,66,37,67,38,68,220,77,221,90,43,171,226,196,968
0,-512,58,-512,78,-512,81,-512,95,-512,100,-512,101,-512
0,-564,1,-564,4,-564,5,-564,6,-564,9,-564,10,-564,12,-564,16,-564,19,-564,20,-564,22,-564,24,-564,27,-564,33,-564,34,-564,35,-564,46,-564,48,-564,51,-564,58,-564,61,-564,64,-564,65,-564,66,-564,67,-564,68,-564,69,-564,77,-564,78,-564,81,-564,90,-564,95,-564,100,-564,101,-564,103,-564,104,-564
0,-471,58,-471,78,-471,81,-471,95,-471,100,-471,101,-471
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,969,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-473,58,-473,78,-473,81,-473,95,-473,100,-473,101,-473
101,970
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,971,171,405,199,751
0,-405,58,-405
0,-404,58,-404
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,90,43,171,218,197,972
4,3,20,15,25,-314,66,37,67,38,68,215,77,216,90,43,171,218,197,973
0,-476,58,-476,78,-476,81,-476,95,-476,100,-476,101,-476
0,-568,1,-568,4,-568,5,-568,6,-568,9,-568,10,-568,16,-568,19,-568,20,-568,22,-568,24,-568,27,-568,31,-568,33,-568,34,-568,35,-568,46,-568,48,-568,51,-568,58,-568,61,-568,64,-568,65,-568,66,-568,67,-568,68,-568,69,-568,77,-568,78,-568,81,-568,90,-568,95,-568,100,-568,101,-568,103,-568,104,-568
4,974,31,441,143,975
31,441,143,976
0,-572,1,-572,4,-572,5,-572,6,-572,9,-572,10,-572,16,-572,19,-572,20,-572,22,-572,24,-572,27,-572,31,-572,33,-572,34,-572,35,-572,46,-572,48,-572,51,-572,58,-572,61,-572,64,-572,65,-572,66,-572,67,-572,68,-572,69,-572,77,-572,78,-572,81,-572,90,-572,95,-572,100,-572,101,-572,103,-572,104,-572
0,-495,58,-495,78,-495,81,-495,95,-495,100,-495,101,-495
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,977,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-497,58,-497,78,-497,81,-497,95,-497,100,-497,101,-497
101,978
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,979,171,405,199,751
0,-429,58,-429
0,-428,58,-428
4,3,20,15,31,-314,66,37,67,38,68,233,77,234,90,43,171,239,200,980
4,3,20,15,31,-314,66,37,67,38,68,233,77,234,90,43,171,239,200,981
0,-500,58,-500,78,-500,81,-500,95,-500,100,-500,101,-500
0,-573,1,-573,4,-573,5,-573,6,-573,9,-573,10,-573,16,-573,19,-573,20,-573,22,-573,24,-573,27,-573,31,-573,33,-573,34,-573,35,-573,46,-573,48,-573,51,-573,58,-573,61,-573,64,-573,65,-573,66,-573,67,-573,68,-573,69,-573,77,-573,78,-573,81,-573,90,-573,95,-573,100,-573,101,-573,103,-573,104,-573
0,-483,58,-483,78,-483,81,-483,95,-483,100,-483,101,-483
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,982,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-485,58,-485,78,-485,81,-485,95,-485,100,-485,101,-485
101,983
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,984,171,405,199,751
0,-417,58,-417
0,-416,58,-416
4,3,20,15,39,-314,66,37,67,38,68,114,77,115,90,43,171,116,198,985
4,3,20,15,39,-314,66,37,67,38,68,114,77,115,90,43,171,116,198,986
0,-488,58,-488,78,-488,81,-488,95,-488,100,-488,101,-488
0,-51,2,2,4,-51,12,-51,14,10,17,105,20,-51,21,106,25,-51,31,-51,39,-51,41,705,54,31,58,-51,59,35,64,706,66,-51,67,-51,68,-51,75,-51,77,-51,90,-51,100,-51,101,-51,128,52,141,707
0,-583,2,-583,4,-583,12,-583,14,-583,17,-583,20,-583,21,-583,25,-583,31,-583,39,-583,41,-583,54,-583,58,-583,59,-583,64,-583,66,-583,67,-583,68,-583,75,-583,77,-583,90,-583,100,-583,101,-583
0,-582,2,-582,4,-582,12,-582,14,-582,17,-582,20,-582,21,-582,25,-582,31,-582,39,-582,41,-582,54,-582,58,-582,59,-582,64,-582,66,-582,67,-582,68,-582,75,-582,77,-582,90,-582,100,-582,101,-582
0,-196,58,-196
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,987,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-197,58,-197
0,-199,5,-199,19,-199,51,-199,58,-199,60,-199,61,-199,64,-199,65,-199,69,-199,78,-199,96,-199,102,-199
0,-200,5,-200,19,-200,51,-200,58,-200,60,-200,61,-200,64,-200,65,-200,69,-200,78,-200,96,-200,102,-200
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,988,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,989
78,990,102,991
0,-212,58,-212
0,-593,5,-593,19,-593,51,-593,58,-593,60,-593,61,-593,64,-593,65,-593,69,-593,78,-593,96,-593,102,-593
0,-211,58,-211
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,992,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
39,993
0,-535,1,-535,4,-535,5,-535,6,-535,9,-535,10,-535,16,-535,19,-535,20,-535,22,-535,24,-535,27,-535,33,-535,34,-535,35,-535,39,-535,46,-535,48,-535,51,-535,58,-535,61,-535,64,-535,65,-535,66,-535,67,-535,68,-535,69,-535,77,-535,78,-535,81,-535,85,-535,87,-535,90,-535,95,-535,100,-535,101,-535,103,-535,104,-535
0,-536,1,-536,4,-536,5,-536,6,-536,9,-536,10,-536,16,-536,19,-536,20,-536,22,-536,24,-536,27,-536,33,-536,34,-536,35,-536,39,-536,46,-536,48,-536,51,-536,58,-536,61,-536,64,-536,65,-536,66,-536,67,-536,68,-536,69,-536,77,-536,78,-536,81,-536,85,-536,87,-536,90,-536,95,-536,100,-536,101,-536,103,-536,104,-536
0,-24,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-24,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,994,139,902,171,405,199,903
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,995,171,405,199,751
2,2,14,10,17,105,21,106,54,31,59,35,80,493,128,52,141,996
78,997
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,998,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-175,58,-175
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,999,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-171,58,-171
85,-35,87,-35,101,-35
0,-27,58,-27
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,171,405,199,1000
0,-454,4,-454,12,-454,20,-454,25,-454,31,-454,39,-454,58,-454,64,-454,65,-454,66,-454,67,-454,68,-454,69,-454,77,-454,90,-454,95,-454
0,-26,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-26,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,1001,139,902,171,405,199,903
2,2,14,10,17,105,21,106,40,1002,54,31,59,35,128,52,141,1003
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1004,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,1005
0,-103,58,-103
0,-90,58,-90
0,-91,58,-91
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1006,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1007,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-150,58,-150
0,-81,58,-81
78,1008
0,-143,58,-143,65,1009
0,-160,58,-160
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1010,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-159,58,-159
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1011,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-157,58,-157
78,1012
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1013,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-238,58,-238,95,1014
0,-236,58,-236,95,1015
0,-241,58,-241
0,-239,58,-239
2,2,14,10,17,105,21,106,40,1016,54,31,59,35,128,52,141,1017
0,-234,58,-234,95,1018
0,-232,58,-232,95,1019
0,-183,58,-183
0,-588,4,-588,20,-588,21,-588,31,-588,58,-588,64,-588,66,-588,67,-588,90,-588,95,-588
0,-187,58,-187
50,133,105,134,106,150,123,1020
50,133,105,134,106,150,123,1021
0,-139,58,-139
0,-137,58,-137
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1022,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-128,58,-128
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1023,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1024,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,1025
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1026,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,1027
0,-120,58,-120,78,1028,102,1029
0,-134,58,-134
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1030,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1031,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,1032
0,-225,58,-225
0,-223,58,-223
0,-398,4,-398,12,-398,20,-398,25,-398,31,-398,39,-398,58,-398,64,-398,65,-398,66,-398,67,-398,68,-398,69,-398,77,-398,90,-398,95,-398
4,1033,12,602,25,603,31,441,39,604,134,1034,143,606
12,602,25,603,31,441,39,604,134,1035,143,606
0,-402,4,-402,12,-402,20,-402,25,-402,31,-402,39,-402,58,-402,64,-402,65,-402,66,-402,67,-402,68,-402,69,-402,77,-402,90,-402,95,-402
0,-403,4,-403,12,-403,20,-403,25,-403,31,-403,39,-403,58,-403,64,-403,65,-403,66,-403,67,-403,68,-403,69,-403,77,-403,90,-403,95,-403
0,-109,58,-109
25,1036
0,-526,1,-526,4,-526,5,-526,6,-526,9,-526,10,-526,16,-526,19,-526,20,-526,22,-526,24,-526,25,-526,27,-526,33,-526,34,-526,35,-526,46,-526,48,-526,51,-526,58,-526,61,-526,64,-526,65,-526,66,-526,67,-526,68,-526,69,-526,77,-526,78,-526,81,-526,90,-526,95,-526,100,-526,101,-526,103,-526,104,-526
0,-527,1,-527,4,-527,5,-527,6,-527,9,-527,10,-527,16,-527,19,-527,20,-527,22,-527,24,-527,25,-527,27,-527,33,-527,34,-527,35,-527,46,-527,48,-527,51,-527,58,-527,61,-527,64,-527,65,-527,66,-527,67,-527,68,-527,69,-527,77,-527,78,-527,81,-527,90,-527,95,-527,100,-527,101,-527,103,-527,104,-527
12,1037
0,-561,1,-561,4,-561,5,-561,6,-561,9,-561,10,-561,12,-561,16,-561,19,-561,20,-561,22,-561,24,-561,27,-561,33,-561,34,-561,35,-561,46,-561,48,-561,51,-561,58,-561,61,-561,64,-561,65,-561,66,-561,67,-561,68,-561,69,-561,77,-561,78,-561,81,-561,90,-561,95,-561,100,-561,101,-561,103,-561,104,-561
0,-562,1,-562,4,-562,5,-562,6,-562,9,-562,10,-562,12,-562,16,-562,19,-562,20,-562,22,-562,24,-562,27,-562,33,-562,34,-562,35,-562,46,-562,48,-562,51,-562,58,-562,61,-562,64,-562,65,-562,66,-562,67,-562,68,-562,69,-562,77,-562,78,-562,81,-562,90,-562,95,-562,100,-562,101,-562,103,-562,104,-562
0,-506,58,-506,78,-506,81,-506,95,-506,100,-506,101,-506
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,1038,171,405,199,751
0,-451,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-451,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,1039,139,902,171,405,199,903
0,-554,1,-554,5,-554,6,-554,9,-554,10,-554,16,-554,19,-554,22,-554,24,-554,27,-554,33,-554,34,-554,35,-554,46,-554,48,-554,51,-554,58,-554,61,-554,64,-554,65,-554,69,-554,78,-554,81,-554,95,-554,100,-554,101,-554
0,-555,1,-555,5,-555,6,-555,9,-555,10,-555,16,-555,19,-555,22,-555,24,-555,27,-555,33,-555,34,-555,35,-555,46,-555,48,-555,51,-555,58,-555,61,-555,64,-555,65,-555,69,-555,78,-555,81,-555,95,-555,100,-555,101,-555
0,-470,58,-470,78,-470,81,-470,95,-470,100,-470,101,-470
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,1040,171,405,199,751
0,-415,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-415,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,1041,139,902,171,405,199,903
0,-539,1,-539,5,-539,6,-539,9,-539,10,-539,16,-539,19,-539,22,-539,24,-539,27,-539,33,-539,34,-539,35,-539,46,-539,48,-539,51,-539,58,-539,61,-539,64,-539,65,-539,69,-539,78,-539,81,-539,95,-539,100,-539,101,-539
0,-540,1,-540,5,-540,6,-540,9,-540,10,-540,16,-540,19,-540,22,-540,24,-540,27,-540,33,-540,34,-540,35,-540,46,-540,48,-540,51,-540,58,-540,61,-540,64,-540,65,-540,69,-540,78,-540,81,-540,95,-540,100,-540,101,-540
31,441,143,1042
0,-570,1,-570,4,-570,5,-570,6,-570,9,-570,10,-570,16,-570,19,-570,20,-570,22,-570,24,-570,27,-570,31,-570,33,-570,34,-570,35,-570,46,-570,48,-570,51,-570,58,-570,61,-570,64,-570,65,-570,66,-570,67,-570,68,-570,69,-570,77,-570,78,-570,81,-570,90,-570,95,-570,100,-570,101,-570,103,-570,104,-570
0,-571,1,-571,4,-571,5,-571,6,-571,9,-571,10,-571,16,-571,19,-571,20,-571,22,-571,24,-571,27,-571,31,-571,33,-571,34,-571,35,-571,46,-571,48,-571,51,-571,58,-571,61,-571,64,-571,65,-571,66,-571,67,-571,68,-571,69,-571,77,-571,78,-571,81,-571,90,-571,95,-571,100,-571,101,-571,103,-571,104,-571
0,-494,58,-494,78,-494,81,-494,95,-494,100,-494,101,-494
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,1043,171,405,199,751
0,-439,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-439,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,1044,139,902,171,405,199,903
0,-549,1,-549,5,-549,6,-549,9,-549,10,-549,16,-549,19,-549,22,-549,24,-549,27,-549,33,-549,34,-549,35,-549,46,-549,48,-549,51,-549,58,-549,61,-549,64,-549,65,-549,69,-549,78,-549,81,-549,95,-549,100,-549,101,-549
0,-550,1,-550,5,-550,6,-550,9,-550,10,-550,16,-550,19,-550,22,-550,24,-550,27,-550,33,-550,34,-550,35,-550,46,-550,48,-550,51,-550,58,-550,61,-550,64,-550,65,-550,69,-550,78,-550,81,-550,95,-550,100,-550,101,-550
0,-482,58,-482,78,-482,81,-482,95,-482,100,-482,101,-482
4,3,12,-314,20,15,25,-314,31,-314,39,-314,66,37,67,38,68,403,77,404,90,43,164,1045,171,405,199,751
0,-427,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-427,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,1046,139,902,171,405,199,903
0,-544,1,-544,5,-544,6,-544,9,-544,10,-544,16,-544,19,-544,22,-544,24,-544,27,-544,33,-544,34,-544,35,-544,46,-544,48,-544,51,-544,58,-544,61,-544,64,-544,65,-544,69,-544,78,-544,81,-544,95,-544,100,-544,101,-544
0,-545,1,-545,5,-545,6,-545,9,-545,10,-545,16,-545,19,-545,22,-545,24,-545,27,-545,33,-545,34,-545,35,-545,46,-545,48,-545,51,-545,58,-545,61,-545,64,-545,65,-545,69,-545,78,-545,81,-545,95,-545,100,-545,101,-545
0,-195,58,-195
0,-208,58,-208
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1047,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1048,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,1049
0,-210,58,-210
0,-534,1,-534,4,-534,5,-534,6,-534,9,-534,10,-534,16,-534,19,-534,20,-534,22,-534,24,-534,27,-534,33,-534,34,-534,35,-534,39,-534,46,-534,48,-534,51,-534,58,-534,61,-534,64,-534,65,-534,66,-534,67,-534,68,-534,69,-534,77,-534,78,-534,81,-534,85,-534,87,-534,90,-534,95,-534,100,-534,101,-534,103,-534,104,-534
0,-23,58,-23
0,-22,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-22,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,1050,139,902,171,405,199,903
78,1051
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1052,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-174,58,-174
0,-170,58,-170
0,-453,4,-453,12,-453,20,-453,25,-453,31,-453,39,-453,58,-453,64,-453,65,-453,66,-453,67,-453,68,-453,69,-453,77,-453,90,-453,95,-453
0,-25,58,-25
0,-85,58,-85
0,-84,58,-84
0,-148,58,-148
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1053,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-87,58,-87
0,-86,58,-86
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1054,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,1055
0,-158,58,-158
0,-156,58,-156
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1056,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-155,58,-155
0,-237,58,-237
0,-235,58,-235
0,-230,58,-230,95,1057
0,-228,58,-228,95,1058
0,-233,58,-233
0,-231,58,-231
0,-376
0,-377
0,-136,58,-136
0,-127,58,-127
0,-125,58,-125
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1059,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-122,58,-122
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1060,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1061,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
78,1062
0,-133,58,-133
0,-131,58,-131
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1063,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
12,602,25,603,31,441,39,604,134,1064,143,606
0,-400,4,-400,12,-400,20,-400,25,-400,31,-400,39,-400,58,-400,64,-400,65,-400,66,-400,67,-400,68,-400,69,-400,77,-400,90,-400,95,-400
0,-401,4,-401,12,-401,20,-401,25,-401,31,-401,39,-401,58,-401,64,-401,65,-401,66,-401,67,-401,68,-401,69,-401,77,-401,90,-401,95,-401
0,-525,1,-525,4,-525,5,-525,6,-525,9,-525,10,-525,16,-525,19,-525,20,-525,22,-525,24,-525,25,-525,27,-525,33,-525,34,-525,35,-525,46,-525,48,-525,51,-525,58,-525,61,-525,64,-525,65,-525,66,-525,67,-525,68,-525,69,-525,77,-525,78,-525,81,-525,90,-525,95,-525,100,-525,101,-525,103,-525,104,-525
0,-560,1,-560,4,-560,5,-560,6,-560,9,-560,10,-560,12,-560,16,-560,19,-560,20,-560,22,-560,24,-560,27,-560,33,-560,34,-560,35,-560,46,-560,48,-560,51,-560,58,-560,61,-560,64,-560,65,-560,66,-560,67,-560,68,-560,69,-560,77,-560,78,-560,81,-560,90,-560,95,-560,100,-560,101,-560,103,-560,104,-560
0,-449,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-449,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,1065,139,902,171,405,199,903
0,-450,58,-450
0,-413,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-413,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,1066,139,902,171,405,199,903
0,-414,58,-414
0,-569,1,-569,4,-569,5,-569,6,-569,9,-569,10,-569,16,-569,19,-569,20,-569,22,-569,24,-569,27,-569,31,-569,33,-569,34,-569,35,-569,46,-569,48,-569,51,-569,58,-569,61,-569,64,-569,65,-569,66,-569,67,-569,68,-569,69,-569,77,-569,78,-569,81,-569,90,-569,95,-569,100,-569,101,-569,103,-569,104,-569
0,-437,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-437,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,1067,139,902,171,405,199,903
0,-438,58,-438
0,-425,4,3,12,-314,20,15,25,-314,31,-314,39,-314,58,-425,64,199,65,200,66,37,67,38,68,403,69,201,77,404,90,43,95,1068,139,902,171,405,199,903
0,-426,58,-426
0,-207,58,-207
0,-206,58,-206
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1069,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-21,58,-21
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1070,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-173,58,-173
0,-146,58,-146
0,-144,58,-144
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1071,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-154,58,-154
0,-229,58,-229
0,-227,58,-227
0,-124,58,-124
0,-121,58,-121
0,-119,58,-119
1,1,5,118,6,5,9,7,10,8,16,12,19,119,22,17,24,18,27,19,33,22,34,23,35,24,46,27,48,28,51,120,61,122,125,50,127,51,129,1072,130,54,131,55,132,56,133,57,144,61,150,65,158,280,184,281,185,282,186,283,187,284
0,-130,58,-130
0,-399,4,-399,12,-399,20,-399,25,-399,31,-399,39,-399,58,-399,64,-399,65,-399,66,-399,67,-399,68,-399,69,-399,77,-399,90,-399,95,-399
0,-448,58,-448
0,-412,58,-412
0,-436,58,-436
0,-424,58,-424
0,-205,58,-205
0,-172,58,-172
0,-142,58,-142
0,-118,58,-118""",
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
between between +---+
between_above between_above -+-+
between_above between_above -+--+
between_above between_above -+-+
between_below between_below -+-+
between_below between_below -+--+
between_below between_below +--+
between_below between_below +--+
between_below between_below +--+
between_below between_below +---+
at_least at_least +-
at_least at_least -+
at_least at_least +-
above above -+
above above +-
single single +
edge edge +-
edge edge +""",
"""\
$END NUMBER _AND _AND_OVER _AND_UNDER _BUT _FROM _GE _GT _LE _LT _TO _UNIT above at_least at_most band below between between_above between_below edge single""",
"""\
1,1,6,2,7,3,8,4,9,5,10,6,13,7,14,8,15,9,16,10,17,11,18,12,19,13,20,14,21,15,22,16
0,-37,2,-37,3,-37,4,-37,5,-37,7,-37,8,-37,9,-37,10,-37,11,-37,12,17
1,1,21,18
1,1,21,19
1,1,21,20
1,1,21,21
1,1,21,22
0,-7
0,-6
0,-1
0,10
0,-2
0,-3
0,-4
0,-5
0,-35,2,23,3,24,4,25,5,26,7,27,8,28,9,29,10,30,11,31
0,-8
0,-36,2,-36,3,-36,4,-36,5,-36,7,-36,8,-36,9,-36,10,-36,11,-36
2,32,11,33
0,-31,2,34,9,35,10,36,11,37
0,-33,2,38,9,39,11,40
0,-10
0,-12
10,41
0,-30,5,42
0,-9
10,43
0,-32
0,-34
0,-11
0,-13
1,1,10,44,21,45
1,1,21,46
1,1,21,47
9,48,10,49
1,1,21,50
1,1,21,51
1,1,21,52
9,53
1,1,21,54
1,1,21,55
1,1,21,56
9,57,10,58
1,1,21,59
1,1,21,60
0,-14
0,-16
0,-15
1,1,21,61
1,1,21,62
0,-17
0,-24
0,-19
1,1,21,63
0,-21
0,-23
0,-27
1,1,21,64
1,1,21,65
0,-28
0,-26
0,-18
0,-25
0,-22
0,-20
0,-29""",
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
title title +*
title title +
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
__title_star_1 __title_star_1 +
__title_star_1 __title_star_1 +
__title_star_1 __title_star_1 *+
__title_star_1 __title_star_1 *+
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
$END FIRST_LABEL FIRST_ROW HEAD HEAD_RULER LABEL LABEL_RULER ROW RULER TEXT TITLE TITLE_RULER WRAP ___first_star_6 __bare_rows_star_5 __head_plus_2 __page_star_0 __rows_star_3 __rows_star_4 __title_star_1 _first _lead _more bare_rows head page rows table title""",
"""\
0,-2,1,1,2,2,3,3,4,4,9,5,10,6,14,7,15,8,16,9,20,10,23,11,24,12,25,13,27,14,28,15
1,-43,2,-43
0,-19,1,-19,2,-19,3,-19,4,-19,5,-19,6,-19,7,-19,8,-19,9,-19,10,-19,12,16,13,17
2,-35,3,-35,4,-35,5,-35,6,-35
2,-36,3,-36,4,-36,5,-36,6,-36
0,-27,1,-27,2,-27,3,-27,4,-27,9,-27,10,-27
2,-8,3,-8,4,-8,5,-8,6,-8,10,18,11,19,19,20
1,21,2,2,20,22
2,-9,3,23,4,24,5,-9,6,-9
0,-1,1,1,2,2,3,3,4,4,9,25,10,6,14,7,15,8,20,10,23,11,24,12,27,26,28,15
0,-17,1,-17,2,-17,3,-17,4,-17,5,27,6,28,7,29,8,30,9,-17,10,-17,17,31,18,32,21,33,22,34
0,-6,1,-6,2,-6,3,-6,4,-6,9,-6,10,-6
2,2,5,27,6,28,17,35,20,36,21,33,26,37
0,13
0,-28,1,-28,2,-28,3,-28,4,-28,9,-28,10,-28
2,2,3,3,4,4,5,27,6,28,15,8,17,35,20,36,21,33,24,38,26,39
0,-45,1,-45,2,-45,3,-45,4,-45,5,-45,6,-45,7,-45,8,-45,9,-45,10,-45,12,-45
0,-18,1,-18,2,-18,3,-18,4,-18,5,-18,6,-18,7,-18,8,-18,9,-18,10,-18,12,40
2,-31,3,-31,4,-31,5,-31,6,-31,10,-31,11,-31
2,-32,3,-32,4,-32,5,-32,6,-32,10,-32,11,-32
2,-7,3,-7,4,-7,5,-7,6,-7,10,41,11,42
1,-44,2,-44
0,-15,1,-15,2,-15,3,-15,4,-15,5,27,6,28,7,29,8,30,9,-15,10,-15,17,31,18,43,21,33,22,34
2,-37,3,-37,4,-37,5,-37,6,-37
2,-38,3,-38,4,-38,5,-38,6,-38
0,-29,1,-29,2,-29,3,-29,4,-29,9,-29,10,-29
0,-30,1,-30,2,-30,3,-30,4,-30,9,-30,10,-30
2,-25,5,-25,6,-25,7,-25
2,-26,5,-26,6,-26,7,-26
0,-23,1,-23,2,-23,3,-23,4,-23,5,-23,6,-23,7,-23,8,-23,9,-23,10,-23,12,16,13,44
0,-24,1,-24,2,-24,3,-24,4,-24,5,-24,6,-24,7,-24,8,-24,9,-24,10,-24
5,27,6,28,7,45,21,46
0,-16,1,-16,2,-16,3,-16,4,-16,5,27,6,28,7,29,8,30,9,-16,10,-16,17,31,21,33,22,47
2,-39,5,-39,6,-39,7,-39
0,-41,1,-41,2,-41,3,-41,4,-41,5,-41,6,-41,7,-41,8,-41,9,-41,10,-41
2,2,5,27,6,28,20,48,21,46
0,-13,1,-13,2,-13,3,-13,4,-13,5,27,6,28,7,29,8,30,9,-13,10,-13,17,31,18,49,21,33,22,34
0,-4,1,-4,2,-4,3,-4,4,-4,9,-4,10,-4
2,2,5,27,6,28,17,35,20,36,21,33,26,50
0,-5,1,-5,2,-5,3,-5,4,-5,9,-5,10,-5
0,-46,1,-46,2,-46,3,-46,4,-46,5,-46,6,-46,7,-46,8,-46,9,-46,10,-46,12,-46
2,-33,3,-33,4,-33,5,-33,6,-33,10,-33,11,-33
2,-34,3,-34,4,-34,5,-34,6,-34,10,-34,11,-34
0,-14,1,-14,2,-14,3,-14,4,-14,5,27,6,28,7,29,8,30,9,-14,10,-14,17,31,21,33,22,47
0,-22,1,-22,2,-22,3,-22,4,-22,5,-22,6,-22,7,-22,8,-22,9,-22,10,-22,12,40
0,-21,1,-21,2,-21,3,-21,4,-21,5,-21,6,-21,7,-21,8,-21,9,-21,10,-21,12,16,13,51
2,-40,5,-40,6,-40,7,-40
0,-42,1,-42,2,-42,3,-42,4,-42,5,-42,6,-42,7,-42,8,-42,9,-42,10,-42
0,-11,1,-11,2,-11,3,-11,4,-11,5,27,6,28,7,29,8,30,9,-11,10,-11,17,31,18,52,21,33,22,34
0,-12,1,-12,2,-12,3,-12,4,-12,5,27,6,28,7,29,8,30,9,-12,10,-12,17,31,21,33,22,47
0,-3,1,-3,2,-3,3,-3,4,-3,9,-3,10,-3
0,-20,1,-20,2,-20,3,-20,4,-20,5,-20,6,-20,7,-20,8,-20,9,-20,10,-20,12,40
0,-10,1,-10,2,-10,3,-10,4,-10,5,27,6,28,7,29,8,30,9,-10,10,-10,17,31,21,33,22,47""",
        {'page': 0},
    ),
}
