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
        'MONEY': ('(?:\\$\\s?\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$', ('MONEY',)),
        'PERCENT': ('(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b)))', '0123456789', ('PERCENT',)),
        'NUMBER': ('(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'DIGITS': ('(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?)', '0123456789', ('DIGITS',)),
        'AMOUNT': ('(?:\\$?\\s?\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?\\s?%?)', ' $0123456789', ('AMOUNT',)),
        'CELL': ('(?:(?:\\$ *)?[(-]?(?:(?:[OolISBZ]|[\\d.,]|[bis]))*\\d(?:(?:[OolISBZ]|[\\d.,]|[bis]))*\\)?(?: ?%)?)', '$(,-.0123456789BIOSZbilos', ('CELL',)),
        'NOTHING': ('(?i:(?:-+|N/?A|TBD))', '-NTnt', ('NOTHING',)),
        'VARIANCE': ('(?:(?:\\(\\s*)?(?:\\+\\s?(?i:(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\s?(?:bps%?|basis points|%|months?|mos\\b\\.?))?)\\s?/\\s?-\\s?(?i:(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\s?(?:bps%?|basis points|%|months?|mos\\b\\.?))?)|(?i:(?:\\+\\s?/\\s?-|plus or minus)\\s*)(?i:(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\s?(?:bps%?|basis points|%|months?|mos\\b\\.?))?))(?:\\s*\\))?)', '(+Pp', ('VARIANCE',)),
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
        'GROUP_NAME': ('(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)', 'GLMPglmp', ('GROUP_NAME',)),
        'PRODUCT': ('(?i:\\d{1,2}(?:/\\d{1,2}|[- ]?(?:yr\\.?|year))(?: (?:fixed|hybrid|arm))*)', '0123456789', ('PRODUCT',)),
        'TOLERANCE': ('(?i:(?:permitted )?tolerances?)', 'PTpt', ('TOLERANCE',)),
        'UNFINISHED': ('(?i:(?:[-/,;&]|\\b(?:and|at|but|by|for|from|in|of|on|or|pursuant|than|the|through|thru|to|with))$)', '&,-/;ABFIOPTWabfioptw', ('UNFINISHED',)),
        'HALF_HEAD': ('(?i:(?:%|#|no\\.?|number|pct\\.?|percent(?:age)?) of|%|weighted|wtd\\.?|w\\.a\\.|average|avg\\.?|percentage|number|cumulative)', '#%ACNPWacnpw', ('HALF_HEAD',)),
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
        'NOTE': ('(?:(?:(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\))|\\d{1,2}\\.?(?! (?i:y(?:ea)?rs?|months?)\\b)) +|(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\}) ?|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*)) ?(?=[A-Z("\'])|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021]) ?(?=[A-Z])(?!(?i:loans?|mortgage)\\b))(?=\\S).*)', '#(*+/0123456789<[{', ('NOTE',)),
        'LETTERED_NOTE': ('(?:[A-Z] (?=[A-Z]).*)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('LETTERED_NOTE',)),
        'LIST_ITEM': ('(?:(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*\x95\u2022o]) +\\S.*)', '(*-0123456789abcdefghijklmnopqrstuvwxyz', ('LIST_ITEM',)),
        'FACT': ('(?:(?:[-\x95\u2022]\\s+)?(?P<label>)(?:[A-Za-z#]|%\\s|\\d{1,3}\\s(?=[A-Z])|\\d-\\d\\s(?=[A-Z]))(?:[^:\\s]|\\s(?!\\s)){0,58}?(?P<gap>)(?:(?:(?<![.\\s])|(?<=\\.)(?=\\s))(?:(?:\\s\\.){3,}+|\\s*+\\.{3,}+[.\\s]*+)|(?:\\s{2,}(?=[$\\d~<>(]|approx|about|N/A|TBD|TBA)|\\s{2,}(?=[A-Z][A-Za-z]{2,8} \\d{1,2}, \\d{4}))|\\s*:(?!(?<=\\d:)\\d)|(?<=[A-Z)*])\\s(?=[$\\d])(?!(?:19|20)\\d\\d-))\\s*(?P<value>)(?:(?:(?i:\\d\\S*\\s+\\d{1,2}:\\d{2}\\s?[ap]\\.?m\\.?)|(?:(?:approx\\.?|approximately|about|~)\\s?)?[$<>(]{0,2}\\s?\\d(?:\\S*[\\w%)])?(?:\\s?(?:-|to)\\s?\\$?\\d\\S*)?(?:\\s?(?:%|months?|years?|days?|bps|mos\\.?|yrs\\.?))?(?:\\s*\\+\\s?/\\s?-\\s?\\.?\\d\\S*(?:\\s?(?:%|months?|bps|basis points))?)?(?:\\s*\\([^()]*\\))*(?:(?:\\s{2,}\\$?\\d\\S*\\s?(?:-|to)\\s?\\$?\\d\\S*|\\s+(?:maximum|minimum|max\\.?|min\\.?)(?:\\s[+-]?\\$?\\d\\S*)?))?|(?:[A-Za-z][^:]{0,58}?|[$\\d~<>](?:[^\\s:]|\\s(?!\\s)){0,48}?)))?(?P<stop>)\\.?(?:\\s+(?:N/?A|--?))?)', '#%-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('FACT',)),
        'LIST_HEAD': ('(?:(?:(?:(?:(?i:\\d{1,2}(?:/\\d{1,2}|[- ]?(?:yr\\.?|year))(?: (?:fixed|hybrid|arm))*)(?i:(?:(?i: pool))?)|(?i:(?:pool|amount|value))|(?i:bid)) )?(?i:(?:permitted )?tolerances?)|(?i:(?:(?i:(?:summary |aggregate )?(?:statistics?|values?|amounts?|totals?|averages?) ))?)(?i:ranges?)(?i:(?:(?i: \\(?(?:if|where) \\w+\\)?))?)))', '0123456789ABPRSTVabprstv', ('LIST_HEAD',)),
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
        'MONEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\$\\s?\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$', ('MONEY',)),
        'PERCENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b)))', '0123456789', ('PERCENT',)),
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
        'THEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:;(?: and| but)?|and|but|while))(?:(?:(?=,? (?:the |THE )?(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)(?i: (?:(?:mortgage )?loans )?(?:will |is |are )?(?:consist|compris|contain|ha[sd] |have )))|(?i:(?=,? (?:none\\b|no (?:such |(?:loan )?(?:group|pool) \\w+ )?(?:mortgage )?loan)))|(?i:(?=,? (?:approximately |about )?\\d[\\d.]*% (?:are|were|have|had|is|was)\\b))|(?i:(?=,? (?:their|they) )))|(?i:(?=,? the (?:total|aggregate|outstanding|scheduled|unpaid|original|principal|number|latest) ))|(?i:(?=,? the (?:weighted|average|smallest|largest|highest|lowest|maximum|minimum) ))|(?i:(?=,? the (?:closing|settlement|delivery|cut[- ]?off) date )))|(?i:(?:(?<=[\\d%])(?<!19\\d\\d)(?<!20\\d\\d)|(?<=months)|(?<=annum)),)(?i:(?=,? the (?:weighted|average|smallest|largest|highest|lowest|maximum|minimum) ))))', ',;ABWabw', ('THEN', '_WORD')),
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
        'RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:gross |current |annual |fixed (?=[a-z ]{0,20}rates))?)(?i:(?:mortgage |note )?(?:interest |note |mortgage |coupon |loan )?)(?i:rates?\\b)(?i:(?!/| (?:and|or) term refin))|(?i:(?:gross )?coupons?)))', 'ACFGILMNRacfgilmnr', ('RATE', '_WORD')),
        'REMAINING_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:scheduled )?remaining terms?(?: to (?:stated |scheduled )?maturity)?)|(?i:(?:remaining )?months to maturity)))', 'MRSmrs', ('REMAINING_TERM', '_WORD')),
        'ORIGINAL_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:terms?(?: to (?:stated |scheduled )?maturity)?|maturit(?:y|ies)))', 'Oo', ('ORIGINAL_TERM', '_WORD')),
        'ORIGINAL_LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:loan- ?to-value ratios?|LTVs?\\b(?: ratios?)?))(?i: at origination)|(?i:original )(?i:(?:loan- ?to-value ratios?|LTVs?\\b(?: ratios?)?))))', 'LOlo', ('ORIGINAL_LTV', '_WORD')),
        'LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:loan- ?to-value ratios?|LTVs?\\b(?: ratios?)?))', 'Ll', ('LTV', '_WORD')),
        'AGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:seasoning|loan age|age)\\b)', 'ALSals', ('AGE', '_WORD')),
        'CREDIT_SCORE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:FICO credit|FICO|credit|credit bureau) scores?|FICOs?\\b)', 'CFcf', ('CREDIT_SCORE', '_WORD')),
        'MATURITY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled |stated |final )*maturit(?:y|ies)(?: dates?)?)', 'FMSfms', ('MATURITY', '_WORD')),
        'FIRST_PAYMENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:first (?:scheduled |monthly )*(?:payment|due) dates?)', 'Ff', ('FIRST_PAYMENT', '_WORD')),
        'OTHER': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?<=weighted average )(?!of\\b)[a-z][a-z /'-]{2,60}?(?= of (?:the|all) ))", 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('OTHER', '_WORD')),
        'PRIMARY_INSURANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:primary mortgage (?:guaranty )?insurance(?: polic(?:y|ies))?)', 'Pp', ('PRIMARY_INSURANCE', '_WORD')),
        '_DELINQUENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:contractually )?(?:delinquent|past due)\\b)', 'CDPcdp', ('_DELINQUENT', '_WORD')),
        'FEATURE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?:(?i:(?:(?i:(?:detached|attached) ))?)(?i:(?:single|one|two)-?(?: ?to[- ]four)?[- ]?family )(?i:(?:(?i:(?:detached|attached) ))?)(?i:(?:homes|houses|residences|dwellings|properties)\\b)|(?i:(?:individual )?condominiums?(?: units?)?\\b)|(?i:planned unit developments?|townhouses|manufactured homes))|(?:(?i:(?:full|alternative|reduced|limited|stated|low)(?: income| asset)?[- ]documentation)|(?i:stated[- ]income))(?i:(?: programs?| loans)?\\b)|(?:(?:(?i:(?:fixed|adjustable)[- ]rate)|(?i:(?:interest[- ]only|balloon)))(?i: (?:mortgage )?loans\\b)(?i:(?= (?:make|account|represent|constitute|comprise)))|(?i:(?:(?<=are )|(?<=were )))(?:(?i:(?:fixed|adjustable)[- ]rate)|(?i:(?:interest[- ]only|balloon)))(?i: (?:mortgage )?loans\\b)|(?i:(?:interest[- ]only|balloon))(?:(?i: (?:payments|periods?|terms?)\\b)|(?i:(?! (?:mortgage )?loans))))|(?i:(?:rate(?:/| and | or )term|limited cash-out) refinanc(?:es?|ings?)\\b)|(?i:prepayment (?:penalt(?:y|ies)|charges?|premiums?)\\b)|(?i:first (?:priority )?liens\\b)))', 'ABCDFILMOPRSTabcdfilmoprst', ('FEATURE', '_WORD')),
        'STATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:Rhode Island|District of Columbia)\\b)|(?i:(?:New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|West Virginia)\\b)|(?:(?i:M(?:aine|aryland|assachusetts|ichigan|innesota|ississippi|issouri|ontana)\\b)|(?i:(?:Ne(?:braska|vada)|O(?:hio|klahoma|regon)|Pennsylvania)\\b)|(?i:(?:A(?:labama|laska|rizona|rkansas)|C(?:alifornia|olorado|onnecticut))\\b)|(?i:(?:Te(?:nnessee|xas)|Utah|V(?:ermont|irginia)|W(?:ashington|isconsin|yoming))\\b)|(?i:(?:Delaware|Florida|Georgia|Hawaii|I(?:daho|llinois|ndiana|owa)|K(?:ansas|entucky)|Louisiana)\\b))))', 'ACDFGHIKLMNOPRSTUVWacdfghiklmnoprstuvw', ('STATE', '_WORD')),
        'SUCH_LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:such (?:mortgage )?loans?)', 'Ss', ('SUCH_LOANS', '_WORD')),
        'LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)(?i: (?:mortgage )?loans?\\b)|(?:(?i:(?:initial )?mortgage loans?\\b)|(?:(?i:(?:(?<=rate )|(?<=lien )|(?<=-end )|(?<=uity )|(?<=onal )|(?<=tial )|(?<=mily )|(?<=zing ))(?:loans|mortgages)\\b)|(?i:(?<=\\d )(?:loans|mortgages|contracts)\\b)|(?:(?i:(?<=the )loans\\b)|(?i:(?:(?<=each )|(?<=any )|(?<=largest )|(?<=smallest ))loan\\b))))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b))?))', 'CGILMPcgilmp', ('LOANS', '_WORD')),
        'POOL_NAME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)', 'GLMPglmp', ('POOL_NAME', '_WORD')),
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
        'NONE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:none(?: of (?:them|which)\\b| of)?|no\\b(?= (?:(?:group|pool) \\w+ )?(?:mortgage )?loan))', 'Nn', ('NONE', '_WORD')),
        'ALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:all of|all\\b)', 'Aa', ('ALL', '_WORD')),
        'EACH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:each|any)(?: of)?\\b)', 'AEae', ('EACH', '_WORD')),
        '_THERE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:there\\b)', 'Tt', ('_THERE', '_WORD')),
        '_MAY_VARY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:subject to (?:an? )?(?:permitted )?(?:variance|variation)(?: of)?(?: up to)?)', 'Ss', ('_MAY_VARY', '_WORD')),
        '_IN_CASE_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:in the case of)', 'Ii', ('_IN_CASE_OF', '_WORD')),
        '_REPRESENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:certificates (?:will )?(?:represent|evidence) [^.,;\\d]{0,60}?(?=(?:a|the) (?:(?:mortgage )?pool|trust)\\b))', 'Cc', ('_REPRESENT', '_WORD')),
        '_CONSIST_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?:(?:(?i:(?:(?:will |is expected to |are expected to )?consists?|consisted))|(?i:(?:is|are|was|were|will be) (?:comprised|composed|made up)))(?i: (?:primarily |solely |entirely )?of)|(?i:comprise[sd]\\b))|(?i:consisting (?:primarily |solely |entirely )?of)|(?i:(?:will )?(?:holds?|contains?|includes?)(?= an? (?:mortgage )?pool\\b))))', 'ACHIWachiw', ('_CONSIST_OF', '_WORD')),
        '_CONTAINS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:ha[sd]|contain(?:s|ed))(?= (?:(?:approximately|about) )?[\\d,]+ (?:[a-z-]+ ){0,3}loans))', 'CHch', ('_CONTAINS', '_WORD')),
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
        '_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:of\\b|(?:on|for)(?= the [\\w -]{0,30}?(?:loans|pool)\\b))', 'FOfo', ('_OF', '_WORD')),
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
    'sentences': '\\d|(?<![A-Za-z])(?:(?i:additional collateral)|(?i:collateral term sheets?)|(?i:such (?:mortgage )?loans?)|(?i:(?:contractually )?(?:delinquent|past due)\\b)|(?i:(?:the )?following (?:approximate )?characteristics)|(?i:they\\b|these (?:mortgage )?loans|(?<=of )th(?:ese|em)(?=,))|(?i:subject to (?:an? )?(?:permitted )?(?:variance|variation)(?: of)?(?: up to)?)|(?:(?i:(?:(?:mortgage )?(?:loan |pool )?cut[- ]?off|statistical calculation) date)(?i:(?= (?:for|of|is|was|will)\\b)))|(?:(?:(?i:tables?\\b|(?:following|certain) information(?= [^.]*\\bloans\\b))|(?i:following (?=(?:describes|summarizes|sets forth) [^.\\d]{0,120}\\bloans\\b))))|(?:(?:(?i:(?:offered )?certificates)(?i:(?= (?:will be|are expected to be|are to be|were) (?:issued|delivered) on\\b))|(?i:(?:closing|settlement|delivery)(?: date)?)(?i:(?= (?:for|of|is|was|will)\\b))))|(?:(?:(?i:(?:^|(?<=^the )|(?<=of the )|(?<=and the )))(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)|(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:[a-z]+-rate|rate|[a-z-]*lien|closed-end|equity|conventional|residential|[a-z-]*family|[a-z]*amortizing)\\b))(?i:(?!(?:the|in|on)\\b)[a-z][a-z-]* loans\\b)))|(?:(?:(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)(?i: (?:mortgage )?loans?\\b)|(?:(?i:(?:initial )?mortgage loans?\\b)|(?:(?i:(?:(?<=rate )|(?<=lien )|(?<=-end )|(?<=uity )|(?<=onal )|(?<=tial )|(?<=mily )|(?<=zing ))(?:loans|mortgages)\\b)|(?i:(?<=\\d )(?:loans|mortgages|contracts)\\b)|(?:(?i:(?<=the )loans\\b)|(?i:(?:(?<=each )|(?<=any )|(?<=largest )|(?<=smallest ))loan\\b))))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b))?)))',
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
__row_star_21 __row_star_21 +
__row_star_21 __row_star_21 *+
__row_star_22 __row_star_22 +
__row_star_22 __row_star_22 *+
__signature_star_23 __signature_star_23 *
__signature_star_23 __signature_star_23 **
___behind_star_24 ___behind_star_24 +
___behind_star_24 ___behind_star_24 *+
___behind_star_25 ___behind_star_25 +*
___behind_star_25 ___behind_star_25 +
___behind_star_25 ___behind_star_25 *+*
___behind_star_25 ___behind_star_25 *+
__back_matter_star_26 __back_matter_star_26 +
__back_matter_star_26 __back_matter_star_26 *+""",
"""\
$END ADDRESS_CAPTION AMENDMENT ANNEX_TITLE AUTHORITY BACK_MATTER BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_HEADING EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM ITEM_MORE JUNK LABEL_LEAD LATER_DATE LATER_PHONE LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH PHONE_LINE REGISTRANT_TAG REPEATED_HEAD REPORT_DATE REPORT_DATE_CAPTION ROW RULE RULER SECOND_DATE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE SPAN_RULER STATE SUMMARY TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TITLE_MORE TITLE_RULE TOP_RULER TOTAL UNDERLINE UNUSED_ITEMS VALUE VALUE_BELOW VALUE_MORE WRAP ___behind_star_24 ___behind_star_25 __back_matter_star_26 __bare_head_plus_20 __captioned_star_5 __captioned_star_6 __captioned_star_7 __captioned_star_8 __checkbox_star_9 __cover_star_3 __cover_star_4 __exhibit_star_2 __fact_star_14 __filing_star_0 __filing_star_1 __footnotes_star_15 __head_plus_19 __headed_plus_10 __heading_star_13 __item_heading_star_11 __item_heading_star_12 __row_star_21 __row_star_22 __signature_star_23 __table_star_16 __table_star_17 __title_plus_18 _annexes _behind _block _caption _dated _free _further _labelled _opening _phoned _signature_line _table_foot _table_line _values amendment annex annex_heading authority back_matter bare_head body_rule by capacity captioned checkbox contents cover dated employer_number exhibit fact file_number filing first_note footnotes form head headed headed_annex heading item item_heading junk late_row late_total list_head list_item masthead name note page_note paragraph preface registrant_tag repeated_head report_date row rule ruler section_heading signatory signature signature_rule signature_sentence state summary table telephone title total unheaded_signature unplaced unused_items""",
"""\
0,-30,1,2,2,3,4,4,6,-30,10,5,12,6,13,7,14,8,15,9,16,10,17,11,19,12,20,13,24,14,26,15,27,16,28,-30,29,-30,30,17,31,18,32,-30,43,19,46,20,47,-30,48,21,51,22,52,23,54,24,57,25,58,-30,59,-30,61,26,63,-30,64,27,65,28,70,-30,73,29,74,30,82,31,88,32,108,33,109,34,110,35,112,36,113,37,114,38,118,39,119,40,122,41,128,42,129,43,130,44,131,45,133,46,136,47,137,48,140,49,142,50,152,51,155,52,160,53,162,54,164,55,169,56,172,57,176,58,177,59
0,-18,6,60,7,61,23,62,25,63,28,64,29,65,35,66,40,67,41,68,45,69,47,70,63,71,67,72,70,73,81,74,89,75,94,76,104,77,107,78,124,79,125,80,134,81,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-131,1,-131,2,-131,4,-131,6,-131,10,-131,11,-131,12,-131,13,-131,14,-131,17,-131,19,-131,20,-131,24,-131,26,-131,27,-131,28,-131,29,-131,30,-131,31,-131,32,-131,43,-131,46,-131,47,-131,48,-131,51,-131,52,-131,54,-131,57,-131,58,-131,59,-131,61,-131,63,-131,64,-131,65,-131,70,-131,73,-131,74,-131
0,-137,1,-137,2,-137,4,-137,6,-137,10,-137,12,-137,13,-137,14,-137,15,-137,16,-137,17,-137,19,-137,20,-137,24,-137,26,-137,27,-137,28,-137,29,-137,30,-137,31,-137,32,-137,43,-137,46,-137,47,-137,48,-137,51,-137,52,-137,54,-137,57,-137,58,-137,59,-137,61,-137,63,-137,64,-137,65,-137,70,-137,73,-137,74,-137
0,-138,1,-138,2,-138,4,-138,6,-138,10,-138,12,-138,13,-138,14,-138,15,-138,16,-138,17,-138,19,-138,20,-138,24,-138,26,-138,27,-138,28,-138,29,-138,30,-138,31,-138,32,-138,43,-138,46,-138,47,-138,48,-138,51,-138,52,-138,54,-138,57,-138,58,-138,59,-138,61,-138,63,-138,64,-138,65,-138,70,-138,73,-138,74,-138
11,92,75,93,83,94,95,95
0,-133,1,-133,2,-133,4,-133,6,-133,10,-133,11,-133,12,-133,13,-133,14,-133,17,-133,19,-133,20,-133,24,-133,26,-133,27,-133,28,-133,29,-133,30,-133,31,-133,32,-133,43,-133,46,-133,47,-133,48,-133,51,-133,52,-133,54,-133,57,-133,58,-133,59,-133,61,-133,63,-133,64,-133,65,-133,70,-133,73,-133,74,-133
1,-329,12,-329,13,-329,27,-329,30,-329,43,-329,52,-329,65,-329
0,-149,1,-149,2,-149,4,-149,6,-149,10,-149,12,-149,13,-149,14,-149,15,-149,16,-149,17,-149,19,-149,20,-149,24,-149,26,-149,27,-149,28,-149,29,-149,30,-149,31,-149,32,-149,43,-149,46,-149,47,-149,48,-149,51,-149,52,-149,54,-149,57,-149,58,-149,59,-149,61,-149,63,-149,64,-149,65,-149,66,96,70,-149,73,-149,74,-149,86,97
0,-134,1,-134,2,-134,4,-134,6,-134,10,-134,12,-134,13,-134,14,-134,15,-134,16,-134,17,-134,19,-134,20,-134,24,-134,26,-134,27,-134,28,-134,29,-134,30,-134,31,-134,32,-134,43,-134,46,-134,47,-134,48,-134,51,-134,52,-134,54,-134,57,-134,58,-134,59,-134,61,-134,63,-134,64,-134,65,-134,70,-134,73,-134,74,-134
0,-135,1,-135,2,-135,4,-135,6,-135,10,-135,12,-135,13,-135,14,-135,15,-135,16,-135,17,-135,19,-135,20,-135,24,-135,26,-135,27,-135,28,-135,29,-135,30,-135,31,-135,32,-135,43,-135,46,-135,47,-135,48,-135,51,-135,52,-135,54,-135,57,-135,58,-135,59,-135,61,-135,63,-135,64,-135,65,-135,70,-135,73,-135,74,-135
0,-151,1,-151,2,-151,4,-151,6,-151,10,-151,12,-151,13,-151,14,-151,15,-151,16,-151,17,-151,19,-151,20,-151,24,-151,26,-151,27,-151,28,-151,29,-151,30,-151,31,-151,32,-151,43,-151,46,-151,47,-151,48,-151,51,-151,52,-151,54,-151,57,-151,58,-151,59,-151,61,-151,63,-151,64,-151,65,-151,70,-151,73,-151,74,-151
0,-165,1,-165,2,-165,4,-165,6,-165,10,-165,12,-165,13,-165,14,-165,15,-165,16,-165,17,-165,19,-165,20,-165,24,-165,26,-165,27,-165,28,-165,29,-165,30,-165,31,-165,32,-165,43,-165,46,-165,47,-165,48,-165,51,-165,52,-165,54,-165,57,-165,58,-165,59,-165,61,-165,63,-165,64,-165,65,-165,70,-165,73,-165,74,-165
0,-144,1,-144,2,-144,4,-144,6,-144,10,-144,12,-144,13,-144,14,-144,15,-144,16,-144,17,-144,19,-144,20,-144,24,-144,26,-144,27,-144,28,-144,29,-144,30,-144,31,-144,32,-144,43,-144,46,-144,47,-144,48,-144,51,-144,52,-144,54,-144,57,-144,58,-144,59,-144,61,-144,63,-144,64,-144,65,-144,70,-144,73,-144,74,-144
0,-143,1,-143,2,-143,4,-143,6,-143,10,-143,12,-143,13,-143,14,-143,15,-143,16,-143,17,-143,19,-143,20,-143,24,-143,26,-143,27,-143,28,-143,29,-143,30,-143,31,-143,32,-143,43,-143,46,-143,47,-143,48,-143,51,-143,52,-143,54,-143,57,-143,58,-143,59,-143,61,-143,63,-143,64,-143,65,-143,70,-143,73,-143,74,-143
0,-136,1,-136,2,-136,4,-136,6,-136,10,-136,12,-136,13,-136,14,-136,15,-136,16,-136,17,-136,19,-136,20,-136,24,-136,26,-136,27,-136,28,-136,29,-136,30,-136,31,-136,32,-136,43,-136,46,-136,47,-136,48,-136,51,-136,52,-136,54,-136,57,-136,58,-136,59,-136,61,-136,63,-136,64,-136,65,-136,70,-136,73,-136,74,-136
0,-132,1,-132,2,-132,4,-132,6,-132,10,-132,11,-132,12,-132,13,-132,14,-132,17,-132,19,-132,20,-132,24,-132,26,-132,27,-132,28,-132,29,-132,30,-132,31,-132,32,-132,43,-132,46,-132,47,-132,48,-132,51,-132,52,-132,54,-132,57,-132,58,-132,59,-132,61,-132,63,-132,64,-132,65,-132,70,-132,73,-132,74,-132
0,-130,1,-130,2,-130,4,-130,6,-130,10,-130,11,-130,12,-130,13,-130,14,-130,17,-130,19,-130,20,-130,24,-130,26,-130,27,-130,28,-130,29,-130,30,-130,31,-130,32,-130,43,-130,46,-130,47,-130,48,-130,51,-130,52,-130,54,-130,57,-130,58,-130,59,-130,61,-130,63,-130,64,-130,65,-130,70,-130,73,-130,74,-130
0,-152,1,-152,2,-152,4,-152,6,-152,10,-152,12,-152,13,-152,14,-152,15,-152,16,-152,17,-152,19,-152,20,-152,24,-152,26,-152,27,-152,28,-152,29,-152,30,-152,31,-152,32,-152,43,-152,46,-152,47,-152,48,-152,51,-152,52,-152,54,-152,57,-152,58,-152,59,-152,61,-152,63,-152,64,-152,65,-152,70,-152,73,-152,74,-152
0,-129,1,-129,2,-129,4,-129,6,-129,10,-129,11,-129,12,-129,13,-129,14,-129,17,-129,19,-129,20,-129,24,-129,26,-129,27,-129,28,-129,29,-129,30,-129,31,-129,32,-129,43,-129,46,-129,47,-129,48,-129,51,-129,52,-129,54,-129,57,-129,58,-129,59,-129,61,-129,63,-129,64,-129,65,-129,70,-129,73,-129,74,-129
0,-150,1,-150,2,-150,4,-150,6,-150,10,-150,12,-150,13,-150,14,-150,15,-150,16,-150,17,-150,19,-150,20,-150,24,-150,26,-150,27,-150,28,-150,29,-150,30,-150,31,-150,32,-150,43,-150,46,-150,47,-150,48,-150,51,-150,52,-150,54,-150,57,-150,58,-150,59,-150,61,-150,63,-150,64,-150,65,-150,70,-150,73,-150,74,-150
0,-167,1,-167,2,-167,4,-167,6,-167,10,-167,12,-167,13,-167,14,-167,15,-167,16,-167,17,-167,19,-167,20,-167,24,-167,26,-167,27,-167,28,-167,29,-167,30,-167,31,-167,32,-167,43,-167,46,-167,47,-167,48,-167,51,-167,52,-167,54,-167,57,-167,58,-167,59,-167,61,-167,63,-167,64,-167,65,-167,70,-167,73,-167,74,-167
0,-142,1,-142,2,-142,4,-142,6,-142,10,-142,11,92,12,-142,13,-142,14,-142,15,-142,16,-142,17,-142,19,-142,20,-142,24,-142,26,-142,27,-142,28,-142,29,-142,30,-142,31,-142,32,-142,36,98,43,-142,46,-142,47,-142,48,-142,51,-142,52,-142,54,-142,56,99,57,-142,58,-142,59,-142,61,-142,63,-142,64,-142,65,-142,70,-142,73,-142,74,-142,83,100,84,101
0,-76,1,-76,2,-76,4,-76,6,-76,10,-76,11,92,12,-76,13,-76,14,-76,17,-76,19,-76,20,-76,24,-76,26,-76,27,-76,28,-76,29,-76,30,-76,31,-76,32,-76,36,98,43,-76,46,-76,47,-76,48,-76,51,-76,52,-76,54,-76,56,99,57,-76,58,-76,59,-76,61,-76,63,-76,64,-76,65,-76,70,-76,73,-76,74,-76,83,102,84,103
0,-158,1,-158,2,-158,4,-158,6,-158,10,-158,12,-158,13,-158,14,-158,15,-158,16,-158,17,-158,19,-158,20,-158,24,-158,26,-158,27,-158,28,-158,29,-158,30,-158,31,-158,32,-158,43,-158,46,-158,47,-158,48,-158,51,-158,52,-158,54,-158,57,-158,58,-158,59,-158,61,-158,63,-158,64,-158,65,-158,70,-158,73,-158,74,-158
0,-155,1,-155,2,-155,4,-155,6,-155,10,-155,12,-155,13,-155,14,-155,15,-155,16,-155,17,-155,19,-155,20,-155,24,-155,26,-155,27,-155,28,-155,29,-155,30,-155,31,-155,32,-155,43,-155,46,-155,47,-155,48,-155,51,-155,52,-155,54,-155,57,-155,58,-155,59,-155,61,-155,63,-155,64,-155,65,-155,70,-155,73,-155,74,-155
0,-145,1,-145,2,-145,4,-145,6,-145,10,-145,12,-145,13,-145,14,-145,15,-145,16,-145,17,-145,19,-145,20,-145,24,-145,26,-145,27,-145,28,-145,29,-145,30,-145,31,-145,32,-145,43,-145,46,-145,47,-145,48,-145,51,-145,52,-145,54,-145,57,-145,58,-145,59,-145,61,-145,63,-145,64,-145,65,-145,70,-145,73,-145,74,-145
0,-147,1,-147,2,-147,4,-147,6,-147,10,-147,11,92,12,-147,13,-147,14,-147,15,-147,16,-147,17,-147,19,-147,20,-147,24,-147,26,-147,27,-147,28,-147,29,-147,30,-147,31,-147,32,-147,43,-147,46,-147,47,-147,48,-147,51,-147,52,-147,54,-147,57,-147,58,-147,59,-147,61,-147,63,-147,64,-147,65,-147,70,-147,73,-147,74,-147,83,104
0,-108,1,-108,2,-108,4,-108,6,-108,10,-108,11,92,12,-108,13,-108,14,-108,17,-108,19,-108,20,-108,24,-108,26,-108,27,-108,28,-108,29,-108,30,-108,31,-108,32,-108,37,105,43,-108,46,-108,47,-108,48,-108,51,-108,52,-108,54,-108,57,-108,58,-108,59,-108,61,-108,63,-108,64,-108,65,-108,70,-108,73,-108,74,-108,83,106
0,-154,1,-154,2,-154,4,-154,6,-154,10,-154,12,-154,13,-154,14,-154,15,-154,16,-154,17,-154,19,-154,20,-154,24,-154,26,-154,27,-154,28,-154,29,-154,30,-154,31,-154,32,-154,43,-154,46,-154,47,-154,48,-154,51,-154,52,-154,54,-154,57,-154,58,-154,59,-154,61,-154,63,-154,64,-154,65,-154,66,96,70,-154,73,-154,74,-154,86,107
0,-163,1,-163,2,-163,4,-163,6,-163,10,-163,12,-163,13,-163,14,-163,15,-163,16,-163,17,-163,19,-163,20,-163,24,-163,26,-163,27,-163,28,-163,29,-163,30,-163,31,-163,32,-163,43,-163,46,-163,47,-163,48,-163,51,-163,52,-163,54,-163,57,-163,58,-163,59,-163,61,-163,63,-163,64,-163,65,-163,70,-163,73,-163,74,-163
1,2,12,6,13,108,27,16,30,17,43,19,52,109,65,110,108,111
0,-24,1,2,2,3,4,4,6,-24,10,5,12,6,13,7,14,8,15,9,16,10,17,11,19,12,20,13,24,14,26,15,27,16,28,-24,29,-24,30,17,31,18,32,-24,43,19,46,20,47,-24,48,21,51,22,52,23,54,24,57,25,58,-24,59,-24,61,26,63,-24,64,27,65,28,70,-24,73,29,74,30,82,31,108,33,109,34,110,35,112,36,113,112,114,38,118,39,119,40,122,41,128,113,129,43,130,44,133,46,136,47,140,49,142,50,152,51,155,52,160,53,162,54,164,55,169,56,172,57,176,114,177,59
0,-128,1,-128,2,-128,4,-128,6,-128,10,-128,11,92,12,-128,13,-128,14,-128,17,-128,19,-128,20,-128,24,-128,26,-128,27,-128,28,-128,29,-128,30,-128,31,-128,32,-128,43,-128,46,-128,47,-128,48,-128,51,-128,52,-128,54,-128,57,-128,58,-128,59,-128,61,-128,63,-128,64,-128,65,-128,70,-128,73,-128,74,-128,83,115
0,-160,1,2,2,-160,4,-160,6,-160,10,-160,12,6,13,7,14,-160,15,-160,16,-160,17,-160,19,-160,20,-160,24,-160,26,-160,27,16,28,-160,29,-160,30,17,31,-160,32,-160,43,19,46,-160,47,-160,48,-160,51,-160,52,116,54,-160,57,-160,58,-160,59,-160,61,-160,63,-160,64,-160,65,117,70,-160,73,-160,74,-160,82,118,108,119
0,-159,1,2,2,-159,4,-159,6,-159,10,-159,12,6,13,7,14,-159,15,-159,16,-159,17,-159,19,-159,20,-159,24,-159,26,-159,27,16,28,-159,29,-159,30,17,31,-159,32,-159,43,19,46,-159,47,-159,48,-159,51,-159,52,120,54,-159,57,-159,58,-159,59,-159,61,-159,63,-159,64,-159,65,121,70,-159,73,-159,74,-159,82,122,108,123
0,-32,1,-32,2,-32,4,-32,6,-32,10,-32,12,-32,13,-32,14,-32,15,-32,16,-32,17,-32,19,-32,20,-32,24,-32,26,-32,27,-32,28,-32,29,-32,30,-32,31,-32,32,-32,43,-32,46,-32,47,-32,48,-32,51,-32,52,-32,54,-32,57,-32,58,-32,59,-32,61,-32,63,-32,64,-32,65,-32,70,-32,73,-32,74,-32
0,-327,1,-327,2,-327,4,-327,6,-327,10,-327,12,-327,13,-327,14,-327,15,-327,16,-327,17,-327,19,-327,20,-327,24,-327,26,-327,27,-327,28,-327,29,-327,30,-327,31,-327,32,-327,43,-327,46,-327,47,-327,48,-327,51,-327,52,-327,54,-327,57,-327,58,-327,59,-327,61,-327,63,-327,64,-327,65,-327,70,-327,73,-327,74,-327
0,-161,1,2,2,-161,4,-161,6,-161,10,-161,12,6,13,7,14,-161,15,-161,16,-161,17,-161,19,-161,20,-161,24,-161,26,-161,27,16,28,-161,29,-161,30,17,31,-161,32,-161,43,19,46,-161,47,-161,48,-161,51,-161,52,124,54,-161,57,-161,58,-161,59,-161,61,-161,63,-161,64,-161,65,125,70,-161,73,-161,74,-161,82,126,108,127
0,-168,2,-168,4,-168,6,-168,10,-168,14,-168,15,-168,16,-168,17,-168,19,128,20,-168,24,-168,26,-168,28,-168,29,-168,31,-168,32,-168,46,-168,47,-168,48,129,51,-168,54,-168,57,-168,58,-168,59,-168,61,-168,63,-168,64,-168,70,-168,73,-168,74,130
0,-39,1,-39,2,-39,4,-39,6,-39,10,-39,12,-39,13,-39,14,-39,15,-39,16,-39,17,-39,19,-39,20,-39,24,-39,26,-39,27,-39,28,-39,29,-39,30,-39,31,-39,32,-39,43,-39,46,-39,47,-39,48,-39,51,-39,52,-39,54,-39,57,-39,58,-39,59,-39,61,-39,63,-39,64,-39,65,-39,70,-39,73,-39,74,-39
0,-40,1,-40,2,-40,4,-40,6,-40,10,-40,12,-40,13,-40,14,-40,15,-40,16,-40,17,-40,19,-40,20,-40,24,-40,26,-40,27,-40,28,-40,29,-40,30,-40,31,-40,32,-40,43,-40,46,-40,47,-40,48,-40,51,-40,52,-40,54,-40,57,-40,58,-40,59,-40,61,-40,63,-40,64,-40,65,-40,70,-40,73,-40,74,-40
0,-28,1,2,2,3,4,4,6,-28,10,5,12,6,13,7,14,8,17,11,19,12,20,13,24,14,26,15,27,16,28,-28,29,-28,30,17,31,18,32,-28,43,19,46,20,47,-28,48,21,51,22,52,23,54,24,57,25,58,-28,59,-28,61,26,63,-28,64,27,65,28,70,-28,73,29,74,30,82,31,87,131,108,33,109,34,110,35,111,132,112,133,114,38,118,39,119,40,122,41,128,134,129,43,130,44,133,46,136,47,140,49,142,50,155,52,160,53,162,54,164,55,169,56,172,57,176,135,177,59
0,-46,1,-46,2,-46,4,-46,6,-46,10,-46,12,-46,13,-46,14,-46,15,-46,16,-46,17,-46,19,-46,20,-46,24,-46,26,-46,27,-46,28,-46,29,-46,30,-46,31,-46,32,-46,43,-46,46,-46,47,-46,48,-46,51,-46,52,-46,54,-46,57,-46,58,-46,59,-46,61,-46,63,-46,64,-46,65,-46,70,-46,73,-46,74,-46
0,-48,1,-48,2,-48,4,-48,6,-48,10,-48,12,-48,13,-48,14,-48,15,-48,16,-48,17,-48,19,-48,20,-48,24,-48,26,-48,27,-48,28,-48,29,-48,30,-48,31,-48,32,-48,43,-48,46,-48,47,-48,48,-48,51,-48,52,-48,54,-48,57,-48,58,-48,59,-48,61,-48,63,-48,64,-48,65,-48,70,-48,73,-48,74,-48
0,-16,6,60,28,64,29,65,32,136,47,70,58,137,59,138,63,71,70,73,81,74,91,139,92,140,94,76,104,77,124,79,141,85,145,141,146,142,156,143,157,144,166,145,168,146,171,147,173,91,175,148
0,-43,1,-43,2,-43,4,-43,6,-43,10,-43,12,-43,13,-43,14,-43,15,-43,16,-43,17,-43,19,-43,20,-43,24,-43,26,-43,27,-43,28,-43,29,-43,30,-43,31,-43,32,-43,43,-43,46,-43,47,-43,48,-43,51,-43,52,-43,54,-43,57,-43,58,-43,59,-43,61,-43,63,-43,64,-43,65,-43,70,-43,73,-43,74,-43
0,-42,1,-42,2,-42,4,-42,6,-42,10,-42,12,-42,13,-42,14,-42,15,-42,16,-42,17,-42,19,-42,20,-42,24,-42,26,-42,27,-42,28,-42,29,-42,30,-42,31,-42,32,-42,43,-42,46,-42,47,-42,48,-42,51,-42,52,-42,54,-42,57,-42,58,-42,59,-42,61,-42,63,-42,64,-42,65,-42,70,-42,73,-42,74,-42
0,48
0,-38,1,-38,2,-38,4,-38,6,-38,10,-38,12,-38,13,-38,14,-38,15,-38,16,-38,17,-38,19,-38,20,-38,24,-38,26,-38,27,-38,28,-38,29,-38,30,-38,31,-38,32,-38,43,-38,46,-38,47,-38,48,-38,51,-38,52,-38,54,-38,57,-38,58,-38,59,-38,61,-38,63,-38,64,-38,65,-38,70,-38,73,-38,74,-38
0,-51,1,-51,2,-51,4,-51,6,-51,10,-51,12,-51,13,-51,14,-51,15,-51,16,-51,17,-51,19,-51,20,-51,24,-51,26,-51,27,-51,28,-51,29,-51,30,-51,31,-51,32,-51,43,-51,46,-51,47,-51,48,-51,51,-51,52,-51,54,-51,57,-51,58,-51,59,-51,61,-51,63,-51,64,-51,65,-51,70,-51,73,-51,74,-51
0,-31,1,-31,2,-31,4,-31,6,-31,10,-31,12,-31,13,-31,14,-31,15,-31,16,-31,17,-31,19,-31,20,-31,24,-31,26,-31,27,-31,28,-31,29,-31,30,-31,31,-31,32,-31,43,-31,46,-31,47,-31,48,-31,51,-31,52,-31,54,-31,57,-31,58,-31,59,-31,61,-31,63,-31,64,-31,65,-31,70,-31,73,-31,74,-31
0,-47,1,-47,2,-47,4,-47,6,-47,10,-47,12,-47,13,-47,14,-47,15,-47,16,-47,17,-47,19,-47,20,-47,24,-47,26,-47,27,-47,28,-47,29,-47,30,-47,31,-47,32,-47,43,-47,46,-47,47,-47,48,-47,51,-47,52,-47,54,-47,57,-47,58,-47,59,-47,61,-47,63,-47,64,-47,65,-47,70,-47,73,-47,74,-47
0,-41,1,-41,2,-41,4,-41,6,-41,10,-41,12,-41,13,-41,14,-41,15,-41,16,-41,17,-41,19,-41,20,-41,24,-41,26,-41,27,-41,28,-41,29,-41,30,-41,31,-41,32,-41,43,-41,46,-41,47,-41,48,-41,51,-41,52,-41,54,-41,57,-41,58,-41,59,-41,61,-41,63,-41,64,-41,65,-41,70,-41,73,-41,74,-41
0,-52,1,-52,2,-52,4,-52,6,-52,10,-52,12,-52,13,-52,14,-52,15,-52,16,-52,17,-52,19,-52,20,-52,24,-52,26,-52,27,-52,28,-52,29,-52,30,-52,31,-52,32,-52,43,-52,46,-52,47,-52,48,-52,51,-52,52,-52,54,-52,57,-52,58,-52,59,-52,61,-52,63,-52,64,-52,65,-52,70,-52,73,-52,74,-52
0,-50,1,-50,2,-50,4,-50,6,-50,10,-50,12,-50,13,-50,14,-50,15,-50,16,-50,17,-50,19,-50,20,-50,24,-50,26,-50,27,-50,28,-50,29,-50,30,-50,31,-50,32,-50,43,-50,46,-50,47,-50,48,-50,51,-50,52,-50,54,-50,57,-50,58,-50,59,-50,61,-50,63,-50,64,-50,65,-50,70,-50,73,-50,74,-50
0,-44,1,-44,2,-44,4,-44,6,-44,10,-44,12,-44,13,-44,14,-44,15,-44,16,-44,17,-44,19,-44,20,-44,24,-44,26,-44,27,-44,28,-44,29,-44,30,-44,31,-44,32,-44,43,-44,46,-44,47,-44,48,-44,51,-44,52,-44,54,-44,57,-44,58,-44,59,-44,61,-44,63,-44,64,-44,65,-44,70,-44,73,-44,74,-44
0,-45,1,-45,2,-45,4,-45,6,-45,10,-45,12,-45,13,-45,14,-45,15,-45,16,-45,17,-45,19,-45,20,-45,24,-45,26,-45,27,-45,28,-45,29,-45,30,-45,31,-45,32,-45,43,-45,46,-45,47,-45,48,-45,51,-45,52,-45,54,-45,57,-45,58,-45,59,-45,61,-45,63,-45,64,-45,65,-45,70,-45,73,-45,74,-45
0,-29,2,3,4,4,6,-29,10,5,14,8,15,9,16,10,17,11,20,13,24,14,26,15,28,-29,29,-29,31,18,32,-29,46,20,47,-29,51,22,54,24,57,25,58,-29,59,-29,61,26,63,-29,64,27,70,-29,73,29,112,149,119,40,122,41,129,43,130,44,133,46,136,47,140,49,142,50,152,150,155,52,160,53,162,54,164,55,169,56,172,57,177,59
0,-49,1,-49,2,-49,4,-49,6,-49,10,-49,12,-49,13,-49,14,-49,15,-49,16,-49,17,-49,19,-49,20,-49,24,-49,26,-49,27,-49,28,-49,29,-49,30,-49,31,-49,32,-49,43,-49,46,-49,47,-49,48,-49,51,-49,52,-49,54,-49,57,-49,58,-49,59,-49,61,-49,63,-49,64,-49,65,-49,70,-49,73,-49,74,-49
6,-363,34,-363,38,-363,50,-363,53,-363,55,-363,62,-363
0,-195,3,-195,6,-195,7,-195,21,-195,22,-195,23,-195,25,-195,28,-195,29,-195,32,-195,35,-195,40,-195,41,-195,45,-195,47,-195,58,-195,59,-195,63,-195,67,-195,70,-195
0,-199,3,-199,6,-199,7,-199,21,-199,22,-199,23,-199,25,-199,28,-199,29,-199,32,-199,35,-199,40,-199,41,-199,45,-199,47,-199,58,-199,59,-199,63,-199,67,-199,70,-199,76,151,90,152
0,-210,3,-210,6,-210,7,-210,21,-210,22,-210,23,-210,25,-210,28,-210,29,-210,32,-210,35,-210,39,-210,40,-210,41,-210,44,-210,45,-210,47,-210,58,-210,59,-210,63,-210,66,96,67,-210,70,-210,86,153
28,-361,29,-361,60,-361
0,-235,3,-235,6,-235,7,-235,21,-235,22,-235,23,-235,25,-235,28,-235,29,-235,32,-235,34,-235,35,-235,38,-235,40,-235,41,-235,45,-235,47,-235,50,-235,53,-235,55,-235,58,-235,59,-235,62,-235,63,-235,67,-235,70,-235,71,-235
23,154
0,-200,3,-200,6,-200,7,-200,21,-200,22,-200,23,-200,25,-200,28,-200,29,-200,32,-200,35,-200,40,-200,41,-200,45,-200,47,-200,58,-200,59,-200,63,-200,67,-200,70,-200
0,-190,3,-190,6,-190,7,-190,21,-190,22,-190,23,-190,25,-190,28,-190,29,-190,32,-190,35,-190,40,-190,41,-190,45,-190,47,-190,58,-190,59,-190,63,-190,66,96,67,-190,70,-190,86,155
0,-202,3,-202,6,-202,7,-202,21,-202,22,-202,23,-202,25,-202,28,-202,29,-202,32,-202,35,-202,39,156,40,-202,41,-202,44,157,45,-202,47,-202,58,-202,59,-202,63,-202,67,-202,70,-202,93,158,154,159
0,-188,3,-188,6,-188,7,-188,21,-188,22,-188,23,-188,25,-188,28,-188,29,-188,32,-188,35,-188,40,-188,41,-188,45,-188,47,-188,58,-188,59,-188,63,-188,66,96,67,-188,70,-188,86,160
6,-359,28,-359,29,-359,63,-359,69,-359,70,-359
0,-194,3,-194,6,-194,7,-194,21,-194,22,-194,23,-194,25,-194,28,-194,29,-194,32,-194,35,-194,40,-194,41,-194,45,-194,47,-194,58,-194,59,-194,63,-194,67,-194,68,161,70,-194,72,162,96,163
6,60,28,64,81,164,94,165
6,166,34,-237,38,-237,50,-237,53,-237,55,-237,62,-237
0,-17,6,60,7,61,23,62,25,63,28,64,29,65,35,66,40,67,41,68,45,69,47,70,63,71,67,72,70,73,81,74,94,76,104,77,107,167,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
28,168,29,169,60,170
6,-230,28,-230,29,-230,63,171,69,172,70,-230
0,-323,3,-323,6,-323,7,-323,21,-323,22,-323,23,-323,25,-323,28,-323,29,-323,32,-323,35,-323,40,-323,41,-323,45,-323,47,-323,58,-323,59,-323,63,-323,67,-323,70,-323
34,173,38,174,50,175,53,176,55,177,62,178,99,179,103,180,117,181,147,182,159,183,161,184,163,185,170,186
0,-186,3,-186,6,-186,7,-186,21,-186,22,-186,23,-186,25,-186,28,-186,29,-186,32,-186,35,-186,40,-186,41,-186,45,-186,47,-186,58,-186,59,-186,63,-186,67,-186,70,-186
0,81
0,-184,3,-184,6,-184,7,-184,21,-184,22,-184,23,-184,25,-184,28,-184,29,-184,32,-184,35,-184,40,-184,41,-184,45,-184,47,-184,58,-184,59,-184,63,-184,67,-184,70,-184
0,-204,3,-204,6,-204,7,-204,21,-204,22,-204,23,-204,25,-204,28,-204,29,-204,32,-204,35,-204,39,156,40,-204,41,-204,44,157,45,-204,47,-204,58,-204,59,-204,63,-204,67,-204,70,-204,93,187,154,159
0,-183,3,-183,6,-183,7,-183,21,-183,22,-183,23,-183,25,-183,28,-183,29,-183,32,-183,35,-183,40,-183,41,-183,45,-183,47,-183,58,-183,59,-183,63,-183,67,-183,70,-183
0,-222,3,-222,6,-222,7,-222,21,-222,22,-222,23,-222,25,-222,28,-222,29,-222,32,-222,34,173,35,-222,38,174,40,-222,41,-222,45,-222,47,-222,50,175,53,176,55,177,58,-222,59,-222,62,178,63,-222,67,-222,70,-222,71,188,99,189,103,190,117,181,147,182,159,183,161,184,163,185,170,186,174,191
0,-181,3,-181,6,-181,7,-181,21,-181,22,-181,23,-181,25,-181,28,-181,29,-181,32,-181,35,-181,40,-181,41,-181,45,-181,47,-181,58,-181,59,-181,63,-181,67,-181,70,-181
0,-185,3,-185,6,-185,7,-185,21,-185,22,-185,23,-185,25,-185,28,-185,29,-185,32,-185,35,-185,40,-185,41,-185,45,-185,47,-185,58,-185,59,-185,63,-185,67,-185,70,-185
0,-180,3,-180,6,-180,7,-180,21,-180,22,-180,23,-180,25,-180,28,-180,29,-180,32,-180,35,-180,40,-180,41,-180,45,-180,47,-180,58,-180,59,-180,63,-180,67,-180,70,-180
0,-179,3,-179,6,-179,7,-179,21,-179,22,-179,23,-179,25,-179,28,-179,29,-179,32,-179,35,-179,40,-179,41,-179,45,-179,47,-179,58,-179,59,-179,63,-179,67,-179,70,-179
0,-182,3,-182,6,-182,7,-182,21,-182,22,-182,23,-182,25,-182,28,-182,29,-182,32,-182,35,-182,40,-182,41,-182,45,-182,47,-182,58,-182,59,-182,63,-182,67,-182,70,-182
6,60,28,64,29,65,70,73,81,74,94,76,124,192,141,193
0,-331,1,-331,2,-331,4,-331,6,-331,10,-331,11,-331,12,-331,13,-331,14,-331,15,-331,16,-331,17,-331,19,-331,20,-331,24,-331,26,-331,27,-331,28,-331,29,-331,30,-331,31,-331,32,-331,36,-331,37,-331,43,-331,46,-331,47,-331,48,-331,51,-331,52,-331,54,-331,56,-331,57,-331,58,-331,59,-331,61,-331,63,-331,64,-331,65,-331,70,-331,73,-331,74,-331,75,-331
0,-341,1,-341,2,-341,4,-341,6,-341,10,-341,12,-341,13,-341,14,-341,15,-341,16,-341,17,-341,19,-341,20,-341,24,-341,26,-341,27,-341,28,-341,29,-341,30,-341,31,-341,32,-341,43,-341,46,-341,47,-341,48,-341,51,-341,52,-341,54,-341,57,-341,58,-341,59,-341,61,-341,63,-341,64,-341,65,-341,70,-341,73,-341,74,-341,75,-341
11,194,75,93,95,195
0,-157,1,-157,2,-157,4,-157,6,-157,10,-157,12,-157,13,-157,14,-157,15,-157,16,-157,17,-157,19,-157,20,-157,24,-157,26,-157,27,-157,28,-157,29,-157,30,-157,31,-157,32,-157,43,-157,46,-157,47,-157,48,-157,51,-157,52,-157,54,-157,57,-157,58,-157,59,-157,61,-157,63,-157,64,-157,65,-157,70,-157,73,-157,74,-157,75,196
0,-339,1,-339,2,-339,3,-339,4,-339,6,-339,7,-339,8,-339,9,-339,10,-339,12,-339,13,-339,14,-339,15,-339,16,-339,17,-339,18,-339,19,-339,20,-339,21,-339,22,-339,23,-339,24,-339,25,-339,26,-339,27,-339,28,-339,29,-339,30,-339,31,-339,32,-339,35,-339,39,-339,40,-339,41,-339,42,-339,43,-339,44,-339,45,-339,46,-339,47,-339,48,-339,49,-339,51,-339,52,-339,54,-339,57,-339,58,-339,59,-339,61,-339,63,-339,64,-339,65,-339,66,-339,67,-339,70,-339,73,-339,74,-339
0,-148,1,-148,2,-148,4,-148,6,-148,10,-148,12,-148,13,-148,14,-148,15,-148,16,-148,17,-148,19,-148,20,-148,24,-148,26,-148,27,-148,28,-148,29,-148,30,-148,31,-148,32,-148,43,-148,46,-148,47,-148,48,-148,51,-148,52,-148,54,-148,57,-148,58,-148,59,-148,61,-148,63,-148,64,-148,65,-148,66,197,70,-148,73,-148,74,-148
0,-333,1,-333,2,-333,4,-333,6,-333,10,-333,12,-333,13,-333,14,-333,15,-333,16,-333,17,-333,19,-333,20,-333,24,-333,26,-333,27,-333,28,-333,29,-333,30,-333,31,-333,32,-333,36,-333,43,-333,46,-333,47,-333,48,-333,51,-333,52,-333,54,-333,56,-333,57,-333,58,-333,59,-333,61,-333,63,-333,64,-333,65,-333,70,-333,73,-333,74,-333
0,-334,1,-334,2,-334,4,-334,6,-334,10,-334,12,-334,13,-334,14,-334,15,-334,16,-334,17,-334,19,-334,20,-334,24,-334,26,-334,27,-334,28,-334,29,-334,30,-334,31,-334,32,-334,36,-334,43,-334,46,-334,47,-334,48,-334,51,-334,52,-334,54,-334,56,-334,57,-334,58,-334,59,-334,61,-334,63,-334,64,-334,65,-334,70,-334,73,-334,74,-334
0,-140,1,-140,2,-140,4,-140,6,-140,10,-140,11,194,12,-140,13,-140,14,-140,15,-140,16,-140,17,-140,19,-140,20,-140,24,-140,26,-140,27,-140,28,-140,29,-140,30,-140,31,-140,32,-140,36,98,43,-140,46,-140,47,-140,48,-140,51,-140,52,-140,54,-140,56,99,57,-140,58,-140,59,-140,61,-140,63,-140,64,-140,65,-140,70,-140,73,-140,74,-140,84,198
0,-141,1,-141,2,-141,4,-141,6,-141,10,-141,12,-141,13,-141,14,-141,15,-141,16,-141,17,-141,19,-141,20,-141,24,-141,26,-141,27,-141,28,-141,29,-141,30,-141,31,-141,32,-141,36,199,43,-141,46,-141,47,-141,48,-141,51,-141,52,-141,54,-141,56,200,57,-141,58,-141,59,-141,61,-141,63,-141,64,-141,65,-141,70,-141,73,-141,74,-141
0,-74,1,-74,2,-74,4,-74,6,-74,10,-74,11,194,12,-74,13,-74,14,-74,17,-74,19,-74,20,-74,24,-74,26,-74,27,-74,28,-74,29,-74,30,-74,31,-74,32,-74,36,98,43,-74,46,-74,47,-74,48,-74,51,-74,52,-74,54,-74,56,99,57,-74,58,-74,59,-74,61,-74,63,-74,64,-74,65,-74,70,-74,73,-74,74,-74,84,201
0,-75,1,-75,2,-75,4,-75,6,-75,10,-75,12,-75,13,-75,14,-75,17,-75,19,-75,20,-75,24,-75,26,-75,27,-75,28,-75,29,-75,30,-75,31,-75,32,-75,36,199,43,-75,46,-75,47,-75,48,-75,51,-75,52,-75,54,-75,56,200,57,-75,58,-75,59,-75,61,-75,63,-75,64,-75,65,-75,70,-75,73,-75,74,-75
0,-146,1,-146,2,-146,4,-146,6,-146,10,-146,11,194,12,-146,13,-146,14,-146,15,-146,16,-146,17,-146,19,-146,20,-146,24,-146,26,-146,27,-146,28,-146,29,-146,30,-146,31,-146,32,-146,43,-146,46,-146,47,-146,48,-146,51,-146,52,-146,54,-146,57,-146,58,-146,59,-146,61,-146,63,-146,64,-146,65,-146,70,-146,73,-146,74,-146
0,-107,1,-107,2,-107,4,-107,6,-107,10,-107,12,-107,13,-107,14,-107,17,-107,19,-107,20,-107,24,-107,26,-107,27,-107,28,-107,29,-107,30,-107,31,-107,32,-107,43,-107,46,-107,47,-107,48,-107,51,-107,52,-107,54,-107,57,-107,58,-107,59,-107,61,-107,63,-107,64,-107,65,-107,70,-107,73,-107,74,-107
0,-106,1,-106,2,-106,4,-106,6,-106,10,-106,11,194,12,-106,13,-106,14,-106,17,-106,19,-106,20,-106,24,-106,26,-106,27,-106,28,-106,29,-106,30,-106,31,-106,32,-106,37,202,43,-106,46,-106,47,-106,48,-106,51,-106,52,-106,54,-106,57,-106,58,-106,59,-106,61,-106,63,-106,64,-106,65,-106,70,-106,73,-106,74,-106
0,-153,1,-153,2,-153,4,-153,6,-153,10,-153,12,-153,13,-153,14,-153,15,-153,16,-153,17,-153,19,-153,20,-153,24,-153,26,-153,27,-153,28,-153,29,-153,30,-153,31,-153,32,-153,43,-153,46,-153,47,-153,48,-153,51,-153,52,-153,54,-153,57,-153,58,-153,59,-153,61,-153,63,-153,64,-153,65,-153,66,197,70,-153,73,-153,74,-153
1,-330,12,-330,13,-330,27,-330,30,-330,43,-330,52,-330,65,-330
0,-72,1,-72,2,-72,4,-72,6,-72,10,-72,11,92,12,-72,13,-72,14,-72,17,-72,19,-72,20,-72,24,-72,26,-72,27,-72,28,-72,29,-72,30,-72,31,-72,32,-72,36,98,43,-72,46,-72,47,-72,48,-72,51,-72,52,-72,54,-72,56,99,57,-72,58,-72,59,-72,61,-72,63,-72,64,-72,65,-72,70,-72,73,-72,74,-72,83,203,84,204
0,-104,1,-104,2,-104,4,-104,6,-104,10,-104,11,92,12,-104,13,-104,14,-104,17,-104,19,-104,20,-104,24,-104,26,-104,27,-104,28,-104,29,-104,30,-104,31,-104,32,-104,37,205,43,-104,46,-104,47,-104,48,-104,51,-104,52,-104,54,-104,57,-104,58,-104,59,-104,61,-104,63,-104,64,-104,65,-104,70,-104,73,-104,74,-104,83,206
0,-126,1,-126,2,-126,4,-126,6,-126,10,-126,11,92,12,-126,13,-126,14,-126,17,-126,19,-126,20,-126,24,-126,26,-126,27,-126,28,-126,29,-126,30,-126,31,-126,32,-126,43,-126,46,-126,47,-126,48,-126,51,-126,52,-126,54,-126,57,-126,58,-126,59,-126,61,-126,63,-126,64,-126,65,-126,70,-126,73,-126,74,-126,83,207
0,-328,1,-328,2,-328,4,-328,6,-328,10,-328,12,-328,13,-328,14,-328,15,-328,16,-328,17,-328,19,-328,20,-328,24,-328,26,-328,27,-328,28,-328,29,-328,30,-328,31,-328,32,-328,43,-328,46,-328,47,-328,48,-328,51,-328,52,-328,54,-328,57,-328,58,-328,59,-328,61,-328,63,-328,64,-328,65,-328,70,-328,73,-328,74,-328
0,-22,1,2,2,3,4,4,6,-22,10,5,12,6,13,7,14,8,17,11,19,12,20,13,24,14,26,15,27,16,28,-22,29,-22,30,17,31,18,32,-22,43,19,46,20,47,-22,48,21,51,22,52,23,54,24,57,25,58,-22,59,-22,61,26,63,-22,64,27,65,28,70,-22,73,29,74,30,82,31,87,208,108,33,109,34,110,35,111,132,112,133,114,38,118,39,119,40,122,41,128,134,129,43,130,44,133,46,136,47,140,49,142,50,155,52,160,53,162,54,164,55,169,56,172,57,176,209,177,59
0,-23,2,3,4,4,6,-23,10,5,14,8,15,9,16,10,17,11,20,13,24,14,26,15,28,-23,29,-23,31,18,32,-23,46,20,47,-23,51,22,54,24,57,25,58,-23,59,-23,61,26,63,-23,64,27,70,-23,73,29,112,149,119,40,122,41,129,43,130,44,133,46,136,47,140,49,142,50,152,150,155,52,160,53,162,54,164,55,169,56,172,57,177,59
0,-127,1,-127,2,-127,4,-127,6,-127,10,-127,11,194,12,-127,13,-127,14,-127,17,-127,19,-127,20,-127,24,-127,26,-127,27,-127,28,-127,29,-127,30,-127,31,-127,32,-127,43,-127,46,-127,47,-127,48,-127,51,-127,52,-127,54,-127,57,-127,58,-127,59,-127,61,-127,63,-127,64,-127,65,-127,70,-127,73,-127,74,-127
0,-84,1,-84,2,-84,4,-84,6,-84,10,-84,11,92,12,-84,13,-84,14,-84,17,-84,19,-84,20,-84,24,-84,26,-84,27,-84,28,-84,29,-84,30,-84,31,-84,32,-84,43,-84,46,-84,47,-84,48,-84,51,-84,52,-84,54,-84,56,210,57,-84,58,-84,59,-84,61,-84,63,-84,64,-84,65,-84,70,-84,73,-84,74,-84,83,211,85,212
0,-100,1,-100,2,-100,4,-100,6,-100,10,-100,11,92,12,-100,13,-100,14,-100,17,-100,19,-100,20,-100,24,-100,26,-100,27,-100,28,-100,29,-100,30,-100,31,-100,32,-100,37,213,43,-100,46,-100,47,-100,48,-100,51,-100,52,-100,54,-100,57,-100,58,-100,59,-100,61,-100,63,-100,64,-100,65,-100,70,-100,73,-100,74,-100,83,214
1,2,12,6,13,108,27,16,30,17,43,19,52,215,65,216,108,217
0,-120,1,-120,2,-120,4,-120,6,-120,10,-120,11,92,12,-120,13,-120,14,-120,17,-120,19,-120,20,-120,24,-120,26,-120,27,-120,28,-120,29,-120,30,-120,31,-120,32,-120,43,-120,46,-120,47,-120,48,-120,51,-120,52,-120,54,-120,57,-120,58,-120,59,-120,61,-120,63,-120,64,-120,65,-120,70,-120,73,-120,74,-120,83,218
0,-60,1,-60,2,-60,4,-60,6,-60,10,-60,11,92,12,-60,13,-60,14,-60,17,-60,19,-60,20,-60,24,-60,26,-60,27,-60,28,-60,29,-60,30,-60,31,-60,32,-60,36,98,43,-60,46,-60,47,-60,48,-60,51,-60,52,-60,54,-60,56,99,57,-60,58,-60,59,-60,61,-60,63,-60,64,-60,65,-60,70,-60,73,-60,74,-60,83,219,84,220
0,-92,1,-92,2,-92,4,-92,6,-92,10,-92,11,92,12,-92,13,-92,14,-92,17,-92,19,-92,20,-92,24,-92,26,-92,27,-92,28,-92,29,-92,30,-92,31,-92,32,-92,37,221,43,-92,46,-92,47,-92,48,-92,51,-92,52,-92,54,-92,57,-92,58,-92,59,-92,61,-92,63,-92,64,-92,65,-92,70,-92,73,-92,74,-92,83,222
1,2,12,6,13,108,27,16,30,17,43,19,52,223,65,224,108,225
0,-116,1,-116,2,-116,4,-116,6,-116,10,-116,11,92,12,-116,13,-116,14,-116,17,-116,19,-116,20,-116,24,-116,26,-116,27,-116,28,-116,29,-116,30,-116,31,-116,32,-116,43,-116,46,-116,47,-116,48,-116,51,-116,52,-116,54,-116,57,-116,58,-116,59,-116,61,-116,63,-116,64,-116,65,-116,70,-116,73,-116,74,-116,83,226
0,-68,1,-68,2,-68,4,-68,6,-68,10,-68,11,92,12,-68,13,-68,14,-68,17,-68,19,-68,20,-68,24,-68,26,-68,27,-68,28,-68,29,-68,30,-68,31,-68,32,-68,36,98,43,-68,46,-68,47,-68,48,-68,51,-68,52,-68,54,-68,56,99,57,-68,58,-68,59,-68,61,-68,63,-68,64,-68,65,-68,70,-68,73,-68,74,-68,83,227,84,228
0,-112,1,-112,2,-112,4,-112,6,-112,10,-112,11,92,12,-112,13,-112,14,-112,17,-112,19,-112,20,-112,24,-112,26,-112,27,-112,28,-112,29,-112,30,-112,31,-112,32,-112,43,-112,46,-112,47,-112,48,-112,51,-112,52,-112,54,-112,57,-112,58,-112,59,-112,61,-112,63,-112,64,-112,65,-112,70,-112,73,-112,74,-112,83,229
1,2,12,6,13,108,27,16,30,17,43,19,52,230,65,231,108,232
0,-124,1,-124,2,-124,4,-124,6,-124,10,-124,11,92,12,-124,13,-124,14,-124,17,-124,19,-124,20,-124,24,-124,26,-124,27,-124,28,-124,29,-124,30,-124,31,-124,32,-124,43,-124,46,-124,47,-124,48,-124,51,-124,52,-124,54,-124,57,-124,58,-124,59,-124,61,-124,63,-124,64,-124,65,-124,70,-124,73,-124,74,-124,83,233
0,-164,1,-164,2,-164,4,-164,6,-164,10,-164,12,-164,13,-164,14,-164,15,-164,16,-164,17,-164,19,-164,20,-164,24,-164,26,-164,27,-164,28,-164,29,-164,30,-164,31,-164,32,-164,43,-164,46,-164,47,-164,48,-164,51,-164,52,-164,54,-164,57,-164,58,-164,59,-164,61,-164,63,-164,64,-164,65,-164,70,-164,73,-164,74,-164
0,-166,1,-166,2,-166,4,-166,6,-166,10,-166,12,-166,13,-166,14,-166,15,-166,16,-166,17,-166,19,-166,20,-166,24,-166,26,-166,27,-166,28,-166,29,-166,30,-166,31,-166,32,-166,43,-166,46,-166,47,-166,48,-166,51,-166,52,-166,54,-166,57,-166,58,-166,59,-166,61,-166,63,-166,64,-166,65,-166,70,-166,73,-166,74,-166
0,-162,1,-162,2,-162,4,-162,6,-162,10,-162,12,-162,13,-162,14,-162,15,-162,16,-162,17,-162,19,-162,20,-162,24,-162,26,-162,27,-162,28,-162,29,-162,30,-162,31,-162,32,-162,43,-162,46,-162,47,-162,48,-162,51,-162,52,-162,54,-162,57,-162,58,-162,59,-162,61,-162,63,-162,64,-162,65,-162,70,-162,73,-162,74,-162
0,-26,1,2,2,3,4,4,6,-26,10,5,12,6,13,7,14,8,17,11,19,12,20,13,24,14,26,15,27,16,28,-26,29,-26,30,17,31,18,32,-26,43,19,46,20,47,-26,48,21,51,22,52,23,54,24,57,25,58,-26,59,-26,61,26,63,-26,64,27,65,28,70,-26,73,29,74,30,82,31,108,33,109,34,110,35,111,234,112,133,114,38,118,39,119,40,122,41,128,134,129,43,130,44,133,46,136,47,140,49,142,50,155,52,160,53,162,54,164,55,169,56,172,57,176,235,177,59
0,-325,1,-325,2,-325,4,-325,6,-325,10,-325,12,-325,13,-325,14,-325,17,-325,19,-325,20,-325,24,-325,26,-325,27,-325,28,-325,29,-325,30,-325,31,-325,32,-325,43,-325,46,-325,47,-325,48,-325,51,-325,52,-325,54,-325,57,-325,58,-325,59,-325,61,-325,63,-325,64,-325,65,-325,70,-325,73,-325,74,-325
0,-36,1,-36,2,-36,4,-36,6,-36,10,-36,12,-36,13,-36,14,-36,17,-36,19,-36,20,-36,24,-36,26,-36,27,-36,28,-36,29,-36,30,-36,31,-36,32,-36,43,-36,46,-36,47,-36,48,-36,51,-36,52,-36,54,-36,57,-36,58,-36,59,-36,61,-36,63,-36,64,-36,65,-36,70,-36,73,-36,74,-36
0,-35,1,-35,2,-35,4,-35,6,-35,10,-35,12,-35,13,-35,14,-35,17,-35,19,-35,20,-35,24,-35,26,-35,27,-35,28,-35,29,-35,30,-35,31,-35,32,-35,43,-35,46,-35,47,-35,48,-35,51,-35,52,-35,54,-35,57,-35,58,-35,59,-35,61,-35,63,-35,64,-35,65,-35,70,-35,73,-35,74,-35
0,-27,2,3,4,4,6,-27,10,5,14,8,17,11,20,13,24,14,26,15,28,-27,29,-27,31,18,32,-27,46,20,47,-27,51,22,54,24,57,25,58,-27,59,-27,61,26,63,-27,64,27,70,-27,73,29,112,236,119,40,122,41,129,43,130,44,133,46,136,47,140,49,142,50,155,52,160,53,162,54,164,55,169,56,172,57,177,59
0,-178,3,-178,6,-178,7,-178,21,-178,22,-178,23,-178,25,-178,28,-178,29,-178,32,-178,33,237,35,-178,40,-178,41,-178,45,-178,47,-178,58,-178,59,-178,63,-178,67,-178,70,-178,72,238,97,239,98,240
0,-271,3,-271,6,-271,8,241,9,242,18,243,19,244,21,-271,22,-271,28,-271,29,-271,32,-271,42,245,47,-271,49,246,54,247,58,-271,59,138,63,-271,70,-271,72,248,74,249,101,250,115,251,126,252,127,253,132,254,153,255,158,256,165,257,167,258,168,259
0,-275,3,-275,6,-275,8,-275,9,-275,18,-275,19,-275,21,-275,22,-275,28,-275,29,-275,32,-275,42,-275,47,-275,49,-275,54,-275,58,-275,59,-275,63,-275,66,96,70,-275,74,-275,86,260
0,-12,32,136,58,137,59,138,92,261,145,262,146,142,166,145,168,146,175,263
0,-15,58,137,166,264
0,-319,3,-319,21,-319,22,-319,32,-319,58,-319,59,-319
0,-174,3,-174,6,60,7,61,21,-174,22,-174,23,62,25,63,28,64,29,65,32,-174,35,66,40,67,41,68,45,69,47,70,58,-174,59,-174,63,71,67,72,70,73,81,74,89,265,94,76,104,77,107,78,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-170,6,60,7,61,23,62,25,63,28,64,29,65,32,-170,35,66,40,67,41,68,45,69,47,70,58,-170,59,-170,63,71,67,72,70,73,81,74,89,266,94,76,104,77,107,78,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-8,32,136,58,137,59,138,91,267,92,268,145,141,146,142,166,145,168,146,175,269
0,-299,3,270,6,60,21,271,22,272,28,64,29,65,32,136,47,70,58,-299,63,71,70,73,78,273,79,274,81,74,91,275,94,76,104,77,105,276,106,277,120,278,121,279,123,280,124,79,141,85,143,281,145,141,146,142,156,282,171,283,173,91
0,-273,3,-273,6,-273,8,241,9,242,18,243,19,244,21,-273,22,-273,28,-273,29,-273,32,-273,42,245,47,-273,49,246,54,247,58,-273,59,138,63,-273,70,-273,74,249,101,284,115,251,126,252,127,253,132,254,153,255,158,256,165,257,167,258,168,259
0,-172,6,60,7,61,23,62,25,63,28,64,29,65,32,-172,35,66,40,67,41,68,45,69,47,70,58,-172,59,-172,63,71,67,72,70,73,81,74,89,285,94,76,104,77,107,78,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-299,3,270,6,60,21,271,22,272,28,64,29,65,32,136,47,70,58,-299,63,71,70,73,78,273,79,274,81,74,91,275,94,76,104,77,105,276,106,286,120,278,121,279,123,280,124,79,141,85,143,281,145,141,146,142,156,282,171,283,173,91
0,-34,1,-34,2,-34,4,-34,6,-34,10,-34,12,-34,13,-34,14,-34,15,-34,16,-34,17,-34,19,-34,20,-34,24,-34,26,-34,27,-34,28,-34,29,-34,30,-34,31,-34,32,-34,43,-34,46,-34,47,-34,48,-34,51,-34,52,-34,54,-34,57,-34,58,-34,59,-34,61,-34,63,-34,64,-34,65,-34,70,-34,73,-34,74,-34
0,-33,1,-33,2,-33,4,-33,6,-33,10,-33,12,-33,13,-33,14,-33,15,-33,16,-33,17,-33,19,-33,20,-33,24,-33,26,-33,27,-33,28,-33,29,-33,30,-33,31,-33,32,-33,43,-33,46,-33,47,-33,48,-33,51,-33,52,-33,54,-33,57,-33,58,-33,59,-33,61,-33,63,-33,64,-33,65,-33,70,-33,73,-33,74,-33
0,-351,3,-351,6,-351,7,-351,21,-351,22,-351,23,-351,25,-351,28,-351,29,-351,32,-351,35,-351,40,-351,41,-351,45,-351,47,-351,58,-351,59,-351,63,-351,67,-351,70,-351,76,-351
0,-198,3,-198,6,-198,7,-198,21,-198,22,-198,23,-198,25,-198,28,-198,29,-198,32,-198,35,-198,40,-198,41,-198,45,-198,47,-198,58,-198,59,-198,63,-198,67,-198,70,-198,76,287
0,-209,3,-209,6,-209,7,-209,21,-209,22,-209,23,-209,25,-209,28,-209,29,-209,32,-209,35,-209,39,-209,40,-209,41,-209,44,-209,45,-209,47,-209,58,-209,59,-209,63,-209,66,197,67,-209,70,-209
0,-197,3,-197,6,-197,7,-197,21,-197,22,-197,23,-197,25,-197,28,-197,29,-197,32,-197,35,-197,40,-197,41,-197,45,-197,47,-197,58,-197,59,-197,63,-197,67,-197,70,-197,76,151,90,288
0,-189,3,-189,6,-189,7,-189,21,-189,22,-189,23,-189,25,-189,28,-189,29,-189,32,-189,35,-189,40,-189,41,-189,45,-189,47,-189,58,-189,59,-189,63,-189,66,197,67,-189,70,-189
0,-208,3,-208,6,-208,7,-208,21,-208,22,-208,23,-208,25,-208,28,-208,29,-208,32,-208,35,-208,39,-208,40,-208,41,-208,44,-208,45,-208,47,-208,58,-208,59,-208,63,-208,66,96,67,-208,70,-208,86,289
0,-206,3,-206,6,-206,7,-206,21,-206,22,-206,23,-206,25,-206,28,-206,29,-206,32,-206,35,-206,39,-206,40,-206,41,-206,44,-206,45,-206,47,-206,58,-206,59,-206,63,-206,66,96,67,-206,70,-206,86,290
0,-201,3,-201,6,-201,7,-201,21,-201,22,-201,23,-201,25,-201,28,-201,29,-201,32,-201,35,-201,39,156,40,-201,41,-201,44,157,45,-201,47,-201,58,-201,59,-201,63,-201,67,-201,70,-201,154,291
0,-353,3,-353,6,-353,7,-353,21,-353,22,-353,23,-353,25,-353,28,-353,29,-353,32,-353,35,-353,39,-353,40,-353,41,-353,44,-353,45,-353,47,-353,58,-353,59,-353,63,-353,67,-353,70,-353
0,-187,3,-187,6,-187,7,-187,21,-187,22,-187,23,-187,25,-187,28,-187,29,-187,32,-187,35,-187,40,-187,41,-187,45,-187,47,-187,58,-187,59,-187,63,-187,66,197,67,-187,70,-187
0,-349,3,-349,6,-349,7,-349,21,-349,22,-349,23,-349,25,-349,28,-349,29,-349,32,-349,35,-349,40,-349,41,-349,45,-349,47,-349,58,-349,59,-349,63,-349,67,-349,68,-349,70,-349,72,-349
0,-193,3,-193,6,-193,7,-193,21,-193,22,-193,23,-193,25,-193,28,-193,29,-193,32,-193,35,-193,40,-193,41,-193,45,-193,47,-193,58,-193,59,-193,63,-193,67,-193,70,-193
0,-192,3,-192,6,-192,7,-192,21,-192,22,-192,23,-192,25,-192,28,-192,29,-192,32,-192,35,-192,40,-192,41,-192,45,-192,47,-192,58,-192,59,-192,63,-192,67,-192,68,292,70,-192,72,293
6,166,34,-236,38,-236,50,-236,53,-236,55,-236,62,-236
28,168,29,294,60,295
6,-364,34,-364,38,-364,50,-364,53,-364,55,-364,62,-364
0,-324,3,-324,6,-324,7,-324,21,-324,22,-324,23,-324,25,-324,28,-324,29,-324,32,-324,35,-324,40,-324,41,-324,45,-324,47,-324,58,-324,59,-324,63,-324,67,-324,70,-324
28,-362,29,-362,60,-362
0,-234,3,-234,6,-234,7,-234,21,-234,22,-234,23,-234,25,-234,28,-234,29,-234,32,-234,34,-234,35,-234,38,-234,40,-234,41,-234,45,-234,47,-234,50,-234,53,-234,55,-234,58,-234,59,-234,62,-234,63,-234,67,-234,70,-234,71,-234
28,64,94,296
6,-360,28,-360,29,-360,63,-360,69,-360,70,-360
6,-229,28,-229,29,-229,70,-229
0,-265,3,-265,6,-265,7,-265,21,-265,22,-265,23,-265,25,-265,28,-265,29,-265,32,-265,34,-265,35,-265,38,-265,40,-265,41,-265,45,-265,47,-265,50,-265,53,-265,55,-265,58,-265,59,-265,62,-265,63,-265,67,-265,70,-265,71,-265
38,-365,53,-365,71,-365
0,-267,3,-267,6,-267,7,-267,21,-267,22,-267,23,-267,25,-267,28,-267,29,-267,32,-267,34,-267,35,-267,38,-267,40,-267,41,-267,45,-267,47,-267,50,-267,53,-267,55,-267,58,-267,59,-267,62,-267,63,-267,67,-267,70,-267,71,-267
0,-251,3,-251,6,-251,7,-251,21,-251,22,-251,23,-251,25,-251,28,-251,29,-251,32,-251,34,-251,35,-251,38,-251,40,-251,41,-251,45,-251,47,-251,50,-251,53,-251,55,-251,58,-251,59,-251,62,-251,63,-251,67,-251,70,-251,71,-251,77,297,100,298
0,-264,3,-264,6,-264,7,-264,21,-264,22,-264,23,-264,25,-264,28,-264,29,-264,32,-264,34,-264,35,-264,38,-264,40,-264,41,-264,45,-264,47,-264,50,-264,53,-264,55,-264,58,-264,59,-264,62,-264,63,-264,67,-264,70,-264,71,-264
0,-266,3,-266,6,-266,7,-266,21,-266,22,-266,23,-266,25,-266,28,-266,29,-266,32,-266,34,-266,35,-266,38,-266,40,-266,41,-266,45,-266,47,-266,50,-266,53,-266,55,-266,58,-266,59,-266,62,-266,63,-266,67,-266,70,-266,71,-266
38,299,53,300
0,-228,3,-228,6,-228,7,-228,21,-228,22,-228,23,-228,25,-228,28,-228,29,-228,32,-228,34,173,35,-228,38,174,40,-228,41,-228,45,-228,47,-228,50,175,53,176,55,177,58,-228,59,-228,62,178,63,-228,67,-228,70,-228,71,188,99,189,117,301,147,182,159,183,161,184,163,185,170,186,174,302
0,-357,3,-357,6,-357,7,-357,21,-357,22,-357,23,-357,25,-357,28,-357,29,-357,32,-357,34,-357,35,-357,38,-357,40,-357,41,-357,45,-357,47,-357,50,-357,53,-357,55,-357,58,-357,59,-357,62,-357,63,-357,67,-357,70,-357,71,-357
0,-240,3,-240,6,-240,7,-240,21,-240,22,-240,23,-240,25,-240,28,-240,29,-240,32,-240,34,-240,35,-240,38,-240,40,-240,41,-240,45,-240,47,-240,50,-240,53,-240,55,-240,58,-240,59,-240,62,-240,63,-240,67,-240,70,-240,71,-240
0,-242,3,-242,6,-242,7,-242,21,-242,22,-242,23,-242,25,-242,28,-242,29,-242,32,-242,34,-242,35,-242,38,-242,40,-242,41,-242,45,-242,47,-242,50,-242,53,-242,55,-242,58,-242,59,-242,62,-242,63,-242,67,-242,70,-242,71,-242
0,-238,3,-238,6,-238,7,-238,21,-238,22,-238,23,-238,25,-238,28,-238,29,-238,32,-238,34,-238,35,-238,38,-238,40,-238,41,-238,45,-238,47,-238,50,-238,53,-238,55,-238,58,-238,59,-238,62,-238,63,-238,67,-238,70,-238,71,-238
0,-239,3,-239,6,-239,7,-239,21,-239,22,-239,23,-239,25,-239,28,-239,29,-239,32,-239,34,-239,35,-239,38,-239,40,-239,41,-239,45,-239,47,-239,50,-239,53,-239,55,-239,58,-239,59,-239,62,-239,63,-239,67,-239,70,-239,71,-239
0,-241,3,-241,6,-241,7,-241,21,-241,22,-241,23,-241,25,-241,28,-241,29,-241,32,-241,34,-241,35,-241,38,-241,40,-241,41,-241,45,-241,47,-241,50,-241,53,-241,55,-241,58,-241,59,-241,62,-241,63,-241,67,-241,70,-241,71,-241
0,-203,3,-203,6,-203,7,-203,21,-203,22,-203,23,-203,25,-203,28,-203,29,-203,32,-203,35,-203,39,156,40,-203,41,-203,44,157,45,-203,47,-203,58,-203,59,-203,63,-203,67,-203,70,-203,154,291
0,-255,3,-255,6,-255,7,-255,21,-255,22,-255,23,-255,25,-255,28,-255,29,-255,32,-255,34,-255,35,-255,38,-255,40,-255,41,-255,45,-255,47,-255,53,-255,55,-255,58,-255,59,-255,62,-255,63,-255,67,-255,70,-255,71,-255,77,297,100,303
38,299,53,300,71,304
0,-219,3,-219,6,-219,7,-219,21,-219,22,-219,23,-219,25,-219,28,-219,29,-219,32,-219,34,173,35,-219,38,174,40,-219,41,-219,45,-219,47,-219,50,175,53,176,55,177,58,-219,59,-219,62,178,63,-219,67,-219,70,-219,71,188,99,189,117,301,147,182,159,183,161,184,163,185,170,186,174,305
0,-221,3,-221,6,-221,7,-221,21,-221,22,-221,23,-221,25,-221,28,-221,29,-221,32,-221,34,173,35,-221,38,174,40,-221,41,-221,45,-221,47,-221,53,306,55,177,58,-221,59,-221,62,178,63,-221,67,-221,70,-221,71,307,99,308,102,309,116,310,147,311,148,312,149,313,163,314,170,315
34,173,38,174,50,175,53,176,55,177,62,178,99,179,103,316,117,181,147,182,159,183,161,184,163,185,170,186
0,-216,3,-216,6,-216,7,-216,21,-216,22,-216,23,-216,25,-216,28,-216,29,-216,32,-216,34,173,35,-216,38,174,40,-216,41,-216,45,-216,47,-216,50,175,53,176,55,177,58,-216,59,-216,62,178,63,-216,67,-216,70,-216,71,188,99,189,103,317,117,181,147,182,159,183,161,184,163,185,170,186,174,318
0,-332,1,-332,2,-332,4,-332,6,-332,10,-332,11,-332,12,-332,13,-332,14,-332,15,-332,16,-332,17,-332,19,-332,20,-332,24,-332,26,-332,27,-332,28,-332,29,-332,30,-332,31,-332,32,-332,36,-332,37,-332,43,-332,46,-332,47,-332,48,-332,51,-332,52,-332,54,-332,56,-332,57,-332,58,-332,59,-332,61,-332,63,-332,64,-332,65,-332,70,-332,73,-332,74,-332,75,-332
0,-156,1,-156,2,-156,4,-156,6,-156,10,-156,12,-156,13,-156,14,-156,15,-156,16,-156,17,-156,19,-156,20,-156,24,-156,26,-156,27,-156,28,-156,29,-156,30,-156,31,-156,32,-156,43,-156,46,-156,47,-156,48,-156,51,-156,52,-156,54,-156,57,-156,58,-156,59,-156,61,-156,63,-156,64,-156,65,-156,70,-156,73,-156,74,-156,75,196
0,-342,1,-342,2,-342,4,-342,6,-342,10,-342,12,-342,13,-342,14,-342,15,-342,16,-342,17,-342,19,-342,20,-342,24,-342,26,-342,27,-342,28,-342,29,-342,30,-342,31,-342,32,-342,43,-342,46,-342,47,-342,48,-342,51,-342,52,-342,54,-342,57,-342,58,-342,59,-342,61,-342,63,-342,64,-342,65,-342,70,-342,73,-342,74,-342,75,-342
0,-340,1,-340,2,-340,3,-340,4,-340,6,-340,7,-340,8,-340,9,-340,10,-340,12,-340,13,-340,14,-340,15,-340,16,-340,17,-340,18,-340,19,-340,20,-340,21,-340,22,-340,23,-340,24,-340,25,-340,26,-340,27,-340,28,-340,29,-340,30,-340,31,-340,32,-340,35,-340,39,-340,40,-340,41,-340,42,-340,43,-340,44,-340,45,-340,46,-340,47,-340,48,-340,49,-340,51,-340,52,-340,54,-340,57,-340,58,-340,59,-340,61,-340,63,-340,64,-340,65,-340,66,-340,67,-340,70,-340,73,-340,74,-340
0,-139,1,-139,2,-139,4,-139,6,-139,10,-139,12,-139,13,-139,14,-139,15,-139,16,-139,17,-139,19,-139,20,-139,24,-139,26,-139,27,-139,28,-139,29,-139,30,-139,31,-139,32,-139,36,199,43,-139,46,-139,47,-139,48,-139,51,-139,52,-139,54,-139,56,200,57,-139,58,-139,59,-139,61,-139,63,-139,64,-139,65,-139,70,-139,73,-139,74,-139
0,-335,1,-335,2,-335,4,-335,6,-335,10,-335,12,-335,13,-335,14,-335,15,-335,16,-335,17,-335,19,-335,20,-335,24,-335,26,-335,27,-335,28,-335,29,-335,30,-335,31,-335,32,-335,36,-335,43,-335,46,-335,47,-335,48,-335,51,-335,52,-335,54,-335,56,-335,57,-335,58,-335,59,-335,61,-335,63,-335,64,-335,65,-335,70,-335,73,-335,74,-335
0,-336,1,-336,2,-336,4,-336,6,-336,10,-336,12,-336,13,-336,14,-336,15,-336,16,-336,17,-336,19,-336,20,-336,24,-336,26,-336,27,-336,28,-336,29,-336,30,-336,31,-336,32,-336,36,-336,43,-336,46,-336,47,-336,48,-336,51,-336,52,-336,54,-336,56,-336,57,-336,58,-336,59,-336,61,-336,63,-336,64,-336,65,-336,70,-336,73,-336,74,-336
0,-73,1,-73,2,-73,4,-73,6,-73,10,-73,12,-73,13,-73,14,-73,17,-73,19,-73,20,-73,24,-73,26,-73,27,-73,28,-73,29,-73,30,-73,31,-73,32,-73,36,199,43,-73,46,-73,47,-73,48,-73,51,-73,52,-73,54,-73,56,200,57,-73,58,-73,59,-73,61,-73,63,-73,64,-73,65,-73,70,-73,73,-73,74,-73
0,-105,1,-105,2,-105,4,-105,6,-105,10,-105,12,-105,13,-105,14,-105,17,-105,19,-105,20,-105,24,-105,26,-105,27,-105,28,-105,29,-105,30,-105,31,-105,32,-105,43,-105,46,-105,47,-105,48,-105,51,-105,52,-105,54,-105,57,-105,58,-105,59,-105,61,-105,63,-105,64,-105,65,-105,70,-105,73,-105,74,-105
0,-70,1,-70,2,-70,4,-70,6,-70,10,-70,11,194,12,-70,13,-70,14,-70,17,-70,19,-70,20,-70,24,-70,26,-70,27,-70,28,-70,29,-70,30,-70,31,-70,32,-70,36,98,43,-70,46,-70,47,-70,48,-70,51,-70,52,-70,54,-70,56,99,57,-70,58,-70,59,-70,61,-70,63,-70,64,-70,65,-70,70,-70,73,-70,74,-70,84,319
0,-71,1,-71,2,-71,4,-71,6,-71,10,-71,12,-71,13,-71,14,-71,17,-71,19,-71,20,-71,24,-71,26,-71,27,-71,28,-71,29,-71,30,-71,31,-71,32,-71,36,199,43,-71,46,-71,47,-71,48,-71,51,-71,52,-71,54,-71,56,200,57,-71,58,-71,59,-71,61,-71,63,-71,64,-71,65,-71,70,-71,73,-71,74,-71
0,-103,1,-103,2,-103,4,-103,6,-103,10,-103,12,-103,13,-103,14,-103,17,-103,19,-103,20,-103,24,-103,26,-103,27,-103,28,-103,29,-103,30,-103,31,-103,32,-103,43,-103,46,-103,47,-103,48,-103,51,-103,52,-103,54,-103,57,-103,58,-103,59,-103,61,-103,63,-103,64,-103,65,-103,70,-103,73,-103,74,-103
0,-102,1,-102,2,-102,4,-102,6,-102,10,-102,11,194,12,-102,13,-102,14,-102,17,-102,19,-102,20,-102,24,-102,26,-102,27,-102,28,-102,29,-102,30,-102,31,-102,32,-102,37,320,43,-102,46,-102,47,-102,48,-102,51,-102,52,-102,54,-102,57,-102,58,-102,59,-102,61,-102,63,-102,64,-102,65,-102,70,-102,73,-102,74,-102
0,-125,1,-125,2,-125,4,-125,6,-125,10,-125,11,194,12,-125,13,-125,14,-125,17,-125,19,-125,20,-125,24,-125,26,-125,27,-125,28,-125,29,-125,30,-125,31,-125,32,-125,43,-125,46,-125,47,-125,48,-125,51,-125,52,-125,54,-125,57,-125,58,-125,59,-125,61,-125,63,-125,64,-125,65,-125,70,-125,73,-125,74,-125
0,-20,1,2,2,3,4,4,6,-20,10,5,12,6,13,7,14,8,17,11,19,12,20,13,24,14,26,15,27,16,28,-20,29,-20,30,17,31,18,32,-20,43,19,46,20,47,-20,48,21,51,22,52,23,54,24,57,25,58,-20,59,-20,61,26,63,-20,64,27,65,28,70,-20,73,29,74,30,82,31,108,33,109,34,110,35,111,234,112,133,114,38,118,39,119,40,122,41,128,134,129,43,130,44,133,46,136,47,140,49,142,50,155,52,160,53,162,54,164,55,169,56,172,57,176,321,177,59
0,-21,2,3,4,4,6,-21,10,5,14,8,17,11,20,13,24,14,26,15,28,-21,29,-21,31,18,32,-21,46,20,47,-21,51,22,54,24,57,25,58,-21,59,-21,61,26,63,-21,64,27,70,-21,73,29,112,236,119,40,122,41,129,43,130,44,133,46,136,47,140,49,142,50,155,52,160,53,162,54,164,55,169,56,172,57,177,59
0,-337,1,-337,2,-337,4,-337,6,-337,10,-337,12,-337,13,-337,14,-337,17,-337,19,-337,20,-337,24,-337,26,-337,27,-337,28,-337,29,-337,30,-337,31,-337,32,-337,43,-337,46,-337,47,-337,48,-337,51,-337,52,-337,54,-337,56,-337,57,-337,58,-337,59,-337,61,-337,63,-337,64,-337,65,-337,70,-337,73,-337,74,-337
0,-82,1,-82,2,-82,4,-82,6,-82,10,-82,11,194,12,-82,13,-82,14,-82,17,-82,19,-82,20,-82,24,-82,26,-82,27,-82,28,-82,29,-82,30,-82,31,-82,32,-82,43,-82,46,-82,47,-82,48,-82,51,-82,52,-82,54,-82,56,210,57,-82,58,-82,59,-82,61,-82,63,-82,64,-82,65,-82,70,-82,73,-82,74,-82,85,322
0,-83,1,-83,2,-83,4,-83,6,-83,10,-83,12,-83,13,-83,14,-83,17,-83,19,-83,20,-83,24,-83,26,-83,27,-83,28,-83,29,-83,30,-83,31,-83,32,-83,43,-83,46,-83,47,-83,48,-83,51,-83,52,-83,54,-83,56,323,57,-83,58,-83,59,-83,61,-83,63,-83,64,-83,65,-83,70,-83,73,-83,74,-83
0,-99,1,-99,2,-99,4,-99,6,-99,10,-99,12,-99,13,-99,14,-99,17,-99,19,-99,20,-99,24,-99,26,-99,27,-99,28,-99,29,-99,30,-99,31,-99,32,-99,43,-99,46,-99,47,-99,48,-99,51,-99,52,-99,54,-99,57,-99,58,-99,59,-99,61,-99,63,-99,64,-99,65,-99,70,-99,73,-99,74,-99
0,-98,1,-98,2,-98,4,-98,6,-98,10,-98,11,194,12,-98,13,-98,14,-98,17,-98,19,-98,20,-98,24,-98,26,-98,27,-98,28,-98,29,-98,30,-98,31,-98,32,-98,37,324,43,-98,46,-98,47,-98,48,-98,51,-98,52,-98,54,-98,57,-98,58,-98,59,-98,61,-98,63,-98,64,-98,65,-98,70,-98,73,-98,74,-98
0,-80,1,-80,2,-80,4,-80,6,-80,10,-80,11,92,12,-80,13,-80,14,-80,17,-80,19,-80,20,-80,24,-80,26,-80,27,-80,28,-80,29,-80,30,-80,31,-80,32,-80,43,-80,46,-80,47,-80,48,-80,51,-80,52,-80,54,-80,56,210,57,-80,58,-80,59,-80,61,-80,63,-80,64,-80,65,-80,70,-80,73,-80,74,-80,83,325,85,326
0,-96,1,-96,2,-96,4,-96,6,-96,10,-96,11,92,12,-96,13,-96,14,-96,17,-96,19,-96,20,-96,24,-96,26,-96,27,-96,28,-96,29,-96,30,-96,31,-96,32,-96,37,327,43,-96,46,-96,47,-96,48,-96,51,-96,52,-96,54,-96,57,-96,58,-96,59,-96,61,-96,63,-96,64,-96,65,-96,70,-96,73,-96,74,-96,83,328
0,-118,1,-118,2,-118,4,-118,6,-118,10,-118,11,92,12,-118,13,-118,14,-118,17,-118,19,-118,20,-118,24,-118,26,-118,27,-118,28,-118,29,-118,30,-118,31,-118,32,-118,43,-118,46,-118,47,-118,48,-118,51,-118,52,-118,54,-118,57,-118,58,-118,59,-118,61,-118,63,-118,64,-118,65,-118,70,-118,73,-118,74,-118,83,329
0,-119,1,-119,2,-119,4,-119,6,-119,10,-119,11,194,12,-119,13,-119,14,-119,17,-119,19,-119,20,-119,24,-119,26,-119,27,-119,28,-119,29,-119,30,-119,31,-119,32,-119,43,-119,46,-119,47,-119,48,-119,51,-119,52,-119,54,-119,57,-119,58,-119,59,-119,61,-119,63,-119,64,-119,65,-119,70,-119,73,-119,74,-119
0,-58,1,-58,2,-58,4,-58,6,-58,10,-58,11,194,12,-58,13,-58,14,-58,17,-58,19,-58,20,-58,24,-58,26,-58,27,-58,28,-58,29,-58,30,-58,31,-58,32,-58,36,98,43,-58,46,-58,47,-58,48,-58,51,-58,52,-58,54,-58,56,99,57,-58,58,-58,59,-58,61,-58,63,-58,64,-58,65,-58,70,-58,73,-58,74,-58,84,330
0,-59,1,-59,2,-59,4,-59,6,-59,10,-59,12,-59,13,-59,14,-59,17,-59,19,-59,20,-59,24,-59,26,-59,27,-59,28,-59,29,-59,30,-59,31,-59,32,-59,36,199,43,-59,46,-59,47,-59,48,-59,51,-59,52,-59,54,-59,56,200,57,-59,58,-59,59,-59,61,-59,63,-59,64,-59,65,-59,70,-59,73,-59,74,-59
0,-91,1,-91,2,-91,4,-91,6,-91,10,-91,12,-91,13,-91,14,-91,17,-91,19,-91,20,-91,24,-91,26,-91,27,-91,28,-91,29,-91,30,-91,31,-91,32,-91,43,-91,46,-91,47,-91,48,-91,51,-91,52,-91,54,-91,57,-91,58,-91,59,-91,61,-91,63,-91,64,-91,65,-91,70,-91,73,-91,74,-91
0,-90,1,-90,2,-90,4,-90,6,-90,10,-90,11,194,12,-90,13,-90,14,-90,17,-90,19,-90,20,-90,24,-90,26,-90,27,-90,28,-90,29,-90,30,-90,31,-90,32,-90,37,331,43,-90,46,-90,47,-90,48,-90,51,-90,52,-90,54,-90,57,-90,58,-90,59,-90,61,-90,63,-90,64,-90,65,-90,70,-90,73,-90,74,-90
0,-56,1,-56,2,-56,4,-56,6,-56,10,-56,11,92,12,-56,13,-56,14,-56,17,-56,19,-56,20,-56,24,-56,26,-56,27,-56,28,-56,29,-56,30,-56,31,-56,32,-56,36,98,43,-56,46,-56,47,-56,48,-56,51,-56,52,-56,54,-56,56,99,57,-56,58,-56,59,-56,61,-56,63,-56,64,-56,65,-56,70,-56,73,-56,74,-56,83,332,84,333
0,-88,1,-88,2,-88,4,-88,6,-88,10,-88,11,92,12,-88,13,-88,14,-88,17,-88,19,-88,20,-88,24,-88,26,-88,27,-88,28,-88,29,-88,30,-88,31,-88,32,-88,37,334,43,-88,46,-88,47,-88,48,-88,51,-88,52,-88,54,-88,57,-88,58,-88,59,-88,61,-88,63,-88,64,-88,65,-88,70,-88,73,-88,74,-88,83,335
0,-114,1,-114,2,-114,4,-114,6,-114,10,-114,11,92,12,-114,13,-114,14,-114,17,-114,19,-114,20,-114,24,-114,26,-114,27,-114,28,-114,29,-114,30,-114,31,-114,32,-114,43,-114,46,-114,47,-114,48,-114,51,-114,52,-114,54,-114,57,-114,58,-114,59,-114,61,-114,63,-114,64,-114,65,-114,70,-114,73,-114,74,-114,83,336
0,-115,1,-115,2,-115,4,-115,6,-115,10,-115,11,194,12,-115,13,-115,14,-115,17,-115,19,-115,20,-115,24,-115,26,-115,27,-115,28,-115,29,-115,30,-115,31,-115,32,-115,43,-115,46,-115,47,-115,48,-115,51,-115,52,-115,54,-115,57,-115,58,-115,59,-115,61,-115,63,-115,64,-115,65,-115,70,-115,73,-115,74,-115
0,-66,1,-66,2,-66,4,-66,6,-66,10,-66,11,194,12,-66,13,-66,14,-66,17,-66,19,-66,20,-66,24,-66,26,-66,27,-66,28,-66,29,-66,30,-66,31,-66,32,-66,36,98,43,-66,46,-66,47,-66,48,-66,51,-66,52,-66,54,-66,56,99,57,-66,58,-66,59,-66,61,-66,63,-66,64,-66,65,-66,70,-66,73,-66,74,-66,84,337
0,-67,1,-67,2,-67,4,-67,6,-67,10,-67,12,-67,13,-67,14,-67,17,-67,19,-67,20,-67,24,-67,26,-67,27,-67,28,-67,29,-67,30,-67,31,-67,32,-67,36,199,43,-67,46,-67,47,-67,48,-67,51,-67,52,-67,54,-67,56,200,57,-67,58,-67,59,-67,61,-67,63,-67,64,-67,65,-67,70,-67,73,-67,74,-67
0,-111,1,-111,2,-111,4,-111,6,-111,10,-111,11,194,12,-111,13,-111,14,-111,17,-111,19,-111,20,-111,24,-111,26,-111,27,-111,28,-111,29,-111,30,-111,31,-111,32,-111,43,-111,46,-111,47,-111,48,-111,51,-111,52,-111,54,-111,57,-111,58,-111,59,-111,61,-111,63,-111,64,-111,65,-111,70,-111,73,-111,74,-111
0,-64,1,-64,2,-64,4,-64,6,-64,10,-64,11,92,12,-64,13,-64,14,-64,17,-64,19,-64,20,-64,24,-64,26,-64,27,-64,28,-64,29,-64,30,-64,31,-64,32,-64,36,98,43,-64,46,-64,47,-64,48,-64,51,-64,52,-64,54,-64,56,99,57,-64,58,-64,59,-64,61,-64,63,-64,64,-64,65,-64,70,-64,73,-64,74,-64,83,338,84,339
0,-110,1,-110,2,-110,4,-110,6,-110,10,-110,11,92,12,-110,13,-110,14,-110,17,-110,19,-110,20,-110,24,-110,26,-110,27,-110,28,-110,29,-110,30,-110,31,-110,32,-110,43,-110,46,-110,47,-110,48,-110,51,-110,52,-110,54,-110,57,-110,58,-110,59,-110,61,-110,63,-110,64,-110,65,-110,70,-110,73,-110,74,-110,83,340
0,-122,1,-122,2,-122,4,-122,6,-122,10,-122,11,92,12,-122,13,-122,14,-122,17,-122,19,-122,20,-122,24,-122,26,-122,27,-122,28,-122,29,-122,30,-122,31,-122,32,-122,43,-122,46,-122,47,-122,48,-122,51,-122,52,-122,54,-122,57,-122,58,-122,59,-122,61,-122,63,-122,64,-122,65,-122,70,-122,73,-122,74,-122,83,341
0,-123,1,-123,2,-123,4,-123,6,-123,10,-123,11,194,12,-123,13,-123,14,-123,17,-123,19,-123,20,-123,24,-123,26,-123,27,-123,28,-123,29,-123,30,-123,31,-123,32,-123,43,-123,46,-123,47,-123,48,-123,51,-123,52,-123,54,-123,57,-123,58,-123,59,-123,61,-123,63,-123,64,-123,65,-123,70,-123,73,-123,74,-123
0,-326,1,-326,2,-326,4,-326,6,-326,10,-326,12,-326,13,-326,14,-326,17,-326,19,-326,20,-326,24,-326,26,-326,27,-326,28,-326,29,-326,30,-326,31,-326,32,-326,43,-326,46,-326,47,-326,48,-326,51,-326,52,-326,54,-326,57,-326,58,-326,59,-326,61,-326,63,-326,64,-326,65,-326,70,-326,73,-326,74,-326
0,-25,2,3,4,4,6,-25,10,5,14,8,17,11,20,13,24,14,26,15,28,-25,29,-25,31,18,32,-25,46,20,47,-25,51,22,54,24,57,25,58,-25,59,-25,61,26,63,-25,64,27,70,-25,73,29,112,236,119,40,122,41,129,43,130,44,133,46,136,47,140,49,142,50,155,52,160,53,162,54,164,55,169,56,172,57,177,59
0,-37,1,-37,2,-37,4,-37,6,-37,10,-37,12,-37,13,-37,14,-37,17,-37,19,-37,20,-37,24,-37,26,-37,27,-37,28,-37,29,-37,30,-37,31,-37,32,-37,43,-37,46,-37,47,-37,48,-37,51,-37,52,-37,54,-37,57,-37,58,-37,59,-37,61,-37,63,-37,64,-37,65,-37,70,-37,73,-37,74,-37
0,-343,3,-343,6,-343,7,-343,21,-343,22,-343,23,-343,25,-343,28,-343,29,-343,32,-343,33,-343,35,-343,40,-343,41,-343,45,-343,47,-343,58,-343,59,-343,63,-343,67,-343,70,-343,72,-343
0,-346,3,-346,6,-346,7,-346,21,-346,22,-346,23,-346,25,-346,28,-346,29,-346,32,-346,33,237,35,-346,40,-346,41,-346,45,-346,47,-346,58,-346,59,-346,63,-346,67,-346,70,-346,72,-346,97,342
0,-176,3,-176,6,-176,7,-176,21,-176,22,-176,23,-176,25,-176,28,-176,29,-176,32,-176,33,343,35,-176,40,-176,41,-176,45,-176,47,-176,58,-176,59,-176,63,-176,67,-176,70,-176,72,238,98,344
0,-177,3,-177,6,-177,7,-177,21,-177,22,-177,23,-177,25,-177,28,-177,29,-177,32,-177,35,-177,40,-177,41,-177,45,-177,47,-177,58,-177,59,-177,63,-177,67,-177,70,-177,72,345
0,-287,3,-287,6,-287,8,-287,9,-287,18,-287,19,-287,21,-287,22,-287,28,-287,29,-287,32,-287,42,-287,47,-287,49,-287,54,-287,58,-287,59,-287,63,-287,70,-287,74,-287
0,-289,3,-289,6,-289,8,-289,9,-289,18,-289,19,-289,21,-289,22,-289,28,-289,29,-289,32,-289,42,-289,47,-289,49,-289,54,-289,58,-289,59,-289,63,-289,70,-289,74,-289
0,-290,3,-290,6,-290,8,-290,9,-290,18,-290,19,-290,21,-290,22,-290,28,-290,29,-290,32,-290,42,-290,47,-290,49,-290,54,-290,58,-290,59,-290,63,-290,70,-290,74,-290
0,-285,3,-285,6,-285,8,-285,9,-285,18,-285,19,-285,21,-285,22,-285,28,-285,29,-285,32,-285,42,-285,47,-285,49,-285,54,-285,58,-285,59,-285,63,-285,70,-285,74,-285
0,-288,3,-288,6,-288,8,-288,9,-288,18,-288,19,-288,21,-288,22,-288,28,-288,29,-288,32,-288,42,-288,47,-288,49,-288,54,-288,58,-288,59,-288,63,-288,70,-288,74,-288
0,-286,3,-286,6,-286,8,-286,9,-286,18,-286,19,-286,21,-286,22,-286,28,-286,29,-286,32,-286,42,-286,47,-286,49,-286,54,-286,58,-286,59,-286,63,-286,70,-286,74,-286
0,-291,3,-291,6,-291,8,-291,9,-291,18,-291,19,-291,21,-291,22,-291,28,-291,29,-291,32,-291,42,-291,47,-291,49,-291,54,-291,58,-291,59,-291,63,-291,70,-291,74,-291
0,-269,3,-269,6,-269,8,241,9,242,18,243,19,244,21,-269,22,-269,28,-269,29,-269,32,-269,42,245,47,-269,49,246,54,247,58,-269,59,138,63,-269,70,-269,74,249,101,346,115,251,126,252,127,253,132,254,153,255,158,256,165,257,167,258,168,259
0,-284,3,-284,6,-284,8,-284,9,-284,18,-284,19,-284,21,-284,22,-284,28,-284,29,-284,32,-284,42,-284,47,-284,49,-284,54,-284,58,-284,59,-284,63,-284,70,-284,74,-284
0,-270,3,-270,6,-270,8,241,9,242,18,243,19,244,21,-270,22,-270,28,-270,29,-270,32,-270,42,245,47,-270,49,246,54,247,58,-270,59,138,63,-270,70,-270,74,249,115,347,126,252,127,253,132,254,153,255,158,256,165,257,167,258,168,259
0,-369,3,-369,6,-369,8,-369,9,-369,18,-369,19,-369,21,-369,22,-369,28,-369,29,-369,32,-369,42,-369,47,-369,49,-369,54,-369,58,-369,59,-369,63,-369,70,-369,74,-369
0,-279,3,-279,6,-279,8,-279,9,-279,18,-279,19,-279,21,-279,22,-279,28,-279,29,-279,32,-279,42,-279,47,-279,49,-279,54,-279,58,-279,59,-279,63,-279,70,-279,74,-279
0,-281,3,-281,6,-281,8,-281,9,-281,18,-281,19,-281,21,-281,22,-281,28,-281,29,-281,32,-281,42,-281,47,-281,49,-281,54,-281,58,-281,59,-281,63,-281,70,-281,74,-281
0,-282,3,-282,6,-282,8,-282,9,-282,18,-282,19,-282,21,-282,22,-282,28,-282,29,-282,32,-282,42,-282,47,-282,49,-282,54,-282,58,-282,59,-282,63,-282,70,-282,74,-282
0,-280,3,-280,6,-280,8,-280,9,-280,18,-280,19,-280,21,-280,22,-280,28,-280,29,-280,32,-280,42,-280,47,-280,49,-280,54,-280,58,-280,59,-280,63,-280,70,-280,74,-280
0,-278,3,-278,6,-278,8,-278,9,-278,18,-278,19,-278,21,-278,22,-278,28,-278,29,-278,32,-278,42,-278,47,-278,49,-278,54,-278,58,-278,59,-278,63,-278,70,-278,74,-278
0,-276,3,-276,6,-276,8,-276,9,-276,18,-276,19,-276,21,-276,22,-276,28,-276,29,-276,32,-276,42,-276,47,-276,49,-276,54,-276,58,-276,59,-276,63,-276,70,-276,74,-276
0,-283,3,-283,6,-283,8,-283,9,-283,18,-283,19,-283,21,-283,22,-283,28,-283,29,-283,32,-283,42,-283,47,-283,49,-283,54,-283,58,-283,59,-283,63,-283,70,-283,74,-283
0,-277,3,-277,6,-277,8,-277,9,-277,18,-277,19,-277,21,-277,22,-277,28,-277,29,-277,32,-277,42,-277,47,-277,49,-277,54,-277,58,-277,59,-277,63,-277,70,-277,74,-277
0,-274,3,-274,6,-274,8,-274,9,-274,18,-274,19,-274,21,-274,22,-274,28,-274,29,-274,32,-274,42,-274,47,-274,49,-274,54,-274,58,-274,59,-274,63,-274,66,197,70,-274,74,-274
0,-11,58,137,166,264
0,-320,3,-320,21,-320,22,-320,32,-320,58,-320,59,-320
0,-299,3,270,6,60,21,271,22,272,28,64,29,65,32,136,47,70,58,-299,63,71,70,73,78,273,79,274,81,74,91,275,94,76,104,77,105,276,106,348,120,278,121,279,123,280,124,79,141,85,143,281,145,141,146,142,156,282,171,283,173,91
0,-299,3,270,6,60,21,271,22,272,28,64,29,65,32,136,47,70,58,-299,63,71,70,73,78,273,79,274,81,74,91,275,94,76,104,77,105,276,106,349,120,278,121,279,123,280,124,79,141,85,143,281,145,141,146,142,156,282,171,283,173,91
0,-173,3,-173,6,60,7,61,21,-173,22,-173,23,62,25,63,28,64,29,65,32,-173,35,66,40,67,41,68,45,69,47,70,58,-173,59,-173,63,71,67,72,70,73,81,74,94,76,104,77,107,167,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-169,6,60,7,61,23,62,25,63,28,64,29,65,32,-169,35,66,40,67,41,68,45,69,47,70,58,-169,59,-169,63,71,67,72,70,73,81,74,94,76,104,77,107,167,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-4,32,136,58,137,59,138,92,350,145,262,146,142,166,145,168,146,175,351
0,-7,58,137,166,264
0,-299,3,270,6,60,21,271,22,272,28,64,29,65,32,136,47,70,58,-299,63,71,70,73,78,273,79,274,81,74,91,275,94,76,104,77,105,276,106,352,120,278,121,279,123,280,124,79,141,85,143,281,145,141,146,142,156,282,171,283,173,91
0,-316,3,-316,6,-316,7,-316,21,-316,22,-316,23,-316,25,-316,28,-316,29,-316,35,-316,40,-316,41,-316,45,-316,47,-316,58,-316,63,-316,67,-316,68,161,70,-316,72,353,96,354
0,-312,3,-312,6,-312,7,-312,21,-312,22,-312,23,-312,25,-312,28,-312,29,-312,35,-312,40,-312,41,-312,45,-312,47,-312,58,-312,63,-312,67,-312,68,161,70,-312,72,355,96,356
0,-318,3,-318,5,357,6,-318,21,-318,22,-318,28,-318,29,-318,47,-318,58,-318,63,-318,70,-318,80,358
0,-302,3,270,21,271,22,-302,58,-302,121,279,143,359
0,-298,22,272,58,-298,123,360
0,-295,3,270,21,271,22,272,32,136,58,-295,78,361,79,362,121,279,123,280,143,281,145,262,146,142
0,-297,22,272,58,-297,79,363,123,280
0,-321,58,-321
0,-301,3,270,21,271,22,-301,58,-301,78,364,121,279,143,281
0,-308,3,-308,6,60,7,61,21,-308,22,-308,23,62,25,63,28,64,29,65,35,66,40,67,41,68,45,69,47,70,58,-308,63,71,67,72,70,73,81,74,89,365,94,76,104,77,107,78,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-374,3,270,6,60,21,271,22,-374,28,64,29,65,47,70,58,-374,63,71,70,73,78,273,81,74,94,76,104,77,105,366,120,278,121,279,124,79,141,85,143,281,156,282,171,283,173,91
0,-371,3,-371,21,-371,22,-371,58,-371
0,-304,3,-304,6,60,7,61,21,-304,22,-304,23,62,25,63,28,64,29,65,35,66,40,67,41,68,45,69,47,70,58,-304,63,71,67,72,70,73,81,74,89,367,94,76,104,77,107,78,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-306,3,-306,6,60,7,61,21,-306,22,-306,23,62,25,63,28,64,29,65,35,66,40,67,41,68,45,69,47,70,58,-306,63,71,67,72,70,73,81,74,89,368,94,76,104,77,107,78,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-272,3,-272,6,-272,8,241,9,242,18,243,19,244,21,-272,22,-272,28,-272,29,-272,32,-272,42,245,47,-272,49,246,54,247,58,-272,59,138,63,-272,70,-272,74,249,115,347,126,252,127,253,132,254,153,255,158,256,165,257,167,258,168,259
0,-171,6,60,7,61,23,62,25,63,28,64,29,65,32,-171,35,66,40,67,41,68,45,69,47,70,58,-171,59,-171,63,71,67,72,70,73,81,74,94,76,104,77,107,167,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-14,58,137,92,369,166,145
0,-352,3,-352,6,-352,7,-352,21,-352,22,-352,23,-352,25,-352,28,-352,29,-352,32,-352,35,-352,40,-352,41,-352,45,-352,47,-352,58,-352,59,-352,63,-352,67,-352,70,-352,76,-352
0,-196,3,-196,6,-196,7,-196,21,-196,22,-196,23,-196,25,-196,28,-196,29,-196,32,-196,35,-196,40,-196,41,-196,45,-196,47,-196,58,-196,59,-196,63,-196,67,-196,70,-196,76,287
0,-207,3,-207,6,-207,7,-207,21,-207,22,-207,23,-207,25,-207,28,-207,29,-207,32,-207,35,-207,39,-207,40,-207,41,-207,44,-207,45,-207,47,-207,58,-207,59,-207,63,-207,66,197,67,-207,70,-207
0,-205,3,-205,6,-205,7,-205,21,-205,22,-205,23,-205,25,-205,28,-205,29,-205,32,-205,35,-205,39,-205,40,-205,41,-205,44,-205,45,-205,47,-205,58,-205,59,-205,63,-205,66,197,67,-205,70,-205
0,-354,3,-354,6,-354,7,-354,21,-354,22,-354,23,-354,25,-354,28,-354,29,-354,32,-354,35,-354,39,-354,40,-354,41,-354,44,-354,45,-354,47,-354,58,-354,59,-354,63,-354,67,-354,70,-354
0,-350,3,-350,6,-350,7,-350,21,-350,22,-350,23,-350,25,-350,28,-350,29,-350,32,-350,35,-350,40,-350,41,-350,45,-350,47,-350,58,-350,59,-350,63,-350,67,-350,68,-350,70,-350,72,-350
0,-191,3,-191,6,-191,7,-191,21,-191,22,-191,23,-191,25,-191,28,-191,29,-191,32,-191,35,-191,40,-191,41,-191,45,-191,47,-191,58,-191,59,-191,63,-191,67,-191,70,-191
0,-232,3,-232,6,-232,7,-232,21,-232,22,-232,23,-232,25,-232,28,-232,29,-232,32,-232,34,-232,35,-232,38,-232,40,-232,41,-232,45,-232,47,-232,50,-232,53,-232,55,-232,58,-232,59,-232,62,-232,63,-232,67,-232,70,-232,71,-232
28,64,94,370
28,168,29,371
0,-367,3,-367,6,-367,7,-367,21,-367,22,-367,23,-367,25,-367,28,-367,29,-367,32,-367,34,-367,35,-367,38,-367,40,-367,41,-367,45,-367,47,-367,50,-367,53,-367,55,-367,58,-367,59,-367,62,-367,63,-367,67,-367,70,-367,71,-367,77,-367
0,-250,3,-250,6,-250,7,-250,21,-250,22,-250,23,-250,25,-250,28,-250,29,-250,32,-250,34,-250,35,-250,38,-250,40,-250,41,-250,45,-250,47,-250,50,-250,53,-250,55,-250,58,-250,59,-250,62,-250,63,-250,67,-250,70,-250,71,-250,77,372
38,-366,53,-366,71,-366
0,-249,3,-249,6,-249,7,-249,21,-249,22,-249,23,-249,25,-249,28,-249,29,-249,32,-249,34,-249,35,-249,38,-249,40,-249,41,-249,45,-249,47,-249,50,-249,53,-249,55,-249,58,-249,59,-249,62,-249,63,-249,67,-249,70,-249,71,-249,77,297,100,373
0,-358,3,-358,6,-358,7,-358,21,-358,22,-358,23,-358,25,-358,28,-358,29,-358,32,-358,34,-358,35,-358,38,-358,40,-358,41,-358,45,-358,47,-358,50,-358,53,-358,55,-358,58,-358,59,-358,62,-358,63,-358,67,-358,70,-358,71,-358
0,-227,3,-227,6,-227,7,-227,21,-227,22,-227,23,-227,25,-227,28,-227,29,-227,32,-227,34,173,35,-227,38,174,40,-227,41,-227,45,-227,47,-227,53,306,55,177,58,-227,59,-227,62,178,63,-227,67,-227,70,-227,71,307,99,308,102,374,116,310,147,311,148,312,149,313,163,314,170,315
0,-254,3,-254,6,-254,7,-254,21,-254,22,-254,23,-254,25,-254,28,-254,29,-254,32,-254,34,-254,35,-254,38,-254,40,-254,41,-254,45,-254,47,-254,53,-254,55,-254,58,-254,59,-254,62,-254,63,-254,67,-254,70,-254,71,-254,77,372
0,-253,3,-253,6,-253,7,-253,21,-253,22,-253,23,-253,25,-253,28,-253,29,-253,32,-253,34,-253,35,-253,38,-253,40,-253,41,-253,45,-253,47,-253,53,-253,55,-253,58,-253,59,-253,62,-253,63,-253,67,-253,70,-253,71,-253,77,297,100,375
0,-218,3,-218,6,-218,7,-218,21,-218,22,-218,23,-218,25,-218,28,-218,29,-218,32,-218,34,173,35,-218,38,174,40,-218,41,-218,45,-218,47,-218,53,306,55,177,58,-218,59,-218,62,178,63,-218,67,-218,70,-218,71,307,99,308,102,376,116,310,147,311,148,312,149,313,163,314,170,315
0,-259,3,-259,6,-259,7,-259,21,-259,22,-259,23,-259,25,-259,28,-259,29,-259,32,-259,34,-259,35,-259,38,-259,40,-259,41,-259,45,-259,47,-259,53,-259,55,-259,58,-259,59,-259,62,-259,63,-259,67,-259,70,-259,71,-259,77,297,100,377
0,-263,3,-263,6,-263,7,-263,21,-263,22,-263,23,-263,25,-263,28,-263,29,-263,32,-263,34,-263,35,-263,38,-263,40,-263,41,-263,45,-263,47,-263,53,-263,55,-263,58,-263,59,-263,62,-263,63,-263,67,-263,70,-263,71,-263,77,297,100,378
38,299,53,379,71,380
0,-220,3,-220,6,-220,7,-220,21,-220,22,-220,23,-220,25,-220,28,-220,29,-220,32,-220,34,173,35,-220,38,174,40,-220,41,-220,45,-220,47,-220,53,306,55,177,58,-220,59,-220,62,178,63,-220,67,-220,70,-220,71,307,99,308,116,381,147,311,148,312,149,313,163,314,170,315
0,-355,3,-355,6,-355,7,-355,21,-355,22,-355,23,-355,25,-355,28,-355,29,-355,32,-355,34,-355,35,-355,38,-355,40,-355,41,-355,45,-355,47,-355,53,-355,55,-355,58,-355,59,-355,62,-355,63,-355,67,-355,70,-355,71,-355
0,-245,3,-245,6,-245,7,-245,21,-245,22,-245,23,-245,25,-245,28,-245,29,-245,32,-245,34,-245,35,-245,38,-245,40,-245,41,-245,45,-245,47,-245,53,-245,55,-245,58,-245,59,-245,62,-245,63,-245,67,-245,70,-245,71,-245
0,-243,3,-243,6,-243,7,-243,21,-243,22,-243,23,-243,25,-243,28,-243,29,-243,32,-243,34,-243,35,-243,38,-243,40,-243,41,-243,45,-243,47,-243,53,-243,55,-243,58,-243,59,-243,62,-243,63,-243,67,-243,70,-243,71,-243
0,-247,3,-247,6,-247,7,-247,21,-247,22,-247,23,-247,25,-247,28,-247,29,-247,32,-247,34,-247,35,-247,38,-247,40,-247,41,-247,45,-247,47,-247,53,-247,55,-247,58,-247,59,-247,62,-247,63,-247,67,-247,70,-247,71,-247
0,-244,3,-244,6,-244,7,-244,21,-244,22,-244,23,-244,25,-244,28,-244,29,-244,32,-244,34,-244,35,-244,38,-244,40,-244,41,-244,45,-244,47,-244,53,-244,55,-244,58,-244,59,-244,62,-244,63,-244,67,-244,70,-244,71,-244
0,-246,3,-246,6,-246,7,-246,21,-246,22,-246,23,-246,25,-246,28,-246,29,-246,32,-246,34,-246,35,-246,38,-246,40,-246,41,-246,45,-246,47,-246,53,-246,55,-246,58,-246,59,-246,62,-246,63,-246,67,-246,70,-246,71,-246
0,-225,3,-225,6,-225,7,-225,21,-225,22,-225,23,-225,25,-225,28,-225,29,-225,32,-225,34,173,35,-225,38,174,40,-225,41,-225,45,-225,47,-225,50,175,53,176,55,177,58,-225,59,-225,62,178,63,-225,67,-225,70,-225,71,188,99,189,117,301,147,182,159,183,161,184,163,185,170,186,174,382
0,-213,3,-213,6,-213,7,-213,21,-213,22,-213,23,-213,25,-213,28,-213,29,-213,32,-213,34,173,35,-213,38,174,40,-213,41,-213,45,-213,47,-213,50,175,53,176,55,177,58,-213,59,-213,62,178,63,-213,67,-213,70,-213,71,188,99,189,117,301,147,182,159,183,161,184,163,185,170,186,174,383
0,-215,3,-215,6,-215,7,-215,21,-215,22,-215,23,-215,25,-215,28,-215,29,-215,32,-215,34,173,35,-215,38,174,40,-215,41,-215,45,-215,47,-215,53,306,55,177,58,-215,59,-215,62,178,63,-215,67,-215,70,-215,71,307,99,308,102,384,116,310,147,311,148,312,149,313,163,314,170,315
0,-69,1,-69,2,-69,4,-69,6,-69,10,-69,12,-69,13,-69,14,-69,17,-69,19,-69,20,-69,24,-69,26,-69,27,-69,28,-69,29,-69,30,-69,31,-69,32,-69,36,199,43,-69,46,-69,47,-69,48,-69,51,-69,52,-69,54,-69,56,200,57,-69,58,-69,59,-69,61,-69,63,-69,64,-69,65,-69,70,-69,73,-69,74,-69
0,-101,1,-101,2,-101,4,-101,6,-101,10,-101,12,-101,13,-101,14,-101,17,-101,19,-101,20,-101,24,-101,26,-101,27,-101,28,-101,29,-101,30,-101,31,-101,32,-101,43,-101,46,-101,47,-101,48,-101,51,-101,52,-101,54,-101,57,-101,58,-101,59,-101,61,-101,63,-101,64,-101,65,-101,70,-101,73,-101,74,-101
0,-19,2,3,4,4,6,-19,10,5,14,8,17,11,20,13,24,14,26,15,28,-19,29,-19,31,18,32,-19,46,20,47,-19,51,22,54,24,57,25,58,-19,59,-19,61,26,63,-19,64,27,70,-19,73,29,112,236,119,40,122,41,129,43,130,44,133,46,136,47,140,49,142,50,155,52,160,53,162,54,164,55,169,56,172,57,177,59
0,-81,1,-81,2,-81,4,-81,6,-81,10,-81,12,-81,13,-81,14,-81,17,-81,19,-81,20,-81,24,-81,26,-81,27,-81,28,-81,29,-81,30,-81,31,-81,32,-81,43,-81,46,-81,47,-81,48,-81,51,-81,52,-81,54,-81,56,323,57,-81,58,-81,59,-81,61,-81,63,-81,64,-81,65,-81,70,-81,73,-81,74,-81
0,-338,1,-338,2,-338,4,-338,6,-338,10,-338,12,-338,13,-338,14,-338,17,-338,19,-338,20,-338,24,-338,26,-338,27,-338,28,-338,29,-338,30,-338,31,-338,32,-338,43,-338,46,-338,47,-338,48,-338,51,-338,52,-338,54,-338,56,-338,57,-338,58,-338,59,-338,61,-338,63,-338,64,-338,65,-338,70,-338,73,-338,74,-338
0,-97,1,-97,2,-97,4,-97,6,-97,10,-97,12,-97,13,-97,14,-97,17,-97,19,-97,20,-97,24,-97,26,-97,27,-97,28,-97,29,-97,30,-97,31,-97,32,-97,43,-97,46,-97,47,-97,48,-97,51,-97,52,-97,54,-97,57,-97,58,-97,59,-97,61,-97,63,-97,64,-97,65,-97,70,-97,73,-97,74,-97
0,-78,1,-78,2,-78,4,-78,6,-78,10,-78,11,194,12,-78,13,-78,14,-78,17,-78,19,-78,20,-78,24,-78,26,-78,27,-78,28,-78,29,-78,30,-78,31,-78,32,-78,43,-78,46,-78,47,-78,48,-78,51,-78,52,-78,54,-78,56,210,57,-78,58,-78,59,-78,61,-78,63,-78,64,-78,65,-78,70,-78,73,-78,74,-78,85,385
0,-79,1,-79,2,-79,4,-79,6,-79,10,-79,12,-79,13,-79,14,-79,17,-79,19,-79,20,-79,24,-79,26,-79,27,-79,28,-79,29,-79,30,-79,31,-79,32,-79,43,-79,46,-79,47,-79,48,-79,51,-79,52,-79,54,-79,56,323,57,-79,58,-79,59,-79,61,-79,63,-79,64,-79,65,-79,70,-79,73,-79,74,-79
0,-95,1,-95,2,-95,4,-95,6,-95,10,-95,12,-95,13,-95,14,-95,17,-95,19,-95,20,-95,24,-95,26,-95,27,-95,28,-95,29,-95,30,-95,31,-95,32,-95,43,-95,46,-95,47,-95,48,-95,51,-95,52,-95,54,-95,57,-95,58,-95,59,-95,61,-95,63,-95,64,-95,65,-95,70,-95,73,-95,74,-95
0,-94,1,-94,2,-94,4,-94,6,-94,10,-94,11,194,12,-94,13,-94,14,-94,17,-94,19,-94,20,-94,24,-94,26,-94,27,-94,28,-94,29,-94,30,-94,31,-94,32,-94,37,386,43,-94,46,-94,47,-94,48,-94,51,-94,52,-94,54,-94,57,-94,58,-94,59,-94,61,-94,63,-94,64,-94,65,-94,70,-94,73,-94,74,-94
0,-117,1,-117,2,-117,4,-117,6,-117,10,-117,11,194,12,-117,13,-117,14,-117,17,-117,19,-117,20,-117,24,-117,26,-117,27,-117,28,-117,29,-117,30,-117,31,-117,32,-117,43,-117,46,-117,47,-117,48,-117,51,-117,52,-117,54,-117,57,-117,58,-117,59,-117,61,-117,63,-117,64,-117,65,-117,70,-117,73,-117,74,-117
0,-57,1,-57,2,-57,4,-57,6,-57,10,-57,12,-57,13,-57,14,-57,17,-57,19,-57,20,-57,24,-57,26,-57,27,-57,28,-57,29,-57,30,-57,31,-57,32,-57,36,199,43,-57,46,-57,47,-57,48,-57,51,-57,52,-57,54,-57,56,200,57,-57,58,-57,59,-57,61,-57,63,-57,64,-57,65,-57,70,-57,73,-57,74,-57
0,-89,1,-89,2,-89,4,-89,6,-89,10,-89,12,-89,13,-89,14,-89,17,-89,19,-89,20,-89,24,-89,26,-89,27,-89,28,-89,29,-89,30,-89,31,-89,32,-89,43,-89,46,-89,47,-89,48,-89,51,-89,52,-89,54,-89,57,-89,58,-89,59,-89,61,-89,63,-89,64,-89,65,-89,70,-89,73,-89,74,-89
0,-54,1,-54,2,-54,4,-54,6,-54,10,-54,11,194,12,-54,13,-54,14,-54,17,-54,19,-54,20,-54,24,-54,26,-54,27,-54,28,-54,29,-54,30,-54,31,-54,32,-54,36,98,43,-54,46,-54,47,-54,48,-54,51,-54,52,-54,54,-54,56,99,57,-54,58,-54,59,-54,61,-54,63,-54,64,-54,65,-54,70,-54,73,-54,74,-54,84,387
0,-55,1,-55,2,-55,4,-55,6,-55,10,-55,12,-55,13,-55,14,-55,17,-55,19,-55,20,-55,24,-55,26,-55,27,-55,28,-55,29,-55,30,-55,31,-55,32,-55,36,199,43,-55,46,-55,47,-55,48,-55,51,-55,52,-55,54,-55,56,200,57,-55,58,-55,59,-55,61,-55,63,-55,64,-55,65,-55,70,-55,73,-55,74,-55
0,-87,1,-87,2,-87,4,-87,6,-87,10,-87,12,-87,13,-87,14,-87,17,-87,19,-87,20,-87,24,-87,26,-87,27,-87,28,-87,29,-87,30,-87,31,-87,32,-87,43,-87,46,-87,47,-87,48,-87,51,-87,52,-87,54,-87,57,-87,58,-87,59,-87,61,-87,63,-87,64,-87,65,-87,70,-87,73,-87,74,-87
0,-86,1,-86,2,-86,4,-86,6,-86,10,-86,11,194,12,-86,13,-86,14,-86,17,-86,19,-86,20,-86,24,-86,26,-86,27,-86,28,-86,29,-86,30,-86,31,-86,32,-86,37,388,43,-86,46,-86,47,-86,48,-86,51,-86,52,-86,54,-86,57,-86,58,-86,59,-86,61,-86,63,-86,64,-86,65,-86,70,-86,73,-86,74,-86
0,-113,1,-113,2,-113,4,-113,6,-113,10,-113,11,194,12,-113,13,-113,14,-113,17,-113,19,-113,20,-113,24,-113,26,-113,27,-113,28,-113,29,-113,30,-113,31,-113,32,-113,43,-113,46,-113,47,-113,48,-113,51,-113,52,-113,54,-113,57,-113,58,-113,59,-113,61,-113,63,-113,64,-113,65,-113,70,-113,73,-113,74,-113
0,-65,1,-65,2,-65,4,-65,6,-65,10,-65,12,-65,13,-65,14,-65,17,-65,19,-65,20,-65,24,-65,26,-65,27,-65,28,-65,29,-65,30,-65,31,-65,32,-65,36,199,43,-65,46,-65,47,-65,48,-65,51,-65,52,-65,54,-65,56,200,57,-65,58,-65,59,-65,61,-65,63,-65,64,-65,65,-65,70,-65,73,-65,74,-65
0,-62,1,-62,2,-62,4,-62,6,-62,10,-62,11,194,12,-62,13,-62,14,-62,17,-62,19,-62,20,-62,24,-62,26,-62,27,-62,28,-62,29,-62,30,-62,31,-62,32,-62,36,98,43,-62,46,-62,47,-62,48,-62,51,-62,52,-62,54,-62,56,99,57,-62,58,-62,59,-62,61,-62,63,-62,64,-62,65,-62,70,-62,73,-62,74,-62,84,389
0,-63,1,-63,2,-63,4,-63,6,-63,10,-63,12,-63,13,-63,14,-63,17,-63,19,-63,20,-63,24,-63,26,-63,27,-63,28,-63,29,-63,30,-63,31,-63,32,-63,36,199,43,-63,46,-63,47,-63,48,-63,51,-63,52,-63,54,-63,56,200,57,-63,58,-63,59,-63,61,-63,63,-63,64,-63,65,-63,70,-63,73,-63,74,-63
0,-109,1,-109,2,-109,4,-109,6,-109,10,-109,11,194,12,-109,13,-109,14,-109,17,-109,19,-109,20,-109,24,-109,26,-109,27,-109,28,-109,29,-109,30,-109,31,-109,32,-109,43,-109,46,-109,47,-109,48,-109,51,-109,52,-109,54,-109,57,-109,58,-109,59,-109,61,-109,63,-109,64,-109,65,-109,70,-109,73,-109,74,-109
0,-121,1,-121,2,-121,4,-121,6,-121,10,-121,11,194,12,-121,13,-121,14,-121,17,-121,19,-121,20,-121,24,-121,26,-121,27,-121,28,-121,29,-121,30,-121,31,-121,32,-121,43,-121,46,-121,47,-121,48,-121,51,-121,52,-121,54,-121,57,-121,58,-121,59,-121,61,-121,63,-121,64,-121,65,-121,70,-121,73,-121,74,-121
0,-345,3,-345,6,-345,7,-345,21,-345,22,-345,23,-345,25,-345,28,-345,29,-345,32,-345,33,343,35,-345,40,-345,41,-345,45,-345,47,-345,58,-345,59,-345,63,-345,67,-345,70,-345,72,-345
0,-344,3,-344,6,-344,7,-344,21,-344,22,-344,23,-344,25,-344,28,-344,29,-344,32,-344,33,-344,35,-344,40,-344,41,-344,45,-344,47,-344,58,-344,59,-344,63,-344,67,-344,70,-344,72,-344
0,-175,3,-175,6,-175,7,-175,21,-175,22,-175,23,-175,25,-175,28,-175,29,-175,32,-175,35,-175,40,-175,41,-175,45,-175,47,-175,58,-175,59,-175,63,-175,67,-175,70,-175,72,345
0,-348,3,-348,6,-348,7,-348,21,-348,22,-348,23,-348,25,-348,28,-348,29,-348,32,-348,33,237,35,-348,40,-348,41,-348,45,-348,47,-348,58,-348,59,-348,63,-348,67,-348,70,-348,72,-348,97,390
0,-268,3,-268,6,-268,8,241,9,242,18,243,19,244,21,-268,22,-268,28,-268,29,-268,32,-268,42,245,47,-268,49,246,54,247,58,-268,59,138,63,-268,70,-268,74,249,115,347,126,252,127,253,132,254,153,255,158,256,165,257,167,258,168,259
0,-370,3,-370,6,-370,8,-370,9,-370,18,-370,19,-370,21,-370,22,-370,28,-370,29,-370,32,-370,42,-370,47,-370,49,-370,54,-370,58,-370,59,-370,63,-370,70,-370,74,-370
0,-10,58,137,92,391,166,145
0,-322,58,-322
0,-3,58,137,166,264
0,-299,3,270,6,60,21,271,22,272,28,64,29,65,32,136,47,70,58,-299,63,71,70,73,78,273,79,274,81,74,91,275,94,76,104,77,105,276,106,392,120,278,121,279,123,280,124,79,141,85,143,281,145,141,146,142,156,282,171,283,173,91
0,-6,58,137,92,393,166,145
0,-315,3,-315,6,-315,7,-315,21,-315,22,-315,23,-315,25,-315,28,-315,29,-315,35,-315,40,-315,41,-315,45,-315,47,-315,58,-315,63,-315,67,-315,70,-315
0,-314,3,-314,6,-314,7,-314,21,-314,22,-314,23,-314,25,-314,28,-314,29,-314,35,-314,40,-314,41,-314,45,-314,47,-314,58,-314,63,-314,67,-314,68,292,70,-314,72,394
0,-311,3,-311,6,-311,7,-311,21,-311,22,-311,23,-311,25,-311,28,-311,29,-311,35,-311,40,-311,41,-311,45,-311,47,-311,58,-311,63,-311,67,-311,70,-311
0,-310,3,-310,6,-310,7,-310,21,-310,22,-310,23,-310,25,-310,28,-310,29,-310,35,-310,40,-310,41,-310,45,-310,47,-310,58,-310,63,-310,67,-310,68,292,70,-310,72,395
0,-377,3,-377,5,-377,6,-377,21,-377,22,-377,28,-377,29,-377,47,-377,58,-377,63,-377,70,-377
0,-317,3,-317,5,396,6,-317,21,-317,22,-317,28,-317,29,-317,47,-317,58,-317,63,-317,70,-317
0,-372,3,-372,21,-372,22,-372,58,-372
0,-376,3,270,6,60,21,271,22,-376,28,64,29,65,47,70,58,-376,63,71,70,73,78,273,81,74,94,76,104,77,105,397,120,278,121,279,124,79,141,85,143,281,156,282,171,283,173,91
0,-293,3,270,21,271,22,272,58,-293,79,398,121,279,123,280,143,359
0,-294,22,272,58,-294,123,360
0,-296,22,272,58,-296,123,360
0,-300,3,270,21,271,22,-300,58,-300,121,279,143,359
0,-307,3,-307,6,60,7,61,21,-307,22,-307,23,62,25,63,28,64,29,65,35,66,40,67,41,68,45,69,47,70,58,-307,63,71,67,72,70,73,81,74,94,76,104,77,107,167,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-373,22,-373,58,-373
0,-303,3,-303,6,60,7,61,21,-303,22,-303,23,62,25,63,28,64,29,65,35,66,40,67,41,68,45,69,47,70,58,-303,63,71,67,72,70,73,81,74,94,76,104,77,107,167,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-305,3,-305,6,60,7,61,21,-305,22,-305,23,62,25,63,28,64,29,65,35,66,40,67,41,68,45,69,47,70,58,-305,63,71,67,72,70,73,81,74,94,76,104,77,107,167,124,79,125,80,135,82,138,83,139,84,141,85,144,86,150,87,151,88,156,89,171,90,173,91
0,-13,58,137,166,264
28,168,29,399
0,-233,3,-233,6,-233,7,-233,21,-233,22,-233,23,-233,25,-233,28,-233,29,-233,32,-233,34,-233,35,-233,38,-233,40,-233,41,-233,45,-233,47,-233,50,-233,53,-233,55,-233,58,-233,59,-233,62,-233,63,-233,67,-233,70,-233,71,-233
0,-368,3,-368,6,-368,7,-368,21,-368,22,-368,23,-368,25,-368,28,-368,29,-368,32,-368,34,-368,35,-368,38,-368,40,-368,41,-368,45,-368,47,-368,50,-368,53,-368,55,-368,58,-368,59,-368,62,-368,63,-368,67,-368,70,-368,71,-368,77,-368
0,-248,3,-248,6,-248,7,-248,21,-248,22,-248,23,-248,25,-248,28,-248,29,-248,32,-248,34,-248,35,-248,38,-248,40,-248,41,-248,45,-248,47,-248,50,-248,53,-248,55,-248,58,-248,59,-248,62,-248,63,-248,67,-248,70,-248,71,-248,77,372
0,-226,3,-226,6,-226,7,-226,21,-226,22,-226,23,-226,25,-226,28,-226,29,-226,32,-226,34,173,35,-226,38,174,40,-226,41,-226,45,-226,47,-226,53,306,55,177,58,-226,59,-226,62,178,63,-226,67,-226,70,-226,71,307,99,308,116,381,147,311,148,312,149,313,163,314,170,315
0,-252,3,-252,6,-252,7,-252,21,-252,22,-252,23,-252,25,-252,28,-252,29,-252,32,-252,34,-252,35,-252,38,-252,40,-252,41,-252,45,-252,47,-252,53,-252,55,-252,58,-252,59,-252,62,-252,63,-252,67,-252,70,-252,71,-252,77,372
0,-217,3,-217,6,-217,7,-217,21,-217,22,-217,23,-217,25,-217,28,-217,29,-217,32,-217,34,173,35,-217,38,174,40,-217,41,-217,45,-217,47,-217,53,306,55,177,58,-217,59,-217,62,178,63,-217,67,-217,70,-217,71,307,99,308,116,381,147,311,148,312,149,313,163,314,170,315
0,-258,3,-258,6,-258,7,-258,21,-258,22,-258,23,-258,25,-258,28,-258,29,-258,32,-258,34,-258,35,-258,38,-258,40,-258,41,-258,45,-258,47,-258,53,-258,55,-258,58,-258,59,-258,62,-258,63,-258,67,-258,70,-258,71,-258,77,372
0,-262,3,-262,6,-262,7,-262,21,-262,22,-262,23,-262,25,-262,28,-262,29,-262,32,-262,34,-262,35,-262,38,-262,40,-262,41,-262,45,-262,47,-262,53,-262,55,-262,58,-262,59,-262,62,-262,63,-262,67,-262,70,-262,71,-262,77,372
0,-257,3,-257,6,-257,7,-257,21,-257,22,-257,23,-257,25,-257,28,-257,29,-257,32,-257,34,-257,35,-257,38,-257,40,-257,41,-257,45,-257,47,-257,53,-257,55,-257,58,-257,59,-257,62,-257,63,-257,67,-257,70,-257,71,-257,77,297,100,400
0,-261,3,-261,6,-261,7,-261,21,-261,22,-261,23,-261,25,-261,28,-261,29,-261,32,-261,34,-261,35,-261,38,-261,40,-261,41,-261,45,-261,47,-261,53,-261,55,-261,58,-261,59,-261,62,-261,63,-261,67,-261,70,-261,71,-261,77,297,100,401
0,-356,3,-356,6,-356,7,-356,21,-356,22,-356,23,-356,25,-356,28,-356,29,-356,32,-356,34,-356,35,-356,38,-356,40,-356,41,-356,45,-356,47,-356,53,-356,55,-356,58,-356,59,-356,62,-356,63,-356,67,-356,70,-356,71,-356
0,-224,3,-224,6,-224,7,-224,21,-224,22,-224,23,-224,25,-224,28,-224,29,-224,32,-224,34,173,35,-224,38,174,40,-224,41,-224,45,-224,47,-224,53,306,55,177,58,-224,59,-224,62,178,63,-224,67,-224,70,-224,71,307,99,308,102,402,116,310,147,311,148,312,149,313,163,314,170,315
0,-212,3,-212,6,-212,7,-212,21,-212,22,-212,23,-212,25,-212,28,-212,29,-212,32,-212,34,173,35,-212,38,174,40,-212,41,-212,45,-212,47,-212,53,306,55,177,58,-212,59,-212,62,178,63,-212,67,-212,70,-212,71,307,99,308,102,403,116,310,147,311,148,312,149,313,163,314,170,315
0,-214,3,-214,6,-214,7,-214,21,-214,22,-214,23,-214,25,-214,28,-214,29,-214,32,-214,34,173,35,-214,38,174,40,-214,41,-214,45,-214,47,-214,53,306,55,177,58,-214,59,-214,62,178,63,-214,67,-214,70,-214,71,307,99,308,116,381,147,311,148,312,149,313,163,314,170,315
0,-77,1,-77,2,-77,4,-77,6,-77,10,-77,12,-77,13,-77,14,-77,17,-77,19,-77,20,-77,24,-77,26,-77,27,-77,28,-77,29,-77,30,-77,31,-77,32,-77,43,-77,46,-77,47,-77,48,-77,51,-77,52,-77,54,-77,56,323,57,-77,58,-77,59,-77,61,-77,63,-77,64,-77,65,-77,70,-77,73,-77,74,-77
0,-93,1,-93,2,-93,4,-93,6,-93,10,-93,12,-93,13,-93,14,-93,17,-93,19,-93,20,-93,24,-93,26,-93,27,-93,28,-93,29,-93,30,-93,31,-93,32,-93,43,-93,46,-93,47,-93,48,-93,51,-93,52,-93,54,-93,57,-93,58,-93,59,-93,61,-93,63,-93,64,-93,65,-93,70,-93,73,-93,74,-93
0,-53,1,-53,2,-53,4,-53,6,-53,10,-53,12,-53,13,-53,14,-53,17,-53,19,-53,20,-53,24,-53,26,-53,27,-53,28,-53,29,-53,30,-53,31,-53,32,-53,36,199,43,-53,46,-53,47,-53,48,-53,51,-53,52,-53,54,-53,56,200,57,-53,58,-53,59,-53,61,-53,63,-53,64,-53,65,-53,70,-53,73,-53,74,-53
0,-85,1,-85,2,-85,4,-85,6,-85,10,-85,12,-85,13,-85,14,-85,17,-85,19,-85,20,-85,24,-85,26,-85,27,-85,28,-85,29,-85,30,-85,31,-85,32,-85,43,-85,46,-85,47,-85,48,-85,51,-85,52,-85,54,-85,57,-85,58,-85,59,-85,61,-85,63,-85,64,-85,65,-85,70,-85,73,-85,74,-85
0,-61,1,-61,2,-61,4,-61,6,-61,10,-61,12,-61,13,-61,14,-61,17,-61,19,-61,20,-61,24,-61,26,-61,27,-61,28,-61,29,-61,30,-61,31,-61,32,-61,36,199,43,-61,46,-61,47,-61,48,-61,51,-61,52,-61,54,-61,56,200,57,-61,58,-61,59,-61,61,-61,63,-61,64,-61,65,-61,70,-61,73,-61,74,-61
0,-347,3,-347,6,-347,7,-347,21,-347,22,-347,23,-347,25,-347,28,-347,29,-347,32,-347,33,343,35,-347,40,-347,41,-347,45,-347,47,-347,58,-347,59,-347,63,-347,67,-347,70,-347,72,-347
0,-9,58,137,166,264
0,-2,58,137,92,404,166,145
0,-5,58,137,166,264
0,-313,3,-313,6,-313,7,-313,21,-313,22,-313,23,-313,25,-313,28,-313,29,-313,35,-313,40,-313,41,-313,45,-313,47,-313,58,-313,63,-313,67,-313,70,-313
0,-309,3,-309,6,-309,7,-309,21,-309,22,-309,23,-309,25,-309,28,-309,29,-309,35,-309,40,-309,41,-309,45,-309,47,-309,58,-309,63,-309,67,-309,70,-309
0,-378,3,-378,5,-378,6,-378,21,-378,22,-378,28,-378,29,-378,47,-378,58,-378,63,-378,70,-378
0,-375,22,-375,58,-375
0,-292,22,272,58,-292,123,360
0,-231,3,-231,6,-231,7,-231,21,-231,22,-231,23,-231,25,-231,28,-231,29,-231,32,-231,34,-231,35,-231,38,-231,40,-231,41,-231,45,-231,47,-231,50,-231,53,-231,55,-231,58,-231,59,-231,62,-231,63,-231,67,-231,70,-231,71,-231
0,-256,3,-256,6,-256,7,-256,21,-256,22,-256,23,-256,25,-256,28,-256,29,-256,32,-256,34,-256,35,-256,38,-256,40,-256,41,-256,45,-256,47,-256,53,-256,55,-256,58,-256,59,-256,62,-256,63,-256,67,-256,70,-256,71,-256,77,372
0,-260,3,-260,6,-260,7,-260,21,-260,22,-260,23,-260,25,-260,28,-260,29,-260,32,-260,34,-260,35,-260,38,-260,40,-260,41,-260,45,-260,47,-260,53,-260,55,-260,58,-260,59,-260,62,-260,63,-260,67,-260,70,-260,71,-260,77,372
0,-223,3,-223,6,-223,7,-223,21,-223,22,-223,23,-223,25,-223,28,-223,29,-223,32,-223,34,173,35,-223,38,174,40,-223,41,-223,45,-223,47,-223,53,306,55,177,58,-223,59,-223,62,178,63,-223,67,-223,70,-223,71,307,99,308,116,381,147,311,148,312,149,313,163,314,170,315
0,-211,3,-211,6,-211,7,-211,21,-211,22,-211,23,-211,25,-211,28,-211,29,-211,32,-211,34,173,35,-211,38,174,40,-211,41,-211,45,-211,47,-211,53,306,55,177,58,-211,59,-211,62,178,63,-211,67,-211,70,-211,71,307,99,308,116,381,147,311,148,312,149,313,163,314,170,315
0,-1,58,137,166,264""",
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
value{PERCENT} value +++
value{PERCENT} value +++
value{PERCENT} value ++
value{PERCENT} between -+-+
value{PERCENT} between -++-++
value{PERCENT} between -++-+
value{PERCENT} between -+-++
value{PERCENT} between -+-+
value{PERCENT} between ++-+
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
__consisted_star_3 __consisted_star_3 -
__consisted_star_3 __consisted_star_3 *-
___size_star_4 ___size_star_4 -+
___size_star_4 ___size_star_4 *-+
__share_star_5 __share_star_5 *
__share_star_5 __share_star_5 **
__share_plus_6 __share_plus_6 *+
__share_plus_6 __share_plus_6 +
__share_plus_6 __share_plus_6 **+
__share_plus_6 __share_plus_6 *+
__share_star_7 __share_star_7 -*
__share_star_7 __share_star_7 *
__share_star_7 __share_star_7 *-*
__share_star_7 __share_star_7 **
___further_plus_8 ___further_plus_8 *
___further_plus_8 ___further_plus_8 **
___words_plus_9 ___words_plus_9 -
___words_plus_9 ___words_plus_9 *-
___call_words_plus_10 ___call_words_plus_10 -
___call_words_plus_10 ___call_words_plus_10 +
___call_words_plus_10 ___call_words_plus_10 *-
___call_words_plus_10 ___call_words_plus_10 *+""",
"""\
$END AGE ALL ALTERNATIVE_OR_STREAMLINED APPROXIMATELY AVERAGE BALANCE CASH_OUT CLOSING_NAMED COUNT CREDIT_SCORE CUT_OFF_NAMED DATE DELINQUENT EACH FEATURE FIRST_PAYMENT GROUP INVESTMENT_PROPERTY LARGEST LESS_THAN LOANS LTV MATURES MATURITY MONEY MONTHS NET_RATE NONE NO_INCOME_VERIFICATION NUMBER ONE_ZIP_CODE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM ORIGINATED OR_ELSE OTHER PERCENT POOL POOL_NAME PRIMARY_INSURANCE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE RATE REFINANCED REMAINING_TERM SECOND_HOME SERIES SMALLEST STATE SUCH_LOANS TABLES TERM_SHEETS THEIR THEN THEY TOTALLED WEIGHTED_AVERAGE YEARS _ADDITIONAL_COLLATERAL _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _CLEAN_UP_CALL _CONSIST_OF _CONTAINS _COVERED_BY _DELINQUENT _EXPECTED _FOLLOWING _FROM _HAVE _IN_CASE_OF _KIND _MAKE_UP _MAY_PURCHASE _MAY_VARY _NUMBERED _OF _OF_EACH _OF_SUBJECT _OR_LESS_BEHIND _OR_MORE_BEHIND _OVER _PLAIN _PROVIDE _REPRESENT _REPRESENTING _RESPECTIVELY _SECURED_BY _THERE _TO _TOTAL_OF _TRANSFER _WAS _WHICH _WITH _WITH_NAMED _WORD ___call_words_plus_10 ___further_plus_8 ___of_loans_plus_1 ___of_loans_star_2 ___size_star_4 ___words_plus_9 __consisted_star_3 __share_plus_6 __share_star_5 __share_star_7 __statement_star_0 _and _averaged{DATE} _averaged{MONEY} _averaged{PERCENT} _averaged{_number} _call_words _clause _days _described _dollars _each _facts _fact{_days,DATE} _fact{_dollars,MONEY} _fact{_numbers,_number} _fact{_rates,PERCENT} _figure _further _insured _item _joint _link _list _loans _named _number _numbers _of _of_loans _part _predicate _quantity _rates _several _shared _size _stated{_days,DATE} _stated{_dollars,MONEY} _stated{_numbers,_number} _stated{_rates,PERCENT} _statistic _totalled _totals _values{DATE} _values{MONEY} _values{PERCENT} _values{_figure} _values{_number} _verb _words all_counted amount bare bound clean_up_call collateral_heading consisted counted counting deed extreme had named_date notice or_less or_more quantity{_days} quantity{_dollars} quantity{_numbers} quantity{_rates} quantity{_totals} share sized stated statement trait transferred unknown value{DATE} value{MONEY} value{PERCENT} value{_figure} value{_number}""",
"""\
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-299,27,19,28,20,32,21,33,22,34,23,38,-299,39,24,40,25,45,26,47,27,50,28,51,29,52,30,53,31,54,32,55,33,57,34,59,35,64,36,65,37,68,38,77,39,83,40,85,41,88,42,91,43,95,44,97,45,103,46,109,47,121,48,122,49,124,50,125,51,126,52,127,53,128,54,129,55,130,56,134,57,138,58,139,59,141,60,142,61,144,62,146,63,147,64,148,65,151,66,152,67,153,68,154,69,155,70,164,71,166,72,167,73,168,74,169,75,170,76,171,77,175,78,176,79,177,80,178,81,181,82,182,83,183,84,184,85,186,86,187,87,188,88,189,89,191,90
4,-289,20,-289,30,-289,56,-289,62,-289,64,-289,65,-289,66,-289,75,-289,83,-289,85,-289,88,-289,99,-289
17,-271,21,-271,52,-271
12,-296,25,-296,30,-296,38,-296
1,-276,4,-114,6,-276,9,-276,10,-276,16,-276,20,-114,21,-114,22,-276,24,-276,25,-114,27,-276,32,-276,33,-276,34,-276,45,-276,47,-276,56,-276,62,-276,64,-114,65,-114,66,-114,75,-114,76,-114,83,-276,88,-114,99,-276
4,-279,20,-279,25,-279,56,-279,62,-279,64,-279,65,-279,66,-279,75,-279,83,-279,85,-279,88,-279,99,-279
73,91,83,40,84,92,85,41,98,93,99,94,142,95,143,96
4,-286,20,-286,30,-286,56,-286,62,-286,64,-286,65,-286,66,-286,75,-286,83,-286,85,-286,88,-286,99,-286
4,-290,20,-290,30,-290,56,-290,62,-290,64,-290,65,-290,66,-290,75,-290,83,-290,85,-290,88,-290,99,-290
73,97,83,40,84,98,85,41,98,99,99,100,142,95,143,101
17,-270,21,-270,52,-270
15,-235,51,-235,62,-235,79,-235
4,-292,12,-292,20,-292,56,-292,62,-292,64,-292,65,-292,66,-292,75,-292,83,-292,85,-292,88,-292,99,-292
2,-267,5,-267,14,-267,17,-267,19,-267,21,-267,23,-267,35,-267,40,-267,50,-267,52,-267,56,-267,57,-267,58,-267,59,-267,62,-267,69,102,76,-267,82,-267,92,-267,98,-267,99,-267,100,-267
1,-278,4,-113,6,-278,9,-278,10,-278,16,-278,20,-113,21,-113,22,-278,24,-278,25,-113,27,-278,32,-278,33,-278,34,-278,45,-278,47,-278,56,-278,62,-278,64,-113,65,-113,66,-113,75,-113,76,-113,83,-278,88,-113,99,-278
12,-297,25,-297,30,-297,38,-297
2,-266,5,-266,14,-266,17,-266,19,-266,21,-266,23,-266,35,-266,40,-266,50,-266,52,-266,56,-266,57,-266,58,-266,59,-266,62,-266,69,103,76,-266,82,-266,92,-266,98,-266,99,-266,100,-266
4,-284,20,-284,38,-284,56,-284,62,-284,64,-284,65,-284,66,-284,75,-284,83,-284,85,-284,88,-284,99,-284
4,-291,12,-291,20,-291,56,-291,62,-291,64,-291,65,-291,66,-291,75,-291,83,-291,85,-291,88,-291,99,-291
4,-283,20,-283,38,-283,56,-283,62,-283,64,-283,65,-283,66,-283,75,-283,83,-283,85,-283,88,-283,99,-283
2,2,14,10,17,104,21,105,23,106,35,107,52,30,57,34,76,108,99,109,125,51,138,110,163,111,174,112
4,-280,20,-280,25,-280,56,-280,62,-280,64,-280,65,-280,66,-280,75,-280,83,-280,85,-280,88,-280,99,-280
4,-285,20,-285,38,-285,56,-285,62,-285,64,-285,65,-285,66,-285,75,-285,83,-285,85,-285,88,-285,99,-285
4,-288,20,-288,30,-288,56,-288,62,-288,64,-288,65,-288,66,-288,75,-288,83,-288,85,-288,88,-288,99,-288
5,113,19,114,50,115,58,116,59,117,69,118,70,119,76,120,155,121,156,122,157,123,185,124
2,-46,5,113,14,-46,17,-46,19,114,21,-46,40,-46,50,115,52,-46,56,-46,57,-46,58,116,59,117,62,-46,69,125,76,126,155,121,156,127,157,123,185,124
4,-282,20,-282,38,-282,56,-282,62,-282,64,-282,65,-282,66,-282,75,-282,83,-282,85,-282,88,-282,99,-282
4,-287,20,-287,30,-287,56,-287,62,-287,64,-287,65,-287,66,-287,75,-287,83,-287,85,-287,88,-287,99,-287
1,-277,4,-112,6,-277,9,-277,10,-277,16,-277,20,-112,21,-112,22,-277,24,-277,25,-112,27,-277,32,-277,33,-277,34,-277,45,-277,47,-277,56,-277,62,-277,64,-112,65,-112,66,-112,75,-112,76,-112,83,-277,88,-112,99,-277
15,-234,51,-234,62,-234,79,-234
0,-268,2,-268,4,-268,5,-268,12,-268,14,-268,17,-268,19,-268,20,-268,21,-268,23,-268,25,-268,30,-268,35,-268,38,-268,40,-268,50,-268,52,-268,56,-268,57,-268,58,-268,59,-268,62,-268,64,-268,65,-268,66,-268,73,-268,75,-268,76,-268,82,-268,88,-268,90,-268,92,-268,93,-268,98,-268,99,-268,100,-268,103,-268
0,-377,49,128,103,129,104,130
0,-379,49,128,103,129,104,131
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,134,132,141,60,146,63,147,64,151,133,152,134,153,135,154,136,155,70,167,137,181,138,182,139,183,140,184,141
0,-269,2,-269,4,-269,5,-269,12,-269,14,-269,17,-269,19,-269,20,-269,21,-269,23,-269,25,-269,30,-269,35,-269,38,-269,40,-269,50,-269,52,-269,56,-269,57,-269,58,-269,59,-269,62,-269,64,-269,65,-269,66,-269,73,-269,75,-269,76,-269,82,-269,88,-269,90,-269,92,-269,93,-269,98,-269,99,-269,100,-269,103,-269
1,-275,6,-275,9,-275,10,-275,16,-275,22,-275,24,-275,27,-275,32,-275,33,-275,34,-275,37,142,45,-275,47,-275,56,-275,62,-275,83,-275,99,-275
12,-293,25,-293,30,-293,38,-293
4,143,12,-295,25,-295,30,-295,38,-295
49,128,99,144,103,129,104,145,120,146
21,147
2,-272,14,-272,17,-272,21,-272,39,-272,40,-272,52,-272,57,-272
2,-273,14,-273,17,-273,21,-273,39,-273,40,-273,52,-273,57,-273
12,-298,25,-298,30,-298,38,-298
39,148
99,149
4,3,20,15,30,-299,64,36,65,37,88,42,165,150,168,151
0,-587,2,-587,4,-587,14,-587,17,-587,20,-587,21,-587,30,-587,52,-587,53,-587,54,-587,56,-587,57,-587,61,-587,62,-587,63,-587,64,-587,65,-587,67,-587,68,-587,76,-587,80,-587,88,-587,98,-587,100,-587,103,-587
0,-312,2,-312,4,-312,14,-312,17,-312,20,-312,21,-312,30,-312,52,-312,53,-312,54,-312,56,-312,57,-312,61,-312,62,-312,63,-312,64,-312,65,-312,67,-312,68,-312,76,-312,80,-312,88,-312,98,-312,100,-312,103,152
0,-2,56,153,114,154
4,-451,12,-451,20,-451,56,-451,62,-451,64,-451,65,-451,66,-451,75,-451,83,-451,85,-451,88,-451,99,-451
4,-442,20,-442,25,-442,56,-442,62,-442,64,-442,65,-442,66,-442,75,-442,83,-442,85,-442,88,-442,99,-442
17,155,21,156,52,157
0,-94,56,-94
0,-104,56,-104,76,-104,79,-104,93,-104,98,-104,99,-104
0,-101,56,-101,76,-101,79,-101,93,-101,98,-101,99,-101
0,-103,56,-103,76,-103,79,-103,93,-103,98,-103,99,-103
0,-102,56,-102,76,-102,79,-102,93,-102,98,-102,99,-102
56,158,62,159,115,160
2,-47,5,113,14,-47,17,-47,19,114,21,-47,23,106,35,107,40,-47,50,115,52,-47,56,-47,57,-47,58,116,59,117,62,-47,76,161,82,162,92,163,98,164,99,165,100,166,155,121,156,167,157,123,163,168,174,112,185,124
2,2,14,10,17,104,21,105,40,169,52,30,56,170,57,34,62,171,125,51,135,172,138,173,139,174,148,175
4,-448,20,-448,30,-448,56,-448,62,-448,64,-448,65,-448,66,-448,75,-448,83,-448,85,-448,88,-448,99,-448
2,2,14,10,17,104,21,105,52,30,57,34,125,51,138,176
15,11,51,29,62,177,79,178,113,179,144,180
56,-36,62,-36
4,-445,20,-445,38,-445,56,-445,62,-445,64,-445,65,-445,66,-445,75,-445,83,-445,85,-445,88,-445,99,-445
76,181
0,-20,56,-20
0,-14,56,-14
0,-18,56,-18
0,-16,56,-16
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,56,-274,62,-274,83,182,99,-274,122,183,124,184,141,185,147,186
53,187,54,188,68,189,80,190,98,191
4,3,20,15,25,-299,38,-299,62,192,63,193,64,36,65,37,67,194,76,195,83,40,85,41,88,42,90,196,99,197,111,198,136,199,142,200,145,201,166,202,168,74
56,-37,62,-37,99,203
25,204,38,205
0,-3
0,-5
0,-10,56,-10
4,3,20,15,21,206,25,-299,64,36,65,37,66,207,75,208,76,209,88,42,168,210,194,211
0,-7,56,-7
0,-12,56,-12
0,-4
4,3,12,-299,20,15,56,-41,62,-41,64,36,65,37,66,212,75,213,83,214,85,41,88,42,99,215,142,95,143,216,158,217,168,218,193,219
4,3,20,15,25,-299,56,-38,62,-38,64,36,65,37,66,207,75,208,83,220,85,41,88,42,99,221,142,95,143,222,159,223,168,210,194,224
4,3,20,15,30,-299,56,-40,62,-40,64,36,65,37,66,225,75,226,83,227,85,41,88,42,99,228,142,95,143,229,162,230,168,231,197,232
4,3,20,15,38,-299,56,-39,62,-39,64,36,65,37,66,233,75,234,83,235,85,41,88,42,99,236,142,95,143,237,160,238,168,239,195,240
0,-11,56,-11
0,-8,56,-8
0,-6,56,-6
0,89
0,-9,56,-9
0,-358,12,241,56,-358
73,242,98,243,99,244
0,-360,12,245,56,-360
0,-356,12,246,56,-356,73,247
2,2,14,10,17,104,21,105,39,248,40,249,52,30,57,34,106,250,125,51,138,251
73,252,98,253,99,254
0,-334,12,255,56,-334
73,256,98,257,99,258
0,-336,12,259,56,-336
0,-332,12,260,56,-332,73,261
73,262,98,263,99,264
2,2,4,3,14,10,17,104,20,15,21,105,30,-299,39,265,52,30,57,34,64,36,65,37,78,266,88,42,110,267,125,51,138,268,150,269,168,270,172,271
2,2,4,3,14,10,17,104,20,15,21,105,30,-299,39,272,52,30,57,34,64,36,65,37,78,266,88,42,110,267,125,51,138,268,150,273,168,270,172,271
0,-267,2,-267,4,-267,12,-267,14,-267,17,-267,20,-267,21,-267,23,-267,25,-267,30,-267,35,-267,38,-267,40,-267,52,-267,56,-267,57,-267,62,-267,64,-267,65,-267,66,-267,73,-267,75,-267,76,-267,88,-267,90,-267,93,-267,98,-267,99,-267,100,-267,103,-267
0,-266,2,-266,4,-266,12,-266,14,-266,17,-266,20,-266,21,-266,23,-266,25,-266,30,-266,35,-266,38,-266,40,-266,52,-266,56,-266,57,-266,62,-266,64,-266,65,-266,66,-266,73,-266,75,-266,76,-266,88,-266,90,-266,93,-266,98,-266,99,-266,100,-266,103,-266
4,-98,12,-98,20,-98,64,-98,65,-98,66,-98,75,-98,88,-98
4,-97,12,-97,20,-97,64,-97,65,-97,66,-97,75,-97,88,-97
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,274,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
13,280,23,106,35,107,72,281,174,282
23,106,35,107,76,283,99,284,163,285,174,112
0,-68,56,-68
4,3,12,-299,20,15,64,36,65,37,66,212,75,213,88,42,158,286,168,218,193,219
1,-276,6,-276,9,-276,10,-276,16,-276,22,-276,24,-276,27,-276,32,-276,33,-276,34,-276,45,-276,47,-276,56,-276,58,-276,62,-276,83,-276,99,-276
1,-278,6,-278,9,-278,10,-278,16,-278,22,-278,24,-278,27,-278,32,-278,33,-278,34,-278,45,-278,47,-278,56,-278,58,-278,62,-278,83,-278,99,-278
1,-277,6,-277,9,-277,10,-277,16,-277,22,-277,24,-277,27,-277,32,-277,33,-277,34,-277,45,-277,47,-277,56,-277,58,-277,62,-277,83,-277,99,-277
4,-281,20,-281,25,-281,64,-281,65,-281,66,-281,75,-281,88,-281
1,-275,6,-275,9,-275,10,-275,16,-275,22,-275,24,-275,27,-275,32,-275,33,-275,34,-275,45,-275,47,-275,56,-275,58,-275,62,-275,83,-275,99,-275
2,2,4,3,14,10,17,104,20,15,21,105,30,-299,39,287,52,30,57,34,64,36,65,37,78,266,88,42,110,267,125,51,138,268,150,288,168,270,172,271
4,3,20,15,30,-299,64,36,65,37,88,42,165,289,168,151
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,290,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
58,116,83,291,157,292
0,-60,56,-60
4,-505,20,-505,25,-505,64,-505,65,-505,66,-505,75,-505,88,-505
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,88,42,168,210,194,293
2,2,4,3,14,10,17,104,20,15,21,105,30,-299,39,294,52,30,57,34,64,36,65,37,78,266,88,42,110,267,125,51,138,268,150,295,168,270,172,271
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,296,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-62,56,-62
0,-590,20,-590,49,-590,65,-590,99,-590,103,-590
0,-589,20,-589,49,-589,65,-589,99,-589,103,-589
0,-376,49,297,103,298
0,-378,49,297,103,298
56,158,62,159,115,299
0,-19,56,-19
0,-13,56,-13
0,-17,56,-17
0,-15,56,-15
56,-37,62,-37,99,300
56,-41,62,-41,83,40,85,41,99,215,142,95,143,216
56,-38,62,-38,83,40,85,41,99,221,142,95,143,301
56,-40,62,-40,83,40,85,41,99,228,142,95,143,229
56,-39,62,-39,83,40,85,41,99,236,142,95,143,237
83,40,85,41,142,95,143,302
12,-294,25,-294,30,-294,38,-294
38,303
0,-367,20,-367,49,297,65,-367,99,-367,103,298
99,304
61,305,103,46,109,47,164,306
69,307,83,308
4,3,20,15,30,-299,64,36,65,37,88,42,97,309,165,310,168,151
99,311
30,312
0,-588,2,-588,4,-588,14,-588,17,-588,20,-588,21,-588,30,-588,52,-588,53,-588,54,-588,56,-588,57,-588,61,-588,62,-588,63,-588,64,-588,65,-588,67,-588,68,-588,76,-588,80,-588,88,-588,98,-588,100,-588,103,-588
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-299,27,19,28,20,32,21,33,22,34,23,38,-299,39,24,40,25,45,26,47,27,50,28,51,29,52,30,55,33,57,34,59,35,64,36,65,37,83,40,85,41,88,42,91,43,95,44,97,45,103,46,109,47,121,313,122,49,124,50,125,51,126,52,127,53,128,54,129,55,130,56,134,57,138,58,139,59,141,60,142,61,144,62,146,63,147,64,148,65,151,66,152,67,153,68,154,69,155,70,164,314,166,72,167,73,168,74,171,77,175,78,176,79,177,80,181,82,182,83,183,84,184,85,186,86,187,87,188,88,191,90
0,-1,56,315
0,-264,2,-264,4,-264,5,-264,12,-264,14,-264,17,-264,19,-264,20,-264,21,-264,23,-264,25,-264,30,-264,35,-264,38,-264,40,-264,50,-264,52,-264,56,-264,57,-264,58,-264,59,-264,62,-264,64,-264,65,-264,66,-264,73,-264,75,-264,76,-264,82,-264,88,-264,90,-264,92,-264,93,-264,98,-264,99,-264,100,-264,103,-264
0,-263,2,-263,4,-263,5,-263,12,-263,14,-263,17,-263,19,-263,20,-263,21,-263,23,-263,25,-263,30,-263,35,-263,38,-263,40,-263,50,-263,52,-263,56,-263,57,-263,58,-263,59,-263,62,-263,64,-263,65,-263,66,-263,73,-263,75,-263,76,-263,82,-263,88,-263,90,-263,92,-263,93,-263,98,-263,99,-263,100,-263,103,-263
0,-265,2,-265,4,-265,5,-265,12,-265,14,-265,17,-265,19,-265,20,-265,21,-265,23,-265,25,-265,30,-265,35,-265,38,-265,40,-265,50,-265,52,-265,56,-265,57,-265,58,-265,59,-265,62,-265,64,-265,65,-265,66,-265,73,-265,75,-265,76,-265,82,-265,88,-265,90,-265,92,-265,93,-265,98,-265,99,-265,100,-265,103,-265
1,-56,5,-56,6,-56,9,-56,10,-56,16,-56,19,-56,22,-56,24,-56,27,-56,32,-56,33,-56,34,-56,45,-56,47,-56,50,-56,55,-56,59,-56
1,-55,5,-55,6,-55,9,-55,10,-55,16,-55,19,-55,22,-55,24,-55,27,-55,32,-55,33,-55,34,-55,45,-55,47,-55,50,-55,55,-55,59,-55
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,134,316,137,317,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,74,324,122,49,124,50,126,325,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
4,3,20,15,30,-299,64,36,65,37,88,42,168,326,173,327
4,3,20,15,25,-299,38,-299,64,36,65,37,88,42,166,328,168,74
0,-150,56,-150,63,329,103,46,109,47,164,330
23,106,35,107,174,282
76,331,98,332,103,46,109,47,164,333
0,-58,56,-58
0,-64,56,-64
2,-46,14,-46,17,-46,21,-46,40,-46,52,-46,56,-46,57,-46,62,-46,76,-46
2,-49,14,-49,17,-49,21,-49,40,-49,52,-49,57,-49
2,-48,14,-48,17,-48,21,-48,40,-48,52,-48,57,-48
2,2,14,10,17,104,21,105,40,169,52,30,57,34,125,51,138,173,139,334,148,335
2,-47,14,-47,17,-47,21,-47,40,-47,52,-47,56,-47,57,-47,62,-47,76,-47
2,2,14,10,17,104,21,105,40,169,52,30,56,170,57,34,62,171,76,-44,125,51,135,172,138,173,139,174,148,175
76,-45
4,3,20,15,25,-299,38,-299,64,36,65,37,88,42,166,336,168,74
15,11,51,29,144,337
4,3,20,15,25,-299,38,-299,64,36,65,37,88,42,166,338,168,74
15,11,51,29,62,339,79,340,144,341
15,-582,51,-582,62,-582,79,-582
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,342,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,122,343,124,344,141,345,147,346
4,-450,12,-450,20,-450,56,-450,62,-450,64,-450,65,-450,66,-450,75,-450,83,-450,85,-450,88,-450,99,-450
4,-441,20,-441,25,-441,56,-441,62,-441,64,-441,65,-441,66,-441,75,-441,83,-441,85,-441,88,-441,99,-441
4,-447,20,-447,30,-447,56,-447,62,-447,64,-447,65,-447,66,-447,75,-447,83,-447,85,-447,88,-447,99,-447
4,-444,20,-444,38,-444,56,-444,62,-444,64,-444,65,-444,66,-444,75,-444,83,-444,85,-444,88,-444,99,-444
0,-373,49,128,103,129,104,347
0,-375,49,128,103,129,104,348
49,128,99,349,103,129,104,145,120,350
49,128,103,129,104,145,120,351
2,2,4,3,14,10,17,104,20,15,21,105,30,-299,52,30,57,34,64,36,65,37,88,42,103,46,109,47,125,51,138,352,164,353,168,326,173,354
1,-309,4,-309,5,-309,6,-309,9,-309,10,-309,12,-309,16,-309,19,-309,20,-309,22,-309,24,-309,25,-309,27,-309,30,-309,32,-309,33,-309,34,-309,38,-309,45,-309,47,-309,50,-309,59,-309,64,-309,65,-309,66,-309,75,-309,76,-309,88,-309,100,-309
1,-310,4,-310,5,-310,6,-310,9,-310,10,-310,12,-310,16,-310,19,-310,20,-310,22,-310,24,-310,25,-310,27,-310,30,-310,32,-310,33,-310,34,-310,38,-310,45,-310,47,-310,50,-310,59,-310,64,-310,65,-310,66,-310,75,-310,76,-310,88,-310,100,-310
1,-311,4,-311,5,-311,6,-311,9,-311,10,-311,12,-311,16,-311,19,-311,20,-311,22,-311,24,-311,25,-311,27,-311,30,-311,32,-311,33,-311,34,-311,38,-311,45,-311,47,-311,50,-311,59,-311,64,-311,65,-311,66,-311,75,-311,76,-311,88,-311,100,-311
1,1,3,355,5,113,6,5,7,356,9,7,10,8,13,357,15,358,16,12,18,359,19,114,22,17,24,18,27,19,29,360,31,361,32,21,33,22,34,23,35,362,36,363,42,364,43,365,44,366,45,26,46,367,47,27,48,368,50,115,51,369,59,117,62,370,89,371,94,372,103,373,105,374,122,49,124,50,126,375,127,53,128,54,129,55,130,56,141,60,147,64,149,376,155,275,181,276,182,277,183,278,184,279,190,377,192,378
3,355,7,356,13,357,15,358,18,359,29,360,31,361,35,362,36,363,42,364,43,365,44,366,46,367,48,368,51,369,62,370,89,371,94,372,103,373,105,379,149,376,190,377,192,378
0,-237,3,355,4,-237,7,356,13,357,15,358,18,359,20,-237,25,-237,29,360,31,361,35,362,36,363,38,-237,42,364,43,365,44,366,46,367,48,368,51,369,56,-237,62,370,64,-237,65,-237,88,-237,89,371,93,-237,94,372,103,373,105,380,149,376,190,377,192,378
4,3,20,15,25,-299,38,-299,62,192,63,193,64,36,65,37,67,194,83,40,85,41,88,42,136,381,142,382,166,383,168,74
4,3,20,15,25,-299,38,-299,64,36,65,37,88,42,166,384,168,74
2,2,14,10,17,104,21,105,39,385,52,30,57,34,125,51,138,386
0,-209,4,3,20,15,25,-299,38,-299,56,-209,64,36,65,37,88,42,112,387,132,388,166,389,168,74
4,-578,20,-578,25,-578,38,-578,62,-578,63,-578,64,-578,65,-578,67,-578,83,-578,85,-578,88,-578
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,168,392,196,393
3,-251,4,-251,7,-251,13,-251,15,-251,18,-251,20,-251,25,-251,29,-251,31,-251,35,-251,36,-251,38,-251,42,-251,43,-251,44,-251,46,-251,48,-251,51,-251,62,-251,63,-251,64,-251,65,-251,67,-251,76,-251,83,-251,85,-251,88,-251,89,-251,90,-251,94,-251,99,-251,103,-251
3,-250,4,-250,7,-250,13,-250,15,-250,18,-250,20,-250,25,-250,29,-250,31,-250,35,-250,36,-250,38,-250,42,-250,43,-250,44,-250,46,-250,48,-250,51,-250,62,-250,63,-250,64,-250,65,-250,67,-250,76,-250,83,-250,85,-250,88,-250,89,-250,90,-250,94,-250,99,-250,103,-250
76,394,99,395
25,396
4,397,25,398
5,113,6,5,19,114,32,21,50,115,59,117,124,50,155,399,182,400
25,401
0,-111,56,-111
12,402
4,403,12,404
2,-272,4,3,12,-299,14,-272,17,-272,20,15,21,-272,39,-272,40,-272,52,-272,57,-272,64,36,65,37,66,212,75,213,88,42,158,405,168,218,193,219
4,3,12,-299,20,15,64,36,65,37,66,212,75,213,88,42,158,406,168,218,193,219
4,3,12,-299,20,15,56,407,64,36,65,37,66,212,75,213,88,42,99,408,158,409,168,218,193,219
0,-502,1,1,4,3,5,113,6,5,9,7,10,8,12,-299,16,12,19,114,20,15,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-502,59,117,62,192,63,193,64,36,65,37,66,212,67,194,75,213,76,-502,79,-502,88,42,93,-502,98,-502,99,-502,101,410,102,411,116,412,122,49,124,50,126,413,127,53,128,54,129,55,130,56,136,414,141,60,147,64,155,275,168,218,181,276,182,277,183,278,184,279,193,415
12,416
0,-452,1,-452,4,-452,5,-452,6,-452,9,-452,10,-452,12,-452,16,-452,19,-452,20,-452,22,-452,24,-452,27,-452,32,-452,33,-452,34,-452,45,-452,47,-452,50,-452,56,-452,59,-452,62,-452,63,-452,64,-452,65,-452,66,-452,67,-452,75,-452,76,-452,79,-452,88,-452,93,-452,98,-452,99,-452,101,-452,102,-452
2,-272,4,3,14,-272,17,-272,20,15,21,-272,25,-299,39,-272,40,-272,52,-272,57,-272,64,36,65,37,66,207,75,208,88,42,159,417,168,210,194,224
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,88,42,159,418,168,210,194,224
4,3,20,15,25,-299,56,419,64,36,65,37,66,207,75,208,88,42,99,420,159,421,168,210,194,224
0,-466,1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,25,-299,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-466,59,117,62,192,63,193,64,36,65,37,66,207,67,194,75,208,76,-466,79,-466,88,42,93,-466,98,-466,99,-466,101,422,102,423,117,424,122,49,124,50,126,425,127,53,128,54,129,55,130,56,136,426,141,60,147,64,155,275,168,210,181,276,182,277,183,278,184,279,194,427
0,-517,1,-517,4,-517,5,-517,6,-517,9,-517,10,-517,16,-517,19,-517,20,-517,22,-517,24,-517,25,-517,27,-517,32,-517,33,-517,34,-517,45,-517,47,-517,50,-517,56,-517,59,-517,62,-517,63,-517,64,-517,65,-517,66,-517,67,-517,75,-517,76,-517,79,-517,88,-517,93,-517,98,-517,99,-517,101,-517,102,-517
30,428,140,429
4,430,30,428,140,431
2,-272,4,3,14,-272,17,-272,20,15,21,-272,30,-299,39,-272,40,-272,52,-272,57,-272,64,36,65,37,66,225,75,226,88,42,162,432,168,231,197,232
4,3,20,15,30,-299,64,36,65,37,66,225,75,226,88,42,162,433,168,231,197,232
4,3,20,15,30,-299,56,434,64,36,65,37,66,225,75,226,88,42,99,435,162,436,168,231,197,232
0,-490,1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,27,19,30,-299,32,21,33,22,34,23,45,26,47,27,50,115,56,-490,59,117,62,192,63,193,64,36,65,37,66,225,67,194,75,226,76,-490,79,-490,88,42,93,-490,98,-490,99,-490,101,437,102,438,119,439,122,49,124,50,126,440,127,53,128,54,129,55,130,56,136,441,141,60,147,64,155,275,168,231,181,276,182,277,183,278,184,279,197,442
30,428,140,443
0,-527,1,-527,4,-527,5,-527,6,-527,9,-527,10,-527,16,-527,19,-527,20,-527,22,-527,24,-527,27,-527,30,-527,32,-527,33,-527,34,-527,45,-527,47,-527,50,-527,56,-527,59,-527,62,-527,63,-527,64,-527,65,-527,66,-527,67,-527,75,-527,76,-527,79,-527,88,-527,93,-527,98,-527,99,-527,101,-527,102,-527
38,444
4,445,38,446
2,-272,4,3,14,-272,17,-272,20,15,21,-272,38,-299,39,-272,40,-272,52,-272,57,-272,64,36,65,37,66,233,75,234,88,42,160,447,168,239,195,240
4,3,20,15,38,-299,64,36,65,37,66,233,75,234,88,42,160,448,168,239,195,240
4,3,20,15,38,-299,56,449,64,36,65,37,66,233,75,234,88,42,99,450,160,451,168,239,195,240
0,-478,1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,27,19,32,21,33,22,34,23,38,-299,45,26,47,27,50,115,56,-478,59,117,62,192,63,193,64,36,65,37,66,233,67,194,75,234,76,-478,79,-478,88,42,93,-478,98,-478,99,-478,101,452,102,453,118,454,122,49,124,50,126,455,127,53,128,54,129,55,130,56,136,456,141,60,147,64,155,275,168,239,181,276,182,277,183,278,184,279,195,457
38,458
0,-522,1,-522,4,-522,5,-522,6,-522,9,-522,10,-522,16,-522,19,-522,20,-522,22,-522,24,-522,27,-522,32,-522,33,-522,34,-522,38,-522,45,-522,47,-522,50,-522,56,-522,59,-522,62,-522,63,-522,64,-522,65,-522,66,-522,67,-522,75,-522,76,-522,79,-522,88,-522,93,-522,98,-522,99,-522,101,-522,102,-522
0,-357,56,-357
0,-350,12,459,56,-350
0,-352,12,460,56,-352
0,-348,12,461,56,-348,73,462
0,-359,56,-359
0,-355,56,-355
0,-354,12,463,56,-354
4,-54,12,-54,20,-54,25,-54,30,-54,38,-54,56,-54,64,-54,65,-54,66,-54,73,-54,75,-54,88,-54,98,-54,99,-54
40,-561,62,-561
40,464,62,465
2,2,4,-53,12,-53,14,10,17,104,20,-53,21,105,25,-53,30,-53,38,-53,40,466,52,30,56,-53,57,34,62,467,64,-53,65,-53,66,-53,73,-53,75,-53,88,-53,98,-53,99,-53,107,468,125,51,138,469
0,-342,12,470,56,-342
0,-344,12,471,56,-344
0,-340,12,472,56,-340,73,473
0,-333,56,-333
0,-326,12,474,56,-326
0,-328,12,475,56,-328
0,-324,12,476,56,-324,73,477
0,-335,56,-335
0,-331,56,-331
0,-330,12,478,56,-330
0,-318,12,479,56,-318
0,-320,12,480,56,-320
0,-316,12,481,56,-316,73,482
83,483
2,-571,14,-571,17,-571,21,-571,40,-571,52,-571,57,-571,78,-571
2,2,14,10,17,104,21,105,52,30,57,34,78,484,125,51,138,485
76,486,100,487
0,-166,56,-166
30,488
0,-183,5,113,19,114,50,115,56,-183,58,116,59,117,62,489,63,193,67,194,76,490,94,491,100,492,108,493,123,494,136,495,155,121,156,496,157,123,185,124
83,497
0,-164,56,-164
0,-66,56,-66
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,83,182,122,183,124,184,141,185,147,186
4,3,12,-299,20,15,64,36,65,37,66,212,75,213,83,498,88,42,158,217,168,218,193,219
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,83,499,88,42,159,223,168,210,194,224
4,3,20,15,30,-299,64,36,65,37,66,225,75,226,83,500,88,42,162,230,168,231,197,232
4,3,20,15,38,-299,64,36,65,37,66,233,75,234,83,501,88,42,160,238,168,239,195,240
0,-74,56,-74,103,46,109,47,164,502
0,-76,56,-76,103,46,109,47,164,503
4,3,12,-299,20,15,64,36,65,37,66,212,75,213,88,42,158,504,168,218,193,219
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,505,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
13,506,23,106,35,107,72,507,174,282
0,-67,56,-67
0,-96,4,3,12,-299,20,15,56,-96,62,192,63,193,64,36,65,37,66,212,67,194,75,213,88,42,136,508,168,218,193,415
83,509
0,-160,56,-160
0,-178,5,113,19,114,50,115,56,-178,58,116,59,117,62,192,63,193,67,194,76,490,94,491,100,492,123,510,136,495,155,121,156,496,157,123,185,124
0,-59,56,-59
58,116,157,511
4,-504,20,-504,25,-504,64,-504,65,-504,66,-504,75,-504,88,-504
0,-105,56,-105
83,512
0,-162,56,-162
0,-61,56,-61
0,-592,20,-592,49,-592,65,-592,99,-592,103,-592
0,-591,20,-591,49,-591,65,-591,99,-591,103,-591
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,134,316,137,513,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,168,392,196,514
4,3,20,15,25,-299,56,419,64,36,65,37,66,207,75,208,88,42,99,515,159,421,168,210,194,224
99,516
0,-366
38,517
0,-371,103,46,109,47,164,518
61,519
2,2,14,10,17,104,21,105,39,520,52,30,57,34,78,266,110,521,125,51,138,522
2,2,14,10,17,104,21,105,52,30,57,34,78,266,110,523,125,51,138,524
4,3,20,15,30,-299,64,36,65,37,88,42,165,525,168,151
0,-176,5,113,19,114,50,115,56,-176,58,116,59,117,62,192,63,193,67,194,76,490,94,491,100,492,123,526,136,495,155,121,156,496,157,123,185,124
0,-179,56,-179
21,527
0,-559,56,-559
98,191
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-299,27,19,28,20,32,21,33,22,34,23,38,-299,39,24,40,25,45,26,47,27,50,28,51,29,52,30,55,33,57,34,59,35,64,36,65,37,83,40,85,41,88,42,91,43,95,44,97,45,103,46,109,47,121,528,122,49,124,50,125,51,126,52,127,53,128,54,129,55,130,56,134,57,138,58,139,59,141,60,142,61,144,62,146,63,147,64,148,65,151,66,152,67,153,68,154,69,155,70,164,314,166,72,167,73,168,74,171,77,175,78,176,79,177,80,181,82,182,83,183,84,184,85,186,86,187,87,188,88,191,90
56,158,62,159,115,529
83,40,85,41,99,530,142,95,143,531
56,-36,62,-36,83,-33,85,-33,99,-33
56,-37,62,-37
56,-41,62,-41,83,-41,85,-41,99,-41
56,-38,62,-38,83,-38,85,-38,99,-38
56,-40,62,-40,83,-40,85,-40,99,-40
56,-39,62,-39,83,-39,85,-39,99,-39
0,-93,56,-93
0,-57,56,-57,76,532,79,533,98,534,99,535,133,536
30,537
0,-92,5,113,19,114,50,115,56,-92,58,116,59,117,62,538,63,539,76,540,155,121,156,541,157,123,185,124
83,40,85,41,142,542
76,543
0,-148,56,-148,63,544
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,545,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
63,546,76,547,103,46,109,47,164,548
98,549
2,2,14,10,17,104,21,105,40,169,52,30,56,170,57,34,62,171,76,-42,125,51,135,172,138,173,139,174,148,175
76,-43
76,550,90,196,99,197,145,551
15,-581,51,-581,62,-581,79,-581
4,3,20,15,25,-299,38,-299,62,192,63,193,64,36,65,37,67,194,83,40,85,41,88,42,111,552,136,199,142,553,166,202,168,74
15,11,51,29,144,554
4,3,20,15,25,-299,38,-299,64,36,65,37,88,42,166,555,168,74
15,-584,51,-584,62,-584,79,-584
93,556
4,-449,12,-449,20,-449,56,-449,62,-449,64,-449,65,-449,66,-449,75,-449,83,-449,85,-449,88,-449,99,-449
4,-440,20,-440,25,-440,56,-440,62,-440,64,-440,65,-440,66,-440,75,-440,83,-440,85,-440,88,-440,99,-440
4,-446,20,-446,30,-446,56,-446,62,-446,64,-446,65,-446,66,-446,75,-446,83,-446,85,-446,88,-446,99,-446
4,-443,20,-443,38,-443,56,-443,62,-443,64,-443,65,-443,66,-443,75,-443,83,-443,85,-443,88,-443,99,-443
0,-372,49,297,103,298
0,-374,49,297,103,298
38,557
99,558
20,559,65,560
0,-138,56,-138,76,561,100,562,103,46,109,47,164,563
2,2,4,3,14,10,17,104,20,15,21,105,30,-299,52,30,57,34,64,36,65,37,88,42,125,51,138,564,168,326,173,565
2,2,14,10,17,104,21,105,52,30,57,34,125,51,138,566
0,-257,3,-257,4,-257,7,-257,13,-257,15,-257,18,-257,20,-257,25,-257,29,-257,31,-257,35,-257,36,-257,38,-257,42,-257,43,-257,44,-257,46,-257,48,-257,51,-257,56,-257,62,-257,64,-257,65,-257,88,-257,89,-257,93,-257,94,-257,103,-257
0,-259,3,-259,4,-259,7,-259,13,-259,15,-259,18,-259,20,-259,25,-259,29,-259,31,-259,35,-259,36,-259,38,-259,42,-259,43,-259,44,-259,46,-259,48,-259,51,-259,56,-259,62,-259,64,-259,65,-259,88,-259,89,-259,93,-259,94,-259,103,-259
0,-243,3,-243,4,-243,7,-243,13,-243,15,-243,18,-243,20,-243,25,-243,29,-243,31,-243,35,-243,36,-243,38,-243,42,-243,43,-243,44,-243,46,-243,48,-243,51,-243,56,-243,62,-243,64,-243,65,-243,88,-243,89,-243,93,-243,94,-243,103,-243
0,-242,3,-242,4,-242,7,-242,13,-242,15,-242,18,-242,20,-242,25,-242,29,-242,31,-242,35,-242,36,-242,38,-242,42,-242,43,-242,44,-242,46,-242,48,-242,51,-242,56,-242,62,-242,64,-242,65,-242,88,-242,89,-242,93,-242,94,-242,103,-242
0,-254,3,-254,4,-254,7,-254,13,-254,15,-254,18,-254,20,-254,25,-254,29,-254,31,-254,35,-254,36,-254,38,-254,42,-254,43,-254,44,-254,46,-254,48,-254,51,-254,56,-254,62,-254,64,-254,65,-254,88,-254,89,-254,93,-254,94,-254,103,-254
0,-256,3,-256,4,-256,7,-256,13,-256,15,-256,18,-256,20,-256,25,-256,29,-256,31,-256,35,-256,36,-256,38,-256,42,-256,43,-256,44,-256,46,-256,48,-256,51,-256,56,-256,62,-256,64,-256,65,-256,88,-256,89,-256,93,-256,94,-256,103,-256
0,-261,3,-261,4,-261,7,-261,13,-261,15,-261,18,-261,20,-261,25,-261,29,-261,31,-261,35,-261,36,-261,38,-261,42,-261,43,-261,44,-261,46,-261,48,-261,51,-261,56,-261,62,-261,64,-261,65,-261,88,-261,89,-261,93,-261,94,-261,103,-261
0,-246,3,-246,4,-246,7,-246,13,-246,15,-246,18,-246,20,-246,25,-246,29,-246,31,-246,35,-246,36,-246,38,-246,42,-246,43,-246,44,-246,46,-246,48,-246,51,-246,56,-246,62,-246,64,-246,65,-246,88,-246,89,-246,93,-246,94,-246,103,-246
0,-262,3,-262,4,-262,7,-262,13,-262,15,-262,18,-262,20,-262,25,-262,29,-262,31,-262,35,-262,36,-262,38,-262,42,-262,43,-262,44,-262,46,-262,48,-262,51,-262,56,-262,62,-262,64,-262,65,-262,88,-262,89,-262,93,-262,94,-262,103,-262
0,-252,3,-252,4,-252,7,-252,13,-252,15,-252,18,-252,20,-252,25,-252,29,-252,31,-252,35,-252,36,-252,38,-252,42,-252,43,-252,44,-252,46,-252,48,-252,51,-252,56,-252,62,-252,64,-252,65,-252,88,-252,89,-252,93,-252,94,-252,103,-252
0,-255,3,-255,4,-255,7,-255,13,-255,15,-255,18,-255,20,-255,25,-255,29,-255,31,-255,35,-255,36,-255,38,-255,42,-255,43,-255,44,-255,46,-255,48,-255,51,-255,56,-255,62,-255,64,-255,65,-255,88,-255,89,-255,93,-255,94,-255,103,-255
0,-260,3,-260,4,-260,7,-260,13,-260,15,-260,18,-260,20,-260,25,-260,29,-260,31,-260,35,-260,36,-260,38,-260,42,-260,43,-260,44,-260,46,-260,48,-260,51,-260,56,-260,62,-260,64,-260,65,-260,88,-260,89,-260,93,-260,94,-260,103,-260
0,-258,3,-258,4,-258,7,-258,13,-258,15,-258,18,-258,20,-258,25,-258,29,-258,31,-258,35,-258,36,-258,38,-258,42,-258,43,-258,44,-258,46,-258,48,-258,51,-258,56,-258,62,-258,64,-258,65,-258,88,-258,89,-258,93,-258,94,-258,103,-258
0,-253,3,-253,4,-253,7,-253,13,-253,15,-253,18,-253,20,-253,25,-253,29,-253,31,-253,35,-253,36,-253,38,-253,42,-253,43,-253,44,-253,46,-253,48,-253,51,-253,56,-253,62,-253,64,-253,65,-253,88,-253,89,-253,93,-253,94,-253,103,-253
0,-241,3,-241,4,-241,7,-241,13,-241,15,-241,18,-241,20,-241,25,-241,29,-241,31,-241,35,-241,36,-241,38,-241,42,-241,43,-241,44,-241,46,-241,48,-241,51,-241,56,-241,62,-241,64,-241,65,-241,88,-241,89,-241,93,-241,94,-241,103,-241
0,-244,3,-244,4,-244,7,-244,13,-244,15,-244,18,-244,20,-244,25,-244,29,-244,31,-244,35,-244,36,-244,38,-244,42,-244,43,-244,44,-244,46,-244,48,-244,51,-244,56,-244,62,-244,64,-244,65,-244,88,-244,89,-244,93,-244,94,-244,103,-244
0,-247,3,-247,4,-247,7,-247,13,-247,15,-247,18,-247,20,-247,25,-247,29,-247,31,-247,35,-247,36,-247,38,-247,42,-247,43,-247,44,-247,46,-247,48,-247,51,-247,56,-247,62,-247,64,-247,65,-247,88,-247,89,-247,93,-247,94,-247,103,-247
0,-245,3,-245,4,-245,7,-245,13,-245,15,-245,18,-245,20,-245,25,-245,29,-245,31,-245,35,-245,36,-245,38,-245,42,-245,43,-245,44,-245,46,-245,48,-245,51,-245,56,-245,62,-245,64,-245,65,-245,88,-245,89,-245,93,-245,94,-245,103,-245
0,-249,3,-249,4,-249,7,-249,13,-249,15,-249,18,-249,20,-249,25,-249,29,-249,31,-249,35,-249,36,-249,38,-249,42,-249,43,-249,44,-249,46,-249,48,-249,51,-249,56,-249,62,-249,64,-249,65,-249,88,-249,89,-249,93,-249,94,-249,103,-249
0,-238,3,355,4,-238,7,356,13,357,15,358,18,359,20,-238,25,-238,29,360,31,361,35,362,36,363,38,-238,42,364,43,365,44,366,46,367,48,368,51,369,56,-238,62,370,64,-238,65,-238,88,-238,89,371,93,-238,94,372,103,373,149,567,190,377,192,378
0,-80,56,-80
0,-585,3,-585,4,-585,7,-585,13,-585,15,-585,18,-585,20,-585,25,-585,29,-585,31,-585,35,-585,36,-585,38,-585,42,-585,43,-585,44,-585,46,-585,48,-585,51,-585,56,-585,62,-585,64,-585,65,-585,88,-585,89,-585,93,-585,94,-585,103,-585
0,-240,3,-240,4,-240,7,-240,13,-240,15,-240,18,-240,20,-240,25,-240,29,-240,31,-240,35,-240,36,-240,38,-240,42,-240,43,-240,44,-240,46,-240,48,-240,51,-240,56,-240,62,-240,64,-240,65,-240,88,-240,89,-240,93,-240,94,-240,103,-240
0,-248,3,-248,4,-248,7,-248,13,-248,15,-248,18,-248,20,-248,25,-248,29,-248,31,-248,35,-248,36,-248,38,-248,42,-248,43,-248,44,-248,46,-248,48,-248,51,-248,56,-248,62,-248,64,-248,65,-248,88,-248,89,-248,93,-248,94,-248,103,-248
0,-239,3,355,4,-239,7,356,13,357,15,358,18,359,20,-239,25,-239,29,360,31,361,35,362,36,363,38,-239,42,364,43,365,44,366,46,367,48,368,51,369,56,-239,62,370,64,-239,65,-239,88,-239,89,371,93,-239,94,372,103,373,149,567,190,377,192,378
0,-236,3,355,4,-236,7,356,13,357,15,358,18,359,20,-236,25,-236,29,360,31,361,35,362,36,363,38,-236,42,364,43,365,44,366,46,367,48,368,51,369,56,-236,62,370,64,-236,65,-236,88,-236,89,371,93,-236,94,372,103,373,149,567,190,377,192,378
4,3,20,15,25,-299,38,-299,64,36,65,37,88,42,166,568,168,74
2,2,14,10,17,104,21,105,39,569,52,30,57,34,125,51,138,570
4,-580,20,-580,25,-580,38,-580,62,-580,63,-580,64,-580,65,-580,67,-580,83,-580,85,-580,88,-580
4,-577,20,-577,25,-577,38,-577,62,-577,63,-577,64,-577,65,-577,67,-577,83,-577,85,-577,88,-577
76,550,90,196,99,197,145,571
76,572,90,196,99,197,145,573
0,-208,4,3,20,15,25,-299,38,-299,56,-208,64,36,65,37,88,42,132,574,166,389,168,74
0,-575,4,-575,20,-575,25,-575,38,-575,56,-575,64,-575,65,-575,88,-575
3,355,7,356,13,357,15,358,18,359,29,360,31,361,35,362,36,363,42,364,43,365,44,366,46,367,48,368,51,369,62,370,89,371,94,372,99,575,103,373,105,576,149,376,190,377,192,378
12,577,25,578,30,428,38,579,131,580,140,581
4,582,12,577,25,578,30,428,38,579,131,583,140,581
12,577,25,578,30,428,38,579,131,584,140,581
0,-30,56,-30
5,113,6,5,19,114,32,21,50,115,59,117,124,50,155,399,182,585
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,88,42,168,210,194,586
62,587
25,588
96,589
6,5,32,21,83,590,124,184
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,83,591,88,42,168,210,194,592
0,-508,1,-508,4,-508,5,-508,6,-508,9,-508,10,-508,16,-508,19,-508,20,-508,22,-508,24,-508,25,-508,27,-508,32,-508,33,-508,34,-508,45,-508,47,-508,50,-508,56,-508,59,-508,62,-508,63,-508,64,-508,65,-508,66,-508,67,-508,75,-508,76,-508,79,-508,86,593,87,594,88,-508,93,-508,96,595,98,-508,99,-508,101,-508,102,-508,179,596,180,597
62,598
12,599
96,600
0,-496,1,1,4,3,5,113,6,5,9,7,10,8,12,-299,16,12,19,114,20,15,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-496,59,117,62,192,63,193,64,36,65,37,66,212,67,194,75,213,76,-496,79,-496,88,42,93,-496,98,-496,99,-496,101,410,102,411,116,601,122,49,124,50,126,602,127,53,128,54,129,55,130,56,136,603,141,60,147,64,155,275,168,218,181,276,182,277,183,278,184,279,193,415
0,-432,4,3,12,-299,20,15,56,-432,62,192,63,193,64,36,65,37,66,212,67,194,75,213,88,42,101,410,102,411,116,604,136,508,168,218,193,415
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,55,605,59,117,122,49,124,50,134,316,137,606,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
4,3,12,-299,20,15,64,36,65,37,66,212,75,213,88,42,158,607,168,218,193,219
0,-430,4,3,12,-299,20,15,56,-430,62,192,63,193,64,36,65,37,66,212,67,194,75,213,88,42,93,608,101,410,102,411,116,609,136,508,168,218,193,415
5,113,19,114,50,115,59,117,155,610,167,611
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,141,60,146,612,147,64,155,275,181,320,182,321,183,322,184,323
0,-499,1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-499,59,117,62,192,63,193,67,194,76,-499,79,-499,93,-499,98,-499,99,-499,122,49,124,50,126,613,127,53,128,54,129,55,130,56,136,614,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-501,56,-501,76,-501,79,-501,93,-501,98,-501,99,-501
1,1,4,3,5,113,6,5,9,7,10,8,12,-299,16,12,19,114,20,15,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,64,36,65,37,66,212,75,213,88,42,122,49,124,50,126,615,127,53,128,54,129,55,130,56,141,60,147,64,155,275,168,218,181,276,182,277,183,278,184,279,193,616
0,-454,1,-454,4,-454,5,-454,6,-454,9,-454,10,-454,12,-454,16,-454,19,-454,20,-454,22,-454,24,-454,27,-454,32,-454,33,-454,34,-454,45,-454,47,-454,50,-454,56,-454,59,-454,62,-454,63,-454,64,-454,65,-454,66,-454,67,-454,75,-454,76,-454,79,-454,88,-454,93,-454,98,-454,99,-454,101,-454,102,-454
0,-534,1,-534,4,-534,5,-534,6,-534,9,-534,10,-534,12,-534,16,-534,19,-534,20,-534,22,-534,24,-534,27,-534,32,-534,33,-534,34,-534,45,-534,47,-534,50,-534,56,-534,59,-534,62,-534,63,-534,64,-534,65,-534,66,-534,67,-534,75,-534,76,-534,79,-534,86,593,87,594,88,-534,93,-534,96,617,98,-534,99,-534,101,-534,102,-534,179,618,180,619
0,-460,1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,25,-299,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-460,59,117,62,192,63,193,64,36,65,37,66,207,67,194,75,208,76,-460,79,-460,88,42,93,-460,98,-460,99,-460,101,422,102,423,117,620,122,49,124,50,126,621,127,53,128,54,129,55,130,56,136,622,141,60,147,64,155,275,168,210,181,276,182,277,183,278,184,279,194,427
0,-396,4,3,20,15,25,-299,56,-396,62,192,63,193,64,36,65,37,66,207,67,194,75,208,88,42,101,422,102,423,117,623,136,624,168,210,194,427
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,55,625,59,117,122,49,124,50,134,316,137,626,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,81,627,88,42,159,628,168,210,194,224
0,-394,4,3,20,15,25,-299,56,-394,62,192,63,193,64,36,65,37,66,207,67,194,75,208,88,42,93,629,101,422,102,423,117,630,136,624,168,210,194,427
5,113,19,114,50,115,59,117,155,610,167,631
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,141,60,146,632,147,64,155,275,181,320,182,321,183,322,184,323
0,-463,1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-463,59,117,62,192,63,193,67,194,76,-463,79,-463,93,-463,98,-463,99,-463,122,49,124,50,126,633,127,53,128,54,129,55,130,56,136,634,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-465,56,-465,76,-465,79,-465,93,-465,98,-465,99,-465
1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,25,-299,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,64,36,65,37,66,207,75,208,88,42,122,49,124,50,126,635,127,53,128,54,129,55,130,56,141,60,147,64,155,275,168,210,181,276,182,277,183,278,184,279,194,636
0,-519,1,-519,4,-519,5,-519,6,-519,9,-519,10,-519,16,-519,19,-519,20,-519,22,-519,24,-519,25,-519,27,-519,32,-519,33,-519,34,-519,45,-519,47,-519,50,-519,56,-519,59,-519,62,-519,63,-519,64,-519,65,-519,66,-519,67,-519,75,-519,76,-519,79,-519,88,-519,93,-519,98,-519,99,-519,101,-519,102,-519
0,-308,1,-308,4,-308,5,-308,6,-308,9,-308,10,-308,12,-308,16,-308,19,-308,20,-308,22,-308,24,-308,25,-308,26,637,27,-308,30,-308,32,-308,33,-308,34,-308,38,-308,45,-308,47,-308,50,-308,56,-308,59,-308,60,638,62,-308,63,-308,64,-308,65,-308,66,-308,67,-308,75,-308,76,-308,79,-308,86,-308,87,-308,88,-308,93,-308,96,-308,98,-308,99,-308,101,-308,102,-308
62,639
30,428,140,640
96,641
0,-484,1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,27,19,30,-299,32,21,33,22,34,23,45,26,47,27,50,115,56,-484,59,117,62,192,63,193,64,36,65,37,66,225,67,194,75,226,76,-484,79,-484,88,42,93,-484,98,-484,99,-484,101,437,102,438,119,642,122,49,124,50,126,643,127,53,128,54,129,55,130,56,136,644,141,60,147,64,155,275,168,231,181,276,182,277,183,278,184,279,197,442
0,-420,4,3,20,15,30,-299,56,-420,62,192,63,193,64,36,65,37,66,225,67,194,75,226,88,42,101,437,102,438,119,645,136,646,168,231,197,442
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,55,647,59,117,122,49,124,50,134,316,137,648,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
4,3,20,15,30,-299,64,36,65,37,66,225,75,226,88,42,162,649,168,231,197,232
0,-418,4,3,20,15,30,-299,56,-418,62,192,63,193,64,36,65,37,66,225,67,194,75,226,88,42,93,650,101,437,102,438,119,651,136,646,168,231,197,442
5,113,19,114,50,115,59,117,155,610,167,652
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,141,60,146,653,147,64,155,275,181,320,182,321,183,322,184,323
0,-487,1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-487,59,117,62,192,63,193,67,194,76,-487,79,-487,93,-487,98,-487,99,-487,122,49,124,50,126,654,127,53,128,54,129,55,130,56,136,655,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-489,56,-489,76,-489,79,-489,93,-489,98,-489,99,-489
1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,27,19,30,-299,32,21,33,22,34,23,45,26,47,27,50,115,59,117,64,36,65,37,66,225,75,226,88,42,122,49,124,50,126,656,127,53,128,54,129,55,130,56,141,60,147,64,155,275,168,231,181,276,182,277,183,278,184,279,197,657
0,-529,1,-529,4,-529,5,-529,6,-529,9,-529,10,-529,16,-529,19,-529,20,-529,22,-529,24,-529,27,-529,30,-529,32,-529,33,-529,34,-529,45,-529,47,-529,50,-529,56,-529,59,-529,62,-529,63,-529,64,-529,65,-529,66,-529,67,-529,75,-529,76,-529,79,-529,88,-529,93,-529,98,-529,99,-529,101,-529,102,-529
0,-552,1,-552,4,-552,5,-552,6,-552,9,-552,10,-552,16,-552,19,-552,20,-552,22,-552,24,-552,27,-552,30,-552,32,-552,33,-552,34,-552,45,-552,47,-552,50,-552,56,-552,59,-552,62,-552,63,-552,64,-552,65,-552,66,-552,67,-552,75,-552,76,-552,79,-552,86,593,87,594,88,-552,93,-552,96,658,98,-552,99,-552,101,-552,102,-552,179,659,180,660
62,661
38,662
96,663
0,-472,1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,27,19,32,21,33,22,34,23,38,-299,45,26,47,27,50,115,56,-472,59,117,62,192,63,193,64,36,65,37,66,233,67,194,75,234,76,-472,79,-472,88,42,93,-472,98,-472,99,-472,101,452,102,453,118,664,122,49,124,50,126,665,127,53,128,54,129,55,130,56,136,666,141,60,147,64,155,275,168,239,181,276,182,277,183,278,184,279,195,457
0,-408,4,3,20,15,38,-299,56,-408,62,192,63,193,64,36,65,37,66,233,67,194,75,234,88,42,101,452,102,453,118,667,136,668,168,239,195,457
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,55,669,59,117,122,49,124,50,134,316,137,670,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
4,3,20,15,38,-299,64,36,65,37,66,233,75,234,88,42,160,671,168,239,195,240
0,-406,4,3,20,15,38,-299,56,-406,62,192,63,193,64,36,65,37,66,233,67,194,75,234,88,42,93,672,101,452,102,453,118,673,136,668,168,239,195,457
5,113,19,114,50,115,59,117,155,610,167,674
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,141,60,146,675,147,64,155,275,181,320,182,321,183,322,184,323
0,-475,1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-475,59,117,62,192,63,193,67,194,76,-475,79,-475,93,-475,98,-475,99,-475,122,49,124,50,126,676,127,53,128,54,129,55,130,56,136,677,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-477,56,-477,76,-477,79,-477,93,-477,98,-477,99,-477
1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,27,19,32,21,33,22,34,23,38,-299,45,26,47,27,50,115,59,117,64,36,65,37,66,233,75,234,88,42,122,49,124,50,126,678,127,53,128,54,129,55,130,56,141,60,147,64,155,275,168,239,181,276,182,277,183,278,184,279,195,679
0,-524,1,-524,4,-524,5,-524,6,-524,9,-524,10,-524,16,-524,19,-524,20,-524,22,-524,24,-524,27,-524,32,-524,33,-524,34,-524,38,-524,45,-524,47,-524,50,-524,56,-524,59,-524,62,-524,63,-524,64,-524,65,-524,66,-524,67,-524,75,-524,76,-524,79,-524,88,-524,93,-524,98,-524,99,-524,101,-524,102,-524
0,-543,1,-543,4,-543,5,-543,6,-543,9,-543,10,-543,16,-543,19,-543,20,-543,22,-543,24,-543,27,-543,32,-543,33,-543,34,-543,38,-543,45,-543,47,-543,50,-543,56,-543,59,-543,62,-543,63,-543,64,-543,65,-543,66,-543,67,-543,75,-543,76,-543,79,-543,86,593,87,594,88,-543,93,-543,96,680,98,-543,99,-543,101,-543,102,-543,179,681,180,682
0,-349,56,-349
0,-351,56,-351
0,-347,56,-347
0,-346,12,683,56,-346
0,-353,56,-353
40,-562,62,-562
2,2,14,10,17,104,21,105,52,30,57,34,125,51,138,684
2,-566,4,-566,12,-566,14,-566,17,-566,20,-566,21,-566,25,-566,30,-566,38,-566,40,-566,52,-566,56,-566,57,-566,62,-566,64,-566,65,-566,66,-566,73,-566,75,-566,88,-566,98,-566,99,-566
2,2,14,10,17,104,21,105,40,685,52,30,57,34,125,51,138,686
2,2,4,-52,12,-52,14,10,17,104,20,-52,21,105,25,-52,30,-52,38,-52,40,687,52,30,56,-52,57,34,62,688,64,-52,65,-52,66,-52,73,-52,75,-52,88,-52,98,-52,99,-52,125,51,138,689
2,-565,4,-565,12,-565,14,-565,17,-565,20,-565,21,-565,25,-565,30,-565,38,-565,40,-565,52,-565,56,-565,57,-565,62,-565,64,-565,65,-565,66,-565,73,-565,75,-565,88,-565,98,-565,99,-565
0,-341,56,-341
0,-343,56,-343
0,-339,56,-339
0,-338,12,690,56,-338
0,-325,56,-325
0,-327,56,-327
0,-323,56,-323
0,-322,12,691,56,-322
0,-329,56,-329
0,-317,56,-317
0,-319,56,-319
0,-315,56,-315
0,-314,12,692,56,-314
2,2,4,3,14,10,17,104,20,15,21,105,30,-299,52,30,57,34,64,36,65,37,78,266,88,42,110,267,125,51,138,268,150,693,168,270,172,271
2,-572,14,-572,17,-572,21,-572,40,-572,52,-572,57,-572,78,-572
76,694,100,695
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,696,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,697
21,698,40,699,78,266,110,700
4,3,20,15,30,-299,64,36,65,37,76,-309,88,42,100,-309,168,270,172,701
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,702,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
103,46,109,47,164,703
76,704
0,-181,5,113,19,114,50,115,56,-181,58,116,59,117,62,705,63,193,67,194,76,490,94,491,100,492,123,706,136,495,155,121,156,496,157,123,185,124
0,-182,56,-182
76,707,100,708
0,-203,56,-203
2,2,4,3,14,10,17,104,20,15,21,105,30,-299,52,30,57,34,64,36,65,37,78,266,88,42,110,267,125,51,138,268,150,709,168,270,172,271
4,3,12,-299,20,15,64,36,65,37,66,212,75,213,88,42,158,405,168,218,193,219
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,88,42,159,417,168,210,194,224
4,3,20,15,30,-299,64,36,65,37,66,225,75,226,88,42,162,432,168,231,197,232
4,3,20,15,38,-299,64,36,65,37,66,233,75,234,88,42,160,447,168,239,195,240
0,-73,56,-73
0,-75,56,-75
0,-95,4,3,12,-299,20,15,56,-95,62,192,63,193,64,36,65,37,66,212,67,194,75,213,88,42,136,508,168,218,193,415
0,-65,56,-65
0,-70,56,-70,103,46,109,47,164,710
0,-72,56,-72,103,46,109,47,164,711
4,3,12,-299,20,15,64,36,65,37,66,212,75,213,88,42,168,218,193,616
2,2,4,3,14,10,17,104,20,15,21,105,30,-299,52,30,57,34,64,36,65,37,78,266,88,42,110,267,125,51,138,268,150,712,168,270,172,271
0,-177,56,-177
4,-503,20,-503,25,-503,64,-503,65,-503,66,-503,75,-503,88,-503
2,2,4,3,14,10,17,104,20,15,21,105,30,-299,52,30,57,34,64,36,65,37,78,266,88,42,110,267,125,51,138,268,150,713,168,270,172,271
83,40,85,41,99,714,142,95,143,715
0,-29,56,-29
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,88,42,159,628,168,210,194,224
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,168,392,196,716
0,-365
0,-370
0,-369,103,46,109,47,164,717
83,718
2,2,14,10,17,104,21,105,52,30,57,34,78,484,125,51,138,719
76,720
2,2,14,10,17,104,21,105,52,30,57,34,78,484,125,51,138,721
76,722
0,-174,5,113,19,114,50,115,56,-174,58,116,59,117,62,192,63,193,67,194,76,490,94,491,100,492,123,723,136,495,155,121,156,496,157,123,185,124
0,-175,56,-175
0,-192,5,-192,19,-192,50,-192,56,-192,58,-192,59,-192,62,-192,63,-192,67,-192,76,-192,94,-192,99,-192,100,-192
0,-560,56,-560
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,55,724,59,117,122,49,124,50,134,316,137,725,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,726,168,392,196,727
99,728
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,41,729,45,26,47,27,50,115,59,117,122,49,124,50,126,730,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
4,3,20,15,25,-299,38,-299,64,36,65,37,88,42,166,731,168,74
0,-146,56,-146,63,732,103,46,109,47,164,733
71,734
0,-86,56,-86
0,-193,2,-193,5,-193,14,-193,17,-193,19,-193,21,-193,50,-193,52,-193,56,-193,57,-193,58,-193,59,-193,62,-193,63,-193,76,-193
5,113,19,114,50,115,58,116,59,117,76,735,155,121,156,736,157,123,185,124
76,737
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,738,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-91,56,-91
2,2,14,10,17,104,21,105,39,739,52,30,57,34,125,51,138,740
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,741,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,742
76,743,98,744,99,535,133,745
76,746
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,747,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
63,748,76,749
63,750,76,751,103,46,109,47,164,752
3,355,7,356,13,357,15,358,18,359,29,360,31,361,35,362,36,363,42,364,43,365,44,366,46,367,48,368,51,369,62,370,89,371,94,372,103,373,105,374,149,376,190,377,192,378
0,-205,4,3,20,15,25,-299,38,-299,56,-205,64,36,65,37,88,42,112,753,132,388,166,389,168,74
4,3,20,15,25,-299,38,-299,62,192,63,193,64,36,65,37,67,194,83,40,85,41,88,42,136,381,142,754,166,383,168,74
2,2,14,10,17,104,21,105,39,755,52,30,57,34,125,51,138,756
15,-583,51,-583,62,-583,79,-583
4,3,20,15,25,-299,38,-299,62,192,63,193,64,36,65,37,67,194,83,40,85,41,88,42,111,757,136,199,142,758,166,202,168,74
0,-63,56,-63
0,-364
38,759
38,760
38,761
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,762,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,763
0,-135,56,-135,76,764,100,765
0,-126,56,-126,76,766,100,767,103,46,109,47,164,768
2,2,14,10,17,104,21,105,52,30,57,34,125,51,138,769
0,-132,56,-132,76,770,100,771,103,46,109,47,164,772
0,-586,3,-586,4,-586,7,-586,13,-586,15,-586,18,-586,20,-586,25,-586,29,-586,31,-586,35,-586,36,-586,38,-586,42,-586,43,-586,44,-586,46,-586,48,-586,51,-586,56,-586,62,-586,64,-586,65,-586,88,-586,89,-586,93,-586,94,-586,103,-586
4,-579,20,-579,25,-579,38,-579,62,-579,63,-579,64,-579,65,-579,67,-579,83,-579,85,-579,88,-579
76,550,90,196,99,197,145,773
76,550,90,196,99,197,145,774
0,-211,4,3,20,15,25,-299,38,-299,56,-211,64,36,65,37,88,42,112,775,132,388,166,389,168,74
1,1,3,355,5,113,6,5,7,356,9,7,10,8,13,357,15,358,16,12,18,359,19,114,22,17,24,18,27,19,29,360,31,361,32,21,33,22,34,23,35,362,36,363,42,364,43,365,44,366,45,26,46,367,47,27,48,368,50,115,51,369,59,117,62,370,89,371,94,372,103,373,105,374,122,49,124,50,126,776,127,53,128,54,129,55,130,56,141,60,147,64,149,376,155,275,181,276,182,277,183,278,184,279,190,377,192,378
0,-207,4,3,20,15,25,-299,38,-299,56,-207,64,36,65,37,88,42,112,777,132,388,166,389,168,74
0,-576,4,-576,20,-576,25,-576,38,-576,56,-576,64,-576,65,-576,88,-576
3,355,7,356,13,357,15,358,18,359,29,360,31,361,35,362,36,363,42,364,43,365,44,366,46,367,48,368,51,369,62,370,89,371,94,372,103,373,105,778,149,376,190,377,192,378
0,-233,3,355,4,-233,7,356,13,357,15,358,18,359,20,-233,25,-233,29,360,31,361,35,362,36,363,38,-233,42,364,43,365,44,366,46,367,48,368,51,369,56,-233,62,370,64,-233,65,-233,88,-233,89,371,94,372,103,373,149,567,190,377,192,378
0,-304,4,-304,12,-304,20,-304,25,-304,30,-304,38,-304,56,-304,62,-304,63,-304,64,-304,65,-304,66,-304,67,-304,75,-304,86,-304,87,-304,88,-304,93,-304,96,-304
0,-302,4,-302,12,-302,20,-302,25,-302,30,-302,38,-302,56,-302,62,-302,63,-302,64,-302,65,-302,66,-302,67,-302,75,-302,86,-302,87,-302,88,-302,93,-302,96,-302
0,-303,4,-303,12,-303,20,-303,25,-303,30,-303,38,-303,56,-303,62,-303,63,-303,64,-303,65,-303,66,-303,67,-303,75,-303,86,-303,87,-303,88,-303,93,-303,96,-303
62,779
0,-305,4,-305,12,-305,20,-305,25,-305,30,-305,38,-305,56,-305,62,-305,63,-305,64,-305,65,-305,66,-305,67,-305,75,-305,86,-305,87,-305,88,-305,93,-305,96,-305
12,577,25,578,30,428,38,579,131,780,140,581
96,781
0,-382,4,-382,12,-382,20,-382,25,-382,30,-382,38,-382,56,-382,62,-382,63,-382,64,-382,65,-382,66,-382,67,-382,75,-382,86,593,87,594,88,-382,93,-382,96,782,179,783,180,784
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,83,785,88,42,168,210,194,786
0,-110,56,-110
25,787
96,788
4,789,25,790
6,5,32,21,124,344
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,88,42,168,210,194,791
0,-109,56,-109
0,-300,1,-300,4,-300,5,-300,6,-300,9,-300,10,-300,12,-300,16,-300,19,-300,20,-300,22,-300,24,-300,25,-300,27,-300,30,-300,32,-300,33,-300,34,-300,38,-300,45,-300,47,-300,50,-300,56,-300,59,-300,62,-300,63,-300,64,-300,65,-300,66,-300,67,-300,75,-300,76,-300,79,-300,88,-300,93,-300,98,-300,99,-300,101,-300,102,-300
0,-301,1,-301,4,-301,5,-301,6,-301,9,-301,10,-301,12,-301,16,-301,19,-301,20,-301,22,-301,24,-301,25,-301,27,-301,30,-301,32,-301,33,-301,34,-301,38,-301,45,-301,47,-301,50,-301,56,-301,59,-301,62,-301,63,-301,64,-301,65,-301,66,-301,67,-301,75,-301,76,-301,79,-301,88,-301,93,-301,98,-301,99,-301,101,-301,102,-301
25,792
0,-506,1,-506,4,-506,5,-506,6,-506,9,-506,10,-506,16,-506,19,-506,20,-506,22,-506,24,-506,25,-506,27,-506,32,-506,33,-506,34,-506,45,-506,47,-506,50,-506,56,-506,59,-506,62,-506,63,-506,64,-506,65,-506,66,-506,67,-506,75,-506,76,-506,79,-506,88,-506,93,-506,98,-506,99,-506,101,-506,102,-506
0,-507,1,-507,4,-507,5,-507,6,-507,9,-507,10,-507,16,-507,19,-507,20,-507,22,-507,24,-507,25,-507,27,-507,32,-507,33,-507,34,-507,45,-507,47,-507,50,-507,56,-507,59,-507,62,-507,63,-507,64,-507,65,-507,66,-507,67,-507,75,-507,76,-507,79,-507,88,-507,93,-507,98,-507,99,-507,101,-507,102,-507
12,793
96,794
4,795,12,796
0,-493,1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-493,59,117,62,192,63,193,67,194,76,-493,79,-493,93,-493,98,-493,99,-493,122,49,124,50,126,797,127,53,128,54,129,55,130,56,136,798,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-495,56,-495,76,-495,79,-495,93,-495,98,-495,99,-495
1,1,4,3,5,113,6,5,9,7,10,8,12,-299,16,12,19,114,20,15,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,64,36,65,37,66,212,75,213,88,42,122,49,124,50,126,799,127,53,128,54,129,55,130,56,141,60,147,64,155,275,168,218,181,276,182,277,183,278,184,279,193,616
0,-431,56,-431
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,134,316,137,800,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
99,801
0,-427,4,3,12,-299,20,15,56,-427,62,192,63,193,64,36,65,37,66,212,67,194,75,213,88,42,93,802,101,410,102,411,116,803,136,508,168,218,193,415
0,-429,56,-429
0,-428,56,-428
83,-274
83,804
83,805
0,-498,56,-498,76,-498,79,-498,93,-498,98,-498,99,-498
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,806,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-500,56,-500,76,-500,79,-500,93,-500,98,-500,99,-500
0,-453,1,-453,4,-453,5,-453,6,-453,9,-453,10,-453,12,-453,16,-453,19,-453,20,-453,22,-453,24,-453,27,-453,32,-453,33,-453,34,-453,45,-453,47,-453,50,-453,56,-453,59,-453,62,-453,63,-453,64,-453,65,-453,66,-453,67,-453,75,-453,76,-453,79,-453,88,-453,93,-453,98,-453,99,-453,101,-453,102,-453
12,807
0,-532,1,-532,4,-532,5,-532,6,-532,9,-532,10,-532,12,-532,16,-532,19,-532,20,-532,22,-532,24,-532,27,-532,32,-532,33,-532,34,-532,45,-532,47,-532,50,-532,56,-532,59,-532,62,-532,63,-532,64,-532,65,-532,66,-532,67,-532,75,-532,76,-532,79,-532,88,-532,93,-532,98,-532,99,-532,101,-532,102,-532
0,-533,1,-533,4,-533,5,-533,6,-533,9,-533,10,-533,12,-533,16,-533,19,-533,20,-533,22,-533,24,-533,27,-533,32,-533,33,-533,34,-533,45,-533,47,-533,50,-533,56,-533,59,-533,62,-533,63,-533,64,-533,65,-533,66,-533,67,-533,75,-533,76,-533,79,-533,88,-533,93,-533,98,-533,99,-533,101,-533,102,-533
0,-457,1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-457,59,117,62,192,63,193,67,194,76,-457,79,-457,93,-457,98,-457,99,-457,122,49,124,50,126,808,127,53,128,54,129,55,130,56,136,809,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-459,56,-459,76,-459,79,-459,93,-459,98,-459,99,-459
1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,25,-299,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,64,36,65,37,66,207,75,208,88,42,122,49,124,50,126,810,127,53,128,54,129,55,130,56,141,60,147,64,155,275,168,210,181,276,182,277,183,278,184,279,194,636
0,-395,56,-395
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,88,42,168,210,194,636
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,134,316,137,811,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
99,812
0,-31,56,-31
0,-391,4,3,20,15,25,-299,56,-391,62,192,63,193,64,36,65,37,66,207,67,194,75,208,88,42,93,813,101,422,102,423,117,814,136,624,168,210,194,427
0,-393,56,-393
0,-392,56,-392
83,815
83,816
0,-462,56,-462,76,-462,79,-462,93,-462,98,-462,99,-462
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,817,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-464,56,-464,76,-464,79,-464,93,-464,98,-464,99,-464
0,-518,1,-518,4,-518,5,-518,6,-518,9,-518,10,-518,16,-518,19,-518,20,-518,22,-518,24,-518,25,-518,27,-518,32,-518,33,-518,34,-518,45,-518,47,-518,50,-518,56,-518,59,-518,62,-518,63,-518,64,-518,65,-518,66,-518,67,-518,75,-518,76,-518,79,-518,88,-518,93,-518,98,-518,99,-518,101,-518,102,-518
0,-306,1,-306,4,-306,5,-306,6,-306,9,-306,10,-306,12,-306,16,-306,19,-306,20,-306,22,-306,24,-306,25,-306,27,-306,30,-306,32,-306,33,-306,34,-306,38,-306,45,-306,47,-306,50,-306,56,-306,59,-306,62,-306,63,-306,64,-306,65,-306,66,-306,67,-306,75,-306,76,-306,79,-306,86,-306,87,-306,88,-306,93,-306,96,-306,98,-306,99,-306,101,-306,102,-306
0,-307,1,-307,4,-307,5,-307,6,-307,9,-307,10,-307,12,-307,16,-307,19,-307,20,-307,22,-307,24,-307,25,-307,27,-307,30,-307,32,-307,33,-307,34,-307,38,-307,45,-307,47,-307,50,-307,56,-307,59,-307,62,-307,63,-307,64,-307,65,-307,66,-307,67,-307,75,-307,76,-307,79,-307,86,-307,87,-307,88,-307,93,-307,96,-307,98,-307,99,-307,101,-307,102,-307
30,428,140,818
96,819
4,820,30,428,140,821
0,-481,1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-481,59,117,62,192,63,193,67,194,76,-481,79,-481,93,-481,98,-481,99,-481,122,49,124,50,126,822,127,53,128,54,129,55,130,56,136,823,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-483,56,-483,76,-483,79,-483,93,-483,98,-483,99,-483
1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,27,19,30,-299,32,21,33,22,34,23,45,26,47,27,50,115,59,117,64,36,65,37,66,225,75,226,88,42,122,49,124,50,126,824,127,53,128,54,129,55,130,56,141,60,147,64,155,275,168,231,181,276,182,277,183,278,184,279,197,657
0,-419,56,-419
4,3,20,15,30,-299,64,36,65,37,66,225,75,226,88,42,168,231,197,657
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,134,316,137,825,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
99,826
0,-415,4,3,20,15,30,-299,56,-415,62,192,63,193,64,36,65,37,66,225,67,194,75,226,88,42,93,827,101,437,102,438,119,828,136,646,168,231,197,442
0,-417,56,-417
0,-416,56,-416
83,829
83,830
0,-486,56,-486,76,-486,79,-486,93,-486,98,-486,99,-486
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,831,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-488,56,-488,76,-488,79,-488,93,-488,98,-488,99,-488
0,-528,1,-528,4,-528,5,-528,6,-528,9,-528,10,-528,16,-528,19,-528,20,-528,22,-528,24,-528,27,-528,30,-528,32,-528,33,-528,34,-528,45,-528,47,-528,50,-528,56,-528,59,-528,62,-528,63,-528,64,-528,65,-528,66,-528,67,-528,75,-528,76,-528,79,-528,88,-528,93,-528,98,-528,99,-528,101,-528,102,-528
30,428,140,832
0,-550,1,-550,4,-550,5,-550,6,-550,9,-550,10,-550,16,-550,19,-550,20,-550,22,-550,24,-550,27,-550,30,-550,32,-550,33,-550,34,-550,45,-550,47,-550,50,-550,56,-550,59,-550,62,-550,63,-550,64,-550,65,-550,66,-550,67,-550,75,-550,76,-550,79,-550,88,-550,93,-550,98,-550,99,-550,101,-550,102,-550
0,-551,1,-551,4,-551,5,-551,6,-551,9,-551,10,-551,16,-551,19,-551,20,-551,22,-551,24,-551,27,-551,30,-551,32,-551,33,-551,34,-551,45,-551,47,-551,50,-551,56,-551,59,-551,62,-551,63,-551,64,-551,65,-551,66,-551,67,-551,75,-551,76,-551,79,-551,88,-551,93,-551,98,-551,99,-551,101,-551,102,-551
38,833
96,834
4,835,38,836
0,-469,1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,56,-469,59,117,62,192,63,193,67,194,76,-469,79,-469,93,-469,98,-469,99,-469,122,49,124,50,126,837,127,53,128,54,129,55,130,56,136,838,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-471,56,-471,76,-471,79,-471,93,-471,98,-471,99,-471
1,1,4,3,5,113,6,5,9,7,10,8,16,12,19,114,20,15,22,17,24,18,27,19,32,21,33,22,34,23,38,-299,45,26,47,27,50,115,59,117,64,36,65,37,66,233,75,234,88,42,122,49,124,50,126,839,127,53,128,54,129,55,130,56,141,60,147,64,155,275,168,239,181,276,182,277,183,278,184,279,195,679
0,-407,56,-407
4,3,20,15,38,-299,64,36,65,37,66,233,75,234,88,42,168,239,195,679
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,134,316,137,840,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
99,841
0,-403,4,3,20,15,38,-299,56,-403,62,192,63,193,64,36,65,37,66,233,67,194,75,234,88,42,93,842,101,452,102,453,118,843,136,668,168,239,195,457
0,-405,56,-405
0,-404,56,-404
83,844
83,845
0,-474,56,-474,76,-474,79,-474,93,-474,98,-474,99,-474
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,846,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-476,56,-476,76,-476,79,-476,93,-476,98,-476,99,-476
0,-523,1,-523,4,-523,5,-523,6,-523,9,-523,10,-523,16,-523,19,-523,20,-523,22,-523,24,-523,27,-523,32,-523,33,-523,34,-523,38,-523,45,-523,47,-523,50,-523,56,-523,59,-523,62,-523,63,-523,64,-523,65,-523,66,-523,67,-523,75,-523,76,-523,79,-523,88,-523,93,-523,98,-523,99,-523,101,-523,102,-523
38,847
0,-541,1,-541,4,-541,5,-541,6,-541,9,-541,10,-541,16,-541,19,-541,20,-541,22,-541,24,-541,27,-541,32,-541,33,-541,34,-541,38,-541,45,-541,47,-541,50,-541,56,-541,59,-541,62,-541,63,-541,64,-541,65,-541,66,-541,67,-541,75,-541,76,-541,79,-541,88,-541,93,-541,98,-541,99,-541,101,-541,102,-541
0,-542,1,-542,4,-542,5,-542,6,-542,9,-542,10,-542,16,-542,19,-542,20,-542,22,-542,24,-542,27,-542,32,-542,33,-542,34,-542,38,-542,45,-542,47,-542,50,-542,56,-542,59,-542,62,-542,63,-542,64,-542,65,-542,66,-542,67,-542,75,-542,76,-542,79,-542,88,-542,93,-542,98,-542,99,-542,101,-542,102,-542
0,-345,56,-345
2,2,4,-51,12,-51,14,10,17,104,20,-51,21,105,25,-51,30,-51,38,-51,40,466,52,30,56,-51,57,34,62,467,64,-51,65,-51,66,-51,73,-51,75,-51,88,-51,98,-51,99,-51,107,848,125,51,138,469
2,-564,4,-564,12,-564,14,-564,17,-564,20,-564,21,-564,25,-564,30,-564,38,-564,40,-564,52,-564,56,-564,57,-564,62,-564,64,-564,65,-564,66,-564,73,-564,75,-564,88,-564,98,-564,99,-564
2,-563,4,-563,12,-563,14,-563,17,-563,20,-563,21,-563,25,-563,30,-563,38,-563,40,-563,52,-563,56,-563,57,-563,62,-563,64,-563,65,-563,66,-563,73,-563,75,-563,88,-563,98,-563,99,-563
2,-570,4,-570,12,-570,14,-570,17,-570,20,-570,21,-570,25,-570,30,-570,38,-570,40,-570,52,-570,56,-570,57,-570,62,-570,64,-570,65,-570,66,-570,73,-570,75,-570,88,-570,98,-570,99,-570
2,2,14,10,17,104,21,105,40,849,52,30,57,34,125,51,138,850
2,-569,4,-569,12,-569,14,-569,17,-569,20,-569,21,-569,25,-569,30,-569,38,-569,40,-569,52,-569,56,-569,57,-569,62,-569,64,-569,65,-569,66,-569,73,-569,75,-569,88,-569,98,-569,99,-569
0,-337,56,-337
0,-321,56,-321
0,-313,56,-313
0,-165,56,-165
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,851,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,852
0,-187,56,-187
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,853,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-190,5,-190,19,-190,50,-190,56,-190,58,-190,59,-190,62,-190,63,-190,67,-190,76,-190,94,-190,100,-190
0,-191,5,-191,19,-191,50,-191,56,-191,58,-191,59,-191,62,-191,63,-191,67,-191,76,-191,94,-191,100,-191
21,854,40,855,78,484
0,-573,5,-573,19,-573,50,-573,56,-573,58,-573,59,-573,62,-573,63,-573,67,-573,76,-573,94,-573,100,-573
0,-202,56,-202
0,-198,56,-198,62,192,63,193,67,194,76,856,100,857,136,858
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,859,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
4,3,20,15,30,-299,64,36,65,37,76,-309,88,42,100,-309,168,270,172,860
0,-180,56,-180
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,861,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,862
0,-163,56,-163
0,-69,56,-69
0,-71,56,-71
0,-159,56,-159
0,-161,56,-161
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,863,168,392,196,727
99,864
0,-32,56,-32
0,-368
2,2,14,10,17,104,21,105,52,30,57,34,78,266,110,865,125,51,138,866
76,867
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,868,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,869
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,870,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-173,56,-173
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,134,316,137,871,141,60,146,318,147,64,155,70,167,319,181,320,182,321,183,322,184,323
83,-35,85,-35,99,-35
0,-28,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-28,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,872,136,873,168,392,196,874
0,-437,4,-437,12,-437,20,-437,25,-437,30,-437,38,-437,56,-437,62,-437,63,-437,64,-437,65,-437,66,-437,67,-437,75,-437,88,-437,93,-437
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,875,168,392,196,727
0,-99,56,-99
0,-79,56,-79
83,40,85,41,142,876
76,877
0,-144,56,-144,63,878
41,879
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,880,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-90,56,-90
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,881,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-89,56,-89
76,882
76,883
0,-149,56,-149
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,884,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,41,729,45,26,47,27,50,115,59,117,122,49,124,50,126,885,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-142,56,-142,63,886,103,46,109,47,164,887
0,-85,56,-85
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,888,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-158,56,-158
76,889
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,890,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,891
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,892,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
63,893,76,894
0,-204,4,3,20,15,25,-299,38,-299,56,-204,64,36,65,37,88,42,132,574,166,389,168,74
2,2,14,10,17,104,21,105,39,895,52,30,57,34,125,51,138,896
0,-231,56,-231,93,897
0,-229,56,-229,93,898
4,3,20,15,25,-299,38,-299,62,192,63,193,64,36,65,37,67,194,83,40,85,41,88,42,136,381,142,899,166,383,168,74
2,2,14,10,17,104,21,105,39,900,52,30,57,34,125,51,138,901
0,-363
83,902
83,903
0,-137,56,-137
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,904,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,905,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,906
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,907,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,908
0,-123,56,-123,76,909,100,910
0,-120,56,-120,76,911,100,912,103,46,109,47,164,913
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,914,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,915
0,-129,56,-129,76,916,100,917
0,-215,56,-215,93,918
0,-213,56,-213,93,919
0,-210,4,3,20,15,25,-299,38,-299,56,-210,64,36,65,37,88,42,132,574,166,389,168,74
0,-77,56,-77
0,-206,4,3,20,15,25,-299,38,-299,56,-206,64,36,65,37,88,42,132,574,166,389,168,74
0,-232,3,355,4,-232,7,356,13,357,15,358,18,359,20,-232,25,-232,29,360,31,361,35,362,36,363,38,-232,42,364,43,365,44,366,46,367,48,368,51,369,56,-232,62,370,64,-232,65,-232,88,-232,89,371,94,372,103,373,149,567,190,377,192,378
12,577,25,578,30,428,38,579,131,920,140,581
96,921
4,922,12,577,25,578,30,428,38,579,131,923,140,581
12,577,25,578,30,428,38,579,131,924,140,581
0,-380,4,-380,12,-380,20,-380,25,-380,30,-380,38,-380,56,-380,62,-380,63,-380,64,-380,65,-380,66,-380,67,-380,75,-380,88,-380,93,-380
0,-381,4,-381,12,-381,20,-381,25,-381,30,-381,38,-381,56,-381,62,-381,63,-381,64,-381,65,-381,66,-381,67,-381,75,-381,88,-381,93,-381
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,88,42,168,210,194,925
0,-107,56,-107
0,-509,1,-509,4,-509,5,-509,6,-509,9,-509,10,-509,16,-509,19,-509,20,-509,22,-509,24,-509,25,-509,27,-509,32,-509,33,-509,34,-509,45,-509,47,-509,50,-509,56,-509,59,-509,62,-509,63,-509,64,-509,65,-509,66,-509,67,-509,75,-509,76,-509,79,-509,88,-509,93,-509,98,-509,99,-509,101,-509,102,-509
4,926,25,927
25,928
0,-513,1,-513,4,-513,5,-513,6,-513,9,-513,10,-513,16,-513,19,-513,20,-513,22,-513,24,-513,25,-513,27,-513,32,-513,33,-513,34,-513,45,-513,47,-513,50,-513,56,-513,59,-513,62,-513,63,-513,64,-513,65,-513,66,-513,67,-513,75,-513,76,-513,79,-513,88,-513,93,-513,98,-513,99,-513,101,-513,102,-513
0,-108,56,-108
0,-514,1,-514,4,-514,5,-514,6,-514,9,-514,10,-514,16,-514,19,-514,20,-514,22,-514,24,-514,25,-514,27,-514,32,-514,33,-514,34,-514,45,-514,47,-514,50,-514,56,-514,59,-514,62,-514,63,-514,64,-514,65,-514,66,-514,67,-514,75,-514,76,-514,79,-514,88,-514,93,-514,98,-514,99,-514,101,-514,102,-514
0,-535,1,-535,4,-535,5,-535,6,-535,9,-535,10,-535,12,-535,16,-535,19,-535,20,-535,22,-535,24,-535,27,-535,32,-535,33,-535,34,-535,45,-535,47,-535,50,-535,56,-535,59,-535,62,-535,63,-535,64,-535,65,-535,66,-535,67,-535,75,-535,76,-535,79,-535,88,-535,93,-535,98,-535,99,-535,101,-535,102,-535
4,929,12,930
12,931
0,-539,1,-539,4,-539,5,-539,6,-539,9,-539,10,-539,12,-539,16,-539,19,-539,20,-539,22,-539,24,-539,27,-539,32,-539,33,-539,34,-539,45,-539,47,-539,50,-539,56,-539,59,-539,62,-539,63,-539,64,-539,65,-539,66,-539,67,-539,75,-539,76,-539,79,-539,88,-539,93,-539,98,-539,99,-539,101,-539,102,-539
0,-492,56,-492,76,-492,79,-492,93,-492,98,-492,99,-492
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,932,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-494,56,-494,76,-494,79,-494,93,-494,98,-494,99,-494
99,933
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,934,168,392,196,727
0,-426,56,-426
0,-425,56,-425
4,3,12,-299,20,15,64,36,65,37,66,212,75,213,88,42,168,218,193,935
4,3,12,-299,20,15,64,36,65,37,66,212,75,213,88,42,168,218,193,936
0,-497,56,-497,76,-497,79,-497,93,-497,98,-497,99,-497
0,-540,1,-540,4,-540,5,-540,6,-540,9,-540,10,-540,12,-540,16,-540,19,-540,20,-540,22,-540,24,-540,27,-540,32,-540,33,-540,34,-540,45,-540,47,-540,50,-540,56,-540,59,-540,62,-540,63,-540,64,-540,65,-540,66,-540,67,-540,75,-540,76,-540,79,-540,88,-540,93,-540,98,-540,99,-540,101,-540,102,-540
0,-456,56,-456,76,-456,79,-456,93,-456,98,-456,99,-456
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,937,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-458,56,-458,76,-458,79,-458,93,-458,98,-458,99,-458
99,938
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,939,168,392,196,727
0,-390,56,-390
0,-389,56,-389
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,88,42,168,210,194,940
4,3,20,15,25,-299,64,36,65,37,66,207,75,208,88,42,168,210,194,941
0,-461,56,-461,76,-461,79,-461,93,-461,98,-461,99,-461
0,-553,1,-553,4,-553,5,-553,6,-553,9,-553,10,-553,16,-553,19,-553,20,-553,22,-553,24,-553,27,-553,30,-553,32,-553,33,-553,34,-553,45,-553,47,-553,50,-553,56,-553,59,-553,62,-553,63,-553,64,-553,65,-553,66,-553,67,-553,75,-553,76,-553,79,-553,88,-553,93,-553,98,-553,99,-553,101,-553,102,-553
4,942,30,428,140,943
30,428,140,944
0,-557,1,-557,4,-557,5,-557,6,-557,9,-557,10,-557,16,-557,19,-557,20,-557,22,-557,24,-557,27,-557,30,-557,32,-557,33,-557,34,-557,45,-557,47,-557,50,-557,56,-557,59,-557,62,-557,63,-557,64,-557,65,-557,66,-557,67,-557,75,-557,76,-557,79,-557,88,-557,93,-557,98,-557,99,-557,101,-557,102,-557
0,-480,56,-480,76,-480,79,-480,93,-480,98,-480,99,-480
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,945,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-482,56,-482,76,-482,79,-482,93,-482,98,-482,99,-482
99,946
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,947,168,392,196,727
0,-414,56,-414
0,-413,56,-413
4,3,20,15,30,-299,64,36,65,37,66,225,75,226,88,42,168,231,197,948
4,3,20,15,30,-299,64,36,65,37,66,225,75,226,88,42,168,231,197,949
0,-485,56,-485,76,-485,79,-485,93,-485,98,-485,99,-485
0,-558,1,-558,4,-558,5,-558,6,-558,9,-558,10,-558,16,-558,19,-558,20,-558,22,-558,24,-558,27,-558,30,-558,32,-558,33,-558,34,-558,45,-558,47,-558,50,-558,56,-558,59,-558,62,-558,63,-558,64,-558,65,-558,66,-558,67,-558,75,-558,76,-558,79,-558,88,-558,93,-558,98,-558,99,-558,101,-558,102,-558
0,-544,1,-544,4,-544,5,-544,6,-544,9,-544,10,-544,16,-544,19,-544,20,-544,22,-544,24,-544,27,-544,32,-544,33,-544,34,-544,38,-544,45,-544,47,-544,50,-544,56,-544,59,-544,62,-544,63,-544,64,-544,65,-544,66,-544,67,-544,75,-544,76,-544,79,-544,88,-544,93,-544,98,-544,99,-544,101,-544,102,-544
4,950,38,951
38,952
0,-548,1,-548,4,-548,5,-548,6,-548,9,-548,10,-548,16,-548,19,-548,20,-548,22,-548,24,-548,27,-548,32,-548,33,-548,34,-548,38,-548,45,-548,47,-548,50,-548,56,-548,59,-548,62,-548,63,-548,64,-548,65,-548,66,-548,67,-548,75,-548,76,-548,79,-548,88,-548,93,-548,98,-548,99,-548,101,-548,102,-548
0,-468,56,-468,76,-468,79,-468,93,-468,98,-468,99,-468
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,953,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-470,56,-470,76,-470,79,-470,93,-470,98,-470,99,-470
99,954
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,955,168,392,196,727
0,-402,56,-402
0,-401,56,-401
4,3,20,15,38,-299,64,36,65,37,66,233,75,234,88,42,168,239,195,956
4,3,20,15,38,-299,64,36,65,37,66,233,75,234,88,42,168,239,195,957
0,-473,56,-473,76,-473,79,-473,93,-473,98,-473,99,-473
0,-549,1,-549,4,-549,5,-549,6,-549,9,-549,10,-549,16,-549,19,-549,20,-549,22,-549,24,-549,27,-549,32,-549,33,-549,34,-549,38,-549,45,-549,47,-549,50,-549,56,-549,59,-549,62,-549,63,-549,64,-549,65,-549,66,-549,67,-549,75,-549,76,-549,79,-549,88,-549,93,-549,98,-549,99,-549,101,-549,102,-549
2,2,4,-50,12,-50,14,10,17,104,20,-50,21,105,25,-50,30,-50,38,-50,40,687,52,30,56,-50,57,34,62,688,64,-50,65,-50,66,-50,73,-50,75,-50,88,-50,98,-50,99,-50,125,51,138,689
2,-568,4,-568,12,-568,14,-568,17,-568,20,-568,21,-568,25,-568,30,-568,38,-568,40,-568,52,-568,56,-568,57,-568,62,-568,64,-568,65,-568,66,-568,73,-568,75,-568,88,-568,98,-568,99,-568
2,-567,4,-567,12,-567,14,-567,17,-567,20,-567,21,-567,25,-567,30,-567,38,-567,40,-567,52,-567,56,-567,57,-567,62,-567,64,-567,65,-567,66,-567,73,-567,75,-567,88,-567,98,-567,99,-567
0,-185,56,-185
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,958,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-186,56,-186
0,-188,5,-188,19,-188,50,-188,56,-188,58,-188,59,-188,62,-188,63,-188,67,-188,76,-188,94,-188,100,-188
0,-189,5,-189,19,-189,50,-189,56,-189,58,-189,59,-189,62,-189,63,-189,67,-189,76,-189,94,-189,100,-189
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,959,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,960
76,961,100,962
0,-201,56,-201
0,-574,5,-574,19,-574,50,-574,56,-574,58,-574,59,-574,62,-574,63,-574,67,-574,76,-574,94,-574,100,-574
0,-200,56,-200
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,963,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-24,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-24,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,964,136,873,168,392,196,874
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,965,168,392,196,727
2,2,14,10,17,104,21,105,52,30,57,34,78,484,125,51,138,966
76,967
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,968,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-172,56,-172
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,969,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-168,56,-168
83,-34,85,-34,99,-34
0,-27,56,-27
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,168,392,196,970
0,-439,4,-439,12,-439,20,-439,25,-439,30,-439,38,-439,56,-439,62,-439,63,-439,64,-439,65,-439,66,-439,67,-439,75,-439,88,-439,93,-439
0,-26,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-26,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,971,136,873,168,392,196,874
2,2,14,10,17,104,21,105,39,972,52,30,57,34,125,51,138,973
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,974,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,975
0,-100,56,-100
0,-87,56,-87
0,-88,56,-88
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,976,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,977,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-147,56,-147
0,-78,56,-78
76,978
0,-140,56,-140,63,979
0,-157,56,-157
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,980,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-156,56,-156
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,981,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-154,56,-154
76,982
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,983,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-227,56,-227,93,984
0,-225,56,-225,93,985
0,-230,56,-230
0,-228,56,-228
2,2,14,10,17,104,21,105,39,986,52,30,57,34,125,51,138,987
0,-223,56,-223,93,988
0,-221,56,-221,93,989
49,128,103,129,104,145,120,990
49,128,103,129,104,145,120,991
0,-136,56,-136
0,-134,56,-134
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,992,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-125,56,-125
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,993,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,994,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,995
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,996,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,997
0,-117,56,-117,76,998,100,999
0,-131,56,-131
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1000,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1001,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,1002
0,-214,56,-214
0,-212,56,-212
0,-383,4,-383,12,-383,20,-383,25,-383,30,-383,38,-383,56,-383,62,-383,63,-383,64,-383,65,-383,66,-383,67,-383,75,-383,88,-383,93,-383
4,1003,12,577,25,578,30,428,38,579,131,1004,140,581
12,577,25,578,30,428,38,579,131,1005,140,581
0,-387,4,-387,12,-387,20,-387,25,-387,30,-387,38,-387,56,-387,62,-387,63,-387,64,-387,65,-387,66,-387,67,-387,75,-387,88,-387,93,-387
0,-388,4,-388,12,-388,20,-388,25,-388,30,-388,38,-388,56,-388,62,-388,63,-388,64,-388,65,-388,66,-388,67,-388,75,-388,88,-388,93,-388
0,-106,56,-106
25,1006
0,-511,1,-511,4,-511,5,-511,6,-511,9,-511,10,-511,16,-511,19,-511,20,-511,22,-511,24,-511,25,-511,27,-511,32,-511,33,-511,34,-511,45,-511,47,-511,50,-511,56,-511,59,-511,62,-511,63,-511,64,-511,65,-511,66,-511,67,-511,75,-511,76,-511,79,-511,88,-511,93,-511,98,-511,99,-511,101,-511,102,-511
0,-512,1,-512,4,-512,5,-512,6,-512,9,-512,10,-512,16,-512,19,-512,20,-512,22,-512,24,-512,25,-512,27,-512,32,-512,33,-512,34,-512,45,-512,47,-512,50,-512,56,-512,59,-512,62,-512,63,-512,64,-512,65,-512,66,-512,67,-512,75,-512,76,-512,79,-512,88,-512,93,-512,98,-512,99,-512,101,-512,102,-512
12,1007
0,-537,1,-537,4,-537,5,-537,6,-537,9,-537,10,-537,12,-537,16,-537,19,-537,20,-537,22,-537,24,-537,27,-537,32,-537,33,-537,34,-537,45,-537,47,-537,50,-537,56,-537,59,-537,62,-537,63,-537,64,-537,65,-537,66,-537,67,-537,75,-537,76,-537,79,-537,88,-537,93,-537,98,-537,99,-537,101,-537,102,-537
0,-538,1,-538,4,-538,5,-538,6,-538,9,-538,10,-538,12,-538,16,-538,19,-538,20,-538,22,-538,24,-538,27,-538,32,-538,33,-538,34,-538,45,-538,47,-538,50,-538,56,-538,59,-538,62,-538,63,-538,64,-538,65,-538,66,-538,67,-538,75,-538,76,-538,79,-538,88,-538,93,-538,98,-538,99,-538,101,-538,102,-538
0,-491,56,-491,76,-491,79,-491,93,-491,98,-491,99,-491
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,1008,168,392,196,727
0,-436,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-436,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,1009,136,873,168,392,196,874
0,-530,1,-530,5,-530,6,-530,9,-530,10,-530,16,-530,19,-530,22,-530,24,-530,27,-530,32,-530,33,-530,34,-530,45,-530,47,-530,50,-530,56,-530,59,-530,62,-530,63,-530,67,-530,76,-530,79,-530,93,-530,98,-530,99,-530
0,-531,1,-531,5,-531,6,-531,9,-531,10,-531,16,-531,19,-531,22,-531,24,-531,27,-531,32,-531,33,-531,34,-531,45,-531,47,-531,50,-531,56,-531,59,-531,62,-531,63,-531,67,-531,76,-531,79,-531,93,-531,98,-531,99,-531
0,-455,56,-455,76,-455,79,-455,93,-455,98,-455,99,-455
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,1010,168,392,196,727
0,-400,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-400,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,1011,136,873,168,392,196,874
0,-515,1,-515,5,-515,6,-515,9,-515,10,-515,16,-515,19,-515,22,-515,24,-515,27,-515,32,-515,33,-515,34,-515,45,-515,47,-515,50,-515,56,-515,59,-515,62,-515,63,-515,67,-515,76,-515,79,-515,93,-515,98,-515,99,-515
0,-516,1,-516,5,-516,6,-516,9,-516,10,-516,16,-516,19,-516,22,-516,24,-516,27,-516,32,-516,33,-516,34,-516,45,-516,47,-516,50,-516,56,-516,59,-516,62,-516,63,-516,67,-516,76,-516,79,-516,93,-516,98,-516,99,-516
30,428,140,1012
0,-555,1,-555,4,-555,5,-555,6,-555,9,-555,10,-555,16,-555,19,-555,20,-555,22,-555,24,-555,27,-555,30,-555,32,-555,33,-555,34,-555,45,-555,47,-555,50,-555,56,-555,59,-555,62,-555,63,-555,64,-555,65,-555,66,-555,67,-555,75,-555,76,-555,79,-555,88,-555,93,-555,98,-555,99,-555,101,-555,102,-555
0,-556,1,-556,4,-556,5,-556,6,-556,9,-556,10,-556,16,-556,19,-556,20,-556,22,-556,24,-556,27,-556,30,-556,32,-556,33,-556,34,-556,45,-556,47,-556,50,-556,56,-556,59,-556,62,-556,63,-556,64,-556,65,-556,66,-556,67,-556,75,-556,76,-556,79,-556,88,-556,93,-556,98,-556,99,-556,101,-556,102,-556
0,-479,56,-479,76,-479,79,-479,93,-479,98,-479,99,-479
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,1013,168,392,196,727
0,-424,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-424,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,1014,136,873,168,392,196,874
0,-525,1,-525,5,-525,6,-525,9,-525,10,-525,16,-525,19,-525,22,-525,24,-525,27,-525,32,-525,33,-525,34,-525,45,-525,47,-525,50,-525,56,-525,59,-525,62,-525,63,-525,67,-525,76,-525,79,-525,93,-525,98,-525,99,-525
0,-526,1,-526,5,-526,6,-526,9,-526,10,-526,16,-526,19,-526,22,-526,24,-526,27,-526,32,-526,33,-526,34,-526,45,-526,47,-526,50,-526,56,-526,59,-526,62,-526,63,-526,67,-526,76,-526,79,-526,93,-526,98,-526,99,-526
38,1015
0,-546,1,-546,4,-546,5,-546,6,-546,9,-546,10,-546,16,-546,19,-546,20,-546,22,-546,24,-546,27,-546,32,-546,33,-546,34,-546,38,-546,45,-546,47,-546,50,-546,56,-546,59,-546,62,-546,63,-546,64,-546,65,-546,66,-546,67,-546,75,-546,76,-546,79,-546,88,-546,93,-546,98,-546,99,-546,101,-546,102,-546
0,-547,1,-547,4,-547,5,-547,6,-547,9,-547,10,-547,16,-547,19,-547,20,-547,22,-547,24,-547,27,-547,32,-547,33,-547,34,-547,38,-547,45,-547,47,-547,50,-547,56,-547,59,-547,62,-547,63,-547,64,-547,65,-547,66,-547,67,-547,75,-547,76,-547,79,-547,88,-547,93,-547,98,-547,99,-547,101,-547,102,-547
0,-467,56,-467,76,-467,79,-467,93,-467,98,-467,99,-467
4,3,12,-299,20,15,25,-299,30,-299,38,-299,64,36,65,37,66,390,75,391,88,42,161,1016,168,392,196,727
0,-412,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-412,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,1017,136,873,168,392,196,874
0,-520,1,-520,5,-520,6,-520,9,-520,10,-520,16,-520,19,-520,22,-520,24,-520,27,-520,32,-520,33,-520,34,-520,45,-520,47,-520,50,-520,56,-520,59,-520,62,-520,63,-520,67,-520,76,-520,79,-520,93,-520,98,-520,99,-520
0,-521,1,-521,5,-521,6,-521,9,-521,10,-521,16,-521,19,-521,22,-521,24,-521,27,-521,32,-521,33,-521,34,-521,45,-521,47,-521,50,-521,56,-521,59,-521,62,-521,63,-521,67,-521,76,-521,79,-521,93,-521,98,-521,99,-521
0,-184,56,-184
0,-197,56,-197
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1018,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1019,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,1020
0,-199,56,-199
0,-23,56,-23
0,-22,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-22,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,1021,136,873,168,392,196,874
76,1022
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1023,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-171,56,-171
0,-167,56,-167
0,-438,4,-438,12,-438,20,-438,25,-438,30,-438,38,-438,56,-438,62,-438,63,-438,64,-438,65,-438,66,-438,67,-438,75,-438,88,-438,93,-438
0,-25,56,-25
0,-82,56,-82
0,-81,56,-81
0,-145,56,-145
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1024,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-84,56,-84
0,-83,56,-83
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1025,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,1026
0,-155,56,-155
0,-153,56,-153
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1027,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-152,56,-152
0,-226,56,-226
0,-224,56,-224
0,-219,56,-219,93,1028
0,-217,56,-217,93,1029
0,-222,56,-222
0,-220,56,-220
0,-361
0,-362
0,-133,56,-133
0,-124,56,-124
0,-122,56,-122
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1030,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-119,56,-119
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1031,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1032,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
76,1033
0,-130,56,-130
0,-128,56,-128
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1034,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
12,577,25,578,30,428,38,579,131,1035,140,581
0,-385,4,-385,12,-385,20,-385,25,-385,30,-385,38,-385,56,-385,62,-385,63,-385,64,-385,65,-385,66,-385,67,-385,75,-385,88,-385,93,-385
0,-386,4,-386,12,-386,20,-386,25,-386,30,-386,38,-386,56,-386,62,-386,63,-386,64,-386,65,-386,66,-386,67,-386,75,-386,88,-386,93,-386
0,-510,1,-510,4,-510,5,-510,6,-510,9,-510,10,-510,16,-510,19,-510,20,-510,22,-510,24,-510,25,-510,27,-510,32,-510,33,-510,34,-510,45,-510,47,-510,50,-510,56,-510,59,-510,62,-510,63,-510,64,-510,65,-510,66,-510,67,-510,75,-510,76,-510,79,-510,88,-510,93,-510,98,-510,99,-510,101,-510,102,-510
0,-536,1,-536,4,-536,5,-536,6,-536,9,-536,10,-536,12,-536,16,-536,19,-536,20,-536,22,-536,24,-536,27,-536,32,-536,33,-536,34,-536,45,-536,47,-536,50,-536,56,-536,59,-536,62,-536,63,-536,64,-536,65,-536,66,-536,67,-536,75,-536,76,-536,79,-536,88,-536,93,-536,98,-536,99,-536,101,-536,102,-536
0,-434,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-434,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,1036,136,873,168,392,196,874
0,-435,56,-435
0,-398,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-398,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,1037,136,873,168,392,196,874
0,-399,56,-399
0,-554,1,-554,4,-554,5,-554,6,-554,9,-554,10,-554,16,-554,19,-554,20,-554,22,-554,24,-554,27,-554,30,-554,32,-554,33,-554,34,-554,45,-554,47,-554,50,-554,56,-554,59,-554,62,-554,63,-554,64,-554,65,-554,66,-554,67,-554,75,-554,76,-554,79,-554,88,-554,93,-554,98,-554,99,-554,101,-554,102,-554
0,-422,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-422,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,1038,136,873,168,392,196,874
0,-423,56,-423
0,-545,1,-545,4,-545,5,-545,6,-545,9,-545,10,-545,16,-545,19,-545,20,-545,22,-545,24,-545,27,-545,32,-545,33,-545,34,-545,38,-545,45,-545,47,-545,50,-545,56,-545,59,-545,62,-545,63,-545,64,-545,65,-545,66,-545,67,-545,75,-545,76,-545,79,-545,88,-545,93,-545,98,-545,99,-545,101,-545,102,-545
0,-410,4,3,12,-299,20,15,25,-299,30,-299,38,-299,56,-410,62,192,63,193,64,36,65,37,66,390,67,194,75,391,88,42,93,1039,136,873,168,392,196,874
0,-411,56,-411
0,-196,56,-196
0,-195,56,-195
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1040,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-21,56,-21
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1041,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-170,56,-170
0,-143,56,-143
0,-141,56,-141
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1042,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-151,56,-151
0,-218,56,-218
0,-216,56,-216
0,-121,56,-121
0,-118,56,-118
0,-116,56,-116
1,1,5,113,6,5,9,7,10,8,16,12,19,114,22,17,24,18,27,19,32,21,33,22,34,23,45,26,47,27,50,115,59,117,122,49,124,50,126,1043,127,53,128,54,129,55,130,56,141,60,147,64,155,275,181,276,182,277,183,278,184,279
0,-127,56,-127
0,-384,4,-384,12,-384,20,-384,25,-384,30,-384,38,-384,56,-384,62,-384,63,-384,64,-384,65,-384,66,-384,67,-384,75,-384,88,-384,93,-384
0,-433,56,-433
0,-397,56,-397
0,-421,56,-421
0,-409,56,-409
0,-194,56,-194
0,-169,56,-169
0,-139,56,-139
0,-115,56,-115""",
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
