"""Terminals and parse tables of the grammar, written by `python -m tscc.grammar.generate`; never edited by hand."""

# fmt: off
# ruff: noqa: E501

TERMINALS: dict[str, dict[str, tuple[str, str, tuple[str, ...]]]] = {
    'figures': {
        'MARK': ('(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|\\([A-Za-z]\\)|(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021])))', '#(*+/<[{', ('MARK',)),
        'NUMBER_MARK': ('(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\}))', '(/<[{', ('NUMBER_MARK',)),
        'LETTER_MARK': ('(?:\\([A-Za-z]\\))', '(', ('LETTER_MARK',)),
        'STAR_MARK': ('(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}))', '(*[', ('STAR_MARK',)),
        'SLASH_MARK': ('(?:/\\(?\\d{1,2}\\)?/)', '/', ('SLASH_MARK',)),
        'STARS': ('(?:\\*{1,4})', '*', ('STARS',)),
        'SIGN_MARK': ('(?:(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021]))', '#+', ('SIGN_MARK',)),
        'SUPERSCRIPT': ('(?:[\xb9\xb2\xb3\u2020\u2021])', '', ('SUPERSCRIPT',)),
        'DATE': ('(?:(?:\\b(?:the )?\\d{1,2}(?:(?:st|nd|rd|th)\\b)?[- ](?:(?:day )?of )?[A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b|[A-Za-z]{3,10}\\.?\\s{0,3}\\d{1,2}(?:(?:st|nd|rd|th)\\b)?\\s?[,.]?\\s{0,3}\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'YEAR_FIRST': ('(?:\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b)', '12', ('YEAR_FIRST',)),
        'MONTH_FIRST': ('(?:[A-Za-z]{3,10}\\.?\\s{0,3}\\d{1,2}(?:(?:st|nd|rd|th)\\b)?\\s?[,.]?\\s{0,3}\\d{4}\\b)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('MONTH_FIRST',)),
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
        'PRINTED': ('(?:(?:[-+]?(?:\\$ *)?(?:\\( ?)?-?(?:\\$ *)?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)%?\\)?(?: ?[%x]\\)?)?|-0-)(?:(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|\\([A-Za-z]\\)|(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021])))+)?)', '$(+-.0123456789', ('PRINTED',)),
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
        'UNFINISHED': ('(?i:(?:[-/,;&]|\\b(?:and|at|by|for|from|in|of|on|or|pursuant|than|the|through|thru|to|with))$)', '&,-/;ABFIOPTWabfioptw', ('UNFINISHED',)),
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
        'DATE_LINE': ('(?:(?:(?:\\b(?:the )?\\d{1,2}(?:(?:st|nd|rd|th)\\b)?[- ](?:(?:day )?of )?[A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b|[A-Za-z]{3,10}\\.?\\s{0,3}\\d{1,2}(?:(?:st|nd|rd|th)\\b)?\\s?[,.]?\\s{0,3}\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b)),? \\d{4}))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE_LINE',)),
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
        'SIGNATURE_SENTENCE': ('(?i:pursuant to the requirements? of (?:section|the) .*)', 'Pp', ('SIGNATURE_SENTENCE',)),
        'REGISTRANT_TAG': ('(?:(?:(?i:\\((?:exact )?name of (?:the )?registrant\\)\\*?)|(?i:\\(?(?:registrant|depositor|issuer)\\)?)|(?i:\\((?:signature|date|title|name)\\)\\*?)))', '(DIRdir', ('REGISTRANT_TAG',)),
        'BY': ('(?i:by ?:.*|by|[/\\\\]s?[/\\\\].*)', '/B\\b', ('BY',)),
        'NAME': ('(?i:name ?:.*)', 'Nn', ('NAME',)),
        'CAPACITY': ('(?i:(?:title|its) ?:.*)', 'ITit', ('CAPACITY',)),
        'DATED': ('(?i:dated?\\b ?:? ?.*)', 'Dd', ('DATED',)),
        'EXHIBIT_INDEX': ('(?i:(?:index (?:to|of) exhibits?|list of exhibits|exhibits? index))', 'EILeil', ('EXHIBIT_INDEX',)),
        'EXHIBIT_HEADING': ('(?i:\\(?ex(?:hibit)?[ -]?(?:no\\. ?)?\\d+(?:\\.\\d+)?\\)?[.:]?)', '(Ee', ('EXHIBIT_HEADING',)),
        'RULE': ('(?:(?:(?:- )*[-=_~*]{3,}[-=_~* ]*|-(?: -)*))', '*-=_~', ('RULE',)),
        'TOTAL': ('(?:(?:(?i:(?:(?i:(?:grand|sub|pool|aggregate|overall|portfolio) ?-?))?)(?i:totals?)(?:(?i: ?(?:/|\\(|-|,|or|and) ?)(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?i:(?:averages?|avg\\.?))\\)?)*(?i:(?:(?i:,? (?:for )?(?:the |all )?(?:mortgage )?(?:pool|loans|portfolio|deal|group \\w{1,3}|collateral)(?: balance)?))?)|(?:(?i:aggregate(?: (?:mortgage )?(?:pool|loans))?)|(?i:all (?:the )?(?:mortgage )?loans)))[:.]?(?: ?(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|\\([A-Za-z]\\)|(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021]))|\\d))?)', 'AGOPSTagopst', ('TOTAL',)),
        'SUMMARY': ('(?:(?i:(?:(?i:non-?zero ))?)(?:(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?:(?i:(?:mean|median|minimum|maximum|min\\.?|max\\.?|lowest|highest|smallest|largest))|(?i:(?:averages?|avg\\.?)))|(?i:w\\.?a\\.?(?:[cms]|ltv)?\\.?))(?: ?[:=] ?| )[$\\d].*)', 'AHLMNSWahlmnsw', ('SUMMARY',)),
        'NOTE': ('(?:(?:(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4})|\\([A-Za-z]\\))|\\d{1,2}\\.?(?! (?i:y(?:ea)?rs?|months?)\\b)) +|(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\}) ?|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}) ?(?=[A-Z("\'])|(?:\\+{1,2}|#{1,2}|[\xb9\xb2\xb3\u2020\u2021]) ?(?=[A-Z])(?!(?i:loans?|mortgage)\\b))(?=\\S).*)', '#(*+/0123456789<[{', ('NOTE',)),
        'LETTERED_NOTE': ('(?:[A-Z] (?=[A-Z]).*)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('LETTERED_NOTE',)),
        'LIST_ITEM': ('(?:(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*\x95\u2022o]) +\\S.*)', '(*-0123456789abcdefghijklmnopqrstuvwxyz', ('LIST_ITEM',)),
        'FACT': ('(?:(?:[-\x95\u2022]\\s+)?(?P<label>)(?:[A-Za-z#]|%\\s|\\d{1,3}\\s(?=[A-Z])|\\d-\\d\\s(?=[A-Z]))(?:[^:\\s]|\\s(?!\\s)){0,58}?(?P<gap>)(?:(?:(?<![.\\s])|(?<=\\.)(?=\\s))(?:(?:\\s\\.){3,}+|\\s*+\\.{3,}+[.\\s]*+)|(?:\\s{2,}(?=[$\\d~<>(]|approx|about|N/A|TBD|TBA)|\\s{2,}(?=[A-Z][A-Za-z]{2,8} \\d{1,2}, \\d{4}))|\\s*:(?!(?<=\\d:)\\d)|(?<=[A-Z)*])\\s(?=[$\\d])(?!(?:19|20)\\d\\d-))\\s*(?P<value>)(?:(?:(?i:\\d\\S*\\s{1,4}\\d{1,2}:\\d{2}\\s?[ap]\\.?m\\.?)|(?:(?:approx\\.?|approximately|about|~)\\s?)?[$<>(]{0,2}\\s?\\d(?:\\S*[\\w%)])?(?:\\s?(?:-|to)\\s?\\$?\\d\\S*)?(?:\\s?(?:%|months?|years?|days?|bps|mos\\.?|yrs\\.?))?(?:\\s*\\+\\s?/\\s?-\\s?\\d\\S*(?:\\s?(?:%|months?|bps|basis points))?)?(?:\\s*\\([^()]*\\))*(?:(?:\\s{2,}\\$?\\d\\S*\\s?(?:-|to)\\s?\\$?\\d\\S*|\\s+(?:maximum|minimum|max\\.?|min\\.?)(?:\\s[+-]?\\$?\\d\\S*)?))?|(?:[A-Za-z][^:]{0,58}?|[$\\d~<>](?:[^\\s:]|\\s(?!\\s)){0,48}?)))?(?P<stop>)\\.?(?:\\s+(?:N/?A|--?))?)', '#%-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('FACT',)),
        'LIST_HEAD': ('(?:(?:(?i:(?:(?i:(?:summary |aggregate )?(?:statistics?|values?|amounts?|totals?|averages?) ))?)(?i:ranges?)(?i:(?:(?i: \\(?(?:if|where) \\w+\\)?))?)|(?i:(?:bid|(?:\\d{1,2}(?:/\\d{1,2})? ?-?(?:yr\\.?|year)? ?)?(?:pool|amount|value)|) ?(?:permitted )?tolerances?)))', ' 0123456789ABPRSTVabprstv', ('LIST_HEAD',)),
        'INDEX_LINE': ('(?:.*(?:\\.{4}|(?: \\.){4}) ?\\d{1,3})', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('INDEX_LINE',)),
        'PAGE_NUMBER': ('(?i:-? ?\\d{1,3} ?-?|- ?page \\d+ ?-|page \\d+(?: of \\d+)?|[A-Z]-\\d{1,3}|[ivx]{1,5})', ' -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('PAGE_NUMBER',)),
        'MISREAD_PAGE_NUMBER': ('(?:-? ?(?:[BDEGILOQSTZbgloqsz|]\\d{0,2}|\\d[BDEGILOQSTZbgloqsz|]\\d?|\\d\\d[BDEGILOQSTZbgloqsz|]) ?-?)', ' -0123456789BDEGILOQSTZbgloqsz|', ('MISREAD_PAGE_NUMBER',)),
    },
    'sentences': {
        'IGNORED': ('(?i:\\s+|(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s[A-Za-z$\\d(])|\\b(?:the|an?)\\b|at(?= an? weighted))|(?:(?i:\\(?by )(?:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) )|(?i:aggregate )))*(?i:(?:principal )?balances?(?: as of (?:the )?cut-?off date)?\\)?))|(?:(?:(?i:based (?:solely )?(?:up)?on (?:the )?representations? [^,.;\\d]*,)|(?i:evidenced by (?:the )?(?:mortgage|promissory) notes)|(?i:\\(as so adjusted\\))|(?i:per annum\\b)))|(?i:thereof\\b)|(?i:\\((?:(?:the|each|collectively|such date|an?),? )*["\'`]{1,2}[^"()\\d]{2,60}(?:["\']{1,2}\\)|$))|(?i:all of which (?:are|were|will be) secured by [^,.;\\d]*(?=[,.;]|$))|(?i:from the date on which the first payment (?:is|was) due on (?:each|the) (?:mortgage )?loans?\\b)|(?i:for which (?:an? |the )?(?:(?:FICO|credit) )*scores? (?:is|was|are|were) available\\b)|(?i:\\(or combined loan-to-value ratios?,?[^()\\d]*\\))|(?i:in exchange for (?:[\\w-]+ ){0,4}?(?:certificates|securities|notes|bonds)\\b)', ' (,ABEFIPTabefipt', ()),
        'AS_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))(?i: (?:the )?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation) date|reference date|(?:such|that) date)|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))\\)|(?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))(?i: (?:the )?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation) date|reference date|(?:such|that) date)|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))))', '(Aa', ()),
        'DEDUCTED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:\\(?after )(?i:(?:deducting|deduction of|giving effect to|application of) [^)\\d]*)(?i:\\b(?:during|in) the month of the cut-?off date)|(?i:\\(?after )(?i:(?:deducting|deduction of|giving effect to|application of) [^)\\d]*)(?i:\\bon(?: or before|(?= (?:such|that))))(?i: (?:the )?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation) date|reference date|(?:such|that) date)|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b)))\\)?)', '(Aa', ()),
        'ON_DAY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:on (?:or about )?(?:the )?)(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))', 'Oo', ()),
        'VARIANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\(?(?i:(?:(?i:and (?=subject to )))?)(?:(?i:(?:(?i:(?<!is )(?<!was )(?<!be )subject to ))?)(?i:(?:an? )?(?:permitted )?(?:variance|variation) (?:of )?(?:up to )?))?(?:(?i:plus or minus )|\\+ ?/ ?- ?)\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b))\\)?)', '(+APSVapsv', ()),
        'BEFORE_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^(),\\d]{0,40}?fees?(?=,| (?:as|at|of|on|for|was|were|is|are|will)\\b|$))))', '(Bb', ()),
        'AFTER_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^(),\\d]{0,40}?fees?(?=,| (?:as|at|of|on|for|was|were|is|are|will)\\b|$))))', '(ANan', ()),
        'AT_ORIGINATION': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:at (?:the time of )?origination)', 'Aa', ()),
        'WITHOUT_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:without )(?i:taking into account [^,.;\\d]*?(?:additional collateral|(?=,| (?:is|was)\\b))))', 'Ww', ()),
        'WITH_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?i:after ))?)(?i:taking into account [^,.;\\d]*?(?:additional collateral|(?=,| (?:is|was)\\b))))', 'ATat', ()),
        'MONEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\$\\s?\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$', ('MONEY',)),
        'PERCENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?i:(?:\\s?%|\\spercent\\b)))', '0123456789', ('PERCENT',)),
        'DATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'NUMBER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'SERIES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:Series\\s\\d{4}[- ]\\w+)', 'Ss', ('SERIES',)),
        'MONTHS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:months?\\b)', 'Mm', ('MONTHS', '_WORD')),
        'YEARS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:years?\\b)', 'Yy', ('YEARS', '_WORD')),
        'CUT_OFF_NAMED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?:mortgage )?(?:loan |pool )?cut[- ]?off|statistical calculation) date)(?i:(?= (?:for|of|is|was|will)\\b)))', 'CLMPSclmps', ('CUT_OFF_NAMED', '_WORD')),
        'CLOSING_NAMED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:closing|settlement|delivery) date)(?i:(?= (?:for|of|is|was|will)\\b)))', 'CDScds', ('CLOSING_NAMED', '_WORD')),
        '_DAY_BEHIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:on or about|on|as of|at))(?:(?i:(?= (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? [a-z]{3,10}[.,]? \\d\\w{3}\\b))|(?i:(?= (?!least|most|about|approximately)[a-z]{3,10}[.,]? ?(?:\\d|\\w{1,2},? \\d{4})))|(?i:(?= (?:the )?(?:\\w{1,2}/\\w{1,2}/|\\w{1,2}-\\w{1,9}-)\\w{2,4}\\b))))', 'AOao', ('_DAY_BEHIND',)),
        'THEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:;(?: and| but)?|and|but|while))(?:(?i:(?=,? the (?:total|aggregate|outstanding|scheduled|unpaid|original|principal|number|latest) ))|(?i:(?=,? (?:none\\b|no (?:such |(?:loan )?(?:group|pool) \\w+ )?(?:mortgage )?loan)))|(?i:(?=,? the (?:weighted|smallest|largest|highest|lowest|maximum|minimum) ))|(?i:(?=,? (?:their|they) ))))', ';ABWabw', ('THEN', '_WORD')),
        'THEIR': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:their\\b)', 'Tt', ('THEIR', '_WORD')),
        'THEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:they\\b|these (?:mortgage )?loans)', 'Tt', ('THEY', '_WORD')),
        'WEIGHTED_AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:weighted average)', 'Ww', ('WEIGHTED_AVERAGE', '_WORD')),
        'AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:average(?= (?:(?:outstanding|scheduled|stated|unpaid|current|original|mortgage|loan|principal) )*balance))', 'Aa', ('AVERAGE', '_WORD')),
        'BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:aggregate|total) ))?)(?i:(?:(?i:outstanding ))?)(?i:(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date ))?)(?i:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:principal )(?i:balances?(?: outstanding)?)|(?i:(?<=average )(?:current |outstanding )?(?:mortgage )?(?:loan )?(?:principal )?)(?i:balances?(?: outstanding)?)|(?i:aggregate )(?i:(?:(?i:(?:scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:balances?(?: outstanding)?)))', 'ABCILMOPRSTUabcilmoprstu', ('BALANCE', '_WORD')),
        'ORIGINAL_BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:principal )?balances?)', 'Oo', ('ORIGINAL_BALANCE', '_WORD')),
        'NET_RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:net (?:loan |mortgage |note |interest |mortgage interest )?rates?)', 'Nn', ('NET_RATE', '_WORD')),
        'RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:gross |current )?(?:mortgage |note )?(?:interest |note |mortgage |coupon |loan )?rates?\\b|gross coupons?)', 'CGILMNRcgilmnr', ('RATE', '_WORD')),
        'REMAINING_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled )?remaining terms?(?: to (?:stated |scheduled )?maturity)?)', 'RSrs', ('REMAINING_TERM', '_WORD')),
        'ORIGINAL_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:terms?(?: to (?:stated |scheduled )?maturity)?|maturit(?:y|ies)))', 'Oo', ('ORIGINAL_TERM', '_WORD')),
        'ORIGINAL_LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original loan- ?to-value ratios?|loan- ?to-value ratios? at origination)', 'LOlo', ('ORIGINAL_LTV', '_WORD')),
        'LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:loan- ?to-value ratios?)', 'Ll', ('LTV', '_WORD')),
        'AGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:seasoning|loan age|age)\\b)', 'ALSals', ('AGE', '_WORD')),
        'CREDIT_SCORE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:FICO credit|FICO|credit|credit bureau) scores?)', 'CFcf', ('CREDIT_SCORE', '_WORD')),
        'MATURITY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled |stated |final )*maturit(?:y|ies)(?: dates?)?)', 'FMSfms', ('MATURITY', '_WORD')),
        'OTHER': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?<=weighted average )(?!of\\b)[a-z][a-z /'-]{2,60}?(?= of (?:the|all) ))", 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('OTHER', '_WORD')),
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
        'ONE_ZIP_CODE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:any (?:one|single)|the same) (?:five-digit )?(?:postal )?zip code(?: area)?)', 'ATat', ('ONE_ZIP_CODE', '_WORD')),
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
        '_OF_SUBJECT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:of(?= the mortgage loans\\b)(?=(?: \\w+){3} (?:will|are|were|is|was|have|has|had)\\b))', 'Oo', ('_OF_SUBJECT',)),
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
    'sentences': '\\d|(?<![A-Za-z])(?:(?i:tables?\\b)|(?i:additional collateral)|(?i:collateral term sheets?)|(?i:such (?:mortgage )?loans?)|(?i:they\\b|these (?:mortgage )?loans)|(?i:(?:the )?following (?:approximate )?characteristics)|(?:(?i:(?:closing|settlement|delivery) date)(?i:(?= (?:for|of|is|was|will)\\b)))|(?i:subject to (?:an? )?(?:permitted )?(?:variance|variation)(?: of)?(?: up to)?)|(?:(?i:(?:(?:mortgage )?(?:loan |pool )?cut[- ]?off|statistical calculation) date)(?i:(?= (?:for|of|is|was|will)\\b)))|(?:(?:(?i:(?:^|(?<=^the )|(?<=of the )|(?<=and the )))(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)|(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:the|in|on)\\b)[a-z][a-z-]* loans\\b)))|(?:(?:(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)(?i: (?:mortgage )?loans?\\b)|(?:(?i:mortgage loans?\\b)|(?i:(?<=the )loans\\b)|(?i:(?<=\\d )loans\\b))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:group|pool)\\s+(?:no\\. )?(?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b))?)))',
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
$END ADDRESS_CAPTION AMENDMENT ANNEX_TITLE AUTHORITY BACK_MATTER BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_HEADING EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM ITEM_MORE JUNK LABEL_LEAD LATER_DATE LATER_PHONE LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPEATED_HEAD REPORT_DATE REPORT_DATE_CAPTION ROW RULE RULER SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE SPAN_RULER STATE SUMMARY TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TITLE_MORE TITLE_RULE TOP_RULER TOTAL UNDERLINE UNUSED_ITEMS VALUE VALUE_BELOW WRAP ___behind_star_23 ___behind_star_24 ___values_plus_10 __back_matter_star_25 __bare_head_plus_19 __captioned_star_4 __captioned_star_5 __captioned_star_6 __checkbox_star_7 __cover_star_3 __exhibit_star_2 __filing_star_0 __filing_star_1 __footnotes_star_14 __head_plus_18 __headed_plus_8 __headed_plus_9 __heading_star_13 __item_heading_star_11 __item_heading_star_12 __row_star_20 __row_star_21 __signature_star_22 __table_star_15 __table_star_16 __title_plus_17 _annexes _behind _block _caption _labelled _signature_line _table_foot _table_line _values amendment annex annex_heading authority back_matter bare_head body_rule by capacity captioned checkbox contents cover dated employer_number exhibit fact file_number filing first_note footnotes form head headed headed_annex heading item item_heading junk late_row late_total list_head list_item masthead name note page_note paragraph preface registrant_tag repeated_head report_date row rule ruler section_heading signatory signature signature_rule signature_sentence state summary table telephone title total unheaded_signature unplaced unused_items""",
"""\
0,-22,1,2,2,3,4,4,6,-22,10,5,12,6,13,7,14,8,15,9,16,10,17,11,19,12,20,13,24,14,26,15,27,16,28,-22,29,-22,30,17,31,18,32,-22,43,19,46,20,47,-22,50,21,51,22,53,23,55,24,56,-22,57,-22,59,25,61,-22,62,26,63,27,68,-22,71,28,72,29,77,30,80,31,84,32,90,33,104,34,105,35,109,36,110,37,113,38,119,39,120,40,121,41,122,42,124,43,127,44,128,45,131,46,133,47,143,48,146,49,151,50,153,51,155,52,160,53,163,54,167,55,168,56
0,-18,6,57,7,58,23,59,25,60,28,61,29,62,35,63,40,64,41,65,45,66,47,67,61,68,65,69,68,70,79,71,85,72,89,73,100,74,103,75,115,76,116,77,125,78,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-74,1,-74,2,-74,4,-74,6,-74,10,-74,11,-74,12,-74,13,-74,14,-74,15,-74,16,-74,17,-74,19,-74,20,-74,24,-74,26,-74,27,-74,28,-74,29,-74,30,-74,31,-74,32,-74,36,-74,37,-74,43,-74,46,-74,47,-74,50,-74,51,-74,53,-74,55,-74,56,-74,57,-74,59,-74,61,-74,62,-74,63,-74,68,-74,71,-74,72,-74
0,-81,1,-81,2,-81,4,-81,6,-81,10,-81,12,-81,13,-81,14,-81,15,-81,16,-81,17,-81,19,-81,20,-81,24,-81,26,-81,27,-81,28,-81,29,-81,30,-81,31,-81,32,-81,43,-81,46,-81,47,-81,50,-81,51,-81,53,-81,55,-81,56,-81,57,-81,59,-81,61,-81,62,-81,63,-81,68,-81,71,-81,72,-81
0,-82,1,-82,2,-82,4,-82,6,-82,10,-82,12,-82,13,-82,14,-82,15,-82,16,-82,17,-82,19,-82,20,-82,24,-82,26,-82,27,-82,28,-82,29,-82,30,-82,31,-82,32,-82,43,-82,46,-82,47,-82,50,-82,51,-82,53,-82,55,-82,56,-82,57,-82,59,-82,61,-82,62,-82,63,-82,68,-82,71,-82,72,-82
10,-272,73,-272
0,-77,1,-77,2,-77,4,-77,6,-77,10,-77,11,-77,12,-77,13,-77,14,-77,15,-77,16,-77,17,-77,19,-77,20,-77,24,-77,26,-77,27,-77,28,-77,29,-77,30,-77,31,-77,32,-77,36,-77,37,-77,43,-77,46,-77,47,-77,50,-77,51,-77,53,-77,55,-77,56,-77,57,-77,59,-77,61,-77,62,-77,63,-77,68,-77,71,-77,72,-77
1,-264,12,-264,13,-264,27,-264,30,-264,43,-264,51,-264,63,-264
0,-93,1,-93,2,-93,4,-93,6,-93,10,-93,12,-93,13,-93,14,-93,15,-93,16,-93,17,-93,19,-93,20,-93,24,-93,26,-93,27,-93,28,-93,29,-93,30,-93,31,-93,32,-93,43,-93,46,-93,47,-93,50,-93,51,-93,53,-93,55,-93,56,-93,57,-93,59,-93,61,-93,62,-93,63,-93,64,89,68,-93,71,-93,72,-93,83,90
0,-78,1,-78,2,-78,4,-78,6,-78,10,-78,12,-78,13,-78,14,-78,15,-78,16,-78,17,-78,19,-78,20,-78,24,-78,26,-78,27,-78,28,-78,29,-78,30,-78,31,-78,32,-78,43,-78,46,-78,47,-78,50,-78,51,-78,53,-78,55,-78,56,-78,57,-78,59,-78,61,-78,62,-78,63,-78,68,-78,71,-78,72,-78
0,-79,1,-79,2,-79,4,-79,6,-79,10,-79,12,-79,13,-79,14,-79,15,-79,16,-79,17,-79,19,-79,20,-79,24,-79,26,-79,27,-79,28,-79,29,-79,30,-79,31,-79,32,-79,43,-79,46,-79,47,-79,50,-79,51,-79,53,-79,55,-79,56,-79,57,-79,59,-79,61,-79,62,-79,63,-79,68,-79,71,-79,72,-79
0,-95,1,-95,2,-95,4,-95,6,-95,10,-95,12,-95,13,-95,14,-95,15,-95,16,-95,17,-95,19,-95,20,-95,24,-95,26,-95,27,-95,28,-95,29,-95,30,-95,31,-95,32,-95,43,-95,46,-95,47,-95,50,-95,51,-95,53,-95,55,-95,56,-95,57,-95,59,-95,61,-95,62,-95,63,-95,68,-95,71,-95,72,-95
0,-277,1,-277,2,-277,4,-277,6,-277,10,-277,12,-277,13,-277,14,-277,15,-277,16,-277,17,-277,19,-277,20,-277,24,-277,26,-277,27,-277,28,-277,29,-277,30,-277,31,-277,32,-277,43,-277,46,-277,47,-277,50,-277,51,-277,53,-277,55,-277,56,-277,57,-277,59,-277,61,-277,62,-277,63,-277,68,-277,71,-277,72,-277
0,-88,1,-88,2,-88,4,-88,6,-88,10,-88,12,-88,13,-88,14,-88,15,-88,16,-88,17,-88,19,-88,20,-88,24,-88,26,-88,27,-88,28,-88,29,-88,30,-88,31,-88,32,-88,43,-88,46,-88,47,-88,50,-88,51,-88,53,-88,55,-88,56,-88,57,-88,59,-88,61,-88,62,-88,63,-88,68,-88,71,-88,72,-88
0,-87,1,-87,2,-87,4,-87,6,-87,10,-87,12,-87,13,-87,14,-87,15,-87,16,-87,17,-87,19,-87,20,-87,24,-87,26,-87,27,-87,28,-87,29,-87,30,-87,31,-87,32,-87,43,-87,46,-87,47,-87,50,-87,51,-87,53,-87,55,-87,56,-87,57,-87,59,-87,61,-87,62,-87,63,-87,68,-87,71,-87,72,-87
0,-80,1,-80,2,-80,4,-80,6,-80,10,-80,12,-80,13,-80,14,-80,15,-80,16,-80,17,-80,19,-80,20,-80,24,-80,26,-80,27,-80,28,-80,29,-80,30,-80,31,-80,32,-80,43,-80,46,-80,47,-80,50,-80,51,-80,53,-80,55,-80,56,-80,57,-80,59,-80,61,-80,62,-80,63,-80,68,-80,71,-80,72,-80
0,-76,1,-76,2,-76,4,-76,6,-76,10,-76,11,-76,12,-76,13,-76,14,-76,15,-76,16,-76,17,-76,19,-76,20,-76,24,-76,26,-76,27,-76,28,-76,29,-76,30,-76,31,-76,32,-76,36,-76,37,-76,43,-76,46,-76,47,-76,50,-76,51,-76,53,-76,55,-76,56,-76,57,-76,59,-76,61,-76,62,-76,63,-76,68,-76,71,-76,72,-76
0,-73,1,-73,2,-73,4,-73,6,-73,10,-73,11,-73,12,-73,13,-73,14,-73,15,-73,16,-73,17,-73,19,-73,20,-73,24,-73,26,-73,27,-73,28,-73,29,-73,30,-73,31,-73,32,-73,36,-73,37,-73,43,-73,46,-73,47,-73,50,-73,51,-73,53,-73,55,-73,56,-73,57,-73,59,-73,61,-73,62,-73,63,-73,68,-73,71,-73,72,-73
0,-96,1,-96,2,-96,4,-96,6,-96,10,-96,12,-96,13,-96,14,-96,15,-96,16,-96,17,-96,19,-96,20,-96,24,-96,26,-96,27,-96,28,-96,29,-96,30,-96,31,-96,32,-96,43,-96,46,-96,47,-96,50,-96,51,-96,53,-96,55,-96,56,-96,57,-96,59,-96,61,-96,62,-96,63,-96,68,-96,71,-96,72,-96
0,-72,1,-72,2,-72,4,-72,6,-72,10,-72,11,-72,12,-72,13,-72,14,-72,15,-72,16,-72,17,-72,19,-72,20,-72,24,-72,26,-72,27,-72,28,-72,29,-72,30,-72,31,-72,32,-72,36,-72,37,-72,43,-72,46,-72,47,-72,50,-72,51,-72,53,-72,55,-72,56,-72,57,-72,59,-72,61,-72,62,-72,63,-72,68,-72,71,-72,72,-72
0,-94,1,-94,2,-94,4,-94,6,-94,10,-94,12,-94,13,-94,14,-94,15,-94,16,-94,17,-94,19,-94,20,-94,24,-94,26,-94,27,-94,28,-94,29,-94,30,-94,31,-94,32,-94,43,-94,46,-94,47,-94,50,-94,51,-94,53,-94,55,-94,56,-94,57,-94,59,-94,61,-94,62,-94,63,-94,68,-94,71,-94,72,-94
0,-86,1,-86,2,-86,4,-86,6,-86,10,-86,11,91,12,-86,13,-86,14,-86,15,-86,16,-86,17,-86,19,-86,20,-86,24,-86,26,-86,27,-86,28,-86,29,-86,30,-86,31,-86,32,-86,36,92,43,-86,46,-86,47,-86,50,-86,51,-86,53,-86,55,-86,56,-86,57,-86,59,-86,61,-86,62,-86,63,-86,68,-86,71,-86,72,-86,81,93,82,94
0,-71,1,-71,2,-71,4,-71,6,-71,10,-71,11,-71,12,-71,13,-71,14,-71,15,-71,16,-71,17,-71,19,-71,20,-71,24,-71,26,-71,27,-71,28,-71,29,-71,30,-71,31,-71,32,-71,36,-71,37,-71,43,-71,46,-71,47,-71,50,-71,51,-71,53,-71,55,-71,56,-71,57,-71,59,-71,61,-71,62,-71,63,-71,68,-71,71,-71,72,-71
0,-101,1,-101,2,-101,4,-101,6,-101,10,-101,12,-101,13,-101,14,-101,15,-101,16,-101,17,-101,19,-101,20,-101,24,-101,26,-101,27,-101,28,-101,29,-101,30,-101,31,-101,32,-101,43,-101,46,-101,47,-101,50,-101,51,-101,53,-101,55,-101,56,-101,57,-101,59,-101,61,-101,62,-101,63,-101,68,-101,71,-101,72,-101
0,-99,1,-99,2,-99,4,-99,6,-99,10,-99,12,-99,13,-99,14,-99,15,-99,16,-99,17,-99,19,-99,20,-99,24,-99,26,-99,27,-99,28,-99,29,-99,30,-99,31,-99,32,-99,43,-99,46,-99,47,-99,50,-99,51,-99,53,-99,55,-99,56,-99,57,-99,59,-99,61,-99,62,-99,63,-99,68,-99,71,-99,72,-99
0,-89,1,-89,2,-89,4,-89,6,-89,10,-89,12,-89,13,-89,14,-89,15,-89,16,-89,17,-89,19,-89,20,-89,24,-89,26,-89,27,-89,28,-89,29,-89,30,-89,31,-89,32,-89,43,-89,46,-89,47,-89,50,-89,51,-89,53,-89,55,-89,56,-89,57,-89,59,-89,61,-89,62,-89,63,-89,68,-89,71,-89,72,-89
0,-91,1,-91,2,-91,4,-91,6,-91,10,-91,11,91,12,-91,13,-91,14,-91,15,-91,16,-91,17,-91,19,-91,20,-91,24,-91,26,-91,27,-91,28,-91,29,-91,30,-91,31,-91,32,-91,43,-91,46,-91,47,-91,50,-91,51,-91,53,-91,55,-91,56,-91,57,-91,59,-91,61,-91,62,-91,63,-91,68,-91,71,-91,72,-91,81,95
0,-75,1,-75,2,-75,4,-75,6,-75,10,-75,11,-75,12,-75,13,-75,14,-75,15,-75,16,-75,17,-75,19,-75,20,-75,24,-75,26,-75,27,-75,28,-75,29,-75,30,-75,31,-75,32,-75,36,-75,37,-75,43,-75,46,-75,47,-75,50,-75,51,-75,53,-75,55,-75,56,-75,57,-75,59,-75,61,-75,62,-75,63,-75,68,-75,71,-75,72,-75
0,-98,1,-98,2,-98,4,-98,6,-98,10,-98,12,-98,13,-98,14,-98,15,-98,16,-98,17,-98,19,-98,20,-98,24,-98,26,-98,27,-98,28,-98,29,-98,30,-98,31,-98,32,-98,43,-98,46,-98,47,-98,50,-98,51,-98,53,-98,55,-98,56,-98,57,-98,59,-98,61,-98,62,-98,63,-98,64,89,68,-98,71,-98,72,-98,83,96
0,-276,1,-276,2,-276,4,-276,6,-276,10,-276,12,-276,13,-276,14,-276,15,-276,16,-276,17,-276,19,-276,20,-276,24,-276,26,-276,27,-276,28,-276,29,-276,30,-276,31,-276,32,-276,43,-276,46,-276,47,-276,50,-276,51,-276,53,-276,55,-276,56,-276,57,-276,59,-276,61,-276,62,-276,63,-276,68,-276,71,-276,72,-276
0,-102,1,-102,2,-102,4,-102,6,-102,10,-102,12,-102,13,-102,14,-102,15,-102,16,-102,17,-102,19,97,20,-102,24,-102,26,-102,27,-102,28,-102,29,-102,30,-102,31,-102,32,-102,43,-102,46,-102,47,-102,50,-102,51,-102,53,-102,55,-102,56,-102,57,-102,59,-102,61,-102,62,-102,63,-102,68,-102,71,-102,72,98
1,2,12,6,13,99,27,16,30,17,43,19,51,22,63,27,104,100
0,-20,1,2,2,3,4,4,6,-20,10,5,12,6,13,7,14,8,15,9,16,10,17,11,19,12,20,13,24,14,26,15,27,16,28,-20,29,-20,30,17,31,18,32,-20,43,19,46,20,47,-20,50,21,51,22,53,23,55,24,56,-20,57,-20,59,25,61,-20,62,26,63,27,68,-20,71,28,72,29,77,30,80,31,90,33,104,34,105,101,109,36,110,37,113,38,119,102,120,40,121,41,124,43,127,44,131,46,133,47,143,48,146,49,151,50,153,51,155,52,160,53,163,54,167,103,168,56
10,104,73,105,91,106
0,-70,1,-70,2,-70,4,-70,6,-70,10,-70,11,91,12,-70,13,-70,14,-70,15,-70,16,-70,17,-70,19,-70,20,-70,24,-70,26,-70,27,-70,28,-70,29,-70,30,-70,31,-70,32,-70,36,92,37,107,43,-70,46,-70,47,-70,50,-70,51,-70,53,-70,55,-70,56,-70,57,-70,59,-70,61,-70,62,-70,63,-70,68,-70,71,-70,72,-70,81,108,82,109
0,-258,1,-258,2,-258,4,-258,6,-258,10,-258,12,-258,13,-258,14,-258,15,-258,16,-258,17,-258,19,-258,20,-258,24,-258,26,-258,27,-258,28,-258,29,-258,30,-258,31,-258,32,-258,43,-258,46,-258,47,-258,50,-258,51,-258,53,-258,55,-258,56,-258,57,-258,59,-258,61,-258,62,-258,63,-258,68,-258,71,-258,72,-258
0,-103,1,2,2,-103,4,-103,6,-103,10,-103,12,6,13,7,14,-103,15,-103,16,-103,17,-103,20,-103,24,-103,26,-103,27,16,28,-103,29,-103,30,17,31,-103,32,-103,43,19,46,-103,47,-103,50,-103,51,22,53,-103,55,-103,56,-103,57,-103,59,-103,61,-103,62,-103,63,27,68,-103,71,-103,80,110,104,111
0,-25,1,-25,2,-25,4,-25,6,-25,10,-25,12,-25,13,-25,14,-25,15,-25,16,-25,17,-25,19,-25,20,-25,24,-25,26,-25,27,-25,28,-25,29,-25,30,-25,31,-25,32,-25,43,-25,46,-25,47,-25,50,-25,51,-25,53,-25,55,-25,56,-25,57,-25,59,-25,61,-25,62,-25,63,-25,68,-25,71,-25,72,-25
0,-26,1,-26,2,-26,4,-26,6,-26,10,-26,12,-26,13,-26,14,-26,15,-26,16,-26,17,-26,19,-26,20,-26,24,-26,26,-26,27,-26,28,-26,29,-26,30,-26,31,-26,32,-26,43,-26,46,-26,47,-26,50,-26,51,-26,53,-26,55,-26,56,-26,57,-26,59,-26,61,-26,62,-26,63,-26,68,-26,71,-26,72,-26
0,-259,1,-259,2,-259,4,-259,6,-259,10,-259,12,-259,13,-259,14,-259,15,-259,16,-259,17,-259,19,-259,20,-259,24,-259,26,-259,27,-259,28,-259,29,-259,30,-259,31,-259,32,-259,43,-259,46,-259,47,-259,50,-259,51,-259,53,-259,55,-259,56,-259,57,-259,59,-259,61,-259,62,-259,63,-259,68,-259,71,-259,72,-259
0,-32,1,-32,2,-32,4,-32,6,-32,10,-32,12,-32,13,-32,14,-32,15,-32,16,-32,17,-32,19,-32,20,-32,24,-32,26,-32,27,-32,28,-32,29,-32,30,-32,31,-32,32,-32,43,-32,46,-32,47,-32,50,-32,51,-32,53,-32,55,-32,56,-32,57,-32,59,-32,61,-32,62,-32,63,-32,68,-32,71,-32,72,-32
0,-34,1,-34,2,-34,4,-34,6,-34,10,-34,12,-34,13,-34,14,-34,15,-34,16,-34,17,-34,19,-34,20,-34,24,-34,26,-34,27,-34,28,-34,29,-34,30,-34,31,-34,32,-34,43,-34,46,-34,47,-34,50,-34,51,-34,53,-34,55,-34,56,-34,57,-34,59,-34,61,-34,62,-34,63,-34,68,-34,71,-34,72,-34
0,-16,6,57,28,61,29,62,32,112,47,67,56,113,57,114,61,68,68,70,79,71,86,115,87,116,89,73,100,74,115,76,132,82,136,117,137,118,147,119,148,120,157,121,159,122,162,123,164,88,166,124
0,-29,1,-29,2,-29,4,-29,6,-29,10,-29,12,-29,13,-29,14,-29,15,-29,16,-29,17,-29,19,-29,20,-29,24,-29,26,-29,27,-29,28,-29,29,-29,30,-29,31,-29,32,-29,43,-29,46,-29,47,-29,50,-29,51,-29,53,-29,55,-29,56,-29,57,-29,59,-29,61,-29,62,-29,63,-29,68,-29,71,-29,72,-29
0,-28,1,-28,2,-28,4,-28,6,-28,10,-28,12,-28,13,-28,14,-28,15,-28,16,-28,17,-28,19,-28,20,-28,24,-28,26,-28,27,-28,28,-28,29,-28,30,-28,31,-28,32,-28,43,-28,46,-28,47,-28,50,-28,51,-28,53,-28,55,-28,56,-28,57,-28,59,-28,61,-28,62,-28,63,-28,68,-28,71,-28,72,-28
0,45
0,-24,1,-24,2,-24,4,-24,6,-24,10,-24,12,-24,13,-24,14,-24,15,-24,16,-24,17,-24,19,-24,20,-24,24,-24,26,-24,27,-24,28,-24,29,-24,30,-24,31,-24,32,-24,43,-24,46,-24,47,-24,50,-24,51,-24,53,-24,55,-24,56,-24,57,-24,59,-24,61,-24,62,-24,63,-24,68,-24,71,-24,72,-24
0,-37,1,-37,2,-37,4,-37,6,-37,10,-37,12,-37,13,-37,14,-37,15,-37,16,-37,17,-37,19,-37,20,-37,24,-37,26,-37,27,-37,28,-37,29,-37,30,-37,31,-37,32,-37,43,-37,46,-37,47,-37,50,-37,51,-37,53,-37,55,-37,56,-37,57,-37,59,-37,61,-37,62,-37,63,-37,68,-37,71,-37,72,-37
0,-23,1,-23,2,-23,4,-23,6,-23,10,-23,12,-23,13,-23,14,-23,15,-23,16,-23,17,-23,19,-23,20,-23,24,-23,26,-23,27,-23,28,-23,29,-23,30,-23,31,-23,32,-23,43,-23,46,-23,47,-23,50,-23,51,-23,53,-23,55,-23,56,-23,57,-23,59,-23,61,-23,62,-23,63,-23,68,-23,71,-23,72,-23
0,-33,1,-33,2,-33,4,-33,6,-33,10,-33,12,-33,13,-33,14,-33,15,-33,16,-33,17,-33,19,-33,20,-33,24,-33,26,-33,27,-33,28,-33,29,-33,30,-33,31,-33,32,-33,43,-33,46,-33,47,-33,50,-33,51,-33,53,-33,55,-33,56,-33,57,-33,59,-33,61,-33,62,-33,63,-33,68,-33,71,-33,72,-33
0,-27,1,-27,2,-27,4,-27,6,-27,10,-27,12,-27,13,-27,14,-27,15,-27,16,-27,17,-27,19,-27,20,-27,24,-27,26,-27,27,-27,28,-27,29,-27,30,-27,31,-27,32,-27,43,-27,46,-27,47,-27,50,-27,51,-27,53,-27,55,-27,56,-27,57,-27,59,-27,61,-27,62,-27,63,-27,68,-27,71,-27,72,-27
0,-38,1,-38,2,-38,4,-38,6,-38,10,-38,12,-38,13,-38,14,-38,15,-38,16,-38,17,-38,19,-38,20,-38,24,-38,26,-38,27,-38,28,-38,29,-38,30,-38,31,-38,32,-38,43,-38,46,-38,47,-38,50,-38,51,-38,53,-38,55,-38,56,-38,57,-38,59,-38,61,-38,62,-38,63,-38,68,-38,71,-38,72,-38
0,-36,1,-36,2,-36,4,-36,6,-36,10,-36,12,-36,13,-36,14,-36,15,-36,16,-36,17,-36,19,-36,20,-36,24,-36,26,-36,27,-36,28,-36,29,-36,30,-36,31,-36,32,-36,43,-36,46,-36,47,-36,50,-36,51,-36,53,-36,55,-36,56,-36,57,-36,59,-36,61,-36,62,-36,63,-36,68,-36,71,-36,72,-36
0,-30,1,-30,2,-30,4,-30,6,-30,10,-30,12,-30,13,-30,14,-30,15,-30,16,-30,17,-30,19,-30,20,-30,24,-30,26,-30,27,-30,28,-30,29,-30,30,-30,31,-30,32,-30,43,-30,46,-30,47,-30,50,-30,51,-30,53,-30,55,-30,56,-30,57,-30,59,-30,61,-30,62,-30,63,-30,68,-30,71,-30,72,-30
0,-31,1,-31,2,-31,4,-31,6,-31,10,-31,12,-31,13,-31,14,-31,15,-31,16,-31,17,-31,19,-31,20,-31,24,-31,26,-31,27,-31,28,-31,29,-31,30,-31,31,-31,32,-31,43,-31,46,-31,47,-31,50,-31,51,-31,53,-31,55,-31,56,-31,57,-31,59,-31,61,-31,62,-31,63,-31,68,-31,71,-31,72,-31
0,-21,2,3,4,4,6,-21,10,5,14,8,15,9,16,10,17,11,20,13,24,14,26,15,28,-21,29,-21,31,18,32,-21,46,20,47,-21,50,21,53,23,55,24,56,-21,57,-21,59,25,61,-21,62,26,68,-21,71,28,90,33,105,125,110,37,113,38,120,40,121,41,124,43,127,44,131,46,133,47,143,48,146,49,151,50,153,51,155,52,160,53,163,54,168,56
0,-35,1,-35,2,-35,4,-35,6,-35,10,-35,12,-35,13,-35,14,-35,15,-35,16,-35,17,-35,19,-35,20,-35,24,-35,26,-35,27,-35,28,-35,29,-35,30,-35,31,-35,32,-35,43,-35,46,-35,47,-35,50,-35,51,-35,53,-35,55,-35,56,-35,57,-35,59,-35,61,-35,62,-35,63,-35,68,-35,71,-35,72,-35
6,-298,34,-298,38,-298,49,-298,52,-298,54,-298,60,-298
0,-130,3,-130,6,-130,7,-130,21,-130,22,-130,23,-130,25,-130,28,-130,29,-130,32,-130,35,-130,40,-130,41,-130,45,-130,47,-130,56,-130,57,-130,61,-130,65,-130,68,-130
0,-132,3,-132,6,-132,7,-132,21,-132,22,-132,23,-132,25,-132,28,-132,29,-132,32,-132,35,-132,40,-132,41,-132,45,-132,47,-132,56,-132,57,-132,61,-132,65,-132,68,-132
0,-143,3,-143,6,-143,7,-143,21,-143,22,-143,23,-143,25,-143,28,-143,29,-143,32,-143,35,-143,39,-143,40,-143,41,-143,44,-143,45,-143,47,-143,56,-143,57,-143,61,-143,64,89,65,-143,68,-143,83,126
28,-296,29,-296,58,-296
0,-168,3,-168,6,-168,7,-168,21,-168,22,-168,23,-168,25,-168,28,-168,29,-168,32,-168,34,-168,35,-168,38,-168,40,-168,41,-168,45,-168,47,-168,49,-168,52,-168,54,-168,56,-168,57,-168,60,-168,61,-168,65,-168,68,-168,69,-168
23,127
0,-133,3,-133,6,-133,7,-133,21,-133,22,-133,23,-133,25,-133,28,-133,29,-133,32,-133,35,-133,40,-133,41,-133,45,-133,47,-133,56,-133,57,-133,61,-133,65,-133,68,-133
0,-125,3,-125,6,-125,7,-125,21,-125,22,-125,23,-125,25,-125,28,-125,29,-125,32,-125,35,-125,40,-125,41,-125,45,-125,47,-125,56,-125,57,-125,61,-125,64,89,65,-125,68,-125,83,128
0,-135,3,-135,6,-135,7,-135,21,-135,22,-135,23,-135,25,-135,28,-135,29,-135,32,-135,35,-135,39,129,40,-135,41,-135,44,130,45,-135,47,-135,56,-135,57,-135,61,-135,65,-135,68,-135,88,131,145,132
0,-123,3,-123,6,-123,7,-123,21,-123,22,-123,23,-123,25,-123,28,-123,29,-123,32,-123,35,-123,40,-123,41,-123,45,-123,47,-123,56,-123,57,-123,61,-123,64,89,65,-123,68,-123,83,133
6,-294,28,-294,29,-294,61,-294,67,-294,68,-294
0,-129,3,-129,6,-129,7,-129,21,-129,22,-129,23,-129,25,-129,28,-129,29,-129,32,-129,35,-129,40,-129,41,-129,45,-129,47,-129,56,-129,57,-129,61,-129,65,-129,66,134,68,-129,70,135,92,136
6,57,28,61,79,137,89,138
6,139,34,-170,38,-170,49,-170,52,-170,54,-170,60,-170
0,-17,6,57,7,58,23,59,25,60,28,61,29,62,35,63,40,64,41,65,45,66,47,67,61,68,65,69,68,70,79,71,89,73,100,74,103,140,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
28,141,29,142,58,143
6,-163,28,-163,29,-163,61,144,67,145,68,-163
0,-256,3,-256,6,-256,7,-256,21,-256,22,-256,23,-256,25,-256,28,-256,29,-256,32,-256,35,-256,40,-256,41,-256,45,-256,47,-256,56,-256,57,-256,61,-256,65,-256,68,-256
34,146,38,147,49,148,52,149,54,150,60,151,95,152,99,153,108,154,138,155,150,156,152,157,154,158,161,159
0,-121,3,-121,6,-121,7,-121,21,-121,22,-121,23,-121,25,-121,28,-121,29,-121,32,-121,35,-121,40,-121,41,-121,45,-121,47,-121,56,-121,57,-121,61,-121,65,-121,68,-121
0,78
0,-119,3,-119,6,-119,7,-119,21,-119,22,-119,23,-119,25,-119,28,-119,29,-119,32,-119,35,-119,40,-119,41,-119,45,-119,47,-119,56,-119,57,-119,61,-119,65,-119,68,-119
0,-137,3,-137,6,-137,7,-137,21,-137,22,-137,23,-137,25,-137,28,-137,29,-137,32,-137,35,-137,39,129,40,-137,41,-137,44,130,45,-137,47,-137,56,-137,57,-137,61,-137,65,-137,68,-137,88,160,145,132
0,-118,3,-118,6,-118,7,-118,21,-118,22,-118,23,-118,25,-118,28,-118,29,-118,32,-118,35,-118,40,-118,41,-118,45,-118,47,-118,56,-118,57,-118,61,-118,65,-118,68,-118
0,-155,3,-155,6,-155,7,-155,21,-155,22,-155,23,-155,25,-155,28,-155,29,-155,32,-155,34,146,35,-155,38,147,40,-155,41,-155,45,-155,47,-155,49,148,52,149,54,150,56,-155,57,-155,60,151,61,-155,65,-155,68,-155,69,161,95,162,99,163,108,154,138,155,150,156,152,157,154,158,161,159,165,164
0,-116,3,-116,6,-116,7,-116,21,-116,22,-116,23,-116,25,-116,28,-116,29,-116,32,-116,35,-116,40,-116,41,-116,45,-116,47,-116,56,-116,57,-116,61,-116,65,-116,68,-116
0,-120,3,-120,6,-120,7,-120,21,-120,22,-120,23,-120,25,-120,28,-120,29,-120,32,-120,35,-120,40,-120,41,-120,45,-120,47,-120,56,-120,57,-120,61,-120,65,-120,68,-120
0,-115,3,-115,6,-115,7,-115,21,-115,22,-115,23,-115,25,-115,28,-115,29,-115,32,-115,35,-115,40,-115,41,-115,45,-115,47,-115,56,-115,57,-115,61,-115,65,-115,68,-115
0,-114,3,-114,6,-114,7,-114,21,-114,22,-114,23,-114,25,-114,28,-114,29,-114,32,-114,35,-114,40,-114,41,-114,45,-114,47,-114,56,-114,57,-114,61,-114,65,-114,68,-114
0,-117,3,-117,6,-117,7,-117,21,-117,22,-117,23,-117,25,-117,28,-117,29,-117,32,-117,35,-117,40,-117,41,-117,45,-117,47,-117,56,-117,57,-117,61,-117,65,-117,68,-117
6,57,28,61,29,62,68,70,79,71,89,73,115,165,132,166
0,-270,1,-270,2,-270,3,-270,4,-270,6,-270,7,-270,8,-270,9,-270,10,-270,12,-270,13,-270,14,-270,15,-270,16,-270,17,-270,18,-270,19,-270,20,-270,21,-270,22,-270,23,-270,24,-270,25,-270,26,-270,27,-270,28,-270,29,-270,30,-270,31,-270,32,-270,35,-270,39,-270,40,-270,41,-270,42,-270,43,-270,44,-270,45,-270,46,-270,47,-270,48,-270,50,-270,51,-270,53,-270,55,-270,56,-270,57,-270,59,-270,61,-270,62,-270,63,-270,64,-270,65,-270,68,-270,71,-270,72,-270
0,-92,1,-92,2,-92,4,-92,6,-92,10,-92,12,-92,13,-92,14,-92,15,-92,16,-92,17,-92,19,-92,20,-92,24,-92,26,-92,27,-92,28,-92,29,-92,30,-92,31,-92,32,-92,43,-92,46,-92,47,-92,50,-92,51,-92,53,-92,55,-92,56,-92,57,-92,59,-92,61,-92,62,-92,63,-92,64,167,68,-92,71,-92,72,-92
0,-266,1,-266,2,-266,4,-266,6,-266,10,-266,11,-266,12,-266,13,-266,14,-266,15,-266,16,-266,17,-266,19,-266,20,-266,24,-266,26,-266,27,-266,28,-266,29,-266,30,-266,31,-266,32,-266,36,-266,37,-266,43,-266,46,-266,47,-266,50,-266,51,-266,53,-266,55,-266,56,-266,57,-266,59,-266,61,-266,62,-266,63,-266,68,-266,71,-266,72,-266
0,-268,1,-268,2,-268,4,-268,6,-268,10,-268,12,-268,13,-268,14,-268,15,-268,16,-268,17,-268,19,-268,20,-268,24,-268,26,-268,27,-268,28,-268,29,-268,30,-268,31,-268,32,-268,36,-268,37,-268,43,-268,46,-268,47,-268,50,-268,51,-268,53,-268,55,-268,56,-268,57,-268,59,-268,61,-268,62,-268,63,-268,68,-268,71,-268,72,-268
0,-84,1,-84,2,-84,4,-84,6,-84,10,-84,11,168,12,-84,13,-84,14,-84,15,-84,16,-84,17,-84,19,-84,20,-84,24,-84,26,-84,27,-84,28,-84,29,-84,30,-84,31,-84,32,-84,36,92,43,-84,46,-84,47,-84,50,-84,51,-84,53,-84,55,-84,56,-84,57,-84,59,-84,61,-84,62,-84,63,-84,68,-84,71,-84,72,-84,82,169
0,-85,1,-85,2,-85,4,-85,6,-85,10,-85,12,-85,13,-85,14,-85,15,-85,16,-85,17,-85,19,-85,20,-85,24,-85,26,-85,27,-85,28,-85,29,-85,30,-85,31,-85,32,-85,36,170,43,-85,46,-85,47,-85,50,-85,51,-85,53,-85,55,-85,56,-85,57,-85,59,-85,61,-85,62,-85,63,-85,68,-85,71,-85,72,-85
0,-90,1,-90,2,-90,4,-90,6,-90,10,-90,11,168,12,-90,13,-90,14,-90,15,-90,16,-90,17,-90,19,-90,20,-90,24,-90,26,-90,27,-90,28,-90,29,-90,30,-90,31,-90,32,-90,43,-90,46,-90,47,-90,50,-90,51,-90,53,-90,55,-90,56,-90,57,-90,59,-90,61,-90,62,-90,63,-90,68,-90,71,-90,72,-90
0,-97,1,-97,2,-97,4,-97,6,-97,10,-97,12,-97,13,-97,14,-97,15,-97,16,-97,17,-97,19,-97,20,-97,24,-97,26,-97,27,-97,28,-97,29,-97,30,-97,31,-97,32,-97,43,-97,46,-97,47,-97,50,-97,51,-97,53,-97,55,-97,56,-97,57,-97,59,-97,61,-97,62,-97,63,-97,64,167,68,-97,71,-97,72,-97
0,-279,1,-279,2,-279,4,-279,6,-279,10,-279,12,-279,13,-279,14,-279,15,-279,16,-279,17,-279,19,-279,20,-279,24,-279,26,-279,27,-279,28,-279,29,-279,30,-279,31,-279,32,-279,43,-279,46,-279,47,-279,50,-279,51,-279,53,-279,55,-279,56,-279,57,-279,59,-279,61,-279,62,-279,63,-279,68,-279,71,-279,72,-279
0,-278,1,-278,2,-278,4,-278,6,-278,10,-278,12,-278,13,-278,14,-278,15,-278,16,-278,17,-278,19,-278,20,-278,24,-278,26,-278,27,-278,28,-278,29,-278,30,-278,31,-278,32,-278,43,-278,46,-278,47,-278,50,-278,51,-278,53,-278,55,-278,56,-278,57,-278,59,-278,61,-278,62,-278,63,-278,68,-278,71,-278,72,-278
1,-265,12,-265,13,-265,27,-265,30,-265,43,-265,51,-265,63,-265
0,-62,1,-62,2,-62,4,-62,6,-62,10,-62,11,91,12,-62,13,-62,14,-62,15,-62,16,-62,17,-62,19,-62,20,-62,24,-62,26,-62,27,-62,28,-62,29,-62,30,-62,31,-62,32,-62,36,92,37,171,43,-62,46,-62,47,-62,50,-62,51,-62,53,-62,55,-62,56,-62,57,-62,59,-62,61,-62,62,-62,63,-62,68,-62,71,-62,72,-62,81,172,82,173
0,-261,1,-261,2,-261,4,-261,6,-261,10,-261,12,-261,13,-261,14,-261,15,-261,16,-261,17,-261,19,-261,20,-261,24,-261,26,-261,27,-261,28,-261,29,-261,30,-261,31,-261,32,-261,43,-261,46,-261,47,-261,50,-261,51,-261,53,-261,55,-261,56,-261,57,-261,59,-261,61,-261,62,-261,63,-261,68,-261,71,-261,72,-261
0,-262,1,-262,2,-262,4,-262,6,-262,10,-262,12,-262,13,-262,14,-262,15,-262,16,-262,17,-262,19,-262,20,-262,24,-262,26,-262,27,-262,28,-262,29,-262,30,-262,31,-262,32,-262,43,-262,46,-262,47,-262,50,-262,51,-262,53,-262,55,-262,56,-262,57,-262,59,-262,61,-262,62,-262,63,-262,68,-262,71,-262,72,-262
0,-19,2,3,4,4,6,-19,10,5,14,8,15,9,16,10,17,11,20,13,24,14,26,15,28,-19,29,-19,31,18,32,-19,46,20,47,-19,50,21,53,23,55,24,56,-19,57,-19,59,25,61,-19,62,26,68,-19,71,28,90,33,105,174,110,37,113,38,120,40,121,41,124,43,127,44,131,46,133,47,143,48,146,49,151,50,153,51,155,52,160,53,163,54,168,56
10,-273,73,-273
0,-274,1,-274,2,-274,4,-274,6,-274,10,-274,12,-274,13,-274,14,-274,15,-274,16,-274,17,-274,19,-274,20,-274,24,-274,26,-274,27,-274,28,-274,29,-274,30,-274,31,-274,32,-274,43,-274,46,-274,47,-274,50,-274,51,-274,53,-274,55,-274,56,-274,57,-274,59,-274,61,-274,62,-274,63,-274,68,-274,71,-274,72,-274,73,-274
0,-100,1,-100,2,-100,4,-100,6,-100,10,-100,12,-100,13,-100,14,-100,15,-100,16,-100,17,-100,19,-100,20,-100,24,-100,26,-100,27,-100,28,-100,29,-100,30,-100,31,-100,32,-100,43,-100,46,-100,47,-100,50,-100,51,-100,53,-100,55,-100,56,-100,57,-100,59,-100,61,-100,62,-100,63,-100,68,-100,71,-100,72,-100,73,175
0,-69,1,-69,2,-69,4,-69,6,-69,10,-69,12,-69,13,-69,14,-69,15,-69,16,-69,17,-69,19,-69,20,-69,24,-69,26,-69,27,-69,28,-69,29,-69,30,-69,31,-69,32,-69,43,-69,46,-69,47,-69,50,-69,51,-69,53,-69,55,-69,56,-69,57,-69,59,-69,61,-69,62,-69,63,-69,68,-69,71,-69,72,-69
0,-66,1,-66,2,-66,4,-66,6,-66,10,-66,11,168,12,-66,13,-66,14,-66,15,-66,16,-66,17,-66,19,-66,20,-66,24,-66,26,-66,27,-66,28,-66,29,-66,30,-66,31,-66,32,-66,36,92,37,176,43,-66,46,-66,47,-66,50,-66,51,-66,53,-66,55,-66,56,-66,57,-66,59,-66,61,-66,62,-66,63,-66,68,-66,71,-66,72,-66,82,177
0,-68,1,-68,2,-68,4,-68,6,-68,10,-68,12,-68,13,-68,14,-68,15,-68,16,-68,17,-68,19,-68,20,-68,24,-68,26,-68,27,-68,28,-68,29,-68,30,-68,31,-68,32,-68,36,170,37,178,43,-68,46,-68,47,-68,50,-68,51,-68,53,-68,55,-68,56,-68,57,-68,59,-68,61,-68,62,-68,63,-68,68,-68,71,-68,72,-68
1,2,12,6,13,99,27,16,30,17,43,19,51,22,63,27,104,179
0,-54,1,-54,2,-54,4,-54,6,-54,10,-54,11,91,12,-54,13,-54,14,-54,15,-54,16,-54,17,-54,19,-54,20,-54,24,-54,26,-54,27,-54,28,-54,29,-54,30,-54,31,-54,32,-54,36,92,37,180,43,-54,46,-54,47,-54,50,-54,51,-54,53,-54,55,-54,56,-54,57,-54,59,-54,61,-54,62,-54,63,-54,68,-54,71,-54,72,-54,81,181,82,182
0,-113,3,-113,6,-113,7,-113,21,-113,22,-113,23,-113,25,-113,28,-113,29,-113,32,-113,33,183,35,-113,40,-113,41,-113,45,-113,47,-113,56,-113,57,-113,61,-113,65,-113,68,-113,70,184,93,185,94,186
0,-204,3,-204,6,-204,8,187,9,188,18,189,19,190,21,-204,22,-204,28,-204,29,-204,32,-204,42,191,47,-204,48,192,53,193,56,-204,57,114,61,-204,68,-204,70,194,72,195,97,196,106,197,117,198,118,199,123,200,144,201,149,202,156,203,158,204,159,205
0,-208,3,-208,6,-208,8,-208,9,-208,18,-208,19,-208,21,-208,22,-208,28,-208,29,-208,32,-208,42,-208,47,-208,48,-208,53,-208,56,-208,57,-208,61,-208,64,89,68,-208,72,-208,83,206
0,-12,32,112,56,113,57,114,87,207,136,208,137,118,157,121,159,122,166,209
0,-15,56,113,157,210
0,-252,3,-252,21,-252,22,-252,32,-252,56,-252,57,-252
0,-109,3,-109,6,57,7,58,21,-109,22,-109,23,59,25,60,28,61,29,62,32,-109,35,63,40,64,41,65,45,66,47,67,56,-109,57,-109,61,68,65,69,68,70,79,71,85,211,89,73,100,74,103,75,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-105,6,57,7,58,23,59,25,60,28,61,29,62,32,-105,35,63,40,64,41,65,45,66,47,67,56,-105,57,-105,61,68,65,69,68,70,79,71,85,212,89,73,100,74,103,75,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-8,32,112,56,113,57,114,86,213,87,214,136,117,137,118,157,121,159,122,166,215
0,-232,3,216,6,57,21,217,22,218,28,61,29,62,32,112,47,67,56,-232,61,68,68,70,75,219,76,220,79,71,86,221,89,73,100,74,101,222,102,223,111,224,112,225,114,226,115,76,132,82,134,227,136,117,137,118,147,228,162,229,164,88
0,-206,3,-206,6,-206,8,187,9,188,18,189,19,190,21,-206,22,-206,28,-206,29,-206,32,-206,42,191,47,-206,48,192,53,193,56,-206,57,114,61,-206,68,-206,72,195,97,230,106,197,117,198,118,199,123,200,144,201,149,202,156,203,158,204,159,205
0,-107,6,57,7,58,23,59,25,60,28,61,29,62,32,-107,35,63,40,64,41,65,45,66,47,67,56,-107,57,-107,61,68,65,69,68,70,79,71,85,231,89,73,100,74,103,75,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-232,3,216,6,57,21,217,22,218,28,61,29,62,32,112,47,67,56,-232,61,68,68,70,75,219,76,220,79,71,86,221,89,73,100,74,101,222,102,232,111,224,112,225,114,226,115,76,132,82,134,227,136,117,137,118,147,228,162,229,164,88
0,-260,1,-260,2,-260,4,-260,6,-260,10,-260,12,-260,13,-260,14,-260,15,-260,16,-260,17,-260,19,-260,20,-260,24,-260,26,-260,27,-260,28,-260,29,-260,30,-260,31,-260,32,-260,43,-260,46,-260,47,-260,50,-260,51,-260,53,-260,55,-260,56,-260,57,-260,59,-260,61,-260,62,-260,63,-260,68,-260,71,-260,72,-260
0,-142,3,-142,6,-142,7,-142,21,-142,22,-142,23,-142,25,-142,28,-142,29,-142,32,-142,35,-142,39,-142,40,-142,41,-142,44,-142,45,-142,47,-142,56,-142,57,-142,61,-142,64,167,65,-142,68,-142
0,-131,3,-131,6,-131,7,-131,21,-131,22,-131,23,-131,25,-131,28,-131,29,-131,32,-131,35,-131,40,-131,41,-131,45,-131,47,-131,56,-131,57,-131,61,-131,65,-131,68,-131
0,-124,3,-124,6,-124,7,-124,21,-124,22,-124,23,-124,25,-124,28,-124,29,-124,32,-124,35,-124,40,-124,41,-124,45,-124,47,-124,56,-124,57,-124,61,-124,64,167,65,-124,68,-124
0,-141,3,-141,6,-141,7,-141,21,-141,22,-141,23,-141,25,-141,28,-141,29,-141,32,-141,35,-141,39,-141,40,-141,41,-141,44,-141,45,-141,47,-141,56,-141,57,-141,61,-141,64,89,65,-141,68,-141,83,233
0,-139,3,-139,6,-139,7,-139,21,-139,22,-139,23,-139,25,-139,28,-139,29,-139,32,-139,35,-139,39,-139,40,-139,41,-139,44,-139,45,-139,47,-139,56,-139,57,-139,61,-139,64,89,65,-139,68,-139,83,234
0,-134,3,-134,6,-134,7,-134,21,-134,22,-134,23,-134,25,-134,28,-134,29,-134,32,-134,35,-134,39,129,40,-134,41,-134,44,130,45,-134,47,-134,56,-134,57,-134,61,-134,65,-134,68,-134,145,235
0,-288,3,-288,6,-288,7,-288,21,-288,22,-288,23,-288,25,-288,28,-288,29,-288,32,-288,35,-288,39,-288,40,-288,41,-288,44,-288,45,-288,47,-288,56,-288,57,-288,61,-288,65,-288,68,-288
0,-122,3,-122,6,-122,7,-122,21,-122,22,-122,23,-122,25,-122,28,-122,29,-122,32,-122,35,-122,40,-122,41,-122,45,-122,47,-122,56,-122,57,-122,61,-122,64,167,65,-122,68,-122
0,-286,3,-286,6,-286,7,-286,21,-286,22,-286,23,-286,25,-286,28,-286,29,-286,32,-286,35,-286,40,-286,41,-286,45,-286,47,-286,56,-286,57,-286,61,-286,65,-286,66,-286,68,-286,70,-286
0,-128,3,-128,6,-128,7,-128,21,-128,22,-128,23,-128,25,-128,28,-128,29,-128,32,-128,35,-128,40,-128,41,-128,45,-128,47,-128,56,-128,57,-128,61,-128,65,-128,68,-128
0,-127,3,-127,6,-127,7,-127,21,-127,22,-127,23,-127,25,-127,28,-127,29,-127,32,-127,35,-127,40,-127,41,-127,45,-127,47,-127,56,-127,57,-127,61,-127,65,-127,66,236,68,-127,70,237
6,139,34,-169,38,-169,49,-169,52,-169,54,-169,60,-169
28,141,29,238,58,239
6,-299,34,-299,38,-299,49,-299,52,-299,54,-299,60,-299
0,-257,3,-257,6,-257,7,-257,21,-257,22,-257,23,-257,25,-257,28,-257,29,-257,32,-257,35,-257,40,-257,41,-257,45,-257,47,-257,56,-257,57,-257,61,-257,65,-257,68,-257
28,-297,29,-297,58,-297
0,-167,3,-167,6,-167,7,-167,21,-167,22,-167,23,-167,25,-167,28,-167,29,-167,32,-167,34,-167,35,-167,38,-167,40,-167,41,-167,45,-167,47,-167,49,-167,52,-167,54,-167,56,-167,57,-167,60,-167,61,-167,65,-167,68,-167,69,-167
28,61,89,240
6,-295,28,-295,29,-295,61,-295,67,-295,68,-295
6,-162,28,-162,29,-162,68,-162
0,-198,3,-198,6,-198,7,-198,21,-198,22,-198,23,-198,25,-198,28,-198,29,-198,32,-198,34,-198,35,-198,38,-198,40,-198,41,-198,45,-198,47,-198,49,-198,52,-198,54,-198,56,-198,57,-198,60,-198,61,-198,65,-198,68,-198,69,-198
38,-300,52,-300,69,-300
0,-200,3,-200,6,-200,7,-200,21,-200,22,-200,23,-200,25,-200,28,-200,29,-200,32,-200,34,-200,35,-200,38,-200,40,-200,41,-200,45,-200,47,-200,49,-200,52,-200,54,-200,56,-200,57,-200,60,-200,61,-200,65,-200,68,-200,69,-200
0,-184,3,-184,6,-184,7,-184,21,-184,22,-184,23,-184,25,-184,28,-184,29,-184,32,-184,34,-184,35,-184,38,-184,40,-184,41,-184,45,-184,47,-184,49,-184,52,-184,54,-184,56,-184,57,-184,60,-184,61,-184,65,-184,68,-184,69,-184,74,241,96,242
0,-197,3,-197,6,-197,7,-197,21,-197,22,-197,23,-197,25,-197,28,-197,29,-197,32,-197,34,-197,35,-197,38,-197,40,-197,41,-197,45,-197,47,-197,49,-197,52,-197,54,-197,56,-197,57,-197,60,-197,61,-197,65,-197,68,-197,69,-197
0,-199,3,-199,6,-199,7,-199,21,-199,22,-199,23,-199,25,-199,28,-199,29,-199,32,-199,34,-199,35,-199,38,-199,40,-199,41,-199,45,-199,47,-199,49,-199,52,-199,54,-199,56,-199,57,-199,60,-199,61,-199,65,-199,68,-199,69,-199
38,243,52,244
0,-161,3,-161,6,-161,7,-161,21,-161,22,-161,23,-161,25,-161,28,-161,29,-161,32,-161,34,146,35,-161,38,147,40,-161,41,-161,45,-161,47,-161,49,148,52,149,54,150,56,-161,57,-161,60,151,61,-161,65,-161,68,-161,69,161,95,162,108,245,138,155,150,156,152,157,154,158,161,159,165,246
0,-292,3,-292,6,-292,7,-292,21,-292,22,-292,23,-292,25,-292,28,-292,29,-292,32,-292,34,-292,35,-292,38,-292,40,-292,41,-292,45,-292,47,-292,49,-292,52,-292,54,-292,56,-292,57,-292,60,-292,61,-292,65,-292,68,-292,69,-292
0,-173,3,-173,6,-173,7,-173,21,-173,22,-173,23,-173,25,-173,28,-173,29,-173,32,-173,34,-173,35,-173,38,-173,40,-173,41,-173,45,-173,47,-173,49,-173,52,-173,54,-173,56,-173,57,-173,60,-173,61,-173,65,-173,68,-173,69,-173
0,-175,3,-175,6,-175,7,-175,21,-175,22,-175,23,-175,25,-175,28,-175,29,-175,32,-175,34,-175,35,-175,38,-175,40,-175,41,-175,45,-175,47,-175,49,-175,52,-175,54,-175,56,-175,57,-175,60,-175,61,-175,65,-175,68,-175,69,-175
0,-171,3,-171,6,-171,7,-171,21,-171,22,-171,23,-171,25,-171,28,-171,29,-171,32,-171,34,-171,35,-171,38,-171,40,-171,41,-171,45,-171,47,-171,49,-171,52,-171,54,-171,56,-171,57,-171,60,-171,61,-171,65,-171,68,-171,69,-171
0,-172,3,-172,6,-172,7,-172,21,-172,22,-172,23,-172,25,-172,28,-172,29,-172,32,-172,34,-172,35,-172,38,-172,40,-172,41,-172,45,-172,47,-172,49,-172,52,-172,54,-172,56,-172,57,-172,60,-172,61,-172,65,-172,68,-172,69,-172
0,-174,3,-174,6,-174,7,-174,21,-174,22,-174,23,-174,25,-174,28,-174,29,-174,32,-174,34,-174,35,-174,38,-174,40,-174,41,-174,45,-174,47,-174,49,-174,52,-174,54,-174,56,-174,57,-174,60,-174,61,-174,65,-174,68,-174,69,-174
0,-136,3,-136,6,-136,7,-136,21,-136,22,-136,23,-136,25,-136,28,-136,29,-136,32,-136,35,-136,39,129,40,-136,41,-136,44,130,45,-136,47,-136,56,-136,57,-136,61,-136,65,-136,68,-136,145,235
0,-188,3,-188,6,-188,7,-188,21,-188,22,-188,23,-188,25,-188,28,-188,29,-188,32,-188,34,-188,35,-188,38,-188,40,-188,41,-188,45,-188,47,-188,52,-188,54,-188,56,-188,57,-188,60,-188,61,-188,65,-188,68,-188,69,-188,74,241,96,247
38,243,52,244,69,248
0,-152,3,-152,6,-152,7,-152,21,-152,22,-152,23,-152,25,-152,28,-152,29,-152,32,-152,34,146,35,-152,38,147,40,-152,41,-152,45,-152,47,-152,49,148,52,149,54,150,56,-152,57,-152,60,151,61,-152,65,-152,68,-152,69,161,95,162,108,245,138,155,150,156,152,157,154,158,161,159,165,249
0,-154,3,-154,6,-154,7,-154,21,-154,22,-154,23,-154,25,-154,28,-154,29,-154,32,-154,34,146,35,-154,38,147,40,-154,41,-154,45,-154,47,-154,52,250,54,150,56,-154,57,-154,60,151,61,-154,65,-154,68,-154,69,251,95,252,98,253,107,254,138,255,139,256,140,257,154,258,161,259
34,146,38,147,49,148,52,149,54,150,60,151,95,152,99,260,108,154,138,155,150,156,152,157,154,158,161,159
0,-149,3,-149,6,-149,7,-149,21,-149,22,-149,23,-149,25,-149,28,-149,29,-149,32,-149,34,146,35,-149,38,147,40,-149,41,-149,45,-149,47,-149,49,148,52,149,54,150,56,-149,57,-149,60,151,61,-149,65,-149,68,-149,69,161,95,162,99,261,108,154,138,155,150,156,152,157,154,158,161,159,165,262
0,-271,1,-271,2,-271,3,-271,4,-271,6,-271,7,-271,8,-271,9,-271,10,-271,12,-271,13,-271,14,-271,15,-271,16,-271,17,-271,18,-271,19,-271,20,-271,21,-271,22,-271,23,-271,24,-271,25,-271,26,-271,27,-271,28,-271,29,-271,30,-271,31,-271,32,-271,35,-271,39,-271,40,-271,41,-271,42,-271,43,-271,44,-271,45,-271,46,-271,47,-271,48,-271,50,-271,51,-271,53,-271,55,-271,56,-271,57,-271,59,-271,61,-271,62,-271,63,-271,64,-271,65,-271,68,-271,71,-271,72,-271
0,-267,1,-267,2,-267,4,-267,6,-267,10,-267,11,-267,12,-267,13,-267,14,-267,15,-267,16,-267,17,-267,19,-267,20,-267,24,-267,26,-267,27,-267,28,-267,29,-267,30,-267,31,-267,32,-267,36,-267,37,-267,43,-267,46,-267,47,-267,50,-267,51,-267,53,-267,55,-267,56,-267,57,-267,59,-267,61,-267,62,-267,63,-267,68,-267,71,-267,72,-267
0,-83,1,-83,2,-83,4,-83,6,-83,10,-83,12,-83,13,-83,14,-83,15,-83,16,-83,17,-83,19,-83,20,-83,24,-83,26,-83,27,-83,28,-83,29,-83,30,-83,31,-83,32,-83,36,170,43,-83,46,-83,47,-83,50,-83,51,-83,53,-83,55,-83,56,-83,57,-83,59,-83,61,-83,62,-83,63,-83,68,-83,71,-83,72,-83
0,-269,1,-269,2,-269,4,-269,6,-269,10,-269,12,-269,13,-269,14,-269,15,-269,16,-269,17,-269,19,-269,20,-269,24,-269,26,-269,27,-269,28,-269,29,-269,30,-269,31,-269,32,-269,36,-269,37,-269,43,-269,46,-269,47,-269,50,-269,51,-269,53,-269,55,-269,56,-269,57,-269,59,-269,61,-269,62,-269,63,-269,68,-269,71,-269,72,-269
0,-61,1,-61,2,-61,4,-61,6,-61,10,-61,12,-61,13,-61,14,-61,15,-61,16,-61,17,-61,19,-61,20,-61,24,-61,26,-61,27,-61,28,-61,29,-61,30,-61,31,-61,32,-61,43,-61,46,-61,47,-61,50,-61,51,-61,53,-61,55,-61,56,-61,57,-61,59,-61,61,-61,62,-61,63,-61,68,-61,71,-61,72,-61
0,-58,1,-58,2,-58,4,-58,6,-58,10,-58,11,168,12,-58,13,-58,14,-58,15,-58,16,-58,17,-58,19,-58,20,-58,24,-58,26,-58,27,-58,28,-58,29,-58,30,-58,31,-58,32,-58,36,92,37,263,43,-58,46,-58,47,-58,50,-58,51,-58,53,-58,55,-58,56,-58,57,-58,59,-58,61,-58,62,-58,63,-58,68,-58,71,-58,72,-58,82,264
0,-60,1,-60,2,-60,4,-60,6,-60,10,-60,12,-60,13,-60,14,-60,15,-60,16,-60,17,-60,19,-60,20,-60,24,-60,26,-60,27,-60,28,-60,29,-60,30,-60,31,-60,32,-60,36,170,37,265,43,-60,46,-60,47,-60,50,-60,51,-60,53,-60,55,-60,56,-60,57,-60,59,-60,61,-60,62,-60,63,-60,68,-60,71,-60,72,-60
0,-263,1,-263,2,-263,4,-263,6,-263,10,-263,12,-263,13,-263,14,-263,15,-263,16,-263,17,-263,19,-263,20,-263,24,-263,26,-263,27,-263,28,-263,29,-263,30,-263,31,-263,32,-263,43,-263,46,-263,47,-263,50,-263,51,-263,53,-263,55,-263,56,-263,57,-263,59,-263,61,-263,62,-263,63,-263,68,-263,71,-263,72,-263
0,-275,1,-275,2,-275,4,-275,6,-275,10,-275,12,-275,13,-275,14,-275,15,-275,16,-275,17,-275,19,-275,20,-275,24,-275,26,-275,27,-275,28,-275,29,-275,30,-275,31,-275,32,-275,43,-275,46,-275,47,-275,50,-275,51,-275,53,-275,55,-275,56,-275,57,-275,59,-275,61,-275,62,-275,63,-275,68,-275,71,-275,72,-275,73,-275
0,-65,1,-65,2,-65,4,-65,6,-65,10,-65,12,-65,13,-65,14,-65,15,-65,16,-65,17,-65,19,-65,20,-65,24,-65,26,-65,27,-65,28,-65,29,-65,30,-65,31,-65,32,-65,43,-65,46,-65,47,-65,50,-65,51,-65,53,-65,55,-65,56,-65,57,-65,59,-65,61,-65,62,-65,63,-65,68,-65,71,-65,72,-65
0,-64,1,-64,2,-64,4,-64,6,-64,10,-64,12,-64,13,-64,14,-64,15,-64,16,-64,17,-64,19,-64,20,-64,24,-64,26,-64,27,-64,28,-64,29,-64,30,-64,31,-64,32,-64,36,170,37,266,43,-64,46,-64,47,-64,50,-64,51,-64,53,-64,55,-64,56,-64,57,-64,59,-64,61,-64,62,-64,63,-64,68,-64,71,-64,72,-64
0,-67,1,-67,2,-67,4,-67,6,-67,10,-67,12,-67,13,-67,14,-67,15,-67,16,-67,17,-67,19,-67,20,-67,24,-67,26,-67,27,-67,28,-67,29,-67,30,-67,31,-67,32,-67,43,-67,46,-67,47,-67,50,-67,51,-67,53,-67,55,-67,56,-67,57,-67,59,-67,61,-67,62,-67,63,-67,68,-67,71,-67,72,-67
0,-46,1,-46,2,-46,4,-46,6,-46,10,-46,11,91,12,-46,13,-46,14,-46,15,-46,16,-46,17,-46,19,-46,20,-46,24,-46,26,-46,27,-46,28,-46,29,-46,30,-46,31,-46,32,-46,36,92,37,267,43,-46,46,-46,47,-46,50,-46,51,-46,53,-46,55,-46,56,-46,57,-46,59,-46,61,-46,62,-46,63,-46,68,-46,71,-46,72,-46,81,268,82,269
0,-53,1,-53,2,-53,4,-53,6,-53,10,-53,12,-53,13,-53,14,-53,15,-53,16,-53,17,-53,19,-53,20,-53,24,-53,26,-53,27,-53,28,-53,29,-53,30,-53,31,-53,32,-53,43,-53,46,-53,47,-53,50,-53,51,-53,53,-53,55,-53,56,-53,57,-53,59,-53,61,-53,62,-53,63,-53,68,-53,71,-53,72,-53
0,-50,1,-50,2,-50,4,-50,6,-50,10,-50,11,168,12,-50,13,-50,14,-50,15,-50,16,-50,17,-50,19,-50,20,-50,24,-50,26,-50,27,-50,28,-50,29,-50,30,-50,31,-50,32,-50,36,92,37,270,43,-50,46,-50,47,-50,50,-50,51,-50,53,-50,55,-50,56,-50,57,-50,59,-50,61,-50,62,-50,63,-50,68,-50,71,-50,72,-50,82,271
0,-52,1,-52,2,-52,4,-52,6,-52,10,-52,12,-52,13,-52,14,-52,15,-52,16,-52,17,-52,19,-52,20,-52,24,-52,26,-52,27,-52,28,-52,29,-52,30,-52,31,-52,32,-52,36,170,37,272,43,-52,46,-52,47,-52,50,-52,51,-52,53,-52,55,-52,56,-52,57,-52,59,-52,61,-52,62,-52,63,-52,68,-52,71,-52,72,-52
0,-280,3,-280,6,-280,7,-280,21,-280,22,-280,23,-280,25,-280,28,-280,29,-280,32,-280,33,-280,35,-280,40,-280,41,-280,45,-280,47,-280,56,-280,57,-280,61,-280,65,-280,68,-280,70,-280
0,-283,3,-283,6,-283,7,-283,21,-283,22,-283,23,-283,25,-283,28,-283,29,-283,32,-283,33,183,35,-283,40,-283,41,-283,45,-283,47,-283,56,-283,57,-283,61,-283,65,-283,68,-283,70,-283,93,273
0,-111,3,-111,6,-111,7,-111,21,-111,22,-111,23,-111,25,-111,28,-111,29,-111,32,-111,33,274,35,-111,40,-111,41,-111,45,-111,47,-111,56,-111,57,-111,61,-111,65,-111,68,-111,70,184,94,275
0,-112,3,-112,6,-112,7,-112,21,-112,22,-112,23,-112,25,-112,28,-112,29,-112,32,-112,35,-112,40,-112,41,-112,45,-112,47,-112,56,-112,57,-112,61,-112,65,-112,68,-112,70,276
0,-220,3,-220,6,-220,8,-220,9,-220,18,-220,19,-220,21,-220,22,-220,28,-220,29,-220,32,-220,42,-220,47,-220,48,-220,53,-220,56,-220,57,-220,61,-220,68,-220,72,-220
0,-222,3,-222,6,-222,8,-222,9,-222,18,-222,19,-222,21,-222,22,-222,28,-222,29,-222,32,-222,42,-222,47,-222,48,-222,53,-222,56,-222,57,-222,61,-222,68,-222,72,-222
0,-223,3,-223,6,-223,8,-223,9,-223,18,-223,19,-223,21,-223,22,-223,28,-223,29,-223,32,-223,42,-223,47,-223,48,-223,53,-223,56,-223,57,-223,61,-223,68,-223,72,-223
0,-218,3,-218,6,-218,8,-218,9,-218,18,-218,19,-218,21,-218,22,-218,28,-218,29,-218,32,-218,42,-218,47,-218,48,-218,53,-218,56,-218,57,-218,61,-218,68,-218,72,-218
0,-221,3,-221,6,-221,8,-221,9,-221,18,-221,19,-221,21,-221,22,-221,28,-221,29,-221,32,-221,42,-221,47,-221,48,-221,53,-221,56,-221,57,-221,61,-221,68,-221,72,-221
0,-219,3,-219,6,-219,8,-219,9,-219,18,-219,19,-219,21,-219,22,-219,28,-219,29,-219,32,-219,42,-219,47,-219,48,-219,53,-219,56,-219,57,-219,61,-219,68,-219,72,-219
0,-224,3,-224,6,-224,8,-224,9,-224,18,-224,19,-224,21,-224,22,-224,28,-224,29,-224,32,-224,42,-224,47,-224,48,-224,53,-224,56,-224,57,-224,61,-224,68,-224,72,-224
0,-202,3,-202,6,-202,8,187,9,188,18,189,19,190,21,-202,22,-202,28,-202,29,-202,32,-202,42,191,47,-202,48,192,53,193,56,-202,57,114,61,-202,68,-202,72,195,97,277,106,197,117,198,118,199,123,200,144,201,149,202,156,203,158,204,159,205
0,-217,3,-217,6,-217,8,-217,9,-217,18,-217,19,-217,21,-217,22,-217,28,-217,29,-217,32,-217,42,-217,47,-217,48,-217,53,-217,56,-217,57,-217,61,-217,68,-217,72,-217
0,-203,3,-203,6,-203,8,187,9,188,18,189,19,190,21,-203,22,-203,28,-203,29,-203,32,-203,42,191,47,-203,48,192,53,193,56,-203,57,114,61,-203,68,-203,72,195,106,278,117,198,118,199,123,200,144,201,149,202,156,203,158,204,159,205
0,-304,3,-304,6,-304,8,-304,9,-304,18,-304,19,-304,21,-304,22,-304,28,-304,29,-304,32,-304,42,-304,47,-304,48,-304,53,-304,56,-304,57,-304,61,-304,68,-304,72,-304
0,-212,3,-212,6,-212,8,-212,9,-212,18,-212,19,-212,21,-212,22,-212,28,-212,29,-212,32,-212,42,-212,47,-212,48,-212,53,-212,56,-212,57,-212,61,-212,68,-212,72,-212
0,-214,3,-214,6,-214,8,-214,9,-214,18,-214,19,-214,21,-214,22,-214,28,-214,29,-214,32,-214,42,-214,47,-214,48,-214,53,-214,56,-214,57,-214,61,-214,68,-214,72,-214
0,-215,3,-215,6,-215,8,-215,9,-215,18,-215,19,-215,21,-215,22,-215,28,-215,29,-215,32,-215,42,-215,47,-215,48,-215,53,-215,56,-215,57,-215,61,-215,68,-215,72,-215
0,-213,3,-213,6,-213,8,-213,9,-213,18,-213,19,-213,21,-213,22,-213,28,-213,29,-213,32,-213,42,-213,47,-213,48,-213,53,-213,56,-213,57,-213,61,-213,68,-213,72,-213
0,-211,3,-211,6,-211,8,-211,9,-211,18,-211,19,-211,21,-211,22,-211,28,-211,29,-211,32,-211,42,-211,47,-211,48,-211,53,-211,56,-211,57,-211,61,-211,68,-211,72,-211
0,-209,3,-209,6,-209,8,-209,9,-209,18,-209,19,-209,21,-209,22,-209,28,-209,29,-209,32,-209,42,-209,47,-209,48,-209,53,-209,56,-209,57,-209,61,-209,68,-209,72,-209
0,-216,3,-216,6,-216,8,-216,9,-216,18,-216,19,-216,21,-216,22,-216,28,-216,29,-216,32,-216,42,-216,47,-216,48,-216,53,-216,56,-216,57,-216,61,-216,68,-216,72,-216
0,-210,3,-210,6,-210,8,-210,9,-210,18,-210,19,-210,21,-210,22,-210,28,-210,29,-210,32,-210,42,-210,47,-210,48,-210,53,-210,56,-210,57,-210,61,-210,68,-210,72,-210
0,-207,3,-207,6,-207,8,-207,9,-207,18,-207,19,-207,21,-207,22,-207,28,-207,29,-207,32,-207,42,-207,47,-207,48,-207,53,-207,56,-207,57,-207,61,-207,64,167,68,-207,72,-207
0,-11,56,113,157,210
0,-253,3,-253,21,-253,22,-253,32,-253,56,-253,57,-253
0,-232,3,216,6,57,21,217,22,218,28,61,29,62,32,112,47,67,56,-232,61,68,68,70,75,219,76,220,79,71,86,221,89,73,100,74,101,222,102,279,111,224,112,225,114,226,115,76,132,82,134,227,136,117,137,118,147,228,162,229,164,88
0,-232,3,216,6,57,21,217,22,218,28,61,29,62,32,112,47,67,56,-232,61,68,68,70,75,219,76,220,79,71,86,221,89,73,100,74,101,222,102,280,111,224,112,225,114,226,115,76,132,82,134,227,136,117,137,118,147,228,162,229,164,88
0,-108,3,-108,6,57,7,58,21,-108,22,-108,23,59,25,60,28,61,29,62,32,-108,35,63,40,64,41,65,45,66,47,67,56,-108,57,-108,61,68,65,69,68,70,79,71,89,73,100,74,103,140,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-104,6,57,7,58,23,59,25,60,28,61,29,62,32,-104,35,63,40,64,41,65,45,66,47,67,56,-104,57,-104,61,68,65,69,68,70,79,71,89,73,100,74,103,140,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-4,32,112,56,113,57,114,87,281,136,208,137,118,157,121,159,122,166,282
0,-7,56,113,157,210
0,-232,3,216,6,57,21,217,22,218,28,61,29,62,32,112,47,67,56,-232,61,68,68,70,75,219,76,220,79,71,86,221,89,73,100,74,101,222,102,283,111,224,112,225,114,226,115,76,132,82,134,227,136,117,137,118,147,228,162,229,164,88
0,-249,3,-249,6,-249,7,-249,21,-249,22,-249,23,-249,25,-249,28,-249,29,-249,35,-249,40,-249,41,-249,45,-249,47,-249,56,-249,61,-249,65,-249,66,134,68,-249,70,284,92,285
0,-245,3,-245,6,-245,7,-245,21,-245,22,-245,23,-245,25,-245,28,-245,29,-245,35,-245,40,-245,41,-245,45,-245,47,-245,56,-245,61,-245,65,-245,66,134,68,-245,70,286,92,287
0,-251,3,-251,5,288,6,-251,21,-251,22,-251,28,-251,29,-251,47,-251,56,-251,61,-251,68,-251,78,289
0,-235,3,216,21,217,22,-235,56,-235,112,225,134,290
0,-231,22,218,56,-231,114,291
0,-228,3,216,21,217,22,218,32,112,56,-228,75,292,76,293,112,225,114,226,134,227,136,208,137,118
0,-230,22,218,56,-230,76,294,114,226
0,-254,56,-254
0,-234,3,216,21,217,22,-234,56,-234,75,295,112,225,134,227
0,-241,3,-241,6,57,7,58,21,-241,22,-241,23,59,25,60,28,61,29,62,35,63,40,64,41,65,45,66,47,67,56,-241,61,68,65,69,68,70,79,71,85,296,89,73,100,74,103,75,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-309,3,216,6,57,21,217,22,-309,28,61,29,62,47,67,56,-309,61,68,68,70,75,219,79,71,89,73,100,74,101,297,111,224,112,225,115,76,132,82,134,227,147,228,162,229,164,88
0,-306,3,-306,21,-306,22,-306,56,-306
0,-237,3,-237,6,57,7,58,21,-237,22,-237,23,59,25,60,28,61,29,62,35,63,40,64,41,65,45,66,47,67,56,-237,61,68,65,69,68,70,79,71,85,298,89,73,100,74,103,75,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-239,3,-239,6,57,7,58,21,-239,22,-239,23,59,25,60,28,61,29,62,35,63,40,64,41,65,45,66,47,67,56,-239,61,68,65,69,68,70,79,71,85,299,89,73,100,74,103,75,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-205,3,-205,6,-205,8,187,9,188,18,189,19,190,21,-205,22,-205,28,-205,29,-205,32,-205,42,191,47,-205,48,192,53,193,56,-205,57,114,61,-205,68,-205,72,195,106,278,117,198,118,199,123,200,144,201,149,202,156,203,158,204,159,205
0,-106,6,57,7,58,23,59,25,60,28,61,29,62,32,-106,35,63,40,64,41,65,45,66,47,67,56,-106,57,-106,61,68,65,69,68,70,79,71,89,73,100,74,103,140,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-14,56,113,87,300,157,121
0,-140,3,-140,6,-140,7,-140,21,-140,22,-140,23,-140,25,-140,28,-140,29,-140,32,-140,35,-140,39,-140,40,-140,41,-140,44,-140,45,-140,47,-140,56,-140,57,-140,61,-140,64,167,65,-140,68,-140
0,-138,3,-138,6,-138,7,-138,21,-138,22,-138,23,-138,25,-138,28,-138,29,-138,32,-138,35,-138,39,-138,40,-138,41,-138,44,-138,45,-138,47,-138,56,-138,57,-138,61,-138,64,167,65,-138,68,-138
0,-289,3,-289,6,-289,7,-289,21,-289,22,-289,23,-289,25,-289,28,-289,29,-289,32,-289,35,-289,39,-289,40,-289,41,-289,44,-289,45,-289,47,-289,56,-289,57,-289,61,-289,65,-289,68,-289
0,-287,3,-287,6,-287,7,-287,21,-287,22,-287,23,-287,25,-287,28,-287,29,-287,32,-287,35,-287,40,-287,41,-287,45,-287,47,-287,56,-287,57,-287,61,-287,65,-287,66,-287,68,-287,70,-287
0,-126,3,-126,6,-126,7,-126,21,-126,22,-126,23,-126,25,-126,28,-126,29,-126,32,-126,35,-126,40,-126,41,-126,45,-126,47,-126,56,-126,57,-126,61,-126,65,-126,68,-126
0,-165,3,-165,6,-165,7,-165,21,-165,22,-165,23,-165,25,-165,28,-165,29,-165,32,-165,34,-165,35,-165,38,-165,40,-165,41,-165,45,-165,47,-165,49,-165,52,-165,54,-165,56,-165,57,-165,60,-165,61,-165,65,-165,68,-165,69,-165
28,61,89,301
28,141,29,302
0,-302,3,-302,6,-302,7,-302,21,-302,22,-302,23,-302,25,-302,28,-302,29,-302,32,-302,34,-302,35,-302,38,-302,40,-302,41,-302,45,-302,47,-302,49,-302,52,-302,54,-302,56,-302,57,-302,60,-302,61,-302,65,-302,68,-302,69,-302,74,-302
0,-183,3,-183,6,-183,7,-183,21,-183,22,-183,23,-183,25,-183,28,-183,29,-183,32,-183,34,-183,35,-183,38,-183,40,-183,41,-183,45,-183,47,-183,49,-183,52,-183,54,-183,56,-183,57,-183,60,-183,61,-183,65,-183,68,-183,69,-183,74,303
38,-301,52,-301,69,-301
0,-182,3,-182,6,-182,7,-182,21,-182,22,-182,23,-182,25,-182,28,-182,29,-182,32,-182,34,-182,35,-182,38,-182,40,-182,41,-182,45,-182,47,-182,49,-182,52,-182,54,-182,56,-182,57,-182,60,-182,61,-182,65,-182,68,-182,69,-182,74,241,96,304
0,-293,3,-293,6,-293,7,-293,21,-293,22,-293,23,-293,25,-293,28,-293,29,-293,32,-293,34,-293,35,-293,38,-293,40,-293,41,-293,45,-293,47,-293,49,-293,52,-293,54,-293,56,-293,57,-293,60,-293,61,-293,65,-293,68,-293,69,-293
0,-160,3,-160,6,-160,7,-160,21,-160,22,-160,23,-160,25,-160,28,-160,29,-160,32,-160,34,146,35,-160,38,147,40,-160,41,-160,45,-160,47,-160,52,250,54,150,56,-160,57,-160,60,151,61,-160,65,-160,68,-160,69,251,95,252,98,305,107,254,138,255,139,256,140,257,154,258,161,259
0,-187,3,-187,6,-187,7,-187,21,-187,22,-187,23,-187,25,-187,28,-187,29,-187,32,-187,34,-187,35,-187,38,-187,40,-187,41,-187,45,-187,47,-187,52,-187,54,-187,56,-187,57,-187,60,-187,61,-187,65,-187,68,-187,69,-187,74,303
0,-186,3,-186,6,-186,7,-186,21,-186,22,-186,23,-186,25,-186,28,-186,29,-186,32,-186,34,-186,35,-186,38,-186,40,-186,41,-186,45,-186,47,-186,52,-186,54,-186,56,-186,57,-186,60,-186,61,-186,65,-186,68,-186,69,-186,74,241,96,306
0,-151,3,-151,6,-151,7,-151,21,-151,22,-151,23,-151,25,-151,28,-151,29,-151,32,-151,34,146,35,-151,38,147,40,-151,41,-151,45,-151,47,-151,52,250,54,150,56,-151,57,-151,60,151,61,-151,65,-151,68,-151,69,251,95,252,98,307,107,254,138,255,139,256,140,257,154,258,161,259
0,-192,3,-192,6,-192,7,-192,21,-192,22,-192,23,-192,25,-192,28,-192,29,-192,32,-192,34,-192,35,-192,38,-192,40,-192,41,-192,45,-192,47,-192,52,-192,54,-192,56,-192,57,-192,60,-192,61,-192,65,-192,68,-192,69,-192,74,241,96,308
0,-196,3,-196,6,-196,7,-196,21,-196,22,-196,23,-196,25,-196,28,-196,29,-196,32,-196,34,-196,35,-196,38,-196,40,-196,41,-196,45,-196,47,-196,52,-196,54,-196,56,-196,57,-196,60,-196,61,-196,65,-196,68,-196,69,-196,74,241,96,309
38,243,52,310,69,311
0,-153,3,-153,6,-153,7,-153,21,-153,22,-153,23,-153,25,-153,28,-153,29,-153,32,-153,34,146,35,-153,38,147,40,-153,41,-153,45,-153,47,-153,52,250,54,150,56,-153,57,-153,60,151,61,-153,65,-153,68,-153,69,251,95,252,107,312,138,255,139,256,140,257,154,258,161,259
0,-290,3,-290,6,-290,7,-290,21,-290,22,-290,23,-290,25,-290,28,-290,29,-290,32,-290,34,-290,35,-290,38,-290,40,-290,41,-290,45,-290,47,-290,52,-290,54,-290,56,-290,57,-290,60,-290,61,-290,65,-290,68,-290,69,-290
0,-178,3,-178,6,-178,7,-178,21,-178,22,-178,23,-178,25,-178,28,-178,29,-178,32,-178,34,-178,35,-178,38,-178,40,-178,41,-178,45,-178,47,-178,52,-178,54,-178,56,-178,57,-178,60,-178,61,-178,65,-178,68,-178,69,-178
0,-176,3,-176,6,-176,7,-176,21,-176,22,-176,23,-176,25,-176,28,-176,29,-176,32,-176,34,-176,35,-176,38,-176,40,-176,41,-176,45,-176,47,-176,52,-176,54,-176,56,-176,57,-176,60,-176,61,-176,65,-176,68,-176,69,-176
0,-180,3,-180,6,-180,7,-180,21,-180,22,-180,23,-180,25,-180,28,-180,29,-180,32,-180,34,-180,35,-180,38,-180,40,-180,41,-180,45,-180,47,-180,52,-180,54,-180,56,-180,57,-180,60,-180,61,-180,65,-180,68,-180,69,-180
0,-177,3,-177,6,-177,7,-177,21,-177,22,-177,23,-177,25,-177,28,-177,29,-177,32,-177,34,-177,35,-177,38,-177,40,-177,41,-177,45,-177,47,-177,52,-177,54,-177,56,-177,57,-177,60,-177,61,-177,65,-177,68,-177,69,-177
0,-179,3,-179,6,-179,7,-179,21,-179,22,-179,23,-179,25,-179,28,-179,29,-179,32,-179,34,-179,35,-179,38,-179,40,-179,41,-179,45,-179,47,-179,52,-179,54,-179,56,-179,57,-179,60,-179,61,-179,65,-179,68,-179,69,-179
0,-158,3,-158,6,-158,7,-158,21,-158,22,-158,23,-158,25,-158,28,-158,29,-158,32,-158,34,146,35,-158,38,147,40,-158,41,-158,45,-158,47,-158,49,148,52,149,54,150,56,-158,57,-158,60,151,61,-158,65,-158,68,-158,69,161,95,162,108,245,138,155,150,156,152,157,154,158,161,159,165,313
0,-146,3,-146,6,-146,7,-146,21,-146,22,-146,23,-146,25,-146,28,-146,29,-146,32,-146,34,146,35,-146,38,147,40,-146,41,-146,45,-146,47,-146,49,148,52,149,54,150,56,-146,57,-146,60,151,61,-146,65,-146,68,-146,69,161,95,162,108,245,138,155,150,156,152,157,154,158,161,159,165,314
0,-148,3,-148,6,-148,7,-148,21,-148,22,-148,23,-148,25,-148,28,-148,29,-148,32,-148,34,146,35,-148,38,147,40,-148,41,-148,45,-148,47,-148,52,250,54,150,56,-148,57,-148,60,151,61,-148,65,-148,68,-148,69,251,95,252,98,315,107,254,138,255,139,256,140,257,154,258,161,259
0,-57,1,-57,2,-57,4,-57,6,-57,10,-57,12,-57,13,-57,14,-57,15,-57,16,-57,17,-57,19,-57,20,-57,24,-57,26,-57,27,-57,28,-57,29,-57,30,-57,31,-57,32,-57,43,-57,46,-57,47,-57,50,-57,51,-57,53,-57,55,-57,56,-57,57,-57,59,-57,61,-57,62,-57,63,-57,68,-57,71,-57,72,-57
0,-56,1,-56,2,-56,4,-56,6,-56,10,-56,12,-56,13,-56,14,-56,15,-56,16,-56,17,-56,19,-56,20,-56,24,-56,26,-56,27,-56,28,-56,29,-56,30,-56,31,-56,32,-56,36,170,37,316,43,-56,46,-56,47,-56,50,-56,51,-56,53,-56,55,-56,56,-56,57,-56,59,-56,61,-56,62,-56,63,-56,68,-56,71,-56,72,-56
0,-59,1,-59,2,-59,4,-59,6,-59,10,-59,12,-59,13,-59,14,-59,15,-59,16,-59,17,-59,19,-59,20,-59,24,-59,26,-59,27,-59,28,-59,29,-59,30,-59,31,-59,32,-59,43,-59,46,-59,47,-59,50,-59,51,-59,53,-59,55,-59,56,-59,57,-59,59,-59,61,-59,62,-59,63,-59,68,-59,71,-59,72,-59
0,-63,1,-63,2,-63,4,-63,6,-63,10,-63,12,-63,13,-63,14,-63,15,-63,16,-63,17,-63,19,-63,20,-63,24,-63,26,-63,27,-63,28,-63,29,-63,30,-63,31,-63,32,-63,43,-63,46,-63,47,-63,50,-63,51,-63,53,-63,55,-63,56,-63,57,-63,59,-63,61,-63,62,-63,63,-63,68,-63,71,-63,72,-63
0,-45,1,-45,2,-45,4,-45,6,-45,10,-45,12,-45,13,-45,14,-45,15,-45,16,-45,17,-45,19,-45,20,-45,24,-45,26,-45,27,-45,28,-45,29,-45,30,-45,31,-45,32,-45,43,-45,46,-45,47,-45,50,-45,51,-45,53,-45,55,-45,56,-45,57,-45,59,-45,61,-45,62,-45,63,-45,68,-45,71,-45,72,-45
0,-42,1,-42,2,-42,4,-42,6,-42,10,-42,11,168,12,-42,13,-42,14,-42,15,-42,16,-42,17,-42,19,-42,20,-42,24,-42,26,-42,27,-42,28,-42,29,-42,30,-42,31,-42,32,-42,36,92,37,317,43,-42,46,-42,47,-42,50,-42,51,-42,53,-42,55,-42,56,-42,57,-42,59,-42,61,-42,62,-42,63,-42,68,-42,71,-42,72,-42,82,318
0,-44,1,-44,2,-44,4,-44,6,-44,10,-44,12,-44,13,-44,14,-44,15,-44,16,-44,17,-44,19,-44,20,-44,24,-44,26,-44,27,-44,28,-44,29,-44,30,-44,31,-44,32,-44,36,170,37,319,43,-44,46,-44,47,-44,50,-44,51,-44,53,-44,55,-44,56,-44,57,-44,59,-44,61,-44,62,-44,63,-44,68,-44,71,-44,72,-44
0,-49,1,-49,2,-49,4,-49,6,-49,10,-49,12,-49,13,-49,14,-49,15,-49,16,-49,17,-49,19,-49,20,-49,24,-49,26,-49,27,-49,28,-49,29,-49,30,-49,31,-49,32,-49,43,-49,46,-49,47,-49,50,-49,51,-49,53,-49,55,-49,56,-49,57,-49,59,-49,61,-49,62,-49,63,-49,68,-49,71,-49,72,-49
0,-48,1,-48,2,-48,4,-48,6,-48,10,-48,12,-48,13,-48,14,-48,15,-48,16,-48,17,-48,19,-48,20,-48,24,-48,26,-48,27,-48,28,-48,29,-48,30,-48,31,-48,32,-48,36,170,37,320,43,-48,46,-48,47,-48,50,-48,51,-48,53,-48,55,-48,56,-48,57,-48,59,-48,61,-48,62,-48,63,-48,68,-48,71,-48,72,-48
0,-51,1,-51,2,-51,4,-51,6,-51,10,-51,12,-51,13,-51,14,-51,15,-51,16,-51,17,-51,19,-51,20,-51,24,-51,26,-51,27,-51,28,-51,29,-51,30,-51,31,-51,32,-51,43,-51,46,-51,47,-51,50,-51,51,-51,53,-51,55,-51,56,-51,57,-51,59,-51,61,-51,62,-51,63,-51,68,-51,71,-51,72,-51
0,-282,3,-282,6,-282,7,-282,21,-282,22,-282,23,-282,25,-282,28,-282,29,-282,32,-282,33,274,35,-282,40,-282,41,-282,45,-282,47,-282,56,-282,57,-282,61,-282,65,-282,68,-282,70,-282
0,-281,3,-281,6,-281,7,-281,21,-281,22,-281,23,-281,25,-281,28,-281,29,-281,32,-281,33,-281,35,-281,40,-281,41,-281,45,-281,47,-281,56,-281,57,-281,61,-281,65,-281,68,-281,70,-281
0,-110,3,-110,6,-110,7,-110,21,-110,22,-110,23,-110,25,-110,28,-110,29,-110,32,-110,35,-110,40,-110,41,-110,45,-110,47,-110,56,-110,57,-110,61,-110,65,-110,68,-110,70,276
0,-285,3,-285,6,-285,7,-285,21,-285,22,-285,23,-285,25,-285,28,-285,29,-285,32,-285,33,183,35,-285,40,-285,41,-285,45,-285,47,-285,56,-285,57,-285,61,-285,65,-285,68,-285,70,-285,93,321
0,-201,3,-201,6,-201,8,187,9,188,18,189,19,190,21,-201,22,-201,28,-201,29,-201,32,-201,42,191,47,-201,48,192,53,193,56,-201,57,114,61,-201,68,-201,72,195,106,278,117,198,118,199,123,200,144,201,149,202,156,203,158,204,159,205
0,-305,3,-305,6,-305,8,-305,9,-305,18,-305,19,-305,21,-305,22,-305,28,-305,29,-305,32,-305,42,-305,47,-305,48,-305,53,-305,56,-305,57,-305,61,-305,68,-305,72,-305
0,-10,56,113,87,322,157,121
0,-255,56,-255
0,-3,56,113,157,210
0,-232,3,216,6,57,21,217,22,218,28,61,29,62,32,112,47,67,56,-232,61,68,68,70,75,219,76,220,79,71,86,221,89,73,100,74,101,222,102,323,111,224,112,225,114,226,115,76,132,82,134,227,136,117,137,118,147,228,162,229,164,88
0,-6,56,113,87,324,157,121
0,-248,3,-248,6,-248,7,-248,21,-248,22,-248,23,-248,25,-248,28,-248,29,-248,35,-248,40,-248,41,-248,45,-248,47,-248,56,-248,61,-248,65,-248,68,-248
0,-247,3,-247,6,-247,7,-247,21,-247,22,-247,23,-247,25,-247,28,-247,29,-247,35,-247,40,-247,41,-247,45,-247,47,-247,56,-247,61,-247,65,-247,66,236,68,-247,70,325
0,-244,3,-244,6,-244,7,-244,21,-244,22,-244,23,-244,25,-244,28,-244,29,-244,35,-244,40,-244,41,-244,45,-244,47,-244,56,-244,61,-244,65,-244,68,-244
0,-243,3,-243,6,-243,7,-243,21,-243,22,-243,23,-243,25,-243,28,-243,29,-243,35,-243,40,-243,41,-243,45,-243,47,-243,56,-243,61,-243,65,-243,66,236,68,-243,70,326
0,-312,3,-312,5,-312,6,-312,21,-312,22,-312,28,-312,29,-312,47,-312,56,-312,61,-312,68,-312
0,-250,3,-250,5,327,6,-250,21,-250,22,-250,28,-250,29,-250,47,-250,56,-250,61,-250,68,-250
0,-307,3,-307,21,-307,22,-307,56,-307
0,-311,3,216,6,57,21,217,22,-311,28,61,29,62,47,67,56,-311,61,68,68,70,75,219,79,71,89,73,100,74,101,328,111,224,112,225,115,76,132,82,134,227,147,228,162,229,164,88
0,-226,3,216,21,217,22,218,56,-226,76,329,112,225,114,226,134,290
0,-227,22,218,56,-227,114,291
0,-229,22,218,56,-229,114,291
0,-233,3,216,21,217,22,-233,56,-233,112,225,134,290
0,-240,3,-240,6,57,7,58,21,-240,22,-240,23,59,25,60,28,61,29,62,35,63,40,64,41,65,45,66,47,67,56,-240,61,68,65,69,68,70,79,71,89,73,100,74,103,140,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-308,22,-308,56,-308
0,-236,3,-236,6,57,7,58,21,-236,22,-236,23,59,25,60,28,61,29,62,35,63,40,64,41,65,45,66,47,67,56,-236,61,68,65,69,68,70,79,71,89,73,100,74,103,140,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-238,3,-238,6,57,7,58,21,-238,22,-238,23,59,25,60,28,61,29,62,35,63,40,64,41,65,45,66,47,67,56,-238,61,68,65,69,68,70,79,71,89,73,100,74,103,140,115,76,116,77,126,79,129,80,130,81,132,82,135,83,141,84,142,85,147,86,162,87,164,88
0,-13,56,113,157,210
28,141,29,330
0,-166,3,-166,6,-166,7,-166,21,-166,22,-166,23,-166,25,-166,28,-166,29,-166,32,-166,34,-166,35,-166,38,-166,40,-166,41,-166,45,-166,47,-166,49,-166,52,-166,54,-166,56,-166,57,-166,60,-166,61,-166,65,-166,68,-166,69,-166
0,-303,3,-303,6,-303,7,-303,21,-303,22,-303,23,-303,25,-303,28,-303,29,-303,32,-303,34,-303,35,-303,38,-303,40,-303,41,-303,45,-303,47,-303,49,-303,52,-303,54,-303,56,-303,57,-303,60,-303,61,-303,65,-303,68,-303,69,-303,74,-303
0,-181,3,-181,6,-181,7,-181,21,-181,22,-181,23,-181,25,-181,28,-181,29,-181,32,-181,34,-181,35,-181,38,-181,40,-181,41,-181,45,-181,47,-181,49,-181,52,-181,54,-181,56,-181,57,-181,60,-181,61,-181,65,-181,68,-181,69,-181,74,303
0,-159,3,-159,6,-159,7,-159,21,-159,22,-159,23,-159,25,-159,28,-159,29,-159,32,-159,34,146,35,-159,38,147,40,-159,41,-159,45,-159,47,-159,52,250,54,150,56,-159,57,-159,60,151,61,-159,65,-159,68,-159,69,251,95,252,107,312,138,255,139,256,140,257,154,258,161,259
0,-185,3,-185,6,-185,7,-185,21,-185,22,-185,23,-185,25,-185,28,-185,29,-185,32,-185,34,-185,35,-185,38,-185,40,-185,41,-185,45,-185,47,-185,52,-185,54,-185,56,-185,57,-185,60,-185,61,-185,65,-185,68,-185,69,-185,74,303
0,-150,3,-150,6,-150,7,-150,21,-150,22,-150,23,-150,25,-150,28,-150,29,-150,32,-150,34,146,35,-150,38,147,40,-150,41,-150,45,-150,47,-150,52,250,54,150,56,-150,57,-150,60,151,61,-150,65,-150,68,-150,69,251,95,252,107,312,138,255,139,256,140,257,154,258,161,259
0,-191,3,-191,6,-191,7,-191,21,-191,22,-191,23,-191,25,-191,28,-191,29,-191,32,-191,34,-191,35,-191,38,-191,40,-191,41,-191,45,-191,47,-191,52,-191,54,-191,56,-191,57,-191,60,-191,61,-191,65,-191,68,-191,69,-191,74,303
0,-195,3,-195,6,-195,7,-195,21,-195,22,-195,23,-195,25,-195,28,-195,29,-195,32,-195,34,-195,35,-195,38,-195,40,-195,41,-195,45,-195,47,-195,52,-195,54,-195,56,-195,57,-195,60,-195,61,-195,65,-195,68,-195,69,-195,74,303
0,-190,3,-190,6,-190,7,-190,21,-190,22,-190,23,-190,25,-190,28,-190,29,-190,32,-190,34,-190,35,-190,38,-190,40,-190,41,-190,45,-190,47,-190,52,-190,54,-190,56,-190,57,-190,60,-190,61,-190,65,-190,68,-190,69,-190,74,241,96,331
0,-194,3,-194,6,-194,7,-194,21,-194,22,-194,23,-194,25,-194,28,-194,29,-194,32,-194,34,-194,35,-194,38,-194,40,-194,41,-194,45,-194,47,-194,52,-194,54,-194,56,-194,57,-194,60,-194,61,-194,65,-194,68,-194,69,-194,74,241,96,332
0,-291,3,-291,6,-291,7,-291,21,-291,22,-291,23,-291,25,-291,28,-291,29,-291,32,-291,34,-291,35,-291,38,-291,40,-291,41,-291,45,-291,47,-291,52,-291,54,-291,56,-291,57,-291,60,-291,61,-291,65,-291,68,-291,69,-291
0,-157,3,-157,6,-157,7,-157,21,-157,22,-157,23,-157,25,-157,28,-157,29,-157,32,-157,34,146,35,-157,38,147,40,-157,41,-157,45,-157,47,-157,52,250,54,150,56,-157,57,-157,60,151,61,-157,65,-157,68,-157,69,251,95,252,98,333,107,254,138,255,139,256,140,257,154,258,161,259
0,-145,3,-145,6,-145,7,-145,21,-145,22,-145,23,-145,25,-145,28,-145,29,-145,32,-145,34,146,35,-145,38,147,40,-145,41,-145,45,-145,47,-145,52,250,54,150,56,-145,57,-145,60,151,61,-145,65,-145,68,-145,69,251,95,252,98,334,107,254,138,255,139,256,140,257,154,258,161,259
0,-147,3,-147,6,-147,7,-147,21,-147,22,-147,23,-147,25,-147,28,-147,29,-147,32,-147,34,146,35,-147,38,147,40,-147,41,-147,45,-147,47,-147,52,250,54,150,56,-147,57,-147,60,151,61,-147,65,-147,68,-147,69,251,95,252,107,312,138,255,139,256,140,257,154,258,161,259
0,-55,1,-55,2,-55,4,-55,6,-55,10,-55,12,-55,13,-55,14,-55,15,-55,16,-55,17,-55,19,-55,20,-55,24,-55,26,-55,27,-55,28,-55,29,-55,30,-55,31,-55,32,-55,43,-55,46,-55,47,-55,50,-55,51,-55,53,-55,55,-55,56,-55,57,-55,59,-55,61,-55,62,-55,63,-55,68,-55,71,-55,72,-55
0,-41,1,-41,2,-41,4,-41,6,-41,10,-41,12,-41,13,-41,14,-41,15,-41,16,-41,17,-41,19,-41,20,-41,24,-41,26,-41,27,-41,28,-41,29,-41,30,-41,31,-41,32,-41,43,-41,46,-41,47,-41,50,-41,51,-41,53,-41,55,-41,56,-41,57,-41,59,-41,61,-41,62,-41,63,-41,68,-41,71,-41,72,-41
0,-40,1,-40,2,-40,4,-40,6,-40,10,-40,12,-40,13,-40,14,-40,15,-40,16,-40,17,-40,19,-40,20,-40,24,-40,26,-40,27,-40,28,-40,29,-40,30,-40,31,-40,32,-40,36,170,37,335,43,-40,46,-40,47,-40,50,-40,51,-40,53,-40,55,-40,56,-40,57,-40,59,-40,61,-40,62,-40,63,-40,68,-40,71,-40,72,-40
0,-43,1,-43,2,-43,4,-43,6,-43,10,-43,12,-43,13,-43,14,-43,15,-43,16,-43,17,-43,19,-43,20,-43,24,-43,26,-43,27,-43,28,-43,29,-43,30,-43,31,-43,32,-43,43,-43,46,-43,47,-43,50,-43,51,-43,53,-43,55,-43,56,-43,57,-43,59,-43,61,-43,62,-43,63,-43,68,-43,71,-43,72,-43
0,-47,1,-47,2,-47,4,-47,6,-47,10,-47,12,-47,13,-47,14,-47,15,-47,16,-47,17,-47,19,-47,20,-47,24,-47,26,-47,27,-47,28,-47,29,-47,30,-47,31,-47,32,-47,43,-47,46,-47,47,-47,50,-47,51,-47,53,-47,55,-47,56,-47,57,-47,59,-47,61,-47,62,-47,63,-47,68,-47,71,-47,72,-47
0,-284,3,-284,6,-284,7,-284,21,-284,22,-284,23,-284,25,-284,28,-284,29,-284,32,-284,33,274,35,-284,40,-284,41,-284,45,-284,47,-284,56,-284,57,-284,61,-284,65,-284,68,-284,70,-284
0,-9,56,113,157,210
0,-2,56,113,87,336,157,121
0,-5,56,113,157,210
0,-246,3,-246,6,-246,7,-246,21,-246,22,-246,23,-246,25,-246,28,-246,29,-246,35,-246,40,-246,41,-246,45,-246,47,-246,56,-246,61,-246,65,-246,68,-246
0,-242,3,-242,6,-242,7,-242,21,-242,22,-242,23,-242,25,-242,28,-242,29,-242,35,-242,40,-242,41,-242,45,-242,47,-242,56,-242,61,-242,65,-242,68,-242
0,-313,3,-313,5,-313,6,-313,21,-313,22,-313,28,-313,29,-313,47,-313,56,-313,61,-313,68,-313
0,-310,22,-310,56,-310
0,-225,22,218,56,-225,114,291
0,-164,3,-164,6,-164,7,-164,21,-164,22,-164,23,-164,25,-164,28,-164,29,-164,32,-164,34,-164,35,-164,38,-164,40,-164,41,-164,45,-164,47,-164,49,-164,52,-164,54,-164,56,-164,57,-164,60,-164,61,-164,65,-164,68,-164,69,-164
0,-189,3,-189,6,-189,7,-189,21,-189,22,-189,23,-189,25,-189,28,-189,29,-189,32,-189,34,-189,35,-189,38,-189,40,-189,41,-189,45,-189,47,-189,52,-189,54,-189,56,-189,57,-189,60,-189,61,-189,65,-189,68,-189,69,-189,74,303
0,-193,3,-193,6,-193,7,-193,21,-193,22,-193,23,-193,25,-193,28,-193,29,-193,32,-193,34,-193,35,-193,38,-193,40,-193,41,-193,45,-193,47,-193,52,-193,54,-193,56,-193,57,-193,60,-193,61,-193,65,-193,68,-193,69,-193,74,303
0,-156,3,-156,6,-156,7,-156,21,-156,22,-156,23,-156,25,-156,28,-156,29,-156,32,-156,34,146,35,-156,38,147,40,-156,41,-156,45,-156,47,-156,52,250,54,150,56,-156,57,-156,60,151,61,-156,65,-156,68,-156,69,251,95,252,107,312,138,255,139,256,140,257,154,258,161,259
0,-144,3,-144,6,-144,7,-144,21,-144,22,-144,23,-144,25,-144,28,-144,29,-144,32,-144,34,146,35,-144,38,147,40,-144,41,-144,45,-144,47,-144,52,250,54,150,56,-144,57,-144,60,151,61,-144,65,-144,68,-144,69,251,95,252,107,312,138,255,139,256,140,257,154,258,161,259
0,-39,1,-39,2,-39,4,-39,6,-39,10,-39,12,-39,13,-39,14,-39,15,-39,16,-39,17,-39,19,-39,20,-39,24,-39,26,-39,27,-39,28,-39,29,-39,30,-39,31,-39,32,-39,43,-39,46,-39,47,-39,50,-39,51,-39,53,-39,55,-39,56,-39,57,-39,59,-39,61,-39,62,-39,63,-39,68,-39,71,-39,72,-39
0,-1,56,113,157,210""",
        {'filing': 0, 'exhibit': 1},
    ),
    'sentences': (
"""\
statement statement **
statement statement *
statement statement +
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
_of_loans _of_loans ***
_of_loans _of_loans **
_and _and -
_and _and +
had had *-*
had had **
had none +*-*
had none +-*
had none +**
had none +*
had some +**-*
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
share share +**-*
share share +**-
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
bound at_most -+
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
named_date named_date +*-+
named_date named_date +*-
named_date named_date +-+
named_date named_date +-
named_date named_date +*-+
named_date named_date +*-
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
value{_figure} value +*
value{_figure} between -*-*
value{_figure} between -+*-+*
value{_figure} between -+*-*
value{_figure} between -*-+*
value{_figure} between -*-*
value{_figure} between +*-*
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
$END AGE ALL ALTERNATIVE_OR_STREAMLINED APPROXIMATELY AVERAGE BALANCE CASH_OUT CLOSING_NAMED COUNT CREDIT_SCORE CUT_OFF_NAMED DATE EACH GROUP INVESTMENT_PROPERTY LARGEST LESS_THAN LOANS LTV MATURES MATURITY MONEY MONTHS NET_RATE NONE NO_INCOME_VERIFICATION NUMBER ONE_ZIP_CODE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM ORIGINATED OR_ELSE OTHER PERCENT POOL_NAME PRIMARY_INSURANCE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE RATE REFINANCED REMAINING_TERM SECOND_HOME SERIES SMALLEST SUCH_LOANS TABLES TERM_SHEETS THEIR THEN THEY WEIGHTED_AVERAGE YEARS _ADDITIONAL_COLLATERAL _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _CLEAN_UP_CALL _CONSIST_OF _COVERED_BY _FOLLOWING _FROM _HAVE _IN_CASE_OF _IN_POOL _KIND _MAY_PURCHASE _MAY_VARY _NUMBERED _OF _OF_SUBJECT _OVER _POOL _REPRESENT _RESPECTIVELY _SECURED_BY _THERE _TO _TRANSFER _WAS _WHICH _WORD ___call_words_plus_6 ___of_loans_star_1 ___size_star_3 ___words_plus_5 __consisted_star_2 __share_star_4 __statement_star_0 _and _call_words _clause _days _described _dollars _each _facts _fact{_days,DATE} _fact{_dollars,MONEY} _fact{_numbers,_number} _fact{_rates,PERCENT} _figure _insured _item _link _list _loans _number _numbers _of _of_loans _quantity _rates _size _stated{_days,DATE} _stated{_dollars,MONEY} _stated{_numbers,_number} _stated{_rates,PERCENT} _statistic _values{DATE} _values{MONEY} _values{PERCENT} _values{_figure} _values{_number} _verb _words all_counted amount bare bound clean_up_call collateral_heading consisted counted counting deed had named_date notice quantity{_days} quantity{_dollars} quantity{_numbers} quantity{_rates} share stated statement trait transferred value{DATE} value{MONEY} value{PERCENT} value{_figure} value{_number}""",
"""\
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,13,10,14,11,16,12,17,13,18,14,19,15,21,16,22,-188,24,17,25,18,29,19,30,20,31,21,35,-188,36,22,41,23,43,24,46,25,47,26,48,27,49,28,50,29,52,30,53,31,58,32,59,33,62,34,68,35,76,36,77,37,78,38,81,39,86,40,90,41,96,42,97,43,99,44,100,45,101,46,102,47,103,48,104,49,105,50,108,51,111,52,113,53,116,54,117,55,119,56,120,57,121,58,122,59,123,60,130,61,132,62,133,63,134,64,135,65,136,66,137,67,141,68,142,69,143,70,144,71,145,72,146,73,147,74,148,75,149,76,150,77,152,78
4,-179,17,-179,27,-179,51,-179,56,-179,58,-179,59,-179,60,-179,66,-179,74,-179,75,-179,76,-179,84,-179
14,-162,18,-162,47,-162
12,-185,22,-185,27,-185,35,-185
1,-167,6,-167,9,-167,10,-167,19,-167,21,-167,24,-167,29,-167,30,-167,31,-167,41,-167,43,-167,51,-167,56,-167,74,-167,84,-167
4,-170,17,-170,22,-170,51,-170,56,-170,58,-170,59,-170,60,-170,66,-170,74,-170,75,-170,76,-170,84,-170
74,79,75,80,84,81,114,82,115,83
4,-176,17,-176,27,-176,51,-176,56,-176,58,-176,59,-176,60,-176,66,-176,74,-176,75,-176,76,-176,84,-176
4,-180,17,-180,27,-180,51,-180,56,-180,58,-180,59,-180,60,-180,66,-180,74,-180,75,-180,76,-180,84,-180
74,79,75,80,84,84,114,82,115,85
14,-161,18,-161,47,-161
20,-158,32,-158,63,86,67,-158,73,-158,83,-158,84,-158,85,-158
1,-169,6,-169,9,-169,10,-169,19,-169,21,-169,24,-169,29,-169,30,-169,31,-169,41,-169,43,-169,51,-169,56,-169,74,-169,84,-169
12,-186,22,-186,27,-186,35,-186
20,-157,32,-157,63,87,67,-157,73,-157,83,-157,84,-157,85,-157
4,-174,17,-174,35,-174,51,-174,56,-174,58,-174,59,-174,60,-174,66,-174,74,-174,75,-174,76,-174,84,-174
4,-181,12,-181,17,-181,51,-181,56,-181,58,-181,59,-181,60,-181,66,-181,74,-181,75,-181,76,-181,84,-181
4,-173,17,-173,35,-173,51,-173,56,-173,58,-173,59,-173,60,-173,66,-173,74,-173,75,-173,76,-173,84,-173
2,2,13,10,14,88,18,89,20,90,32,91,47,26,52,30,67,92,84,93,100,45,111,94,129,95,140,96
4,-171,17,-171,22,-171,51,-171,56,-171,58,-171,59,-171,60,-171,66,-171,74,-171,75,-171,76,-171,84,-171
4,-175,17,-175,35,-175,51,-175,56,-175,58,-175,59,-175,60,-175,66,-175,74,-175,75,-175,76,-175,84,-175
4,-178,17,-178,27,-178,51,-178,56,-178,58,-178,59,-178,60,-178,66,-178,74,-178,75,-178,76,-178,84,-178
63,97
4,-172,17,-172,35,-172,51,-172,56,-172,58,-172,59,-172,60,-172,66,-172,74,-172,75,-172,76,-172,84,-172
4,-177,17,-177,27,-177,51,-177,56,-177,58,-177,59,-177,60,-177,66,-177,74,-177,75,-177,76,-177,84,-177
1,-168,6,-168,9,-168,10,-168,19,-168,21,-168,24,-168,29,-168,30,-168,31,-168,41,-168,43,-168,51,-168,56,-168,74,-168,84,-168
0,-159,2,-159,4,-159,12,-159,13,-159,14,-159,17,-159,18,-159,20,-159,22,-159,27,-159,32,-159,35,-159,47,-159,51,-159,52,-159,56,-159,58,-159,59,-159,60,-159,66,-159,67,-159,73,-159,76,-159,83,-159,84,-159,85,-159
0,-224,45,98,86,99,87,100
0,-226,45,98,86,99,87,101
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,108,103,113,53,116,54,117,55,119,104,120,105,121,106,122,107,123,60,133,108,144,109,145,110,146,111,147,112
0,-160,2,-160,4,-160,12,-160,13,-160,14,-160,17,-160,18,-160,20,-160,22,-160,27,-160,32,-160,35,-160,47,-160,51,-160,52,-160,56,-160,58,-160,59,-160,60,-160,66,-160,67,-160,73,-160,76,-160,83,-160,84,-160,85,-160
1,-166,6,-166,9,-166,10,-166,19,-166,21,-166,24,-166,29,-166,30,-166,31,-166,34,113,41,-166,43,-166,51,-166,56,-166,74,-166,84,-166
12,-182,22,-182,27,-182,35,-182
4,114,12,-184,22,-184,27,-184,35,-184
45,98,84,115,86,99,87,116,95,117
18,118
12,-187,22,-187,27,-187,35,-187
63,119
77,120
84,121
0,-363,2,-363,13,-363,14,-363,18,-363,47,-363,48,-363,49,-363,51,-363,52,-363,55,-363,56,-363,57,-363,61,-363,62,-363,67,-363,71,-363,83,-363,85,-363,86,-363
0,-199,2,-199,13,-199,14,-199,18,-199,47,-199,48,-199,49,-199,51,-199,52,-199,55,-199,56,-199,57,-199,61,-199,62,-199,67,-199,71,-199,83,-199,85,-199,86,122
0,-2,51,123,93,124
4,-284,12,-284,17,-284,51,-284,56,-284,58,-284,59,-284,60,-284,66,-284,74,-284,75,-284,76,-284,84,-284
4,-275,17,-275,22,-275,51,-275,56,-275,58,-275,59,-275,60,-275,66,-275,74,-275,75,-275,76,-275,84,-275
14,125,18,126,47,127
0,-61,51,-61
0,-71,51,-71,67,-71,83,-71,84,-71
0,-68,51,-68,67,-68,83,-68,84,-68
0,-70,51,-70,67,-70,83,-70,84,-70
0,-69,51,-69,67,-69,83,-69,84,-69
51,128,56,129,94,130
20,90,32,91,67,131,73,132,83,133,84,93,85,134,129,135,140,96
4,-281,17,-281,27,-281,51,-281,56,-281,58,-281,59,-281,60,-281,66,-281,74,-281,75,-281,76,-281,84,-281
51,-35,56,-35
4,-278,17,-278,35,-278,51,-278,56,-278,58,-278,59,-278,60,-278,66,-278,74,-278,75,-278,76,-278,84,-278
0,-19,51,-19
0,-13,51,-13
0,-17,51,-17
0,-15,51,-15
1,1,6,5,9,7,10,8,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,51,-165,56,-165,74,136,84,-165,97,137,99,138,113,139,117,140
48,141,49,142,62,143,71,144,83,145
74,79,75,80,114,146
51,-36,56,-36,84,147
22,148,35,149
0,-4
0,-6
0,-10,51,-10
0,-8,51,-8
0,-3
0,-5
4,3,12,-188,17,13,51,-40,56,-40,58,32,59,33,60,150,66,151,74,152,75,80,76,36,84,153,114,82,115,154,124,155,134,156,153,157
4,3,17,13,22,-188,51,-37,56,-37,58,32,59,33,60,158,66,159,74,160,75,80,76,36,84,161,114,82,115,162,125,163,134,164,154,165
4,3,17,13,27,-188,51,-39,56,-39,58,32,59,33,60,166,66,167,74,168,75,80,76,36,84,169,114,82,115,170,128,171,134,172,157,173
4,3,17,13,35,-188,51,-38,56,-38,58,32,59,33,60,174,66,175,74,176,75,80,76,36,84,177,114,82,115,178,126,179,134,180,155,181
0,-11,51,-11
0,-7,51,-7
0,77
0,-9,51,-9
2,-163,13,-163,14,-163,18,-163,47,-163,52,-163
2,-164,13,-164,14,-164,18,-164,47,-164,52,-164
0,-207,12,182
2,2,13,10,14,88,18,89,47,26,52,30,100,45,111,183
84,184
0,-203,12,185
84,186
2,2,4,3,13,10,14,88,17,13,18,89,27,-188,47,26,52,30,58,32,59,33,70,187,76,36,77,188,91,189,100,45,111,190,118,191,134,192,138,193
2,2,4,3,13,10,14,88,17,13,18,89,27,-188,47,26,52,30,58,32,59,33,70,187,76,36,77,194,91,189,100,45,111,190,118,195,134,192,138,193
0,-158,2,-158,4,-158,12,-158,13,-158,14,-158,17,-158,18,-158,20,-158,22,-158,27,-158,32,-158,35,-158,47,-158,51,-158,52,-158,56,-158,58,-158,59,-158,60,-158,66,-158,67,-158,76,-158,84,-158,85,-158
0,-157,2,-157,4,-157,12,-157,13,-157,14,-157,17,-157,18,-157,20,-157,22,-157,27,-157,32,-157,35,-157,47,-157,51,-157,52,-157,56,-157,58,-157,59,-157,60,-157,66,-157,67,-157,76,-157,84,-157,85,-157
4,-65,12,-65,17,-65,58,-65,59,-65,60,-65,66,-65,76,-65
4,-64,12,-64,17,-64,58,-64,59,-64,60,-64,66,-64,76,-64
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,196,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
20,90,32,91,140,202
20,90,32,91,67,203,84,93,129,204,140,96
0,-50,51,-50
4,3,12,-188,17,13,58,32,59,33,60,150,66,151,76,36,124,205,134,156,153,157
2,2,4,3,13,10,14,88,17,13,18,89,27,-188,47,26,52,30,58,32,59,33,70,187,76,36,77,206,91,189,100,45,111,190,118,207,134,192,138,193
0,-366,17,-366,45,-366,59,-366,84,-366,86,-366
0,-365,17,-365,45,-365,59,-365,84,-365,86,-365
0,-223,45,208,86,209
0,-225,45,208,86,209
1,-166,6,-166,9,-166,10,-166,19,-166,21,-166,24,-166,29,-166,30,-166,31,-166,41,-166,43,-166,51,-166,56,-166,74,-166,84,-166
51,128,56,129,94,210
0,-18,51,-18
0,-12,51,-12
0,-16,51,-16
0,-14,51,-14
51,-36,56,-36,84,211
51,-40,56,-40,74,79,75,80,84,153,114,82,115,154
51,-37,56,-37,74,79,75,80,84,161,114,82,115,212
51,-39,56,-39,74,79,75,80,84,169,114,82,115,170
51,-38,56,-38,74,79,75,80,84,177,114,82,115,178
74,79,75,80,114,82,115,213
12,-183,22,-183,27,-183,35,-183
35,214
0,-214,17,-214,45,208,59,-214,84,-214,86,209
84,215
55,216,86,40,90,41,130,217
2,2,4,3,13,10,14,88,17,13,18,89,27,-188,47,26,52,30,58,32,59,33,70,187,76,36,77,218,91,189,100,45,111,190,118,219,134,192,138,193
63,220,74,221
4,3,17,13,27,-188,58,32,59,33,76,36,131,222,134,223
0,-364,2,-364,13,-364,14,-364,18,-364,47,-364,48,-364,49,-364,51,-364,52,-364,55,-364,56,-364,57,-364,61,-364,62,-364,67,-364,71,-364,83,-364,85,-364,86,-364
1,1,2,2,4,3,5,4,6,5,9,7,10,8,13,10,14,11,16,12,17,13,18,14,19,15,21,16,22,-188,24,17,25,18,29,19,30,20,31,21,35,-188,36,22,41,23,43,24,46,25,47,26,50,29,52,30,53,31,58,32,59,33,76,36,77,37,78,38,81,39,86,40,90,41,96,224,97,43,99,44,100,45,101,46,102,47,103,48,104,49,105,50,108,51,111,52,113,53,116,54,117,55,119,56,120,57,121,58,122,59,123,60,130,225,132,62,133,63,134,64,137,67,141,68,144,71,145,72,146,73,147,74,148,75,149,76,152,78
0,-1,51,226
0,-155,2,-155,4,-155,12,-155,13,-155,14,-155,17,-155,18,-155,20,-155,22,-155,27,-155,32,-155,35,-155,47,-155,51,-155,52,-155,56,-155,58,-155,59,-155,60,-155,66,-155,67,-155,73,-155,76,-155,83,-155,84,-155,85,-155
0,-154,2,-154,4,-154,12,-154,13,-154,14,-154,17,-154,18,-154,20,-154,22,-154,27,-154,32,-154,35,-154,47,-154,51,-154,52,-154,56,-154,58,-154,59,-154,60,-154,66,-154,67,-154,73,-154,76,-154,83,-154,84,-154,85,-154
0,-156,2,-156,4,-156,12,-156,13,-156,14,-156,17,-156,18,-156,20,-156,22,-156,27,-156,32,-156,35,-156,47,-156,51,-156,52,-156,56,-156,58,-156,59,-156,60,-156,66,-156,67,-156,73,-156,76,-156,83,-156,84,-156,85,-156
1,-44,5,-44,6,-44,9,-44,10,-44,16,-44,19,-44,21,-44,24,-44,29,-44,30,-44,31,-44,41,-44,43,-44,46,-44,50,-44,53,-44
1,-43,5,-43,6,-43,9,-43,10,-43,16,-43,19,-43,21,-43,24,-43,29,-43,30,-43,31,-43,41,-43,43,-43,46,-43,50,-43,53,-43
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,108,227,110,228,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,65,235,97,43,99,44,101,236,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
4,3,17,13,27,-188,58,32,59,33,76,36,134,237,139,238
0,-89,51,-89,57,239,86,40,90,41,130,240
67,241,83,242,86,40,90,41,130,243
0,-46,51,-46
1,1,6,5,9,7,10,8,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,97,244,99,245,113,246,117,247
4,-283,12,-283,17,-283,51,-283,56,-283,58,-283,59,-283,60,-283,66,-283,74,-283,75,-283,76,-283,84,-283
4,-274,17,-274,22,-274,51,-274,56,-274,58,-274,59,-274,60,-274,66,-274,74,-274,75,-274,76,-274,84,-274
4,-280,17,-280,27,-280,51,-280,56,-280,58,-280,59,-280,60,-280,66,-280,74,-280,75,-280,76,-280,84,-280
4,-277,17,-277,35,-277,51,-277,56,-277,58,-277,59,-277,60,-277,66,-277,74,-277,75,-277,76,-277,84,-277
0,-220,45,98,86,99,87,248
0,-222,45,98,86,99,87,249
45,98,84,250,86,99,87,116,95,251
45,98,86,99,87,116,95,252
2,2,13,10,14,88,18,89,47,26,52,30,86,40,90,41,100,45,111,253,130,254
2,2,13,10,14,88,18,89,47,26,52,30,100,45,111,255
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,134,258,156,259
74,-142,75,-142
74,-141,75,-141
12,260
4,261,12,262
2,-163,4,3,12,-188,13,-163,14,-163,17,13,18,-163,47,-163,52,-163,58,32,59,33,60,150,66,151,76,36,124,263,134,156,153,157
4,3,12,-188,17,13,58,32,59,33,60,150,66,151,76,36,124,264,134,156,153,157
4,3,12,-188,17,13,51,265,58,32,59,33,60,150,66,151,76,36,84,266,124,267,134,156,153,157
0,-311,1,1,4,3,5,4,6,5,9,7,10,8,12,-188,16,12,17,13,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,51,-311,53,102,56,268,57,269,58,32,59,33,60,150,61,270,66,151,67,-311,76,36,83,-311,84,-311,97,43,99,44,101,271,102,47,103,48,104,49,105,50,109,272,113,53,117,55,123,197,134,156,144,198,145,199,146,200,147,201,153,273
12,274
0,-285,1,-285,4,-285,5,-285,6,-285,9,-285,10,-285,12,-285,16,-285,17,-285,19,-285,21,-285,24,-285,29,-285,30,-285,31,-285,41,-285,43,-285,46,-285,51,-285,53,-285,56,-285,57,-285,58,-285,59,-285,60,-285,61,-285,66,-285,67,-285,76,-285,79,-285,83,-285,84,-285
22,275
4,276,22,277
2,-163,4,3,13,-163,14,-163,17,13,18,-163,22,-188,47,-163,52,-163,58,32,59,33,60,158,66,159,76,36,125,278,134,164,154,165
4,3,17,13,22,-188,58,32,59,33,60,158,66,159,76,36,125,279,134,164,154,165
4,3,17,13,22,-188,51,280,58,32,59,33,60,158,66,159,76,36,84,281,125,282,134,164,154,165
0,-293,1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,22,-188,24,17,29,19,30,20,31,21,41,23,43,24,46,25,51,-293,53,102,56,268,57,269,58,32,59,33,60,158,61,270,66,159,67,-293,76,36,83,-293,84,-293,97,43,99,44,101,283,102,47,103,48,104,49,105,50,109,284,113,53,117,55,123,197,134,164,144,198,145,199,146,200,147,201,154,285
22,286
0,-312,1,-312,4,-312,5,-312,6,-312,9,-312,10,-312,16,-312,17,-312,19,-312,21,-312,22,-312,24,-312,29,-312,30,-312,31,-312,41,-312,43,-312,46,-312,51,-312,53,-312,56,-312,57,-312,58,-312,59,-312,60,-312,61,-312,66,-312,67,-312,76,-312,79,-312,83,-312,84,-312
27,287,112,288
4,289,27,287,112,290
2,-163,4,3,13,-163,14,-163,17,13,18,-163,27,-188,47,-163,52,-163,58,32,59,33,60,166,66,167,76,36,128,291,134,172,157,173
4,3,17,13,27,-188,58,32,59,33,60,166,66,167,76,36,128,292,134,172,157,173
4,3,17,13,27,-188,51,293,58,32,59,33,60,166,66,167,76,36,84,294,128,295,134,172,157,173
0,-305,1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,24,17,27,-188,29,19,30,20,31,21,41,23,43,24,46,25,51,-305,53,102,56,268,57,269,58,32,59,33,60,166,61,270,66,167,67,-305,76,36,83,-305,84,-305,97,43,99,44,101,296,102,47,103,48,104,49,105,50,109,297,113,53,117,55,123,197,134,172,144,198,145,199,146,200,147,201,157,298
27,287,112,299
0,-318,1,-318,4,-318,5,-318,6,-318,9,-318,10,-318,16,-318,17,-318,19,-318,21,-318,24,-318,27,-318,29,-318,30,-318,31,-318,41,-318,43,-318,46,-318,51,-318,53,-318,56,-318,57,-318,58,-318,59,-318,60,-318,61,-318,66,-318,67,-318,76,-318,79,-318,83,-318,84,-318
35,300
4,301,35,302
2,-163,4,3,13,-163,14,-163,17,13,18,-163,35,-188,47,-163,52,-163,58,32,59,33,60,174,66,175,76,36,126,303,134,180,155,181
4,3,17,13,35,-188,58,32,59,33,60,174,66,175,76,36,126,304,134,180,155,181
4,3,17,13,35,-188,51,305,58,32,59,33,60,174,66,175,76,36,84,306,126,307,134,180,155,181
0,-299,1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,24,17,29,19,30,20,31,21,35,-188,41,23,43,24,46,25,51,-299,53,102,56,268,57,269,58,32,59,33,60,174,61,270,66,175,67,-299,76,36,83,-299,84,-299,97,43,99,44,101,308,102,47,103,48,104,49,105,50,109,309,113,53,117,55,123,197,134,180,144,198,145,199,146,200,147,201,155,310
35,311
0,-315,1,-315,4,-315,5,-315,6,-315,9,-315,10,-315,16,-315,17,-315,19,-315,21,-315,24,-315,29,-315,30,-315,31,-315,35,-315,41,-315,43,-315,46,-315,51,-315,53,-315,56,-315,57,-315,58,-315,59,-315,60,-315,61,-315,66,-315,67,-315,76,-315,79,-315,83,-315,84,-315
0,-206
2,2,4,-42,12,-42,13,10,14,88,17,-42,18,89,22,-42,27,-42,35,-42,47,26,51,-42,52,30,56,312,58,-42,59,-42,60,-42,66,-42,76,-42,84,-42,88,313,100,45,111,314
0,-205,12,315
0,-202
0,-201,12,316
2,-355,13,-355,14,-355,18,-355,36,-355,47,-355,52,-355,70,-355
74,317
2,2,13,10,14,88,18,89,47,26,52,30,70,318,100,45,111,319
67,320,85,321
0,-105,51,-105
27,322
0,-119,51,-119,56,323,57,269,61,270,67,324,80,325,85,326,89,327,98,328,109,329
74,330
0,-103,51,-103
0,-48,51,-48
1,1,6,5,9,7,10,8,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,74,136,97,137,99,138,113,139,117,140
4,3,12,-188,17,13,58,32,59,33,60,150,66,151,74,331,76,36,124,155,134,156,153,157
4,3,17,13,22,-188,58,32,59,33,60,158,66,159,74,332,76,36,125,163,134,164,154,165
4,3,17,13,27,-188,58,32,59,33,60,166,66,167,74,333,76,36,128,171,134,172,157,173
4,3,17,13,35,-188,58,32,59,33,60,174,66,175,74,334,76,36,126,179,134,180,155,181
4,3,12,-188,17,13,58,32,59,33,60,150,66,151,76,36,124,335,134,156,153,157
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,336,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-49,51,-49
0,-63,4,3,12,-188,17,13,51,-63,56,268,57,269,58,32,59,33,60,150,61,270,66,151,76,36,109,337,134,156,153,273
74,338
0,-101,51,-101
0,-368,17,-368,45,-368,59,-368,84,-368,86,-368
0,-367,17,-367,45,-367,59,-367,84,-367,86,-367
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,108,227,110,339,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,134,258,156,340
4,3,17,13,22,-188,51,280,58,32,59,33,60,158,66,159,76,36,84,341,125,282,134,164,154,165
84,342
0,-213
35,343
0,-218,86,40,90,41,130,344
55,345
74,346
0,-99,51,-99
2,2,13,10,14,88,18,89,47,26,52,30,70,187,77,347,91,348,100,45,111,349
2,2,13,10,14,88,18,89,47,26,52,30,70,187,91,350,100,45,111,351
0,-115,51,-115,56,268,57,269,61,270,67,324,69,352,80,325,85,326,98,353,109,329
27,354
0,-349,51,-349
83,145
1,1,2,2,4,3,5,4,6,5,9,7,10,8,13,10,14,11,16,12,17,13,18,14,19,15,21,16,22,-188,24,17,25,18,29,19,30,20,31,21,35,-188,36,22,41,23,43,24,46,25,47,26,50,29,52,30,53,31,58,32,59,33,76,36,77,37,78,38,81,39,86,40,90,41,96,355,97,43,99,44,100,45,101,46,102,47,103,48,104,49,105,50,108,51,111,52,113,53,116,54,117,55,119,56,120,57,121,58,122,59,123,60,130,225,132,62,133,63,134,64,137,67,141,68,144,71,145,72,146,73,147,74,148,75,149,76,152,78
51,128,56,129,94,356
74,79,75,80,84,357,114,82,115,358
51,-35,56,-35,74,-32,75,-32,84,-32
51,-36,56,-36
51,-40,56,-40,74,-40,75,-40,84,-40
51,-37,56,-37,74,-37,75,-37,84,-37
51,-39,56,-39,74,-39,75,-39,84,-39
51,-38,56,-38,74,-38,75,-38,84,-38
0,-60,51,-60
0,-45,51,-45,67,359,83,360,84,361,107,362
27,363
0,-59,51,-59,56,364,57,365,67,366
67,367
0,-87,51,-87,57,368
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,369,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
57,370,67,371,86,40,90,41,130,372
83,373
4,-282,12,-282,17,-282,51,-282,56,-282,58,-282,59,-282,60,-282,66,-282,74,-282,75,-282,76,-282,84,-282
4,-273,17,-273,22,-273,51,-273,56,-273,58,-273,59,-273,60,-273,66,-273,74,-273,75,-273,76,-273,84,-273
4,-279,17,-279,27,-279,51,-279,56,-279,58,-279,59,-279,60,-279,66,-279,74,-279,75,-279,76,-279,84,-279
4,-276,17,-276,35,-276,51,-276,56,-276,58,-276,59,-276,60,-276,66,-276,74,-276,75,-276,76,-276,84,-276
0,-219,45,208,86,209
0,-221,45,208,86,209
35,374
84,375
17,376,59,377
0,-77,51,-77,67,378,85,379
2,2,13,10,14,88,18,89,47,26,52,30,100,45,111,380
67,381,84,382
12,383,22,384,27,287,35,385,106,386,112,387
4,388,12,383,22,384,27,287,35,385,106,389,112,387
12,383,22,384,27,287,35,385,106,390,112,387
0,-29,51,-29
56,391
12,392
82,393
0,-308,1,1,4,3,5,4,6,5,9,7,10,8,12,-188,16,12,17,13,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,51,-308,53,102,56,268,57,269,58,32,59,33,60,150,61,270,66,151,67,-308,76,36,83,-308,84,-308,97,43,99,44,101,394,102,47,103,48,104,49,105,50,109,395,113,53,117,55,123,197,134,156,144,198,145,199,146,200,147,201,153,273
0,-265,4,3,12,-188,17,13,51,-265,56,268,57,269,58,32,59,33,60,150,61,270,66,151,76,36,109,337,134,156,153,273
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,50,396,53,102,97,43,99,44,108,227,110,397,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
4,3,12,-188,17,13,58,32,59,33,60,150,66,151,76,36,124,398,134,156,153,157
0,-264,4,3,12,-188,17,13,51,-264,56,268,57,269,58,32,59,33,60,150,61,270,66,151,76,36,79,399,109,337,134,156,153,273
1,-196,4,-196,5,-196,6,-196,9,-196,10,-196,12,-196,16,-196,17,-196,19,-196,21,-196,22,-196,24,-196,27,-196,29,-196,30,-196,31,-196,35,-196,41,-196,43,-196,46,-196,53,-196,58,-196,59,-196,60,-196,66,-196,67,-196,76,-196,85,-196
1,-197,4,-197,5,-197,6,-197,9,-197,10,-197,12,-197,16,-197,17,-197,19,-197,21,-197,22,-197,24,-197,27,-197,29,-197,30,-197,31,-197,35,-197,41,-197,43,-197,46,-197,53,-197,58,-197,59,-197,60,-197,66,-197,67,-197,76,-197,85,-197
1,-198,4,-198,5,-198,6,-198,9,-198,10,-198,12,-198,16,-198,17,-198,19,-198,21,-198,22,-198,24,-198,27,-198,29,-198,30,-198,31,-198,35,-198,41,-198,43,-198,46,-198,53,-198,58,-198,59,-198,60,-198,66,-198,67,-198,76,-198,85,-198
0,-310,51,-310,67,-310,83,-310,84,-310
1,1,4,3,5,4,6,5,9,7,10,8,12,-188,16,12,17,13,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,58,32,59,33,60,150,66,151,76,36,97,43,99,44,101,400,102,47,103,48,104,49,105,50,113,53,117,55,123,197,134,156,144,198,145,199,146,200,147,201,153,401
0,-287,1,-287,4,-287,5,-287,6,-287,9,-287,10,-287,12,-287,16,-287,17,-287,19,-287,21,-287,24,-287,29,-287,30,-287,31,-287,41,-287,43,-287,46,-287,51,-287,53,-287,56,-287,57,-287,58,-287,59,-287,60,-287,61,-287,66,-287,67,-287,76,-287,79,-287,83,-287,84,-287
0,-321,1,-321,4,-321,5,-321,6,-321,9,-321,10,-321,12,-321,16,-321,17,-321,19,-321,21,-321,24,-321,29,-321,30,-321,31,-321,41,-321,43,-321,46,-321,51,-321,53,-321,56,-321,57,-321,58,-321,59,-321,60,-321,61,-321,66,-321,67,-321,76,-321,79,-321,82,402,83,-321,84,-321
56,403
22,404
82,405
0,-290,1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,22,-188,24,17,29,19,30,20,31,21,41,23,43,24,46,25,51,-290,53,102,56,268,57,269,58,32,59,33,60,158,61,270,66,159,67,-290,76,36,83,-290,84,-290,97,43,99,44,101,406,102,47,103,48,104,49,105,50,109,407,113,53,117,55,123,197,134,164,144,198,145,199,146,200,147,201,154,285
0,-238,4,3,17,13,22,-188,51,-238,56,268,57,269,58,32,59,33,60,158,61,270,66,159,76,36,109,408,134,164,154,285
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,50,409,53,102,97,43,99,44,108,227,110,410,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
4,3,17,13,22,-188,58,32,59,33,60,158,66,159,72,411,76,36,125,412,134,164,154,165
0,-237,4,3,17,13,22,-188,51,-237,56,268,57,269,58,32,59,33,60,158,61,270,66,159,76,36,79,413,109,408,134,164,154,285
0,-292,51,-292,67,-292,83,-292,84,-292
1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,22,-188,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,58,32,59,33,60,158,66,159,76,36,97,43,99,44,101,414,102,47,103,48,104,49,105,50,113,53,117,55,123,197,134,164,144,198,145,199,146,200,147,201,154,415
0,-314,1,-314,4,-314,5,-314,6,-314,9,-314,10,-314,16,-314,17,-314,19,-314,21,-314,22,-314,24,-314,29,-314,30,-314,31,-314,41,-314,43,-314,46,-314,51,-314,53,-314,56,-314,57,-314,58,-314,59,-314,60,-314,61,-314,66,-314,67,-314,76,-314,79,-314,83,-314,84,-314
0,-328,1,-328,4,-328,5,-328,6,-328,9,-328,10,-328,16,-328,17,-328,19,-328,21,-328,22,-328,24,-328,29,-328,30,-328,31,-328,41,-328,43,-328,46,-328,51,-328,53,-328,56,-328,57,-328,58,-328,59,-328,60,-328,61,-328,66,-328,67,-328,76,-328,79,-328,82,416,83,-328,84,-328
0,-195,1,-195,4,-195,5,-195,6,-195,9,-195,10,-195,12,-195,16,-195,17,-195,19,-195,21,-195,22,-195,23,417,24,-195,27,-195,29,-195,30,-195,31,-195,35,-195,41,-195,43,-195,46,-195,51,-195,53,-195,54,418,56,-195,57,-195,58,-195,59,-195,60,-195,61,-195,66,-195,67,-195,76,-195,79,-195,82,-195,83,-195,84,-195
56,419
27,287,112,420
82,421
0,-302,1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,24,17,27,-188,29,19,30,20,31,21,41,23,43,24,46,25,51,-302,53,102,56,268,57,269,58,32,59,33,60,166,61,270,66,167,67,-302,76,36,83,-302,84,-302,97,43,99,44,101,422,102,47,103,48,104,49,105,50,109,423,113,53,117,55,123,197,134,172,144,198,145,199,146,200,147,201,157,298
0,-256,4,3,17,13,27,-188,51,-256,56,268,57,269,58,32,59,33,60,166,61,270,66,167,76,36,109,424,134,172,157,298
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,50,425,53,102,97,43,99,44,108,227,110,426,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
4,3,17,13,27,-188,58,32,59,33,60,166,66,167,76,36,128,427,134,172,157,173
0,-255,4,3,17,13,27,-188,51,-255,56,268,57,269,58,32,59,33,60,166,61,270,66,167,76,36,79,428,109,424,134,172,157,298
0,-304,51,-304,67,-304,83,-304,84,-304
1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,24,17,27,-188,29,19,30,20,31,21,41,23,43,24,46,25,53,102,58,32,59,33,60,166,66,167,76,36,97,43,99,44,101,429,102,47,103,48,104,49,105,50,113,53,117,55,123,197,134,172,144,198,145,199,146,200,147,201,157,430
0,-320,1,-320,4,-320,5,-320,6,-320,9,-320,10,-320,16,-320,17,-320,19,-320,21,-320,24,-320,27,-320,29,-320,30,-320,31,-320,41,-320,43,-320,46,-320,51,-320,53,-320,56,-320,57,-320,58,-320,59,-320,60,-320,61,-320,66,-320,67,-320,76,-320,79,-320,83,-320,84,-320
0,-342,1,-342,4,-342,5,-342,6,-342,9,-342,10,-342,16,-342,17,-342,19,-342,21,-342,24,-342,27,-342,29,-342,30,-342,31,-342,41,-342,43,-342,46,-342,51,-342,53,-342,56,-342,57,-342,58,-342,59,-342,60,-342,61,-342,66,-342,67,-342,76,-342,79,-342,82,431,83,-342,84,-342
56,432
35,433
82,434
0,-296,1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,24,17,29,19,30,20,31,21,35,-188,41,23,43,24,46,25,51,-296,53,102,56,268,57,269,58,32,59,33,60,174,61,270,66,175,67,-296,76,36,83,-296,84,-296,97,43,99,44,101,435,102,47,103,48,104,49,105,50,109,436,113,53,117,55,123,197,134,180,144,198,145,199,146,200,147,201,155,310
0,-247,4,3,17,13,35,-188,51,-247,56,268,57,269,58,32,59,33,60,174,61,270,66,175,76,36,109,437,134,180,155,310
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,50,438,53,102,97,43,99,44,108,227,110,439,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
4,3,17,13,35,-188,58,32,59,33,60,174,66,175,76,36,126,440,134,180,155,181
0,-246,4,3,17,13,35,-188,51,-246,56,268,57,269,58,32,59,33,60,174,61,270,66,175,76,36,79,441,109,437,134,180,155,310
0,-298,51,-298,67,-298,83,-298,84,-298
1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,24,17,29,19,30,20,31,21,35,-188,41,23,43,24,46,25,53,102,58,32,59,33,60,174,66,175,76,36,97,43,99,44,101,442,102,47,103,48,104,49,105,50,113,53,117,55,123,197,134,180,144,198,145,199,146,200,147,201,155,443
0,-317,1,-317,4,-317,5,-317,6,-317,9,-317,10,-317,16,-317,17,-317,19,-317,21,-317,24,-317,29,-317,30,-317,31,-317,35,-317,41,-317,43,-317,46,-317,51,-317,53,-317,56,-317,57,-317,58,-317,59,-317,60,-317,61,-317,66,-317,67,-317,76,-317,79,-317,83,-317,84,-317
0,-335,1,-335,4,-335,5,-335,6,-335,9,-335,10,-335,16,-335,17,-335,19,-335,21,-335,24,-335,29,-335,30,-335,31,-335,35,-335,41,-335,43,-335,46,-335,51,-335,53,-335,56,-335,57,-335,58,-335,59,-335,60,-335,61,-335,66,-335,67,-335,76,-335,79,-335,82,444,83,-335,84,-335
2,2,13,10,14,88,18,89,47,26,52,30,100,45,111,445
2,2,4,-41,12,-41,13,10,14,88,17,-41,18,89,22,-41,27,-41,35,-41,47,26,51,-41,52,30,56,446,58,-41,59,-41,60,-41,66,-41,76,-41,84,-41,100,45,111,447
2,-352,4,-352,12,-352,13,-352,14,-352,17,-352,18,-352,22,-352,27,-352,35,-352,47,-352,51,-352,52,-352,56,-352,58,-352,59,-352,60,-352,66,-352,76,-352,84,-352
0,-204
0,-200
2,2,4,3,13,10,14,88,17,13,18,89,27,-188,47,26,52,30,58,32,59,33,70,187,76,36,91,189,100,45,111,190,118,448,134,192,138,193
2,-356,13,-356,14,-356,18,-356,36,-356,47,-356,52,-356,70,-356
67,449,85,450
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,451,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,452
18,453,36,454,70,187,91,455
4,3,17,13,27,-188,58,32,59,33,67,-196,76,36,85,-196,134,192,138,456
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,457,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
86,40,90,41,130,458
67,459
0,-117,51,-117,56,460,57,269,61,270,67,324,80,325,85,326,98,461,109,329
0,-118,51,-118
67,462,85,463
2,2,4,3,13,10,14,88,17,13,18,89,27,-188,47,26,52,30,58,32,59,33,70,187,76,36,91,189,100,45,111,190,118,464,134,192,138,193
4,3,12,-188,17,13,58,32,59,33,60,150,66,151,76,36,124,263,134,156,153,157
4,3,17,13,22,-188,58,32,59,33,60,158,66,159,76,36,125,278,134,164,154,165
4,3,17,13,27,-188,58,32,59,33,60,166,66,167,76,36,128,291,134,172,157,173
4,3,17,13,35,-188,58,32,59,33,60,174,66,175,76,36,126,303,134,180,155,181
0,-62,4,3,12,-188,17,13,51,-62,56,268,57,269,58,32,59,33,60,150,61,270,66,151,76,36,109,337,134,156,153,273
0,-47,51,-47
4,3,12,-188,17,13,58,32,59,33,60,150,66,151,76,36,134,156,153,401
2,2,4,3,13,10,14,88,17,13,18,89,27,-188,47,26,52,30,58,32,59,33,70,187,76,36,91,189,100,45,111,190,118,465,134,192,138,193
74,79,75,80,84,466,114,82,115,467
0,-28,51,-28
4,3,17,13,22,-188,58,32,59,33,60,158,66,159,76,36,125,412,134,164,154,165
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,134,258,156,468
0,-212
0,-217
0,-216,86,40,90,41,130,469
2,2,4,3,13,10,14,88,17,13,18,89,27,-188,47,26,52,30,58,32,59,33,70,187,76,36,91,189,100,45,111,190,118,470,134,192,138,193
74,471
2,2,13,10,14,88,18,89,47,26,52,30,70,318,100,45,111,472
67,473
2,2,13,10,14,88,18,89,47,26,52,30,70,318,100,45,111,474
67,475
0,-113,51,-113,56,268,57,269,61,270,67,324,80,325,85,326,98,476,109,329
0,-114,51,-114
18,477
0,-350,51,-350
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,50,478,53,102,97,43,99,44,108,227,110,479,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,480,134,258,156,481
84,482
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,37,483,41,23,43,24,46,25,53,102,97,43,99,44,101,484,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-85,51,-85,57,485,86,40,90,41,130,486
64,487
0,-55,51,-55
0,-129,51,-129,56,-129,57,-129,67,-129
67,488
67,489
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,490,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,491,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,492
67,493,83,494,84,361,107,495
67,496
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,497,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
57,498,67,499
57,500,67,501,86,40,90,41,130,502
0,-211
35,503
35,504
35,505
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,506,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,507
0,-74,51,-74,67,508,85,509
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,510,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-140,3,511,7,512,15,513,26,514,28,515,33,516,38,517,39,518,40,519,42,520,44,521,51,-140,86,522,92,523,151,524
0,-191,4,-191,12,-191,17,-191,22,-191,27,-191,35,-191,51,-191,56,-191,57,-191,58,-191,59,-191,60,-191,61,-191,66,-191,76,-191,79,-191,82,-191
0,-189,4,-189,12,-189,17,-189,22,-189,27,-189,35,-189,51,-189,56,-189,57,-189,58,-189,59,-189,60,-189,61,-189,66,-189,76,-189,79,-189,82,-189
0,-190,4,-190,12,-190,17,-190,22,-190,27,-190,35,-190,51,-190,56,-190,57,-190,58,-190,59,-190,60,-190,61,-190,66,-190,76,-190,79,-190,82,-190
56,525
0,-192,4,-192,12,-192,17,-192,22,-192,27,-192,35,-192,51,-192,56,-192,57,-192,58,-192,59,-192,60,-192,61,-192,66,-192,76,-192,79,-192,82,-192
12,383,22,384,27,287,35,385,106,526,112,387
82,527
0,-227,4,-227,12,-227,17,-227,22,-227,27,-227,35,-227,51,-227,56,-227,57,-227,58,-227,59,-227,60,-227,61,-227,66,-227,76,-227,79,-227,82,528
12,529
82,530
4,531,12,532
0,-307,51,-307,67,-307,83,-307,84,-307
1,1,4,3,5,4,6,5,9,7,10,8,12,-188,16,12,17,13,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,58,32,59,33,60,150,66,151,76,36,97,43,99,44,101,533,102,47,103,48,104,49,105,50,113,53,117,55,123,197,134,156,144,198,145,199,146,200,147,201,153,401
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,108,227,110,534,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
84,535
0,-262,4,3,12,-188,17,13,51,-262,56,268,57,269,58,32,59,33,60,150,61,270,66,151,76,36,79,536,109,337,134,156,153,273
0,-263,51,-263
0,-309,51,-309,67,-309,83,-309,84,-309
0,-286,1,-286,4,-286,5,-286,6,-286,9,-286,10,-286,12,-286,16,-286,17,-286,19,-286,21,-286,24,-286,29,-286,30,-286,31,-286,41,-286,43,-286,46,-286,51,-286,53,-286,56,-286,57,-286,58,-286,59,-286,60,-286,61,-286,66,-286,67,-286,76,-286,79,-286,83,-286,84,-286
12,537
22,538
82,539
4,540,22,541
0,-289,51,-289,67,-289,83,-289,84,-289
1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,22,-188,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,58,32,59,33,60,158,66,159,76,36,97,43,99,44,101,542,102,47,103,48,104,49,105,50,113,53,117,55,123,197,134,164,144,198,145,199,146,200,147,201,154,415
4,3,17,13,22,-188,58,32,59,33,60,158,66,159,76,36,134,164,154,415
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,108,227,110,543,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
84,544
0,-30,51,-30
0,-235,4,3,17,13,22,-188,51,-235,56,268,57,269,58,32,59,33,60,158,61,270,66,159,76,36,79,545,109,408,134,164,154,285
0,-236,51,-236
0,-291,51,-291,67,-291,83,-291,84,-291
0,-313,1,-313,4,-313,5,-313,6,-313,9,-313,10,-313,16,-313,17,-313,19,-313,21,-313,22,-313,24,-313,29,-313,30,-313,31,-313,41,-313,43,-313,46,-313,51,-313,53,-313,56,-313,57,-313,58,-313,59,-313,60,-313,61,-313,66,-313,67,-313,76,-313,79,-313,83,-313,84,-313
22,546
0,-193,1,-193,4,-193,5,-193,6,-193,9,-193,10,-193,12,-193,16,-193,17,-193,19,-193,21,-193,22,-193,24,-193,27,-193,29,-193,30,-193,31,-193,35,-193,41,-193,43,-193,46,-193,51,-193,53,-193,56,-193,57,-193,58,-193,59,-193,60,-193,61,-193,66,-193,67,-193,76,-193,79,-193,82,-193,83,-193,84,-193
0,-194,1,-194,4,-194,5,-194,6,-194,9,-194,10,-194,12,-194,16,-194,17,-194,19,-194,21,-194,22,-194,24,-194,27,-194,29,-194,30,-194,31,-194,35,-194,41,-194,43,-194,46,-194,51,-194,53,-194,56,-194,57,-194,58,-194,59,-194,60,-194,61,-194,66,-194,67,-194,76,-194,79,-194,82,-194,83,-194,84,-194
27,287,112,547
82,548
4,549,27,287,112,550
0,-301,51,-301,67,-301,83,-301,84,-301
1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,24,17,27,-188,29,19,30,20,31,21,41,23,43,24,46,25,53,102,58,32,59,33,60,166,66,167,76,36,97,43,99,44,101,551,102,47,103,48,104,49,105,50,113,53,117,55,123,197,134,172,144,198,145,199,146,200,147,201,157,430
4,3,17,13,27,-188,58,32,59,33,60,166,66,167,76,36,134,172,157,430
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,108,227,110,552,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
84,553
0,-253,4,3,17,13,27,-188,51,-253,56,268,57,269,58,32,59,33,60,166,61,270,66,167,76,36,79,554,109,424,134,172,157,298
0,-254,51,-254
0,-303,51,-303,67,-303,83,-303,84,-303
0,-319,1,-319,4,-319,5,-319,6,-319,9,-319,10,-319,16,-319,17,-319,19,-319,21,-319,24,-319,27,-319,29,-319,30,-319,31,-319,41,-319,43,-319,46,-319,51,-319,53,-319,56,-319,57,-319,58,-319,59,-319,60,-319,61,-319,66,-319,67,-319,76,-319,79,-319,83,-319,84,-319
27,287,112,555
35,556
82,557
4,558,35,559
0,-295,51,-295,67,-295,83,-295,84,-295
1,1,4,3,5,4,6,5,9,7,10,8,16,12,17,13,19,15,21,16,24,17,29,19,30,20,31,21,35,-188,41,23,43,24,46,25,53,102,58,32,59,33,60,174,66,175,76,36,97,43,99,44,101,560,102,47,103,48,104,49,105,50,113,53,117,55,123,197,134,180,144,198,145,199,146,200,147,201,155,443
4,3,17,13,35,-188,58,32,59,33,60,174,66,175,76,36,134,180,155,443
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,108,227,110,561,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
84,562
0,-244,4,3,17,13,35,-188,51,-244,56,268,57,269,58,32,59,33,60,174,61,270,66,175,76,36,79,563,109,437,134,180,155,310
0,-245,51,-245
0,-297,51,-297,67,-297,83,-297,84,-297
0,-316,1,-316,4,-316,5,-316,6,-316,9,-316,10,-316,16,-316,17,-316,19,-316,21,-316,24,-316,29,-316,30,-316,31,-316,35,-316,41,-316,43,-316,46,-316,51,-316,53,-316,56,-316,57,-316,58,-316,59,-316,60,-316,61,-316,66,-316,67,-316,76,-316,79,-316,83,-316,84,-316
35,564
2,-351,4,-351,12,-351,13,-351,14,-351,17,-351,18,-351,22,-351,27,-351,35,-351,47,-351,51,-351,52,-351,56,-351,58,-351,59,-351,60,-351,66,-351,76,-351,84,-351
2,2,13,10,14,88,18,89,47,26,52,30,100,45,111,565
2,-354,4,-354,12,-354,13,-354,14,-354,17,-354,18,-354,22,-354,27,-354,35,-354,47,-354,51,-354,52,-354,56,-354,58,-354,59,-354,60,-354,66,-354,76,-354,84,-354
0,-104,51,-104
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,566,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,567
0,-123,51,-123
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,568,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-126,51,-126,56,-126,57,-126,61,-126,67,-126,80,-126,85,-126
0,-127,51,-127,56,-127,57,-127,61,-127,67,-127,80,-127,85,-127
18,569,36,570,70,318
0,-357,51,-357,56,-357,57,-357,61,-357,67,-357,80,-357,85,-357
0,-138,51,-138
0,-134,51,-134,56,268,57,269,61,270,67,571,85,572,109,573
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,574,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
4,3,17,13,27,-188,58,32,59,33,67,-196,76,36,85,-196,134,192,138,575
0,-116,51,-116
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,576,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,577
0,-102,51,-102
0,-100,51,-100
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,578,134,258,156,481
84,579
0,-31,51,-31
0,-215
0,-98,51,-98
2,2,13,10,14,88,18,89,47,26,52,30,70,187,91,580,100,45,111,581
67,582
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,583,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,584
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,585,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-112,51,-112
0,-128,51,-128,56,-128,57,-128,61,-128,67,-128,69,-128,80,-128,85,-128
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,108,227,110,586,113,53,116,229,117,55,123,60,133,230,144,231,145,232,146,233,147,234
74,-34,75,-34,84,-34
0,-27,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-27,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,587,109,588,134,258,156,589
0,-270,4,-270,12,-270,17,-270,22,-270,27,-270,35,-270,51,-270,56,-270,57,-270,58,-270,59,-270,60,-270,61,-270,66,-270,76,-270,79,-270
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,590,134,258,156,481
0,-66,51,-66
0,-53,51,-53
67,591
0,-83,51,-83,57,592
37,593
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,594,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,595,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-58,51,-58
0,-88,51,-88
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,596,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,37,483,41,23,43,24,46,25,53,102,97,43,99,44,101,597,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-81,51,-81,57,598,86,40,90,41,130,599
0,-54,51,-54
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,600,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-97,51,-97
67,601
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,602,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,603
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,604,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
57,605,67,606
0,-210
74,607
74,608
0,-76,51,-76
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,609,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,610,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,611
0,-51,51,-51
0,-148,3,-148,7,-148,15,-148,26,-148,28,-148,33,-148,38,-148,39,-148,40,-148,42,-148,44,-148,51,-148,86,-148
0,-150,3,-150,7,-150,15,-150,26,-150,28,-150,33,-150,38,-150,39,-150,40,-150,42,-150,44,-150,51,-150,86,-150
0,-145,3,-145,7,-145,15,-145,26,-145,28,-145,33,-145,38,-145,39,-145,40,-145,42,-145,44,-145,51,-145,86,-145
0,-147,3,-147,7,-147,15,-147,26,-147,28,-147,33,-147,38,-147,39,-147,40,-147,42,-147,44,-147,51,-147,86,-147
0,-152,3,-152,7,-152,15,-152,26,-152,28,-152,33,-152,38,-152,39,-152,40,-152,42,-152,44,-152,51,-152,86,-152
0,-153,3,-153,7,-153,15,-153,26,-153,28,-153,33,-153,38,-153,39,-153,40,-153,42,-153,44,-153,51,-153,86,-153
0,-143,3,-143,7,-143,15,-143,26,-143,28,-143,33,-143,38,-143,39,-143,40,-143,42,-143,44,-143,51,-143,86,-143
0,-146,3,-146,7,-146,15,-146,26,-146,28,-146,33,-146,38,-146,39,-146,40,-146,42,-146,44,-146,51,-146,86,-146
0,-151,3,-151,7,-151,15,-151,26,-151,28,-151,33,-151,38,-151,39,-151,40,-151,42,-151,44,-151,51,-151,86,-151
0,-149,3,-149,7,-149,15,-149,26,-149,28,-149,33,-149,38,-149,39,-149,40,-149,42,-149,44,-149,51,-149,86,-149
0,-144,3,-144,7,-144,15,-144,26,-144,28,-144,33,-144,38,-144,39,-144,40,-144,42,-144,44,-144,51,-144,86,-144
0,-359,3,-359,7,-359,15,-359,26,-359,28,-359,33,-359,38,-359,39,-359,40,-359,42,-359,44,-359,51,-359,86,-359
0,-139,3,511,7,512,15,513,26,514,28,515,33,516,38,517,39,518,40,519,42,520,44,521,51,-139,86,612,151,613
0,-360,3,-360,7,-360,15,-360,26,-360,28,-360,33,-360,38,-360,39,-360,40,-360,42,-360,44,-360,51,-360,86,-360
12,383,22,384,27,287,35,385,106,614,112,387
82,615
4,616,12,383,22,384,27,287,35,385,106,617,112,387
12,383,22,384,27,287,35,385,106,618,112,387
0,-322,1,-322,4,-322,5,-322,6,-322,9,-322,10,-322,12,-322,16,-322,17,-322,19,-322,21,-322,24,-322,29,-322,30,-322,31,-322,41,-322,43,-322,46,-322,51,-322,53,-322,56,-322,57,-322,58,-322,59,-322,60,-322,61,-322,66,-322,67,-322,76,-322,79,-322,83,-322,84,-322
4,619,12,620
12,621
0,-326,1,-326,4,-326,5,-326,6,-326,9,-326,10,-326,12,-326,16,-326,17,-326,19,-326,21,-326,24,-326,29,-326,30,-326,31,-326,41,-326,43,-326,46,-326,51,-326,53,-326,56,-326,57,-326,58,-326,59,-326,60,-326,61,-326,66,-326,67,-326,76,-326,79,-326,83,-326,84,-326
0,-306,51,-306,67,-306,83,-306,84,-306
84,622
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,623,134,258,156,481
0,-261,51,-261
0,-327,1,-327,4,-327,5,-327,6,-327,9,-327,10,-327,12,-327,16,-327,17,-327,19,-327,21,-327,24,-327,29,-327,30,-327,31,-327,41,-327,43,-327,46,-327,51,-327,53,-327,56,-327,57,-327,58,-327,59,-327,60,-327,61,-327,66,-327,67,-327,76,-327,79,-327,83,-327,84,-327
0,-329,1,-329,4,-329,5,-329,6,-329,9,-329,10,-329,16,-329,17,-329,19,-329,21,-329,22,-329,24,-329,29,-329,30,-329,31,-329,41,-329,43,-329,46,-329,51,-329,53,-329,56,-329,57,-329,58,-329,59,-329,60,-329,61,-329,66,-329,67,-329,76,-329,79,-329,83,-329,84,-329
4,624,22,625
22,626
0,-333,1,-333,4,-333,5,-333,6,-333,9,-333,10,-333,16,-333,17,-333,19,-333,21,-333,22,-333,24,-333,29,-333,30,-333,31,-333,41,-333,43,-333,46,-333,51,-333,53,-333,56,-333,57,-333,58,-333,59,-333,60,-333,61,-333,66,-333,67,-333,76,-333,79,-333,83,-333,84,-333
0,-288,51,-288,67,-288,83,-288,84,-288
84,627
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,628,134,258,156,481
0,-234,51,-234
0,-334,1,-334,4,-334,5,-334,6,-334,9,-334,10,-334,16,-334,17,-334,19,-334,21,-334,22,-334,24,-334,29,-334,30,-334,31,-334,41,-334,43,-334,46,-334,51,-334,53,-334,56,-334,57,-334,58,-334,59,-334,60,-334,61,-334,66,-334,67,-334,76,-334,79,-334,83,-334,84,-334
0,-343,1,-343,4,-343,5,-343,6,-343,9,-343,10,-343,16,-343,17,-343,19,-343,21,-343,24,-343,27,-343,29,-343,30,-343,31,-343,41,-343,43,-343,46,-343,51,-343,53,-343,56,-343,57,-343,58,-343,59,-343,60,-343,61,-343,66,-343,67,-343,76,-343,79,-343,83,-343,84,-343
4,629,27,287,112,630
27,287,112,631
0,-347,1,-347,4,-347,5,-347,6,-347,9,-347,10,-347,16,-347,17,-347,19,-347,21,-347,24,-347,27,-347,29,-347,30,-347,31,-347,41,-347,43,-347,46,-347,51,-347,53,-347,56,-347,57,-347,58,-347,59,-347,60,-347,61,-347,66,-347,67,-347,76,-347,79,-347,83,-347,84,-347
0,-300,51,-300,67,-300,83,-300,84,-300
84,632
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,633,134,258,156,481
0,-252,51,-252
0,-348,1,-348,4,-348,5,-348,6,-348,9,-348,10,-348,16,-348,17,-348,19,-348,21,-348,24,-348,27,-348,29,-348,30,-348,31,-348,41,-348,43,-348,46,-348,51,-348,53,-348,56,-348,57,-348,58,-348,59,-348,60,-348,61,-348,66,-348,67,-348,76,-348,79,-348,83,-348,84,-348
0,-336,1,-336,4,-336,5,-336,6,-336,9,-336,10,-336,16,-336,17,-336,19,-336,21,-336,24,-336,29,-336,30,-336,31,-336,35,-336,41,-336,43,-336,46,-336,51,-336,53,-336,56,-336,57,-336,58,-336,59,-336,60,-336,61,-336,66,-336,67,-336,76,-336,79,-336,83,-336,84,-336
4,634,35,635
35,636
0,-340,1,-340,4,-340,5,-340,6,-340,9,-340,10,-340,16,-340,17,-340,19,-340,21,-340,24,-340,29,-340,30,-340,31,-340,35,-340,41,-340,43,-340,46,-340,51,-340,53,-340,56,-340,57,-340,58,-340,59,-340,60,-340,61,-340,66,-340,67,-340,76,-340,79,-340,83,-340,84,-340
0,-294,51,-294,67,-294,83,-294,84,-294
84,637
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,638,134,258,156,481
0,-243,51,-243
0,-341,1,-341,4,-341,5,-341,6,-341,9,-341,10,-341,16,-341,17,-341,19,-341,21,-341,24,-341,29,-341,30,-341,31,-341,35,-341,41,-341,43,-341,46,-341,51,-341,53,-341,56,-341,57,-341,58,-341,59,-341,60,-341,61,-341,66,-341,67,-341,76,-341,79,-341,83,-341,84,-341
2,-353,4,-353,12,-353,13,-353,14,-353,17,-353,18,-353,22,-353,27,-353,35,-353,47,-353,51,-353,52,-353,56,-353,58,-353,59,-353,60,-353,66,-353,76,-353,84,-353
0,-121,51,-121
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,639,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-122,51,-122
0,-124,51,-124,56,-124,57,-124,61,-124,67,-124,80,-124,85,-124
0,-125,51,-125,56,-125,57,-125,61,-125,67,-125,80,-125,85,-125
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,640,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,641
67,642,85,643
0,-137,51,-137
0,-358,51,-358,56,-358,57,-358,61,-358,67,-358,80,-358,85,-358
0,-136,51,-136
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,644,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-23,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-23,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,645,109,588,134,258,156,589
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,646,134,258,156,481
2,2,13,10,14,88,18,89,47,26,52,30,70,318,100,45,111,647
67,648
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,649,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-111,51,-111
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,650,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-107,51,-107
74,-33,75,-33,84,-33
0,-26,51,-26
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,134,258,156,651
0,-272,4,-272,12,-272,17,-272,22,-272,27,-272,35,-272,51,-272,56,-272,57,-272,58,-272,59,-272,60,-272,61,-272,66,-272,76,-272,79,-272
0,-25,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-25,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,652,109,588,134,258,156,589
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,653,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,654
0,-67,51,-67
0,-56,51,-56
0,-57,51,-57
0,-86,51,-86
0,-52,51,-52
67,655
0,-79,51,-79,57,656
0,-96,51,-96
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,657,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-95,51,-95
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,658,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-93,51,-93
67,659
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,660,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
45,98,86,99,87,116,95,661
45,98,86,99,87,116,95,662
0,-75,51,-75
0,-73,51,-73
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,663,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-361,3,-361,7,-361,15,-361,26,-361,28,-361,33,-361,38,-361,39,-361,40,-361,42,-361,44,-361,51,-361,86,-361
0,-362,3,-362,7,-362,15,-362,26,-362,28,-362,33,-362,38,-362,39,-362,40,-362,42,-362,44,-362,51,-362,86,-362
0,-228,4,-228,12,-228,17,-228,22,-228,27,-228,35,-228,51,-228,56,-228,57,-228,58,-228,59,-228,60,-228,61,-228,66,-228,76,-228,79,-228
4,664,12,383,22,384,27,287,35,385,106,665,112,387
12,383,22,384,27,287,35,385,106,666,112,387
0,-232,4,-232,12,-232,17,-232,22,-232,27,-232,35,-232,51,-232,56,-232,57,-232,58,-232,59,-232,60,-232,61,-232,66,-232,76,-232,79,-232
0,-233,4,-233,12,-233,17,-233,22,-233,27,-233,35,-233,51,-233,56,-233,57,-233,58,-233,59,-233,60,-233,61,-233,66,-233,76,-233,79,-233
12,667
0,-324,1,-324,4,-324,5,-324,6,-324,9,-324,10,-324,12,-324,16,-324,17,-324,19,-324,21,-324,24,-324,29,-324,30,-324,31,-324,41,-324,43,-324,46,-324,51,-324,53,-324,56,-324,57,-324,58,-324,59,-324,60,-324,61,-324,66,-324,67,-324,76,-324,79,-324,83,-324,84,-324
0,-325,1,-325,4,-325,5,-325,6,-325,9,-325,10,-325,12,-325,16,-325,17,-325,19,-325,21,-325,24,-325,29,-325,30,-325,31,-325,41,-325,43,-325,46,-325,51,-325,53,-325,56,-325,57,-325,58,-325,59,-325,60,-325,61,-325,66,-325,67,-325,76,-325,79,-325,83,-325,84,-325
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,668,134,258,156,481
0,-269,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-269,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,669,109,588,134,258,156,589
22,670
0,-331,1,-331,4,-331,5,-331,6,-331,9,-331,10,-331,16,-331,17,-331,19,-331,21,-331,22,-331,24,-331,29,-331,30,-331,31,-331,41,-331,43,-331,46,-331,51,-331,53,-331,56,-331,57,-331,58,-331,59,-331,60,-331,61,-331,66,-331,67,-331,76,-331,79,-331,83,-331,84,-331
0,-332,1,-332,4,-332,5,-332,6,-332,9,-332,10,-332,16,-332,17,-332,19,-332,21,-332,22,-332,24,-332,29,-332,30,-332,31,-332,41,-332,43,-332,46,-332,51,-332,53,-332,56,-332,57,-332,58,-332,59,-332,60,-332,61,-332,66,-332,67,-332,76,-332,79,-332,83,-332,84,-332
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,671,134,258,156,481
0,-242,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-242,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,672,109,588,134,258,156,589
27,287,112,673
0,-345,1,-345,4,-345,5,-345,6,-345,9,-345,10,-345,16,-345,17,-345,19,-345,21,-345,24,-345,27,-345,29,-345,30,-345,31,-345,41,-345,43,-345,46,-345,51,-345,53,-345,56,-345,57,-345,58,-345,59,-345,60,-345,61,-345,66,-345,67,-345,76,-345,79,-345,83,-345,84,-345
0,-346,1,-346,4,-346,5,-346,6,-346,9,-346,10,-346,16,-346,17,-346,19,-346,21,-346,24,-346,27,-346,29,-346,30,-346,31,-346,41,-346,43,-346,46,-346,51,-346,53,-346,56,-346,57,-346,58,-346,59,-346,60,-346,61,-346,66,-346,67,-346,76,-346,79,-346,83,-346,84,-346
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,674,134,258,156,481
0,-260,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-260,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,675,109,588,134,258,156,589
35,676
0,-338,1,-338,4,-338,5,-338,6,-338,9,-338,10,-338,16,-338,17,-338,19,-338,21,-338,24,-338,29,-338,30,-338,31,-338,35,-338,41,-338,43,-338,46,-338,51,-338,53,-338,56,-338,57,-338,58,-338,59,-338,60,-338,61,-338,66,-338,67,-338,76,-338,79,-338,83,-338,84,-338
0,-339,1,-339,4,-339,5,-339,6,-339,9,-339,10,-339,16,-339,17,-339,19,-339,21,-339,24,-339,29,-339,30,-339,31,-339,35,-339,41,-339,43,-339,46,-339,51,-339,53,-339,56,-339,57,-339,58,-339,59,-339,60,-339,61,-339,66,-339,67,-339,76,-339,79,-339,83,-339,84,-339
4,3,12,-188,17,13,22,-188,27,-188,35,-188,58,32,59,33,60,256,66,257,76,36,127,677,134,258,156,481
0,-251,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-251,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,678,109,588,134,258,156,589
0,-120,51,-120
0,-133,51,-133
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,679,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,680,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,681
0,-135,51,-135
0,-22,51,-22
0,-21,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-21,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,682,109,588,134,258,156,589
67,683
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,684,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-110,51,-110
0,-106,51,-106
0,-271,4,-271,12,-271,17,-271,22,-271,27,-271,35,-271,51,-271,56,-271,57,-271,58,-271,59,-271,60,-271,61,-271,66,-271,76,-271,79,-271
0,-24,51,-24
0,-84,51,-84
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,685,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,686,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
67,687
0,-94,51,-94
0,-92,51,-92
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,688,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-91,51,-91
0,-208
0,-209
0,-72,51,-72
12,383,22,384,27,287,35,385,106,689,112,387
0,-230,4,-230,12,-230,17,-230,22,-230,27,-230,35,-230,51,-230,56,-230,57,-230,58,-230,59,-230,60,-230,61,-230,66,-230,76,-230,79,-230
0,-231,4,-231,12,-231,17,-231,22,-231,27,-231,35,-231,51,-231,56,-231,57,-231,58,-231,59,-231,60,-231,61,-231,66,-231,76,-231,79,-231
0,-323,1,-323,4,-323,5,-323,6,-323,9,-323,10,-323,12,-323,16,-323,17,-323,19,-323,21,-323,24,-323,29,-323,30,-323,31,-323,41,-323,43,-323,46,-323,51,-323,53,-323,56,-323,57,-323,58,-323,59,-323,60,-323,61,-323,66,-323,67,-323,76,-323,79,-323,83,-323,84,-323
0,-267,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-267,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,690,109,588,134,258,156,589
0,-268,51,-268
0,-330,1,-330,4,-330,5,-330,6,-330,9,-330,10,-330,16,-330,17,-330,19,-330,21,-330,22,-330,24,-330,29,-330,30,-330,31,-330,41,-330,43,-330,46,-330,51,-330,53,-330,56,-330,57,-330,58,-330,59,-330,60,-330,61,-330,66,-330,67,-330,76,-330,79,-330,83,-330,84,-330
0,-240,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-240,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,691,109,588,134,258,156,589
0,-241,51,-241
0,-344,1,-344,4,-344,5,-344,6,-344,9,-344,10,-344,16,-344,17,-344,19,-344,21,-344,24,-344,27,-344,29,-344,30,-344,31,-344,41,-344,43,-344,46,-344,51,-344,53,-344,56,-344,57,-344,58,-344,59,-344,60,-344,61,-344,66,-344,67,-344,76,-344,79,-344,83,-344,84,-344
0,-258,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-258,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,692,109,588,134,258,156,589
0,-259,51,-259
0,-337,1,-337,4,-337,5,-337,6,-337,9,-337,10,-337,16,-337,17,-337,19,-337,21,-337,24,-337,29,-337,30,-337,31,-337,35,-337,41,-337,43,-337,46,-337,51,-337,53,-337,56,-337,57,-337,58,-337,59,-337,60,-337,61,-337,66,-337,67,-337,76,-337,79,-337,83,-337,84,-337
0,-249,4,3,12,-188,17,13,22,-188,27,-188,35,-188,51,-249,56,268,57,269,58,32,59,33,60,256,61,270,66,257,76,36,79,693,109,588,134,258,156,589
0,-250,51,-250
0,-132,51,-132
0,-131,51,-131
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,694,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-20,51,-20
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,695,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-109,51,-109
0,-82,51,-82
0,-80,51,-80
1,1,5,4,6,5,9,7,10,8,16,12,19,15,21,16,24,17,29,19,30,20,31,21,41,23,43,24,46,25,53,102,97,43,99,44,101,696,102,47,103,48,104,49,105,50,113,53,117,55,123,197,144,198,145,199,146,200,147,201
0,-90,51,-90
0,-229,4,-229,12,-229,17,-229,22,-229,27,-229,35,-229,51,-229,56,-229,57,-229,58,-229,59,-229,60,-229,61,-229,66,-229,76,-229,79,-229
0,-266,51,-266
0,-239,51,-239
0,-257,51,-257
0,-248,51,-248
0,-130,51,-130
0,-108,51,-108
0,-78,51,-78""",
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
$END NUMBER _AND _AND_OVER _AND_UNDER _BUT _FROM _GE _GT _LE _LT _TO _UNIT above at_least at_most band below between between_above between_below edge single""",
"""\
1,1,6,2,7,3,8,4,9,5,10,6,13,7,14,8,15,9,16,10,17,11,18,12,19,13,20,14,21,15,22,16
0,-35,2,-35,3,-35,4,-35,5,-35,7,-35,8,-35,9,-35,10,-35,11,-35,12,17
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
0,-33,2,23,3,24,4,25,5,26,7,27,8,28,9,29,10,30,11,31
0,-8
0,-34,2,-34,3,-34,4,-34,5,-34,7,-34,8,-34,9,-34,10,-34,11,-34
2,32,11,33
0,-29,2,34,9,35,10,36,11,37
0,-31,2,38,9,39,11,40
0,-10
0,-12
10,41
0,-28
0,-9
10,42
0,-30
0,-32
0,-11
0,-13
1,1,10,43,21,44
1,1,21,45
1,1,21,46
9,47,10,48
1,1,21,49
1,1,21,50
1,1,21,51
9,52
1,1,21,53
1,1,21,54
1,1,21,55
1,1,21,56
1,1,21,57
0,-14
0,-16
0,-15
1,1,21,58
1,1,21,59
0,-17
0,-23
0,-19
1,1,21,60
0,-20
0,-22
0,-26
0,-27
0,-25
0,-18
0,-24
0,-21""",
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
