"""Terminals and parse tables of the grammar, written by `python -m grammar.generate`; never edited by hand."""

# fmt: off
# ruff: noqa: E501

TERMINALS: dict[str, dict[str, tuple[str, str, tuple[str, ...]]]] = {
    'figures': {
        'MARK': ('(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(1?\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\)|\\d{1,2}/(?=[\\s.,;:]|$)|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021])))', '#(*+/0123456789<[{', ('MARK',)),
        'NUMBER_MARK': ('(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(1?\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\}))', '(/<[{', ('NUMBER_MARK',)),
        'LETTER_MARK': ('(?:\\([A-Za-z]\\))', '(', ('LETTER_MARK',)),
        'STAR_MARK': ('(?:(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*)))', '(*[', ('STAR_MARK',)),
        'SLASH_MARK': ('(?:/\\(?\\d{1,2}\\)?/)', '/', ('SLASH_MARK',)),
        'ONE_SLASH_MARK': ('(?:\\d{1,2}/(?=[\\s.,;:]|$))', '0123456789', ('ONE_SLASH_MARK',)),
        'STARS': ('(?:\\*{1,4}(?!\\*))', '*', ('STARS',)),
        'SIGN_MARK': ('(?:(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021]))', '#+', ('SIGN_MARK',)),
        'SUPERSCRIPT': ('(?:[\xb9\xb2\xb3\u2020\u2021])', '', ('SUPERSCRIPT',)),
        'DATE': ('(?:(?:(?:(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\.?\\s{0,3}\\d{1,2}(?:(?:st|nd|rd|th)\\b)?\\s?[,.]?\\s{0,3}\\d{4}\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b)), ?\\d{1,2} \\d{4}\\b)|\\b(?:the )?\\d{1,2}(?:(?:st|nd|rd|th)\\b)?[- ](?:(?:day )?of )?[A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'YEAR_FIRST': ('(?:\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b)', '12', ('YEAR_FIRST',)),
        'ANY_MONTH': ('(?:(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8}))', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('ANY_MONTH',)),
        'MONTH_FIRST': ('(?:(?:(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\.?\\s{0,3}\\d{1,2}(?:(?:st|nd|rd|th)\\b)?\\s?[,.]?\\s{0,3}\\d{4}\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b)), ?\\d{1,2} \\d{4}\\b))', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('MONTH_FIRST',)),
        'DAY_FIRST': ('(?:\\b(?:the )?\\d{1,2}(?:(?:st|nd|rd|th)\\b)?[- ](?:(?:day )?of )?[A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b)', '0123456789t', ('DAY_FIRST',)),
        'ORDINAL': ('(?:(?:st|nd|rd|th)\\b)', 'nrst', ('ORDINAL',)),
        'NUMERIC_DATE': ('(?:\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b)', '0123456789', ('NUMERIC_DATE',)),
        'MONTH': ('(?:(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b)))', 'ADFJMNOSadfjmnos', ('MONTH',)),
        'MONTH_AND_YEAR': ('(?:[A-Z][A-Za-z]{2,9}\\.?,? \\d{4}\\b)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('MONTH_AND_YEAR',)),
        'LOOK_ALIKE': ('(?:[OolISBZ])', 'BIOSZlo', ('LOOK_ALIKE',)),
        'MONEY': ('(?:(?:\\bUS ?)?\\$\\s?\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?:\\s?(?i:(?:thousand|million|billion)\\b))?(?i:(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$U', ('MONEY',)),
        'SCALE': ('(?i:(?:thousand|million|billion)\\b)', 'BMTbmt', ('SCALE',)),
        'PERCENT': ('(?:(?:\\.\\d(?:(?:(?:[OolISBZ]|\\d))+)?|\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?)(?i:(?:\\s?%|\\spercent\\b)))', '.0123456789', ('PERCENT',)),
        'NUMBER': ('(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'DIGITS': ('(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?)', '0123456789', ('DIGITS',)),
        'AMOUNT': ('(?:\\$?\\s?(?:\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?|\\.\\d+)\\s?%?)', ' $.0123456789', ('AMOUNT',)),
        'CELL': ('(?:(?:\\$ *)?[(-]?(?:(?:[OolISBZ]|[\\d.,]|[bis]))*\\d(?:(?:[OolISBZ]|[\\d.,]|[bis]))*\\)?(?: ?%)?)', '$(,-.0123456789BIOSZbilos', ('CELL',)),
        'FLATTENED_ROW': ('(?:(?!.*\\b(?:19|20)\\d\\d$)(?!(?i:(?:\\d{2,3}-\\d{2}\\+?\\s|(?:wal|mod\\w*\\.? dur\\w*|window|first prin|last prin|spread|yield|discount margin)\\b)))\\S.{0,60}? \\$?\\s?(?:\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?|\\.\\d+)\\s?%?(?: \\$?\\s?(?:\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?|\\.\\d+)\\s?%?)+)', '!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('FLATTENED_ROW',)),
        'THOUSANDS': ("(?i:\\(?\\$? ?000(?:'?s)?\\)?)", ' $(0', ('THOUSANDS',)),
        'NOTHING': ('(?i:(?:-+|N/?A|TBD))', '-NTnt', ('NOTHING',)),
        'OVER_EDGE': ('(?i:(?:above|over|more|greater|higher))', 'AGHMOaghmo', ('OVER_EDGE',)),
        'BELOW_EDGE': ('(?i:(?:below|under|less than|<))', '<BLUblu', ('BELOW_EDGE',)),
        'UP_TO_EDGE': ('(?i:(?:up to|through|<=))', '<TUtu', ('UP_TO_EDGE',)),
        'BULLET': ('(?:(?:[-\x95\xb7\u2022]|o(?=\\s))\\s+)', '-o', ('BULLET',)),
        'LIST_NUMBER': ('(?:\\(?\\d{1,2}[.)]\\s+(?=[A-Z%#]))', '(0123456789', ('LIST_NUMBER',)),
        'VARIANCE': ('(?:(?:\\(\\s*)?(?i:(?:(?i:approx(?:imate(?:ly)?)?[.,;]{0,2}\\s(?=[^()]*\\))))?)(?:\\+\\s?(?i:(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\s?(?:bps%?|basis points|%|months?|mos\\b\\.?))?)\\s?/\\s?-\\s?(?i:(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\s?(?:bps%?|basis points|%|months?|mos\\b\\.?))?)|(?i:(?:\\+\\s?/\\s?-|plus or minus)\\s*)(?i:(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\s?(?:bps%?|basis points|%|months?|mos\\b\\.?))?))(?:\\s*\\))?)', '(+APap', ('VARIANCE',)),
        'LIMIT': ('(?:(?:(?:(?i:max(?:imum)?\\.?)|(?i:min(?:imum)?\\.?))\\s*[+-]?|\\+)(?i:\\s?\\$?\\s?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:%|bps|months?))?))', '+Mm', ('LIMIT',)),
        'MAX': ('(?i:max(?:imum)?\\.?)', 'Mm', ('MAX',)),
        'MIN': ('(?i:min(?:imum)?\\.?)', 'Mm', ('MIN',)),
        'AT_MOST': ('(?:(?:(?i:at most|(?:not|no) more than|not to exceed|up to)|(?i:max(?:imum)?\\.?)))', 'AMNUamnu', ('AT_MOST',)),
        'AT_LEAST': ('(?:(?:(?i:at least|(?:not|no) less than)|(?i:min(?:imum)?\\.?)))', 'AMNamn', ('AT_LEAST',)),
        'PRINTED': ('(?:(?:(?:\\$ *)?\\d[\\d,]*\\.\\d\\d-(?! ?[$\\d])|[-+]?(?:\\$ *)?(?:\\( ?)?-?(?:\\$ *)?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)%?\\)?(?: ?[%x]\\)?)?|-0-)(?:(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(1?\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\)|\\d{1,2}/(?=[\\s.,;:]|$)|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021])))+)?)', '$(+-.0123456789', ('PRINTED',)),
        'NIL': ('(?i:(?:\\$ *)?[(]?-{1,3}[)]?(?: ?%)?|(?:\\$ *)?N\\.?/?A\\.?(?!\\w))', '$(-Nn', ('NIL',)),
        'YEAR': ('(?:(?:19|20)\\d\\d)', '12', ('YEAR',)),
        'BEGINNING_OF_CELL': ('(?:(?:\\s\\s|\t|\\. ?)(?:\\$\\s*)?(?:\\(?[\\d.]|-{1,3}(?=\\s|$)))', ' .', ('BEGINNING_OF_CELL',)),
        'ZIP': ('(?:\\b\\d{5}(?:-\\d{4})?\\b)', '0123456789', ('ZIP',)),
        'PHONE': ('(?:\\(?\\d{3}\\)?\\s?[-./ ]?\\s?\\d{3}\\s?[-. ]\\s?\\d{4})', '(0123456789', ('PHONE',)),
        'FILE_NUMBER': ('(?:\\b\\d{1,3}-\\d{1,7}(?:-\\d{1,7})?\\b)', '0123456789', ('FILE_NUMBER',)),
        'EMPLOYER_NUMBER': ('(?:\\b\\d{2}-?\\d{7}\\b)', '0123456789', ('EMPLOYER_NUMBER',)),
        'ABBREVIATED': ('(?i:(?:(?<=[A-Za-z]\\.)[A-Za-z]|\\b(?:Inc|Corp|Cos|Ltd|Assn|Bros|Mtg)|(?<=[\\w)&,] )Co))', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('ABBREVIATED',)),
        'RULE': ('(?:(?:(?:- )*[-=_~*]{3,}[-=_~* ]*|-(?: -)*))', '*-=_~', ('RULE',)),
        'RULER': ('(?:[-=_~ ]*[-=_~]{2,}[-=_~ ]*)', ' -=_~', ('RULER',)),
        'STROKE': ('(?:[-=_~]+)', '-=_~', ('STROKE',)),
        'GROUP_NAME': ('(?:(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))', 'GLMPSglmps', ('GROUP_NAME',)),
        'DESIGNATION': ('(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)', '0123456789ABCDEFIVXabcdefivx', ('DESIGNATION',)),
        'NUMBER_IN_WORDS': ('(?:(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))', 'FOST', ('NUMBER_IN_WORDS',)),
        'GROUP_NAMES': ('(?:(?i:(?:(?:loan|mortgage) )?(?:groups?|pools?)\\s+)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))(?:(?i:(?:,? (?:and|&) |, ?| ?/ ?|(?<=s \\d)-))(?i:(?:groups? |pools? )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))+)', 'GLMPglmp', ('GROUP_NAMES',)),
        'PRODUCT': ('(?i:\\d{1,2}(?:/\\d{1,2}|[- ]?(?:yr\\.?|year))(?: (?:fixed|hybrid|arm))*)', '0123456789', ('PRODUCT',)),
        'RATE_KIND': ('(?i:(?:fixed|adjustable|variable)[- ]rate|arm)', 'AFVafv', ('RATE_KIND',)),
        'LOAN_KIND': ('(?i:(?:non-?)?(?:conforming|crossed|jumbo)|(?:first|second)[- ]lien|interest[- ]only|balloon|hybrid)', 'BCFHIJNSbcfhijns', ('LOAN_KIND',)),
        'POOL_OF_KIND': ("(?:(?:(?i:\\d{1,2}(?:/\\d{1,2}|[- ]?(?:yr\\.?|year))(?: (?:fixed|hybrid|arm))*)(?i:(?:(?i: rate))?)|(?i:(?:fixed|adjustable|variable)[- ]rate|arm)|(?i:(?:non-?)?(?:conforming|crossed|jumbo)|(?:first|second)[- ]lien|interest[- ]only|balloon|hybrid))(?i: (?:mortgage )?(?:loans|loan group|(?:loan )?pool))(?:[\\s,:;-]*(?:(?i:[(\\[]page \\d+ of \\d+[)\\]])|(?i:[(\\[]?\\bcon)(?i:(?:t(?:in[a-z]{2,4}d|['\u2019]d|d|\\.)?|['\u2019]t|cluded))(?i:(?:(?i: from (?:previous )?page(?: \\d+)?))?)[)\\]]?[.:]?)$)?)", '0123456789ABCFHIJNSVabcfhijnsv', ('POOL_OF_KIND',)),
        'LOANS_OF_POOL': ('(?i: (?:mortgage )?(?:loans|loan group|(?:loan )?pool))', ' ', ('LOANS_OF_POOL',)),
        'AT_ORIGINATION': ('(?i:(?:at|as of) (?:the )?(?:date of )?origination(?: date)?)', 'Aa', ('AT_ORIGINATION',)),
        'AT_CUT_OFF': ('(?i:(?:at|as of) (?:the )?(?:statistical )?cut-off date)', 'Aa', ('AT_CUT_OFF',)),
        'EXTREME': ('(?:(?:(?i:(?:minimum|min\\.?|lowest|low|smallest))|(?i:(?:maximum|max\\.?|highest|high|largest))))', 'HLMShlms', ('EXTREME',)),
        'LEAST': ('(?i:(?:minimum|min\\.?|lowest|low|smallest))', 'LMSlms', ('LEAST',)),
        'MOST': ('(?i:(?:maximum|max\\.?|highest|high|largest))', 'HLMhlm', ('MOST',)),
        'MEAN': ('(?i:(?:(?:weighted|wtd\\.?|w\\.?a\\.?) ?)?(?:average|avg\\.?|mean)|w\\.?a\\.?)', 'AMWamw', ('MEAN',)),
        'STATISTIC': ('(?:(?:(?i:(?:(?:weighted|wtd\\.?|w\\.?a\\.?) ?)?(?:average|avg\\.?|mean)|w\\.?a\\.?)|(?i:(?:total|aggregate|median))|(?:(?i:(?:minimum|min\\.?|lowest|low|smallest))|(?i:(?:maximum|max\\.?|highest|high|largest)))))', 'AHLMSTWahlmstw', ('STATISTIC',)),
        'TOLERANCE': ('(?i:(?:(?:permitted|allowed|allowable) )?(?:tolerances?|variances?))', 'APTVaptv', ('TOLERANCE',)),
        'CONTINUATION': ("(?:[\\s,:;-]*(?:(?i:[(\\[]page \\d+ of \\d+[)\\]])|(?i:[(\\[]?\\bcon)(?i:(?:t(?:in[a-z]{2,4}d|['\u2019]d|d|\\.)?|['\u2019]t|cluded))(?i:(?:(?i: from (?:previous )?page(?: \\d+)?))?)[)\\]]?[.:]?)$)", ' (,-:;C[c', ('CONTINUATION',)),
        'UNFINISHED': ('(?i:(?:[-/,;&]|\\b(?:and|at|but|by|for|from|in|of|on|or|pursuant|than|the|through|thru|to|with))$)', '&,-/;ABFIOPTWabfioptw', ('UNFINISHED',)),
        'NAMED_NUMBER': ('(?:(?:(?:Series|Trust) \\d{4}[- ]\\w+|Exhibits?(?: Nos?\\.?| Numbers?)? \\d+(?:\\.\\d+)?(?:(?:,|,? and|,? through) \\d+(?:\\.\\d+)?\\b)*|,? (?:[A-Z]{2}|(?-i:[A-Z][a-z]+)) \\b\\d{5}(?:-\\d{4})?\\b|Sections? \\d+(?:\\(\\w+\\))*|\\(?\\d{3}-\\d{5,}\\)?|(?=(?:(?:loan|mortgage) )?(?:group|pool)s )(?i:(?:(?:loan|mortgage) )?(?:groups?|pools?)\\s+)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))(?:(?i:(?:,? (?:and|&) |, ?| ?/ ?|(?<=s \\d)-))(?i:(?:groups? |pools? )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))+|(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))|\\b\\d{1,5} (?:[A-Z][\\w.]* ){1,4}(?:Street|St\\b\\.?|Avenue|Ave\\b\\.?|Road|Drive|Boulevard|Parkway|Plaza|Place|Square)|Rule \\w+(?:\\(\\w+\\))*|Items? \\d+(?:\\.\\d+)?|(?!\\d{3}\\.)\\(?\\d{3}\\)?\\s?[-./ ]?\\s?\\d{3}\\s?[-. ]\\s?\\d{4}\\b|Class(?:es)? \\w{1,2}-\\w{1,3}|\\bAct of 1\\d{3}|Form 8-K(?:/A)?|^\\(?\\d{1,3}\\.\\d{1,2}\\b(?! ?%)))', ' (,0123456789ACEFGILMPRSTglmps', ('NAMED_NUMBER',)),
        'STREET': ('(?:\\w+ (?:[A-Z][\\w.]* ){1,4}(?:Street|St\\b\\.?|Avenue|Ave\\b\\.?|Road|Drive|Boulevard|Parkway|Plaza|Place|Square)(?i:(?:(?i:,? (?:suite|floor|room) \\w+))?))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', ('STREET',)),
        'ROLE_OF_COMPANY': ('(?i:depositor|seller|(?:master )?servicer|sponsor|issuer|originator)', 'DIMOSdimos', ('ROLE_OF_COMPANY',)),
        'EXHIBIT': ('(?:\\(?\\b\\d{1,2}\\.\\d{1,2}\\W{0,3}\\s[A-Z][a-z]+\\b)', '(0123456789', ('EXHIBIT',)),
        'NUMBER_OF_HEADING': ("(?:(?:(?i:(?:(?:loan|mortgage) )?(?:groups?|pools?)\\s+)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))(?:(?i:(?:,? (?:and|&) |, ?| ?/ ?|(?<=s \\d)-))(?i:(?:groups? |pools? )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))+|\\b(?:page|trust|class|annex|part|phase) [\\w-]*\\d+\\b|^\\W*\\d{1,2}[.)]\\s|\\b\\d+-\\w*\\d\\w*|\\bex-?[\\d.]+|\\b\\d{1,2}(?:/\\d{1,2})?[- ]?(?:yr|year)s?\\b|(?:[a-z] |(?:group|pool) \\d)\\d$|(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(1?\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\)|\\d{1,2}/(?=[\\s.,;:]|$)|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021]))|\\b\\d{1,2}/\\d{1,2}(?= (?:hybrid|arm|pool|fixed|conforming|adjustable|\\w+ arm)\\b)|(?<![\\d.,])000(?:'?s)?\\b|\\b(?:19|20)\\d\\d\\b))", ' !"#$%&\'()*+,-./0123456789:;<=>?@GLMP[\\]^`abcdefghijklmnopqrstuvwxyz{|}~', ('NUMBER_OF_HEADING',)),
        'FIGURE_MISSING': ('(?:(?:number of .*\\b(?:is|was)\\W*$|in excess of\\W*$|balance of\\W*$|\\b(?:greater|less|more|later|earlier|fewer) than(?: or equal to)?(?: (?:at|of|nor|but|and|as|had)\\b|\\W*$)|\\b(?:is|was|were)\\W*$|^(?:the )?(?:total )?(?:number of|weighted average|aggregate)\\b|(?:no|not) (?:more|less|fewer) than (?:of|the)\\b|at least (?:of|the)\\b|(?<!\\d)(?<!\\d )%))', '%abefgilmntw', ('FIGURE_MISSING',)),
        'BROKEN_OFF': ('(?:the (?:weighted average|(?:total |aggregate )number|aggregate (?:scheduled |outstanding )?principal)(?! of which)(?:\\s(?!(?:is|was|were|are|has|have|had|will|may|shall)\\b)[A-Za-z-]+)*\\.)', 't', ('BROKEN_OFF',)),
        'OF_OTHERS': ('(?i:loan|group|pool|mortgag|propert|borrower|certificate|class|bond|swap)', 'BCGLMPSbcglmps', ('OF_OTHERS',)),
        'OF_ALL_LOANS': ('(?i:the (?:mortgage )?loans (?:were|will be|have been|bear|are) [^\\d]+)', 'Tt', ('OF_ALL_LOANS',)),
        'MISREAD_FIGURE': ("(?:(?:\\$? ?[\\d,.]*\\d[]\\[{}<>|!?;^~=@#_*$&%][\\d,.]+%?|(?=.*(?:\\d[,.]\\d|\\d[A-Za-z]\\.\\d+%))(?:\\$ ?[\\d,]+\\.\\d\\d ?[A-Za-z]|[A-Za-z] ?\\$ ?[\\d,.]+|[\\d.]+%[A-Za-z]|\\$? ?(?:[A-Za-z][\\d,.]+|[\\d,.]*\\d[,.]?[A-Za-z][\\d,.]*\\d|\\d+[A-Za-z][\\d,.]+)%?)|\\d[\\d,.]*[;'/-]))", ' $,.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('MISREAD_FIGURE',)),
        'ONLY_SIGNS': ("(?:(?=.*(?:[$%]|\\d,\\d\\d))[\\d$,.%;:'/ -]+)", " $%',-./0123456789:;", ('ONLY_SIGNS',)),
        'SOUND_FIGURES': ('(?:-?(?:(?:\\d{1,3}(?:\\.\\d+)?|\\.\\d+) ?%|(?:\\$ ?)?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d\\d)?|\\d+(?:\\.\\d+)?)(?! ?%))(?:(?: ?[/-] ?|(?<=%), |, (?=\\$)|; ?|(?<=%) (?=[\\d.]+ ?%)|(?<=\\d) (?=\\$))(?:(?:\\d{1,3}(?:\\.\\d+)?|\\.\\d+) ?%|(?:\\$ ?)?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d\\d)?|\\d+(?:\\.\\d+)?)(?! ?%)))*[.,;]?)', '$-.0123456789', ('SOUND_FIGURES',)),
        'SEVERAL_FIGURES': ('(?:(?:\\d\\S*(?: ?%)? ?(?:-|\\bto\\b|/|,? and\\b) ?\\$?\\d|^[A-Z][A-Za-z]{2,9}\\.?,? \\d{4}\\b$|(?:\\b(?:over|under|at least|up to)\\b|(?<![\\d.,])[<>])|[()]))', '()0123456789<>ABCDEFGHIJKLMNOPQRSTUVWXYZaou', ('SEVERAL_FIGURES',)),
        'RANGE_OF_FIGURES': ('(?:(?:\\d ?%? ?(?:-|to\\b) ?\\$?\\d|(?:\\b(?:over|under|at least|up to)\\b|(?<![\\d.,])[<>])))', '0123456789<>aou', ('RANGE_OF_FIGURES',)),
        'OTHER_DAYS': ('(?:(?:\\d{4}\\b.*\\d{4}|^[A-Z][A-Za-z]{2,9}\\.?,? \\d{4}\\b$|^\\d{1,2}/\\d{4}$|^\\d{1,2}(?:st|nd|rd|th)\\b|[()]))', '()0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('OTHER_DAYS',)),
        'OF_ALL_POOLS': ('(?:(?:\\b(?:all|both|aggregate|total|combined|entire) (?:of the )?(?:mortgage |loan )?(?:loans|pools?|groups|collateral)\\b|^(?:aggregate|total|combined)$))', 'abcet', ('OF_ALL_POOLS',)),
        'COLUMN_OF_ALL': ('(?i:(?:total|aggregate|all|combined|overall)(?: (?:loans|mortgage loans|pools?|groups?|collateral))?)', 'ACOTacot', ('COLUMN_OF_ALL',)),
        'SUBTOTAL': ('(?i:\\bsub-? ?total|^(?:(?:amounts?|totals?|balances?) )?(?:carried|brought) forward\\b)', 'ABCSTabcst', ('SUBTOTAL',)),
        'TOTAL_OF_SOME': ('(?i:total (?!loans?\\b|pool\\b|portfolio\\b)\\w)', 'Tt', ('TOTAL_OF_SOME',)),
        'TOTAL_OF_GROUP': ('(?:(?:(?i:totals? (?:for |of )?)(?i:(?:loan )?(?:group|pool) \\w{1,3})\\b|(?i:(?:loan )?(?:group|pool) \\w{1,3})(?i: ?-? ?totals?\\b)))', 'GLPTglpt', ('TOTAL_OF_GROUP',)),
        'ONE_GROUP': ('(?i:(?:loan )?(?:group|pool) \\w{1,3})', 'GLPglp', ('ONE_GROUP',)),
    },
    'lines': {
        'PAGE_MARK': ('(?:(?:(?i:(?:-? ?\\w{1,6} ?-? ?)?</?PAGE>(?: ?(?:page )?-?\\w{1,6}-?)?)|PAGE))', ' -0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', ('PAGE_MARK',)),
        'CONTINUED': ("(?:(?:(?i:(?:(?i:(?:the |this )?(?:table|schedule|chart|list|exhibit|text|(?:foot)?notes?),? (?:is |are )?))?)(?i:cont(?:inue[sd]?|['.]d?\\.?|d\\.?))(?i:,?(?: (?:on|from|to))?(?: the)?)(?:(?i: (?:next|following|succeeding|previous|preceding|prior) pages?)|(?i: page \\w{1,4}))[-.)\\]* ]*|(?:[(\\[*-] ?)+(?i:(?:(?i:(?:the |this )?(?:table|schedule|chart|list|exhibit|text|(?:foot)?notes?),? (?:is |are )?))?)(?i:cont(?:inue[sd]?|['.]d?\\.?|d\\.?))(?:(?i:,?(?: (?:on|from|to))?(?: the)?)(?:(?i: (?:next|following|succeeding|previous|preceding|prior) pages?)|(?i: page \\w{1,4})))?[-.)\\]* ]*))", '(*-CEFLNST[ceflnst', ('CONTINUED',)),
        'TABLE_TAG': ('(?i:(?:</?(?:TABLE|CAPTION|FN|F\\d+|S|C|CENTER|B|TEXT)>\\s*)+)', '<', ('TABLE_TAG',)),
        'COMMISSION': ('(?:(?:(?i:(?:the )?united states(?: of america)?)(?: (?i:(?:u\\. ?s\\. )?securities (?:and|&) exchange commission))?|(?i:(?:u\\. ?s\\. )?securities (?:and|&) exchange commission)))', 'STUstu', ('COMMISSION',)),
        'COMMISSION_ADDRESS': ('(?:(?:(?i:(?:\\d+ )?(?:450 )?fifth street,? n\\.? ?w\\.?)|(?i:\\d+ f street,? n\\.? ?e\\.?)|(?i:washington,? ?d\\.? ?c\\.?,?)(?: \\b\\d{5}(?:-\\d{4})?\\b)?|(?i:judiciary plaza)))', '0123456789FJWfjw', ('COMMISSION_ADDRESS',)),
        'FORM': ('(?:(?i:(?:(?i:form? ?))?)(?i:8 ?- ?k(?: ?[/-]? ?a(?:-\\d)?)?)\\.?(?:,? ?\\(?(?i:(?:(?i:amendment ))?)(?i:(?:no\\.?|number) ?\\d+)\\)?)?(?i:(?:(?i: \\(as amended\\)))?)(?i:(?:(?i: current report))?))', '8Ff', ('FORM',)),
        'AMENDMENT': ('(?:(?:(?i:\\(?(?:post-effective )?amendment(?: (?:no\\.?|number) ?\\d+)?\\)?)(?i:(?:(?i: to))?)(?i:(?:(?i: form 8 ?- ?k(?: ?/ ?a)?))?)(?i:(?:(?i:,? (?:(?:originally|previously|as) )?(?:filed|dated)\\b.{5,60}))?)\\)?|(?i:\\(as amended\\))))', '(APap', ('AMENDMENT',)),
        'AUTHORITY': ('(?:(?i:(?!and$))(?:(?:(?i:(?:current|this|report|pursuant|to|under|information|be|included|in)\\b ?)|(?i:(?:sections?|13|or|and|of|the|securities|securites|exchange|act|as|amended|193[34])\\b ?)|(?i:15 ?\\(d\\) ?)|[,.] ?))+)', ',.1ABCEIOPRSTUabceioprstu', ('AUTHORITY',)),
        'REPORT_DATE_CAPTION': ('(?:(?:(?i:(?:(?i:\\(?date of report,? ))?)(?i:\\(?date of (?:the )?)(?i:earliest event reported\\)?\\)?)|(?i:\\(?date of (?:the )?)(?i:report\\)?)))', '(Dd', ('REPORT_DATE_CAPTION',)),
        'REPORT_DATE': ('(?:(?:(?i:\\(?date of (?:the )?)(?i:(?:report|earliest event)\\b.*)|(?i:for the month of [a-z]{3,10},? \\d{4})|(?i:\\(?date of (?:the )?)(?i:earliest)))', '(DFdf', ('REPORT_DATE',)),
        'DATE_LINE': ('(?:(?:(?:(?:(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\.?\\s{0,3}\\d{1,2}(?:(?:st|nd|rd|th)\\b)?\\s?[,.]?\\s{0,3}\\d{4}\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b)), ?\\d{1,2} \\d{4}\\b)|\\b(?:the )?\\d{1,2}(?:(?:st|nd|rd|th)\\b)?[- ](?:(?:day )?of )?[A-Za-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b)|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b)),? \\d{4}))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE_LINE',)),
        'LABELLED': ('(?:\\(?(?:(?i:(?:exact )?names? of (?:the )?)(?i:(?:registrants?|issuers?|depositors?|co-?registrants?|sponsors?|sellers?)\\b)|(?i:\\(?(?:street |mailing |business )?(?:address|addresses),? (?:and|of|including|\\())|(?:(?i:i\\.? ?r\\.? ?s\\.? )(?i:employer)|(?i:employer (?:id|i\\.d)))|(?i:former name)|(?i:zip code))(?i:[^:(]{0,70}(?: \\(zip code\\))?\\)? ?:)(?![a-z]) ?(?=[^\\W_]|\\().*)', '(ABEFIMNSZabefimnsz', ('LABELLED',)),
        'NAME_CAPTION': ('(?:(?:(?i:\\(?names? of registrants? as specified\\b.*)|(?i:(?=[^x]*+x)[^()]*\\)? ?)(?:(?i:\\(?exact (?:corporate )?(?:names?|title) of (?:each |the )?)(?i:(?:registrants?|issuers?|depositors?|co-?registrants?|sponsors?|sellers?)\\b).*|(?i:\\(exact (?:corporate )?names?(?: of(?: the)?)?))))', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('NAME_CAPTION',)),
        'FILE_NUMBER': ('(?:(?:\\d{1,3}-\\d[\\d-]*(?:(?i:(?:,| and|;) )\\d{1,3}-\\d[\\d-]*)*(?i: ?\\(commission file .*)|(?i:\\(?(?:sec |commission |registration )?(?:file|registration statement|registration) ?)(?i:(?:nos?|numbers?)?(?: ?[.:])*) ?#? ?\\d{1,3}-\\d[\\d-]*(?i:[\\d\\s,;&and-]*\\)?)))', '(0123456789CFRScfrs', ('FILE_NUMBER',)),
        'EMPLOYER_NUMBER': ('(?:(?:\\(?(?i:(?:(?i:i\\.? ?r\\.? ?s\\.? ))?)(?i:employer (?:identification|id|i\\.d\\.) ?)(?i:(?:nos?|numbers?)?(?: ?[.:])*) ?\\b\\d{2}-?\\d{7}\\b\\)?|\\b\\d{2}-?\\d{7}\\b ?\\((?i:(?:(?i:i\\.? ?r\\.? ?s\\.? ))?)(?i:employer .*)))', '(0123456789EIei', ('EMPLOYER_NUMBER',)),
        'STATE': ('(?:(?i:\\(?(?:state|jurisdiction|state or other jurisdiction) of )(?i:(?:incorporation|organization))(?:(?i: or )(?i:(?:incorporation|organization)))?(?i:\\)?: ?[a-z .]+))', '(JSjs', ('STATE',)),
        'INCORPORATION_CAPTION': ('(?:(?:(?:(?i:\\(?(?:states?|jurisdictions?)\\b)(?i:(?! of (?!inc|org|or\\b|other|formation|commission|juris)))(?i: ?(?:or |of |other |juris|inc|org).*)|(?i:\\(?state of))|(?i:\\(?(?:commission|file (?:no|number))\\b.*)|(?i:\\(?(?:i\\.? ?r\\.? ?s\\.? ?(?:empl|no|id)|employer (?:id|i\\.d)).*)))', '(CEFIJScefijs', ('INCORPORATION_CAPTION',)),
        'ADDRESS_CAPTION': ('(?:(?:(?i:\\(?(?:street |mailing |business )?(?:address|addresses),? (?:and|of|including|\\())(?i:(?:(?i:.*(?:principal|executive|registrant|zip|office).*))?)|(?i:\\((?:principal )?executive offices?\\))|(?i:\\(?zip codes?\\)?)))', '(ABMSZabmsz', ('ADDRESS_CAPTION',)),
        'TELEPHONE': ("(?:\\(?(?:(?i:(?:(?i:(?:(?:co-?)?registrants?'?s?'?,?|company's|issuer's|depositor's)))?)(?i: ?(?:full |area code and )?telephone number)|(?i:registrant'?s telephone(?= ?$|, including))).*\\d{3}.*)", ' (ACDFIRTacdfirt', ('TELEPHONE',)),
        'TELEPHONE_CAPTION': ("(?:\\(?(?:(?i:(?:(?i:(?:(?:co-?)?registrants?'?s?'?,?|company's|issuer's|depositor's)))?)(?i: ?(?:full |area code and )?telephone number)|(?i:registrant'?s telephone(?= ?$|, including))).*)", ' (ACDFIRTacdfirt', ('TELEPHONE_CAPTION',)),
        'FORMER_NAME_CAPTION': ('(?i:_*\\(?former (?:name|address).*)', '(F_f', ('FORMER_NAME_CAPTION',)),
        'CHECKBOX': ('(?:(?:(?i:(?:.{0,4}|[\\W_x]{0,12}))(?i:(?:written communications?|soliciting materials?|pre[- ]?commencement communications?))(?i: pursuant.*)|(?i:check the appropriate\\b.*)|(?:(?i:\\[ ?[x_]* ?\\])|(?i:\\| ?[x_]* ?\\|)).*))', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('CHECKBOX',)),
        'PAGE_NOTE': ('(?:(?:(?:(?i:this (?:report|document|filing) consists of \\d+ .{0,30}pages\\.?)|(?i:total (?:number of )?pages:? \\d{1,3}))|(?i:(?:note: ?)?(?:please )?see page \\d{1,3} for .{0,20}index\\b.{0,12})|(?i:(?:the )?(?:exhibit index|index to exhibits)\\b.{0,30}\\d{1,3}\\.?)|(?i:\\(?(?:this is )?page \\d{1,3} of \\d{1,3}(?: pages)?\\)?)))', '(EINPSTeinpst', ('PAGE_NOTE',)),
        'UNUSED_ITEMS': ('(?:(?i:items )\\d{1,2}(?:\\.\\d{2})?(?:(?i:(?: ?(?:through|to|and|,|-))+ ?(?:items? )?)\\d{1,2}(?:\\.\\d{2})?)+(?i:,? (?:are|is|have|were|not)\\b.*))', 'Ii', ('UNUSED_ITEMS',)),
        'SECTION_HEADING': ('(?:(?i:section [1-9] ?[-.:\u2013\x96]{1,2} ?)(?i:(?:registrant|financial|securities|matters|corporate|asset|regulation|other|exchange)\\b.*))', 'Ss', ('SECTION_HEADING',)),
        'CONTENTS': ('(?i:(?:index|(?:table of )?contents|page(?: no\\.?| number)?))', 'CIPTcipt', ('CONTENTS',)),
        'ITEM': ('(?:(?i:items? ?)\\d{1,2}(?:\\.\\d{2})?(?:(?i: ?(?:\\([a-z]\\) ?)?(?:-|through|to|and|,|,? and|&) ?)\\d{1,2}(?:\\.\\d{2})?)*(?i:(?:(?i: ?\\([a-z]\\)))?)(?: ?(?:\\.|:|--?|[^\x00-\x7f]) ?| |(?=[A-Z][A-Za-z])|$)(?i:(?! ?(?:of|and|or|through|hereof|above|below|to|is|in|was)\\b)).*)', 'Ii', ('ITEM',)),
        'SIGNATURES': ('(?i:s ?i ?g ?n ?a ?t ?u ?r ?e ?s?:?)', 'Ss', ('SIGNATURES',)),
        'SIGNATURE_SENTENCE': ('(?i:pursuant to the requirements? of (?:section|the) .*|(?:the )?registrant has duly caused .*)', 'PRTprt', ('SIGNATURE_SENTENCE',)),
        'REGISTRANT_TAG': ('(?:(?:(?i:\\((?:exact )?name of (?:the )?registrant\\)\\*?)|(?i:\\(?(?:registrant|depositor|issuer)\\)?(?: \\((?:registrant|depositor|issuer)\\))?)|(?i:\\((?:signature|date|title|name)\\)\\*?)))', '(DIRdir', ('REGISTRANT_TAG',)),
        'BY': ('(?i:by ?:.*|by|[/\\\\]s?[/\\\\].*)', '/B\\b', ('BY',)),
        'NAME': ('(?i:name ?:.*)', 'Nn', ('NAME',)),
        'CAPACITY': ('(?i:(?:title|its) ?:.*)', 'ITit', ('CAPACITY',)),
        'DATED': ('(?i:dated?\\b(?!["\'),;]| (?:is|are|was|were|has|have|had|will|shall|may|and|or|which|that|by)\\b) ?:? ?.*)', 'Dd', ('DATED',)),
        'EXHIBIT_INDEX': ('(?i:(?:index (?:to|of) exhibits?|list of exhibits|exhibits? index))', 'EILeil', ('EXHIBIT_INDEX',)),
        'EXHIBIT_HEADING': ('(?i:\\(?ex(?:hibit)?[ -]?(?:no\\. ?)?\\d+(?:\\.\\d+)?\\)?[.:]?)', '(Ee', ('EXHIBIT_HEADING',)),
        'RULE': ('(?:(?:(?:- )*[-=_~*]{3,}[-=_~* ]*|-(?: -)*))', '*-=_~', ('RULE',)),
        'TOTAL': ('(?:(?:(?:(?:(?i:(?:loan )?(?:group|pool) \\w{1,3})|(?i:(?:grand|sub|pool|aggregate|overall|portfolio))) ?-?)?(?i:totals?)(?:(?i: ?(?:/|\\(|-|,|or|and) ?)(?:(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?i:(?:averages?|avg\\.?))|(?i:w\\.?a\\.?))\\)?)*(?i:(?:(?i:,? (?:for )?(?:the |all )?(?:mortgage )?(?:pool|loans|portfolio|deal|group \\w{1,3}|collateral)(?: balance)?))?)|(?:(?i:aggregate(?: (?:mortgage )?(?:pool|loans))?)|(?i:all (?:the )?(?:mortgage )?loans)))[:.]?(?:,? ?(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(1?\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\)|\\d{1,2}/(?=[\\s.,;:]|$)|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021]))|\\d))*)', 'AGLOPSTaglopst', ('TOTAL',)),
        'SUMMARY': ('(?:(?i:(?:(?i:non-?zero ))?)(?:(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?:(?:(?:(?i:(?:minimum|min\\.?|lowest|low|smallest))|(?i:(?:maximum|max\\.?|highest|high|largest)))|(?i:(?:mean|median)))|(?i:(?:averages?|avg\\.?)))|(?i:w\\.?a\\.?(?:[cms]|ltv)?\\.?))(?: ?[:=] ?| )[$\\d].*)', 'AHLMNSWahlmnsw', ('SUMMARY',)),
        'NOTE': ('(?:(?:(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(1?\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\))|\\d{1,2}/(?=[\\s.,;:]|$)|\\d{1,2}\\.?(?! (?:(?i:y(?:ea)?rs?|months?)|of)\\b)) +|(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(1?\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\}) ?|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*)) ?(?=[A-Z("\'])|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021]) ?(?=[A-Z])(?!(?i:(?:of )?(?:loans?|mortgage))\\b))(?=\\S).*)', '#(*+/0123456789<[{', ('NOTE',)),
        'LETTERED_NOTE': ('(?:[A-Z] (?=[A-Z]).*)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('LETTERED_NOTE',)),
        'LIST_ITEM': ('(?:(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|--(?= +[^\\s=_-])|[-*+\x95\xb7\u2022o]) +\\S.*)', '(*+-0123456789abcdefghijklmnopqrstuvwxyz', ('LIST_ITEM',)),
        'FACT': ("(?:(?:(?:\\(?\\d{1,2}[.)]\\s+(?=[A-Z%#])|(?:[-\x95\xb7\u2022]|o(?=\\s))\\s+))?(?P<label>)(?:[A-Za-z#]|%\\s?(?=[A-Za-z])|\\([A-Za-z]+\\)(?=[\\s:])|'\\d\\d\\s(?=[A-Z])|\\d[\\d.,]{0,9}[%KkM]?\\s?-\\s?\\d[\\d.,]{0,9}[%KkM]?(?=\\s[A-Z]|\\s?:\\s)|[<>]=?\\s?\\$?\\d[\\d.,]{0,9}[%KkM]?(?=\\s[A-Z]|\\s?:\\s)|\\d{1,3}(?:st|nd|rd|th|\\+)?\\s(?=[A-Z]))(?:[^:\\s]|\\s(?!\\s)){0,58}?(?P<gap>)(?:(?:(?<![.\\s])|(?<=\\.)(?=\\s)|(?<=\\.[A-Za-z]\\.)(?=\\.\\s))(?:\\s?(?:(?<!\\.[A-Za-z])\\.)?(?:\\s\\.(?!\\d)){2,}+|\\s*+\\.{3,}+(?:\\s|\\.(?!(?<=\\s\\.)\\d))*+|(?:\\s+\\.{1,2}|\\.\\.)\\s+(?=[$\\d]))|(?:\\s{2,}(?:(?=[A-Z][A-Za-z]{2,8} (?:\\d{1,2}, \\d{4}|\\d{4}\\s*$))|(?=[A-Z][A-Za-z/ -]{1,30} \\(?\\d[\\d.]*%\\)?,))|\\s{2,}(?=\\.?\\d|[$~<>(\\[]|approx|about|[Oo]n or about|N/A|TBD|TBA))|\\s*:(?!(?<=\\d:)\\d)(?:(?:(?:(?<!\\.[A-Za-z])\\.)?(?:\\s\\.(?!\\d)){2,}+|\\s*+\\.{3,}+(?:\\s|\\.(?!(?<=\\s\\.)\\d))*+|(?:\\s+\\.{1,2}|\\.\\.)\\s+(?=[$\\d])))?|\\s*(?<![<>=])=(?=\\s*[$\\d~.(A-Z])|(?<=[A-Z)*])\\s(?=[$\\d])(?!(?:19|20)\\d\\d-)(?!.*(?:\\.{3}|(?:\\s\\.){3})[.\\s]*[$\\d]))\\s*(?P<value>)(?:(?:(?i:\\d\\S*\\s+\\d{1,2}:\\d{2}\\s?[ap]\\.?m\\.?)|(?:[A-Z][A-Za-z/ -]{1,30} \\(?\\d[\\d.]*%\\)?(?:[,;]? |,$|$))+|\\[[ _]*\\]%?|(?:(?:approx\\.?|approximately|about|~)\\s?)?\\[?[$<>(]{0,2}\\s{0,3}\\.?\\d(?:\\S*[\\w%)\\]])?(?:\\s?(?:-|to)\\s?\\$?\\d\\S*)?(?:\\s?(?:%|months?|years?|days?|bps|mos\\.?|yrs\\.?)(?:\\s[A-Z]{2}(?=\\s\\s|\\s*\\())?)?(?:\\s*\\+\\s?/\\s?-\\s?\\.?\\d\\S*(?:\\s?(?:%|months?|bps|basis points))?)?(?:\\s*\\([^()]*\\))*(?:(?:\\s{2,}\\$?\\d\\S*\\s?(?:-|to)\\s?\\$?\\d\\S*|\\s+(?:(?:(?i:max(?:imum)?\\.?)|(?i:min(?:imum)?\\.?))(?:\\s[+-]?\\$?\\d\\S*)?|\\+\\s?\\$?\\d\\S*(?:\\s?(?:%|months?|years?|days?|bps|mos\\.?|yrs\\.?)(?:\\s[A-Z]{2}(?=\\s\\s|\\s*\\())?)?)))?|(?:[A-Za-z][^:]{0,58}?|[$\\d~<>](?:[^\\s:]|\\s(?!\\s)){0,48}?)))?(?P<stop>)\\.?(?:\\s+(?:N/?A|--?))?)", "#%'(-0123456789<>ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", ('FACT',)),
        'LIST_HEAD': ('(?:(?:(?:(?:(?i:\\d{1,2}(?:/\\d{1,2}|[- ]?(?:yr\\.?|year))(?: (?:fixed|hybrid|arm))*)(?i:(?:(?i: pool))?)|(?:(?i:(?:amounts?|values?|descriptions?|characteristics?))|(?i:(?:bid|stips?|stipulat(?:ions?|ed)|targets?|expected|pool|collateral)))(?: (?:(?i:(?:amounts?|values?|descriptions?|characteristics?))|(?i:(?:bid|stips?|stipulat(?:ions?|ed)|targets?|expected|pool|collateral)))(?: (?:(?i:(?:amounts?|values?|descriptions?|characteristics?))|(?i:(?:bid|stips?|stipulat(?:ions?|ed)|targets?|expected|pool|collateral))))?)?) )?(?i:(?:(?:permitted|allowed|allowable) )?(?:tolerances?|variances?))|(?i:(?:(?i:(?:summary |aggregate )?(?:statistics?|values?|amounts?|totals?|averages?) ))?)(?i:ranges?)(?i:(?:(?i: \\(?(?:if|where) \\w+\\)?))?)))', '0123456789ABCDEPRSTVabcdeprstv', ('LIST_HEAD',)),
        'INDEX_LINE': ('(?:.*(?:\\.{4}|(?: \\.){4}) ?\\d{1,3})', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('INDEX_LINE',)),
        'PAGE_NUMBER': ('(?i:-? ?(?:(?:[A-Z]|[ivx]{1,4})-){0,2}\\d{1,3} ?-?|- ?page \\d+ ?-|page \\d+(?: of \\d+)?|[ivx]{1,5})', ' -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('PAGE_NUMBER',)),
        'MISREAD_PAGE_NUMBER': ('(?:-? ?(?:[BDEGILOQSTZbgloqsz|]\\d{0,2}|\\d[BDEGILOQSTZbgloqsz|]\\d?|\\d\\d[BDEGILOQSTZbgloqsz|]) ?-?)', ' -0123456789BDEGILOQSTZbgloqsz|', ('MISREAD_PAGE_NUMBER',)),
    },
    'sentences': {
        'IGNORED': ('(?i:(?<=\\s)\\((?:[ivx]{1,4}|[a-h])\\)(?=\\s))|(?i:\\s+|\\b(?:the|an?)\\b|at(?= an? weighted))|(?i:at(?= (?:an? )?(?:annual |fixed |mortgage |interest )*rates?\\b))|(?i:interest on (?=(?:the |all )(?:mortgage )?loans (?:accrue|will accrue)))|(?i:ranges? of(?= (?:the )?[a-z]))|(?:(?!(?i:(?:(?<=[\\d%])(?<!19\\d\\d)(?<!20\\d\\d)|(?<=months)|(?<=annum)),)(?i:(?=,? the (?:weighted|average|smallest|largest|highest|lowest|maximum|minimum|earliest|latest) )))(?:(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s[A-Za-z$\\d(])))|(?:(?i:\\(?(?:measured )?by (?:cut-?off date )?)(?:(?:(?i:(?:individual|current|scheduled|adjusted|stated|unpaid|outstanding) )|(?i:aggregate )))*(?i:(?:principal )?balances?)(?i:(?:(?i: as of (?:the )?cut-?off date))?)\\)?)|(?:(?:(?i:based (?:solely )?(?:up)?on (?:the )?representations? [^,.;\\d]*,)|(?i:evidenced by (?:the )?(?:mortgage|promissory) notes)|(?i:\\(as so adjusted\\))|(?i:(?:per annum|inclusive)\\b)))|(?i:thereof\\b|\\(as (?:defined|described) (?:herein|below|above)\\))|(?i:\\((?:(?:the|each|collectively|such date|an?),? )*["\'`]{1,2}[^"()\\d]{2,60}(?:["\']{1,2}\\)|$))|(?:(?:(?i:(?:all of which (?:are|were|will be) |(?<=, ))secured by [^,.;\\d]*(?=[,.;]|$))|(?i:(?<!that )(?<!which )(?:are|were|will be) secured by first [^.;\\d%]{0,120}?,? and (?=(?:have|had|bear)\\b))))|(?i:from the date on which the first payment (?:is|was) due on (?:each|the) (?:mortgage )?loans?\\b)|(?i:for which (?:an? |the )?(?:(?:FICO|credit) )*scores? (?:is|was|are|were) available\\b)|(?i:\\(or combined loan-to-value ratios?,?[^()\\d]*\\))|(?i:in exchange for (?:[\\w-]+ ){0,4}?(?:certificates|securities|notes|bonds)\\b)|(?:(?:(?i:(?:(?:to be )?included |contained )?in the (?:(?:mortgage )?(?:loan )?pool|trust(?: fund)?)\\b)|(?i:in (?:total|all|the aggregate)\\b)|(?i:(?<=loans )outstanding(?= (?:with|having)\\b))))', ' (,ABCEFIMOPRSTWabcefimoprstw', ()),
        'AS_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?:(?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))|(?i:in each case,? as of))(?i: (?:the )?)(?:(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date)|(?i:(?:such|that|(?<=the )same) date))(?:, (?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))?|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))(?:(?i:, the )(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date)\\b)?|\\((?:(?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))|(?i:in each case,? as of))(?i: (?:the )?)(?:(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date)|(?i:(?:such|that|(?<=the )same) date))(?:, (?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))?|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))\\)))', '(AIai', ()),
        'DEDUCTED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:\\(?after )(?i:(?:deducting|deduction of|giving effect to|application of) [^)\\d]*)(?i:\\b(?:during|in) the month of the cut-?off date)|(?i:\\(?after )(?i:(?:deducting|deduction of|giving effect to|application of) [^)\\d]*)(?i:\\bon(?: or before|(?= (?:such|that))))(?i: (?:the )?)(?:(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date)|(?i:(?:such|that|(?<=the )same) date))(?:, (?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))?|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b)))(?i:(?:(?i:,? whether or not (?:such payments (?:are|were) )?(?:received|paid|collected)))?)\\)?)', '(Aa', ()),
        'ON_DAY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:on (?:or about )?(?:the )?)(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))', 'Oo', ()),
        'VARIANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\(?(?i:(?:(?i:and (?=subject to )))?)(?:(?i:(?:(?i:(?:which (?:is|are|will be) |(?<!is )(?<!was )(?<!be ))subject to ))?)(?i:(?:an? )?(?:permitted )?(?:variance|variation) (?:of )?(?:up to )?))?(?:(?i:plus or minus )|\\+ ?/ ?- ?)(?:\\.\\d(?:(?:(?:[OolISBZ]|\\d))+)?|\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?)(?i:(?:\\s?%|\\spercent\\b))\\)?)', '(+APSVWapsvw', ()),
        'BEFORE_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^(),\\d]{0,40}?fees?(?=,| (?:as|at|of|on|for|was|were|is|are|will)\\b|$))))', '(Bb', ()),
        'AFTER_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^(),\\d]{0,40}?fees?(?=,| (?:as|at|of|on|for|was|were|is|are|will)\\b|$))))', '(ANan', ()),
        'AT_ORIGINATION': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:at (?:the time of )?origination)', 'Aa', ()),
        'WITHOUT_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:without )(?i:taking into account [^,.;\\d]*?(?:additional collateral|(?=,| (?:is|was)\\b))))', 'Ww', ()),
        'WITH_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?i:after ))?)(?i:taking into account [^,.;\\d]*?(?:additional collateral|(?=,| (?:is|was)\\b))))', 'ATat', ()),
        'COUNTED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?<=\\bthe )|of which there (?:are|were) ))\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-])(?i:(?= (?:mortgage )?loans\\b|,)))', '0123456789Oo', ()),
        'MONEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\bUS ?)?\\$\\s?\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?:\\s?(?i:(?:thousand|million|billion)\\b))?(?i:(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$U', ('MONEY',)),
        'PERCENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\.\\d(?:(?:(?:[OolISBZ]|\\d))+)?|\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?)(?i:(?:\\s?%|\\spercent\\b)))', '.0123456789', ('PERCENT',)),
        'SOME_LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:^|(?<=, )|(?<=and ))\\d[\\d,]*(?= of the (?:(?:group|pool) \\w+ )?(?:mortgage )?loans\\b))', '0123456789', ('SOME_LOANS',)),
        'DELINQUENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:more than|at least) ))?)(?:(?i:(?:thirty|sixty|ninety) (?:\\(\\d\\d\\) )?)|(?i:\\d{1,3} ))(?i:(?:(?:to|-|through) \\d{1,3} |or more )?days )(?i:(?:or more )?(?:contractually )?(?:delinquent|past due)\\b)(?i:(?:(?i: in (?:the |their )?payments? of principal (?:and|or) interest\\b))?)|(?i:(?:delinquent|past due) (?:by |for )?(?:more than )?\\d{1,3} days(?: or more)?\\b)))', '0123456789ADMNPSTadmnpst', ('DELINQUENT', '_WORD')),
        'DATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'NUMBER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'SERIES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:Series\\s\\d{4}[- ]\\w+)', 'Ss', ('SERIES',)),
        'MONTHS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:(?<=\\d )|(?!months to maturity))months?\\b)', 'Mm', ('MONTHS', '_WORD')),
        'YEARS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:years?\\b)', 'Yy', ('YEARS', '_WORD')),
        'CUT_OFF_NAMED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?:mortgage )?(?:loan |pool )?cut[- ]?off|statistical calculation) date)(?i:(?= (?:for|of|is|was|will)\\b)))', 'CLMPSclmps', ('CUT_OFF_NAMED', '_WORD')),
        'CLOSING_NAMED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:offered )?certificates)(?i:(?= (?:will be|are expected to be|are to be|were) (?:issued|delivered) on\\b))|(?i:(?:closing|settlement|delivery)(?: date)?)(?i:(?= (?:for|of|is|was|will)\\b))))', 'CDOScdos', ('CLOSING_NAMED', '_WORD')),
        '_POSSESSIVE': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?<=loans)'|(?<=pool)'s)", "'", ('_POSSESSIVE', '_WORD')),
        '_OF_EACH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:of|for) (?:both|each|all)(?: of the)? (?:loan )?(?:pools?|groups?)\\b(?! \\w+ (?:mortgage )?loans?\\b))', 'FOfo', ('_OF_EACH', '_WORD')),
        '_DAY_BEHIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:on or about|on|as of|at))(?:(?i:(?= (?!least|most|about|average|approximately)[a-z]{3,10}[.,]? ?(?:\\d|\\w{1,2},? \\d{4})))|(?i:(?= (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? [a-z]{3,10}[.,]? \\d\\w{3}\\b))|(?i:(?= (?:the )?(?:\\w{1,2}/\\w{1,2}/|\\w{1,2}-\\w{1,9}-)\\w{2,4}\\b))))', 'AOao', ('_DAY_BEHIND',)),
        'THEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:;(?: and| but)?|and|but|while))(?:(?:(?:(?=,? (?:the |THE )?(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))(?i: (?:(?:mortgage )?loans )?(?:will |is |are )?(?:consist|compris|contain|ha[sd] |have )))|(?i:(?=,? (?:the|those) (?:mortgage )?loans in (?:loan )?(?:group|pool) )))|(?:(?i:(?<!% and)(?<!%, and)(?=,? (?:approximately |about )?\\d[\\d.]*% of ))(?i:(?=[^%$]{0,16}?[\\d.]+% of (?:the )?[\\w -]{0,40}loans[\\w -]{0,20} (?:are|were|have|had)\\b))|(?i:(?=,? (?:approximately |about )?\\d[\\d.]*% (?:are|were|have|had|is|was)\\b)))|(?:(?i:(?=,? (?:none\\b|no (?:such |(?:loan )?(?:group|pool) \\w+ )?(?:mortgage )?loan)))|(?i:(?=,? no (?:other |single |one )?(?:state|zip code)\\b)))|(?i:(?=,? (?:the )?(?:(?:group|pool) \\w+ )?(?:mortgage )?loans number(?:s|ed)? ))|(?i:(?=,? (?:their|they|its) )))|(?:(?i:(?=,? the (?:total|aggregate|outstanding|scheduled|unpaid|original|principal|number|latest) ))|(?i:(?=,? the (?:(?:mortgage |interest |note |net )+rates?|remaining terms?) ))|(?i:(?=,? the (?:FICO|credit scores?|loan-to-value ratios?) )))|(?i:(?=,? the (?:weighted|average|smallest|largest|highest|lowest|maximum|minimum|earliest|latest) ))|(?i:(?=,? the (?:closing|settlement|delivery|cut[- ]?off) date )))|(?i:(?:(?<=[\\d%])(?<!19\\d\\d)(?<!20\\d\\d)|(?<=months)|(?<=annum)),)(?i:(?=,? the (?:weighted|average|smallest|largest|highest|lowest|maximum|minimum|earliest|latest) ))))', ',;ABWabw', ('THEN', '_WORD')),
        'THEIR': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:their|its)\\b)', 'ITit', ('THEIR', '_WORD')),
        'THEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:they\\b|these (?:mortgage )?loans|(?<=of )th(?:ese|em)(?=,))', 'Tt', ('THEY', '_WORD')),
        '_WITH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:and )?(?:with|have|has|had|having)|and)(?= an? (?:weighted )?average of\\b))|(?i:and (?=averag(?:ed|es|ing) ))))', 'AHWahw', ('_WITH', '_WORD')),
        '_WITH_NAMED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?<=[\\d%] )|(?<=[\\d%], )|(?<=months )|(?<=months, )|(?<=annum )|(?<=annum, )))(?i:(?:and )?(?:with|having)(?= an? (?:weighted )?average (?!of\\b))))', 'AHWahw', ('_WITH_NAMED', '_WORD')),
        'WEIGHTED_AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:weighted average)', 'Ww', ('WEIGHTED_AVERAGE', '_WORD')),
        'AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:averag(?:ed|es|ing)\\b)|(?i:average)(?:(?:(?i:(?= (?:(?:schedul|adjust|stat)ed |(?:outstanding|unpaid|current|original|mortgage|loan|principal) )*balance))|(?i:(?= (?:(?:mortgage|loan|principal) )*size))|(?i:(?= cut-?off date principal balance)))|(?i:(?= of (?:approximately |about )?\\$)))|(?i:average(?= mortgage loan (?:has|had|is|was)\\b))))', 'Aa', ('AVERAGE', '_WORD')),
        'ORIGINAL_BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:individual )?(?:principal )?balances?)(?i: at (?:the time of )?origination\\b)|(?i:original (?:principal )?balances?)))', 'BIOPbiop', ('ORIGINAL_BALANCE', '_WORD')),
        'BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:initial|aggregate|total|mortgage|loan) )*pool (?:principal )?balances?\\b)|(?i:(?:(?<=average )|(?<=est )|(?<=est a )|(?<=(?:loan|.est) ha[sd] a )|(?<=imum )))(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date) )?(?i:(?:current |outstanding )?(?:mortgage )?(?:loan )?(?:principal )?)(?:(?i:balances?(?: outstanding)?)|(?i:size\\b))(?i:(?:(?i: per (?:mortgage )?loan\\b))?)|(?i:(?:(?i:(?:aggregate|total) (?:of the )?))?)(?i:(?:(?i:outstanding ))?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date) )?(?i:(?:(?i:(?:individual|current|scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:principal )(?i:balances?(?: outstanding)?)|(?:(?i:(?:aggregate|total) (?:of the )?)(?i:(?:(?i:(?:individual|current|scheduled|adjusted|stated|unpaid|outstanding) ))?)|(?i:(?:individual|current|scheduled|adjusted|stated|unpaid|outstanding) ))(?i:balances?(?: outstanding)?)|(?i:balances?(?: outstanding)?)(?:(?i:(?= (?:over|above|exceeding|in excess of|below|under|(?:greater|more|less) than) \\$))|(?i:(?= of (?:approximately |about )?\\$)))))', 'ABCILMOPRSTUabcilmoprstu', ('BALANCE', '_WORD')),
        'TOTALLED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:total(?:l?ing|l?ed|s)?|aggregat(?:ing|ed|es|e))(?= (?:approximately |about )?\\$))', 'ATat', ('TOTALLED', '_WORD')),
        'NET_RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:net (?:(?:loan |mortgage |note |interest |mortgage interest )?rates?|coupons?))', 'Nn', ('NET_RATE', '_WORD')),
        'RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:gross |current |annual |individual |fixed (?=[a-z ]{0,20}rates|rate of\\b))))?)(?i:(?:mortgage |note )?(?:interest |note |mortgage |coupon |loan |contract |percentage )?)(?i:rates?\\b)(?i:(?!/| (?:and|or) term refin))|(?i:(?:gross )?coupons?)))', 'ACFGILMNPRacfgilmnpr', ('RATE', '_WORD')),
        'REMAINING_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:scheduled )?remaining terms?(?: to (?:stated |scheduled )?maturity)?)|(?i:(?:remaining )?months to maturity)))', 'MRSmrs', ('REMAINING_TERM', '_WORD')),
        'ORIGINAL_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:terms?(?: to (?:stated |scheduled )?maturity)?|maturit(?:y|ies)))', 'Oo', ('ORIGINAL_TERM', '_WORD')),
        'ORIGINAL_LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:loan(?:- ?| )to[- ]value ratios?\\b|LTVs?\\b(?: ratios?)?))(?i: at origination)|(?i:original )(?i:(?:loan(?:- ?| )to[- ]value ratios?\\b|LTVs?\\b(?: ratios?)?))))', 'LOlo', ('ORIGINAL_LTV', '_WORD')),
        'LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:loan(?:- ?| )to[- ]value ratios?\\b|LTVs?\\b(?: ratios?)?))', 'Ll', ('LTV', '_WORD')),
        'AGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:seasoning|loan age|age|number of (?:full )?months since (?:the )?origination)\\b)', 'ALNSalns', ('AGE', '_WORD')),
        'CREDIT_SCORE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:FICO credit|FICO|credit|credit bureau) scores?|FICOs?\\b)', 'CFcf', ('CREDIT_SCORE', '_WORD')),
        'MATURITY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled |stated |final )*maturit(?:y|ies)(?: dates?)?)', 'FMSfms', ('MATURITY', '_WORD')),
        'ORIGINATION': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:origination dates?)', 'Oo', ('ORIGINATION', '_WORD')),
        'FIRST_PAYMENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:first (?:scheduled |monthly )*(?:payment|due) dates?)', 'Ff', ('FIRST_PAYMENT', '_WORD')),
        'OTHER': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?<=weighted average )(?!of\\b))(?:(?i:[a-z](?:(?! of )[a-z /'-]){2,60}?(?= of (?:approximately |about )?[$\\d]))|(?i:[a-z](?:(?! (?:of|for) )[a-z /'-]){2,60}?(?= (?:is|are|was|were)\\b))|(?i:[a-z][a-z /'-]{2,60}?(?= (?:of|for) (?:the|all) ))))", 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('OTHER', '_WORD')),
        'PRIMARY_INSURANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:primary mortgage (?:guaranty )?insurance(?: polic(?:y|ies))?)', 'Pp', ('PRIMARY_INSURANCE', '_WORD')),
        '_DELINQUENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:contractually )?(?:delinquent|past due)\\b)', 'CDPcdp', ('_DELINQUENT', '_WORD')),
        'FEATURE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?:(?i:(?:(?i:(?:detached|attached) ))?)(?i:(?:single|one|two)-?(?: ?to[- ]four)?[- ]?family )(?i:(?:(?i:(?:detached|attached) ))?)(?i:(?:homes|houses|residences|dwellings|properties)\\b)|(?i:(?:individual )?condominiums?(?: units?)?\\b)|(?i:planned unit developments?|townhouses|manufactured homes|cooperative (?:apartments?|units?)\\b))|(?:(?:(?i:(?:(?:fixed|adjustable)-? and )?(?:fixed|adjustable)[- ]rate)|(?i:(?:interest[- ]only|balloon)))(?i: (?:mortgage )?loans\\b)(?i:(?= (?:make|account|represent|constitute|comprise)))|(?i:(?:(?<=are )|(?<=were )))(?:(?i:(?:(?:fixed|adjustable)-? and )?(?:fixed|adjustable)[- ]rate)|(?i:(?:interest[- ]only|balloon)))(?i: (?:mortgage )?loans\\b)|(?i:(?:(?<=are )|(?<=were )))(?i:(?:(?:fixed|adjustable)-? and )?(?:fixed|adjustable)[- ]rate)(?:(?i: (?:payments|periods?|terms?)\\b)|(?i:(?! (?:mortgage )?loans)))|(?i:(?:interest[- ]only|balloon))(?:(?i: (?:payments|periods?|terms?)\\b)|(?i:(?! (?:mortgage )?loans))))|(?:(?:(?i:temporary (?:interest rate )?buy-?downs?(?: (?:agreements?|plans?|provisions?|funds|programs?))?\\b)|(?i:buy-?down (?:agreements?|plans?|provisions?|programs?)\\b))|(?i:(?:(?<=are )|(?<=were )))(?i:(?:relocation|buy-?down) (?:mortgage )?loans\\b))|(?:(?i:(?:full|alternative|reduced|limited|stated|low)(?: income| asset)?[- ]documentation)|(?i:stated[- ]income))(?i:(?: programs?| loans)?\\b)|(?i:(?:rate(?:/| and | or )term|limited cash-out) refinanc(?:es?|ings?)\\b)|(?i:any (?:one|single|other(?: one| single)?) state\\b)|(?i:prepayment (?:penalt(?:y|ies)|charges?|premiums?)\\b)|(?i:first (?:priority )?liens\\b)|(?i:leasehold (?:estates?|interests?)\\b)))', 'ABCDFILMOPRSTabcdfilmoprst', ('FEATURE', '_WORD')),
        'NO_OTHER_STATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?i:(?:other than|except for|with the exception of) (?!the\\b|\\w*loans\\b)[a-z, ]{4,60}?,? (?=no )))?)(?i:no (?:other |single |one )?state )(?i:(?:accounts? for|represents?|constitutes?|comprises?|contains?(?: (?:mortgaged )?properties securing)?)\\b))', 'ENOWenow', ('NO_OTHER_STATE',)),
        'NO_ONE_ZIP_CODE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:no (?:other |single |one )?(?:five-digit )?(?:postal )?zip code (?:area )?)(?i:(?:accounts? for|represents?|constitutes?|comprises?|contains?(?: (?:mortgaged )?properties securing)?)\\b))', 'Nn', ('NO_ONE_ZIP_CODE',)),
        'STATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:Rhode Island|District of Columbia)\\b)|(?i:(?:New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|West Virginia)\\b)|(?:(?i:M(?:aine|aryland|assachusetts|ichigan|innesota|ississippi|issouri|ontana)\\b)|(?i:(?:Ne(?:braska|vada)|O(?:hio|klahoma|regon)|Pennsylvania)\\b)|(?i:(?:A(?:labama|laska|rizona|rkansas)|C(?:alifornia|olorado|onnecticut))\\b)|(?i:(?:Te(?:nnessee|xas)|Utah|V(?:ermont|irginia)|W(?:ashington|isconsin|yoming))\\b)|(?i:(?:Delaware|Florida|Georgia|Hawaii|I(?:daho|llinois|ndiana|owa)|K(?:ansas|entucky)|Louisiana)\\b))))', 'ACDFGHIKLMNOPRSTUVWacdfghiklmnoprstuvw', ('STATE', '_WORD')),
        'SUCH_LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:such (?:mortgage )?loans?)', 'Ss', ('SUCH_LOANS', '_WORD')),
        'LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))(?i: (?:mortgage )?loans?\\b)|(?:(?:(?<=\\d )(?:(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:loans|mortgages)\\b))|(?:(?i:(?:(?<=the )|(?<=of )|(?<=all )))(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:(?<=each )|(?<=any )|(?<=no )|(?<=largest )|(?<=smallest )))(?:(?i:(?:contract|receivable|HELOC)\\b)|(?i:loan\\b))|(?i:(?:(?<=the )|(?<=no )|(?<=number of ))loans\\b))|(?i:(?:(?<=rate )|(?<=lien )|(?<=-end )|(?<=uity )|(?<=onal )|(?<=tial )|(?<=mily )|(?<=zing ))(?:loans|mortgages)\\b))|(?i:(?:initial )?mortgage loans?\\b(?! pool\\b)))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))?|(?:(?i:(?:(?<=score of the )|(?<=scores of the ))(?:borrowers|mortgagors|obligors)\\b(?! (?:under|on|of)\\b))|(?i:(?:borrowers|mortgagors|obligors)(?= (?:have|had|have had) an? weighted average\\b)))))', 'BCGHILMOPRSbcghilmoprs', ('LOANS', '_WORD')),
        'POOL_NAME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))', 'GLMPSglmps', ('POOL_NAME', '_WORD')),
        'POOL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:trust assets\\b|(?:assets|property|corpus) of (?:the )?trust(?: fund| estate)?\\b)|(?i:pool of mortgage loans(?= (?:consist|will consist|is comprised|was comprised)))|(?i:(?:mortgage loan|mortgage|loan|asset) pool|trust (?:fund|estate)|pool\\b|trust\\b)))', 'ACLMPTaclmpt', ('POOL', '_WORD')),
        '_KIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:fixed|adjustable)-? and )?(?:fixed|adjustable)[- ]rate)|(?i:one- ?to four-family|single-family|residential)|(?i:(?:fully[ -]?)?amortizing|level[- ]pay(?:ment)?)|(?i:conventional|first[- ]lien|closed-end|home equity)))', 'ACFHLORSacfhlors', ('_KIND', '_WORD')),
        '_SECURED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:secured by)(?i:(?! (?:an? )?(?:second|junior|third|vacation|invest|(?:non-?)?owner|condo|co-?op|planned|prop\\w+ (?:located )?in\\b))))', 'Ss', ('_SECURED_BY', '_WORD')),
        '_SECURED_BY_ANY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:secured by)', 'Ss', ('_SECURED_BY_ANY', '_WORD')),
        '_BASIS_OF_SHARES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:percentages?(?: of (?:the )?[\\w -]{0,30}loans)?\\b)(?i:(?= [^.\\d%$]*\\b(?:based (?:up)?on|(?:expressed|stated|measured|calculated) (?:as|by|on)|are by)\\b)))', 'Pp', ('_BASIS_OF_SHARES', '_WORD')),
        'TERM_SHEETS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:collateral term sheets?)', 'Cc', ('TERM_SHEETS', '_WORD')),
        'TABLES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:tables?\\b|(?:following|certain) information(?= [^.]*\\bloans\\b))|(?:(?i:are )(?i:(?:set forth|listed|described|shown|summari[sz]ed|presented) )(?i:below\\b)|(?i:(?:set forth|listed|described|shown|summari[sz]ed|presented) )(?i:below\\b(?=[^.]*\\bloans\\b)))|(?i:following (?=(?:describes|summarizes|sets forth) [^.\\d]{0,120}\\bloans\\b))))', 'ACDFLPSTacdflpst', ('TABLES', '_WORD')),
        'PRIMARY_RESIDENCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:primary|principal) residences?|owner[- ]occupied)', 'OPop', ('PRIMARY_RESIDENCE', '_WORD')),
        'SECOND_HOME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:second (?:homes?|residences?)(?:(?: or |/)vacation (?:homes?|properties))?)|(?i:second(?: or |/)vacation homes?)|(?i:vacation (?:or second )?homes?)))', 'SVsv', ('SECOND_HOME', '_WORD')),
        'INVESTMENT_PROPERTY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:invest(?:ment|or) propert(?:y|ies)|non-owner[- ]occupied)', 'INin', ('INVESTMENT_PROPERTY', '_WORD')),
        'NO_INCOME_VERIFICATION': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:do(?:es)? not require|without) (?:the )?verification of (?:the )?(?:borrower'?s'? )?income)", 'DWdw', ('NO_INCOME_VERIFICATION', '_WORD')),
        'PROOF_OF_INCOME': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:proof|verification|documentation) of (?:the )?(?:borrower'?s'? )?income)", 'DPVdpv', ('PROOF_OF_INCOME', '_WORD')),
        'ALTERNATIVE_OR_STREAMLINED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:alternative (?:or|and) streamlined|streamlined (?:or|and) alternative))', 'ASas', ('ALTERNATIVE_OR_STREAMLINED', '_WORD')),
        'REFINANCED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:refinanc(?:ed|ings?|es?)\\b)', 'Rr', ('REFINANCED', '_WORD')),
        'CASH_OUT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:cash[- ]?out|equity) refinanc\\w+)', 'CEce', ('CASH_OUT', '_WORD')),
        'PURCHASE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:to finance (?:the )?(?:purchase|acquisition)s? of\\b)|(?i:purchase(?:d|s)? money|to purchase|purchase loans|(?:for the )?purpose of purchasing)))', 'FPTfpt', ('PURCHASE', '_WORD')),
        'OR_ELSE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:or(?= (?:second|primary|principal|vacation|invest\\w+|owner|non-owner|condominiums?|houses)\\b))|(?i:or(?= (?:refinanc\\w+|cash-?out|purchase)\\b))|(?i:or(?= (?:are|were|is|have|had|on)\\b))))', 'Oo', ('OR_ELSE', '_WORD')),
        'ONE_ZIP_CODE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:any (?:one|single)|the same) (?:five-digit )?(?:postal )?zip code(?: area)?)', 'ATat', ('ONE_ZIP_CODE', '_WORD')),
        '_ADDITIONAL_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:additional collateral)', 'Aa', ('_ADDITIONAL_COLLATERAL', '_WORD')),
        'GROUP': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:^|(?<=^the )|(?<=of the )|(?<=and the )))(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)|(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:[a-z]+-rate|rate|[a-z-]*lien|closed-end|equity|conventional|residential|[a-z-]*family|[a-z]*amortizing)\\b))(?i:(?!(?:the|in|on)\\b)[a-z][a-z-]* loans\\b)))', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('GROUP', '_WORD')),
        '_OR_LESS_BEHIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:or (?:less|lower|fewer|earlier)\\b(?! than))', 'Oo', ('_OR_LESS_BEHIND', '_WORD')),
        '_OR_MORE_BEHIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:or (?:more|greater|higher|later)\\b(?! than))', 'Oo', ('_OR_MORE_BEHIND', '_WORD')),
        '_AT_LEAST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:greater|more|higher) than or equal to|equal to or (?:greater|more) than)|(?i:at least\\b|(?:not|no) (?:less|fewer|earlier) than|on or after)))', 'AEGHMNOaeghmno', ('_AT_LEAST', '_WORD')),
        '_AT_MOST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:less|lower) than or equal to|equal to or less than)|(?:(?i:(?:not|no|nor) (?:more|greater|later) than|not (?:in excess of|exceeding|over))|(?i:(?:(?:do(?:es)?|did|will) )?not exceed\\b))|(?i:at most\\b|up to\\b|on or (?:before|prior to))))', 'ADELNOUWadelnouw', ('_AT_MOST', '_WORD')),
        'LESS_THAN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:less|lower|fewer|earlier) than|prior to|before\\b|below\\b)', 'BEFLPbeflp', ('LESS_THAN', '_WORD')),
        '_OVER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:in excess of|exceed(?:s|ed)\\b|above\\b|(?:greater|more|higher|later) than|exceeding|over\\b|after\\b)', 'AEGHILMOaeghilmo', ('_OVER', '_WORD')),
        '_BETWEEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:ranging |that range |range[ds]? )?between\\b)', 'BRTbrt', ('_BETWEEN', '_WORD')),
        '_RANGED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:rang(?:e[ds]?|ing)(?=,? as of\\b))', 'Rr', ('_RANGED', '_WORD')),
        '_FROM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?i:(?:(?:is|are|was|were) expected to |will )))?)(?i:(?:(?i:(?:ranging |that range |range[ds]? |during the period )))?)(?i:from\\b(?: a minimum of)?))', 'ADFIRTWadfirtw', ('_FROM', '_WORD')),
        '_TO': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:to|through|until)(?: a maximum of)?(?= (?:approximately )?\\$?\\d| [a-z]{3,10} \\d{1,2},))', 'TUtu', ('_TO', '_WORD')),
        'APPROXIMATELY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:approximately|about\\b)', 'Aa', ('APPROXIMATELY', '_WORD')),
        '_CONCENTRATION': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:largest|greatest|highest|maximum) (?:geographic(?:al)? )?concentration)', 'GHLMghlm', ('_CONCENTRATION', '_WORD')),
        'LARGEST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:largest|maximum|highest|greatest|latest)', 'GHLMghlm', ('LARGEST', '_WORD')),
        'SMALLEST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:smallest|minimum|lowest|earliest)', 'ELMSelms', ('SMALLEST', '_WORD')),
        '_REPRESENTING': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:representing|constituting|accounting for)\\b)', 'ACRacr', ('_REPRESENTING', '_WORD')),
        '_MAKE_UP': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:makes? up|accounts? for|represents?|constitutes?|comprises?)(?= (?:(?:approximately|about) )?\\d[\\d.]*%))', 'ACMRacmr', ('_MAKE_UP', '_WORD')),
        '_PROVIDE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:provides? for|requires?|imposes?|carr(?:y|ies))\\b|contains?(?= (?:an? )?prepay))', 'CIPRcipr', ('_PROVIDE', '_WORD')),
        'MATURES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled to )?matures?\\b|will mature\\b)', 'MSWmsw', ('MATURES', '_WORD')),
        '_EXPECTED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:expected|scheduled|anticipated)(?: to (?:occur|take place))?)|(?i:(?:will )?(?:occur|take place)|(?:(?<=be )|(?<=were ))(?:issued|delivered)(?= on\\b))))', 'ADEIOSTWadeiostw', ('_EXPECTED', '_WORD')),
        '_NUMBERED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:number(?:s|ed)?|total(?:s|l?ed)?)(?= (?:(?:approximately|about) )?\\d))', 'NTnt', ('_NUMBERED', '_WORD')),
        '_TOTAL_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:total of(?= \\d))', 'Tt', ('_TOTAL_OF', '_WORD')),
        'COUNT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:total |aggregate )?numbers?\\b)', 'ANTant', ('COUNT', '_WORD')),
        'NO_RATIO': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:no(?= (?:original )?(?:loan(?:- ?| )to[- ]value ratio|LTV(?: ratio)?)\\b))', 'Nn', ('NO_RATIO', '_WORD')),
        'NONE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:none(?: of (?:them|which)\\b| of)?|no\\b(?= (?:(?:group|pool) \\w+ )?(?:mortgage )?(?:loan|contract\\b|receivable\\b|heloc\\b)))', 'Nn', ('NONE', '_WORD')),
        'ALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:all of|all\\b)', 'Aa', ('ALL', '_WORD')),
        'EACH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:each|any)(?: of)?\\b)', 'AEae', ('EACH', '_WORD')),
        '_THERE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:there\\b)', 'Tt', ('_THERE', '_WORD')),
        '_MAY_VARY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:subject to (?:an? )?(?:permitted )?(?:variance|variation)(?: of)?(?: up to)?)', 'Ss', ('_MAY_VARY', '_WORD')),
        '_IN_CASE_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:in the case of)', 'Ii', ('_IN_CASE_OF', '_WORD')),
        '_REPRESENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:certificates (?:will )?(?:represent|evidence) [^.,;\\d]{0,60}?(?=(?:a|the) (?:(?:mortgage )?pool|trust)\\b))', 'Cc', ('_REPRESENT', '_WORD')),
        '_CONSIST_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?:(?:(?i:(?:(?:will |is expected to |are expected to )?consists?|consisted))|(?i:(?:is|are|was|were|will be) (?:comprised|composed|made up)))(?i: (?:primarily |solely |entirely )?of)|(?i:comprise[sd]\\b))|(?i:consisting (?:primarily |solely |entirely )?of)|(?i:(?:will )?(?:holds?|contains?|includes?)(?= an? (?:mortgage )?pool\\b))))', 'ACHIWachiw', ('_CONSIST_OF', '_WORD')),
        '_CONTAINS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:will )?(?:ha[sd]|contain(?:s|ed)?))(?i:(?= (?:(?:approximately|about) )?[\\d,]+ (?:(?:and )?[\\d,]+ )*(?:[a-z-]+ ){0,3}loans)))', 'CHWchw', ('_CONTAINS', '_WORD')),
        'TO_TRUST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:to (?:the )?(?:trust(?: fund)?|trustee|issuer)\\b)', 'Tt', ('TO_TRUST', '_WORD')),
        '_TO_DEPOSITOR': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:to (?:the )?depositor\\b)', 'Tt', ('_TO_DEPOSITOR', '_WORD')),
        '_TRANSFER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:(?:is|are|was|were|will|has been|have been|has|have|expects|intends) (?:expected )?(?:to )?(?:be )?|to be )))?)(?:(?i:(?:transferr?|sell|assign|convey|deposit|deliver))(?i:ing\\b)|(?i:(?:transferred|sold|assigned|conveyed|deposited|delivered)\\b))|(?i:(?:(?:is|are|was|were|will|has been|have been|has|have|expects|intends) (?:expected )?(?:to )?(?:be )?|to be ))(?i:(?:transferr?|sell|assign|convey|deposit|deliver))\\b))', 'ACDEHISTWacdehistw', ('_TRANSFER', '_WORD')),
        '_OTHER_WAY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?<=transfer )|(?<=ferred )|(?<=sell )|(?<=sold )|(?<=convey )|(?<=conveyed )|(?<=assign )|(?<=assigned )))to (?:(?:[A-Z][\\w.&]* ){1,4}Bank\\b(?! (?:of )?[A-Z])(?!.*[Tt]ruste)|(?i:another\\b|an? (?:third|unaffiliated)\\b|(?:the )?(?:master |sub-?)?(?:servicer|seller|sponsor|originator)s?\\b))|(?i:trustee (?=(?:will |has |is to )?(?:transfer|sell|sold|assign|convey|deliver)))))', 'Tt', ('_OTHER_WAY',)),
        '_OTHER_LOANS_BEHIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:some|most|part|certain|a portion|a part) of (?:the )?)|(?i:(?:additional|further|subsequent|substitute|replacement|remaining|pre-?funded|other) ))(?i:(?=(?:[a-z-]+ )?(?:mortgage )?loans\\b)))', 'ACFMOPRSacfmoprs', ('_OTHER_LOANS_BEHIND',)),
        '_MAY_PURCHASE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:may|(?:has|have|will have) the (?:right|option) to|(?:is|are) entitled to) (?:at its option )?(?:re)?purchase)', 'AHIMWahimw', ('_MAY_PURCHASE', '_WORD')),
        '_CLEAN_UP_CALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:clean-?up call)', 'Cc', ('_CLEAN_UP_CALL', '_WORD')),
        '_COVERED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:covered|insured) (?:by|under))', 'CIci', ('_COVERED_BY', '_WORD')),
        'ORIGINATED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:originated)', 'Oo', ('ORIGINATED', '_WORD')),
        '_RESPECTIVELY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:respectively)', 'Rr', ('_RESPECTIVELY', '_WORD')),
        '_HAVE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:had\\b|having\\b|with\\b|evidencing(?: in the aggregate)?)|(?i:(?:(?i:(?:will|are expected to|is expected to) ))?)(?i:(?:have|has)\\b(?! been))|(?:(?i:(?:bears?|bore|bearing|pays?|paid|paying|accrues?|accrued) interest)|(?i:accrue[sd]?(?= at an? weighted)))))', 'ABEHIPWabehipw', ('_HAVE', '_WORD')),
        '_WAS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:was|were|is|are)(?: (?:expected )?to be)?\\b|will be\\b|(?:will )?(?:have|has) been\\b)', 'AHIWahiw', ('_WAS', '_WORD')),
        '_FOLLOWING': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:the )?following (?:approximate )?characteristics)', 'FTft', ('_FOLLOWING', '_WORD')),
        '_WHICH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:which\\b|that\\b)', 'TWtw', ('_WHICH', '_WORD')),
        '_OF_SUBJECT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:of(?= the mortgage loans\\b)(?=(?: \\w+){3} (?:will|are|were|is|was|have|has|had)\\b))', 'Oo', ('_OF_SUBJECT',)),
        '_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?<=% )of (?:the )?(?:aggregate |total )?)(?i:(?:(?i:(?:individual|current|scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:(?:principal )?balances? of)(?i:(?= the [\\w -]{0,30}?(?:loans|pool|contracts|receivables|helocs)\\b))|(?i:(?:(?<=score )|(?<=scores ))of (?:the )?(?:related )?(?:borrowers|mortgagors|obligors) (?:under|on|of)\\b)|(?i:(?:of|borne by)\\b)|(?i:(?:on|for))(?i:(?= the [\\w -]{0,30}?(?:loans|pool|contracts|receivables|helocs)\\b))))', 'BFObfo', ('_OF', '_WORD')),
        '_AND_HAD': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:and(?= (?:(?:will |are expected to )?have|had|has)\\b))', 'Aa', ('_AND_HAD', '_WORD')),
        '_AND_NUMBERED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:and(?= number(?:s|ed)? (?:approximately |about )?\\d))', 'Aa', ('_AND_NUMBERED', '_WORD')),
        '_AND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:and\\b)', 'Aa', ('_AND', '_WORD')),
        '_BUT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:but\\b|or\\b)', 'BObo', ('_BUT', '_WORD')),
        '_NOT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:not|no|nor|never|neither|none|except|excluding|unless|without|other than)\\b)', 'ENOUWenouw', ('_NOT',)),
        '_PLAIN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?:(?i:payment (?:by the (?:related )?(?:borrower|mortgagor|obligor)s? )?of(?= (?:an? )?prepayment\\b))|(?i:subject to(?= (?:an? )?(?:prepayment|temporary|buy-?down)\\b)))|(?:(?i:(?:(?:related )?(?:mortgaged |residential )?propert(?:y|ies)|located|situated|in the states? of|in)\\b)|(?i:(?:dwellings|residences|homes|individual units)(?= (?:located )?in (?:an? )?planned\\b)))|(?i:(?:made|underwritten|under|by|on|for|programs?|loans|terms|units)\\b)))', 'BDFHILMOPRSTUbdfhilmoprstu', ('_PLAIN', '_WORD')),
        '_WORD': ("(?:[A-Za-z][\\w'&/-]*\\.?|[^\\sA-Za-z\\d$%])", '!"#&\'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('_WORD',)),
    },
    'labels': {
        'IGNORED': ('(?:\\s+)', ' ', ()),
        'NUMBER': ('(?:(?!(?:(?:19|20)\\d\\d-\\d\\d(?!\\d)|(?:0?[1-9]|1[0-2])-(?:19|20)\\d\\d(?!\\d)))\\$?\\s?(?:\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?|\\.\\d+)\\s?%?(?i:(?:(?i:percent\\b))?))', ' $.0123456789', ('NUMBER',)),
        'THOUSANDS': ('(?i:(?:k|thousand)\\b)', 'KTkt', ('THOUSANDS',)),
        'MILLIONS': ('(?i:(?:mm|mil(?:lion)?)\\b)', 'Mm', ('MILLIONS',)),
        'YEARS': ('(?i:-?(?:years?|yrs?)\\b\\.?)', '-Yy', ('YEARS',)),
        'MONTHS': ('(?i:-?(?:months?|mos?)\\b\\.?)', '-Mm', ('MONTHS',)),
        '_AND_UNDER': ('(?i:(?:and|or|&)\\s(?:under|below|less|lower|fewer|smaller|shorter|(?:prior|earlier)(?:\\syears)?|before)\\b(?!\\sthan\\b))', '&AOao', ('_AND_UNDER',)),
        '_AND_OVER': ('(?i:(?:(?:and|or|&)\\s(?:over|above|more|greater|higher|larger|longer|up|later(?:\\syears)?|after)\\b(?!\\sthan\\b)|\\+))', '&+AOao', ('_AND_OVER',)),
        '_LE': ('(?:(?:(?i:<=|=<|(?:less|lower)\\sthan\\sor\\sequal\\sto\\b)|(?i:not?\\s(?:more|greater|higher|longer|later)\\sthan\\b|not\\s(?:over|above|exceeding)\\b)))', '<=LNln', ('_LE',)),
        '_LT': ('(?:(?:(?:(?<![\\d%]\\s)|(?=\\D+\\d))(?i:(?:(?:less|lower|fewer|shorter|earlier)\\sthan|under|below|before|prior\\sto)\\b)|<))', '<BEFLPSUbeflpsu', ('_LT',)),
        '_GE': ('(?i:>=|=>|at\\sleast\\b|since\\b|not?\\s(?:less|lower|fewer)\\sthan\\b|(?:greater|more)\\sthan\\sor\\sequal\\sto\\b)', '=>AGMNSagmns', ('_GE',)),
        '_EQUAL': ('(?:=)', '=', ('_EQUAL',)),
        '_GT': ('(?:(?:(?:(?<![\\d%]\\s)|(?=\\D+\\d))(?i:(?:(?:greater|more|higher|longer|later)\\sthan|over|above|after|exceeding|in\\sexcess\\sof)\\b)|>))', '>AEGHILMOaeghilmo', ('_GT',)),
        '_SHORT_OF': ('(?i:(?:up\\s)?to\\sbut\\s(?:not\\sincluding|excluding)\\b)', 'TUtu', ('_SHORT_OF',)),
        '_UP_TO': ('(?i:up\\sto\\b(?:\\s(?:and|&)\\sincluding\\b)?)', 'Uu', ('_UP_TO',)),
        '_TO': ('(?i:through\\b|thru\\b|to\\b(?:\\s(?:and|&)\\sincluding\\b)?|--?|[\u2010-\u2015\u2212\x96\x97])', '-Tt', ('_TO',)),
        '_AND': ('(?i:and\\b)', 'Aa', ('_AND',)),
        '_BUT': ('(?i:but\\b)', 'Bb', ('_BUT',)),
        '_FROM': ('(?i:from\\b|between\\b)', 'BFbf', ('_FROM',)),
        '_IT': ('(?i:(?:x|c?ltv|fico|score|rate|coupon|balance|term|age)\\b)', 'ABCFLRSTXabcflrstx', ('_IT',)),
    },
}

NEEDED = {
    'sentences': '\\d|(?:(?:(?i:(?:(?i:(?:more than|at least) ))?)(?:(?i:(?:thirty|sixty|ninety) (?:\\(\\d\\d\\) )?)|(?i:\\d{1,3} ))(?i:(?:(?:to|-|through) \\d{1,3} |or more )?days )(?i:(?:or more )?(?:contractually )?(?:delinquent|past due)\\b)(?i:(?:(?i: in (?:the |their )?payments? of principal (?:and|or) interest\\b))?)|(?i:(?:delinquent|past due) (?:by |for )?(?:more than )?\\d{1,3} days(?: or more)?\\b)))|(?<![A-Za-z])(?:(?i:additional collateral)|(?i:collateral term sheets?)|(?i:such (?:mortgage )?loans?)|(?i:(?:contractually )?(?:delinquent|past due)\\b)|(?i:(?:the )?following (?:approximate )?characteristics)|(?i:they\\b|these (?:mortgage )?loans|(?<=of )th(?:ese|em)(?=,))|(?i:subject to (?:an? )?(?:permitted )?(?:variance|variation)(?: of)?(?: up to)?)|(?:(?i:(?:(?:mortgage )?(?:loan |pool )?cut[- ]?off|statistical calculation) date)(?i:(?= (?:for|of|is|was|will)\\b)))|(?:(?i:percentages?(?: of (?:the )?[\\w -]{0,30}loans)?\\b)(?i:(?= [^.\\d%$]*\\b(?:based (?:up)?on|(?:expressed|stated|measured|calculated) (?:as|by|on)|are by)\\b)))|(?:(?:(?i:(?:offered )?certificates)(?i:(?= (?:will be|are expected to be|are to be|were) (?:issued|delivered) on\\b))|(?i:(?:closing|settlement|delivery)(?: date)?)(?i:(?= (?:for|of|is|was|will)\\b))))|(?:(?:(?i:tables?\\b|(?:following|certain) information(?= [^.]*\\bloans\\b))|(?:(?i:are )(?i:(?:set forth|listed|described|shown|summari[sz]ed|presented) )(?i:below\\b)|(?i:(?:set forth|listed|described|shown|summari[sz]ed|presented) )(?i:below\\b(?=[^.]*\\bloans\\b)))|(?i:following (?=(?:describes|summarizes|sets forth) [^.\\d]{0,120}\\bloans\\b))))|(?:(?:(?i:(?:^|(?<=^the )|(?<=of the )|(?<=and the )))(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)|(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:[a-z]+-rate|rate|[a-z-]*lien|closed-end|equity|conventional|residential|[a-z-]*family|[a-z]*amortizing)\\b))(?i:(?!(?:the|in|on)\\b)[a-z][a-z-]* loans\\b)))|(?:(?:(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))(?i: (?:mortgage )?loans?\\b)|(?:(?:(?<=\\d )(?:(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:loans|mortgages)\\b))|(?:(?i:(?:(?<=the )|(?<=of )|(?<=all )))(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:(?<=each )|(?<=any )|(?<=no )|(?<=largest )|(?<=smallest )))(?:(?i:(?:contract|receivable|HELOC)\\b)|(?i:loan\\b))|(?i:(?:(?<=the )|(?<=no )|(?<=number of ))loans\\b))|(?i:(?:(?<=rate )|(?<=lien )|(?<=-end )|(?<=uity )|(?<=onal )|(?<=tial )|(?<=mily )|(?<=zing ))(?:loans|mortgages)\\b))|(?i:(?:initial )?mortgage loans?\\b(?! pool\\b)))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))?|(?:(?i:(?:(?<=score of the )|(?<=scores of the ))(?:borrowers|mortgagors|obligors)\\b(?! (?:under|on|of)\\b))|(?i:(?:borrowers|mortgagors|obligors)(?= (?:have|had|have had) an? weighted average\\b))))))',
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
report_date report_date ++
report_date report_date +**
report_date report_date +*
report_date report_date +*
report_date report_date +
file_number file_number +
employer_number employer_number +
state state +
telephone telephone +*
telephone telephone +
labelled labelled +*
labelled labelled +
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
preface preface +*
preface preface +
item item +*
item item +
item item +*
item item +
item_heading item_heading +**
item_heading item_heading +*
item_heading item_heading +*
item_heading item_heading +
run_in run_in +*
run_in run_in +
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
table table ++**+*
table table ++**+
table table ++*+*
table table ++*+
table table ++*
table table ++*+*
table table ++*+
table table +++*
table table +++
table table ++
table table +**+*
table table +**+
table table +*+*
table table +*+
table table +*
table table +*+*
table table +*+
table table ++*
table table ++
table table +
table table ++**+*
table table ++**+
table table ++*+*
table table ++*+
table table ++*
table table +**+*
table table +**+
table table +*+*
table table +*+
table table +*
table table +**+*
table table +**+
table table +*+*
table table +*+
table table +*
title title **+
title title **
title title *+
title title *
lone_title lone_title +
head head +*+*+
head head +*+
head head *+*+
head head *+
head head +
bare_head bare_head +*+*
bare_head bare_head +*
bare_head bare_head *+*
bare_head bare_head *
_table_line _table_line *+
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
_table_foot _table_foot +
_overleaf _overleaf +*
_overleaf _overleaf +
page_text page_text *
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
summary summary *+
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
__labelled_star_9 __labelled_star_9 +
__labelled_star_9 __labelled_star_9 *+
__checkbox_star_10 __checkbox_star_10 +
__checkbox_star_10 __checkbox_star_10 *+
__headed_plus_11 __headed_plus_11 +
__headed_plus_11 __headed_plus_11 *+
__item_heading_star_12 __item_heading_star_12 +
__item_heading_star_12 __item_heading_star_12 *+
__item_heading_star_13 __item_heading_star_13 +*
__item_heading_star_13 __item_heading_star_13 +
__item_heading_star_13 __item_heading_star_13 *+*
__item_heading_star_13 __item_heading_star_13 *+
__heading_star_14 __heading_star_14 +
__heading_star_14 __heading_star_14 *+
__fact_star_15 __fact_star_15 +
__fact_star_15 __fact_star_15 *+
__footnotes_star_16 __footnotes_star_16 +
__footnotes_star_16 __footnotes_star_16 *+
__table_star_17 __table_star_17 *
__table_star_17 __table_star_17 **
__table_star_18 __table_star_18 *
__table_star_18 __table_star_18 **
__title_plus_19 __title_plus_19 +
__title_plus_19 __title_plus_19 *+
__title_star_20 __title_star_20 *+
__title_star_20 __title_star_20 **+
__head_plus_21 __head_plus_21 +
__head_plus_21 __head_plus_21 *+
__bare_head_plus_22 __bare_head_plus_22 +
__bare_head_plus_22 __bare_head_plus_22 *+
___overleaf_star_23 ___overleaf_star_23 +
___overleaf_star_23 ___overleaf_star_23 +
___overleaf_star_23 ___overleaf_star_23 +
___overleaf_star_23 ___overleaf_star_23 *+
___overleaf_star_23 ___overleaf_star_23 *+
___overleaf_star_23 ___overleaf_star_23 *+
__page_text_plus_24 __page_text_plus_24 +
__page_text_plus_24 __page_text_plus_24 *+
__row_star_25 __row_star_25 *
__row_star_25 __row_star_25 **
__row_star_26 __row_star_26 +
__row_star_26 __row_star_26 *+
___lead_star_27 ___lead_star_27 +
___lead_star_27 ___lead_star_27 *+
__signature_star_28 __signature_star_28 *
__signature_star_28 __signature_star_28 **
___behind_star_29 ___behind_star_29 +
___behind_star_29 ___behind_star_29 *+
___behind_star_30 ___behind_star_30 +*
___behind_star_30 ___behind_star_30 +
___behind_star_30 ___behind_star_30 *+*
___behind_star_30 ___behind_star_30 *+
__back_matter_star_31 __back_matter_star_31 +
__back_matter_star_31 __back_matter_star_31 *+""",
"""\
$END ADDRESS_CAPTION AMENDMENT ANNEX_TITLE AUTHORITY BACK_MATTER BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE DATE_REST EMPLOYER_NUMBER EXHIBIT_HEADING EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION GROUP_HEADING HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE INNER_RULE ITEM ITEM_AND_TEXT ITEM_MORE JUNK LABELLED LABELLED_MORE LABEL_LEAD LATER_DATE LATER_PHONE LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM LONE_TITLE NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PAGE_TEXT PARAGRAPH PERCENTAGES PHONE_LINE REGISTRANT_TAG REPEATED_HEAD REPORT_DATE REPORT_DATE_CAPTION ROW RULE RULER SECOND_DATE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE SPAN_RULER STATE SUMMARY TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TITLE_MORE TITLE_RULE TOP_RULER TOTAL UNDERLINE UNUSED_ITEMS VALUE VALUE_BELOW VALUE_MORE WRAP ___behind_star_29 ___behind_star_30 ___lead_star_27 ___overleaf_star_23 __back_matter_star_31 __bare_head_plus_22 __captioned_star_5 __captioned_star_6 __captioned_star_7 __captioned_star_8 __checkbox_star_10 __cover_star_3 __cover_star_4 __exhibit_star_2 __fact_star_15 __filing_star_0 __filing_star_1 __footnotes_star_16 __head_plus_21 __headed_plus_11 __heading_star_14 __item_heading_star_12 __item_heading_star_13 __labelled_star_9 __page_text_plus_24 __row_star_25 __row_star_26 __signature_star_28 __table_star_17 __table_star_18 __title_plus_19 __title_star_20 _annexes _behind _block _caption _dated _free _further _labelled _lead _opening _overleaf _phoned _signature_line _table_foot _table_line _values amendment annex annex_heading authority back_matter bare_head body_rule by capacity captioned checkbox contents cover dated employer_number exhibit fact file_number filing first_note footnotes form group_heading head headed headed_annex heading item item_heading junk labelled late_row late_total list_head list_item lone_title masthead name note page_note page_text paragraph preface registrant_tag repeated_head report_date row rule ruler run_in section_heading signatory signature signature_rule signature_sentence state summary table telephone title total unheaded_signature unplaced unused_items""",
"""\
0,-30,1,2,2,3,4,4,6,-30,10,5,12,6,13,7,14,8,15,9,16,10,17,11,19,12,21,13,24,-30,25,14,27,15,28,16,30,-30,31,-30,32,17,33,18,35,-30,36,-30,39,19,41,-30,48,-30,50,20,53,21,55,-30,57,22,60,23,61,24,63,25,66,26,67,-30,68,-30,70,27,72,-30,73,28,74,29,79,-30,82,30,83,31,93,32,99,33,122,34,123,35,124,36,126,37,128,38,130,39,134,40,135,41,138,42,144,43,145,44,146,45,147,46,149,47,152,48,153,49,156,50,159,51,165,52,171,53,174,54,180,55,182,56,185,57,190,58,193,59,197,60,198,61
0,-18,6,62,7,63,24,64,26,65,30,66,31,67,41,68,46,69,47,70,48,71,52,72,55,73,72,74,76,75,79,76,92,77,100,78,105,79,117,80,118,81,121,82,140,83,141,84,150,85,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-132,1,-132,2,-132,4,-132,6,-132,10,-132,11,-132,12,-132,13,-132,14,-132,17,-132,19,-132,21,-132,24,-132,25,-132,27,-132,28,-132,30,-132,31,-132,32,-132,33,-132,35,-132,36,-132,39,-132,41,-132,48,-132,50,-132,53,-132,55,-132,57,-132,60,-132,61,-132,63,-132,66,-132,67,-132,68,-132,70,-132,72,-132,73,-132,74,-132,79,-132,82,-132,83,-132
0,-138,1,-138,2,-138,4,-138,6,-138,10,-138,12,-138,13,-138,14,-138,15,-138,16,-138,17,-138,19,-138,21,-138,24,-138,25,-138,27,-138,28,-138,30,-138,31,-138,32,-138,33,-138,35,-138,36,-138,39,-138,41,-138,48,-138,50,-138,53,-138,55,-138,57,-138,60,-138,61,-138,63,-138,66,-138,67,-138,68,-138,70,-138,72,-138,73,-138,74,-138,79,-138,82,-138,83,-138
0,-139,1,-139,2,-139,4,-139,6,-139,10,-139,12,-139,13,-139,14,-139,15,-139,16,-139,17,-139,19,-139,21,-139,24,-139,25,-139,27,-139,28,-139,30,-139,31,-139,32,-139,33,-139,35,-139,36,-139,39,-139,41,-139,48,-139,50,-139,53,-139,55,-139,57,-139,60,-139,61,-139,63,-139,66,-139,67,-139,68,-139,70,-139,72,-139,73,-139,74,-139,79,-139,82,-139,83,-139
11,97,84,98,94,99,106,100
0,-134,1,-134,2,-134,4,-134,6,-134,10,-134,11,-134,12,-134,13,-134,14,-134,17,-134,19,-134,21,-134,24,-134,25,-134,27,-134,28,-134,30,-134,31,-134,32,-134,33,-134,35,-134,36,-134,39,-134,41,-134,48,-134,50,-134,53,-134,55,-134,57,-134,60,-134,61,-134,63,-134,66,-134,67,-134,68,-134,70,-134,72,-134,73,-134,74,-134,79,-134,82,-134,83,-134
1,-374,12,-374,13,-374,28,-374,32,-374,50,-374,61,-374,74,-374
0,-153,1,-153,2,-153,4,-153,6,-153,10,-153,12,-153,13,-153,14,-153,15,-153,16,-153,17,-153,19,-153,21,-153,24,-153,25,-153,27,-153,28,-153,30,-153,31,-153,32,-153,33,-153,35,-153,36,-153,39,-153,41,-153,48,-153,50,-153,53,-153,55,-153,57,-153,60,-153,61,-153,63,-153,66,-153,67,-153,68,-153,70,-153,72,-153,73,-153,74,-153,75,101,79,-153,82,-153,83,-153,97,102
0,-135,1,-135,2,-135,4,-135,6,-135,10,-135,12,-135,13,-135,14,-135,15,-135,16,-135,17,-135,19,-135,21,-135,24,-135,25,-135,27,-135,28,-135,30,-135,31,-135,32,-135,33,-135,35,-135,36,-135,39,-135,41,-135,48,-135,50,-135,53,-135,55,-135,57,-135,60,-135,61,-135,63,-135,66,-135,67,-135,68,-135,70,-135,72,-135,73,-135,74,-135,79,-135,82,-135,83,-135
0,-136,1,-136,2,-136,4,-136,6,-136,10,-136,12,-136,13,-136,14,-136,15,-136,16,-136,17,-136,19,-136,21,-136,24,-136,25,-136,27,-136,28,-136,30,-136,31,-136,32,-136,33,-136,35,-136,36,-136,39,-136,41,-136,48,-136,50,-136,53,-136,55,-136,57,-136,60,-136,61,-136,63,-136,66,-136,67,-136,68,-136,70,-136,72,-136,73,-136,74,-136,79,-136,82,-136,83,-136
0,-155,1,-155,2,-155,4,-155,6,-155,10,-155,12,-155,13,-155,14,-155,15,-155,16,-155,17,-155,19,-155,21,-155,24,-155,25,-155,27,-155,28,-155,30,-155,31,-155,32,-155,33,-155,35,-155,36,-155,39,-155,41,-155,48,-155,50,-155,53,-155,55,-155,57,-155,60,-155,61,-155,63,-155,66,-155,67,-155,68,-155,70,-155,72,-155,73,-155,74,-155,79,-155,82,-155,83,-155
0,-169,1,-169,2,-169,4,-169,6,-169,10,-169,12,-169,13,-169,14,-169,15,-169,16,-169,17,-169,19,-169,21,-169,24,-169,25,-169,27,-169,28,-169,30,-169,31,-169,32,-169,33,-169,35,-169,36,-169,39,-169,41,-169,48,-169,50,-169,53,-169,55,-169,57,-169,60,-169,61,-169,63,-169,66,-169,67,-169,68,-169,70,-169,72,-169,73,-169,74,-169,79,-169,82,-169,83,-169
0,-146,1,-146,2,-146,4,-146,6,-146,10,-146,12,-146,13,-146,14,-146,15,-146,16,-146,17,-146,19,-146,21,-146,24,-146,25,-146,27,-146,28,-146,30,-146,31,-146,32,-146,33,-146,35,-146,36,-146,39,-146,41,-146,48,-146,50,-146,53,-146,55,-146,57,-146,60,-146,61,-146,63,-146,66,-146,67,-146,68,-146,70,-146,72,-146,73,-146,74,-146,79,-146,82,-146,83,-146
0,-145,1,-145,2,-145,4,-145,6,-145,10,-145,12,-145,13,-145,14,-145,15,-145,16,-145,17,-145,19,-145,21,-145,24,-145,25,-145,27,-145,28,-145,30,-145,31,-145,32,-145,33,-145,35,-145,36,-145,39,-145,41,-145,48,-145,50,-145,53,-145,55,-145,57,-145,60,-145,61,-145,63,-145,66,-145,67,-145,68,-145,70,-145,72,-145,73,-145,74,-145,79,-145,82,-145,83,-145
0,-137,1,-137,2,-137,4,-137,6,-137,10,-137,12,-137,13,-137,14,-137,15,-137,16,-137,17,-137,19,-137,21,-137,24,-137,25,-137,27,-137,28,-137,30,-137,31,-137,32,-137,33,-137,35,-137,36,-137,39,-137,41,-137,48,-137,50,-137,53,-137,55,-137,57,-137,60,-137,61,-137,63,-137,66,-137,67,-137,68,-137,70,-137,72,-137,73,-137,74,-137,79,-137,82,-137,83,-137
0,-133,1,-133,2,-133,4,-133,6,-133,10,-133,11,-133,12,-133,13,-133,14,-133,17,-133,19,-133,21,-133,24,-133,25,-133,27,-133,28,-133,30,-133,31,-133,32,-133,33,-133,35,-133,36,-133,39,-133,41,-133,48,-133,50,-133,53,-133,55,-133,57,-133,60,-133,61,-133,63,-133,66,-133,67,-133,68,-133,70,-133,72,-133,73,-133,74,-133,79,-133,82,-133,83,-133
0,-131,1,-131,2,-131,4,-131,6,-131,10,-131,11,-131,12,-131,13,-131,14,-131,17,-131,19,-131,21,-131,24,-131,25,-131,27,-131,28,-131,30,-131,31,-131,32,-131,33,-131,35,-131,36,-131,39,-131,41,-131,48,-131,50,-131,53,-131,55,-131,57,-131,60,-131,61,-131,63,-131,66,-131,67,-131,68,-131,70,-131,72,-131,73,-131,74,-131,79,-131,82,-131,83,-131
0,-156,1,-156,2,-156,4,-156,6,-156,10,-156,12,-156,13,-156,14,-156,15,-156,16,-156,17,-156,19,-156,21,-156,24,-156,25,-156,27,-156,28,-156,30,-156,31,-156,32,-156,33,-156,35,-156,36,-156,39,-156,41,-156,48,-156,50,-156,53,-156,55,-156,57,-156,60,-156,61,-156,63,-156,66,-156,67,-156,68,-156,70,-156,72,-156,73,-156,74,-156,79,-156,82,-156,83,-156
0,-151,1,-151,2,-151,4,-151,6,-151,10,-151,12,-151,13,-151,14,-151,15,-151,16,-151,17,-151,19,-151,21,-151,24,-151,25,-151,27,-151,28,-151,30,-151,31,-151,32,-151,33,-151,35,-151,36,-151,39,-151,40,103,41,-151,48,-151,50,-151,53,-151,55,-151,57,-151,60,-151,61,-151,63,-151,66,-151,67,-151,68,-151,70,-151,72,-151,73,-151,74,-151,79,-151,82,-151,83,-151,110,104
0,-130,1,-130,2,-130,4,-130,6,-130,10,-130,11,-130,12,-130,13,-130,14,-130,17,-130,19,-130,21,-130,24,-130,25,-130,27,-130,28,-130,30,-130,31,-130,32,-130,33,-130,35,-130,36,-130,39,-130,41,-130,48,-130,50,-130,53,-130,55,-130,57,-130,60,-130,61,-130,63,-130,66,-130,67,-130,68,-130,70,-130,72,-130,73,-130,74,-130,79,-130,82,-130,83,-130
0,-154,1,-154,2,-154,4,-154,6,-154,10,-154,12,-154,13,-154,14,-154,15,-154,16,-154,17,-154,19,-154,21,-154,24,-154,25,-154,27,-154,28,-154,30,-154,31,-154,32,-154,33,-154,35,-154,36,-154,39,-154,41,-154,48,-154,50,-154,53,-154,55,-154,57,-154,60,-154,61,-154,63,-154,66,-154,67,-154,68,-154,70,-154,72,-154,73,-154,74,-154,79,-154,82,-154,83,-154
0,-171,1,-171,2,-171,4,-171,6,-171,10,-171,12,-171,13,-171,14,-171,15,-171,16,-171,17,-171,19,-171,21,-171,24,-171,25,-171,27,-171,28,-171,30,-171,31,-171,32,-171,33,-171,35,-171,36,-171,39,-171,41,-171,48,-171,50,-171,53,-171,55,-171,57,-171,60,-171,61,-171,63,-171,66,-171,67,-171,68,-171,70,-171,72,-171,73,-171,74,-171,79,-171,82,-171,83,-171
0,-144,1,-144,2,-144,4,-144,6,-144,10,-144,11,97,12,-144,13,-144,14,-144,15,-144,16,-144,17,-144,19,-144,20,105,21,-144,24,-144,25,-144,27,-144,28,-144,30,-144,31,-144,32,-144,33,-144,35,-144,36,-144,39,-144,41,-144,42,106,48,-144,50,-144,53,-144,55,-144,57,-144,60,-144,61,-144,63,-144,65,107,66,-144,67,-144,68,-144,70,-144,72,-144,73,-144,74,-144,79,-144,82,-144,83,-144,94,108,95,109
0,-77,1,-77,2,-77,4,-77,6,-77,10,-77,11,97,12,-77,13,-77,14,-77,17,-77,19,-77,21,-77,24,-77,25,-77,27,-77,28,-77,30,-77,31,-77,32,-77,33,-77,35,-77,36,-77,39,-77,41,-77,42,106,48,-77,50,-77,53,-77,55,-77,57,-77,60,-77,61,-77,63,-77,65,107,66,-77,67,-77,68,-77,70,-77,72,-77,73,-77,74,-77,79,-77,82,-77,83,-77,94,110,95,111
0,-162,1,-162,2,-162,4,-162,6,-162,10,-162,12,-162,13,-162,14,-162,15,-162,16,-162,17,-162,19,-162,21,-162,24,-162,25,-162,27,-162,28,-162,30,-162,31,-162,32,-162,33,-162,35,-162,36,-162,39,-162,41,-162,48,-162,50,-162,53,-162,55,-162,57,-162,60,-162,61,-162,63,-162,66,-162,67,-162,68,-162,70,-162,72,-162,73,-162,74,-162,79,-162,82,-162,83,-162
0,-159,1,-159,2,-159,4,-159,6,-159,10,-159,12,-159,13,-159,14,-159,15,-159,16,-159,17,-159,19,-159,21,-159,24,-159,25,-159,27,-159,28,-159,30,-159,31,-159,32,-159,33,-159,35,-159,36,-159,39,-159,41,-159,48,-159,50,-159,53,-159,55,-159,57,-159,60,-159,61,-159,63,-159,66,-159,67,-159,68,-159,70,-159,72,-159,73,-159,74,-159,79,-159,82,-159,83,-159
0,-147,1,-147,2,-147,4,-147,6,-147,10,-147,12,-147,13,-147,14,-147,15,-147,16,-147,17,-147,19,-147,21,-147,24,-147,25,-147,27,-147,28,-147,30,-147,31,-147,32,-147,33,-147,35,-147,36,-147,39,-147,41,-147,48,-147,50,-147,53,-147,55,-147,57,-147,60,-147,61,-147,63,-147,66,-147,67,-147,68,-147,70,-147,72,-147,73,-147,74,-147,79,-147,82,-147,83,-147
0,-149,1,-149,2,-149,4,-149,6,-149,10,-149,11,97,12,-149,13,-149,14,-149,15,-149,16,-149,17,-149,19,-149,21,-149,24,-149,25,-149,27,-149,28,-149,30,-149,31,-149,32,-149,33,-149,35,-149,36,-149,39,-149,41,-149,48,-149,50,-149,53,-149,55,-149,57,-149,60,-149,61,-149,63,-149,66,-149,67,-149,68,-149,70,-149,72,-149,73,-149,74,-149,79,-149,82,-149,83,-149,94,112
0,-109,1,-109,2,-109,4,-109,6,-109,10,-109,11,97,12,-109,13,-109,14,-109,17,-109,19,-109,21,-109,24,-109,25,-109,27,-109,28,-109,30,-109,31,-109,32,-109,33,-109,35,-109,36,-109,39,-109,41,-109,43,113,48,-109,50,-109,53,-109,55,-109,57,-109,60,-109,61,-109,63,-109,66,-109,67,-109,68,-109,70,-109,72,-109,73,-109,74,-109,79,-109,82,-109,83,-109,94,114
0,-158,1,-158,2,-158,4,-158,6,-158,10,-158,12,-158,13,-158,14,-158,15,-158,16,-158,17,-158,19,-158,21,-158,24,-158,25,-158,27,-158,28,-158,30,-158,31,-158,32,-158,33,-158,35,-158,36,-158,39,-158,41,-158,48,-158,50,-158,53,-158,55,-158,57,-158,60,-158,61,-158,63,-158,66,-158,67,-158,68,-158,70,-158,72,-158,73,-158,74,-158,75,101,79,-158,82,-158,83,-158,97,115
0,-167,1,-167,2,-167,4,-167,6,-167,10,-167,12,-167,13,-167,14,-167,15,-167,16,-167,17,-167,19,-167,21,-167,24,-167,25,-167,27,-167,28,-167,30,-167,31,-167,32,-167,33,-167,35,-167,36,-167,39,-167,41,-167,48,-167,50,-167,53,-167,55,-167,57,-167,60,-167,61,-167,63,-167,66,-167,67,-167,68,-167,70,-167,72,-167,73,-167,74,-167,79,-167,82,-167,83,-167
1,2,12,6,13,116,28,16,32,17,50,20,61,117,74,118,122,119
0,-24,1,2,2,3,4,4,6,-24,10,5,12,6,13,7,14,8,15,9,16,10,17,11,19,12,21,13,24,-24,25,14,27,15,28,16,30,-24,31,-24,32,17,33,18,35,-24,36,-24,39,19,41,-24,48,-24,50,20,53,21,55,-24,57,22,60,23,61,24,63,25,66,26,67,-24,68,-24,70,27,72,-24,73,28,74,29,79,-24,82,30,83,31,93,32,122,34,123,35,124,36,126,37,128,120,130,39,134,40,135,41,138,42,144,121,145,44,146,45,149,47,152,48,156,50,159,51,165,52,171,53,174,54,180,55,182,56,185,57,190,58,193,59,197,122,198,61
0,-129,1,-129,2,-129,4,-129,6,-129,10,-129,11,97,12,-129,13,-129,14,-129,17,-129,19,-129,21,-129,24,-129,25,-129,27,-129,28,-129,30,-129,31,-129,32,-129,33,-129,35,-129,36,-129,39,-129,41,-129,48,-129,50,-129,53,-129,55,-129,57,-129,60,-129,61,-129,63,-129,66,-129,67,-129,68,-129,70,-129,72,-129,73,-129,74,-129,79,-129,82,-129,83,-129,94,123
0,-164,1,2,2,-164,4,-164,6,-164,10,-164,12,6,13,7,14,-164,15,-164,16,-164,17,-164,19,-164,21,-164,24,-164,25,-164,27,-164,28,16,30,-164,31,-164,32,17,33,-164,35,-164,36,-164,39,-164,41,-164,48,-164,50,20,53,-164,55,-164,57,-164,60,-164,61,124,63,-164,66,-164,67,-164,68,-164,70,-164,72,-164,73,-164,74,125,79,-164,82,-164,83,-164,93,126,122,127
0,-163,1,2,2,-163,4,-163,6,-163,10,-163,12,6,13,7,14,-163,15,-163,16,-163,17,-163,19,-163,21,-163,24,-163,25,-163,27,-163,28,16,30,-163,31,-163,32,17,33,-163,35,-163,36,-163,39,-163,41,-163,48,-163,50,20,53,-163,55,-163,57,-163,60,-163,61,128,63,-163,66,-163,67,-163,68,-163,70,-163,72,-163,73,-163,74,129,79,-163,82,-163,83,-163,93,130,122,131
0,-32,1,-32,2,-32,4,-32,6,-32,10,-32,12,-32,13,-32,14,-32,15,-32,16,-32,17,-32,19,-32,21,-32,24,-32,25,-32,27,-32,28,-32,30,-32,31,-32,32,-32,33,-32,35,-32,36,-32,39,-32,41,-32,48,-32,50,-32,53,-32,55,-32,57,-32,60,-32,61,-32,63,-32,66,-32,67,-32,68,-32,70,-32,72,-32,73,-32,74,-32,79,-32,82,-32,83,-32
0,-372,1,-372,2,-372,4,-372,6,-372,10,-372,12,-372,13,-372,14,-372,15,-372,16,-372,17,-372,19,-372,21,-372,24,-372,25,-372,27,-372,28,-372,30,-372,31,-372,32,-372,33,-372,35,-372,36,-372,39,-372,41,-372,48,-372,50,-372,53,-372,55,-372,57,-372,60,-372,61,-372,63,-372,66,-372,67,-372,68,-372,70,-372,72,-372,73,-372,74,-372,79,-372,82,-372,83,-372
0,-165,1,2,2,-165,4,-165,6,-165,10,-165,12,6,13,7,14,-165,15,-165,16,-165,17,-165,19,-165,21,-165,24,-165,25,-165,27,-165,28,16,30,-165,31,-165,32,17,33,-165,35,-165,36,-165,39,-165,41,-165,48,-165,50,20,53,-165,55,-165,57,-165,60,-165,61,132,63,-165,66,-165,67,-165,68,-165,70,-165,72,-165,73,-165,74,133,79,-165,82,-165,83,-165,93,134,122,135
0,-172,2,-172,4,-172,6,-172,10,-172,14,-172,15,-172,16,-172,17,-172,19,136,21,-172,24,-172,25,-172,27,-172,30,-172,31,-172,33,-172,35,-172,36,-172,39,-172,41,-172,48,-172,53,-172,55,-172,57,137,60,-172,63,-172,66,-172,67,-172,68,-172,70,-172,72,-172,73,-172,79,-172,82,-172,83,138
0,-39,1,-39,2,-39,4,-39,6,-39,10,-39,12,-39,13,-39,14,-39,15,-39,16,-39,17,-39,19,-39,21,-39,24,-39,25,-39,27,-39,28,-39,30,-39,31,-39,32,-39,33,-39,35,-39,36,-39,39,-39,41,-39,48,-39,50,-39,53,-39,55,-39,57,-39,60,-39,61,-39,63,-39,66,-39,67,-39,68,-39,70,-39,72,-39,73,-39,74,-39,79,-39,82,-39,83,-39
0,-40,1,-40,2,-40,4,-40,6,-40,10,-40,12,-40,13,-40,14,-40,15,-40,16,-40,17,-40,19,-40,21,-40,24,-40,25,-40,27,-40,28,-40,30,-40,31,-40,32,-40,33,-40,35,-40,36,-40,39,-40,41,-40,48,-40,50,-40,53,-40,55,-40,57,-40,60,-40,61,-40,63,-40,66,-40,67,-40,68,-40,70,-40,72,-40,73,-40,74,-40,79,-40,82,-40,83,-40
0,-28,1,2,2,3,4,4,6,-28,10,5,12,6,13,7,14,8,17,11,19,12,21,13,24,-28,25,14,27,15,28,16,30,-28,31,-28,32,17,33,18,35,-28,36,-28,39,19,41,-28,48,-28,50,20,53,21,55,-28,57,22,60,23,61,24,63,25,66,26,67,-28,68,-28,70,27,72,-28,73,28,74,29,79,-28,82,30,83,31,93,32,98,139,122,34,123,35,124,36,125,140,126,141,130,39,134,40,135,41,138,42,144,142,145,44,146,45,149,47,152,48,156,50,159,51,165,52,174,54,180,55,182,56,185,57,190,58,193,59,197,143,198,61
0,-47,1,-47,2,-47,4,-47,6,-47,10,-47,12,-47,13,-47,14,-47,15,-47,16,-47,17,-47,19,-47,21,-47,24,-47,25,-47,27,-47,28,-47,30,-47,31,-47,32,-47,33,-47,35,-47,36,-47,39,-47,41,-47,48,-47,50,-47,53,-47,55,-47,57,-47,60,-47,61,-47,63,-47,66,-47,67,-47,68,-47,70,-47,72,-47,73,-47,74,-47,79,-47,82,-47,83,-47
0,-49,1,-49,2,-49,4,-49,6,-49,10,-49,12,-49,13,-49,14,-49,15,-49,16,-49,17,-49,19,-49,21,-49,24,-49,25,-49,27,-49,28,-49,30,-49,31,-49,32,-49,33,-49,35,-49,36,-49,39,-49,41,-49,48,-49,50,-49,53,-49,55,-49,57,-49,60,-49,61,-49,63,-49,66,-49,67,-49,68,-49,70,-49,72,-49,73,-49,74,-49,79,-49,82,-49,83,-49
0,-16,6,62,24,64,30,66,31,67,35,144,36,145,41,68,48,71,55,73,67,146,68,147,72,74,79,76,92,77,102,148,103,149,105,79,117,80,118,81,140,83,151,150,158,89,162,151,163,152,170,93,176,153,177,154,184,155,187,156,189,157,192,158,194,96,196,159
0,-43,1,-43,2,-43,4,-43,6,-43,10,-43,12,-43,13,-43,14,-43,15,-43,16,-43,17,-43,19,-43,21,-43,24,-43,25,-43,27,-43,28,-43,30,-43,31,-43,32,-43,33,-43,35,-43,36,-43,39,-43,41,-43,48,-43,50,-43,53,-43,55,-43,57,-43,60,-43,61,-43,63,-43,66,-43,67,-43,68,-43,70,-43,72,-43,73,-43,74,-43,79,-43,82,-43,83,-43
0,-42,1,-42,2,-42,4,-42,6,-42,10,-42,12,-42,13,-42,14,-42,15,-42,16,-42,17,-42,19,-42,21,-42,24,-42,25,-42,27,-42,28,-42,30,-42,31,-42,32,-42,33,-42,35,-42,36,-42,39,-42,41,-42,48,-42,50,-42,53,-42,55,-42,57,-42,60,-42,61,-42,63,-42,66,-42,67,-42,68,-42,70,-42,72,-42,73,-42,74,-42,79,-42,82,-42,83,-42
0,49
0,-38,1,-38,2,-38,4,-38,6,-38,10,-38,12,-38,13,-38,14,-38,15,-38,16,-38,17,-38,19,-38,21,-38,24,-38,25,-38,27,-38,28,-38,30,-38,31,-38,32,-38,33,-38,35,-38,36,-38,39,-38,41,-38,48,-38,50,-38,53,-38,55,-38,57,-38,60,-38,61,-38,63,-38,66,-38,67,-38,68,-38,70,-38,72,-38,73,-38,74,-38,79,-38,82,-38,83,-38
0,-52,1,-52,2,-52,4,-52,6,-52,10,-52,12,-52,13,-52,14,-52,15,-52,16,-52,17,-52,19,-52,21,-52,24,-52,25,-52,27,-52,28,-52,30,-52,31,-52,32,-52,33,-52,35,-52,36,-52,39,-52,41,-52,48,-52,50,-52,53,-52,55,-52,57,-52,60,-52,61,-52,63,-52,66,-52,67,-52,68,-52,70,-52,72,-52,73,-52,74,-52,79,-52,82,-52,83,-52
0,-46,1,-46,2,-46,4,-46,6,-46,10,-46,12,-46,13,-46,14,-46,15,-46,16,-46,17,-46,19,-46,21,-46,24,-46,25,-46,27,-46,28,-46,30,-46,31,-46,32,-46,33,-46,35,-46,36,-46,39,-46,41,-46,48,-46,50,-46,53,-46,55,-46,57,-46,60,-46,61,-46,63,-46,66,-46,67,-46,68,-46,70,-46,72,-46,73,-46,74,-46,79,-46,82,-46,83,-46
0,-31,1,-31,2,-31,4,-31,6,-31,10,-31,12,-31,13,-31,14,-31,15,-31,16,-31,17,-31,19,-31,21,-31,24,-31,25,-31,27,-31,28,-31,30,-31,31,-31,32,-31,33,-31,35,-31,36,-31,39,-31,41,-31,48,-31,50,-31,53,-31,55,-31,57,-31,60,-31,61,-31,63,-31,66,-31,67,-31,68,-31,70,-31,72,-31,73,-31,74,-31,79,-31,82,-31,83,-31
0,-48,1,-48,2,-48,4,-48,6,-48,10,-48,12,-48,13,-48,14,-48,15,-48,16,-48,17,-48,19,-48,21,-48,24,-48,25,-48,27,-48,28,-48,30,-48,31,-48,32,-48,33,-48,35,-48,36,-48,39,-48,41,-48,48,-48,50,-48,53,-48,55,-48,57,-48,60,-48,61,-48,63,-48,66,-48,67,-48,68,-48,70,-48,72,-48,73,-48,74,-48,79,-48,82,-48,83,-48
0,-41,1,-41,2,-41,4,-41,6,-41,10,-41,12,-41,13,-41,14,-41,15,-41,16,-41,17,-41,19,-41,21,-41,24,-41,25,-41,27,-41,28,-41,30,-41,31,-41,32,-41,33,-41,35,-41,36,-41,39,-41,41,-41,48,-41,50,-41,53,-41,55,-41,57,-41,60,-41,61,-41,63,-41,66,-41,67,-41,68,-41,70,-41,72,-41,73,-41,74,-41,79,-41,82,-41,83,-41
0,-53,1,-53,2,-53,4,-53,6,-53,10,-53,12,-53,13,-53,14,-53,15,-53,16,-53,17,-53,19,-53,21,-53,24,-53,25,-53,27,-53,28,-53,30,-53,31,-53,32,-53,33,-53,35,-53,36,-53,39,-53,41,-53,48,-53,50,-53,53,-53,55,-53,57,-53,60,-53,61,-53,63,-53,66,-53,67,-53,68,-53,70,-53,72,-53,73,-53,74,-53,79,-53,82,-53,83,-53
0,-51,1,-51,2,-51,4,-51,6,-51,10,-51,12,-51,13,-51,14,-51,15,-51,16,-51,17,-51,19,-51,21,-51,24,-51,25,-51,27,-51,28,-51,30,-51,31,-51,32,-51,33,-51,35,-51,36,-51,39,-51,41,-51,48,-51,50,-51,53,-51,55,-51,57,-51,60,-51,61,-51,63,-51,66,-51,67,-51,68,-51,70,-51,72,-51,73,-51,74,-51,79,-51,82,-51,83,-51
0,-44,1,-44,2,-44,4,-44,6,-44,10,-44,12,-44,13,-44,14,-44,15,-44,16,-44,17,-44,19,-44,21,-44,24,-44,25,-44,27,-44,28,-44,30,-44,31,-44,32,-44,33,-44,35,-44,36,-44,39,-44,41,-44,48,-44,50,-44,53,-44,55,-44,57,-44,60,-44,61,-44,63,-44,66,-44,67,-44,68,-44,70,-44,72,-44,73,-44,74,-44,79,-44,82,-44,83,-44
0,-45,1,-45,2,-45,4,-45,6,-45,10,-45,12,-45,13,-45,14,-45,15,-45,16,-45,17,-45,19,-45,21,-45,24,-45,25,-45,27,-45,28,-45,30,-45,31,-45,32,-45,33,-45,35,-45,36,-45,39,-45,41,-45,48,-45,50,-45,53,-45,55,-45,57,-45,60,-45,61,-45,63,-45,66,-45,67,-45,68,-45,70,-45,72,-45,73,-45,74,-45,79,-45,82,-45,83,-45
0,-29,2,3,4,4,6,-29,10,5,14,8,15,9,16,10,17,11,21,13,24,-29,25,14,27,15,30,-29,31,-29,33,18,35,-29,36,-29,39,19,41,-29,48,-29,53,21,55,-29,60,23,63,25,66,26,67,-29,68,-29,70,27,72,-29,73,28,79,-29,82,30,126,160,135,41,138,42,145,44,146,45,149,47,152,48,156,50,159,51,165,52,171,161,174,54,180,55,182,56,185,57,190,58,193,59,198,61
0,-50,1,-50,2,-50,4,-50,6,-50,10,-50,12,-50,13,-50,14,-50,15,-50,16,-50,17,-50,19,-50,21,-50,24,-50,25,-50,27,-50,28,-50,30,-50,31,-50,32,-50,33,-50,35,-50,36,-50,39,-50,41,-50,48,-50,50,-50,53,-50,55,-50,57,-50,60,-50,61,-50,63,-50,66,-50,67,-50,68,-50,70,-50,72,-50,73,-50,74,-50,79,-50,82,-50,83,-50
6,-412,29,-412,38,-412,44,-412,54,-412,56,-412,59,-412,62,-412,64,-412,69,-412,71,-412
0,-205,3,-205,6,-205,7,-205,22,-205,23,-205,24,-205,26,-205,30,-205,31,-205,35,-205,36,-205,41,-205,46,-205,47,-205,48,-205,52,-205,55,-205,67,-205,68,-205,72,-205,76,-205,79,-205
0,-209,3,-209,6,-209,7,-209,22,-209,23,-209,24,-209,26,-209,30,-209,31,-209,35,-209,36,-209,41,-209,46,-209,47,-209,48,-209,52,-209,55,-209,67,-209,68,-209,72,-209,76,-209,79,-209,85,162,101,163
0,-220,3,-220,6,-220,7,-220,22,-220,23,-220,24,-220,26,-220,30,-220,31,-220,35,-220,36,-220,41,-220,45,-220,46,-220,47,-220,48,-220,51,-220,52,-220,55,-220,67,-220,68,-220,72,-220,75,101,76,-220,79,-220,97,164
30,-410,31,-410,69,-410
0,-265,3,-265,6,-265,7,-265,22,-265,23,-265,24,-265,26,-265,29,-265,30,-265,31,-265,35,-265,36,-265,38,-265,41,-265,44,-265,46,-265,47,-265,48,-265,52,-265,54,-265,55,-265,56,-265,59,-265,62,-265,64,-265,67,-265,68,-265,71,-265,72,-265,76,-265,79,-265,80,-265
24,165
0,-210,3,-210,6,-210,7,-210,22,-210,23,-210,24,-210,26,-210,30,-210,31,-210,35,-210,36,-210,41,-210,46,-210,47,-210,48,-210,52,-210,55,-210,67,-210,68,-210,72,-210,76,-210,79,-210
0,-200,3,-200,6,-200,7,-200,22,-200,23,-200,24,-200,26,-200,30,-200,31,-200,35,-200,36,-200,41,-200,46,-200,47,-200,48,-200,52,-200,55,-200,67,-200,68,-200,72,-200,75,101,76,-200,79,-200,97,166
29,-260,38,-260,44,-260,54,-260,56,-260,59,-260,62,-260,64,-260,71,-260
0,-212,3,-212,6,-212,7,-212,22,-212,23,-212,24,-212,26,-212,30,-212,31,-212,35,-212,36,-212,41,-212,45,167,46,-212,47,-212,48,-212,51,168,52,-212,55,-212,67,-212,68,-212,72,-212,76,-212,79,-212,104,169,173,170
0,-198,3,-198,6,-198,7,-198,22,-198,23,-198,24,-198,26,-198,30,-198,31,-198,35,-198,36,-198,41,-198,46,-198,47,-198,48,-198,52,-198,55,-198,67,-198,68,-198,72,-198,75,101,76,-198,79,-198,97,171
6,-406,30,-406,31,-406,34,-406,72,-406,78,-406,79,-406
0,-204,3,-204,6,-204,7,-204,22,-204,23,-204,24,-204,26,-204,30,-204,31,-204,35,-204,36,-204,41,-204,46,-204,47,-204,48,-204,52,-204,55,-204,67,-204,68,-204,72,-204,76,-204,77,172,79,-204,81,173,107,174
6,62,30,66,92,175,105,176
6,177,29,-269,38,-269,44,-269,54,-269,56,-269,59,-269,62,-269,64,-269,69,178,71,-269
0,-17,6,62,7,63,24,64,26,65,30,66,31,67,41,68,46,69,47,70,48,71,52,72,55,73,72,74,76,75,79,76,92,77,105,79,117,80,118,81,121,179,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
30,180,31,181,69,182
6,-259,30,-259,31,-259,34,183,72,184,78,185,79,-259
72,74,117,186
0,-368,3,-368,6,-368,7,-368,22,-368,23,-368,24,-368,26,-368,30,-368,31,-368,35,-368,36,-368,41,-368,46,-368,47,-368,48,-368,52,-368,55,-368,67,-368,68,-368,72,-368,76,-368,79,-368
29,187,38,188,44,189,54,190,56,191,59,192,62,193,64,194,71,195,111,196,112,197,116,198,127,199,129,200,133,201,157,202,164,203,175,204,179,205,181,206,183,207,191,208
0,-196,3,-196,6,-196,7,-196,22,-196,23,-196,24,-196,26,-196,30,-196,31,-196,35,-196,36,-196,41,-196,46,-196,47,-196,48,-196,52,-196,55,-196,67,-196,68,-196,72,-196,76,-196,79,-196
0,85
0,-194,3,-194,6,-194,7,-194,22,-194,23,-194,24,-194,26,-194,30,-194,31,-194,35,-194,36,-194,41,-194,46,-194,47,-194,48,-194,52,-194,55,-194,67,-194,68,-194,72,-194,76,-194,79,-194
0,-214,3,-214,6,-214,7,-214,22,-214,23,-214,24,-214,26,-214,30,-214,31,-214,35,-214,36,-214,41,-214,45,167,46,-214,47,-214,48,-214,51,168,52,-214,55,-214,67,-214,68,-214,72,-214,76,-214,79,-214,104,209,173,170
0,-193,3,-193,6,-193,7,-193,22,-193,23,-193,24,-193,26,-193,30,-193,31,-193,35,-193,36,-193,41,-193,46,-193,47,-193,48,-193,52,-193,55,-193,67,-193,68,-193,72,-193,76,-193,79,-193
0,-240,3,-240,6,-240,7,-240,22,-240,23,-240,24,-240,26,-240,29,187,30,-240,31,-240,35,-240,36,-240,38,188,41,-240,44,189,46,-240,47,-240,48,-240,52,-240,54,190,55,-240,56,191,59,192,62,193,64,194,67,-240,68,-240,71,195,72,-240,76,-240,79,-240,80,210,111,196,112,211,116,212,127,199,129,213,133,201,157,202,164,203,175,204,179,205,181,206,183,207,191,208,195,214
0,-191,3,-191,6,-191,7,-191,22,-191,23,-191,24,-191,26,-191,30,-191,31,-191,35,-191,36,-191,41,-191,46,-191,47,-191,48,-191,52,-191,55,-191,67,-191,68,-191,72,-191,76,-191,79,-191
0,-195,3,-195,6,-195,7,-195,22,-195,23,-195,24,-195,26,-195,30,-195,31,-195,35,-195,36,-195,41,-195,46,-195,47,-195,48,-195,52,-195,55,-195,67,-195,68,-195,72,-195,76,-195,79,-195
0,-190,3,-190,6,-190,7,-190,22,-190,23,-190,24,-190,26,-190,30,-190,31,-190,35,-190,36,-190,41,-190,46,-190,47,-190,48,-190,52,-190,55,-190,67,-190,68,-190,72,-190,76,-190,79,-190
29,187,38,188,44,189,54,190,56,191,59,192,62,193,64,194,71,195,111,196,112,197,116,215,127,199,129,200,133,201,157,202,164,203,175,204,179,205,181,206,183,207,191,208
0,-189,3,-189,6,-189,7,-189,22,-189,23,-189,24,-189,26,-189,30,-189,31,-189,35,-189,36,-189,41,-189,46,-189,47,-189,48,-189,52,-189,55,-189,67,-189,68,-189,72,-189,76,-189,79,-189
0,-192,3,-192,6,-192,7,-192,22,-192,23,-192,24,-192,26,-192,30,-192,31,-192,35,-192,36,-192,41,-192,46,-192,47,-192,48,-192,52,-192,55,-192,67,-192,68,-192,72,-192,76,-192,79,-192
6,62,30,66,31,67,79,76,92,77,105,79,140,216,158,217
0,-376,1,-376,2,-376,4,-376,6,-376,10,-376,11,-376,12,-376,13,-376,14,-376,15,-376,16,-376,17,-376,19,-376,21,-376,24,-376,25,-376,27,-376,28,-376,30,-376,31,-376,32,-376,33,-376,35,-376,36,-376,39,-376,41,-376,42,-376,43,-376,48,-376,50,-376,53,-376,55,-376,57,-376,60,-376,61,-376,63,-376,65,-376,66,-376,67,-376,68,-376,70,-376,72,-376,73,-376,74,-376,79,-376,82,-376,83,-376,84,-376
0,-388,1,-388,2,-388,4,-388,6,-388,10,-388,12,-388,13,-388,14,-388,15,-388,16,-388,17,-388,19,-388,21,-388,24,-388,25,-388,27,-388,28,-388,30,-388,31,-388,32,-388,33,-388,35,-388,36,-388,39,-388,41,-388,48,-388,50,-388,53,-388,55,-388,57,-388,60,-388,61,-388,63,-388,66,-388,67,-388,68,-388,70,-388,72,-388,73,-388,74,-388,79,-388,82,-388,83,-388,84,-388
11,218,84,98,106,219
0,-161,1,-161,2,-161,4,-161,6,-161,10,-161,12,-161,13,-161,14,-161,15,-161,16,-161,17,-161,19,-161,21,-161,24,-161,25,-161,27,-161,28,-161,30,-161,31,-161,32,-161,33,-161,35,-161,36,-161,39,-161,41,-161,48,-161,50,-161,53,-161,55,-161,57,-161,60,-161,61,-161,63,-161,66,-161,67,-161,68,-161,70,-161,72,-161,73,-161,74,-161,79,-161,82,-161,83,-161,84,220
0,-386,1,-386,2,-386,3,-386,4,-386,6,-386,7,-386,8,-386,9,-386,10,-386,12,-386,13,-386,14,-386,15,-386,16,-386,17,-386,18,-386,19,-386,21,-386,22,-386,23,-386,24,-386,25,-386,26,-386,27,-386,28,-386,30,-386,31,-386,32,-386,33,-386,35,-386,36,-386,39,-386,41,-386,45,-386,46,-386,47,-386,48,-386,49,-386,50,-386,51,-386,52,-386,53,-386,55,-386,57,-386,58,-386,60,-386,61,-386,63,-386,66,-386,67,-386,68,-386,70,-386,72,-386,73,-386,74,-386,75,-386,76,-386,79,-386,82,-386,83,-386
0,-152,1,-152,2,-152,4,-152,6,-152,10,-152,12,-152,13,-152,14,-152,15,-152,16,-152,17,-152,19,-152,21,-152,24,-152,25,-152,27,-152,28,-152,30,-152,31,-152,32,-152,33,-152,35,-152,36,-152,39,-152,41,-152,48,-152,50,-152,53,-152,55,-152,57,-152,60,-152,61,-152,63,-152,66,-152,67,-152,68,-152,70,-152,72,-152,73,-152,74,-152,75,221,79,-152,82,-152,83,-152
0,-384,1,-384,2,-384,4,-384,6,-384,10,-384,12,-384,13,-384,14,-384,15,-384,16,-384,17,-384,19,-384,21,-384,24,-384,25,-384,27,-384,28,-384,30,-384,31,-384,32,-384,33,-384,35,-384,36,-384,39,-384,40,-384,41,-384,48,-384,50,-384,53,-384,55,-384,57,-384,60,-384,61,-384,63,-384,66,-384,67,-384,68,-384,70,-384,72,-384,73,-384,74,-384,79,-384,82,-384,83,-384
0,-150,1,-150,2,-150,4,-150,6,-150,10,-150,12,-150,13,-150,14,-150,15,-150,16,-150,17,-150,19,-150,21,-150,24,-150,25,-150,27,-150,28,-150,30,-150,31,-150,32,-150,33,-150,35,-150,36,-150,39,-150,40,222,41,-150,48,-150,50,-150,53,-150,55,-150,57,-150,60,-150,61,-150,63,-150,66,-150,67,-150,68,-150,70,-150,72,-150,73,-150,74,-150,79,-150,82,-150,83,-150
0,-140,1,-140,2,-140,4,-140,6,-140,10,-140,12,-140,13,-140,14,-140,15,-140,16,-140,17,-140,19,-140,21,-140,24,-140,25,-140,27,-140,28,-140,30,-140,31,-140,32,-140,33,-140,35,-140,36,-140,39,-140,41,-140,48,-140,50,-140,53,-140,55,-140,57,-140,60,-140,61,-140,63,-140,66,-140,67,-140,68,-140,70,-140,72,-140,73,-140,74,-140,79,-140,82,-140,83,-140
0,-378,1,-378,2,-378,4,-378,6,-378,10,-378,12,-378,13,-378,14,-378,15,-378,16,-378,17,-378,19,-378,21,-378,24,-378,25,-378,27,-378,28,-378,30,-378,31,-378,32,-378,33,-378,35,-378,36,-378,39,-378,41,-378,42,-378,48,-378,50,-378,53,-378,55,-378,57,-378,60,-378,61,-378,63,-378,65,-378,66,-378,67,-378,68,-378,70,-378,72,-378,73,-378,74,-378,79,-378,82,-378,83,-378
0,-379,1,-379,2,-379,4,-379,6,-379,10,-379,12,-379,13,-379,14,-379,15,-379,16,-379,17,-379,19,-379,21,-379,24,-379,25,-379,27,-379,28,-379,30,-379,31,-379,32,-379,33,-379,35,-379,36,-379,39,-379,41,-379,42,-379,48,-379,50,-379,53,-379,55,-379,57,-379,60,-379,61,-379,63,-379,65,-379,66,-379,67,-379,68,-379,70,-379,72,-379,73,-379,74,-379,79,-379,82,-379,83,-379
0,-142,1,-142,2,-142,4,-142,6,-142,10,-142,11,218,12,-142,13,-142,14,-142,15,-142,16,-142,17,-142,19,-142,21,-142,24,-142,25,-142,27,-142,28,-142,30,-142,31,-142,32,-142,33,-142,35,-142,36,-142,39,-142,41,-142,42,106,48,-142,50,-142,53,-142,55,-142,57,-142,60,-142,61,-142,63,-142,65,107,66,-142,67,-142,68,-142,70,-142,72,-142,73,-142,74,-142,79,-142,82,-142,83,-142,95,223
0,-143,1,-143,2,-143,4,-143,6,-143,10,-143,12,-143,13,-143,14,-143,15,-143,16,-143,17,-143,19,-143,21,-143,24,-143,25,-143,27,-143,28,-143,30,-143,31,-143,32,-143,33,-143,35,-143,36,-143,39,-143,41,-143,42,224,48,-143,50,-143,53,-143,55,-143,57,-143,60,-143,61,-143,63,-143,65,225,66,-143,67,-143,68,-143,70,-143,72,-143,73,-143,74,-143,79,-143,82,-143,83,-143
0,-75,1,-75,2,-75,4,-75,6,-75,10,-75,11,218,12,-75,13,-75,14,-75,17,-75,19,-75,21,-75,24,-75,25,-75,27,-75,28,-75,30,-75,31,-75,32,-75,33,-75,35,-75,36,-75,39,-75,41,-75,42,106,48,-75,50,-75,53,-75,55,-75,57,-75,60,-75,61,-75,63,-75,65,107,66,-75,67,-75,68,-75,70,-75,72,-75,73,-75,74,-75,79,-75,82,-75,83,-75,95,226
0,-76,1,-76,2,-76,4,-76,6,-76,10,-76,12,-76,13,-76,14,-76,17,-76,19,-76,21,-76,24,-76,25,-76,27,-76,28,-76,30,-76,31,-76,32,-76,33,-76,35,-76,36,-76,39,-76,41,-76,42,224,48,-76,50,-76,53,-76,55,-76,57,-76,60,-76,61,-76,63,-76,65,225,66,-76,67,-76,68,-76,70,-76,72,-76,73,-76,74,-76,79,-76,82,-76,83,-76
0,-148,1,-148,2,-148,4,-148,6,-148,10,-148,11,218,12,-148,13,-148,14,-148,15,-148,16,-148,17,-148,19,-148,21,-148,24,-148,25,-148,27,-148,28,-148,30,-148,31,-148,32,-148,33,-148,35,-148,36,-148,39,-148,41,-148,48,-148,50,-148,53,-148,55,-148,57,-148,60,-148,61,-148,63,-148,66,-148,67,-148,68,-148,70,-148,72,-148,73,-148,74,-148,79,-148,82,-148,83,-148
0,-108,1,-108,2,-108,4,-108,6,-108,10,-108,12,-108,13,-108,14,-108,17,-108,19,-108,21,-108,24,-108,25,-108,27,-108,28,-108,30,-108,31,-108,32,-108,33,-108,35,-108,36,-108,39,-108,41,-108,48,-108,50,-108,53,-108,55,-108,57,-108,60,-108,61,-108,63,-108,66,-108,67,-108,68,-108,70,-108,72,-108,73,-108,74,-108,79,-108,82,-108,83,-108
0,-107,1,-107,2,-107,4,-107,6,-107,10,-107,11,218,12,-107,13,-107,14,-107,17,-107,19,-107,21,-107,24,-107,25,-107,27,-107,28,-107,30,-107,31,-107,32,-107,33,-107,35,-107,36,-107,39,-107,41,-107,43,227,48,-107,50,-107,53,-107,55,-107,57,-107,60,-107,61,-107,63,-107,66,-107,67,-107,68,-107,70,-107,72,-107,73,-107,74,-107,79,-107,82,-107,83,-107
0,-157,1,-157,2,-157,4,-157,6,-157,10,-157,12,-157,13,-157,14,-157,15,-157,16,-157,17,-157,19,-157,21,-157,24,-157,25,-157,27,-157,28,-157,30,-157,31,-157,32,-157,33,-157,35,-157,36,-157,39,-157,41,-157,48,-157,50,-157,53,-157,55,-157,57,-157,60,-157,61,-157,63,-157,66,-157,67,-157,68,-157,70,-157,72,-157,73,-157,74,-157,75,221,79,-157,82,-157,83,-157
1,-375,12,-375,13,-375,28,-375,32,-375,50,-375,61,-375,74,-375
0,-73,1,-73,2,-73,4,-73,6,-73,10,-73,11,97,12,-73,13,-73,14,-73,17,-73,19,-73,21,-73,24,-73,25,-73,27,-73,28,-73,30,-73,31,-73,32,-73,33,-73,35,-73,36,-73,39,-73,41,-73,42,106,48,-73,50,-73,53,-73,55,-73,57,-73,60,-73,61,-73,63,-73,65,107,66,-73,67,-73,68,-73,70,-73,72,-73,73,-73,74,-73,79,-73,82,-73,83,-73,94,228,95,229
0,-105,1,-105,2,-105,4,-105,6,-105,10,-105,11,97,12,-105,13,-105,14,-105,17,-105,19,-105,21,-105,24,-105,25,-105,27,-105,28,-105,30,-105,31,-105,32,-105,33,-105,35,-105,36,-105,39,-105,41,-105,43,230,48,-105,50,-105,53,-105,55,-105,57,-105,60,-105,61,-105,63,-105,66,-105,67,-105,68,-105,70,-105,72,-105,73,-105,74,-105,79,-105,82,-105,83,-105,94,231
0,-127,1,-127,2,-127,4,-127,6,-127,10,-127,11,97,12,-127,13,-127,14,-127,17,-127,19,-127,21,-127,24,-127,25,-127,27,-127,28,-127,30,-127,31,-127,32,-127,33,-127,35,-127,36,-127,39,-127,41,-127,48,-127,50,-127,53,-127,55,-127,57,-127,60,-127,61,-127,63,-127,66,-127,67,-127,68,-127,70,-127,72,-127,73,-127,74,-127,79,-127,82,-127,83,-127,94,232
0,-373,1,-373,2,-373,4,-373,6,-373,10,-373,12,-373,13,-373,14,-373,15,-373,16,-373,17,-373,19,-373,21,-373,24,-373,25,-373,27,-373,28,-373,30,-373,31,-373,32,-373,33,-373,35,-373,36,-373,39,-373,41,-373,48,-373,50,-373,53,-373,55,-373,57,-373,60,-373,61,-373,63,-373,66,-373,67,-373,68,-373,70,-373,72,-373,73,-373,74,-373,79,-373,82,-373,83,-373
0,-22,1,2,2,3,4,4,6,-22,10,5,12,6,13,7,14,8,17,11,19,12,21,13,24,-22,25,14,27,15,28,16,30,-22,31,-22,32,17,33,18,35,-22,36,-22,39,19,41,-22,48,-22,50,20,53,21,55,-22,57,22,60,23,61,24,63,25,66,26,67,-22,68,-22,70,27,72,-22,73,28,74,29,79,-22,82,30,83,31,93,32,98,233,122,34,123,35,124,36,125,140,126,141,130,39,134,40,135,41,138,42,144,142,145,44,146,45,149,47,152,48,156,50,159,51,165,52,174,54,180,55,182,56,185,57,190,58,193,59,197,234,198,61
0,-23,2,3,4,4,6,-23,10,5,14,8,15,9,16,10,17,11,21,13,24,-23,25,14,27,15,30,-23,31,-23,33,18,35,-23,36,-23,39,19,41,-23,48,-23,53,21,55,-23,60,23,63,25,66,26,67,-23,68,-23,70,27,72,-23,73,28,79,-23,82,30,126,160,135,41,138,42,145,44,146,45,149,47,152,48,156,50,159,51,165,52,171,161,174,54,180,55,182,56,185,57,190,58,193,59,198,61
0,-128,1,-128,2,-128,4,-128,6,-128,10,-128,11,218,12,-128,13,-128,14,-128,17,-128,19,-128,21,-128,24,-128,25,-128,27,-128,28,-128,30,-128,31,-128,32,-128,33,-128,35,-128,36,-128,39,-128,41,-128,48,-128,50,-128,53,-128,55,-128,57,-128,60,-128,61,-128,63,-128,66,-128,67,-128,68,-128,70,-128,72,-128,73,-128,74,-128,79,-128,82,-128,83,-128
0,-85,1,-85,2,-85,4,-85,6,-85,10,-85,11,97,12,-85,13,-85,14,-85,17,-85,19,-85,21,-85,24,-85,25,-85,27,-85,28,-85,30,-85,31,-85,32,-85,33,-85,35,-85,36,-85,39,-85,41,-85,48,-85,50,-85,53,-85,55,-85,57,-85,60,-85,61,-85,63,-85,65,235,66,-85,67,-85,68,-85,70,-85,72,-85,73,-85,74,-85,79,-85,82,-85,83,-85,94,236,96,237
0,-101,1,-101,2,-101,4,-101,6,-101,10,-101,11,97,12,-101,13,-101,14,-101,17,-101,19,-101,21,-101,24,-101,25,-101,27,-101,28,-101,30,-101,31,-101,32,-101,33,-101,35,-101,36,-101,39,-101,41,-101,43,238,48,-101,50,-101,53,-101,55,-101,57,-101,60,-101,61,-101,63,-101,66,-101,67,-101,68,-101,70,-101,72,-101,73,-101,74,-101,79,-101,82,-101,83,-101,94,239
1,2,12,6,13,116,28,16,32,17,50,20,61,240,74,241,122,242
0,-121,1,-121,2,-121,4,-121,6,-121,10,-121,11,97,12,-121,13,-121,14,-121,17,-121,19,-121,21,-121,24,-121,25,-121,27,-121,28,-121,30,-121,31,-121,32,-121,33,-121,35,-121,36,-121,39,-121,41,-121,48,-121,50,-121,53,-121,55,-121,57,-121,60,-121,61,-121,63,-121,66,-121,67,-121,68,-121,70,-121,72,-121,73,-121,74,-121,79,-121,82,-121,83,-121,94,243
0,-61,1,-61,2,-61,4,-61,6,-61,10,-61,11,97,12,-61,13,-61,14,-61,17,-61,19,-61,21,-61,24,-61,25,-61,27,-61,28,-61,30,-61,31,-61,32,-61,33,-61,35,-61,36,-61,39,-61,41,-61,42,106,48,-61,50,-61,53,-61,55,-61,57,-61,60,-61,61,-61,63,-61,65,107,66,-61,67,-61,68,-61,70,-61,72,-61,73,-61,74,-61,79,-61,82,-61,83,-61,94,244,95,245
0,-93,1,-93,2,-93,4,-93,6,-93,10,-93,11,97,12,-93,13,-93,14,-93,17,-93,19,-93,21,-93,24,-93,25,-93,27,-93,28,-93,30,-93,31,-93,32,-93,33,-93,35,-93,36,-93,39,-93,41,-93,43,246,48,-93,50,-93,53,-93,55,-93,57,-93,60,-93,61,-93,63,-93,66,-93,67,-93,68,-93,70,-93,72,-93,73,-93,74,-93,79,-93,82,-93,83,-93,94,247
1,2,12,6,13,116,28,16,32,17,50,20,61,248,74,249,122,250
0,-117,1,-117,2,-117,4,-117,6,-117,10,-117,11,97,12,-117,13,-117,14,-117,17,-117,19,-117,21,-117,24,-117,25,-117,27,-117,28,-117,30,-117,31,-117,32,-117,33,-117,35,-117,36,-117,39,-117,41,-117,48,-117,50,-117,53,-117,55,-117,57,-117,60,-117,61,-117,63,-117,66,-117,67,-117,68,-117,70,-117,72,-117,73,-117,74,-117,79,-117,82,-117,83,-117,94,251
0,-69,1,-69,2,-69,4,-69,6,-69,10,-69,11,97,12,-69,13,-69,14,-69,17,-69,19,-69,21,-69,24,-69,25,-69,27,-69,28,-69,30,-69,31,-69,32,-69,33,-69,35,-69,36,-69,39,-69,41,-69,42,106,48,-69,50,-69,53,-69,55,-69,57,-69,60,-69,61,-69,63,-69,65,107,66,-69,67,-69,68,-69,70,-69,72,-69,73,-69,74,-69,79,-69,82,-69,83,-69,94,252,95,253
0,-113,1,-113,2,-113,4,-113,6,-113,10,-113,11,97,12,-113,13,-113,14,-113,17,-113,19,-113,21,-113,24,-113,25,-113,27,-113,28,-113,30,-113,31,-113,32,-113,33,-113,35,-113,36,-113,39,-113,41,-113,48,-113,50,-113,53,-113,55,-113,57,-113,60,-113,61,-113,63,-113,66,-113,67,-113,68,-113,70,-113,72,-113,73,-113,74,-113,79,-113,82,-113,83,-113,94,254
1,2,12,6,13,116,28,16,32,17,50,20,61,255,74,256,122,257
0,-125,1,-125,2,-125,4,-125,6,-125,10,-125,11,97,12,-125,13,-125,14,-125,17,-125,19,-125,21,-125,24,-125,25,-125,27,-125,28,-125,30,-125,31,-125,32,-125,33,-125,35,-125,36,-125,39,-125,41,-125,48,-125,50,-125,53,-125,55,-125,57,-125,60,-125,61,-125,63,-125,66,-125,67,-125,68,-125,70,-125,72,-125,73,-125,74,-125,79,-125,82,-125,83,-125,94,258
0,-168,1,-168,2,-168,4,-168,6,-168,10,-168,12,-168,13,-168,14,-168,15,-168,16,-168,17,-168,19,-168,21,-168,24,-168,25,-168,27,-168,28,-168,30,-168,31,-168,32,-168,33,-168,35,-168,36,-168,39,-168,41,-168,48,-168,50,-168,53,-168,55,-168,57,-168,60,-168,61,-168,63,-168,66,-168,67,-168,68,-168,70,-168,72,-168,73,-168,74,-168,79,-168,82,-168,83,-168
0,-170,1,-170,2,-170,4,-170,6,-170,10,-170,12,-170,13,-170,14,-170,15,-170,16,-170,17,-170,19,-170,21,-170,24,-170,25,-170,27,-170,28,-170,30,-170,31,-170,32,-170,33,-170,35,-170,36,-170,39,-170,41,-170,48,-170,50,-170,53,-170,55,-170,57,-170,60,-170,61,-170,63,-170,66,-170,67,-170,68,-170,70,-170,72,-170,73,-170,74,-170,79,-170,82,-170,83,-170
0,-166,1,-166,2,-166,4,-166,6,-166,10,-166,12,-166,13,-166,14,-166,15,-166,16,-166,17,-166,19,-166,21,-166,24,-166,25,-166,27,-166,28,-166,30,-166,31,-166,32,-166,33,-166,35,-166,36,-166,39,-166,41,-166,48,-166,50,-166,53,-166,55,-166,57,-166,60,-166,61,-166,63,-166,66,-166,67,-166,68,-166,70,-166,72,-166,73,-166,74,-166,79,-166,82,-166,83,-166
0,-26,1,2,2,3,4,4,6,-26,10,5,12,6,13,7,14,8,17,11,19,12,21,13,24,-26,25,14,27,15,28,16,30,-26,31,-26,32,17,33,18,35,-26,36,-26,39,19,41,-26,48,-26,50,20,53,21,55,-26,57,22,60,23,61,24,63,25,66,26,67,-26,68,-26,70,27,72,-26,73,28,74,29,79,-26,82,30,83,31,93,32,122,34,123,35,124,36,125,259,126,141,130,39,134,40,135,41,138,42,144,142,145,44,146,45,149,47,152,48,156,50,159,51,165,52,174,54,180,55,182,56,185,57,190,58,193,59,197,260,198,61
0,-370,1,-370,2,-370,4,-370,6,-370,10,-370,12,-370,13,-370,14,-370,17,-370,19,-370,21,-370,24,-370,25,-370,27,-370,28,-370,30,-370,31,-370,32,-370,33,-370,35,-370,36,-370,39,-370,41,-370,48,-370,50,-370,53,-370,55,-370,57,-370,60,-370,61,-370,63,-370,66,-370,67,-370,68,-370,70,-370,72,-370,73,-370,74,-370,79,-370,82,-370,83,-370
0,-36,1,-36,2,-36,4,-36,6,-36,10,-36,12,-36,13,-36,14,-36,17,-36,19,-36,21,-36,24,-36,25,-36,27,-36,28,-36,30,-36,31,-36,32,-36,33,-36,35,-36,36,-36,39,-36,41,-36,48,-36,50,-36,53,-36,55,-36,57,-36,60,-36,61,-36,63,-36,66,-36,67,-36,68,-36,70,-36,72,-36,73,-36,74,-36,79,-36,82,-36,83,-36
0,-35,1,-35,2,-35,4,-35,6,-35,10,-35,12,-35,13,-35,14,-35,17,-35,19,-35,21,-35,24,-35,25,-35,27,-35,28,-35,30,-35,31,-35,32,-35,33,-35,35,-35,36,-35,39,-35,41,-35,48,-35,50,-35,53,-35,55,-35,57,-35,60,-35,61,-35,63,-35,66,-35,67,-35,68,-35,70,-35,72,-35,73,-35,74,-35,79,-35,82,-35,83,-35
0,-27,2,3,4,4,6,-27,10,5,14,8,17,11,21,13,24,-27,25,14,27,15,30,-27,31,-27,33,18,35,-27,36,-27,39,19,41,-27,48,-27,53,21,55,-27,60,23,63,25,66,26,67,-27,68,-27,70,27,72,-27,73,28,79,-27,82,30,126,261,135,41,138,42,145,44,146,45,149,47,152,48,156,50,159,51,165,52,174,54,180,55,182,56,185,57,190,58,193,59,198,61
0,-186,3,-186,6,-186,7,-186,22,-186,23,-186,24,-186,26,-186,30,-186,31,-186,35,-186,36,-186,37,262,41,-186,46,-186,47,-186,48,-186,52,-186,55,-186,67,-186,68,-186,72,-186,76,-186,79,-186,81,263,108,264,109,265
0,-188,3,-188,6,-188,7,-188,22,-188,23,-188,24,-188,26,-188,30,-188,31,-188,35,-188,36,-188,41,-188,46,-188,47,-188,48,-188,52,-188,55,-188,67,-188,68,-188,72,-188,75,101,76,-188,79,-188,97,266
0,-314,3,-314,6,-314,8,267,9,268,18,269,19,270,22,-314,23,-314,24,-314,30,-314,31,-314,35,-314,36,-314,41,-314,48,-314,49,271,55,-314,58,272,63,273,67,-314,68,147,72,-314,79,-314,81,274,83,275,114,276,131,277,142,278,143,279,148,280,172,281,178,282,186,283,188,284,189,285
0,-318,3,-318,6,-318,8,-318,9,-318,18,-318,19,-318,22,-318,23,-318,24,-318,30,-318,31,-318,35,-318,36,-318,41,-318,48,-318,49,-318,55,-318,58,-318,63,-318,67,-318,68,-318,72,-318,75,101,79,-318,83,-318,97,286
0,-12,35,144,36,145,67,146,68,147,103,287,162,288,163,152,184,155,187,156,189,157,196,289
0,-15,67,146,187,290
0,-178,6,62,7,63,24,64,26,65,30,66,31,67,35,-178,36,-178,41,68,46,69,47,70,48,71,52,72,55,73,67,-178,68,-178,72,74,76,75,79,76,92,77,100,291,105,79,117,80,118,81,121,82,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-364,3,-364,22,-364,23,-364,35,-364,36,-364,67,-364,68,-364
0,-180,3,-180,6,62,7,63,22,-180,23,-180,24,64,26,65,30,66,31,67,35,-180,36,-180,41,68,46,69,47,70,48,71,52,72,55,73,67,-180,68,-180,72,74,76,75,79,76,92,77,100,292,105,79,117,80,118,81,121,82,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-174,6,62,7,63,24,64,26,65,30,66,31,67,35,-174,36,-174,41,68,46,69,47,70,48,71,52,72,55,73,67,-174,68,-174,72,74,76,75,79,76,92,77,100,293,105,79,117,80,118,81,121,82,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-8,35,144,36,145,67,146,68,147,102,294,103,295,162,151,163,152,184,155,187,156,189,157,196,296
0,-182,3,-182,6,62,7,63,22,-182,23,-182,24,64,26,65,30,66,31,67,35,-182,36,-182,41,68,46,69,47,70,48,71,52,72,55,73,67,-182,68,-182,72,74,76,75,79,76,92,77,100,297,105,79,117,80,118,81,121,82,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-342,3,298,6,62,22,299,23,300,24,64,30,66,31,67,35,144,36,145,41,68,48,71,55,73,67,-342,72,74,79,76,87,301,88,302,92,77,102,303,105,79,117,80,118,81,119,304,120,305,136,306,137,307,139,308,140,83,151,309,158,89,160,310,162,151,163,152,170,93,176,311,184,155,192,312,194,96
0,-316,3,-316,6,-316,8,267,9,268,18,269,19,270,22,-316,23,-316,24,-316,30,-316,31,-316,35,-316,36,-316,41,-316,48,-316,49,271,55,-316,58,272,63,273,67,-316,68,147,72,-316,79,-316,83,275,114,313,131,277,142,278,143,279,148,280,172,281,178,282,186,283,188,284,189,285
0,-176,6,62,7,63,24,64,26,65,30,66,31,67,35,-176,36,-176,41,68,46,69,47,70,48,71,52,72,55,73,67,-176,68,-176,72,74,76,75,79,76,92,77,100,314,105,79,117,80,118,81,121,82,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-342,3,298,6,62,22,299,23,300,24,64,30,66,31,67,35,144,36,145,41,68,48,71,55,73,67,-342,72,74,79,76,87,301,88,302,92,77,102,303,105,79,117,80,118,81,119,304,120,315,136,306,137,307,139,308,140,83,151,309,158,89,160,310,162,151,163,152,170,93,176,311,184,155,192,312,194,96
0,-34,1,-34,2,-34,4,-34,6,-34,10,-34,12,-34,13,-34,14,-34,15,-34,16,-34,17,-34,19,-34,21,-34,24,-34,25,-34,27,-34,28,-34,30,-34,31,-34,32,-34,33,-34,35,-34,36,-34,39,-34,41,-34,48,-34,50,-34,53,-34,55,-34,57,-34,60,-34,61,-34,63,-34,66,-34,67,-34,68,-34,70,-34,72,-34,73,-34,74,-34,79,-34,82,-34,83,-34
0,-33,1,-33,2,-33,4,-33,6,-33,10,-33,12,-33,13,-33,14,-33,15,-33,16,-33,17,-33,19,-33,21,-33,24,-33,25,-33,27,-33,28,-33,30,-33,31,-33,32,-33,33,-33,35,-33,36,-33,39,-33,41,-33,48,-33,50,-33,53,-33,55,-33,57,-33,60,-33,61,-33,63,-33,66,-33,67,-33,68,-33,70,-33,72,-33,73,-33,74,-33,79,-33,82,-33,83,-33
0,-398,3,-398,6,-398,7,-398,22,-398,23,-398,24,-398,26,-398,30,-398,31,-398,35,-398,36,-398,41,-398,46,-398,47,-398,48,-398,52,-398,55,-398,67,-398,68,-398,72,-398,76,-398,79,-398,85,-398
0,-208,3,-208,6,-208,7,-208,22,-208,23,-208,24,-208,26,-208,30,-208,31,-208,35,-208,36,-208,41,-208,46,-208,47,-208,48,-208,52,-208,55,-208,67,-208,68,-208,72,-208,76,-208,79,-208,85,316
0,-219,3,-219,6,-219,7,-219,22,-219,23,-219,24,-219,26,-219,30,-219,31,-219,35,-219,36,-219,41,-219,45,-219,46,-219,47,-219,48,-219,51,-219,52,-219,55,-219,67,-219,68,-219,72,-219,75,221,76,-219,79,-219
0,-207,3,-207,6,-207,7,-207,22,-207,23,-207,24,-207,26,-207,30,-207,31,-207,35,-207,36,-207,41,-207,46,-207,47,-207,48,-207,52,-207,55,-207,67,-207,68,-207,72,-207,76,-207,79,-207,85,162,101,317
0,-199,3,-199,6,-199,7,-199,22,-199,23,-199,24,-199,26,-199,30,-199,31,-199,35,-199,36,-199,41,-199,46,-199,47,-199,48,-199,52,-199,55,-199,67,-199,68,-199,72,-199,75,221,76,-199,79,-199
0,-218,3,-218,6,-218,7,-218,22,-218,23,-218,24,-218,26,-218,30,-218,31,-218,35,-218,36,-218,41,-218,45,-218,46,-218,47,-218,48,-218,51,-218,52,-218,55,-218,67,-218,68,-218,72,-218,75,101,76,-218,79,-218,97,318
0,-216,3,-216,6,-216,7,-216,22,-216,23,-216,24,-216,26,-216,30,-216,31,-216,35,-216,36,-216,41,-216,45,-216,46,-216,47,-216,48,-216,51,-216,52,-216,55,-216,67,-216,68,-216,72,-216,75,101,76,-216,79,-216,97,319
0,-211,3,-211,6,-211,7,-211,22,-211,23,-211,24,-211,26,-211,30,-211,31,-211,35,-211,36,-211,41,-211,45,167,46,-211,47,-211,48,-211,51,168,52,-211,55,-211,67,-211,68,-211,72,-211,76,-211,79,-211,173,320
0,-400,3,-400,6,-400,7,-400,22,-400,23,-400,24,-400,26,-400,30,-400,31,-400,35,-400,36,-400,41,-400,45,-400,46,-400,47,-400,48,-400,51,-400,52,-400,55,-400,67,-400,68,-400,72,-400,76,-400,79,-400
0,-197,3,-197,6,-197,7,-197,22,-197,23,-197,24,-197,26,-197,30,-197,31,-197,35,-197,36,-197,41,-197,46,-197,47,-197,48,-197,52,-197,55,-197,67,-197,68,-197,72,-197,75,221,76,-197,79,-197
0,-396,3,-396,6,-396,7,-396,22,-396,23,-396,24,-396,26,-396,30,-396,31,-396,35,-396,36,-396,41,-396,46,-396,47,-396,48,-396,52,-396,55,-396,67,-396,68,-396,72,-396,76,-396,77,-396,79,-396,81,-396
0,-203,3,-203,6,-203,7,-203,22,-203,23,-203,24,-203,26,-203,30,-203,31,-203,35,-203,36,-203,41,-203,46,-203,47,-203,48,-203,52,-203,55,-203,67,-203,68,-203,72,-203,76,-203,79,-203
0,-202,3,-202,6,-202,7,-202,22,-202,23,-202,24,-202,26,-202,30,-202,31,-202,35,-202,36,-202,41,-202,46,-202,47,-202,48,-202,52,-202,55,-202,67,-202,68,-202,72,-202,76,-202,77,321,79,-202,81,322
6,177,29,-267,38,-267,44,-267,54,-267,56,-267,59,-267,62,-267,64,-267,69,323,71,-267
30,180,31,324,69,325
6,-413,29,-413,38,-413,44,-413,54,-413,56,-413,59,-413,62,-413,64,-413,69,-413,71,-413
6,62,92,326
0,-369,3,-369,6,-369,7,-369,22,-369,23,-369,24,-369,26,-369,30,-369,31,-369,35,-369,36,-369,41,-369,46,-369,47,-369,48,-369,52,-369,55,-369,67,-369,68,-369,72,-369,76,-369,79,-369
30,-411,31,-411,69,-411
0,-264,3,-264,6,-264,7,-264,22,-264,23,-264,24,-264,26,-264,29,-264,30,-264,31,-264,35,-264,36,-264,38,-264,41,-264,44,-264,46,-264,47,-264,48,-264,52,-264,54,-264,55,-264,56,-264,59,-264,62,-264,64,-264,67,-264,68,-264,71,-264,72,-264,76,-264,79,-264,80,-264
30,66,105,327
72,-408
6,-407,30,-407,31,-407,34,-407,72,-407,78,-407,79,-407
6,-258,30,-258,31,-258,79,-258
6,-257,30,-257,31,-257,34,328,72,184,78,329,79,-257
0,-310,3,-310,6,-310,7,-310,22,-310,23,-310,24,-310,26,-310,29,-310,30,-310,31,-310,35,-310,36,-310,38,-310,41,-310,44,-310,46,-310,47,-310,48,-310,52,-310,54,-310,55,-310,56,-310,59,-310,62,-310,64,-310,67,-310,68,-310,71,-310,72,-310,76,-310,79,-310,80,-310
0,-305,3,-305,6,-305,7,-305,22,-305,23,-305,24,-305,26,-305,29,-305,30,-305,31,-305,35,-305,36,-305,38,-305,41,-305,44,-305,46,-305,47,-305,48,-305,52,-305,54,-305,55,-305,56,-305,59,-305,62,-305,64,-305,67,-305,68,-305,71,-305,72,-305,76,-305,79,-305,80,-305
38,188,44,-303,56,-303,62,-303,80,-303,89,330,164,331
29,-420,38,-420,44,-420,54,-420,59,-420,62,-420,80,-420
0,-308,3,-308,6,-308,7,-308,22,-308,23,-308,24,-308,26,-308,29,-308,30,-308,31,-308,35,-308,36,-308,38,-308,41,-308,44,-308,46,-308,47,-308,48,-308,52,-308,54,-308,55,-308,56,-308,59,-308,62,-308,64,-308,67,-308,68,-308,71,-308,72,-308,76,-308,79,-308,80,-308
0,-309,3,-309,6,-309,7,-309,22,-309,23,-309,24,-309,26,-309,29,-309,30,-309,31,-309,35,-309,36,-309,38,-309,41,-309,44,-309,46,-309,47,-309,48,-309,52,-309,54,-309,55,-309,56,-309,59,-309,62,-309,64,-309,67,-309,68,-309,71,-309,72,-309,76,-309,79,-309,80,-309
0,-289,3,-289,6,-289,7,-289,22,-289,23,-289,24,-289,26,-289,29,-289,30,-289,31,-289,35,-289,36,-289,38,-289,41,-289,44,-289,46,-289,47,-289,48,-289,52,-289,54,-289,55,-289,56,-289,59,-289,62,-289,64,-289,67,-289,68,-289,71,-289,72,-289,76,-289,79,-289,80,-289,86,332,113,333
0,-304,3,-304,6,-304,7,-304,22,-304,23,-304,24,-304,26,-304,29,-304,30,-304,31,-304,35,-304,36,-304,38,-304,41,-304,44,-304,46,-304,47,-304,48,-304,52,-304,54,-304,55,-304,56,-304,59,-304,62,-304,64,-304,67,-304,68,-304,71,-304,72,-304,76,-304,79,-304,80,-304
0,-306,3,-306,6,-306,7,-306,22,-306,23,-306,24,-306,26,-306,29,-306,30,-306,31,-306,35,-306,36,-306,38,-306,41,-306,44,-306,46,-306,47,-306,48,-306,52,-306,54,-306,55,-306,56,-306,59,-306,62,-306,64,-306,67,-306,68,-306,71,-306,72,-306,76,-306,79,-306,80,-306
29,-285,38,-285,44,-285,54,334,59,-285,62,-285,80,-285
44,189,56,335,62,336,127,337
0,-250,3,-250,6,-250,7,-250,22,-250,23,-250,24,-250,26,-250,29,187,30,-250,31,-250,35,-250,36,-250,38,188,41,-250,44,189,46,-250,47,-250,48,-250,52,-250,54,190,55,-250,56,191,59,192,62,193,64,194,67,-250,68,-250,71,195,72,-250,76,-250,79,-250,80,210,111,196,112,211,127,199,129,338,133,339,157,202,164,203,175,204,179,205,181,206,183,207,191,208,195,340
44,-422,56,-422,62,-422,80,-422
44,189,62,193,112,341,127,199,181,342
0,-404,3,-404,6,-404,7,-404,22,-404,23,-404,24,-404,26,-404,29,-404,30,-404,31,-404,35,-404,36,-404,38,-404,41,-404,44,-404,46,-404,47,-404,48,-404,52,-404,54,-404,55,-404,56,-404,59,-404,62,-404,64,-404,67,-404,68,-404,71,-404,72,-404,76,-404,79,-404,80,-404
0,-276,3,-276,6,-276,7,-276,22,-276,23,-276,24,-276,26,-276,29,-276,30,-276,31,-276,35,-276,36,-276,38,-276,41,-276,44,-276,46,-276,47,-276,48,-276,52,-276,54,-276,55,-276,56,-276,59,-276,62,-276,64,-276,67,-276,68,-276,71,-276,72,-276,76,-276,79,-276,80,-276
0,-273,3,-273,6,-273,7,-273,22,-273,23,-273,24,-273,26,-273,29,-273,30,-273,31,-273,35,-273,36,-273,38,-273,41,-273,44,-273,46,-273,47,-273,48,-273,52,-273,54,-273,55,-273,56,-273,59,-273,62,-273,64,-273,67,-273,68,-273,71,-273,72,-273,76,-273,79,-273,80,-273
29,187,38,188,44,-284,59,192,62,-284,80,-284,90,343,157,344,164,345,179,346
0,-275,3,-275,6,-275,7,-275,22,-275,23,-275,24,-275,26,-275,29,-275,30,-275,31,-275,35,-275,36,-275,38,-275,41,-275,44,-275,46,-275,47,-275,48,-275,52,-275,54,-275,55,-275,56,-275,59,-275,62,-275,64,-275,67,-275,68,-275,71,-275,72,-275,76,-275,79,-275,80,-275
0,-271,3,-271,6,-271,7,-271,22,-271,23,-271,24,-271,26,-271,29,-271,30,-271,31,-271,35,-271,36,-271,38,-271,41,-271,44,-271,46,-271,47,-271,48,-271,52,-271,54,-271,55,-271,56,-271,59,-271,62,-271,64,-271,67,-271,68,-271,71,-271,72,-271,76,-271,79,-271,80,-271
0,-272,3,-272,6,-272,7,-272,22,-272,23,-272,24,-272,26,-272,29,-272,30,-272,31,-272,35,-272,36,-272,38,-272,41,-272,44,-272,46,-272,47,-272,48,-272,52,-272,54,-272,55,-272,56,-272,59,-272,62,-272,64,-272,67,-272,68,-272,71,-272,72,-272,76,-272,79,-272,80,-272
0,-274,3,-274,6,-274,7,-274,22,-274,23,-274,24,-274,26,-274,29,-274,30,-274,31,-274,35,-274,36,-274,38,-274,41,-274,44,-274,46,-274,47,-274,48,-274,52,-274,54,-274,55,-274,56,-274,59,-274,62,-274,64,-274,67,-274,68,-274,71,-274,72,-274,76,-274,79,-274,80,-274
0,-213,3,-213,6,-213,7,-213,22,-213,23,-213,24,-213,26,-213,30,-213,31,-213,35,-213,36,-213,41,-213,45,167,46,-213,47,-213,48,-213,51,168,52,-213,55,-213,67,-213,68,-213,72,-213,76,-213,79,-213,173,320
0,-293,3,-293,6,-293,7,-293,22,-293,23,-293,24,-293,26,-293,29,-293,30,-293,31,-293,35,-293,36,-293,38,-293,41,-293,44,-293,46,-293,47,-293,48,-293,52,-293,55,-293,56,-293,62,-293,64,-293,67,-293,68,-293,71,-293,72,-293,76,-293,79,-293,80,-293,86,332,113,347
44,189,56,335,62,336,80,348,127,337
0,-235,3,-235,6,-235,7,-235,22,-235,23,-235,24,-235,26,-235,29,187,30,-235,31,-235,35,-235,36,-235,38,188,41,-235,44,189,46,-235,47,-235,48,-235,52,-235,54,190,55,-235,56,191,59,192,62,193,64,194,67,-235,68,-235,71,195,72,-235,76,-235,79,-235,80,210,111,196,112,211,127,199,129,349,133,339,157,202,164,203,175,204,179,205,181,206,183,207,191,208,195,350
44,189,62,193,80,210,112,351,127,199,181,342,195,352
0,-239,3,-239,6,-239,7,-239,22,-239,23,-239,24,-239,26,-239,29,187,30,-239,31,-239,35,-239,36,-239,38,188,41,-239,44,189,46,-239,47,-239,48,-239,52,-239,55,-239,56,191,62,353,64,194,67,-239,68,-239,71,195,72,-239,76,-239,79,-239,80,354,112,355,115,356,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
0,-255,3,-255,6,-255,7,-255,22,-255,23,-255,24,-255,26,-255,29,187,30,-255,31,-255,35,-255,36,-255,38,188,41,-255,44,189,46,-255,47,-255,48,-255,52,-255,54,190,55,-255,56,191,59,192,62,193,64,194,67,-255,68,-255,71,195,72,-255,76,-255,79,-255,80,210,111,196,112,211,127,199,129,364,133,339,157,202,164,203,175,204,179,205,181,206,183,207,191,208,195,365
29,187,38,188,44,189,54,190,56,191,59,192,62,193,64,194,71,195,111,196,112,197,116,366,127,199,129,200,133,201,157,202,164,203,175,204,179,205,181,206,183,207,191,208
0,-230,3,-230,6,-230,7,-230,22,-230,23,-230,24,-230,26,-230,29,187,30,-230,31,-230,35,-230,36,-230,38,188,41,-230,44,189,46,-230,47,-230,48,-230,52,-230,54,190,55,-230,56,191,59,192,62,193,64,194,67,-230,68,-230,71,195,72,-230,76,-230,79,-230,80,210,111,196,112,211,116,367,127,199,129,368,133,201,157,202,164,203,175,204,179,205,181,206,183,207,191,208,195,369
0,-377,1,-377,2,-377,4,-377,6,-377,10,-377,11,-377,12,-377,13,-377,14,-377,15,-377,16,-377,17,-377,19,-377,21,-377,24,-377,25,-377,27,-377,28,-377,30,-377,31,-377,32,-377,33,-377,35,-377,36,-377,39,-377,41,-377,42,-377,43,-377,48,-377,50,-377,53,-377,55,-377,57,-377,60,-377,61,-377,63,-377,65,-377,66,-377,67,-377,68,-377,70,-377,72,-377,73,-377,74,-377,79,-377,82,-377,83,-377,84,-377
0,-160,1,-160,2,-160,4,-160,6,-160,10,-160,12,-160,13,-160,14,-160,15,-160,16,-160,17,-160,19,-160,21,-160,24,-160,25,-160,27,-160,28,-160,30,-160,31,-160,32,-160,33,-160,35,-160,36,-160,39,-160,41,-160,48,-160,50,-160,53,-160,55,-160,57,-160,60,-160,61,-160,63,-160,66,-160,67,-160,68,-160,70,-160,72,-160,73,-160,74,-160,79,-160,82,-160,83,-160,84,220
0,-389,1,-389,2,-389,4,-389,6,-389,10,-389,12,-389,13,-389,14,-389,15,-389,16,-389,17,-389,19,-389,21,-389,24,-389,25,-389,27,-389,28,-389,30,-389,31,-389,32,-389,33,-389,35,-389,36,-389,39,-389,41,-389,48,-389,50,-389,53,-389,55,-389,57,-389,60,-389,61,-389,63,-389,66,-389,67,-389,68,-389,70,-389,72,-389,73,-389,74,-389,79,-389,82,-389,83,-389,84,-389
0,-387,1,-387,2,-387,3,-387,4,-387,6,-387,7,-387,8,-387,9,-387,10,-387,12,-387,13,-387,14,-387,15,-387,16,-387,17,-387,18,-387,19,-387,21,-387,22,-387,23,-387,24,-387,25,-387,26,-387,27,-387,28,-387,30,-387,31,-387,32,-387,33,-387,35,-387,36,-387,39,-387,41,-387,45,-387,46,-387,47,-387,48,-387,49,-387,50,-387,51,-387,52,-387,53,-387,55,-387,57,-387,58,-387,60,-387,61,-387,63,-387,66,-387,67,-387,68,-387,70,-387,72,-387,73,-387,74,-387,75,-387,76,-387,79,-387,82,-387,83,-387
0,-385,1,-385,2,-385,4,-385,6,-385,10,-385,12,-385,13,-385,14,-385,15,-385,16,-385,17,-385,19,-385,21,-385,24,-385,25,-385,27,-385,28,-385,30,-385,31,-385,32,-385,33,-385,35,-385,36,-385,39,-385,40,-385,41,-385,48,-385,50,-385,53,-385,55,-385,57,-385,60,-385,61,-385,63,-385,66,-385,67,-385,68,-385,70,-385,72,-385,73,-385,74,-385,79,-385,82,-385,83,-385
0,-141,1,-141,2,-141,4,-141,6,-141,10,-141,12,-141,13,-141,14,-141,15,-141,16,-141,17,-141,19,-141,21,-141,24,-141,25,-141,27,-141,28,-141,30,-141,31,-141,32,-141,33,-141,35,-141,36,-141,39,-141,41,-141,42,224,48,-141,50,-141,53,-141,55,-141,57,-141,60,-141,61,-141,63,-141,65,225,66,-141,67,-141,68,-141,70,-141,72,-141,73,-141,74,-141,79,-141,82,-141,83,-141
0,-380,1,-380,2,-380,4,-380,6,-380,10,-380,12,-380,13,-380,14,-380,15,-380,16,-380,17,-380,19,-380,21,-380,24,-380,25,-380,27,-380,28,-380,30,-380,31,-380,32,-380,33,-380,35,-380,36,-380,39,-380,41,-380,42,-380,48,-380,50,-380,53,-380,55,-380,57,-380,60,-380,61,-380,63,-380,65,-380,66,-380,67,-380,68,-380,70,-380,72,-380,73,-380,74,-380,79,-380,82,-380,83,-380
0,-381,1,-381,2,-381,4,-381,6,-381,10,-381,12,-381,13,-381,14,-381,15,-381,16,-381,17,-381,19,-381,21,-381,24,-381,25,-381,27,-381,28,-381,30,-381,31,-381,32,-381,33,-381,35,-381,36,-381,39,-381,41,-381,42,-381,48,-381,50,-381,53,-381,55,-381,57,-381,60,-381,61,-381,63,-381,65,-381,66,-381,67,-381,68,-381,70,-381,72,-381,73,-381,74,-381,79,-381,82,-381,83,-381
0,-74,1,-74,2,-74,4,-74,6,-74,10,-74,12,-74,13,-74,14,-74,17,-74,19,-74,21,-74,24,-74,25,-74,27,-74,28,-74,30,-74,31,-74,32,-74,33,-74,35,-74,36,-74,39,-74,41,-74,42,224,48,-74,50,-74,53,-74,55,-74,57,-74,60,-74,61,-74,63,-74,65,225,66,-74,67,-74,68,-74,70,-74,72,-74,73,-74,74,-74,79,-74,82,-74,83,-74
0,-106,1,-106,2,-106,4,-106,6,-106,10,-106,12,-106,13,-106,14,-106,17,-106,19,-106,21,-106,24,-106,25,-106,27,-106,28,-106,30,-106,31,-106,32,-106,33,-106,35,-106,36,-106,39,-106,41,-106,48,-106,50,-106,53,-106,55,-106,57,-106,60,-106,61,-106,63,-106,66,-106,67,-106,68,-106,70,-106,72,-106,73,-106,74,-106,79,-106,82,-106,83,-106
0,-71,1,-71,2,-71,4,-71,6,-71,10,-71,11,218,12,-71,13,-71,14,-71,17,-71,19,-71,21,-71,24,-71,25,-71,27,-71,28,-71,30,-71,31,-71,32,-71,33,-71,35,-71,36,-71,39,-71,41,-71,42,106,48,-71,50,-71,53,-71,55,-71,57,-71,60,-71,61,-71,63,-71,65,107,66,-71,67,-71,68,-71,70,-71,72,-71,73,-71,74,-71,79,-71,82,-71,83,-71,95,370
0,-72,1,-72,2,-72,4,-72,6,-72,10,-72,12,-72,13,-72,14,-72,17,-72,19,-72,21,-72,24,-72,25,-72,27,-72,28,-72,30,-72,31,-72,32,-72,33,-72,35,-72,36,-72,39,-72,41,-72,42,224,48,-72,50,-72,53,-72,55,-72,57,-72,60,-72,61,-72,63,-72,65,225,66,-72,67,-72,68,-72,70,-72,72,-72,73,-72,74,-72,79,-72,82,-72,83,-72
0,-104,1,-104,2,-104,4,-104,6,-104,10,-104,12,-104,13,-104,14,-104,17,-104,19,-104,21,-104,24,-104,25,-104,27,-104,28,-104,30,-104,31,-104,32,-104,33,-104,35,-104,36,-104,39,-104,41,-104,48,-104,50,-104,53,-104,55,-104,57,-104,60,-104,61,-104,63,-104,66,-104,67,-104,68,-104,70,-104,72,-104,73,-104,74,-104,79,-104,82,-104,83,-104
0,-103,1,-103,2,-103,4,-103,6,-103,10,-103,11,218,12,-103,13,-103,14,-103,17,-103,19,-103,21,-103,24,-103,25,-103,27,-103,28,-103,30,-103,31,-103,32,-103,33,-103,35,-103,36,-103,39,-103,41,-103,43,371,48,-103,50,-103,53,-103,55,-103,57,-103,60,-103,61,-103,63,-103,66,-103,67,-103,68,-103,70,-103,72,-103,73,-103,74,-103,79,-103,82,-103,83,-103
0,-126,1,-126,2,-126,4,-126,6,-126,10,-126,11,218,12,-126,13,-126,14,-126,17,-126,19,-126,21,-126,24,-126,25,-126,27,-126,28,-126,30,-126,31,-126,32,-126,33,-126,35,-126,36,-126,39,-126,41,-126,48,-126,50,-126,53,-126,55,-126,57,-126,60,-126,61,-126,63,-126,66,-126,67,-126,68,-126,70,-126,72,-126,73,-126,74,-126,79,-126,82,-126,83,-126
0,-20,1,2,2,3,4,4,6,-20,10,5,12,6,13,7,14,8,17,11,19,12,21,13,24,-20,25,14,27,15,28,16,30,-20,31,-20,32,17,33,18,35,-20,36,-20,39,19,41,-20,48,-20,50,20,53,21,55,-20,57,22,60,23,61,24,63,25,66,26,67,-20,68,-20,70,27,72,-20,73,28,74,29,79,-20,82,30,83,31,93,32,122,34,123,35,124,36,125,259,126,141,130,39,134,40,135,41,138,42,144,142,145,44,146,45,149,47,152,48,156,50,159,51,165,52,174,54,180,55,182,56,185,57,190,58,193,59,197,372,198,61
0,-21,2,3,4,4,6,-21,10,5,14,8,17,11,21,13,24,-21,25,14,27,15,30,-21,31,-21,33,18,35,-21,36,-21,39,19,41,-21,48,-21,53,21,55,-21,60,23,63,25,66,26,67,-21,68,-21,70,27,72,-21,73,28,79,-21,82,30,126,261,135,41,138,42,145,44,146,45,149,47,152,48,156,50,159,51,165,52,174,54,180,55,182,56,185,57,190,58,193,59,198,61
0,-382,1,-382,2,-382,4,-382,6,-382,10,-382,12,-382,13,-382,14,-382,17,-382,19,-382,21,-382,24,-382,25,-382,27,-382,28,-382,30,-382,31,-382,32,-382,33,-382,35,-382,36,-382,39,-382,41,-382,48,-382,50,-382,53,-382,55,-382,57,-382,60,-382,61,-382,63,-382,65,-382,66,-382,67,-382,68,-382,70,-382,72,-382,73,-382,74,-382,79,-382,82,-382,83,-382
0,-83,1,-83,2,-83,4,-83,6,-83,10,-83,11,218,12,-83,13,-83,14,-83,17,-83,19,-83,21,-83,24,-83,25,-83,27,-83,28,-83,30,-83,31,-83,32,-83,33,-83,35,-83,36,-83,39,-83,41,-83,48,-83,50,-83,53,-83,55,-83,57,-83,60,-83,61,-83,63,-83,65,235,66,-83,67,-83,68,-83,70,-83,72,-83,73,-83,74,-83,79,-83,82,-83,83,-83,96,373
0,-84,1,-84,2,-84,4,-84,6,-84,10,-84,12,-84,13,-84,14,-84,17,-84,19,-84,21,-84,24,-84,25,-84,27,-84,28,-84,30,-84,31,-84,32,-84,33,-84,35,-84,36,-84,39,-84,41,-84,48,-84,50,-84,53,-84,55,-84,57,-84,60,-84,61,-84,63,-84,65,374,66,-84,67,-84,68,-84,70,-84,72,-84,73,-84,74,-84,79,-84,82,-84,83,-84
0,-100,1,-100,2,-100,4,-100,6,-100,10,-100,12,-100,13,-100,14,-100,17,-100,19,-100,21,-100,24,-100,25,-100,27,-100,28,-100,30,-100,31,-100,32,-100,33,-100,35,-100,36,-100,39,-100,41,-100,48,-100,50,-100,53,-100,55,-100,57,-100,60,-100,61,-100,63,-100,66,-100,67,-100,68,-100,70,-100,72,-100,73,-100,74,-100,79,-100,82,-100,83,-100
0,-99,1,-99,2,-99,4,-99,6,-99,10,-99,11,218,12,-99,13,-99,14,-99,17,-99,19,-99,21,-99,24,-99,25,-99,27,-99,28,-99,30,-99,31,-99,32,-99,33,-99,35,-99,36,-99,39,-99,41,-99,43,375,48,-99,50,-99,53,-99,55,-99,57,-99,60,-99,61,-99,63,-99,66,-99,67,-99,68,-99,70,-99,72,-99,73,-99,74,-99,79,-99,82,-99,83,-99
0,-81,1,-81,2,-81,4,-81,6,-81,10,-81,11,97,12,-81,13,-81,14,-81,17,-81,19,-81,21,-81,24,-81,25,-81,27,-81,28,-81,30,-81,31,-81,32,-81,33,-81,35,-81,36,-81,39,-81,41,-81,48,-81,50,-81,53,-81,55,-81,57,-81,60,-81,61,-81,63,-81,65,235,66,-81,67,-81,68,-81,70,-81,72,-81,73,-81,74,-81,79,-81,82,-81,83,-81,94,376,96,377
0,-97,1,-97,2,-97,4,-97,6,-97,10,-97,11,97,12,-97,13,-97,14,-97,17,-97,19,-97,21,-97,24,-97,25,-97,27,-97,28,-97,30,-97,31,-97,32,-97,33,-97,35,-97,36,-97,39,-97,41,-97,43,378,48,-97,50,-97,53,-97,55,-97,57,-97,60,-97,61,-97,63,-97,66,-97,67,-97,68,-97,70,-97,72,-97,73,-97,74,-97,79,-97,82,-97,83,-97,94,379
0,-119,1,-119,2,-119,4,-119,6,-119,10,-119,11,97,12,-119,13,-119,14,-119,17,-119,19,-119,21,-119,24,-119,25,-119,27,-119,28,-119,30,-119,31,-119,32,-119,33,-119,35,-119,36,-119,39,-119,41,-119,48,-119,50,-119,53,-119,55,-119,57,-119,60,-119,61,-119,63,-119,66,-119,67,-119,68,-119,70,-119,72,-119,73,-119,74,-119,79,-119,82,-119,83,-119,94,380
0,-120,1,-120,2,-120,4,-120,6,-120,10,-120,11,218,12,-120,13,-120,14,-120,17,-120,19,-120,21,-120,24,-120,25,-120,27,-120,28,-120,30,-120,31,-120,32,-120,33,-120,35,-120,36,-120,39,-120,41,-120,48,-120,50,-120,53,-120,55,-120,57,-120,60,-120,61,-120,63,-120,66,-120,67,-120,68,-120,70,-120,72,-120,73,-120,74,-120,79,-120,82,-120,83,-120
0,-59,1,-59,2,-59,4,-59,6,-59,10,-59,11,218,12,-59,13,-59,14,-59,17,-59,19,-59,21,-59,24,-59,25,-59,27,-59,28,-59,30,-59,31,-59,32,-59,33,-59,35,-59,36,-59,39,-59,41,-59,42,106,48,-59,50,-59,53,-59,55,-59,57,-59,60,-59,61,-59,63,-59,65,107,66,-59,67,-59,68,-59,70,-59,72,-59,73,-59,74,-59,79,-59,82,-59,83,-59,95,381
0,-60,1,-60,2,-60,4,-60,6,-60,10,-60,12,-60,13,-60,14,-60,17,-60,19,-60,21,-60,24,-60,25,-60,27,-60,28,-60,30,-60,31,-60,32,-60,33,-60,35,-60,36,-60,39,-60,41,-60,42,224,48,-60,50,-60,53,-60,55,-60,57,-60,60,-60,61,-60,63,-60,65,225,66,-60,67,-60,68,-60,70,-60,72,-60,73,-60,74,-60,79,-60,82,-60,83,-60
0,-92,1,-92,2,-92,4,-92,6,-92,10,-92,12,-92,13,-92,14,-92,17,-92,19,-92,21,-92,24,-92,25,-92,27,-92,28,-92,30,-92,31,-92,32,-92,33,-92,35,-92,36,-92,39,-92,41,-92,48,-92,50,-92,53,-92,55,-92,57,-92,60,-92,61,-92,63,-92,66,-92,67,-92,68,-92,70,-92,72,-92,73,-92,74,-92,79,-92,82,-92,83,-92
0,-91,1,-91,2,-91,4,-91,6,-91,10,-91,11,218,12,-91,13,-91,14,-91,17,-91,19,-91,21,-91,24,-91,25,-91,27,-91,28,-91,30,-91,31,-91,32,-91,33,-91,35,-91,36,-91,39,-91,41,-91,43,382,48,-91,50,-91,53,-91,55,-91,57,-91,60,-91,61,-91,63,-91,66,-91,67,-91,68,-91,70,-91,72,-91,73,-91,74,-91,79,-91,82,-91,83,-91
0,-57,1,-57,2,-57,4,-57,6,-57,10,-57,11,97,12,-57,13,-57,14,-57,17,-57,19,-57,21,-57,24,-57,25,-57,27,-57,28,-57,30,-57,31,-57,32,-57,33,-57,35,-57,36,-57,39,-57,41,-57,42,106,48,-57,50,-57,53,-57,55,-57,57,-57,60,-57,61,-57,63,-57,65,107,66,-57,67,-57,68,-57,70,-57,72,-57,73,-57,74,-57,79,-57,82,-57,83,-57,94,383,95,384
0,-89,1,-89,2,-89,4,-89,6,-89,10,-89,11,97,12,-89,13,-89,14,-89,17,-89,19,-89,21,-89,24,-89,25,-89,27,-89,28,-89,30,-89,31,-89,32,-89,33,-89,35,-89,36,-89,39,-89,41,-89,43,385,48,-89,50,-89,53,-89,55,-89,57,-89,60,-89,61,-89,63,-89,66,-89,67,-89,68,-89,70,-89,72,-89,73,-89,74,-89,79,-89,82,-89,83,-89,94,386
0,-115,1,-115,2,-115,4,-115,6,-115,10,-115,11,97,12,-115,13,-115,14,-115,17,-115,19,-115,21,-115,24,-115,25,-115,27,-115,28,-115,30,-115,31,-115,32,-115,33,-115,35,-115,36,-115,39,-115,41,-115,48,-115,50,-115,53,-115,55,-115,57,-115,60,-115,61,-115,63,-115,66,-115,67,-115,68,-115,70,-115,72,-115,73,-115,74,-115,79,-115,82,-115,83,-115,94,387
0,-116,1,-116,2,-116,4,-116,6,-116,10,-116,11,218,12,-116,13,-116,14,-116,17,-116,19,-116,21,-116,24,-116,25,-116,27,-116,28,-116,30,-116,31,-116,32,-116,33,-116,35,-116,36,-116,39,-116,41,-116,48,-116,50,-116,53,-116,55,-116,57,-116,60,-116,61,-116,63,-116,66,-116,67,-116,68,-116,70,-116,72,-116,73,-116,74,-116,79,-116,82,-116,83,-116
0,-67,1,-67,2,-67,4,-67,6,-67,10,-67,11,218,12,-67,13,-67,14,-67,17,-67,19,-67,21,-67,24,-67,25,-67,27,-67,28,-67,30,-67,31,-67,32,-67,33,-67,35,-67,36,-67,39,-67,41,-67,42,106,48,-67,50,-67,53,-67,55,-67,57,-67,60,-67,61,-67,63,-67,65,107,66,-67,67,-67,68,-67,70,-67,72,-67,73,-67,74,-67,79,-67,82,-67,83,-67,95,388
0,-68,1,-68,2,-68,4,-68,6,-68,10,-68,12,-68,13,-68,14,-68,17,-68,19,-68,21,-68,24,-68,25,-68,27,-68,28,-68,30,-68,31,-68,32,-68,33,-68,35,-68,36,-68,39,-68,41,-68,42,224,48,-68,50,-68,53,-68,55,-68,57,-68,60,-68,61,-68,63,-68,65,225,66,-68,67,-68,68,-68,70,-68,72,-68,73,-68,74,-68,79,-68,82,-68,83,-68
0,-112,1,-112,2,-112,4,-112,6,-112,10,-112,11,218,12,-112,13,-112,14,-112,17,-112,19,-112,21,-112,24,-112,25,-112,27,-112,28,-112,30,-112,31,-112,32,-112,33,-112,35,-112,36,-112,39,-112,41,-112,48,-112,50,-112,53,-112,55,-112,57,-112,60,-112,61,-112,63,-112,66,-112,67,-112,68,-112,70,-112,72,-112,73,-112,74,-112,79,-112,82,-112,83,-112
0,-65,1,-65,2,-65,4,-65,6,-65,10,-65,11,97,12,-65,13,-65,14,-65,17,-65,19,-65,21,-65,24,-65,25,-65,27,-65,28,-65,30,-65,31,-65,32,-65,33,-65,35,-65,36,-65,39,-65,41,-65,42,106,48,-65,50,-65,53,-65,55,-65,57,-65,60,-65,61,-65,63,-65,65,107,66,-65,67,-65,68,-65,70,-65,72,-65,73,-65,74,-65,79,-65,82,-65,83,-65,94,389,95,390
0,-111,1,-111,2,-111,4,-111,6,-111,10,-111,11,97,12,-111,13,-111,14,-111,17,-111,19,-111,21,-111,24,-111,25,-111,27,-111,28,-111,30,-111,31,-111,32,-111,33,-111,35,-111,36,-111,39,-111,41,-111,48,-111,50,-111,53,-111,55,-111,57,-111,60,-111,61,-111,63,-111,66,-111,67,-111,68,-111,70,-111,72,-111,73,-111,74,-111,79,-111,82,-111,83,-111,94,391
0,-123,1,-123,2,-123,4,-123,6,-123,10,-123,11,97,12,-123,13,-123,14,-123,17,-123,19,-123,21,-123,24,-123,25,-123,27,-123,28,-123,30,-123,31,-123,32,-123,33,-123,35,-123,36,-123,39,-123,41,-123,48,-123,50,-123,53,-123,55,-123,57,-123,60,-123,61,-123,63,-123,66,-123,67,-123,68,-123,70,-123,72,-123,73,-123,74,-123,79,-123,82,-123,83,-123,94,392
0,-124,1,-124,2,-124,4,-124,6,-124,10,-124,11,218,12,-124,13,-124,14,-124,17,-124,19,-124,21,-124,24,-124,25,-124,27,-124,28,-124,30,-124,31,-124,32,-124,33,-124,35,-124,36,-124,39,-124,41,-124,48,-124,50,-124,53,-124,55,-124,57,-124,60,-124,61,-124,63,-124,66,-124,67,-124,68,-124,70,-124,72,-124,73,-124,74,-124,79,-124,82,-124,83,-124
0,-371,1,-371,2,-371,4,-371,6,-371,10,-371,12,-371,13,-371,14,-371,17,-371,19,-371,21,-371,24,-371,25,-371,27,-371,28,-371,30,-371,31,-371,32,-371,33,-371,35,-371,36,-371,39,-371,41,-371,48,-371,50,-371,53,-371,55,-371,57,-371,60,-371,61,-371,63,-371,66,-371,67,-371,68,-371,70,-371,72,-371,73,-371,74,-371,79,-371,82,-371,83,-371
0,-25,2,3,4,4,6,-25,10,5,14,8,17,11,21,13,24,-25,25,14,27,15,30,-25,31,-25,33,18,35,-25,36,-25,39,19,41,-25,48,-25,53,21,55,-25,60,23,63,25,66,26,67,-25,68,-25,70,27,72,-25,73,28,79,-25,82,30,126,261,135,41,138,42,145,44,146,45,149,47,152,48,156,50,159,51,165,52,174,54,180,55,182,56,185,57,190,58,193,59,198,61
0,-37,1,-37,2,-37,4,-37,6,-37,10,-37,12,-37,13,-37,14,-37,17,-37,19,-37,21,-37,24,-37,25,-37,27,-37,28,-37,30,-37,31,-37,32,-37,33,-37,35,-37,36,-37,39,-37,41,-37,48,-37,50,-37,53,-37,55,-37,57,-37,60,-37,61,-37,63,-37,66,-37,67,-37,68,-37,70,-37,72,-37,73,-37,74,-37,79,-37,82,-37,83,-37
0,-390,3,-390,6,-390,7,-390,22,-390,23,-390,24,-390,26,-390,30,-390,31,-390,35,-390,36,-390,37,-390,41,-390,46,-390,47,-390,48,-390,52,-390,55,-390,67,-390,68,-390,72,-390,76,-390,79,-390,81,-390
0,-393,3,-393,6,-393,7,-393,22,-393,23,-393,24,-393,26,-393,30,-393,31,-393,35,-393,36,-393,37,262,41,-393,46,-393,47,-393,48,-393,52,-393,55,-393,67,-393,68,-393,72,-393,76,-393,79,-393,81,-393,108,393
0,-184,3,-184,6,-184,7,-184,22,-184,23,-184,24,-184,26,-184,30,-184,31,-184,35,-184,36,-184,37,394,41,-184,46,-184,47,-184,48,-184,52,-184,55,-184,67,-184,68,-184,72,-184,76,-184,79,-184,81,263,109,395
0,-185,3,-185,6,-185,7,-185,22,-185,23,-185,24,-185,26,-185,30,-185,31,-185,35,-185,36,-185,41,-185,46,-185,47,-185,48,-185,52,-185,55,-185,67,-185,68,-185,72,-185,76,-185,79,-185,81,396
0,-187,3,-187,6,-187,7,-187,22,-187,23,-187,24,-187,26,-187,30,-187,31,-187,35,-187,36,-187,41,-187,46,-187,47,-187,48,-187,52,-187,55,-187,67,-187,68,-187,72,-187,75,221,76,-187,79,-187
0,-330,3,-330,6,-330,8,-330,9,-330,18,-330,19,-330,22,-330,23,-330,24,-330,30,-330,31,-330,35,-330,36,-330,41,-330,48,-330,49,-330,55,-330,58,-330,63,-330,67,-330,68,-330,72,-330,79,-330,83,-330
0,-332,3,-332,6,-332,8,-332,9,-332,18,-332,19,-332,22,-332,23,-332,24,-332,30,-332,31,-332,35,-332,36,-332,41,-332,48,-332,49,-332,55,-332,58,-332,63,-332,67,-332,68,-332,72,-332,79,-332,83,-332
0,-333,3,-333,6,-333,8,-333,9,-333,18,-333,19,-333,22,-333,23,-333,24,-333,30,-333,31,-333,35,-333,36,-333,41,-333,48,-333,49,-333,55,-333,58,-333,63,-333,67,-333,68,-333,72,-333,79,-333,83,-333
0,-328,3,-328,6,-328,8,-328,9,-328,18,-328,19,-328,22,-328,23,-328,24,-328,30,-328,31,-328,35,-328,36,-328,41,-328,48,-328,49,-328,55,-328,58,-328,63,-328,67,-328,68,-328,72,-328,79,-328,83,-328
0,-331,3,-331,6,-331,8,-331,9,-331,18,-331,19,-331,22,-331,23,-331,24,-331,30,-331,31,-331,35,-331,36,-331,41,-331,48,-331,49,-331,55,-331,58,-331,63,-331,67,-331,68,-331,72,-331,79,-331,83,-331
0,-329,3,-329,6,-329,8,-329,9,-329,18,-329,19,-329,22,-329,23,-329,24,-329,30,-329,31,-329,35,-329,36,-329,41,-329,48,-329,49,-329,55,-329,58,-329,63,-329,67,-329,68,-329,72,-329,79,-329,83,-329
0,-334,3,-334,6,-334,8,-334,9,-334,18,-334,19,-334,22,-334,23,-334,24,-334,30,-334,31,-334,35,-334,36,-334,41,-334,48,-334,49,-334,55,-334,58,-334,63,-334,67,-334,68,-334,72,-334,79,-334,83,-334
0,-312,3,-312,6,-312,8,267,9,268,18,269,19,270,22,-312,23,-312,24,-312,30,-312,31,-312,35,-312,36,-312,41,-312,48,-312,49,271,55,-312,58,272,63,273,67,-312,68,147,72,-312,79,-312,83,275,114,397,131,277,142,278,143,279,148,280,172,281,178,282,186,283,188,284,189,285
0,-327,3,-327,6,-327,8,-327,9,-327,18,-327,19,-327,22,-327,23,-327,24,-327,30,-327,31,-327,35,-327,36,-327,41,-327,48,-327,49,-327,55,-327,58,-327,63,-327,67,-327,68,-327,72,-327,79,-327,83,-327
0,-313,3,-313,6,-313,8,267,9,268,18,269,19,270,22,-313,23,-313,24,-313,30,-313,31,-313,35,-313,36,-313,41,-313,48,-313,49,271,55,-313,58,272,63,273,67,-313,68,147,72,-313,79,-313,83,275,131,398,142,278,143,279,148,280,172,281,178,282,186,283,188,284,189,285
0,-428,3,-428,6,-428,8,-428,9,-428,18,-428,19,-428,22,-428,23,-428,24,-428,30,-428,31,-428,35,-428,36,-428,41,-428,48,-428,49,-428,55,-428,58,-428,63,-428,67,-428,68,-428,72,-428,79,-428,83,-428
0,-322,3,-322,6,-322,8,-322,9,-322,18,-322,19,-322,22,-322,23,-322,24,-322,30,-322,31,-322,35,-322,36,-322,41,-322,48,-322,49,-322,55,-322,58,-322,63,-322,67,-322,68,-322,72,-322,79,-322,83,-322
0,-324,3,-324,6,-324,8,-324,9,-324,18,-324,19,-324,22,-324,23,-324,24,-324,30,-324,31,-324,35,-324,36,-324,41,-324,48,-324,49,-324,55,-324,58,-324,63,-324,67,-324,68,-324,72,-324,79,-324,83,-324
0,-325,3,-325,6,-325,8,-325,9,-325,18,-325,19,-325,22,-325,23,-325,24,-325,30,-325,31,-325,35,-325,36,-325,41,-325,48,-325,49,-325,55,-325,58,-325,63,-325,67,-325,68,-325,72,-325,79,-325,83,-325
0,-323,3,-323,6,-323,8,-323,9,-323,18,-323,19,-323,22,-323,23,-323,24,-323,30,-323,31,-323,35,-323,36,-323,41,-323,48,-323,49,-323,55,-323,58,-323,63,-323,67,-323,68,-323,72,-323,79,-323,83,-323
0,-321,3,-321,6,-321,8,-321,9,-321,18,-321,19,-321,22,-321,23,-321,24,-321,30,-321,31,-321,35,-321,36,-321,41,-321,48,-321,49,-321,55,-321,58,-321,63,-321,67,-321,68,-321,72,-321,79,-321,83,-321
0,-319,3,-319,6,-319,8,-319,9,-319,18,-319,19,-319,22,-319,23,-319,24,-319,30,-319,31,-319,35,-319,36,-319,41,-319,48,-319,49,-319,55,-319,58,-319,63,-319,67,-319,68,-319,72,-319,79,-319,83,-319
0,-326,3,-326,6,-326,8,-326,9,-326,18,-326,19,-326,22,-326,23,-326,24,-326,30,-326,31,-326,35,-326,36,-326,41,-326,48,-326,49,-326,55,-326,58,-326,63,-326,67,-326,68,-326,72,-326,79,-326,83,-326
0,-320,3,-320,6,-320,8,-320,9,-320,18,-320,19,-320,22,-320,23,-320,24,-320,30,-320,31,-320,35,-320,36,-320,41,-320,48,-320,49,-320,55,-320,58,-320,63,-320,67,-320,68,-320,72,-320,79,-320,83,-320
0,-317,3,-317,6,-317,8,-317,9,-317,18,-317,19,-317,22,-317,23,-317,24,-317,30,-317,31,-317,35,-317,36,-317,41,-317,48,-317,49,-317,55,-317,58,-317,63,-317,67,-317,68,-317,72,-317,75,221,79,-317,83,-317
0,-11,67,146,187,290
0,-365,3,-365,22,-365,23,-365,35,-365,36,-365,67,-365,68,-365
0,-342,3,298,6,62,22,299,23,300,24,64,30,66,31,67,35,144,36,145,41,68,48,71,55,73,67,-342,72,74,79,76,87,301,88,302,92,77,102,303,105,79,117,80,118,81,119,304,120,399,136,306,137,307,139,308,140,83,151,309,158,89,160,310,162,151,163,152,170,93,176,311,184,155,192,312,194,96
0,-342,3,298,6,62,22,299,23,300,24,64,30,66,31,67,35,144,36,145,41,68,48,71,55,73,67,-342,72,74,79,76,87,301,88,302,92,77,102,303,105,79,117,80,118,81,119,304,120,400,136,306,137,307,139,308,140,83,151,309,158,89,160,310,162,151,163,152,170,93,176,311,184,155,192,312,194,96
0,-177,6,62,7,63,24,64,26,65,30,66,31,67,35,-177,36,-177,41,68,46,69,47,70,48,71,52,72,55,73,67,-177,68,-177,72,74,76,75,79,76,92,77,105,79,117,80,118,81,121,179,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-179,3,-179,6,62,7,63,22,-179,23,-179,24,64,26,65,30,66,31,67,35,-179,36,-179,41,68,46,69,47,70,48,71,52,72,55,73,67,-179,68,-179,72,74,76,75,79,76,92,77,105,79,117,80,118,81,121,179,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-173,6,62,7,63,24,64,26,65,30,66,31,67,35,-173,36,-173,41,68,46,69,47,70,48,71,52,72,55,73,67,-173,68,-173,72,74,76,75,79,76,92,77,105,79,117,80,118,81,121,179,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-4,35,144,36,145,67,146,68,147,103,401,162,288,163,152,184,155,187,156,189,157,196,402
0,-7,67,146,187,290
0,-342,3,298,6,62,22,299,23,300,24,64,30,66,31,67,35,144,36,145,41,68,48,71,55,73,67,-342,72,74,79,76,87,301,88,302,92,77,102,303,105,79,117,80,118,81,119,304,120,403,136,306,137,307,139,308,140,83,151,309,158,89,160,310,162,151,163,152,170,93,176,311,184,155,192,312,194,96
0,-181,3,-181,6,62,7,63,22,-181,23,-181,24,64,26,65,30,66,31,67,35,-181,36,-181,41,68,46,69,47,70,48,71,52,72,55,73,67,-181,68,-181,72,74,76,75,79,76,92,77,105,79,117,80,118,81,121,179,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-361,3,-361,6,-361,7,-361,22,-361,23,-361,24,-361,26,-361,30,-361,31,-361,41,-361,46,-361,47,-361,48,-361,52,-361,55,-361,67,-361,72,-361,76,-361,77,172,79,-361,81,404,107,405
0,-357,3,-357,6,-357,7,-357,22,-357,23,-357,24,-357,26,-357,30,-357,31,-357,41,-357,46,-357,47,-357,48,-357,52,-357,55,-357,67,-357,72,-357,76,-357,77,172,79,-357,81,406,107,407
0,-363,3,-363,5,408,6,-363,22,-363,23,-363,24,-363,30,-363,31,-363,41,-363,48,-363,55,-363,67,-363,72,-363,79,-363,91,409
0,-345,3,298,22,299,23,-345,67,-345,137,307,160,410
0,-341,23,300,67,-341,139,411
0,-338,3,298,22,299,23,300,35,144,36,145,67,-338,87,412,88,413,137,307,139,308,160,310,162,288,163,152,184,155
0,-340,23,300,67,-340,88,414,139,308
0,-366,67,-366
0,-344,3,298,22,299,23,-344,67,-344,87,415,137,307,160,310
0,-353,3,-353,6,62,7,63,22,-353,23,-353,24,64,26,65,30,66,31,67,41,68,46,69,47,70,48,71,52,72,55,73,67,-353,72,74,76,75,79,76,92,77,100,416,105,79,117,80,118,81,121,82,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-433,3,298,6,62,22,299,23,-433,24,64,30,66,31,67,41,68,48,71,55,73,67,-433,72,74,79,76,87,301,92,77,105,79,117,80,118,81,119,417,136,306,137,307,140,83,151,309,158,89,160,310,170,93,176,311,192,312,194,96
0,-351,3,-351,6,62,7,63,22,-351,23,-351,24,64,26,65,30,66,31,67,41,68,46,69,47,70,48,71,52,72,55,73,67,-351,72,74,76,75,79,76,92,77,100,418,105,79,117,80,118,81,121,82,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-430,3,-430,22,-430,23,-430,67,-430
0,-347,3,-347,6,62,7,63,22,-347,23,-347,24,64,26,65,30,66,31,67,41,68,46,69,47,70,48,71,52,72,55,73,67,-347,72,74,76,75,79,76,92,77,100,419,105,79,117,80,118,81,121,82,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-349,3,-349,6,62,7,63,22,-349,23,-349,24,64,26,65,30,66,31,67,41,68,46,69,47,70,48,71,52,72,55,73,67,-349,72,74,76,75,79,76,92,77,100,420,105,79,117,80,118,81,121,82,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-315,3,-315,6,-315,8,267,9,268,18,269,19,270,22,-315,23,-315,24,-315,30,-315,31,-315,35,-315,36,-315,41,-315,48,-315,49,271,55,-315,58,272,63,273,67,-315,68,147,72,-315,79,-315,83,275,131,398,142,278,143,279,148,280,172,281,178,282,186,283,188,284,189,285
0,-175,6,62,7,63,24,64,26,65,30,66,31,67,35,-175,36,-175,41,68,46,69,47,70,48,71,52,72,55,73,67,-175,68,-175,72,74,76,75,79,76,92,77,105,79,117,80,118,81,121,179,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-14,67,146,103,421,187,156
0,-399,3,-399,6,-399,7,-399,22,-399,23,-399,24,-399,26,-399,30,-399,31,-399,35,-399,36,-399,41,-399,46,-399,47,-399,48,-399,52,-399,55,-399,67,-399,68,-399,72,-399,76,-399,79,-399,85,-399
0,-206,3,-206,6,-206,7,-206,22,-206,23,-206,24,-206,26,-206,30,-206,31,-206,35,-206,36,-206,41,-206,46,-206,47,-206,48,-206,52,-206,55,-206,67,-206,68,-206,72,-206,76,-206,79,-206,85,316
0,-217,3,-217,6,-217,7,-217,22,-217,23,-217,24,-217,26,-217,30,-217,31,-217,35,-217,36,-217,41,-217,45,-217,46,-217,47,-217,48,-217,51,-217,52,-217,55,-217,67,-217,68,-217,72,-217,75,221,76,-217,79,-217
0,-215,3,-215,6,-215,7,-215,22,-215,23,-215,24,-215,26,-215,30,-215,31,-215,35,-215,36,-215,41,-215,45,-215,46,-215,47,-215,48,-215,51,-215,52,-215,55,-215,67,-215,68,-215,72,-215,75,221,76,-215,79,-215
0,-401,3,-401,6,-401,7,-401,22,-401,23,-401,24,-401,26,-401,30,-401,31,-401,35,-401,36,-401,41,-401,45,-401,46,-401,47,-401,48,-401,51,-401,52,-401,55,-401,67,-401,68,-401,72,-401,76,-401,79,-401
0,-397,3,-397,6,-397,7,-397,22,-397,23,-397,24,-397,26,-397,30,-397,31,-397,35,-397,36,-397,41,-397,46,-397,47,-397,48,-397,52,-397,55,-397,67,-397,68,-397,72,-397,76,-397,77,-397,79,-397,81,-397
0,-201,3,-201,6,-201,7,-201,22,-201,23,-201,24,-201,26,-201,30,-201,31,-201,35,-201,36,-201,41,-201,46,-201,47,-201,48,-201,52,-201,55,-201,67,-201,68,-201,72,-201,76,-201,79,-201
6,62,92,422
0,-262,3,-262,6,-262,7,-262,22,-262,23,-262,24,-262,26,-262,29,-262,30,-262,31,-262,35,-262,36,-262,38,-262,41,-262,44,-262,46,-262,47,-262,48,-262,52,-262,54,-262,55,-262,56,-262,59,-262,62,-262,64,-262,67,-262,68,-262,71,-262,72,-262,76,-262,79,-262,80,-262
30,66,105,423
6,177,29,-268,38,-268,44,-268,54,-268,56,-268,59,-268,62,-268,64,-268,71,-268
30,180,31,424
72,-409
6,-256,30,-256,31,-256,79,-256
38,188,44,-302,56,-302,62,-302,80,-302,164,425
38,-426,44,-426,56,-426,62,-426,80,-426
0,-424,3,-424,6,-424,7,-424,22,-424,23,-424,24,-424,26,-424,29,-424,30,-424,31,-424,35,-424,36,-424,38,-424,41,-424,44,-424,46,-424,47,-424,48,-424,52,-424,54,-424,55,-424,56,-424,59,-424,62,-424,64,-424,67,-424,68,-424,71,-424,72,-424,76,-424,79,-424,80,-424,86,-424
0,-288,3,-288,6,-288,7,-288,22,-288,23,-288,24,-288,26,-288,29,-288,30,-288,31,-288,35,-288,36,-288,38,-288,41,-288,44,-288,46,-288,47,-288,48,-288,52,-288,54,-288,55,-288,56,-288,59,-288,62,-288,64,-288,67,-288,68,-288,71,-288,72,-288,76,-288,79,-288,80,-288,86,426
29,-421,38,-421,44,-421,54,-421,59,-421,62,-421,80,-421
0,-307,3,-307,6,-307,7,-307,22,-307,23,-307,24,-307,26,-307,29,-307,30,-307,31,-307,35,-307,36,-307,38,-307,41,-307,44,-307,46,-307,47,-307,48,-307,52,-307,54,-307,55,-307,56,-307,59,-307,62,-307,64,-307,67,-307,68,-307,71,-307,72,-307,76,-307,79,-307,80,-307
0,-287,3,-287,6,-287,7,-287,22,-287,23,-287,24,-287,26,-287,29,-287,30,-287,31,-287,35,-287,36,-287,38,-287,41,-287,44,-287,46,-287,47,-287,48,-287,52,-287,54,-287,55,-287,56,-287,59,-287,62,-287,64,-287,67,-287,68,-287,71,-287,72,-287,76,-287,79,-287,80,-287,86,332,113,427
44,-423,56,-423,62,-423,80,-423
44,189,62,193,80,210,112,351,127,199,181,342,195,428
0,-405,3,-405,6,-405,7,-405,22,-405,23,-405,24,-405,26,-405,29,-405,30,-405,31,-405,35,-405,36,-405,38,-405,41,-405,44,-405,46,-405,47,-405,48,-405,52,-405,54,-405,55,-405,56,-405,59,-405,62,-405,64,-405,67,-405,68,-405,71,-405,72,-405,76,-405,79,-405,80,-405
0,-249,3,-249,6,-249,7,-249,22,-249,23,-249,24,-249,26,-249,29,187,30,-249,31,-249,35,-249,36,-249,38,188,41,-249,44,189,46,-249,47,-249,48,-249,52,-249,55,-249,56,191,62,353,64,194,67,-249,68,-249,71,195,72,-249,76,-249,79,-249,80,354,112,355,115,429,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
44,189,62,336,127,337
0,-270,3,-270,6,-270,7,-270,22,-270,23,-270,24,-270,26,-270,29,-270,30,-270,31,-270,35,-270,36,-270,38,-270,41,-270,44,-270,46,-270,47,-270,48,-270,52,-270,54,-270,55,-270,56,-270,59,-270,62,-270,64,-270,67,-270,68,-270,71,-270,72,-270,76,-270,79,-270,80,-270
29,187,38,188,44,-283,59,192,62,-283,80,-283,157,430,164,431,179,432
29,-416,38,-416,44,-416,59,-416,62,-416,80,-416
29,-415,38,-415,44,-415,59,-415,62,-415,80,-415
29,-414,38,-414,44,-414,59,-414,62,-414,80,-414
0,-292,3,-292,6,-292,7,-292,22,-292,23,-292,24,-292,26,-292,29,-292,30,-292,31,-292,35,-292,36,-292,38,-292,41,-292,44,-292,46,-292,47,-292,48,-292,52,-292,55,-292,56,-292,62,-292,64,-292,67,-292,68,-292,71,-292,72,-292,76,-292,79,-292,80,-292,86,426
0,-291,3,-291,6,-291,7,-291,22,-291,23,-291,24,-291,26,-291,29,-291,30,-291,31,-291,35,-291,36,-291,38,-291,41,-291,44,-291,46,-291,47,-291,48,-291,52,-291,55,-291,56,-291,62,-291,64,-291,67,-291,68,-291,71,-291,72,-291,76,-291,79,-291,80,-291,86,332,113,433
44,189,62,193,80,210,112,351,127,199,181,342,195,434
0,-234,3,-234,6,-234,7,-234,22,-234,23,-234,24,-234,26,-234,29,187,30,-234,31,-234,35,-234,36,-234,38,188,41,-234,44,189,46,-234,47,-234,48,-234,52,-234,55,-234,56,191,62,353,64,194,67,-234,68,-234,71,195,72,-234,76,-234,79,-234,80,354,112,355,115,435,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
44,189,62,336,80,348,127,337
0,-237,3,-237,6,-237,7,-237,22,-237,23,-237,24,-237,26,-237,29,187,30,-237,31,-237,35,-237,36,-237,38,188,41,-237,44,189,46,-237,47,-237,48,-237,52,-237,55,-237,56,191,62,353,64,194,67,-237,68,-237,71,195,72,-237,76,-237,79,-237,80,354,112,355,115,436,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
0,-297,3,-297,6,-297,7,-297,22,-297,23,-297,24,-297,26,-297,29,-297,30,-297,31,-297,35,-297,36,-297,38,-297,41,-297,44,-297,46,-297,47,-297,48,-297,52,-297,55,-297,56,-297,62,-297,64,-297,67,-297,68,-297,71,-297,72,-297,76,-297,79,-297,80,-297,86,332,113,437
0,-301,3,-301,6,-301,7,-301,22,-301,23,-301,24,-301,26,-301,29,-301,30,-301,31,-301,35,-301,36,-301,38,-301,41,-301,44,-301,46,-301,47,-301,48,-301,52,-301,55,-301,56,-301,62,-301,64,-301,67,-301,68,-301,71,-301,72,-301,76,-301,79,-301,80,-301,86,332,113,438
44,189,56,335,62,439,80,440,127,337
0,-238,3,-238,6,-238,7,-238,22,-238,23,-238,24,-238,26,-238,29,187,30,-238,31,-238,35,-238,36,-238,38,188,41,-238,44,189,46,-238,47,-238,48,-238,52,-238,55,-238,56,191,62,353,64,194,67,-238,68,-238,71,195,72,-238,76,-238,79,-238,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
0,-402,3,-402,6,-402,7,-402,22,-402,23,-402,24,-402,26,-402,29,-402,30,-402,31,-402,35,-402,36,-402,38,-402,41,-402,44,-402,46,-402,47,-402,48,-402,52,-402,55,-402,56,-402,62,-402,64,-402,67,-402,68,-402,71,-402,72,-402,76,-402,79,-402,80,-402
0,-282,3,-282,6,-282,7,-282,22,-282,23,-282,24,-282,26,-282,29,-282,30,-282,31,-282,35,-282,36,-282,38,-282,41,-282,44,-282,46,-282,47,-282,48,-282,52,-282,55,-282,56,-282,62,-282,64,-282,67,-282,68,-282,71,-282,72,-282,76,-282,79,-282,80,-282
0,-279,3,-279,6,-279,7,-279,22,-279,23,-279,24,-279,26,-279,29,-279,30,-279,31,-279,35,-279,36,-279,38,-279,41,-279,44,-279,46,-279,47,-279,48,-279,52,-279,55,-279,56,-279,62,-279,64,-279,67,-279,68,-279,71,-279,72,-279,76,-279,79,-279,80,-279
0,-277,3,-277,6,-277,7,-277,22,-277,23,-277,24,-277,26,-277,29,-277,30,-277,31,-277,35,-277,36,-277,38,-277,41,-277,44,-277,46,-277,47,-277,48,-277,52,-277,55,-277,56,-277,62,-277,64,-277,67,-277,68,-277,71,-277,72,-277,76,-277,79,-277,80,-277
0,-281,3,-281,6,-281,7,-281,22,-281,23,-281,24,-281,26,-281,29,-281,30,-281,31,-281,35,-281,36,-281,38,-281,41,-281,44,-281,46,-281,47,-281,48,-281,52,-281,55,-281,56,-281,62,-281,64,-281,67,-281,68,-281,71,-281,72,-281,76,-281,79,-281,80,-281
0,-278,3,-278,6,-278,7,-278,22,-278,23,-278,24,-278,26,-278,29,-278,30,-278,31,-278,35,-278,36,-278,38,-278,41,-278,44,-278,46,-278,47,-278,48,-278,52,-278,55,-278,56,-278,62,-278,64,-278,67,-278,68,-278,71,-278,72,-278,76,-278,79,-278,80,-278
0,-280,3,-280,6,-280,7,-280,22,-280,23,-280,24,-280,26,-280,29,-280,30,-280,31,-280,35,-280,36,-280,38,-280,41,-280,44,-280,46,-280,47,-280,48,-280,52,-280,55,-280,56,-280,62,-280,64,-280,67,-280,68,-280,71,-280,72,-280,76,-280,79,-280,80,-280
44,189,62,193,80,210,112,351,127,199,181,342,195,442
0,-254,3,-254,6,-254,7,-254,22,-254,23,-254,24,-254,26,-254,29,187,30,-254,31,-254,35,-254,36,-254,38,188,41,-254,44,189,46,-254,47,-254,48,-254,52,-254,55,-254,56,191,62,353,64,194,67,-254,68,-254,71,195,72,-254,76,-254,79,-254,80,354,112,355,115,443,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
0,-245,3,-245,6,-245,7,-245,22,-245,23,-245,24,-245,26,-245,29,187,30,-245,31,-245,35,-245,36,-245,38,188,41,-245,44,189,46,-245,47,-245,48,-245,52,-245,54,190,55,-245,56,191,59,192,62,193,64,194,67,-245,68,-245,71,195,72,-245,76,-245,79,-245,80,210,111,196,112,211,127,199,129,444,133,339,157,202,164,203,175,204,179,205,181,206,183,207,191,208,195,445
0,-225,3,-225,6,-225,7,-225,22,-225,23,-225,24,-225,26,-225,29,187,30,-225,31,-225,35,-225,36,-225,38,188,41,-225,44,189,46,-225,47,-225,48,-225,52,-225,54,190,55,-225,56,191,59,192,62,193,64,194,67,-225,68,-225,71,195,72,-225,76,-225,79,-225,80,210,111,196,112,211,127,199,129,446,133,339,157,202,164,203,175,204,179,205,181,206,183,207,191,208,195,447
44,189,62,193,80,210,112,351,127,199,181,342,195,448
0,-229,3,-229,6,-229,7,-229,22,-229,23,-229,24,-229,26,-229,29,187,30,-229,31,-229,35,-229,36,-229,38,188,41,-229,44,189,46,-229,47,-229,48,-229,52,-229,55,-229,56,191,62,353,64,194,67,-229,68,-229,71,195,72,-229,76,-229,79,-229,80,354,112,355,115,449,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
0,-70,1,-70,2,-70,4,-70,6,-70,10,-70,12,-70,13,-70,14,-70,17,-70,19,-70,21,-70,24,-70,25,-70,27,-70,28,-70,30,-70,31,-70,32,-70,33,-70,35,-70,36,-70,39,-70,41,-70,42,224,48,-70,50,-70,53,-70,55,-70,57,-70,60,-70,61,-70,63,-70,65,225,66,-70,67,-70,68,-70,70,-70,72,-70,73,-70,74,-70,79,-70,82,-70,83,-70
0,-102,1,-102,2,-102,4,-102,6,-102,10,-102,12,-102,13,-102,14,-102,17,-102,19,-102,21,-102,24,-102,25,-102,27,-102,28,-102,30,-102,31,-102,32,-102,33,-102,35,-102,36,-102,39,-102,41,-102,48,-102,50,-102,53,-102,55,-102,57,-102,60,-102,61,-102,63,-102,66,-102,67,-102,68,-102,70,-102,72,-102,73,-102,74,-102,79,-102,82,-102,83,-102
0,-19,2,3,4,4,6,-19,10,5,14,8,17,11,21,13,24,-19,25,14,27,15,30,-19,31,-19,33,18,35,-19,36,-19,39,19,41,-19,48,-19,53,21,55,-19,60,23,63,25,66,26,67,-19,68,-19,70,27,72,-19,73,28,79,-19,82,30,126,261,135,41,138,42,145,44,146,45,149,47,152,48,156,50,159,51,165,52,174,54,180,55,182,56,185,57,190,58,193,59,198,61
0,-82,1,-82,2,-82,4,-82,6,-82,10,-82,12,-82,13,-82,14,-82,17,-82,19,-82,21,-82,24,-82,25,-82,27,-82,28,-82,30,-82,31,-82,32,-82,33,-82,35,-82,36,-82,39,-82,41,-82,48,-82,50,-82,53,-82,55,-82,57,-82,60,-82,61,-82,63,-82,65,374,66,-82,67,-82,68,-82,70,-82,72,-82,73,-82,74,-82,79,-82,82,-82,83,-82
0,-383,1,-383,2,-383,4,-383,6,-383,10,-383,12,-383,13,-383,14,-383,17,-383,19,-383,21,-383,24,-383,25,-383,27,-383,28,-383,30,-383,31,-383,32,-383,33,-383,35,-383,36,-383,39,-383,41,-383,48,-383,50,-383,53,-383,55,-383,57,-383,60,-383,61,-383,63,-383,65,-383,66,-383,67,-383,68,-383,70,-383,72,-383,73,-383,74,-383,79,-383,82,-383,83,-383
0,-98,1,-98,2,-98,4,-98,6,-98,10,-98,12,-98,13,-98,14,-98,17,-98,19,-98,21,-98,24,-98,25,-98,27,-98,28,-98,30,-98,31,-98,32,-98,33,-98,35,-98,36,-98,39,-98,41,-98,48,-98,50,-98,53,-98,55,-98,57,-98,60,-98,61,-98,63,-98,66,-98,67,-98,68,-98,70,-98,72,-98,73,-98,74,-98,79,-98,82,-98,83,-98
0,-79,1,-79,2,-79,4,-79,6,-79,10,-79,11,218,12,-79,13,-79,14,-79,17,-79,19,-79,21,-79,24,-79,25,-79,27,-79,28,-79,30,-79,31,-79,32,-79,33,-79,35,-79,36,-79,39,-79,41,-79,48,-79,50,-79,53,-79,55,-79,57,-79,60,-79,61,-79,63,-79,65,235,66,-79,67,-79,68,-79,70,-79,72,-79,73,-79,74,-79,79,-79,82,-79,83,-79,96,450
0,-80,1,-80,2,-80,4,-80,6,-80,10,-80,12,-80,13,-80,14,-80,17,-80,19,-80,21,-80,24,-80,25,-80,27,-80,28,-80,30,-80,31,-80,32,-80,33,-80,35,-80,36,-80,39,-80,41,-80,48,-80,50,-80,53,-80,55,-80,57,-80,60,-80,61,-80,63,-80,65,374,66,-80,67,-80,68,-80,70,-80,72,-80,73,-80,74,-80,79,-80,82,-80,83,-80
0,-96,1,-96,2,-96,4,-96,6,-96,10,-96,12,-96,13,-96,14,-96,17,-96,19,-96,21,-96,24,-96,25,-96,27,-96,28,-96,30,-96,31,-96,32,-96,33,-96,35,-96,36,-96,39,-96,41,-96,48,-96,50,-96,53,-96,55,-96,57,-96,60,-96,61,-96,63,-96,66,-96,67,-96,68,-96,70,-96,72,-96,73,-96,74,-96,79,-96,82,-96,83,-96
0,-95,1,-95,2,-95,4,-95,6,-95,10,-95,11,218,12,-95,13,-95,14,-95,17,-95,19,-95,21,-95,24,-95,25,-95,27,-95,28,-95,30,-95,31,-95,32,-95,33,-95,35,-95,36,-95,39,-95,41,-95,43,451,48,-95,50,-95,53,-95,55,-95,57,-95,60,-95,61,-95,63,-95,66,-95,67,-95,68,-95,70,-95,72,-95,73,-95,74,-95,79,-95,82,-95,83,-95
0,-118,1,-118,2,-118,4,-118,6,-118,10,-118,11,218,12,-118,13,-118,14,-118,17,-118,19,-118,21,-118,24,-118,25,-118,27,-118,28,-118,30,-118,31,-118,32,-118,33,-118,35,-118,36,-118,39,-118,41,-118,48,-118,50,-118,53,-118,55,-118,57,-118,60,-118,61,-118,63,-118,66,-118,67,-118,68,-118,70,-118,72,-118,73,-118,74,-118,79,-118,82,-118,83,-118
0,-58,1,-58,2,-58,4,-58,6,-58,10,-58,12,-58,13,-58,14,-58,17,-58,19,-58,21,-58,24,-58,25,-58,27,-58,28,-58,30,-58,31,-58,32,-58,33,-58,35,-58,36,-58,39,-58,41,-58,42,224,48,-58,50,-58,53,-58,55,-58,57,-58,60,-58,61,-58,63,-58,65,225,66,-58,67,-58,68,-58,70,-58,72,-58,73,-58,74,-58,79,-58,82,-58,83,-58
0,-90,1,-90,2,-90,4,-90,6,-90,10,-90,12,-90,13,-90,14,-90,17,-90,19,-90,21,-90,24,-90,25,-90,27,-90,28,-90,30,-90,31,-90,32,-90,33,-90,35,-90,36,-90,39,-90,41,-90,48,-90,50,-90,53,-90,55,-90,57,-90,60,-90,61,-90,63,-90,66,-90,67,-90,68,-90,70,-90,72,-90,73,-90,74,-90,79,-90,82,-90,83,-90
0,-55,1,-55,2,-55,4,-55,6,-55,10,-55,11,218,12,-55,13,-55,14,-55,17,-55,19,-55,21,-55,24,-55,25,-55,27,-55,28,-55,30,-55,31,-55,32,-55,33,-55,35,-55,36,-55,39,-55,41,-55,42,106,48,-55,50,-55,53,-55,55,-55,57,-55,60,-55,61,-55,63,-55,65,107,66,-55,67,-55,68,-55,70,-55,72,-55,73,-55,74,-55,79,-55,82,-55,83,-55,95,452
0,-56,1,-56,2,-56,4,-56,6,-56,10,-56,12,-56,13,-56,14,-56,17,-56,19,-56,21,-56,24,-56,25,-56,27,-56,28,-56,30,-56,31,-56,32,-56,33,-56,35,-56,36,-56,39,-56,41,-56,42,224,48,-56,50,-56,53,-56,55,-56,57,-56,60,-56,61,-56,63,-56,65,225,66,-56,67,-56,68,-56,70,-56,72,-56,73,-56,74,-56,79,-56,82,-56,83,-56
0,-88,1,-88,2,-88,4,-88,6,-88,10,-88,12,-88,13,-88,14,-88,17,-88,19,-88,21,-88,24,-88,25,-88,27,-88,28,-88,30,-88,31,-88,32,-88,33,-88,35,-88,36,-88,39,-88,41,-88,48,-88,50,-88,53,-88,55,-88,57,-88,60,-88,61,-88,63,-88,66,-88,67,-88,68,-88,70,-88,72,-88,73,-88,74,-88,79,-88,82,-88,83,-88
0,-87,1,-87,2,-87,4,-87,6,-87,10,-87,11,218,12,-87,13,-87,14,-87,17,-87,19,-87,21,-87,24,-87,25,-87,27,-87,28,-87,30,-87,31,-87,32,-87,33,-87,35,-87,36,-87,39,-87,41,-87,43,453,48,-87,50,-87,53,-87,55,-87,57,-87,60,-87,61,-87,63,-87,66,-87,67,-87,68,-87,70,-87,72,-87,73,-87,74,-87,79,-87,82,-87,83,-87
0,-114,1,-114,2,-114,4,-114,6,-114,10,-114,11,218,12,-114,13,-114,14,-114,17,-114,19,-114,21,-114,24,-114,25,-114,27,-114,28,-114,30,-114,31,-114,32,-114,33,-114,35,-114,36,-114,39,-114,41,-114,48,-114,50,-114,53,-114,55,-114,57,-114,60,-114,61,-114,63,-114,66,-114,67,-114,68,-114,70,-114,72,-114,73,-114,74,-114,79,-114,82,-114,83,-114
0,-66,1,-66,2,-66,4,-66,6,-66,10,-66,12,-66,13,-66,14,-66,17,-66,19,-66,21,-66,24,-66,25,-66,27,-66,28,-66,30,-66,31,-66,32,-66,33,-66,35,-66,36,-66,39,-66,41,-66,42,224,48,-66,50,-66,53,-66,55,-66,57,-66,60,-66,61,-66,63,-66,65,225,66,-66,67,-66,68,-66,70,-66,72,-66,73,-66,74,-66,79,-66,82,-66,83,-66
0,-63,1,-63,2,-63,4,-63,6,-63,10,-63,11,218,12,-63,13,-63,14,-63,17,-63,19,-63,21,-63,24,-63,25,-63,27,-63,28,-63,30,-63,31,-63,32,-63,33,-63,35,-63,36,-63,39,-63,41,-63,42,106,48,-63,50,-63,53,-63,55,-63,57,-63,60,-63,61,-63,63,-63,65,107,66,-63,67,-63,68,-63,70,-63,72,-63,73,-63,74,-63,79,-63,82,-63,83,-63,95,454
0,-64,1,-64,2,-64,4,-64,6,-64,10,-64,12,-64,13,-64,14,-64,17,-64,19,-64,21,-64,24,-64,25,-64,27,-64,28,-64,30,-64,31,-64,32,-64,33,-64,35,-64,36,-64,39,-64,41,-64,42,224,48,-64,50,-64,53,-64,55,-64,57,-64,60,-64,61,-64,63,-64,65,225,66,-64,67,-64,68,-64,70,-64,72,-64,73,-64,74,-64,79,-64,82,-64,83,-64
0,-110,1,-110,2,-110,4,-110,6,-110,10,-110,11,218,12,-110,13,-110,14,-110,17,-110,19,-110,21,-110,24,-110,25,-110,27,-110,28,-110,30,-110,31,-110,32,-110,33,-110,35,-110,36,-110,39,-110,41,-110,48,-110,50,-110,53,-110,55,-110,57,-110,60,-110,61,-110,63,-110,66,-110,67,-110,68,-110,70,-110,72,-110,73,-110,74,-110,79,-110,82,-110,83,-110
0,-122,1,-122,2,-122,4,-122,6,-122,10,-122,11,218,12,-122,13,-122,14,-122,17,-122,19,-122,21,-122,24,-122,25,-122,27,-122,28,-122,30,-122,31,-122,32,-122,33,-122,35,-122,36,-122,39,-122,41,-122,48,-122,50,-122,53,-122,55,-122,57,-122,60,-122,61,-122,63,-122,66,-122,67,-122,68,-122,70,-122,72,-122,73,-122,74,-122,79,-122,82,-122,83,-122
0,-392,3,-392,6,-392,7,-392,22,-392,23,-392,24,-392,26,-392,30,-392,31,-392,35,-392,36,-392,37,394,41,-392,46,-392,47,-392,48,-392,52,-392,55,-392,67,-392,68,-392,72,-392,76,-392,79,-392,81,-392
0,-391,3,-391,6,-391,7,-391,22,-391,23,-391,24,-391,26,-391,30,-391,31,-391,35,-391,36,-391,37,-391,41,-391,46,-391,47,-391,48,-391,52,-391,55,-391,67,-391,68,-391,72,-391,76,-391,79,-391,81,-391
0,-183,3,-183,6,-183,7,-183,22,-183,23,-183,24,-183,26,-183,30,-183,31,-183,35,-183,36,-183,41,-183,46,-183,47,-183,48,-183,52,-183,55,-183,67,-183,68,-183,72,-183,76,-183,79,-183,81,396
0,-395,3,-395,6,-395,7,-395,22,-395,23,-395,24,-395,26,-395,30,-395,31,-395,35,-395,36,-395,37,262,41,-395,46,-395,47,-395,48,-395,52,-395,55,-395,67,-395,68,-395,72,-395,76,-395,79,-395,81,-395,108,455
0,-311,3,-311,6,-311,8,267,9,268,18,269,19,270,22,-311,23,-311,24,-311,30,-311,31,-311,35,-311,36,-311,41,-311,48,-311,49,271,55,-311,58,272,63,273,67,-311,68,147,72,-311,79,-311,83,275,131,398,142,278,143,279,148,280,172,281,178,282,186,283,188,284,189,285
0,-429,3,-429,6,-429,8,-429,9,-429,18,-429,19,-429,22,-429,23,-429,24,-429,30,-429,31,-429,35,-429,36,-429,41,-429,48,-429,49,-429,55,-429,58,-429,63,-429,67,-429,68,-429,72,-429,79,-429,83,-429
0,-10,67,146,103,456,187,156
0,-367,67,-367
0,-3,67,146,187,290
0,-342,3,298,6,62,22,299,23,300,24,64,30,66,31,67,35,144,36,145,41,68,48,71,55,73,67,-342,72,74,79,76,87,301,88,302,92,77,102,303,105,79,117,80,118,81,119,304,120,457,136,306,137,307,139,308,140,83,151,309,158,89,160,310,162,151,163,152,170,93,176,311,184,155,192,312,194,96
0,-6,67,146,103,458,187,156
0,-360,3,-360,6,-360,7,-360,22,-360,23,-360,24,-360,26,-360,30,-360,31,-360,41,-360,46,-360,47,-360,48,-360,52,-360,55,-360,67,-360,72,-360,76,-360,79,-360
0,-359,3,-359,6,-359,7,-359,22,-359,23,-359,24,-359,26,-359,30,-359,31,-359,41,-359,46,-359,47,-359,48,-359,52,-359,55,-359,67,-359,72,-359,76,-359,77,321,79,-359,81,459
0,-356,3,-356,6,-356,7,-356,22,-356,23,-356,24,-356,26,-356,30,-356,31,-356,41,-356,46,-356,47,-356,48,-356,52,-356,55,-356,67,-356,72,-356,76,-356,79,-356
0,-355,3,-355,6,-355,7,-355,22,-355,23,-355,24,-355,26,-355,30,-355,31,-355,41,-355,46,-355,47,-355,48,-355,52,-355,55,-355,67,-355,72,-355,76,-355,77,321,79,-355,81,460
0,-436,3,-436,5,-436,6,-436,22,-436,23,-436,24,-436,30,-436,31,-436,41,-436,48,-436,55,-436,67,-436,72,-436,79,-436
0,-362,3,-362,5,461,6,-362,22,-362,23,-362,24,-362,30,-362,31,-362,41,-362,48,-362,55,-362,67,-362,72,-362,79,-362
0,-431,3,-431,22,-431,23,-431,67,-431
0,-435,3,298,6,62,22,299,23,-435,24,64,30,66,31,67,41,68,48,71,55,73,67,-435,72,74,79,76,87,301,92,77,105,79,117,80,118,81,119,462,136,306,137,307,140,83,151,309,158,89,160,310,170,93,176,311,192,312,194,96
0,-336,3,298,22,299,23,300,67,-336,88,463,137,307,139,308,160,410
0,-337,23,300,67,-337,139,411
0,-339,23,300,67,-339,139,411
0,-343,3,298,22,299,23,-343,67,-343,137,307,160,410
0,-352,3,-352,6,62,7,63,22,-352,23,-352,24,64,26,65,30,66,31,67,41,68,46,69,47,70,48,71,52,72,55,73,67,-352,72,74,76,75,79,76,92,77,105,79,117,80,118,81,121,179,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-432,23,-432,67,-432
0,-350,3,-350,6,62,7,63,22,-350,23,-350,24,64,26,65,30,66,31,67,41,68,46,69,47,70,48,71,52,72,55,73,67,-350,72,74,76,75,79,76,92,77,105,79,117,80,118,81,121,179,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-346,3,-346,6,62,7,63,22,-346,23,-346,24,64,26,65,30,66,31,67,41,68,46,69,47,70,48,71,52,72,55,73,67,-346,72,74,76,75,79,76,92,77,105,79,117,80,118,81,121,179,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-348,3,-348,6,62,7,63,22,-348,23,-348,24,64,26,65,30,66,31,67,41,68,46,69,47,70,48,71,52,72,55,73,67,-348,72,74,76,75,79,76,92,77,105,79,117,80,118,81,121,179,140,83,141,84,151,86,154,87,155,88,158,89,161,90,168,91,169,92,170,93,176,94,192,95,194,96
0,-13,67,146,187,290
6,177,29,-266,38,-266,44,-266,54,-266,56,-266,59,-266,62,-266,64,-266,71,-266
30,180,31,464
0,-263,3,-263,6,-263,7,-263,22,-263,23,-263,24,-263,26,-263,29,-263,30,-263,31,-263,35,-263,36,-263,38,-263,41,-263,44,-263,46,-263,47,-263,48,-263,52,-263,54,-263,55,-263,56,-263,59,-263,62,-263,64,-263,67,-263,68,-263,71,-263,72,-263,76,-263,79,-263,80,-263
38,-427,44,-427,56,-427,62,-427,80,-427
0,-425,3,-425,6,-425,7,-425,22,-425,23,-425,24,-425,26,-425,29,-425,30,-425,31,-425,35,-425,36,-425,38,-425,41,-425,44,-425,46,-425,47,-425,48,-425,52,-425,54,-425,55,-425,56,-425,59,-425,62,-425,64,-425,67,-425,68,-425,71,-425,72,-425,76,-425,79,-425,80,-425,86,-425
0,-286,3,-286,6,-286,7,-286,22,-286,23,-286,24,-286,26,-286,29,-286,30,-286,31,-286,35,-286,36,-286,38,-286,41,-286,44,-286,46,-286,47,-286,48,-286,52,-286,54,-286,55,-286,56,-286,59,-286,62,-286,64,-286,67,-286,68,-286,71,-286,72,-286,76,-286,79,-286,80,-286,86,426
0,-247,3,-247,6,-247,7,-247,22,-247,23,-247,24,-247,26,-247,29,187,30,-247,31,-247,35,-247,36,-247,38,188,41,-247,44,189,46,-247,47,-247,48,-247,52,-247,55,-247,56,191,62,353,64,194,67,-247,68,-247,71,195,72,-247,76,-247,79,-247,80,354,112,355,115,465,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
0,-248,3,-248,6,-248,7,-248,22,-248,23,-248,24,-248,26,-248,29,187,30,-248,31,-248,35,-248,36,-248,38,188,41,-248,44,189,46,-248,47,-248,48,-248,52,-248,55,-248,56,191,62,353,64,194,67,-248,68,-248,71,195,72,-248,76,-248,79,-248,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
29,-419,38,-419,44,-419,59,-419,62,-419,80,-419
29,-418,38,-418,44,-418,59,-418,62,-418,80,-418
29,-417,38,-417,44,-417,59,-417,62,-417,80,-417
0,-290,3,-290,6,-290,7,-290,22,-290,23,-290,24,-290,26,-290,29,-290,30,-290,31,-290,35,-290,36,-290,38,-290,41,-290,44,-290,46,-290,47,-290,48,-290,52,-290,55,-290,56,-290,62,-290,64,-290,67,-290,68,-290,71,-290,72,-290,76,-290,79,-290,80,-290,86,426
0,-232,3,-232,6,-232,7,-232,22,-232,23,-232,24,-232,26,-232,29,187,30,-232,31,-232,35,-232,36,-232,38,188,41,-232,44,189,46,-232,47,-232,48,-232,52,-232,55,-232,56,191,62,353,64,194,67,-232,68,-232,71,195,72,-232,76,-232,79,-232,80,354,112,355,115,466,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
0,-233,3,-233,6,-233,7,-233,22,-233,23,-233,24,-233,26,-233,29,187,30,-233,31,-233,35,-233,36,-233,38,188,41,-233,44,189,46,-233,47,-233,48,-233,52,-233,55,-233,56,191,62,353,64,194,67,-233,68,-233,71,195,72,-233,76,-233,79,-233,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
0,-236,3,-236,6,-236,7,-236,22,-236,23,-236,24,-236,26,-236,29,187,30,-236,31,-236,35,-236,36,-236,38,188,41,-236,44,189,46,-236,47,-236,48,-236,52,-236,55,-236,56,191,62,353,64,194,67,-236,68,-236,71,195,72,-236,76,-236,79,-236,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
0,-296,3,-296,6,-296,7,-296,22,-296,23,-296,24,-296,26,-296,29,-296,30,-296,31,-296,35,-296,36,-296,38,-296,41,-296,44,-296,46,-296,47,-296,48,-296,52,-296,55,-296,56,-296,62,-296,64,-296,67,-296,68,-296,71,-296,72,-296,76,-296,79,-296,80,-296,86,426
0,-300,3,-300,6,-300,7,-300,22,-300,23,-300,24,-300,26,-300,29,-300,30,-300,31,-300,35,-300,36,-300,38,-300,41,-300,44,-300,46,-300,47,-300,48,-300,52,-300,55,-300,56,-300,62,-300,64,-300,67,-300,68,-300,71,-300,72,-300,76,-300,79,-300,80,-300,86,426
0,-295,3,-295,6,-295,7,-295,22,-295,23,-295,24,-295,26,-295,29,-295,30,-295,31,-295,35,-295,36,-295,38,-295,41,-295,44,-295,46,-295,47,-295,48,-295,52,-295,55,-295,56,-295,62,-295,64,-295,67,-295,68,-295,71,-295,72,-295,76,-295,79,-295,80,-295,86,332,113,467
0,-299,3,-299,6,-299,7,-299,22,-299,23,-299,24,-299,26,-299,29,-299,30,-299,31,-299,35,-299,36,-299,38,-299,41,-299,44,-299,46,-299,47,-299,48,-299,52,-299,55,-299,56,-299,62,-299,64,-299,67,-299,68,-299,71,-299,72,-299,76,-299,79,-299,80,-299,86,332,113,468
0,-403,3,-403,6,-403,7,-403,22,-403,23,-403,24,-403,26,-403,29,-403,30,-403,31,-403,35,-403,36,-403,38,-403,41,-403,44,-403,46,-403,47,-403,48,-403,52,-403,55,-403,56,-403,62,-403,64,-403,67,-403,68,-403,71,-403,72,-403,76,-403,79,-403,80,-403
0,-252,3,-252,6,-252,7,-252,22,-252,23,-252,24,-252,26,-252,29,187,30,-252,31,-252,35,-252,36,-252,38,188,41,-252,44,189,46,-252,47,-252,48,-252,52,-252,55,-252,56,191,62,353,64,194,67,-252,68,-252,71,195,72,-252,76,-252,79,-252,80,354,112,355,115,469,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
0,-253,3,-253,6,-253,7,-253,22,-253,23,-253,24,-253,26,-253,29,187,30,-253,31,-253,35,-253,36,-253,38,188,41,-253,44,189,46,-253,47,-253,48,-253,52,-253,55,-253,56,191,62,353,64,194,67,-253,68,-253,71,195,72,-253,76,-253,79,-253,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
44,189,62,193,80,210,112,351,127,199,181,342,195,470
0,-244,3,-244,6,-244,7,-244,22,-244,23,-244,24,-244,26,-244,29,187,30,-244,31,-244,35,-244,36,-244,38,188,41,-244,44,189,46,-244,47,-244,48,-244,52,-244,55,-244,56,191,62,353,64,194,67,-244,68,-244,71,195,72,-244,76,-244,79,-244,80,354,112,355,115,471,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
44,189,62,193,80,210,112,351,127,199,181,342,195,472
0,-224,3,-224,6,-224,7,-224,22,-224,23,-224,24,-224,26,-224,29,187,30,-224,31,-224,35,-224,36,-224,38,188,41,-224,44,189,46,-224,47,-224,48,-224,52,-224,55,-224,56,191,62,353,64,194,67,-224,68,-224,71,195,72,-224,76,-224,79,-224,80,354,112,355,115,473,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
0,-227,3,-227,6,-227,7,-227,22,-227,23,-227,24,-227,26,-227,29,187,30,-227,31,-227,35,-227,36,-227,38,188,41,-227,44,189,46,-227,47,-227,48,-227,52,-227,55,-227,56,191,62,353,64,194,67,-227,68,-227,71,195,72,-227,76,-227,79,-227,80,354,112,355,115,474,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
0,-228,3,-228,6,-228,7,-228,22,-228,23,-228,24,-228,26,-228,29,187,30,-228,31,-228,35,-228,36,-228,38,188,41,-228,44,189,46,-228,47,-228,48,-228,52,-228,55,-228,56,191,62,353,64,194,67,-228,68,-228,71,195,72,-228,76,-228,79,-228,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
0,-78,1,-78,2,-78,4,-78,6,-78,10,-78,12,-78,13,-78,14,-78,17,-78,19,-78,21,-78,24,-78,25,-78,27,-78,28,-78,30,-78,31,-78,32,-78,33,-78,35,-78,36,-78,39,-78,41,-78,48,-78,50,-78,53,-78,55,-78,57,-78,60,-78,61,-78,63,-78,65,374,66,-78,67,-78,68,-78,70,-78,72,-78,73,-78,74,-78,79,-78,82,-78,83,-78
0,-94,1,-94,2,-94,4,-94,6,-94,10,-94,12,-94,13,-94,14,-94,17,-94,19,-94,21,-94,24,-94,25,-94,27,-94,28,-94,30,-94,31,-94,32,-94,33,-94,35,-94,36,-94,39,-94,41,-94,48,-94,50,-94,53,-94,55,-94,57,-94,60,-94,61,-94,63,-94,66,-94,67,-94,68,-94,70,-94,72,-94,73,-94,74,-94,79,-94,82,-94,83,-94
0,-54,1,-54,2,-54,4,-54,6,-54,10,-54,12,-54,13,-54,14,-54,17,-54,19,-54,21,-54,24,-54,25,-54,27,-54,28,-54,30,-54,31,-54,32,-54,33,-54,35,-54,36,-54,39,-54,41,-54,42,224,48,-54,50,-54,53,-54,55,-54,57,-54,60,-54,61,-54,63,-54,65,225,66,-54,67,-54,68,-54,70,-54,72,-54,73,-54,74,-54,79,-54,82,-54,83,-54
0,-86,1,-86,2,-86,4,-86,6,-86,10,-86,12,-86,13,-86,14,-86,17,-86,19,-86,21,-86,24,-86,25,-86,27,-86,28,-86,30,-86,31,-86,32,-86,33,-86,35,-86,36,-86,39,-86,41,-86,48,-86,50,-86,53,-86,55,-86,57,-86,60,-86,61,-86,63,-86,66,-86,67,-86,68,-86,70,-86,72,-86,73,-86,74,-86,79,-86,82,-86,83,-86
0,-62,1,-62,2,-62,4,-62,6,-62,10,-62,12,-62,13,-62,14,-62,17,-62,19,-62,21,-62,24,-62,25,-62,27,-62,28,-62,30,-62,31,-62,32,-62,33,-62,35,-62,36,-62,39,-62,41,-62,42,224,48,-62,50,-62,53,-62,55,-62,57,-62,60,-62,61,-62,63,-62,65,225,66,-62,67,-62,68,-62,70,-62,72,-62,73,-62,74,-62,79,-62,82,-62,83,-62
0,-394,3,-394,6,-394,7,-394,22,-394,23,-394,24,-394,26,-394,30,-394,31,-394,35,-394,36,-394,37,394,41,-394,46,-394,47,-394,48,-394,52,-394,55,-394,67,-394,68,-394,72,-394,76,-394,79,-394,81,-394
0,-9,67,146,187,290
0,-2,67,146,103,475,187,156
0,-5,67,146,187,290
0,-358,3,-358,6,-358,7,-358,22,-358,23,-358,24,-358,26,-358,30,-358,31,-358,41,-358,46,-358,47,-358,48,-358,52,-358,55,-358,67,-358,72,-358,76,-358,79,-358
0,-354,3,-354,6,-354,7,-354,22,-354,23,-354,24,-354,26,-354,30,-354,31,-354,41,-354,46,-354,47,-354,48,-354,52,-354,55,-354,67,-354,72,-354,76,-354,79,-354
0,-437,3,-437,5,-437,6,-437,22,-437,23,-437,24,-437,30,-437,31,-437,41,-437,48,-437,55,-437,67,-437,72,-437,79,-437
0,-434,23,-434,67,-434
0,-335,23,300,67,-335,139,411
0,-261,3,-261,6,-261,7,-261,22,-261,23,-261,24,-261,26,-261,29,-261,30,-261,31,-261,35,-261,36,-261,38,-261,41,-261,44,-261,46,-261,47,-261,48,-261,52,-261,54,-261,55,-261,56,-261,59,-261,62,-261,64,-261,67,-261,68,-261,71,-261,72,-261,76,-261,79,-261,80,-261
0,-246,3,-246,6,-246,7,-246,22,-246,23,-246,24,-246,26,-246,29,187,30,-246,31,-246,35,-246,36,-246,38,188,41,-246,44,189,46,-246,47,-246,48,-246,52,-246,55,-246,56,191,62,353,64,194,67,-246,68,-246,71,195,72,-246,76,-246,79,-246,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
0,-231,3,-231,6,-231,7,-231,22,-231,23,-231,24,-231,26,-231,29,187,30,-231,31,-231,35,-231,36,-231,38,188,41,-231,44,189,46,-231,47,-231,48,-231,52,-231,55,-231,56,191,62,353,64,194,67,-231,68,-231,71,195,72,-231,76,-231,79,-231,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
0,-294,3,-294,6,-294,7,-294,22,-294,23,-294,24,-294,26,-294,29,-294,30,-294,31,-294,35,-294,36,-294,38,-294,41,-294,44,-294,46,-294,47,-294,48,-294,52,-294,55,-294,56,-294,62,-294,64,-294,67,-294,68,-294,71,-294,72,-294,76,-294,79,-294,80,-294,86,426
0,-298,3,-298,6,-298,7,-298,22,-298,23,-298,24,-298,26,-298,29,-298,30,-298,31,-298,35,-298,36,-298,38,-298,41,-298,44,-298,46,-298,47,-298,48,-298,52,-298,55,-298,56,-298,62,-298,64,-298,67,-298,68,-298,71,-298,72,-298,76,-298,79,-298,80,-298,86,426
0,-251,3,-251,6,-251,7,-251,22,-251,23,-251,24,-251,26,-251,29,187,30,-251,31,-251,35,-251,36,-251,38,188,41,-251,44,189,46,-251,47,-251,48,-251,52,-251,55,-251,56,191,62,353,64,194,67,-251,68,-251,71,195,72,-251,76,-251,79,-251,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
0,-242,3,-242,6,-242,7,-242,22,-242,23,-242,24,-242,26,-242,29,187,30,-242,31,-242,35,-242,36,-242,38,188,41,-242,44,189,46,-242,47,-242,48,-242,52,-242,55,-242,56,191,62,353,64,194,67,-242,68,-242,71,195,72,-242,76,-242,79,-242,80,354,112,355,115,476,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
0,-243,3,-243,6,-243,7,-243,22,-243,23,-243,24,-243,26,-243,29,187,30,-243,31,-243,35,-243,36,-243,38,188,41,-243,44,189,46,-243,47,-243,48,-243,52,-243,55,-243,56,191,62,353,64,194,67,-243,68,-243,71,195,72,-243,76,-243,79,-243,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
0,-222,3,-222,6,-222,7,-222,22,-222,23,-222,24,-222,26,-222,29,187,30,-222,31,-222,35,-222,36,-222,38,188,41,-222,44,189,46,-222,47,-222,48,-222,52,-222,55,-222,56,191,62,353,64,194,67,-222,68,-222,71,195,72,-222,76,-222,79,-222,80,354,112,355,115,477,127,199,132,357,157,358,164,359,166,360,167,361,183,362,191,363
0,-223,3,-223,6,-223,7,-223,22,-223,23,-223,24,-223,26,-223,29,187,30,-223,31,-223,35,-223,36,-223,38,188,41,-223,44,189,46,-223,47,-223,48,-223,52,-223,55,-223,56,191,62,353,64,194,67,-223,68,-223,71,195,72,-223,76,-223,79,-223,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
0,-226,3,-226,6,-226,7,-226,22,-226,23,-226,24,-226,26,-226,29,187,30,-226,31,-226,35,-226,36,-226,38,188,41,-226,44,189,46,-226,47,-226,48,-226,52,-226,55,-226,56,191,62,353,64,194,67,-226,68,-226,71,195,72,-226,76,-226,79,-226,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
0,-1,67,146,187,290
0,-241,3,-241,6,-241,7,-241,22,-241,23,-241,24,-241,26,-241,29,187,30,-241,31,-241,35,-241,36,-241,38,188,41,-241,44,189,46,-241,47,-241,48,-241,52,-241,55,-241,56,191,62,353,64,194,67,-241,68,-241,71,195,72,-241,76,-241,79,-241,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363
0,-221,3,-221,6,-221,7,-221,22,-221,23,-221,24,-221,26,-221,29,187,30,-221,31,-221,35,-221,36,-221,38,188,41,-221,44,189,46,-221,47,-221,48,-221,52,-221,55,-221,56,191,62,353,64,194,67,-221,68,-221,71,195,72,-221,76,-221,79,-221,80,354,112,355,127,199,132,441,157,358,164,359,166,360,167,361,183,362,191,363""",
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
stated stated +**-*-
stated stated +**-*
stated stated +*-*-
stated stated +*-*
stated stated **-*-
stated stated **-*
stated stated *-*-
stated stated *-*
stated stated ++-+
stated stated +-+
stated stated *-*
stated stated *-*
stated stated *-*
stated stated +-*
stated stated +-*
stated stated +-*
stated stated +*--
stated named ++*-+
stated named ++-+
_list _list *
_list _list *
_items _items **+*
_items _items ***
_items _items **
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
had none --+*-*
had none --+-*
had none +*-*
had none +-*
had none +**
had none +*
had none ++*-+
had none ++*+
had none ++-+
had none +++
had notice +*-+*
had notice +*-+
had notice +*--*
had notice +*--
had notice +-+*
had notice +-+
had notice +--*
had notice +--
had some +**-*
had some **+-*
had some *--*-*
had some *-*-*
had some +-*
had some *-*-+**
had some *-*-+*+
had some *-+**-*
had some *-+*+-*
had insured *--**
had insured *-**
had had *-*--+
had had **--+
had had *-+--*
had had *-+--*
had had *-+-*
had had *-+-*
had had *-+*
had had *-+
had lead_in *--
had named *-++-+
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
_averages _averages *
_averages _averages *
_averages _averages *
_totalled _totalled ++
sized sized ++-+-+
sized sized ++-++
sized sized +-+-+
sized sized +-++
sized sized ++-+
sized sized ++
sized sized +-++-+
extreme extreme +
extreme extreme +
extreme extreme +
transferred transferred *-*+**--*+
transferred transferred *-*+**--*-
transferred transferred *-*+**--*
transferred transferred *-*+**-*+
transferred transferred *-*+**-*-
transferred transferred *-*+**-*
transferred transferred *-*+**
transferred transferred *-*+*--*+
transferred transferred *-*+*--*-
transferred transferred *-*+*--*
transferred transferred *-*+*-*+
transferred transferred *-*+*-*-
transferred transferred *-*+*-*
transferred transferred *-*+*
transferred transferred *-***--*+
transferred transferred *-***--*-
transferred transferred *-***--*
transferred transferred *-***-*+
transferred transferred *-***-*-
transferred transferred *-***-*
transferred transferred *-***
transferred transferred *-**--*+
transferred transferred *-**--*-
transferred transferred *-**--*
transferred transferred *-**-*+
transferred transferred *-**-*-
transferred transferred *-**-*
transferred transferred *-**
transferred transferred *-+**--*+
transferred transferred *-+**--*-
transferred transferred *-+**--*
transferred transferred *-+**-*+
transferred transferred *-+**-*-
transferred transferred *-+**-*
transferred transferred *-+**
transferred transferred *-+*--*+
transferred transferred *-+*--*-
transferred transferred *-+*--*
transferred transferred *-+*-*+
transferred transferred *-+*-*-
transferred transferred *-+*-*
transferred transferred *-+*
transferred transferred *-**--*+
transferred transferred *-**--*-
transferred transferred *-**--*
transferred transferred *-**-*+
transferred transferred *-**-*-
transferred transferred *-**-*
transferred transferred *-**
transferred transferred *-*--*+
transferred transferred *-*--*-
transferred transferred *-*--*
transferred transferred *-*-*+
transferred transferred *-*-*-
transferred transferred *-*-*
transferred transferred *-*
transferred transferred *--*-*--*
transferred transferred *--*-*-*
transferred transferred *--*-*
transferred transferred *--*---*
transferred transferred *--*--*
transferred transferred *--*-
transferred transferred *-*-*--*
transferred transferred *-*-*-*
transferred transferred *-*-*
transferred transferred *-*---*
transferred transferred *-*--*
transferred transferred *-*-
transferred transferred *-*--*
transferred transferred *-*-*
transferred transferred *-*
transferred transferred *---*
transferred transferred *--*
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
number number ++
_described _described -**--*
_described _described -**-*
_described _described -*--*
_described _described -*-*
_described _described -*
_described _described *
_all_described _all_described -**--*
_all_described _all_described -**-*
_all_described _all_described -*--*
_all_described _all_described -*-*
_all_described _all_described -*
_all_described _all_described -*
_all_described _all_described *--*
_all_described _all_described *-*
_all_described _all_described --*
_all_described _all_described -*
_all_described _all_described *-*
_all_described _all_described *-*
_all_described _all_described *
share share **+**
share share **+*
share share +****
share share +***
share share +**
share share +*
share share +*+**
share share +*+*
share share *-+****
share share *-+***
share share *-+*+**
share share *-+*+*
share share +****-
share share +****
share share +**+*-
share share +**+*
share share **-+*-**-
share share **-+*-**
share share **-+*-*+-
share share **-+*-*+
share share **-+***-
share share **-+***
share share **-+**+-
share share **-+**+
share share **-+-**-
share share **-+-**
share share **-+-*+-
share share **-+-*+
share share **-+**-
share share **-+**
share share **-+*+-
share share **-+*+
share share *-+*-**-
share share *-+*-**
share share *-+*-*+-
share share *-+*-*+
share share *-+***-
share share *-+***
share share *-+**+-
share share *-+**+
share share *-+-**-
share share *-+-**
share share *-+-*+-
share share *-+-*+
share share *-+**-
share share *-+**
share share *-+*+-
share share *-+*+
share share ++**
share share ++*+
share share ++
share held *--*-*
share held *-*-*
share held +*-*-+
share share -***-+
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
_shared _shared *
_shared _shared +
_shared _shared -
_shared _shared +
_secured _secured -
_secured _secured -
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
averaging bare +
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
_days _days +
bound at_least -
bound at_most -+
bound at_most -
bound approximately +
bound under +
bound over -+
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
notice notice *-*
notice notice *-
notice notice +*
notice notice +
notice notice +*
notice notice +
notice notice -*
notice notice -
_whose{_dollars,MONEY} _whose +-**
_whose{_dollars,MONEY} _whose +-*
_whose{_dollars,MONEY} _whose +**
_whose{_dollars,MONEY} _whose +*
_whose{_rates,PERCENT} _whose +-**
_whose{_rates,PERCENT} _whose +-*
_whose{_rates,PERCENT} _whose +**
_whose{_rates,PERCENT} _whose +*
_whose{_numbers,_number} _whose +-**
_whose{_numbers,_number} _whose +-*
_whose{_numbers,_number} _whose +**
_whose{_numbers,_number} _whose +*
value{_figure} value +*+
value{_figure} value +*+
value{_figure} value +*
value{_figure} between -*-*
value{_figure} between --+*-+*
value{_figure} between --+*-*
value{_figure} between --*-+*
value{_figure} between --*-*
value{_figure} between -+*-+*
value{_figure} between -+*-*
value{_figure} between -*-+*
value{_figure} between -*-*
value{_figure} between +*-*
_stated{_dollars,MONEY} _stated +*-**
_stated{_dollars,MONEY} _stated +*-*-
_stated{_dollars,MONEY} _stated +*-*-*
_stated{_dollars,MONEY} _stated +*-*
_stated{_dollars,MONEY} _stated +***
_stated{_dollars,MONEY} _stated +**-
_stated{_dollars,MONEY} _stated +**-*
_stated{_dollars,MONEY} _stated +**
_stated{_dollars,MONEY} _stated +-**
_stated{_dollars,MONEY} _stated +-*
_stated{_dollars,MONEY} _stated +*++*-*-
_stated{_dollars,MONEY} _stated +*++*-*
_stated{_dollars,MONEY} _stated +*+*-*-
_stated{_dollars,MONEY} _stated +*+*-*
_stated{_rates,PERCENT} _stated +*-**
_stated{_rates,PERCENT} _stated +*-*-
_stated{_rates,PERCENT} _stated +*-*-*
_stated{_rates,PERCENT} _stated +*-*
_stated{_rates,PERCENT} _stated +***
_stated{_rates,PERCENT} _stated +**-
_stated{_rates,PERCENT} _stated +**-*
_stated{_rates,PERCENT} _stated +**
_stated{_rates,PERCENT} _stated +-**
_stated{_rates,PERCENT} _stated +-*
_stated{_rates,PERCENT} _stated +*++*-*-
_stated{_rates,PERCENT} _stated +*++*-*
_stated{_rates,PERCENT} _stated +*+*-*-
_stated{_rates,PERCENT} _stated +*+*-*
_stated{_numbers,_number} _stated +*-**
_stated{_numbers,_number} _stated +*-*-
_stated{_numbers,_number} _stated +*-*-*
_stated{_numbers,_number} _stated +*-*
_stated{_numbers,_number} _stated +***
_stated{_numbers,_number} _stated +**-
_stated{_numbers,_number} _stated +**-*
_stated{_numbers,_number} _stated +**
_stated{_numbers,_number} _stated +-**
_stated{_numbers,_number} _stated +-*
_stated{_numbers,_number} _stated +*++*-*-
_stated{_numbers,_number} _stated +*++*-*
_stated{_numbers,_number} _stated +*+*-*-
_stated{_numbers,_number} _stated +*+*-*
_stated{_days,DATE} _stated +*-**
_stated{_days,DATE} _stated +*-*-
_stated{_days,DATE} _stated +*-*-*
_stated{_days,DATE} _stated +*-*
_stated{_days,DATE} _stated +***
_stated{_days,DATE} _stated +**-
_stated{_days,DATE} _stated +**-*
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
value{PERCENT} value +++
value{PERCENT} value +++
value{PERCENT} value ++
value{PERCENT} between -+-+
value{PERCENT} between --++-++
value{PERCENT} between --++-+
value{PERCENT} between --+-++
value{PERCENT} between --+-+
value{PERCENT} between -++-++
value{PERCENT} between -++-+
value{PERCENT} between -+-++
value{PERCENT} between -+-+
value{PERCENT} between ++-+
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
_average{_dollars,MONEY} _average +-***
_average{_dollars,MONEY} _average +-**
_average{_dollars,MONEY} _average +-*
_average{_dollars,MONEY} _average +***
_average{_dollars,MONEY} _average +**
_average{_dollars,MONEY} _average +*
_average{_rates,PERCENT} _average +-***
_average{_rates,PERCENT} _average +-**
_average{_rates,PERCENT} _average +-*
_average{_rates,PERCENT} _average +***
_average{_rates,PERCENT} _average +**
_average{_rates,PERCENT} _average +*
_average{_numbers,_number} _average +-***
_average{_numbers,_number} _average +-**
_average{_numbers,_number} _average +-*
_average{_numbers,_number} _average +***
_average{_numbers,_number} _average +**
_average{_numbers,_number} _average +*
quantity{_totals} quantity *-*
quantity{_totals} quantity **
quantity{_totals} quantity *
value{MONEY} value +++
value{MONEY} value +++
value{MONEY} value ++
value{MONEY} between -+-+
value{MONEY} between --++-++
value{MONEY} between --++-+
value{MONEY} between --+-++
value{MONEY} between --+-+
value{MONEY} between -++-++
value{MONEY} between -++-+
value{MONEY} between -+-++
value{MONEY} between -+-+
value{MONEY} between ++-+
value{_number} value +*+
value{_number} value +*+
value{_number} value +*
value{_number} between -*-*
value{_number} between --+*-+*
value{_number} between --+*-*
value{_number} between --*-+*
value{_number} between --*-*
value{_number} between -+*-+*
value{_number} between -+*-*
value{_number} between -*-+*
value{_number} between -*-*
value{_number} between +*-*
_averaged{MONEY} _averaged -+-+
_averaged{MONEY} _averaged -++
_averaged{MONEY} _averaged -*-+
_values{MONEY} _values +
_values{MONEY} _values **+
_values{MONEY} _values *+
_averaged{PERCENT} _averaged -+-+
_averaged{PERCENT} _averaged -++
_averaged{PERCENT} _averaged -*-+
_values{PERCENT} _values +
_values{PERCENT} _values **+
_values{PERCENT} _values *+
_averaged{_number} _averaged -+-+
_averaged{_number} _averaged -++
_averaged{_number} _averaged -*-+
_values{_number} _values +
_values{_number} _values **+
_values{_number} _values *+
_averaged{DATE} _averaged -+-+
_averaged{DATE} _averaged -++
_averaged{DATE} _averaged -*-+
value{DATE} value +++
value{DATE} value +++
value{DATE} value ++
value{DATE} between -+-+
value{DATE} between --++-++
value{DATE} between --++-+
value{DATE} between --+-++
value{DATE} between --+-+
value{DATE} between -++-++
value{DATE} between -++-+
value{DATE} between -+-++
value{DATE} between -+-+
value{DATE} between ++-+
measured{_dollars} quantity *-*
measured{_dollars} quantity **
measured{_rates} quantity *-*
measured{_rates} quantity **
measured{_numbers} quantity *-*
measured{_numbers} quantity **
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
__share_plus_6 __share_plus_6 *
__share_plus_6 __share_plus_6 **
__share_star_7 __share_star_7 *
__share_star_7 __share_star_7 **
__share_plus_8 __share_plus_8 *+
__share_plus_8 __share_plus_8 +
__share_plus_8 __share_plus_8 **+
__share_plus_8 __share_plus_8 *+
__share_star_9 __share_star_9 -*
__share_star_9 __share_star_9 *
__share_star_9 __share_star_9 *-*
__share_star_9 __share_star_9 **
___words_plus_10 ___words_plus_10 -
___words_plus_10 ___words_plus_10 +
___words_plus_10 ___words_plus_10 -
___words_plus_10 ___words_plus_10 *-
___words_plus_10 ___words_plus_10 *+
___words_plus_10 ___words_plus_10 *-
___call_words_plus_11 ___call_words_plus_11 -
___call_words_plus_11 ___call_words_plus_11 +
___call_words_plus_11 ___call_words_plus_11 *-
___call_words_plus_11 ___call_words_plus_11 *+""",
"""\
$END AGE ALL ALTERNATIVE_OR_STREAMLINED APPROXIMATELY AVERAGE BALANCE CASH_OUT CLOSING_NAMED COUNT CREDIT_SCORE CUT_OFF_NAMED DATE DELINQUENT EACH FEATURE FIRST_PAYMENT GROUP INVESTMENT_PROPERTY LARGEST LESS_THAN LOANS LTV MATURES MATURITY MONEY MONTHS NET_RATE NONE NO_INCOME_VERIFICATION NO_ONE_ZIP_CODE NO_OTHER_STATE NO_RATIO NUMBER ONE_ZIP_CODE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM ORIGINATED ORIGINATION OR_ELSE OTHER PERCENT POOL POOL_NAME PRIMARY_INSURANCE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE RATE REFINANCED REMAINING_TERM SECOND_HOME SERIES SMALLEST SOME_LOANS STATE SUCH_LOANS TABLES TERM_SHEETS THEIR THEN THEY TOTALLED TO_TRUST WEIGHTED_AVERAGE YEARS _ADDITIONAL_COLLATERAL _AND _AND_HAD _AND_NUMBERED _AT_LEAST _AT_MOST _BASIS_OF_SHARES _BETWEEN _BUT _CLEAN_UP_CALL _CONCENTRATION _CONSIST_OF _CONTAINS _COVERED_BY _DELINQUENT _EXPECTED _FOLLOWING _FROM _HAVE _IN_CASE_OF _KIND _MAKE_UP _MAY_PURCHASE _MAY_VARY _NUMBERED _OF _OF_EACH _OF_SUBJECT _OR_LESS_BEHIND _OR_MORE_BEHIND _OVER _PLAIN _POSSESSIVE _PROVIDE _RANGED _REPRESENT _REPRESENTING _RESPECTIVELY _SECURED_BY _SECURED_BY_ANY _THERE _TO _TOTAL_OF _TO_DEPOSITOR _TRANSFER _WAS _WHICH _WITH _WITH_NAMED _WORD ___call_words_plus_11 ___of_loans_plus_1 ___of_loans_star_2 ___size_star_5 ___words_plus_10 __consisted_plus_3 __consisted_star_4 __share_plus_6 __share_plus_8 __share_star_7 __share_star_9 __statement_star_0 _all_described _and _averaged{DATE} _averaged{MONEY} _averaged{PERCENT} _averaged{_number} _averages _average{_dollars,MONEY} _average{_numbers,_number} _average{_rates,PERCENT} _call_words _clause _days _described _dollars _each _facts _fact{_days,DATE} _fact{_dollars,MONEY} _fact{_numbers,_number} _fact{_rates,PERCENT} _figure _further _insured _item _items _joint _link _list _loans _named _number _numbers _of _of_loans _part _predicate _quantity _rates _secured _several _shared _size _stated{_days,DATE} _stated{_dollars,MONEY} _stated{_numbers,_number} _stated{_rates,PERCENT} _statistic _totalled _totals _values{DATE} _values{MONEY} _values{PERCENT} _values{_figure} _values{_number} _verb _whose{_dollars,MONEY} _whose{_numbers,_number} _whose{_rates,PERCENT} _words all_counted amount averaging bare bound clean_up_call collateral_heading consisted counted counting deed extreme had measured{_dollars} measured{_numbers} measured{_rates} named_date notice number or_less or_more quantity{_days} quantity{_dollars} quantity{_numbers} quantity{_rates} quantity{_totals} share sized stated statement trait transferred unknown value{DATE} value{MONEY} value{PERCENT} value{_figure} value{_number}""",
"""\
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-418,27,19,28,20,30,21,31,22,32,23,35,24,36,25,37,26,39,27,42,-418,43,28,44,29,49,30,51,31,54,32,55,-418,56,33,57,34,58,35,59,36,60,37,62,38,64,39,65,40,71,41,72,42,73,43,76,44,77,45,86,46,92,47,94,48,97,49,102,50,107,51,109,52,110,53,116,54,121,55,140,56,141,57,143,58,144,59,145,60,146,61,147,62,148,63,149,64,153,65,154,66,158,67,159,68,161,69,162,70,164,71,166,72,167,73,169,74,172,75,173,76,174,77,175,78,176,79,188,80,190,81,192,82,193,83,194,84,195,85,196,86,200,87,201,88,205,89,206,90,210,91,211,92,212,93,213,94,215,95,216,96,217,97,218,98,220,99
1,-406,4,-406,5,-406,6,-406,9,-406,10,-406,16,-406,19,-406,20,-406,22,-406,24,-406,27,-406,33,-406,35,-406,36,-406,37,-406,39,-406,49,-406,51,-406,54,-406,61,-406,65,-406,68,-406,71,-406,72,-406,74,-406,84,-406,92,-406,94,-406,97,-406,101,-406,112,-406
17,-387,21,-387,57,-387
12,-414,25,-414,33,-414,42,-414,55,-414
1,-393,4,-139,6,-393,9,-393,10,-393,16,-393,20,-139,21,-139,22,-393,24,-393,25,-139,27,-393,35,-393,36,-393,37,-393,39,-393,49,-393,51,-393,61,-393,68,-393,71,-139,72,-139,74,-139,84,-139,85,-139,92,-393,97,-139,101,-139,112,-393
1,-396,4,-396,5,-396,6,-396,9,-396,10,-396,16,-396,19,-396,20,-396,22,-396,24,-396,25,-396,27,-396,35,-396,36,-396,37,-396,39,-396,49,-396,51,-396,54,-396,61,-396,65,-396,68,-396,71,-396,72,-396,74,-396,84,-396,92,-396,94,-396,97,-396,101,-396,112,-396
82,100,92,47,93,101,94,48,111,102,112,103,162,104,163,105
1,-403,4,-403,5,-403,6,-403,9,-403,10,-403,16,-403,19,-403,20,-403,22,-403,24,-403,27,-403,33,-403,35,-403,36,-403,37,-403,39,-403,49,-403,51,-403,54,-403,61,-403,65,-403,68,-403,71,-403,72,-403,74,-403,84,-403,92,-403,94,-403,97,-403,101,-403,112,-403
1,-407,4,-407,5,-407,6,-407,9,-407,10,-407,16,-407,19,-407,20,-407,22,-407,24,-407,27,-407,33,-407,35,-407,36,-407,37,-407,39,-407,49,-407,51,-407,54,-407,61,-407,65,-407,68,-407,71,-407,72,-407,74,-407,84,-407,92,-407,94,-407,97,-407,101,-407,112,-407
82,106,92,47,93,107,94,48,111,108,112,109,162,104,163,110
17,-386,21,-386,57,-386
15,-348,56,-348,68,-348,88,-348
1,-409,4,-409,5,-409,6,-409,9,-409,10,-409,12,-409,16,-409,19,-409,20,-409,22,-409,24,-409,27,-409,35,-409,36,-409,37,-409,39,-409,49,-409,51,-409,54,-409,61,-409,65,-409,68,-409,71,-409,72,-409,74,-409,84,-409,92,-409,94,-409,97,-409,101,-409,112,-409
2,-383,5,-383,14,-383,17,-383,19,-383,21,-383,23,-383,38,-383,44,-383,54,-383,57,-383,61,-383,62,-383,63,-383,65,-383,68,-383,78,111,85,-383,91,-383,99,-383,103,-383,111,-383,112,-383,113,-383
1,-395,4,-138,6,-395,9,-395,10,-395,16,-395,20,-138,21,-138,22,-395,24,-395,25,-138,27,-395,35,-395,36,-395,37,-395,39,-395,49,-395,51,-395,61,-395,68,-395,71,-138,72,-138,74,-138,84,-138,85,-138,92,-395,97,-138,101,-138,112,-395
12,-415,25,-415,33,-415,42,-415,55,-415
2,-382,5,-382,14,-382,17,-382,19,-382,21,-382,23,-382,38,-382,44,-382,54,-382,57,-382,61,-382,62,-382,63,-382,65,-382,68,-382,78,112,85,-382,91,-382,99,-382,103,-382,111,-382,112,-382,113,-382
1,-401,4,-401,5,-401,6,-401,9,-401,10,-401,16,-401,19,-401,20,-401,22,-401,24,-401,27,-401,35,-401,36,-401,37,-401,39,-401,42,-401,49,-401,51,-401,54,-401,61,-401,65,-401,68,-401,71,-401,72,-401,74,-401,84,-401,92,-401,94,-401,97,-401,101,-401,112,-401
1,-408,4,-408,5,-408,6,-408,9,-408,10,-408,12,-408,16,-408,19,-408,20,-408,22,-408,24,-408,27,-408,35,-408,36,-408,37,-408,39,-408,49,-408,51,-408,54,-408,61,-408,65,-408,68,-408,71,-408,72,-408,74,-408,84,-408,92,-408,94,-408,97,-408,101,-408,112,-408
1,-400,4,-400,5,-400,6,-400,9,-400,10,-400,16,-400,19,-400,20,-400,22,-400,24,-400,27,-400,35,-400,36,-400,37,-400,39,-400,42,-400,49,-400,51,-400,54,-400,61,-400,65,-400,68,-400,71,-400,72,-400,74,-400,84,-400,92,-400,94,-400,97,-400,101,-400,112,-400
2,2,14,10,17,113,21,114,23,115,38,116,57,34,62,38,85,117,112,118,144,59,158,119,184,120,199,121
4,3,20,15,25,-418,42,-418,55,-418,71,41,72,42,97,49,190,122,193,83
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,193,126,224,127
5,128,19,129,22,17,27,19,36,25,49,30,54,130,65,131,167,73,176,132,213,133
1,-397,4,-397,5,-397,6,-397,9,-397,10,-397,16,-397,19,-397,20,-397,22,-397,24,-397,25,-397,27,-397,35,-397,36,-397,37,-397,39,-397,49,-397,51,-397,54,-397,61,-397,65,-397,68,-397,71,-397,72,-397,74,-397,84,-397,92,-397,94,-397,97,-397,101,-397,112,-397
1,-402,4,-402,5,-402,6,-402,9,-402,10,-402,16,-402,19,-402,20,-402,22,-402,24,-402,27,-402,35,-402,36,-402,37,-402,39,-402,42,-402,49,-402,51,-402,54,-402,61,-402,65,-402,68,-402,71,-402,72,-402,74,-402,84,-402,92,-402,94,-402,97,-402,101,-402,112,-402
1,-405,4,-405,5,-405,6,-405,9,-405,10,-405,16,-405,19,-405,20,-405,22,-405,24,-405,27,-405,33,-405,35,-405,36,-405,37,-405,39,-405,49,-405,51,-405,54,-405,61,-405,65,-405,68,-405,71,-405,72,-405,74,-405,84,-405,92,-405,94,-405,97,-405,101,-405,112,-405
1,-410,4,-410,5,-410,6,-410,9,-410,10,-410,12,-410,16,-410,19,-410,20,-410,22,-410,24,-410,27,-410,35,-410,36,-410,37,-410,39,-410,49,-410,51,-410,54,-410,61,-410,65,-410,68,-410,71,-410,72,-410,74,-410,84,-410,92,-410,94,-410,97,-410,101,-410,112,-410
5,128,19,129,54,130,63,134,65,131,78,135,79,136,85,137,99,138,176,139,177,140,178,141,214,142
2,-55,5,128,14,-55,17,-55,19,129,21,-55,44,-55,54,130,57,-55,61,-55,62,-55,63,134,65,131,68,-55,78,143,79,144,85,145,176,139,177,146,178,141,214,142
1,-399,4,-399,5,-399,6,-399,9,-399,10,-399,16,-399,19,-399,20,-399,22,-399,24,-399,27,-399,35,-399,36,-399,37,-399,39,-399,42,-399,49,-399,51,-399,54,-399,61,-399,65,-399,68,-399,71,-399,72,-399,74,-399,84,-399,92,-399,94,-399,97,-399,101,-399,112,-399
1,-404,4,-404,5,-404,6,-404,9,-404,10,-404,16,-404,19,-404,20,-404,22,-404,24,-404,27,-404,33,-404,35,-404,36,-404,37,-404,39,-404,49,-404,51,-404,54,-404,61,-404,65,-404,68,-404,71,-404,72,-404,74,-404,84,-404,92,-404,94,-404,97,-404,101,-404,112,-404
1,-394,4,-137,6,-394,9,-394,10,-394,16,-394,20,-137,21,-137,22,-394,24,-394,25,-137,27,-394,35,-394,36,-394,37,-394,39,-394,49,-394,51,-394,61,-394,68,-394,71,-137,72,-137,74,-137,84,-137,85,-137,92,-394,97,-137,101,-137,112,-394
15,-347,56,-347,68,-347,88,-347
0,-384,2,-384,3,-384,4,-384,5,-384,7,-384,12,-384,13,-384,14,-384,15,-384,17,-384,18,-384,19,-384,20,-384,21,-384,23,-384,25,-384,29,-384,33,-384,34,-384,38,-384,40,-384,42,-384,44,-384,46,-384,47,-384,48,-384,50,-384,52,-384,54,-384,55,-384,56,-384,57,-384,61,-384,62,-384,63,-384,64,-384,65,-384,68,-384,71,-384,72,-384,74,-384,78,-384,79,-384,82,-384,84,-384,85,-384,91,-384,97,-384,98,-384,99,-384,100,-384,101,-384,103,-384,104,-384,105,-384,106,-384,110,-384,111,-384,112,-384,113,-384,116,-384
0,-498,53,147,116,148,117,149
0,-500,53,147,116,148,117,150
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,153,65,154,151,161,69,166,72,167,73,172,152,173,153,174,154,175,155,176,79,192,156,210,157,211,158,212,159,213,160
0,-385,2,-385,3,-385,4,-385,5,-385,7,-385,12,-385,13,-385,14,-385,15,-385,17,-385,18,-385,19,-385,20,-385,21,-385,23,-385,25,-385,29,-385,33,-385,34,-385,38,-385,40,-385,42,-385,44,-385,46,-385,47,-385,48,-385,50,-385,52,-385,54,-385,55,-385,56,-385,57,-385,61,-385,62,-385,63,-385,64,-385,65,-385,68,-385,71,-385,72,-385,74,-385,78,-385,79,-385,82,-385,84,-385,85,-385,91,-385,97,-385,98,-385,99,-385,100,-385,101,-385,103,-385,104,-385,105,-385,106,-385,110,-385,111,-385,112,-385,113,-385,116,-385
0,-783,2,-783,4,-783,14,-783,17,-783,20,-783,21,-783,33,-783,57,-783,58,-783,59,-783,61,-783,62,-783,64,-783,67,-783,68,-783,69,-783,71,-783,72,-783,73,-783,75,-783,76,-783,85,-783,89,-783,97,-783,110,-783,111,-783,113,-783,116,-783
1,-392,6,-392,9,-392,10,-392,16,-392,22,-392,24,-392,27,-392,35,-392,36,-392,37,-392,39,-392,41,161,49,-392,51,-392,61,-392,68,-392,92,-392,112,-392
12,-411,25,-411,33,-411,42,-411,55,-411
4,162,12,-413,25,-413,33,-413,42,-413,55,-413
0,-502,53,147,116,148,117,163
53,147,112,164,116,148,117,165,139,166
92,47,94,48,162,167
21,168
2,-388,5,-388,6,-388,14,-388,17,-388,19,-388,21,-388,35,-388,43,-388,44,-388,54,-388,57,-388,62,-388,65,-388
2,-389,5,-389,6,-389,14,-389,17,-389,19,-389,21,-389,35,-389,43,-389,44,-389,54,-389,57,-389,62,-389,65,-389
4,169,12,-417,25,-417,33,-417,42,-417,55,-417
43,170
112,171
4,3,20,15,33,-418,71,41,72,42,97,49,189,172,193,173
0,-784,2,-784,4,-784,14,-784,17,-784,20,-784,21,-784,33,-784,57,-784,58,-784,59,-784,61,-784,62,-784,64,-784,67,-784,68,-784,69,-784,71,-784,72,-784,73,-784,75,-784,76,-784,85,-784,89,-784,97,-784,110,-784,111,-784,113,-784,116,-784
0,-782,2,-782,4,-782,14,-782,17,-782,20,-782,21,-782,33,-782,57,-782,58,-782,59,-782,61,-782,62,-782,64,-782,67,-782,68,-782,69,-782,71,-782,72,-782,73,-782,75,-782,76,-782,85,-782,89,-782,97,-782,110,-782,111,-782,113,-782,116,-782
0,-431,2,-431,4,-431,14,-431,17,-431,20,-431,21,-431,33,-431,57,-431,58,-431,59,-431,61,-431,62,-431,64,174,67,-431,68,-431,69,-431,71,-431,72,-431,73,-431,75,-431,76,-431,85,-431,89,-431,97,-431,110,175,111,-431,113,-431,116,176
0,-2,61,177,128,178
1,-598,4,-598,5,-598,6,-598,9,-598,10,-598,12,-598,16,-598,19,-598,20,-598,22,-598,24,-598,27,-598,35,-598,36,-598,37,-598,39,-598,49,-598,51,-598,54,-598,61,-598,65,-598,68,-598,71,-598,72,-598,74,-598,84,-598,92,-598,94,-598,97,-598,101,-598,112,-598
1,-589,4,-589,5,-589,6,-589,9,-589,10,-589,16,-589,19,-589,20,-589,22,-589,24,-589,25,-589,27,-589,35,-589,36,-589,37,-589,39,-589,49,-589,51,-589,54,-589,61,-589,65,-589,68,-589,71,-589,72,-589,74,-589,84,-589,92,-589,94,-589,97,-589,101,-589,112,-589
17,179,21,180,57,181
0,-115,61,-115
0,-125,61,-125,64,-125,70,-125,85,-125,88,-125,104,-125,110,-125,111,-125,112,-125
0,-122,61,-122,64,-122,70,-122,85,-122,88,-122,104,-122,110,-122,111,-122,112,-122
0,-124,61,-124,64,-124,70,-124,85,-124,88,-124,104,-124,110,-124,111,-124,112,-124
0,-123,61,-123,64,-123,70,-123,85,-123,88,-123,104,-123,110,-123,111,-123,112,-123
61,182,68,183,130,184
92,47,94,48,112,185,162,104,163,186
2,-56,5,128,14,-56,17,-56,19,129,21,-56,23,115,38,116,44,-56,54,130,57,-56,61,-56,62,-56,63,134,65,131,68,-56,85,187,91,188,99,189,103,190,111,191,112,192,113,193,176,139,177,194,178,141,184,195,199,121,214,142
2,2,14,10,17,113,21,114,44,196,57,34,61,197,62,38,68,198,144,59,155,199,158,200,159,201,169,202
1,-595,4,-595,5,-595,6,-595,9,-595,10,-595,16,-595,19,-595,20,-595,22,-595,24,-595,27,-595,33,-595,35,-595,36,-595,37,-595,39,-595,49,-595,51,-595,54,-595,61,-595,65,-595,68,-595,71,-595,72,-595,74,-595,84,-595,92,-595,94,-595,97,-595,101,-595,112,-595
2,2,14,10,17,113,21,114,57,34,62,38,144,59,158,203
15,11,56,33,68,204,88,205,127,206,164,207
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-45,65,131,68,-45,141,57,143,58,153,65,154,208,161,69,166,72,167,73,176,79,192,209,210,210,211,211,212,212,213,213
1,-592,4,-592,5,-592,6,-592,9,-592,10,-592,16,-592,19,-592,20,-592,22,-592,24,-592,27,-592,35,-592,36,-592,37,-592,39,-592,42,-592,49,-592,51,-592,54,-592,61,-592,65,-592,68,-592,71,-592,72,-592,74,-592,84,-592,92,-592,94,-592,97,-592,101,-592,112,-592
78,214,79,215,85,216
0,-20,61,-20
0,-14,61,-14
0,-18,61,-18
0,-16,61,-16
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,61,-390,68,-390,92,217,112,-390,141,218,143,219,161,220,167,221
58,222,59,223,73,224,76,225,89,226,111,227
4,3,20,15,25,-418,42,-418,55,-418,68,228,69,229,71,41,72,42,75,230,85,231,92,47,94,48,97,49,100,232,112,233,125,234,156,235,162,236,165,237,190,238,193,83
61,-46,68,-46,112,239
25,240,42,241,55,242
0,-3
0,-5
0,-10,61,-10
4,3,20,15,21,243,25,-418,71,41,72,42,74,244,84,245,85,246,97,49,101,247,193,248,223,249
0,-7,61,-7
0,-12,61,-12
0,-4
1,-50,4,3,5,-50,6,-50,9,-50,10,-50,12,-418,16,-50,19,-50,20,15,22,-50,24,-50,27,-50,35,-50,36,-50,37,-50,39,-50,49,-50,51,-50,54,-50,61,-50,65,-50,68,-50,71,41,72,42,74,250,84,251,92,252,94,48,97,49,101,253,112,254,162,104,163,255,179,256,193,257,222,258
1,-47,4,3,5,-47,6,-47,9,-47,10,-47,16,-47,19,-47,20,15,22,-47,24,-47,25,-418,27,-47,35,-47,36,-47,37,-47,39,-47,49,-47,51,-47,54,-47,61,-47,65,-47,68,-47,71,41,72,42,74,244,84,245,92,259,94,48,97,49,101,247,112,260,162,104,163,261,180,262,193,248,223,263
1,-49,4,3,5,-49,6,-49,9,-49,10,-49,16,-49,19,-49,20,15,22,-49,24,-49,27,-49,33,-418,35,-49,36,-49,37,-49,39,-49,49,-49,51,-49,54,-49,61,-49,65,-49,68,-49,71,41,72,42,74,264,84,265,92,266,94,48,97,49,101,267,112,268,162,104,163,269,183,270,193,271,226,272
1,-48,4,3,5,-48,6,-48,9,-48,10,-48,16,-48,19,-48,20,15,22,-48,24,-48,27,-48,35,-48,36,-48,37,-48,39,-48,42,-418,49,-48,51,-48,54,-48,61,-48,65,-48,68,-48,71,41,72,42,74,123,84,124,92,273,94,48,97,49,101,125,112,274,162,104,163,275,181,276,193,126,224,277
0,-11,61,-11
0,-8,61,-8
0,-6,61,-6
0,98
0,-9,61,-9
0,-477,12,278,61,-477
82,279,111,280,112,281
0,-479,12,282,61,-479
0,-475,12,283,61,-475,82,284
2,2,14,10,17,113,21,114,43,285,44,286,57,34,62,38,118,287,144,59,158,288
82,289,111,290,112,291
0,-453,12,292,61,-453
82,293,111,294,112,295
0,-455,12,296,61,-455
0,-451,12,297,61,-451,82,298
82,299,111,300,112,301
2,2,4,3,14,10,17,113,20,15,21,114,33,-418,43,302,57,34,62,38,71,41,72,42,87,303,97,49,123,304,144,59,158,305,171,306,193,307,197,308
2,2,4,3,14,10,17,113,20,15,21,114,33,-418,43,309,57,34,62,38,71,41,72,42,87,303,97,49,123,304,144,59,158,305,171,310,193,307,197,308
0,-383,2,-383,3,-383,4,-383,7,-383,12,-383,13,-383,14,-383,15,-383,17,-383,18,-383,20,-383,21,-383,23,-383,25,-383,29,-383,33,-383,34,-383,38,-383,40,-383,42,-383,44,-383,46,-383,47,-383,48,-383,50,-383,52,-383,55,-383,56,-383,57,-383,61,-383,62,-383,64,-383,68,-383,71,-383,72,-383,74,-383,78,-383,79,-383,82,-383,84,-383,85,-383,97,-383,98,-383,100,-383,101,-383,104,-383,105,-383,106,-383,110,-383,111,-383,112,-383,113,-383,116,-383
0,-382,2,-382,3,-382,4,-382,7,-382,12,-382,13,-382,14,-382,15,-382,17,-382,18,-382,20,-382,21,-382,23,-382,25,-382,29,-382,33,-382,34,-382,38,-382,40,-382,42,-382,44,-382,46,-382,47,-382,48,-382,50,-382,52,-382,55,-382,56,-382,57,-382,61,-382,62,-382,64,-382,68,-382,71,-382,72,-382,74,-382,78,-382,79,-382,82,-382,84,-382,85,-382,97,-382,98,-382,100,-382,101,-382,104,-382,105,-382,106,-382,110,-382,111,-382,112,-382,113,-382,116,-382
4,-119,12,-119,20,-119,71,-119,72,-119,74,-119,84,-119,97,-119,101,-119
4,-118,12,-118,20,-118,71,-118,72,-118,74,-118,84,-118,97,-118,101,-118
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,311,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
13,317,23,115,38,116,81,318,199,319
23,115,38,116,85,320,112,321,184,322,199,121
0,-81,61,-81
4,3,12,-418,20,15,71,41,72,42,74,250,84,251,97,49,101,253,179,323,193,257,222,258
92,47,94,48,162,324
42,325
4,326,42,327
84,328
42,329
0,-337,61,-337,92,47,94,48,162,330
1,-393,6,-393,9,-393,10,-393,16,-393,22,-393,24,-393,27,-393,35,-393,36,-393,37,-393,39,-393,49,-393,51,-393,61,-393,63,-393,68,-393,92,-393,112,-393
1,-395,6,-395,9,-395,10,-395,16,-395,22,-395,24,-395,27,-395,35,-395,36,-395,37,-395,39,-395,49,-395,51,-395,61,-395,63,-395,68,-395,92,-395,112,-395
1,-394,6,-394,9,-394,10,-394,16,-394,22,-394,24,-394,27,-394,35,-394,36,-394,37,-394,39,-394,49,-394,51,-394,61,-394,63,-394,68,-394,92,-394,112,-394
1,-392,6,-392,9,-392,10,-392,16,-392,22,-392,24,-392,27,-392,35,-392,36,-392,37,-392,39,-392,49,-392,51,-392,61,-392,63,-392,68,-392,92,-392,112,-392
22,17,27,19,36,25,49,30,92,331,167,221
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,92,47,94,48,97,49,101,125,112,332,162,104,163,333,193,126,224,334
4,-398,20,-398,25,-398,71,-398,72,-398,74,-398,84,-398,97,-398,101,-398
2,2,4,3,14,10,17,113,20,15,21,114,33,-418,43,335,57,34,62,38,71,41,72,42,87,303,97,49,123,304,144,59,158,305,171,336,193,307,197,308
4,3,20,15,33,-418,71,41,72,42,97,49,189,337,193,173
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,338,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
1,1,5,128,6,5,9,7,10,8,19,129,22,17,27,19,35,24,36,25,37,26,49,30,51,31,54,130,65,131,143,58,161,69,167,73,176,339,185,340,186,341,187,342,211,343,212,344,213,345
63,134,92,346,178,347
0,-71,61,-71
4,-683,20,-683,25,-683,71,-683,72,-683,74,-683,84,-683,97,-683,101,-683
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,193,248,223,348
2,2,4,3,14,10,17,113,20,15,21,114,33,-418,43,349,57,34,62,38,71,41,72,42,87,303,97,49,123,304,144,59,158,305,171,350,193,307,197,308
4,3,20,15,33,-418,71,41,72,42,97,49,189,351,193,173
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,352,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-73,61,-73
0,-789,20,-789,53,-789,72,-789,112,-789,116,-789
0,-788,20,-788,53,-788,72,-788,112,-788,116,-788
0,-497,53,353,116,354
0,-499,53,353,116,354
92,47,94,48,112,355,162,104,163,356
0,-19,61,-19
0,-13,61,-13
0,-17,61,-17
0,-15,61,-15
61,-46,68,-46,112,357
1,-50,5,-50,6,-50,9,-50,10,-50,16,-50,19,-50,22,-50,24,-50,27,-50,35,-50,36,-50,37,-50,39,-50,49,-50,51,-50,54,-50,61,-50,65,-50,68,-50,92,47,94,48,112,254,162,104,163,255
1,-47,5,-47,6,-47,9,-47,10,-47,16,-47,19,-47,22,-47,24,-47,27,-47,35,-47,36,-47,37,-47,39,-47,49,-47,51,-47,54,-47,61,-47,65,-47,68,-47,92,47,94,48,112,260,162,104,163,358
1,-49,5,-49,6,-49,9,-49,10,-49,16,-49,19,-49,22,-49,24,-49,27,-49,35,-49,36,-49,37,-49,39,-49,49,-49,51,-49,54,-49,61,-49,65,-49,68,-49,92,47,94,48,112,268,162,104,163,359
1,-48,5,-48,6,-48,9,-48,10,-48,16,-48,19,-48,22,-48,24,-48,27,-48,35,-48,36,-48,37,-48,39,-48,49,-48,51,-48,54,-48,61,-48,65,-48,68,-48,92,47,94,48,112,274,162,104,163,275
92,47,94,48,112,360,162,104,163,361
12,-412,25,-412,33,-412,42,-412,55,-412
0,-501,53,353,116,354
42,362
0,-486,20,-486,53,353,72,-486,112,-486,116,354
112,363
2,2,14,10,17,113,21,114,57,34,62,38,144,59,158,364
64,39,67,365,110,53,116,54,121,55,188,366
12,-416,25,-416,33,-416,42,-416,55,-416
78,367,92,368
4,3,20,15,28,369,33,-418,71,41,72,42,97,49,109,370,189,371,193,173
112,372
33,373
0,-786,2,-786,4,-786,14,-786,17,-786,20,-786,21,-786,33,-786,57,-786,58,-786,59,-786,61,-786,62,-786,64,-786,67,-786,68,-786,69,-786,71,-786,72,-786,73,-786,75,-786,76,-786,85,-786,89,-786,97,-786,110,-786,111,-786,113,-786,116,-786
0,-787,2,-787,4,-787,14,-787,17,-787,20,-787,21,-787,33,-787,57,-787,58,-787,59,-787,61,-787,62,-787,64,-787,67,-787,68,-787,69,-787,71,-787,72,-787,73,-787,75,-787,76,-787,85,-787,89,-787,97,-787,110,-787,111,-787,113,-787,116,-787
0,-785,2,-785,4,-785,14,-785,17,-785,20,-785,21,-785,33,-785,57,-785,58,-785,59,-785,61,-785,62,-785,64,-785,67,-785,68,-785,69,-785,71,-785,72,-785,73,-785,75,-785,76,-785,85,-785,89,-785,97,-785,110,-785,111,-785,113,-785,116,-785
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-418,27,19,28,20,30,21,31,22,32,23,35,24,36,25,37,26,39,27,42,-418,43,28,44,29,49,30,51,31,54,32,55,-418,56,33,57,34,60,37,62,38,64,39,65,40,71,41,72,42,77,45,92,47,94,48,97,49,102,50,107,51,109,52,110,53,116,54,121,55,140,374,141,57,143,58,144,59,145,60,146,61,147,62,148,63,149,64,153,65,154,66,158,67,159,68,161,69,162,70,164,71,166,72,167,73,169,74,172,75,173,76,174,77,175,78,176,79,188,375,190,81,192,82,193,83,196,86,200,87,201,88,205,89,210,91,211,92,212,93,213,94,215,95,216,96,217,97,220,99
0,-1,61,376
0,-380,2,-380,3,-380,4,-380,5,-380,7,-380,12,-380,13,-380,14,-380,15,-380,17,-380,18,-380,19,-380,20,-380,21,-380,23,-380,25,-380,29,-380,33,-380,34,-380,38,-380,40,-380,42,-380,44,-380,46,-380,47,-380,48,-380,50,-380,52,-380,54,-380,55,-380,56,-380,57,-380,61,-380,62,-380,63,-380,64,-380,65,-380,68,-380,71,-380,72,-380,74,-380,78,-380,79,-380,82,-380,84,-380,85,-380,91,-380,97,-380,98,-380,99,-380,100,-380,101,-380,103,-380,104,-380,105,-380,106,-380,110,-380,111,-380,112,-380,113,-380,116,-380
0,-379,2,-379,3,-379,4,-379,5,-379,7,-379,12,-379,13,-379,14,-379,15,-379,17,-379,18,-379,19,-379,20,-379,21,-379,23,-379,25,-379,29,-379,33,-379,34,-379,38,-379,40,-379,42,-379,44,-379,46,-379,47,-379,48,-379,50,-379,52,-379,54,-379,55,-379,56,-379,57,-379,61,-379,62,-379,63,-379,64,-379,65,-379,68,-379,71,-379,72,-379,74,-379,78,-379,79,-379,82,-379,84,-379,85,-379,91,-379,97,-379,98,-379,99,-379,100,-379,101,-379,103,-379,104,-379,105,-379,106,-379,110,-379,111,-379,112,-379,113,-379,116,-379
0,-381,2,-381,3,-381,4,-381,5,-381,7,-381,12,-381,13,-381,14,-381,15,-381,17,-381,18,-381,19,-381,20,-381,21,-381,23,-381,25,-381,29,-381,33,-381,34,-381,38,-381,40,-381,42,-381,44,-381,46,-381,47,-381,48,-381,50,-381,52,-381,54,-381,55,-381,56,-381,57,-381,61,-381,62,-381,63,-381,64,-381,65,-381,68,-381,71,-381,72,-381,74,-381,78,-381,79,-381,82,-381,84,-381,85,-381,91,-381,97,-381,98,-381,99,-381,100,-381,101,-381,103,-381,104,-381,105,-381,106,-381,110,-381,111,-381,112,-381,113,-381,116,-381
1,-67,5,-67,6,-67,9,-67,10,-67,16,-67,19,-67,22,-67,24,-67,27,-67,35,-67,36,-67,37,-67,39,-67,49,-67,51,-67,54,-67,60,-67,65,-67
1,-66,5,-66,6,-66,9,-66,10,-66,16,-66,19,-66,22,-66,24,-66,27,-66,35,-66,36,-66,37,-66,39,-66,49,-66,51,-66,54,-66,60,-66,65,-66
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,60,377,65,131,141,57,143,58,153,65,154,378,157,379,161,69,166,380,167,73,176,79,192,209,210,210,211,211,212,212,213,213
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,384,193,385,225,386
112,387
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,388,83,389,141,57,143,58,145,390,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
4,3,20,15,33,-418,71,41,72,42,97,49,193,391,198,392
1,1,5,128,6,5,9,7,10,8,19,129,22,17,27,19,35,24,36,25,37,26,49,30,51,31,54,130,65,131,143,58,161,69,167,73,176,339,185,393,186,394,187,395,211,343,212,344,213,345
4,3,20,15,25,-418,42,-418,55,-418,71,41,72,42,97,49,190,396,193,83
0,-213,61,-213,64,39,69,397,85,398,110,53,116,54,121,55,188,399
23,115,38,116,199,319
64,39,85,400,110,53,111,401,116,54,121,55,188,402
0,-69,61,-69,70,403
0,-75,61,-75
2,-55,14,-55,17,-55,21,-55,44,-55,57,-55,61,-55,62,-55,68,-55,78,-55,79,-55,85,-55
2,-58,14,-58,17,-58,21,-58,44,-58,57,-58,62,-58
2,-57,14,-57,17,-57,21,-57,44,-57,57,-57,62,-57
2,2,14,10,17,113,21,114,44,196,57,34,62,38,144,59,158,200,159,404,169,405
2,-56,14,-56,17,-56,21,-56,44,-56,57,-56,61,-56,62,-56,68,-56,78,-56,79,-56,85,-56
2,2,14,10,17,113,21,114,44,196,57,34,61,197,62,38,68,198,78,-53,79,-53,85,-53,144,59,155,199,158,200,159,201,169,202
78,-54,79,-54,85,-54
4,3,20,15,25,-418,42,-418,55,-418,71,41,72,42,97,49,190,406,193,83
15,11,56,33,164,407
4,3,20,15,25,-418,42,-418,55,-418,71,41,72,42,97,49,190,408,193,83
15,11,56,33,68,409,88,410,164,411
15,-779,56,-779,68,-779,88,-779
92,-44,94,-44,112,-44
61,-46,68,-46
1,-50,5,-50,6,-50,9,-50,10,-50,16,-50,19,-50,22,-50,24,-50,27,-50,35,-50,36,-50,37,-50,39,-50,49,-50,51,-50,54,-50,61,-50,65,-50,68,-50,92,-50,94,-50,112,-50
1,-47,5,-47,6,-47,9,-47,10,-47,16,-47,19,-47,22,-47,24,-47,27,-47,35,-47,36,-47,37,-47,39,-47,49,-47,51,-47,54,-47,61,-47,65,-47,68,-47,92,-47,94,-47,112,-47
1,-49,5,-49,6,-49,9,-49,10,-49,16,-49,19,-49,22,-49,24,-49,27,-49,35,-49,36,-49,37,-49,39,-49,49,-49,51,-49,54,-49,61,-49,65,-49,68,-49,92,-49,94,-49,112,-49
1,-48,5,-48,6,-48,9,-48,10,-48,16,-48,19,-48,22,-48,24,-48,27,-48,35,-48,36,-48,37,-48,39,-48,49,-48,51,-48,54,-48,61,-48,65,-48,68,-48,92,-48,94,-48,112,-48
4,3,20,15,33,-418,71,41,72,42,97,49,193,391,198,412
4,3,20,15,33,-418,71,41,72,42,97,49,193,391,198,413
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,414,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,141,415,143,416,161,417,167,418
1,-597,4,-597,5,-597,6,-597,9,-597,10,-597,12,-597,16,-597,19,-597,20,-597,22,-597,24,-597,27,-597,35,-597,36,-597,37,-597,39,-597,49,-597,51,-597,54,-597,61,-597,65,-597,68,-597,71,-597,72,-597,74,-597,84,-597,92,-597,94,-597,97,-597,101,-597,112,-597
1,-588,4,-588,5,-588,6,-588,9,-588,10,-588,16,-588,19,-588,20,-588,22,-588,24,-588,25,-588,27,-588,35,-588,36,-588,37,-588,39,-588,49,-588,51,-588,54,-588,61,-588,65,-588,68,-588,71,-588,72,-588,74,-588,84,-588,92,-588,94,-588,97,-588,101,-588,112,-588
1,-594,4,-594,5,-594,6,-594,9,-594,10,-594,16,-594,19,-594,20,-594,22,-594,24,-594,27,-594,33,-594,35,-594,36,-594,37,-594,39,-594,49,-594,51,-594,54,-594,61,-594,65,-594,68,-594,71,-594,72,-594,74,-594,84,-594,92,-594,94,-594,97,-594,101,-594,112,-594
1,-591,4,-591,5,-591,6,-591,9,-591,10,-591,16,-591,19,-591,20,-591,22,-591,24,-591,27,-591,35,-591,36,-591,37,-591,39,-591,42,-591,49,-591,51,-591,54,-591,61,-591,65,-591,68,-591,71,-591,72,-591,74,-591,84,-591,92,-591,94,-591,97,-591,101,-591,112,-591
0,-492,53,147,116,148,117,419
0,-494,53,147,116,148,117,420
0,-496,53,147,116,148,117,421
53,147,112,422,116,148,117,165,139,423
53,147,116,148,117,165,139,424
2,2,4,3,14,10,17,113,20,15,21,114,33,-418,57,34,62,38,64,39,71,41,72,42,97,49,110,53,116,54,121,55,144,59,158,425,188,426,193,391,198,427
1,-428,4,-428,5,-428,6,-428,9,-428,10,-428,12,-428,16,-428,19,-428,20,-428,22,-428,24,-428,25,-428,27,-428,33,-428,35,-428,36,-428,37,-428,39,-428,42,-428,49,-428,51,-428,54,-428,55,-428,65,-428,71,-428,72,-428,74,-428,84,-428,85,-428,97,-428,101,-428,113,-428
1,-429,4,-429,5,-429,6,-429,9,-429,10,-429,12,-429,16,-429,19,-429,20,-429,22,-429,24,-429,25,-429,27,-429,33,-429,35,-429,36,-429,37,-429,39,-429,42,-429,49,-429,51,-429,54,-429,55,-429,65,-429,71,-429,72,-429,74,-429,84,-429,85,-429,97,-429,101,-429,113,-429
1,-430,4,-430,5,-430,6,-430,9,-430,10,-430,12,-430,16,-430,19,-430,20,-430,22,-430,24,-430,25,-430,27,-430,33,-430,35,-430,36,-430,37,-430,39,-430,42,-430,49,-430,51,-430,54,-430,55,-430,65,-430,71,-430,72,-430,74,-430,84,-430,85,-430,97,-430,101,-430,113,-430
1,1,3,428,5,128,6,5,7,429,9,7,10,8,13,430,15,431,16,12,18,432,19,129,22,17,24,18,27,19,29,433,34,434,35,24,36,25,37,26,38,435,39,27,40,436,46,437,47,438,48,439,49,30,50,440,51,31,52,441,54,130,56,442,65,131,68,443,98,444,105,445,106,446,116,447,124,448,141,57,143,58,145,449,146,61,147,62,148,63,149,64,161,69,167,73,168,450,170,451,176,312,210,313,211,314,212,315,213,316,219,452,221,453
3,428,7,429,13,430,15,431,18,432,29,433,34,434,38,435,40,436,46,437,47,438,48,439,50,440,52,441,56,442,68,443,98,444,105,445,106,446,116,447,124,454,168,450,170,451,219,452,221,453
0,-350,3,428,4,-350,7,429,13,430,15,431,18,432,20,-350,25,-350,29,433,34,434,38,435,40,436,42,-350,46,437,47,438,48,439,50,440,52,441,55,-350,56,442,61,-350,68,443,71,-350,72,-350,97,-350,98,444,104,-350,105,445,106,446,112,-350,116,447,124,455,168,450,170,451,219,452,221,453
4,3,20,15,25,-418,42,-418,55,-418,68,228,69,229,71,41,72,42,75,230,92,47,94,48,97,49,156,456,162,457,190,458,193,83
4,3,20,15,25,-418,42,-418,55,-418,71,41,72,42,97,49,190,459,193,83
2,2,14,10,17,113,21,114,43,460,57,34,62,38,144,59,158,461
0,-292,4,3,20,15,25,-418,42,-418,55,-418,61,-292,71,41,72,42,97,49,126,462,151,463,190,464,193,83
4,-775,20,-775,25,-775,42,-775,55,-775,68,-775,69,-775,71,-775,72,-775,75,-775,92,-775,94,-775,97,-775,104,-775
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,193,385,225,465
0,-366,3,-366,4,-366,7,-366,13,-366,15,-366,18,-366,20,-366,25,-366,29,-366,34,-366,38,-366,40,-366,42,-366,46,-366,47,-366,48,-366,50,-366,52,-366,55,-366,56,-366,61,-366,68,-366,69,-366,71,-366,72,-366,75,-366,85,-366,92,-366,94,-366,97,-366,98,-366,100,-366,104,-366,105,-366,106,-366,112,-366,116,-366
0,-365,3,-365,4,-365,7,-365,13,-365,15,-365,18,-365,20,-365,25,-365,29,-365,34,-365,38,-365,40,-365,42,-365,46,-365,47,-365,48,-365,50,-365,52,-365,55,-365,56,-365,61,-365,68,-365,69,-365,71,-365,72,-365,75,-365,85,-365,92,-365,94,-365,97,-365,98,-365,100,-365,104,-365,105,-365,106,-365,112,-365,116,-365
0,-367,3,-367,4,-367,7,-367,13,-367,15,-367,18,-367,20,-367,25,-367,29,-367,34,-367,38,-367,40,-367,42,-367,46,-367,47,-367,48,-367,50,-367,52,-367,55,-367,56,-367,61,-367,68,-367,69,-367,71,-367,72,-367,75,-367,85,-367,92,-367,94,-367,97,-367,98,-367,100,-367,104,-367,105,-367,106,-367,112,-367,116,-367
85,466,112,467
25,468
4,469,25,470
5,128,6,5,19,129,35,24,54,130,65,131,143,58,176,471,211,472
84,473
25,474
0,-135,61,-135
12,475
4,476,12,477
2,-388,4,3,12,-418,14,-388,17,-388,20,15,21,-388,43,-388,44,-388,57,-388,62,-388,71,41,72,42,74,250,84,251,97,49,101,253,179,478,193,257,222,258
84,479
4,3,12,-418,20,15,71,41,72,42,74,250,84,251,97,49,101,253,179,480,193,257,222,258
4,3,12,-418,20,15,61,481,71,41,72,42,74,250,84,251,97,49,101,253,112,482,179,483,193,257,222,258
0,-662,1,1,4,3,5,128,6,5,9,7,10,8,12,-418,16,12,19,129,20,15,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-662,64,-662,65,131,68,228,69,229,70,-662,71,41,72,42,74,250,75,230,84,251,85,-662,88,-662,97,49,101,253,104,-662,110,-662,111,-662,112,-662,114,484,115,485,131,486,141,57,143,58,145,487,146,61,147,62,148,63,149,64,156,488,161,69,167,73,176,312,193,257,210,313,211,314,212,315,213,316,222,489
12,490
0,-612,1,-612,4,-612,5,-612,6,-612,9,-612,10,-612,12,-612,16,-612,19,-612,20,-612,22,-612,24,-612,27,-612,35,-612,36,-612,37,-612,39,-612,49,-612,51,-612,54,-612,61,-612,64,-612,65,-612,68,-612,69,-612,70,-612,71,-612,72,-612,74,-612,75,-612,84,-612,85,-612,88,-612,97,-612,101,-612,104,-612,110,-612,111,-612,112,-612,114,-612,115,-612
2,-388,4,3,5,491,14,-388,17,-388,19,492,20,15,21,-388,25,-418,43,-388,44,-388,54,493,57,-388,62,-388,71,41,72,42,74,244,84,245,97,49,101,247,180,494,193,248,200,495,223,263
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,180,496,193,248,223,263
4,3,20,15,25,-418,61,497,71,41,72,42,74,244,84,245,97,49,101,247,112,498,180,499,193,248,223,263
0,-626,1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,25,-418,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-626,64,-626,65,131,68,228,69,229,70,-626,71,41,72,42,74,244,75,230,84,245,85,-626,88,-626,97,49,101,247,104,-626,110,-626,111,-626,112,-626,114,500,115,501,132,502,141,57,143,58,145,503,146,61,147,62,148,63,149,64,156,504,161,69,167,73,176,312,193,248,210,313,211,314,212,315,213,316,223,505
0,-713,1,-713,4,-713,5,-713,6,-713,9,-713,10,-713,16,-713,19,-713,20,-713,22,-713,24,-713,25,-713,27,-713,35,-713,36,-713,37,-713,39,-713,49,-713,51,-713,54,-713,61,-713,64,-713,65,-713,68,-713,69,-713,70,-713,71,-713,72,-713,74,-713,75,-713,84,-713,85,-713,88,-713,97,-713,101,-713,104,-713,110,-713,111,-713,112,-713,114,-713,115,-713
33,506,160,507
4,508,33,506,160,509
2,-388,4,3,14,-388,17,-388,20,15,21,-388,33,-418,43,-388,44,-388,57,-388,62,-388,71,41,72,42,74,264,84,265,97,49,101,267,183,510,193,271,226,272
84,511
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,97,49,101,267,183,512,193,271,226,272
4,3,20,15,33,-418,61,513,71,41,72,42,74,264,84,265,97,49,101,267,112,514,113,515,183,516,193,271,226,272
0,-650,1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,27,19,33,-418,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-650,64,-650,65,131,68,228,69,229,70,-650,71,41,72,42,74,264,75,230,84,265,85,-650,88,-650,97,49,101,267,104,-650,110,-650,111,-650,112,-650,114,517,115,518,134,519,141,57,143,58,145,520,146,61,147,62,148,63,149,64,156,521,161,69,167,73,176,312,193,271,210,313,211,314,212,315,213,316,226,522
33,506,160,523
0,-725,1,-725,4,-725,5,-725,6,-725,9,-725,10,-725,16,-725,19,-725,20,-725,22,-725,24,-725,27,-725,33,-725,35,-725,36,-725,37,-725,39,-725,49,-725,51,-725,54,-725,61,-725,64,-725,65,-725,68,-725,69,-725,70,-725,71,-725,72,-725,74,-725,75,-725,84,-725,85,-725,88,-725,97,-725,101,-725,104,-725,110,-725,111,-725,112,-725,114,-725,115,-725
2,-388,4,3,14,-388,17,-388,20,15,21,-388,42,-418,43,-388,44,-388,57,-388,62,-388,71,41,72,42,74,123,84,124,97,49,101,125,181,524,193,126,224,277
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,181,525,193,126,224,277
4,3,20,15,42,-418,61,526,71,41,72,42,74,123,84,124,97,49,101,125,112,527,181,528,193,126,224,277
0,-638,1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,27,19,35,24,36,25,37,26,39,27,42,-418,49,30,51,31,54,130,61,-638,64,-638,65,131,68,228,69,229,70,-638,71,41,72,42,74,123,75,230,84,124,85,-638,88,-638,97,49,101,125,104,-638,110,-638,111,-638,112,-638,114,529,115,530,133,531,141,57,143,58,145,532,146,61,147,62,148,63,149,64,156,533,161,69,167,73,176,312,193,126,210,313,211,314,212,315,213,316,224,534
0,-719,1,-719,4,-719,5,-719,6,-719,9,-719,10,-719,16,-719,19,-719,20,-719,22,-719,24,-719,27,-719,35,-719,36,-719,37,-719,39,-719,42,-719,49,-719,51,-719,54,-719,61,-719,64,-719,65,-719,68,-719,69,-719,70,-719,71,-719,72,-719,74,-719,75,-719,84,-719,85,-719,88,-719,97,-719,101,-719,104,-719,110,-719,111,-719,112,-719,114,-719,115,-719
0,-476,61,-476
0,-469,12,535,61,-469
0,-471,12,536,61,-471
0,-467,12,537,61,-467,82,538
0,-478,61,-478
0,-474,61,-474
0,-473,12,539,61,-473
0,-65,4,-65,12,-65,20,-65,25,-65,33,-65,42,-65,61,-65,71,-65,72,-65,74,-65,82,-65,84,-65,97,-65,101,-65,111,-65,112,-65,113,-65
0,-64,4,-64,12,-64,20,-64,25,-64,33,-64,42,-64,44,-752,61,-64,68,-752,71,-64,72,-64,74,-64,82,-64,84,-64,97,-64,101,-64,111,-64,112,-64,113,-64
44,540,68,541
0,-62,2,2,4,-62,12,-62,14,10,17,113,20,-62,21,114,25,-62,33,-62,42,-62,44,542,57,34,61,-62,62,38,68,543,71,-62,72,-62,74,-62,82,-62,84,-62,97,-62,101,-62,111,-62,112,-62,113,-62,119,544,144,59,158,545
0,-461,12,546,61,-461
0,-463,12,547,61,-463
0,-459,12,548,61,-459,82,549
0,-452,61,-452
0,-445,12,550,61,-445
0,-447,12,551,61,-447
0,-443,12,552,61,-443,82,553
0,-454,61,-454
0,-450,61,-450
0,-449,12,554,61,-449
0,-437,12,555,61,-437
0,-439,12,556,61,-439
0,-435,12,557,61,-435,82,558
92,559
2,-766,14,-766,17,-766,21,-766,44,-766,57,-766,62,-766,87,-766
2,2,14,10,17,113,21,114,57,34,62,38,87,560,144,59,158,561
85,562,113,563
0,-229,61,-229
33,564
0,-256,5,128,19,129,54,130,61,-256,63,134,65,131,68,565,69,229,75,230,85,566,105,567,106,568,113,569,120,570,129,571,142,572,156,573,176,139,177,574,178,141,214,142
92,575
0,-227,61,-227
0,-79,61,-79
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,92,217,141,218,143,219,161,220,167,221
4,3,12,-418,20,15,71,41,72,42,74,250,84,251,92,576,97,49,101,253,179,256,193,257,222,258
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,92,577,97,49,101,247,180,262,193,248,223,263
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,92,578,97,49,101,267,183,270,193,271,226,272
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,92,579,97,49,101,125,181,276,193,126,224,277
0,-91,61,-91,64,39,110,53,116,54,121,55,188,580
0,-93,61,-93,64,39,110,53,116,54,121,55,188,581
4,3,12,-418,20,15,71,41,72,42,74,250,84,251,97,49,101,253,179,582,193,257,222,258
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,583,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
13,584,23,115,38,116,81,585,199,319
0,-80,61,-80
0,-117,4,3,12,-418,20,15,61,-117,68,228,69,229,71,41,72,42,74,250,75,230,84,251,97,49,101,253,156,586,193,257,222,489
2,2,14,10,17,113,21,114,43,587,57,34,62,38,144,59,158,588
68,589
42,590
108,591
4,592,42,593
0,-601,1,-601,4,-601,5,-601,6,-601,9,-601,10,-601,16,-601,19,-601,20,-601,22,-601,24,-601,27,-601,35,-601,36,-601,37,-601,39,-601,42,-601,49,-601,51,-601,54,-601,61,-601,64,-601,65,-601,68,-601,69,-601,70,-601,71,-601,72,-601,74,-601,75,-601,84,-601,85,-601,88,-601,92,-601,94,-601,95,594,96,595,97,-601,101,-601,104,-601,108,596,110,-601,111,-601,112,-601,114,-601,115,-601,208,597,209,598
2,2,5,128,6,5,14,10,17,113,19,129,21,114,35,24,43,599,54,130,57,34,62,38,65,131,143,58,144,59,158,600,176,471,211,601
22,17,27,19,36,25,49,30,167,418
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,193,126,224,602
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,112,603,193,126,224,604
0,-85,61,-85
92,605
0,-223,61,-223
0,-241,5,128,19,129,54,130,61,-241,63,134,65,131,68,606,69,229,75,230,85,566,105,567,113,569,129,607,156,573,176,139,177,574,178,141,214,142
0,-70,61,-70
1,1,6,5,9,7,10,8,22,17,27,19,35,24,36,25,37,26,49,30,51,31,92,608,143,219,161,220,167,221
0,-34,61,-34
0,-36,61,-36
0,-35,61,-35
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,112,609,180,610,193,248,223,263
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,97,49,101,267,112,611,183,612,193,271,226,272
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,112,613,181,614,193,126,224,277
63,134,178,615
4,-682,20,-682,25,-682,71,-682,72,-682,74,-682,84,-682,97,-682,101,-682
0,-129,61,-129,70,-129,85,-129,115,-129
92,616
0,-225,61,-225
0,-243,5,128,19,129,54,130,61,-243,63,134,65,131,68,606,69,229,75,230,85,566,105,567,113,569,129,617,156,573,176,139,177,574,178,141,214,142
0,-72,61,-72
0,-791,20,-791,53,-791,72,-791,112,-791,116,-791
0,-790,20,-790,53,-790,72,-790,112,-790,116,-790
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,618,193,385,225,386
112,619
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,193,385,225,620
4,3,20,15,25,-418,61,497,71,41,72,42,74,244,84,245,97,49,101,247,112,621,180,499,193,248,223,263
4,3,20,15,33,-418,61,513,71,41,72,42,74,264,84,265,97,49,101,267,112,514,183,516,193,271,226,272
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,193,385,225,622
112,623
0,-485
42,624
3,428,7,429,13,430,15,431,18,432,29,433,34,434,38,435,40,436,46,437,47,438,48,439,50,440,52,441,56,442,68,443,98,444,105,445,106,446,116,447,124,625,168,450,170,451,219,452,221,453
0,-490,64,39,110,53,116,54,121,55,188,626
67,627
2,2,14,10,17,113,21,114,43,628,57,34,62,38,87,303,123,629,144,59,158,630
2,2,14,10,17,113,21,114,57,34,62,38,87,303,123,631,144,59,158,632
2,2,14,10,17,113,21,114,57,34,62,38,85,633,144,59,158,634
4,3,20,15,33,-418,71,41,72,42,97,49,189,635,193,173
0,-239,5,128,19,129,54,130,61,-239,63,134,65,131,68,606,69,229,75,230,85,566,105,567,113,569,129,636,156,573,176,139,177,574,178,141,214,142
0,-244,61,-244
21,637
0,-750,61,-750
111,227
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-418,27,19,28,20,30,21,31,22,32,23,35,24,36,25,37,26,39,27,42,-418,43,28,44,29,49,30,51,31,54,32,55,-418,56,33,57,34,60,37,62,38,64,39,65,40,71,41,72,42,77,45,92,47,94,48,97,49,102,50,107,51,109,52,110,53,116,54,121,55,140,638,141,57,143,58,144,59,145,60,146,61,147,62,148,63,149,64,153,65,154,66,158,67,159,68,161,69,162,70,164,71,166,72,167,73,169,74,172,75,173,76,174,77,175,78,176,79,188,375,190,81,192,82,193,83,196,86,200,87,201,88,205,89,210,91,211,92,212,93,213,94,215,95,216,96,217,97,220,99
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,153,65,154,378,157,639,161,69,166,380,167,73,176,79,192,209,210,210,211,211,212,212,213,213
92,-41,94,-41,112,-41
92,-43,94,-43,112,-43
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-45,65,131,68,-45,92,-40,94,-40,112,-40,141,57,143,58,153,65,154,208,161,69,166,72,167,73,176,79,192,209,210,210,211,211,212,212,213,213
12,640,25,641,33,506,42,642,150,643,160,644
4,645,12,640,25,641,33,506,42,642,150,646,160,644
84,647
0,-28,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-28,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,648,156,649,193,385,225,650
12,640,25,641,33,506,42,642,150,651,160,644
0,-584,4,-584,12,-584,20,-584,25,-584,33,-584,42,-584,61,-584,68,-584,69,-584,71,-584,72,-584,74,-584,75,-584,84,-584,97,-584,101,-584,104,-584
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,652,193,385,225,386
1,-392,6,-392,9,-392,10,-392,16,-392,22,-392,24,-392,27,-392,35,-392,36,-392,37,-392,39,-392,41,653,49,-392,51,-392,92,-392
0,-113,61,-113
0,-68,61,-68,70,654,85,655,88,656,111,657,112,658,152,659
33,660
0,-112,5,128,19,129,54,130,61,-112,63,134,65,131,68,661,69,662,85,663,176,139,177,664,178,141,214,142
0,-31,61,-31
0,-33,61,-33
0,-32,61,-32
92,47,94,48,162,665
85,666
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,667,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-210,61,-210,69,668,85,669
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,670,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
64,39,69,671,85,672,110,53,116,54,121,55,188,673
111,674
91,675
2,2,14,10,17,113,21,114,44,196,57,34,61,197,62,38,68,198,78,-51,79,-51,85,-51,144,59,155,199,158,200,159,201,169,202
78,-52,79,-52,85,-52
85,676,100,232,112,233,165,677
15,-778,56,-778,68,-778,88,-778
4,3,20,15,25,-418,42,-418,55,-418,68,228,69,229,71,41,72,42,75,230,92,47,94,48,97,49,104,678,125,679,156,235,162,680,190,238,193,83
15,11,56,33,164,681
4,3,20,15,25,-418,42,-418,55,-418,71,41,72,42,97,49,190,682,193,83
15,-781,56,-781,68,-781,88,-781
4,3,20,15,33,-418,68,683,71,41,72,42,97,49,122,684,193,391,198,685
4,3,20,15,33,-418,68,683,71,41,72,42,97,49,122,686,193,391,198,685
104,687
1,-596,4,-596,5,-596,6,-596,9,-596,10,-596,12,-596,16,-596,19,-596,20,-596,22,-596,24,-596,27,-596,35,-596,36,-596,37,-596,39,-596,49,-596,51,-596,54,-596,61,-596,65,-596,68,-596,71,-596,72,-596,74,-596,84,-596,92,-596,94,-596,97,-596,101,-596,112,-596
1,-587,4,-587,5,-587,6,-587,9,-587,10,-587,16,-587,19,-587,20,-587,22,-587,24,-587,25,-587,27,-587,35,-587,36,-587,37,-587,39,-587,49,-587,51,-587,54,-587,61,-587,65,-587,68,-587,71,-587,72,-587,74,-587,84,-587,92,-587,94,-587,97,-587,101,-587,112,-587
1,-593,4,-593,5,-593,6,-593,9,-593,10,-593,16,-593,19,-593,20,-593,22,-593,24,-593,27,-593,33,-593,35,-593,36,-593,37,-593,39,-593,49,-593,51,-593,54,-593,61,-593,65,-593,68,-593,71,-593,72,-593,74,-593,84,-593,92,-593,94,-593,97,-593,101,-593,112,-593
1,-590,4,-590,5,-590,6,-590,9,-590,10,-590,16,-590,19,-590,20,-590,22,-590,24,-590,27,-590,35,-590,36,-590,37,-590,39,-590,42,-590,49,-590,51,-590,54,-590,61,-590,65,-590,68,-590,71,-590,72,-590,74,-590,84,-590,92,-590,94,-590,97,-590,101,-590,112,-590
0,-491,53,353,116,354
0,-493,53,353,116,354
0,-495,53,353,116,354
42,688
112,689
20,690,72,691
0,-195,61,-195,64,39,85,692,110,53,113,693,116,54,121,55,188,694
2,2,4,3,14,10,17,113,20,15,21,114,33,-418,57,34,62,38,71,41,72,42,97,49,144,59,158,695,193,391,198,696
2,2,14,10,17,113,21,114,57,34,62,38,144,59,158,697
0,-373,3,-373,4,-373,7,-373,13,-373,15,-373,18,-373,20,-373,25,-373,29,-373,34,-373,38,-373,40,-373,42,-373,46,-373,47,-373,48,-373,50,-373,52,-373,55,-373,56,-373,61,-373,68,-373,71,-373,72,-373,97,-373,98,-373,104,-373,105,-373,106,-373,112,-373,116,-373
0,-375,3,-375,4,-375,7,-375,13,-375,15,-375,18,-375,20,-375,25,-375,29,-375,34,-375,38,-375,40,-375,42,-375,46,-375,47,-375,48,-375,50,-375,52,-375,55,-375,56,-375,61,-375,68,-375,71,-375,72,-375,97,-375,98,-375,104,-375,105,-375,106,-375,112,-375,116,-375
0,-356,3,-356,4,-356,7,-356,13,-356,15,-356,18,-356,20,-356,25,-356,29,-356,34,-356,38,-356,40,-356,42,-356,46,-356,47,-356,48,-356,50,-356,52,-356,55,-356,56,-356,61,-356,68,-356,71,-356,72,-356,97,-356,98,-356,104,-356,105,-356,106,-356,112,-356,116,-356
0,-355,3,-355,4,-355,7,-355,13,-355,15,-355,18,-355,20,-355,25,-355,29,-355,34,-355,38,-355,40,-355,42,-355,46,-355,47,-355,48,-355,50,-355,52,-355,55,-355,56,-355,61,-355,68,-355,71,-355,72,-355,97,-355,98,-355,104,-355,105,-355,106,-355,112,-355,116,-355
0,-370,3,-370,4,-370,7,-370,13,-370,15,-370,18,-370,20,-370,25,-370,29,-370,34,-370,38,-370,40,-370,42,-370,46,-370,47,-370,48,-370,50,-370,52,-370,55,-370,56,-370,61,-370,68,-370,71,-370,72,-370,97,-370,98,-370,104,-370,105,-370,106,-370,112,-370,116,-370
0,-372,3,-372,4,-372,7,-372,13,-372,15,-372,18,-372,20,-372,25,-372,29,-372,34,-372,38,-372,40,-372,42,-372,46,-372,47,-372,48,-372,50,-372,52,-372,55,-372,56,-372,61,-372,68,-372,71,-372,72,-372,97,-372,98,-372,104,-372,105,-372,106,-372,112,-372,116,-372
0,-377,3,-377,4,-377,7,-377,13,-377,15,-377,18,-377,20,-377,25,-377,29,-377,34,-377,38,-377,40,-377,42,-377,46,-377,47,-377,48,-377,50,-377,52,-377,55,-377,56,-377,61,-377,68,-377,71,-377,72,-377,97,-377,98,-377,104,-377,105,-377,106,-377,112,-377,116,-377
0,-359,3,-359,4,-359,7,-359,13,-359,15,-359,18,-359,20,-359,25,-359,29,-359,34,-359,38,-359,40,-359,42,-359,46,-359,47,-359,48,-359,50,-359,52,-359,55,-359,56,-359,61,-359,68,-359,71,-359,72,-359,97,-359,98,-359,104,-359,105,-359,106,-359,112,-359,116,-359
0,-378,3,-378,4,-378,7,-378,13,-378,15,-378,18,-378,20,-378,25,-378,29,-378,34,-378,38,-378,40,-378,42,-378,46,-378,47,-378,48,-378,50,-378,52,-378,55,-378,56,-378,61,-378,68,-378,71,-378,72,-378,97,-378,98,-378,104,-378,105,-378,106,-378,112,-378,116,-378
0,-368,3,-368,4,-368,7,-368,13,-368,15,-368,18,-368,20,-368,25,-368,29,-368,34,-368,38,-368,40,-368,42,-368,46,-368,47,-368,48,-368,50,-368,52,-368,55,-368,56,-368,61,-368,68,-368,71,-368,72,-368,97,-368,98,-368,104,-368,105,-368,106,-368,112,-368,116,-368
0,-371,3,-371,4,-371,7,-371,13,-371,15,-371,18,-371,20,-371,25,-371,29,-371,34,-371,38,-371,40,-371,42,-371,46,-371,47,-371,48,-371,50,-371,52,-371,55,-371,56,-371,61,-371,68,-371,71,-371,72,-371,97,-371,98,-371,104,-371,105,-371,106,-371,112,-371,116,-371
0,-376,3,-376,4,-376,7,-376,13,-376,15,-376,18,-376,20,-376,25,-376,29,-376,34,-376,38,-376,40,-376,42,-376,46,-376,47,-376,48,-376,50,-376,52,-376,55,-376,56,-376,61,-376,68,-376,71,-376,72,-376,97,-376,98,-376,104,-376,105,-376,106,-376,112,-376,116,-376
0,-374,3,-374,4,-374,7,-374,13,-374,15,-374,18,-374,20,-374,25,-374,29,-374,34,-374,38,-374,40,-374,42,-374,46,-374,47,-374,48,-374,50,-374,52,-374,55,-374,56,-374,61,-374,68,-374,71,-374,72,-374,97,-374,98,-374,104,-374,105,-374,106,-374,112,-374,116,-374
0,-369,3,-369,4,-369,7,-369,13,-369,15,-369,18,-369,20,-369,25,-369,29,-369,34,-369,38,-369,40,-369,42,-369,46,-369,47,-369,48,-369,50,-369,52,-369,55,-369,56,-369,61,-369,68,-369,71,-369,72,-369,97,-369,98,-369,104,-369,105,-369,106,-369,112,-369,116,-369
0,-354,3,-354,4,-354,7,-354,13,-354,15,-354,18,-354,20,-354,25,-354,29,-354,34,-354,38,-354,40,-354,42,-354,46,-354,47,-354,48,-354,50,-354,52,-354,55,-354,56,-354,61,-354,68,-354,71,-354,72,-354,97,-354,98,-354,104,-354,105,-354,106,-354,112,-354,116,-354
0,-357,3,-357,4,-357,7,-357,13,-357,15,-357,18,-357,20,-357,25,-357,29,-357,34,-357,38,-357,40,-357,42,-357,46,-357,47,-357,48,-357,50,-357,52,-357,55,-357,56,-357,61,-357,68,-357,71,-357,72,-357,97,-357,98,-357,104,-357,105,-357,106,-357,112,-357,116,-357
0,-360,3,-360,4,-360,7,-360,13,-360,15,-360,18,-360,20,-360,25,-360,29,-360,34,-360,38,-360,40,-360,42,-360,46,-360,47,-360,48,-360,50,-360,52,-360,55,-360,56,-360,61,-360,68,-360,71,-360,72,-360,97,-360,98,-360,104,-360,105,-360,106,-360,112,-360,116,-360
0,-362,3,-362,4,-362,7,-362,13,-362,15,-362,18,-362,20,-362,25,-362,29,-362,34,-362,38,-362,40,-362,42,-362,46,-362,47,-362,48,-362,50,-362,52,-362,55,-362,56,-362,61,-362,68,-362,71,-362,72,-362,97,-362,98,-362,104,-362,105,-362,106,-362,112,-362,116,-362
0,-363,3,-363,4,-363,7,-363,13,-363,15,-363,18,-363,20,-363,25,-363,29,-363,34,-363,38,-363,40,-363,42,-363,46,-363,47,-363,48,-363,50,-363,52,-363,55,-363,56,-363,61,-363,68,-363,71,-363,72,-363,97,-363,98,-363,104,-363,105,-363,106,-363,112,-363,116,-363
0,-364,3,-364,4,-364,7,-364,13,-364,15,-364,18,-364,20,-364,25,-364,29,-364,34,-364,38,-364,40,-364,42,-364,46,-364,47,-364,48,-364,50,-364,52,-364,55,-364,56,-364,61,-364,68,-364,71,-364,72,-364,97,-364,98,-364,104,-364,105,-364,106,-364,112,-364,116,-364
0,-351,3,428,4,-351,7,429,13,430,15,431,18,432,20,-351,25,-351,29,433,34,434,38,435,40,436,42,-351,46,437,47,438,48,439,50,440,52,441,55,-351,56,442,61,-351,68,443,71,-351,72,-351,97,-351,98,444,104,-351,105,445,106,446,112,-351,116,447,168,450,170,698,219,452,221,453
0,-98,61,-98
0,-358,3,-358,4,-358,7,-358,13,-358,15,-358,18,-358,20,-358,25,-358,29,-358,34,-358,38,-358,40,-358,42,-358,46,-358,47,-358,48,-358,50,-358,52,-358,55,-358,56,-358,61,-358,68,-358,71,-358,72,-358,97,-358,98,-358,104,-358,105,-358,106,-358,112,-358,116,-358
0,-770,3,-770,4,-770,7,-770,13,-770,15,-770,18,-770,20,-770,25,-770,29,-770,34,-770,38,-770,40,-770,42,-770,46,-770,47,-770,48,-770,50,-770,52,-770,55,-770,56,-770,61,-770,68,-770,71,-770,72,-770,97,-770,98,-770,104,-770,105,-770,106,-770,112,-770,116,-770
0,-353,3,-353,4,-353,7,-353,13,-353,15,-353,18,-353,20,-353,25,-353,29,-353,34,-353,38,-353,40,-353,42,-353,46,-353,47,-353,48,-353,50,-353,52,-353,55,-353,56,-353,61,-353,68,-353,71,-353,72,-353,97,-353,98,-353,104,-353,105,-353,106,-353,112,-353,116,-353
0,-361,3,-361,4,-361,7,-361,13,-361,15,-361,18,-361,20,-361,25,-361,29,-361,34,-361,38,-361,40,-361,42,-361,46,-361,47,-361,48,-361,50,-361,52,-361,55,-361,56,-361,61,-361,68,-361,71,-361,72,-361,97,-361,98,-361,104,-361,105,-361,106,-361,112,-361,116,-361
0,-352,3,428,4,-352,7,429,13,430,15,431,18,432,20,-352,25,-352,29,433,34,434,38,435,40,436,42,-352,46,437,47,438,48,439,50,440,52,441,55,-352,56,442,61,-352,68,443,71,-352,72,-352,97,-352,98,444,104,-352,105,445,106,446,112,-352,116,447,168,450,170,698,219,452,221,453
0,-349,3,428,4,-349,7,429,13,430,15,431,18,432,20,-349,25,-349,29,433,34,434,38,435,40,436,42,-349,46,437,47,438,48,439,50,440,52,441,55,-349,56,442,61,-349,68,443,71,-349,72,-349,97,-349,98,444,104,-349,105,445,106,446,112,-349,116,447,168,450,170,698,219,452,221,453
4,3,20,15,25,-418,42,-418,55,-418,71,41,72,42,97,49,190,699,193,83
2,2,14,10,17,113,21,114,43,700,57,34,62,38,144,59,158,701
4,-777,20,-777,25,-777,42,-777,55,-777,68,-777,69,-777,71,-777,72,-777,75,-777,92,-777,94,-777,97,-777,104,-777
4,-774,20,-774,25,-774,42,-774,55,-774,68,-774,69,-774,71,-774,72,-774,75,-774,92,-774,94,-774,97,-774,104,-774
85,702,100,232,112,233,165,703
85,704,100,232,112,233,165,705
0,-291,4,3,20,15,25,-418,42,-418,55,-418,61,-291,71,41,72,42,97,49,151,706,190,464,193,83
0,-772,4,-772,20,-772,25,-772,42,-772,55,-772,61,-772,71,-772,72,-772,97,-772
3,428,7,429,13,430,15,431,18,432,29,433,34,434,38,435,40,436,46,437,47,438,48,439,50,440,52,441,56,442,68,443,98,444,105,445,106,446,112,707,116,447,124,708,168,450,170,451,219,452,221,453
0,-30,61,-30
5,128,6,5,19,129,35,24,54,130,65,131,143,58,176,471,211,709
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,193,248,223,710
68,711
25,712
108,713
6,5,35,24,92,714,143,219
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,92,715,97,49,101,247,193,248,223,716
4,717,25,718
0,-686,1,-686,4,-686,5,-686,6,-686,9,-686,10,-686,16,-686,19,-686,20,-686,22,-686,24,-686,25,-686,27,-686,35,-686,36,-686,37,-686,39,-686,49,-686,51,-686,54,-686,61,-686,64,-686,65,-686,68,-686,69,-686,70,-686,71,-686,72,-686,74,-686,75,-686,84,-686,85,-686,88,-686,95,594,96,595,97,-686,101,-686,104,-686,108,719,110,-686,111,-686,112,-686,114,-686,115,-686,208,720,209,721
68,722
12,723
108,724
0,-656,1,1,4,3,5,128,6,5,9,7,10,8,12,-418,16,12,19,129,20,15,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-656,64,-656,65,131,68,228,69,229,70,-656,71,41,72,42,74,250,75,230,84,251,85,-656,88,-656,97,49,101,253,104,-656,110,-656,111,-656,112,-656,114,484,115,485,131,725,141,57,143,58,145,726,146,61,147,62,148,63,149,64,156,727,161,69,167,73,176,312,193,257,210,313,211,314,212,315,213,316,222,489
4,728,12,729
0,-579,4,3,12,-418,20,15,61,-579,68,228,69,229,71,41,72,42,74,250,75,230,84,251,97,49,101,253,114,484,115,485,131,730,156,586,193,257,222,489
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,60,731,65,131,141,57,143,58,153,65,154,378,157,732,161,69,166,380,167,73,176,79,192,209,210,210,211,211,212,212,213,213
4,3,12,-418,20,15,71,41,72,42,74,250,84,251,97,49,101,253,179,733,193,257,222,258
0,-577,4,3,12,-418,20,15,61,-577,68,228,69,229,71,41,72,42,74,250,75,230,84,251,85,734,97,49,101,253,104,735,114,484,115,485,131,736,156,586,193,257,222,489
5,737,19,129,54,130,65,131,176,738,191,739,192,740
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,161,69,166,741,167,73,176,312,210,210,211,211,212,212,213,213
0,-659,1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-659,64,-659,65,131,68,228,69,229,70,-659,75,230,85,-659,88,-659,104,-659,110,-659,111,-659,112,-659,141,57,143,58,145,742,146,61,147,62,148,63,149,64,156,743,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-661,61,-661,64,-661,70,-661,85,-661,88,-661,104,-661,110,-661,111,-661,112,-661
1,1,4,3,5,128,6,5,9,7,10,8,12,-418,16,12,19,129,20,15,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,71,41,72,42,74,250,84,251,97,49,101,253,141,57,143,58,145,744,146,61,147,62,148,63,149,64,161,69,167,73,176,312,193,257,210,313,211,314,212,315,213,316,222,745
0,-614,1,-614,4,-614,5,-614,6,-614,9,-614,10,-614,12,-614,16,-614,19,-614,20,-614,22,-614,24,-614,27,-614,35,-614,36,-614,37,-614,39,-614,49,-614,51,-614,54,-614,61,-614,64,-614,65,-614,68,-614,69,-614,70,-614,71,-614,72,-614,74,-614,75,-614,84,-614,85,-614,88,-614,97,-614,101,-614,104,-614,110,-614,111,-614,112,-614,114,-614,115,-614
0,-733,1,-733,4,-733,5,-733,6,-733,9,-733,10,-733,12,-733,16,-733,19,-733,20,-733,22,-733,24,-733,27,-733,35,-733,36,-733,37,-733,39,-733,49,-733,51,-733,54,-733,61,-733,64,-733,65,-733,68,-733,69,-733,70,-733,71,-733,72,-733,74,-733,75,-733,84,-733,85,-733,88,-733,95,594,96,595,97,-733,101,-733,104,-733,108,746,110,-733,111,-733,112,-733,114,-733,115,-733,208,747,209,748
21,-139
21,-138
21,-137
0,-620,1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,25,-418,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-620,64,-620,65,131,68,228,69,229,70,-620,71,41,72,42,74,244,75,230,84,245,85,-620,88,-620,97,49,101,247,104,-620,110,-620,111,-620,112,-620,114,500,115,501,132,749,141,57,143,58,145,750,146,61,147,62,148,63,149,64,156,751,161,69,167,73,176,312,193,248,210,313,211,314,212,315,213,316,223,505
21,752
0,-537,4,3,20,15,25,-418,61,-537,68,228,69,229,71,41,72,42,74,244,75,230,84,245,97,49,101,247,114,500,115,501,132,753,156,754,193,248,223,505
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,60,755,65,131,141,57,143,58,153,65,154,378,157,756,161,69,166,380,167,73,176,79,192,209,210,210,211,211,212,212,213,213
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,90,757,97,49,101,247,180,758,193,248,223,263
0,-535,4,3,20,15,25,-418,61,-535,68,228,69,229,71,41,72,42,74,244,75,230,84,245,85,759,97,49,101,247,104,760,114,500,115,501,132,761,156,754,193,248,223,505
5,737,19,129,54,130,65,131,176,738,191,762,192,763
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,161,69,166,764,167,73,176,312,210,210,211,211,212,212,213,213
0,-623,1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-623,64,-623,65,131,68,228,69,229,70,-623,75,230,85,-623,88,-623,104,-623,110,-623,111,-623,112,-623,141,57,143,58,145,765,146,61,147,62,148,63,149,64,156,766,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-625,61,-625,64,-625,70,-625,85,-625,88,-625,104,-625,110,-625,111,-625,112,-625
1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,25,-418,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,71,41,72,42,74,244,84,245,97,49,101,247,141,57,143,58,145,767,146,61,147,62,148,63,149,64,161,69,167,73,176,312,193,248,210,313,211,314,212,315,213,316,223,768
0,-715,1,-715,4,-715,5,-715,6,-715,9,-715,10,-715,16,-715,19,-715,20,-715,22,-715,24,-715,25,-715,27,-715,35,-715,36,-715,37,-715,39,-715,49,-715,51,-715,54,-715,61,-715,64,-715,65,-715,68,-715,69,-715,70,-715,71,-715,72,-715,74,-715,75,-715,84,-715,85,-715,88,-715,97,-715,101,-715,104,-715,110,-715,111,-715,112,-715,114,-715,115,-715
0,-427,1,-427,4,-427,5,-427,6,-427,9,-427,10,-427,12,-427,16,-427,19,-427,20,-427,22,-427,24,-427,25,-427,26,769,27,-427,33,-427,35,-427,36,-427,37,-427,39,-427,42,-427,49,-427,51,-427,54,-427,61,-427,64,-427,65,-427,66,770,68,-427,69,-427,70,-427,71,-427,72,-427,74,-427,75,-427,84,-427,85,-427,88,-427,95,-427,96,-427,97,-427,101,-427,104,-427,108,-427,110,-427,111,-427,112,-427,114,-427,115,-427
68,771
33,506,160,772
108,773
0,-644,1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,27,19,33,-418,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-644,64,-644,65,131,68,228,69,229,70,-644,71,41,72,42,74,264,75,230,84,265,85,-644,88,-644,97,49,101,267,104,-644,110,-644,111,-644,112,-644,114,517,115,518,134,774,141,57,143,58,145,775,146,61,147,62,148,63,149,64,156,776,161,69,167,73,176,312,193,271,210,313,211,314,212,315,213,316,226,522
4,777,33,506,160,778
0,-565,4,3,20,15,33,-418,61,-565,68,228,69,229,71,41,72,42,74,264,75,230,84,265,97,49,101,267,114,517,115,518,134,779,156,780,193,271,226,522
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,60,781,65,131,141,57,143,58,153,65,154,378,157,782,161,69,166,380,167,73,176,79,192,209,210,210,211,211,212,212,213,213
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,97,49,101,267,183,783,193,271,226,272
85,702,100,232,112,233,165,784
0,-563,4,3,20,15,33,-418,61,-563,68,228,69,229,71,41,72,42,74,264,75,230,84,265,85,785,97,49,101,267,104,786,114,517,115,518,134,787,156,780,193,271,226,522
5,737,19,129,54,130,65,131,176,738,191,788,192,789
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,161,69,166,790,167,73,176,312,210,210,211,211,212,212,213,213
0,-647,1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-647,64,-647,65,131,68,228,69,229,70,-647,75,230,85,-647,88,-647,104,-647,110,-647,111,-647,112,-647,141,57,143,58,145,791,146,61,147,62,148,63,149,64,156,792,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-649,61,-649,64,-649,70,-649,85,-649,88,-649,104,-649,110,-649,111,-649,112,-649
1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,27,19,33,-418,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,71,41,72,42,74,264,84,265,97,49,101,267,141,57,143,58,145,793,146,61,147,62,148,63,149,64,161,69,167,73,176,312,193,271,210,313,211,314,212,315,213,316,226,794
0,-727,1,-727,4,-727,5,-727,6,-727,9,-727,10,-727,16,-727,19,-727,20,-727,22,-727,24,-727,27,-727,33,-727,35,-727,36,-727,37,-727,39,-727,49,-727,51,-727,54,-727,61,-727,64,-727,65,-727,68,-727,69,-727,70,-727,71,-727,72,-727,74,-727,75,-727,84,-727,85,-727,88,-727,97,-727,101,-727,104,-727,110,-727,111,-727,112,-727,114,-727,115,-727
0,-699,1,-699,4,-699,5,-699,6,-699,9,-699,10,-699,16,-699,19,-699,20,-699,22,-699,24,-699,27,-699,33,-699,35,-699,36,-699,37,-699,39,-699,49,-699,51,-699,54,-699,61,-699,64,-699,65,-699,68,-699,69,-699,70,-699,71,-699,72,-699,74,-699,75,-699,84,-699,85,-699,88,-699,95,594,96,595,97,-699,101,-699,104,-699,108,795,110,-699,111,-699,112,-699,114,-699,115,-699,208,796,209,797
0,-632,1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,27,19,35,24,36,25,37,26,39,27,42,-418,49,30,51,31,54,130,61,-632,64,-632,65,131,68,228,69,229,70,-632,71,41,72,42,74,123,75,230,84,124,85,-632,88,-632,97,49,101,125,104,-632,110,-632,111,-632,112,-632,114,529,115,530,133,798,141,57,143,58,145,799,146,61,147,62,148,63,149,64,156,800,161,69,167,73,176,312,193,126,210,313,211,314,212,315,213,316,224,534
0,-551,4,3,20,15,42,-418,61,-551,68,228,69,229,71,41,72,42,74,123,75,230,84,124,97,49,101,125,114,529,115,530,133,801,156,802,193,126,224,534
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,60,803,65,131,141,57,143,58,153,65,154,378,157,804,161,69,166,380,167,73,176,79,192,209,210,210,211,211,212,212,213,213
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,181,805,193,126,224,277
0,-549,4,3,20,15,42,-418,61,-549,68,228,69,229,71,41,72,42,74,123,75,230,84,124,85,806,97,49,101,125,104,807,114,529,115,530,133,808,156,802,193,126,224,534
5,737,19,129,54,130,65,131,176,738,191,809,192,810
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,161,69,166,811,167,73,176,312,210,210,211,211,212,212,213,213
0,-635,1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-635,64,-635,65,131,68,228,69,229,70,-635,75,230,85,-635,88,-635,104,-635,110,-635,111,-635,112,-635,141,57,143,58,145,812,146,61,147,62,148,63,149,64,156,813,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-637,61,-637,64,-637,70,-637,85,-637,88,-637,104,-637,110,-637,111,-637,112,-637
1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,27,19,35,24,36,25,37,26,39,27,42,-418,49,30,51,31,54,130,65,131,71,41,72,42,74,123,84,124,97,49,101,125,141,57,143,58,145,814,146,61,147,62,148,63,149,64,161,69,167,73,176,312,193,126,210,313,211,314,212,315,213,316,224,815
0,-721,1,-721,4,-721,5,-721,6,-721,9,-721,10,-721,16,-721,19,-721,20,-721,22,-721,24,-721,27,-721,35,-721,36,-721,37,-721,39,-721,42,-721,49,-721,51,-721,54,-721,61,-721,64,-721,65,-721,68,-721,69,-721,70,-721,71,-721,72,-721,74,-721,75,-721,84,-721,85,-721,88,-721,97,-721,101,-721,104,-721,110,-721,111,-721,112,-721,114,-721,115,-721
0,-468,61,-468
0,-470,61,-470
0,-466,61,-466
0,-465,12,816,61,-465
0,-472,61,-472
44,-753,68,-753
2,2,14,10,17,113,21,114,44,817,57,34,62,38,144,59,158,818
0,-757,2,-757,4,-757,12,-757,14,-757,17,-757,20,-757,21,-757,25,-757,33,-757,42,-757,44,-757,57,-757,61,-757,62,-757,68,-757,71,-757,72,-757,74,-757,82,-757,84,-757,97,-757,101,-757,111,-757,112,-757,113,-757
2,2,14,10,17,113,21,114,44,819,57,34,62,38,144,59,158,820
0,-61,2,2,4,-61,12,-61,14,10,17,113,20,-61,21,114,25,-61,33,-61,42,-61,44,821,57,34,61,-61,62,38,68,822,71,-61,72,-61,74,-61,82,-61,84,-61,97,-61,101,-61,111,-61,112,-61,113,-61,144,59,158,823
0,-756,2,-756,4,-756,12,-756,14,-756,17,-756,20,-756,21,-756,25,-756,33,-756,42,-756,44,-756,57,-756,61,-756,62,-756,68,-756,71,-756,72,-756,74,-756,82,-756,84,-756,97,-756,101,-756,111,-756,112,-756,113,-756
0,-460,61,-460
0,-462,61,-462
0,-458,61,-458
0,-457,12,824,61,-457
0,-444,61,-444
0,-446,61,-446
0,-442,61,-442
0,-441,12,825,61,-441
0,-448,61,-448
0,-436,61,-436
0,-438,61,-438
0,-434,61,-434
0,-433,12,826,61,-433
2,2,4,3,14,10,17,113,20,15,21,114,33,-418,57,34,62,38,71,41,72,42,87,303,97,49,123,304,144,59,158,305,171,827,193,307,197,308
2,-767,14,-767,17,-767,21,-767,44,-767,57,-767,62,-767,87,-767
85,828,113,829
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,830,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,831
21,832,44,833,87,303,123,834
1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,27,19,33,-418,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,71,41,72,42,85,-428,97,49,113,-428,141,57,143,58,145,835,146,61,147,62,148,63,149,64,161,69,167,73,176,312,193,307,197,836,210,313,211,314,212,315,213,316
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,837,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
64,39,110,53,116,54,121,55,188,838
64,39,110,53,116,54,121,55,188,839
85,840
0,-254,5,128,19,129,54,130,61,-254,63,134,65,131,68,841,69,229,75,230,85,566,105,567,106,568,113,569,129,571,142,842,156,573,176,139,177,574,178,141,214,142
0,-273,61,-273
0,-255,61,-255
85,843,113,844
0,-286,61,-286,85,845,115,846
2,2,4,3,14,10,17,113,20,15,21,114,33,-418,57,34,62,38,71,41,72,42,87,303,97,49,123,304,144,59,158,305,171,847,193,307,197,308
4,3,12,-418,20,15,71,41,72,42,74,250,84,251,97,49,101,253,179,478,193,257,222,258
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,180,494,193,248,223,263
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,97,49,101,267,183,510,193,271,226,272
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,181,524,193,126,224,277
0,-90,61,-90
0,-92,61,-92
0,-116,4,3,12,-418,20,15,61,-116,68,228,69,229,71,41,72,42,74,250,75,230,84,251,97,49,101,253,156,586,193,257,222,489
0,-78,61,-78
0,-87,61,-87,64,39,110,53,116,54,121,55,188,848
0,-89,61,-89,64,39,110,53,116,54,121,55,188,849
4,3,12,-418,20,15,71,41,72,42,74,250,84,251,97,49,101,253,193,257,222,745
0,-343,61,-343
0,-342,61,-342
42,850
108,851
4,852,42,853
42,854
108,855
0,-419,1,-419,4,-419,5,-419,6,-419,9,-419,10,-419,12,-419,16,-419,19,-419,20,-419,22,-419,24,-419,25,-419,27,-419,33,-419,35,-419,36,-419,37,-419,39,-419,42,-419,49,-419,51,-419,54,-419,61,-419,64,-419,65,-419,68,-419,69,-419,70,-419,71,-419,72,-419,74,-419,75,-419,84,-419,85,-419,88,-419,92,-419,94,-419,97,-419,101,-419,104,-419,110,-419,111,-419,112,-419,114,-419,115,-419
0,-420,1,-420,4,-420,5,-420,6,-420,9,-420,10,-420,12,-420,16,-420,19,-420,20,-420,22,-420,24,-420,25,-420,27,-420,33,-420,35,-420,36,-420,37,-420,39,-420,42,-420,49,-420,51,-420,54,-420,61,-420,64,-420,65,-420,68,-420,69,-420,70,-420,71,-420,72,-420,74,-420,75,-420,84,-420,85,-420,88,-420,92,-420,94,-420,97,-420,101,-420,104,-420,110,-420,111,-420,112,-420,114,-420,115,-420
42,856
0,-599,1,-599,4,-599,5,-599,6,-599,9,-599,10,-599,16,-599,19,-599,20,-599,22,-599,24,-599,27,-599,35,-599,36,-599,37,-599,39,-599,42,-599,49,-599,51,-599,54,-599,61,-599,64,-599,65,-599,68,-599,69,-599,70,-599,71,-599,72,-599,74,-599,75,-599,84,-599,85,-599,88,-599,92,-599,94,-599,97,-599,101,-599,104,-599,110,-599,111,-599,112,-599,114,-599,115,-599
0,-600,1,-600,4,-600,5,-600,6,-600,9,-600,10,-600,16,-600,19,-600,20,-600,22,-600,24,-600,27,-600,35,-600,36,-600,37,-600,39,-600,42,-600,49,-600,51,-600,54,-600,61,-600,64,-600,65,-600,68,-600,69,-600,70,-600,71,-600,72,-600,74,-600,75,-600,84,-600,85,-600,88,-600,92,-600,94,-600,97,-600,101,-600,104,-600,110,-600,111,-600,112,-600,114,-600,115,-600
0,-336,61,-336
0,-335,61,-335
92,47,94,48,162,104,163,857
0,-84,61,-84
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,193,126,224,858
0,-83,61,-83
2,2,4,3,14,10,17,113,20,15,21,114,33,-418,57,34,62,38,71,41,72,42,87,303,97,49,123,304,144,59,158,305,171,859,193,307,197,308
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,85,-428,113,-428,141,57,143,58,145,835,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-240,61,-240
1,1,6,5,9,7,10,8,22,17,27,19,35,24,36,25,37,26,49,30,51,31,143,416,161,417,167,418
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,180,860,193,248,223,263
0,-506,4,3,20,15,25,-418,61,-506,68,228,69,229,71,41,72,42,74,244,75,230,84,245,97,49,101,247,114,500,115,501,132,861,156,754,193,248,223,505
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,97,49,101,267,183,862,193,271,226,272
0,-514,4,3,20,15,33,-418,61,-514,68,228,69,229,71,41,72,42,74,264,75,230,84,265,97,49,101,267,114,517,115,518,134,863,156,780,193,271,226,522
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,181,864,193,126,224,277
0,-510,4,3,20,15,42,-418,61,-510,68,228,69,229,71,41,72,42,74,123,75,230,84,124,97,49,101,125,114,529,115,530,133,865,156,802,193,126,224,534
4,-681,20,-681,25,-681,71,-681,72,-681,74,-681,84,-681,97,-681,101,-681
2,2,4,3,14,10,17,113,20,15,21,114,33,-418,57,34,62,38,71,41,72,42,87,303,97,49,123,304,144,59,158,305,171,866,193,307,197,308
0,-242,61,-242
0,-24,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-24,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,867,156,649,193,385,225,650
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,868,193,385,225,386
0,-29,61,-29
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,180,758,193,248,223,263
0,-39,61,-39
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,193,385,225,869
0,-484
3,428,7,429,13,430,15,431,18,432,29,433,34,434,38,435,40,436,46,437,47,438,48,439,50,440,52,441,56,442,68,443,98,444,105,445,106,446,112,870,116,447,168,450,170,698,219,452,221,453
0,-489
0,-488,64,39,110,53,116,54,121,55,188,871
92,872
2,2,14,10,17,113,21,114,57,34,62,38,87,560,144,59,158,873
85,874
2,2,14,10,17,113,21,114,57,34,62,38,87,560,144,59,158,875
85,876
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,877,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,878
0,-237,5,128,19,129,54,130,61,-237,63,134,65,131,68,606,69,229,75,230,85,566,105,567,113,569,129,879,156,573,176,139,177,574,178,141,214,142
0,-238,61,-238
0,-265,5,-265,19,-265,54,-265,61,-265,63,-265,65,-265,68,-265,69,-265,75,-265,85,-265,105,-265,112,-265,113,-265
0,-751,61,-751
92,-42,94,-42,112,-42
0,-423,4,-423,12,-423,20,-423,25,-423,33,-423,42,-423,61,-423,68,-423,69,-423,71,-423,72,-423,74,-423,75,-423,84,-423,95,-423,96,-423,97,-423,101,-423,104,-423,108,-423
0,-421,4,-421,12,-421,20,-421,25,-421,33,-421,42,-421,61,-421,68,-421,69,-421,71,-421,72,-421,74,-421,75,-421,84,-421,95,-421,96,-421,97,-421,101,-421,104,-421,108,-421
0,-422,4,-422,12,-422,20,-422,25,-422,33,-422,42,-422,61,-422,68,-422,69,-422,71,-422,72,-422,74,-422,75,-422,84,-422,95,-422,96,-422,97,-422,101,-422,104,-422,108,-422
68,880
0,-424,4,-424,12,-424,20,-424,25,-424,33,-424,42,-424,61,-424,68,-424,69,-424,71,-424,72,-424,74,-424,75,-424,84,-424,95,-424,96,-424,97,-424,101,-424,104,-424,108,-424
12,640,25,641,33,506,42,642,150,881,160,644
108,882
4,883,12,640,25,641,33,506,42,642,150,884,160,644
0,-27,61,-27
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,193,385,225,885
0,-586,4,-586,12,-586,20,-586,25,-586,33,-586,42,-586,61,-586,68,-586,69,-586,71,-586,72,-586,74,-586,75,-586,84,-586,97,-586,101,-586,104,-586
0,-517,4,-517,12,-517,20,-517,25,-517,33,-517,42,-517,61,-517,68,-517,69,-517,71,-517,72,-517,74,-517,75,-517,84,-517,95,594,96,595,97,-517,101,-517,104,-517,108,886,208,887,209,888
0,-26,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-26,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,889,156,649,193,385,225,650
92,890
91,891
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,45,892,49,30,51,31,54,130,65,131,141,57,143,58,145,893,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
4,3,20,15,25,-418,42,-418,55,-418,71,41,72,42,97,49,190,894,193,83
0,-207,61,-207,64,39,69,895,85,896,110,53,116,54,121,55,188,897
3,428,7,429,13,430,15,431,18,432,29,433,34,434,38,435,40,436,46,437,47,438,48,439,50,440,52,441,56,442,68,443,80,898,98,444,105,445,106,446,116,447,124,899,168,450,170,451,219,452,221,453
0,-104,61,-104
0,-266,2,-266,4,-266,5,-266,14,-266,17,-266,19,-266,20,-266,21,-266,33,-266,54,-266,57,-266,61,-266,62,-266,63,-266,65,-266,68,-266,69,-266,71,-266,72,-266,85,-266,97,-266,104,-266
5,128,19,129,54,130,63,134,65,131,85,900,176,139,177,901,178,141,214,142
85,902
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,903,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-111,61,-111
2,2,14,10,17,113,21,114,43,904,57,34,62,38,144,59,158,905
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,906,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-212,61,-212
85,907
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,908,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,909,111,910,112,911,152,912
85,913
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,914,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
69,915,85,916
64,39,69,917,85,918,110,53,116,54,121,55,188,919
4,3,20,15,33,-418,71,41,72,42,97,49,193,920,207,921
1,1,3,428,5,128,6,5,7,429,9,7,10,8,13,430,15,431,16,12,18,432,19,129,22,17,24,18,27,19,29,433,34,434,35,24,36,25,37,26,38,435,39,27,40,436,46,437,47,438,48,439,49,30,50,440,51,31,52,441,54,130,56,442,65,131,68,443,98,444,105,445,106,446,116,447,124,448,141,57,143,58,145,922,146,61,147,62,148,63,149,64,161,69,167,73,168,450,170,451,176,312,210,313,211,314,212,315,213,316,219,452,221,453
0,-288,4,3,20,15,25,-418,42,-418,55,-418,61,-288,71,41,72,42,97,49,126,923,151,463,190,464,193,83
92,47,94,48,162,924
4,3,20,15,25,-418,42,-418,55,-418,68,228,69,229,71,41,72,42,75,230,92,47,94,48,97,49,104,925,156,456,162,926,190,458,193,83
2,2,14,10,17,113,21,114,43,927,57,34,62,38,144,59,158,928
15,-780,56,-780,68,-780,88,-780
4,3,20,15,25,-418,42,-418,55,-418,68,228,69,229,71,41,72,42,75,230,92,47,94,48,97,49,104,929,125,930,156,235,162,931,190,238,193,83
4,3,20,15,33,-418,71,41,72,42,97,49,193,391,198,932
0,-248,4,3,20,15,21,933,33,-418,61,-248,68,934,71,41,72,42,97,49,104,935,193,391,198,936
0,-763,4,-763,20,-763,21,-763,33,-763,61,-763,68,-763,71,-763,72,-763,97,-763,104,-763
0,-252,4,3,20,15,21,937,33,-418,61,-252,68,934,71,41,72,42,97,49,104,938,193,391,198,936
0,-74,61,-74
0,-483
42,939
42,940
42,941
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,942,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,943
0,-188,61,-188,85,944,113,945
0,-167,61,-167,64,39,85,946,110,53,113,947,116,54,121,55,188,948
2,2,14,10,17,113,21,114,57,34,62,38,144,59,158,949
0,-181,61,-181,64,39,85,950,110,53,113,951,116,54,121,55,188,952
0,-771,3,-771,4,-771,7,-771,13,-771,15,-771,18,-771,20,-771,25,-771,29,-771,34,-771,38,-771,40,-771,42,-771,46,-771,47,-771,48,-771,50,-771,52,-771,55,-771,56,-771,61,-771,68,-771,71,-771,72,-771,97,-771,98,-771,104,-771,105,-771,106,-771,112,-771,116,-771
4,-776,20,-776,25,-776,42,-776,55,-776,68,-776,69,-776,71,-776,72,-776,75,-776,92,-776,94,-776,97,-776,104,-776
85,702,100,232,112,233,165,953
85,702,100,232,112,233,165,954
3,428,7,429,13,430,15,431,18,432,29,433,34,434,38,435,40,436,46,437,47,438,48,439,50,440,52,441,56,442,68,443,98,444,105,445,106,446,116,447,124,448,168,450,170,451,219,452,221,453
0,-294,4,3,20,15,25,-418,42,-418,55,-418,61,-294,71,41,72,42,97,49,126,955,151,463,190,464,193,83
1,1,3,428,5,128,6,5,7,429,9,7,10,8,13,430,15,431,16,12,18,432,19,129,22,17,24,18,27,19,29,433,34,434,35,24,36,25,37,26,38,435,39,27,40,436,46,437,47,438,48,439,49,30,50,440,51,31,52,441,54,130,56,442,65,131,68,443,98,444,105,445,106,446,116,447,124,448,141,57,143,58,145,956,146,61,147,62,148,63,149,64,161,69,167,73,168,450,170,451,176,312,210,313,211,314,212,315,213,316,219,452,221,453
0,-290,4,3,20,15,25,-418,42,-418,55,-418,61,-290,71,41,72,42,97,49,126,957,151,463,190,464,193,83
0,-773,4,-773,20,-773,25,-773,42,-773,55,-773,61,-773,71,-773,72,-773,97,-773
3,428,7,429,13,430,15,431,18,432,29,433,34,434,38,435,40,436,46,437,47,438,48,439,50,440,52,441,56,442,68,443,98,444,105,445,106,446,116,447,124,958,168,450,170,451,219,452,221,453
0,-346,3,428,4,-346,7,429,13,430,15,431,18,432,20,-346,25,-346,29,433,34,434,38,435,40,436,42,-346,46,437,47,438,48,439,50,440,52,441,55,-346,56,442,61,-346,68,443,71,-346,72,-346,97,-346,98,444,105,445,106,446,116,447,168,450,170,698,219,452,221,453
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,92,959,97,49,101,247,193,248,223,960
0,-134,61,-134
25,961
108,962
4,963,25,964
6,5,35,24,143,416
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,193,248,223,965
0,-133,61,-133
25,966
108,967
25,968
0,-684,1,-684,4,-684,5,-684,6,-684,9,-684,10,-684,16,-684,19,-684,20,-684,22,-684,24,-684,25,-684,27,-684,35,-684,36,-684,37,-684,39,-684,49,-684,51,-684,54,-684,61,-684,64,-684,65,-684,68,-684,69,-684,70,-684,71,-684,72,-684,74,-684,75,-684,84,-684,85,-684,88,-684,97,-684,101,-684,104,-684,110,-684,111,-684,112,-684,114,-684,115,-684
0,-685,1,-685,4,-685,5,-685,6,-685,9,-685,10,-685,16,-685,19,-685,20,-685,22,-685,24,-685,25,-685,27,-685,35,-685,36,-685,37,-685,39,-685,49,-685,51,-685,54,-685,61,-685,64,-685,65,-685,68,-685,69,-685,70,-685,71,-685,72,-685,74,-685,75,-685,84,-685,85,-685,88,-685,97,-685,101,-685,104,-685,110,-685,111,-685,112,-685,114,-685,115,-685
12,969
108,970
4,971,12,972
0,-653,1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-653,64,-653,65,131,68,228,69,229,70,-653,75,230,85,-653,88,-653,104,-653,110,-653,111,-653,112,-653,141,57,143,58,145,973,146,61,147,62,148,63,149,64,156,974,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-655,61,-655,64,-655,70,-655,85,-655,88,-655,104,-655,110,-655,111,-655,112,-655
1,1,4,3,5,128,6,5,9,7,10,8,12,-418,16,12,19,129,20,15,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,71,41,72,42,74,250,84,251,97,49,101,253,141,57,143,58,145,975,146,61,147,62,148,63,149,64,161,69,167,73,176,312,193,257,210,313,211,314,212,315,213,316,222,745
12,976
108,977
0,-578,61,-578
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,153,65,154,378,157,978,161,69,166,380,167,73,176,79,192,209,210,210,211,211,212,212,213,213
112,979
0,-573,4,3,12,-418,20,15,61,-573,68,228,69,229,71,41,72,42,74,250,75,230,84,251,85,980,97,49,101,253,104,981,114,484,115,485,131,982,156,586,193,257,222,489
5,128,19,129,54,130,65,131,135,983,136,984,137,985,138,986,176,987,202,988,203,989,204,990
0,-575,61,-575
0,-574,61,-574
4,-391,12,-391,20,-391,25,-391,33,-391,42,-391,71,-391,72,-391,74,-391,84,-391,92,-393,97,-391,101,-391
92,-390
4,3,12,-418,20,15,71,41,72,42,74,250,84,251,97,49,101,253,193,257,222,991
92,992
92,993
0,-658,61,-658,64,-658,70,-658,85,-658,88,-658,104,-658,110,-658,111,-658,112,-658
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,994,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-660,61,-660,64,-660,70,-660,85,-660,88,-660,104,-660,110,-660,111,-660,112,-660
0,-613,1,-613,4,-613,5,-613,6,-613,9,-613,10,-613,12,-613,16,-613,19,-613,20,-613,22,-613,24,-613,27,-613,35,-613,36,-613,37,-613,39,-613,49,-613,51,-613,54,-613,61,-613,64,-613,65,-613,68,-613,69,-613,70,-613,71,-613,72,-613,74,-613,75,-613,84,-613,85,-613,88,-613,97,-613,101,-613,104,-613,110,-613,111,-613,112,-613,114,-613,115,-613
12,995
0,-731,1,-731,4,-731,5,-731,6,-731,9,-731,10,-731,12,-731,16,-731,19,-731,20,-731,22,-731,24,-731,27,-731,35,-731,36,-731,37,-731,39,-731,49,-731,51,-731,54,-731,61,-731,64,-731,65,-731,68,-731,69,-731,70,-731,71,-731,72,-731,74,-731,75,-731,84,-731,85,-731,88,-731,97,-731,101,-731,104,-731,110,-731,111,-731,112,-731,114,-731,115,-731
0,-732,1,-732,4,-732,5,-732,6,-732,9,-732,10,-732,12,-732,16,-732,19,-732,20,-732,22,-732,24,-732,27,-732,35,-732,36,-732,37,-732,39,-732,49,-732,51,-732,54,-732,61,-732,64,-732,65,-732,68,-732,69,-732,70,-732,71,-732,72,-732,74,-732,75,-732,84,-732,85,-732,88,-732,97,-732,101,-732,104,-732,110,-732,111,-732,112,-732,114,-732,115,-732
0,-617,1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-617,64,-617,65,131,68,228,69,229,70,-617,75,230,85,-617,88,-617,104,-617,110,-617,111,-617,112,-617,141,57,143,58,145,996,146,61,147,62,148,63,149,64,156,997,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-619,61,-619,64,-619,70,-619,85,-619,88,-619,104,-619,110,-619,111,-619,112,-619
1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,25,-418,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,71,41,72,42,74,244,84,245,97,49,101,247,141,57,143,58,145,998,146,61,147,62,148,63,149,64,161,69,167,73,176,312,193,248,210,313,211,314,212,315,213,316,223,768
112,999
0,-536,61,-536
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,193,248,223,768
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,153,65,154,378,157,1000,161,69,166,380,167,73,176,79,192,209,210,210,211,211,212,212,213,213
112,1001
0,-37,61,-37
0,-531,4,3,20,15,25,-418,61,-531,68,228,69,229,71,41,72,42,74,244,75,230,84,245,85,1002,97,49,101,247,104,1003,114,500,115,501,132,1004,156,754,193,248,223,505
5,128,19,129,54,130,65,131,135,1005,136,984,137,985,138,986,176,987,202,988,203,989,204,990
0,-533,61,-533
0,-532,61,-532
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,193,248,223,1006
92,1007
92,1008
0,-622,61,-622,64,-622,70,-622,85,-622,88,-622,104,-622,110,-622,111,-622,112,-622
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1009,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-624,61,-624,64,-624,70,-624,85,-624,88,-624,104,-624,110,-624,111,-624,112,-624
0,-714,1,-714,4,-714,5,-714,6,-714,9,-714,10,-714,16,-714,19,-714,20,-714,22,-714,24,-714,25,-714,27,-714,35,-714,36,-714,37,-714,39,-714,49,-714,51,-714,54,-714,61,-714,64,-714,65,-714,68,-714,69,-714,70,-714,71,-714,72,-714,74,-714,75,-714,84,-714,85,-714,88,-714,97,-714,101,-714,104,-714,110,-714,111,-714,112,-714,114,-714,115,-714
0,-425,1,-425,4,-425,5,-425,6,-425,9,-425,10,-425,12,-425,16,-425,19,-425,20,-425,22,-425,24,-425,25,-425,27,-425,33,-425,35,-425,36,-425,37,-425,39,-425,42,-425,49,-425,51,-425,54,-425,61,-425,64,-425,65,-425,68,-425,69,-425,70,-425,71,-425,72,-425,74,-425,75,-425,84,-425,85,-425,88,-425,95,-425,96,-425,97,-425,101,-425,104,-425,108,-425,110,-425,111,-425,112,-425,114,-425,115,-425
0,-426,1,-426,4,-426,5,-426,6,-426,9,-426,10,-426,12,-426,16,-426,19,-426,20,-426,22,-426,24,-426,25,-426,27,-426,33,-426,35,-426,36,-426,37,-426,39,-426,42,-426,49,-426,51,-426,54,-426,61,-426,64,-426,65,-426,68,-426,69,-426,70,-426,71,-426,72,-426,74,-426,75,-426,84,-426,85,-426,88,-426,95,-426,96,-426,97,-426,101,-426,104,-426,108,-426,110,-426,111,-426,112,-426,114,-426,115,-426
33,506,160,1010
108,1011
4,1012,33,506,160,1013
0,-641,1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-641,64,-641,65,131,68,228,69,229,70,-641,75,230,85,-641,88,-641,104,-641,110,-641,111,-641,112,-641,141,57,143,58,145,1014,146,61,147,62,148,63,149,64,156,1015,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-643,61,-643,64,-643,70,-643,85,-643,88,-643,104,-643,110,-643,111,-643,112,-643
1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,27,19,33,-418,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,71,41,72,42,74,264,84,265,97,49,101,267,141,57,143,58,145,1016,146,61,147,62,148,63,149,64,161,69,167,73,176,312,193,271,210,313,211,314,212,315,213,316,226,794
33,506,160,1017
108,1018
0,-564,61,-564
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,97,49,101,267,193,271,226,794
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,153,65,154,378,157,1019,161,69,166,380,167,73,176,79,192,209,210,210,211,211,212,212,213,213
112,1020
0,-559,4,3,20,15,33,-418,61,-559,68,228,69,229,71,41,72,42,74,264,75,230,84,265,85,1021,97,49,101,267,104,1022,114,517,115,518,134,1023,156,780,193,271,226,522
112,1024
5,128,19,129,54,130,65,131,135,1025,136,984,137,985,138,986,176,987,202,988,203,989,204,990
0,-561,61,-561
0,-560,61,-560
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,97,49,101,267,193,271,226,1026
92,1027
92,1028
0,-646,61,-646,64,-646,70,-646,85,-646,88,-646,104,-646,110,-646,111,-646,112,-646
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1029,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-648,61,-648,64,-648,70,-648,85,-648,88,-648,104,-648,110,-648,111,-648,112,-648
0,-726,1,-726,4,-726,5,-726,6,-726,9,-726,10,-726,16,-726,19,-726,20,-726,22,-726,24,-726,27,-726,33,-726,35,-726,36,-726,37,-726,39,-726,49,-726,51,-726,54,-726,61,-726,64,-726,65,-726,68,-726,69,-726,70,-726,71,-726,72,-726,74,-726,75,-726,84,-726,85,-726,88,-726,97,-726,101,-726,104,-726,110,-726,111,-726,112,-726,114,-726,115,-726
33,506,160,1030
0,-697,1,-697,4,-697,5,-697,6,-697,9,-697,10,-697,16,-697,19,-697,20,-697,22,-697,24,-697,27,-697,33,-697,35,-697,36,-697,37,-697,39,-697,49,-697,51,-697,54,-697,61,-697,64,-697,65,-697,68,-697,69,-697,70,-697,71,-697,72,-697,74,-697,75,-697,84,-697,85,-697,88,-697,97,-697,101,-697,104,-697,110,-697,111,-697,112,-697,114,-697,115,-697
0,-698,1,-698,4,-698,5,-698,6,-698,9,-698,10,-698,16,-698,19,-698,20,-698,22,-698,24,-698,27,-698,33,-698,35,-698,36,-698,37,-698,39,-698,49,-698,51,-698,54,-698,61,-698,64,-698,65,-698,68,-698,69,-698,70,-698,71,-698,72,-698,74,-698,75,-698,84,-698,85,-698,88,-698,97,-698,101,-698,104,-698,110,-698,111,-698,112,-698,114,-698,115,-698
0,-629,1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,61,-629,64,-629,65,131,68,228,69,229,70,-629,75,230,85,-629,88,-629,104,-629,110,-629,111,-629,112,-629,141,57,143,58,145,1031,146,61,147,62,148,63,149,64,156,1032,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-631,61,-631,64,-631,70,-631,85,-631,88,-631,104,-631,110,-631,111,-631,112,-631
1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,27,19,35,24,36,25,37,26,39,27,42,-418,49,30,51,31,54,130,65,131,71,41,72,42,74,123,84,124,97,49,101,125,141,57,143,58,145,1033,146,61,147,62,148,63,149,64,161,69,167,73,176,312,193,126,210,313,211,314,212,315,213,316,224,815
0,-550,61,-550
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,193,126,224,815
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,153,65,154,378,157,1034,161,69,166,380,167,73,176,79,192,209,210,210,211,211,212,212,213,213
112,1035
0,-545,4,3,20,15,42,-418,61,-545,68,228,69,229,71,41,72,42,74,123,75,230,84,124,85,1036,97,49,101,125,104,1037,114,529,115,530,133,1038,156,802,193,126,224,534
5,128,19,129,54,130,65,131,135,1039,136,984,137,985,138,986,176,987,202,988,203,989,204,990
0,-547,61,-547
0,-546,61,-546
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,193,126,224,1040
92,1041
92,1042
0,-634,61,-634,64,-634,70,-634,85,-634,88,-634,104,-634,110,-634,111,-634,112,-634
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1043,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-636,61,-636,64,-636,70,-636,85,-636,88,-636,104,-636,110,-636,111,-636,112,-636
0,-720,1,-720,4,-720,5,-720,6,-720,9,-720,10,-720,16,-720,19,-720,20,-720,22,-720,24,-720,27,-720,35,-720,36,-720,37,-720,39,-720,42,-720,49,-720,51,-720,54,-720,61,-720,64,-720,65,-720,68,-720,69,-720,70,-720,71,-720,72,-720,74,-720,75,-720,84,-720,85,-720,88,-720,97,-720,101,-720,104,-720,110,-720,111,-720,112,-720,114,-720,115,-720
0,-464,61,-464
0,-63,4,-63,12,-63,20,-63,25,-63,33,-63,42,-63,61,-63,71,-63,72,-63,74,-63,82,-63,84,-63,97,-63,101,-63,111,-63,112,-63,113,-63
0,-60,2,2,4,-60,12,-60,14,10,17,113,20,-60,21,114,25,-60,33,-60,42,-60,44,542,57,34,61,-60,62,38,68,543,71,-60,72,-60,74,-60,82,-60,84,-60,97,-60,101,-60,111,-60,112,-60,113,-60,119,1044,144,59,158,545
0,-755,2,-755,4,-755,12,-755,14,-755,17,-755,20,-755,21,-755,25,-755,33,-755,42,-755,44,-755,57,-755,61,-755,62,-755,68,-755,71,-755,72,-755,74,-755,82,-755,84,-755,97,-755,101,-755,111,-755,112,-755,113,-755
0,-754,2,-754,4,-754,12,-754,14,-754,17,-754,20,-754,21,-754,25,-754,33,-754,42,-754,44,-754,57,-754,61,-754,62,-754,68,-754,71,-754,72,-754,74,-754,82,-754,84,-754,97,-754,101,-754,111,-754,112,-754,113,-754
0,-761,2,-761,4,-761,12,-761,14,-761,17,-761,20,-761,21,-761,25,-761,33,-761,42,-761,44,-761,57,-761,61,-761,62,-761,68,-761,71,-761,72,-761,74,-761,82,-761,84,-761,97,-761,101,-761,111,-761,112,-761,113,-761
2,2,14,10,17,113,21,114,44,1045,57,34,62,38,144,59,158,1046
0,-760,2,-760,4,-760,12,-760,14,-760,17,-760,20,-760,21,-760,25,-760,33,-760,42,-760,44,-760,57,-760,61,-760,62,-760,68,-760,71,-760,72,-760,74,-760,82,-760,84,-760,97,-760,101,-760,111,-760,112,-760,113,-760
0,-456,61,-456
0,-440,61,-440
0,-432,61,-432
0,-228,61,-228
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1047,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1048
0,-260,61,-260
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1049,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-263,5,-263,19,-263,54,-263,61,-263,63,-263,65,-263,68,-263,69,-263,75,-263,85,-263,105,-263,106,-263,113,-263
0,-264,5,-264,19,-264,54,-264,61,-264,63,-264,65,-264,68,-264,69,-264,75,-264,85,-264,105,-264,106,-264,113,-264
21,1050,44,1051,87,560
0,-279,61,-279
0,-768,5,-768,19,-768,54,-768,61,-768,63,-768,65,-768,68,-768,69,-768,75,-768,85,-768,105,-768,106,-768,113,-768
0,-283,61,-283
0,-278,61,-278,68,228,69,229,75,230,85,1052,113,1053,156,1054
0,-272,61,-272,68,228,69,229,75,230,85,1055,113,1056,156,1057
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1058,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
1,1,4,3,5,128,6,5,9,7,10,8,16,12,19,129,20,15,22,17,24,18,27,19,33,-418,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,71,41,72,42,85,-428,97,49,113,-428,141,57,143,58,145,835,146,61,147,62,148,63,149,64,161,69,167,73,176,312,193,307,197,1059,210,313,211,314,212,315,213,316
0,-253,61,-253
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1060,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1061
5,128,19,129,54,130,65,131,135,1062,136,984,137,985,138,986,176,987,202,988,203,989,204,990
5,128,19,129,54,130,65,131,135,1063,136,984,137,985,138,986,176,987,202,988,203,989,204,990
0,-226,61,-226
0,-86,61,-86
0,-88,61,-88
0,-602,1,-602,4,-602,5,-602,6,-602,9,-602,10,-602,16,-602,19,-602,20,-602,22,-602,24,-602,27,-602,35,-602,36,-602,37,-602,39,-602,42,-602,49,-602,51,-602,54,-602,61,-602,64,-602,65,-602,68,-602,69,-602,70,-602,71,-602,72,-602,74,-602,75,-602,84,-602,85,-602,88,-602,92,-602,94,-602,97,-602,101,-602,104,-602,110,-602,111,-602,112,-602,114,-602,115,-602
4,1064,42,1065
42,1066
0,-610,1,-610,4,-610,5,-610,6,-610,9,-610,10,-610,16,-610,19,-610,20,-610,22,-610,24,-610,27,-610,35,-610,36,-610,37,-610,39,-610,42,-610,49,-610,51,-610,54,-610,61,-610,64,-610,65,-610,68,-610,69,-610,70,-610,71,-610,72,-610,74,-610,75,-610,84,-610,85,-610,88,-610,92,-610,94,-610,97,-610,101,-610,104,-610,110,-610,111,-610,112,-610,114,-610,115,-610
108,1067
4,1068,42,1069
0,-611,1,-611,4,-611,5,-611,6,-611,9,-611,10,-611,16,-611,19,-611,20,-611,22,-611,24,-611,27,-611,35,-611,36,-611,37,-611,39,-611,42,-611,49,-611,51,-611,54,-611,61,-611,64,-611,65,-611,68,-611,69,-611,70,-611,71,-611,72,-611,74,-611,75,-611,84,-611,85,-611,88,-611,92,-611,94,-611,97,-611,101,-611,104,-611,110,-611,111,-611,112,-611,114,-611,115,-611
0,-344,61,-344
0,-82,61,-82
0,-222,61,-222
0,-504,4,3,20,15,25,-418,61,-504,68,228,69,229,71,41,72,42,74,244,75,230,84,245,97,49,101,247,114,500,115,501,132,1070,156,754,193,248,223,505
0,-505,61,-505
0,-512,4,3,20,15,33,-418,61,-512,68,228,69,229,71,41,72,42,74,264,75,230,84,265,97,49,101,267,114,517,115,518,134,1071,156,780,193,271,226,522
0,-513,61,-513
0,-508,4,3,20,15,42,-418,61,-508,68,228,69,229,71,41,72,42,74,123,75,230,84,124,97,49,101,125,114,529,115,530,133,1072,156,802,193,126,224,534
0,-509,61,-509
0,-224,61,-224
0,-23,61,-23
0,-22,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-22,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,1073,156,649,193,385,225,650
0,-38,61,-38
4,3,20,15,25,-418,42,-418,55,-418,71,41,72,42,97,49,190,1074,193,83
0,-487
2,2,14,10,17,113,21,114,57,34,62,38,87,303,123,1075,144,59,158,1076
85,1077
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1078,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1079
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1080,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-77,61,-77
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1081,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-236,61,-236
12,640,25,641,33,506,42,642,150,1082,160,644
108,1083
4,1084,12,640,25,641,33,506,42,642,150,1085,160,644
12,640,25,641,33,506,42,642,150,1086,160,644
108,1087
0,-585,4,-585,12,-585,20,-585,25,-585,33,-585,42,-585,61,-585,68,-585,69,-585,71,-585,72,-585,74,-585,75,-585,84,-585,97,-585,101,-585,104,-585
12,640,25,641,33,506,42,642,150,1088,160,644
0,-515,4,-515,12,-515,20,-515,25,-515,33,-515,42,-515,61,-515,68,-515,69,-515,71,-515,72,-515,74,-515,75,-515,84,-515,97,-515,101,-515,104,-515
0,-516,4,-516,12,-516,20,-516,25,-516,33,-516,42,-516,61,-516,68,-516,69,-516,71,-516,72,-516,74,-516,75,-516,84,-516,97,-516,101,-516,104,-516
0,-25,61,-25
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,193,385,225,1089
4,3,20,15,33,-418,71,41,72,42,97,49,193,920,207,1090
0,-120,61,-120
0,-97,61,-97
92,47,94,48,162,1091
85,1092
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1093,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-204,61,-204,69,1094,85,1095
45,1096
0,-339,3,428,7,429,13,430,15,431,18,432,29,433,34,434,38,435,40,436,46,437,47,438,48,439,50,440,52,441,56,442,61,-339,68,443,98,444,105,445,106,446,116,447,168,450,170,698,219,452,221,453
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1097,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-110,61,-110
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1098,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-109,61,-109
85,1099,100,232,112,233,165,1100
85,1101,100,232,112,233,165,1102
0,-211,61,-211
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1103,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-209,61,-209
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,45,892,49,30,51,31,54,130,65,131,141,57,143,58,145,1104,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-201,61,-201,64,39,69,1105,85,1106,110,53,116,54,121,55,188,1107
3,428,7,429,13,430,15,431,18,432,29,433,34,434,38,435,40,436,46,437,47,438,48,439,50,440,52,441,56,442,68,443,80,898,98,444,105,445,106,446,116,447,124,1108,168,450,170,451,219,452,221,453
0,-103,61,-103
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1109,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-221,61,-221
85,1110
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1111,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1112
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1113,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
69,1114,85,1115
33,1116
0,-106,61,-106
0,-95,61,-95
0,-287,4,3,20,15,25,-418,42,-418,55,-418,61,-287,71,41,72,42,97,49,151,706,190,464,193,83
2,2,14,10,17,113,21,114,43,1117,57,34,62,38,144,59,158,1118
92,47,94,48,162,1119
2,2,14,10,17,113,21,114,43,1120,57,34,62,38,144,59,158,1121
0,-334,61,-334,104,1122
0,-332,61,-332,104,1123
92,47,94,48,162,1124
4,3,20,15,25,-418,42,-418,55,-418,68,228,69,229,71,41,72,42,75,230,92,47,94,48,97,49,104,1125,156,456,162,1126,190,458,193,83
2,2,14,10,17,113,21,114,43,1127,57,34,62,38,144,59,158,1128
0,-762,4,-762,20,-762,21,-762,33,-762,61,-762,68,-762,71,-762,72,-762,97,-762,104,-762
0,-246,61,-246,104,1129
4,3,20,15,33,-418,71,41,72,42,97,49,193,391,198,1130
0,-247,61,-247
0,-765,4,-765,20,-765,21,-765,33,-765,61,-765,68,-765,71,-765,72,-765,97,-765,104,-765
0,-250,61,-250,104,1131
0,-251,61,-251
0,-482
92,1132
92,1133
0,-194,61,-194,64,1134,110,1135
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1136,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1137,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1138
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1139,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1140
0,-160,61,-160,85,1141,113,1142
0,-153,61,-153,64,39,85,1143,110,53,113,1144,116,54,121,55,188,1145
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1146,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1147
0,-174,61,-174,85,1148,113,1149
0,-302,61,-302,104,1150
0,-300,61,-300,104,1151
0,-293,4,3,20,15,25,-418,42,-418,55,-418,61,-293,71,41,72,42,97,49,151,706,190,464,193,83
0,-94,61,-94
0,-289,4,3,20,15,25,-418,42,-418,55,-418,61,-289,71,41,72,42,97,49,151,706,190,464,193,83
0,-345,3,428,4,-345,7,429,13,430,15,431,18,432,20,-345,25,-345,29,433,34,434,38,435,40,436,42,-345,46,437,47,438,48,439,50,440,52,441,55,-345,56,442,61,-345,68,443,71,-345,72,-345,97,-345,98,444,105,445,106,446,116,447,168,450,170,698,219,452,221,453
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,193,248,223,1152
0,-131,61,-131
0,-687,1,-687,4,-687,5,-687,6,-687,9,-687,10,-687,16,-687,19,-687,20,-687,22,-687,24,-687,25,-687,27,-687,35,-687,36,-687,37,-687,39,-687,49,-687,51,-687,54,-687,61,-687,64,-687,65,-687,68,-687,69,-687,70,-687,71,-687,72,-687,74,-687,75,-687,84,-687,85,-687,88,-687,97,-687,101,-687,104,-687,110,-687,111,-687,112,-687,114,-687,115,-687
4,1153,25,1154
25,1155
0,-695,1,-695,4,-695,5,-695,6,-695,9,-695,10,-695,16,-695,19,-695,20,-695,22,-695,24,-695,25,-695,27,-695,35,-695,36,-695,37,-695,39,-695,49,-695,51,-695,54,-695,61,-695,64,-695,65,-695,68,-695,69,-695,70,-695,71,-695,72,-695,74,-695,75,-695,84,-695,85,-695,88,-695,97,-695,101,-695,104,-695,110,-695,111,-695,112,-695,114,-695,115,-695
0,-132,61,-132
108,1156
4,1157,25,1158
0,-696,1,-696,4,-696,5,-696,6,-696,9,-696,10,-696,16,-696,19,-696,20,-696,22,-696,24,-696,25,-696,27,-696,35,-696,36,-696,37,-696,39,-696,49,-696,51,-696,54,-696,61,-696,64,-696,65,-696,68,-696,69,-696,70,-696,71,-696,72,-696,74,-696,75,-696,84,-696,85,-696,88,-696,97,-696,101,-696,104,-696,110,-696,111,-696,112,-696,114,-696,115,-696
0,-734,1,-734,4,-734,5,-734,6,-734,9,-734,10,-734,12,-734,16,-734,19,-734,20,-734,22,-734,24,-734,27,-734,35,-734,36,-734,37,-734,39,-734,49,-734,51,-734,54,-734,61,-734,64,-734,65,-734,68,-734,69,-734,70,-734,71,-734,72,-734,74,-734,75,-734,84,-734,85,-734,88,-734,97,-734,101,-734,104,-734,110,-734,111,-734,112,-734,114,-734,115,-734
4,1159,12,1160
12,1161
0,-742,1,-742,4,-742,5,-742,6,-742,9,-742,10,-742,12,-742,16,-742,19,-742,20,-742,22,-742,24,-742,27,-742,35,-742,36,-742,37,-742,39,-742,49,-742,51,-742,54,-742,61,-742,64,-742,65,-742,68,-742,69,-742,70,-742,71,-742,72,-742,74,-742,75,-742,84,-742,85,-742,88,-742,97,-742,101,-742,104,-742,110,-742,111,-742,112,-742,114,-742,115,-742
0,-652,61,-652,64,-652,70,-652,85,-652,88,-652,104,-652,110,-652,111,-652,112,-652
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1162,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-654,61,-654,64,-654,70,-654,85,-654,88,-654,104,-654,110,-654,111,-654,112,-654
108,1163
4,1164,12,1165
112,1166
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,1167,193,385,225,386
5,128,19,129,54,130,65,131,135,1168,136,984,137,985,138,986,176,987,202,988,203,989,204,990
0,-571,61,-571
0,-570,61,-570
0,-576,61,-576
0,-126,61,-126
0,-128,61,-128
0,-127,61,-127
1,1,6,5,9,7,10,8,22,17,27,19,35,24,36,25,37,26,49,30,51,31,92,1169,143,1170,161,1171,167,1172
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,92,1173,97,49,101,247,180,1174,193,248,223,263
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,92,1175,97,49,101,267,183,1176,193,271,226,272
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,92,1177,97,49,101,125,181,1178,193,126,224,277
0,-729,1,-729,5,-729,6,-729,9,-729,10,-729,16,-729,19,-729,22,-729,24,-729,27,-729,35,-729,36,-729,37,-729,39,-729,49,-729,51,-729,54,-729,61,-729,64,-729,65,-729,68,-729,69,-729,70,-729,75,-729,85,-729,88,-729,104,-729,110,-729,111,-729,112,-729
4,3,12,-418,20,15,71,41,72,42,74,250,84,251,97,49,101,253,193,257,222,1179
4,3,12,-418,20,15,71,41,72,42,74,250,84,251,97,49,101,253,193,257,222,1180
0,-657,61,-657,64,-657,70,-657,85,-657,88,-657,104,-657,110,-657,111,-657,112,-657
0,-743,1,-743,4,-743,5,-743,6,-743,9,-743,10,-743,12,-743,16,-743,19,-743,20,-743,22,-743,24,-743,27,-743,35,-743,36,-743,37,-743,39,-743,49,-743,51,-743,54,-743,61,-743,64,-743,65,-743,68,-743,69,-743,70,-743,71,-743,72,-743,74,-743,75,-743,84,-743,85,-743,88,-743,97,-743,101,-743,104,-743,110,-743,111,-743,112,-743,114,-743,115,-743
0,-616,61,-616,64,-616,70,-616,85,-616,88,-616,104,-616,110,-616,111,-616,112,-616
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1181,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-618,61,-618,64,-618,70,-618,85,-618,88,-618,104,-618,110,-618,111,-618,112,-618
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,193,248,223,1182
112,1183
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,1184,193,385,225,386
5,128,19,129,54,130,65,131,135,1185,136,984,137,985,138,986,176,987,202,988,203,989,204,990
0,-529,61,-529
0,-528,61,-528
0,-534,61,-534
0,-711,1,-711,5,-711,6,-711,9,-711,10,-711,16,-711,19,-711,22,-711,24,-711,27,-711,35,-711,36,-711,37,-711,39,-711,49,-711,51,-711,54,-711,61,-711,64,-711,65,-711,68,-711,69,-711,70,-711,75,-711,85,-711,88,-711,104,-711,110,-711,111,-711,112,-711
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,193,248,223,1186
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,193,248,223,1187
0,-621,61,-621,64,-621,70,-621,85,-621,88,-621,104,-621,110,-621,111,-621,112,-621
0,-700,1,-700,4,-700,5,-700,6,-700,9,-700,10,-700,16,-700,19,-700,20,-700,22,-700,24,-700,27,-700,33,-700,35,-700,36,-700,37,-700,39,-700,49,-700,51,-700,54,-700,61,-700,64,-700,65,-700,68,-700,69,-700,70,-700,71,-700,72,-700,74,-700,75,-700,84,-700,85,-700,88,-700,97,-700,101,-700,104,-700,110,-700,111,-700,112,-700,114,-700,115,-700
4,1188,33,506,160,1189
33,506,160,1190
0,-708,1,-708,4,-708,5,-708,6,-708,9,-708,10,-708,16,-708,19,-708,20,-708,22,-708,24,-708,27,-708,33,-708,35,-708,36,-708,37,-708,39,-708,49,-708,51,-708,54,-708,61,-708,64,-708,65,-708,68,-708,69,-708,70,-708,71,-708,72,-708,74,-708,75,-708,84,-708,85,-708,88,-708,97,-708,101,-708,104,-708,110,-708,111,-708,112,-708,114,-708,115,-708
0,-640,61,-640,64,-640,70,-640,85,-640,88,-640,104,-640,110,-640,111,-640,112,-640
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1191,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-642,61,-642,64,-642,70,-642,85,-642,88,-642,104,-642,110,-642,111,-642,112,-642
108,1192
4,1193,33,506,160,1194
112,1195
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,1196,193,385,225,386
5,128,19,129,54,130,65,131,135,1197,136,984,137,985,138,986,176,987,202,988,203,989,204,990
0,-557,61,-557
0,-556,61,-556
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,97,49,101,267,193,271,226,1198
0,-562,61,-562
0,-723,1,-723,5,-723,6,-723,9,-723,10,-723,16,-723,19,-723,22,-723,24,-723,27,-723,35,-723,36,-723,37,-723,39,-723,49,-723,51,-723,54,-723,61,-723,64,-723,65,-723,68,-723,69,-723,70,-723,75,-723,85,-723,88,-723,104,-723,110,-723,111,-723,112,-723
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,97,49,101,267,193,271,226,1199
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,97,49,101,267,193,271,226,1200
0,-645,61,-645,64,-645,70,-645,85,-645,88,-645,104,-645,110,-645,111,-645,112,-645
0,-709,1,-709,4,-709,5,-709,6,-709,9,-709,10,-709,16,-709,19,-709,20,-709,22,-709,24,-709,27,-709,33,-709,35,-709,36,-709,37,-709,39,-709,49,-709,51,-709,54,-709,61,-709,64,-709,65,-709,68,-709,69,-709,70,-709,71,-709,72,-709,74,-709,75,-709,84,-709,85,-709,88,-709,97,-709,101,-709,104,-709,110,-709,111,-709,112,-709,114,-709,115,-709
0,-628,61,-628,64,-628,70,-628,85,-628,88,-628,104,-628,110,-628,111,-628,112,-628
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1201,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-630,61,-630,64,-630,70,-630,85,-630,88,-630,104,-630,110,-630,111,-630,112,-630
112,1202
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,1203,193,385,225,386
5,128,19,129,54,130,65,131,135,1204,136,984,137,985,138,986,176,987,202,988,203,989,204,990
0,-543,61,-543
0,-542,61,-542
0,-548,61,-548
0,-717,1,-717,5,-717,6,-717,9,-717,10,-717,16,-717,19,-717,22,-717,24,-717,27,-717,35,-717,36,-717,37,-717,39,-717,49,-717,51,-717,54,-717,61,-717,64,-717,65,-717,68,-717,69,-717,70,-717,75,-717,85,-717,88,-717,104,-717,110,-717,111,-717,112,-717
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,193,126,224,1205
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,193,126,224,1206
0,-633,61,-633,64,-633,70,-633,85,-633,88,-633,104,-633,110,-633,111,-633,112,-633
0,-59,2,2,4,-59,12,-59,14,10,17,113,20,-59,21,114,25,-59,33,-59,42,-59,44,821,57,34,61,-59,62,38,68,822,71,-59,72,-59,74,-59,82,-59,84,-59,97,-59,101,-59,111,-59,112,-59,113,-59,144,59,158,823
0,-759,2,-759,4,-759,12,-759,14,-759,17,-759,20,-759,21,-759,25,-759,33,-759,42,-759,44,-759,57,-759,61,-759,62,-759,68,-759,71,-759,72,-759,74,-759,82,-759,84,-759,97,-759,101,-759,111,-759,112,-759,113,-759
0,-758,2,-758,4,-758,12,-758,14,-758,17,-758,20,-758,21,-758,25,-758,33,-758,42,-758,44,-758,57,-758,61,-758,62,-758,68,-758,71,-758,72,-758,74,-758,82,-758,84,-758,97,-758,101,-758,111,-758,112,-758,113,-758
0,-258,61,-258
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1207,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-259,61,-259
0,-261,5,-261,19,-261,54,-261,61,-261,63,-261,65,-261,68,-261,69,-261,75,-261,85,-261,105,-261,106,-261,113,-261
0,-262,5,-262,19,-262,54,-262,61,-262,63,-262,65,-262,68,-262,69,-262,75,-262,85,-262,105,-262,106,-262,113,-262
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1208,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1209
85,1210,113,1211
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1212,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1213
85,1214,113,1215
0,-282,61,-282
0,-769,5,-769,19,-769,54,-769,61,-769,63,-769,65,-769,68,-769,69,-769,75,-769,85,-769,105,-769,106,-769,113,-769
0,-281,61,-281
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1216,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-284,61,-284
0,-285,61,-285
42,1217
0,-608,1,-608,4,-608,5,-608,6,-608,9,-608,10,-608,16,-608,19,-608,20,-608,22,-608,24,-608,27,-608,35,-608,36,-608,37,-608,39,-608,42,-608,49,-608,51,-608,54,-608,61,-608,64,-608,65,-608,68,-608,69,-608,70,-608,71,-608,72,-608,74,-608,75,-608,84,-608,85,-608,88,-608,92,-608,94,-608,97,-608,101,-608,104,-608,110,-608,111,-608,112,-608,114,-608,115,-608
0,-609,1,-609,4,-609,5,-609,6,-609,9,-609,10,-609,16,-609,19,-609,20,-609,22,-609,24,-609,27,-609,35,-609,36,-609,37,-609,39,-609,42,-609,49,-609,51,-609,54,-609,61,-609,64,-609,65,-609,68,-609,69,-609,70,-609,71,-609,72,-609,74,-609,75,-609,84,-609,85,-609,88,-609,92,-609,94,-609,97,-609,101,-609,104,-609,110,-609,111,-609,112,-609,114,-609,115,-609
4,1218,42,1219
42,1220
0,-606,1,-606,4,-606,5,-606,6,-606,9,-606,10,-606,16,-606,19,-606,20,-606,22,-606,24,-606,27,-606,35,-606,36,-606,37,-606,39,-606,42,-606,49,-606,51,-606,54,-606,61,-606,64,-606,65,-606,68,-606,69,-606,70,-606,71,-606,72,-606,74,-606,75,-606,84,-606,85,-606,88,-606,92,-606,94,-606,97,-606,101,-606,104,-606,110,-606,111,-606,112,-606,114,-606,115,-606
0,-503,61,-503
0,-511,61,-511
0,-507,61,-507
0,-21,61,-21
0,-341,61,-341
2,2,14,10,17,113,21,114,57,34,62,38,87,560,144,59,158,1221
85,1222
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1223,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-235,61,-235
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1224,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-231,61,-231
0,-76,61,-76
0,-518,4,-518,12,-518,20,-518,25,-518,33,-518,42,-518,61,-518,68,-518,69,-518,71,-518,72,-518,74,-518,75,-518,84,-518,97,-518,101,-518,104,-518
4,1225,12,640,25,641,33,506,42,642,150,1226,160,644
12,640,25,641,33,506,42,642,150,1227,160,644
0,-526,4,-526,12,-526,20,-526,25,-526,33,-526,42,-526,61,-526,68,-526,69,-526,71,-526,72,-526,74,-526,75,-526,84,-526,97,-526,101,-526,104,-526
108,1228
4,1229,12,640,25,641,33,506,42,642,150,1230,160,644
0,-527,4,-527,12,-527,20,-527,25,-527,33,-527,42,-527,61,-527,68,-527,69,-527,71,-527,72,-527,74,-527,75,-527,84,-527,97,-527,101,-527,104,-527
0,-114,61,-114
0,-105,61,-105
2,2,14,10,17,113,21,114,43,1231,57,34,62,38,144,59,158,1232
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1233,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-206,61,-206
85,1234
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1235,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-121,61,-121
0,-107,61,-107
0,-108,61,-108
1,1,3,428,5,128,6,5,7,429,9,7,10,8,13,430,15,431,16,12,18,432,19,129,22,17,24,18,27,19,29,433,34,434,35,24,36,25,37,26,38,435,39,27,40,436,46,437,47,438,48,439,49,30,50,440,51,31,52,441,54,130,56,442,65,131,68,443,98,444,105,445,106,446,116,447,124,448,141,57,143,58,145,1236,146,61,147,62,148,63,149,64,161,69,167,73,168,450,170,451,176,312,210,313,211,314,212,315,213,316,219,452,221,453
0,-298,4,3,20,15,25,-418,42,-418,55,-418,61,-298,71,41,72,42,97,49,126,1237,151,463,190,464,193,83
1,1,3,428,5,128,6,5,7,429,9,7,10,8,13,430,15,431,16,12,18,432,19,129,22,17,24,18,27,19,29,433,34,434,35,24,36,25,37,26,38,435,39,27,40,436,46,437,47,438,48,439,49,30,50,440,51,31,52,441,54,130,56,442,65,131,68,443,98,444,105,445,106,446,116,447,124,448,141,57,143,58,145,1238,146,61,147,62,148,63,149,64,161,69,167,73,168,450,170,451,176,312,210,313,211,314,212,315,213,316,219,452,221,453
0,-296,4,3,20,15,25,-418,42,-418,55,-418,61,-296,71,41,72,42,97,49,126,1239,151,463,190,464,193,83
0,-208,61,-208
0,-96,61,-96
85,1240
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1241,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-198,61,-198,69,1242,85,1243
0,-338,3,428,7,429,13,430,15,431,18,432,29,433,34,434,38,435,40,436,46,437,47,438,48,439,50,440,52,441,56,442,61,-338,68,443,98,444,105,445,106,446,116,447,168,450,170,698,219,452,221,453
0,-220,61,-220
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1244,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-219,61,-219
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1245,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-217,61,-217
85,1246
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1247,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-267,61,-267
0,-330,61,-330,104,1248
0,-328,61,-328,104,1249
2,2,14,10,17,113,21,114,43,1250,57,34,62,38,144,59,158,1251
0,-326,61,-326,104,1252
0,-324,61,-324,104,1253
0,-333,61,-333
0,-331,61,-331
2,2,14,10,17,113,21,114,43,1254,57,34,62,38,144,59,158,1255
92,47,94,48,162,1256
2,2,14,10,17,113,21,114,43,1257,57,34,62,38,144,59,158,1258
0,-318,61,-318,104,1259
0,-316,61,-316,104,1260
0,-245,61,-245
0,-764,4,-764,20,-764,21,-764,33,-764,61,-764,68,-764,71,-764,72,-764,97,-764,104,-764
0,-249,61,-249
53,147,116,148,117,165,139,1261
53,147,116,148,117,165,139,1262
0,-192,61,-192
0,-193,61,-193
0,-191,61,-191,64,1263,110,1264
0,-187,61,-187,64,1265,110,1266
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1267,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-166,61,-166,64,1268,110,1269
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1270,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1271,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1272
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1273,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1274
0,-146,61,-146,85,1275,113,1276
0,-180,61,-180,64,1277,110,1278
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1279,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1280,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1281
0,-301,61,-301
0,-299,61,-299
0,-130,61,-130
25,1282
0,-693,1,-693,4,-693,5,-693,6,-693,9,-693,10,-693,16,-693,19,-693,20,-693,22,-693,24,-693,25,-693,27,-693,35,-693,36,-693,37,-693,39,-693,49,-693,51,-693,54,-693,61,-693,64,-693,65,-693,68,-693,69,-693,70,-693,71,-693,72,-693,74,-693,75,-693,84,-693,85,-693,88,-693,97,-693,101,-693,104,-693,110,-693,111,-693,112,-693,114,-693,115,-693
0,-694,1,-694,4,-694,5,-694,6,-694,9,-694,10,-694,16,-694,19,-694,20,-694,22,-694,24,-694,25,-694,27,-694,35,-694,36,-694,37,-694,39,-694,49,-694,51,-694,54,-694,61,-694,64,-694,65,-694,68,-694,69,-694,70,-694,71,-694,72,-694,74,-694,75,-694,84,-694,85,-694,88,-694,97,-694,101,-694,104,-694,110,-694,111,-694,112,-694,114,-694,115,-694
4,1283,25,1284
25,1285
0,-691,1,-691,4,-691,5,-691,6,-691,9,-691,10,-691,16,-691,19,-691,20,-691,22,-691,24,-691,25,-691,27,-691,35,-691,36,-691,37,-691,39,-691,49,-691,51,-691,54,-691,61,-691,64,-691,65,-691,68,-691,69,-691,70,-691,71,-691,72,-691,74,-691,75,-691,84,-691,85,-691,88,-691,97,-691,101,-691,104,-691,110,-691,111,-691,112,-691,114,-691,115,-691
12,1286
0,-740,1,-740,4,-740,5,-740,6,-740,9,-740,10,-740,12,-740,16,-740,19,-740,20,-740,22,-740,24,-740,27,-740,35,-740,36,-740,37,-740,39,-740,49,-740,51,-740,54,-740,61,-740,64,-740,65,-740,68,-740,69,-740,70,-740,71,-740,72,-740,74,-740,75,-740,84,-740,85,-740,88,-740,97,-740,101,-740,104,-740,110,-740,111,-740,112,-740,114,-740,115,-740
0,-741,1,-741,4,-741,5,-741,6,-741,9,-741,10,-741,12,-741,16,-741,19,-741,20,-741,22,-741,24,-741,27,-741,35,-741,36,-741,37,-741,39,-741,49,-741,51,-741,54,-741,61,-741,64,-741,65,-741,68,-741,69,-741,70,-741,71,-741,72,-741,74,-741,75,-741,84,-741,85,-741,88,-741,97,-741,101,-741,104,-741,110,-741,111,-741,112,-741,114,-741,115,-741
0,-651,61,-651,64,-651,70,-651,85,-651,88,-651,104,-651,110,-651,111,-651,112,-651
4,1287,12,1288
12,1289
0,-738,1,-738,4,-738,5,-738,6,-738,9,-738,10,-738,12,-738,16,-738,19,-738,20,-738,22,-738,24,-738,27,-738,35,-738,36,-738,37,-738,39,-738,49,-738,51,-738,54,-738,61,-738,64,-738,65,-738,68,-738,69,-738,70,-738,71,-738,72,-738,74,-738,75,-738,84,-738,85,-738,88,-738,97,-738,101,-738,104,-738,110,-738,111,-738,112,-738,114,-738,115,-738
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,1290,193,385,225,386
0,-583,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-583,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,1291,156,649,193,385,225,650
0,-572,61,-572
1,1,6,5,9,7,10,8,22,17,27,19,35,24,36,25,37,26,49,30,51,31,143,1292,161,1293,167,1294
4,-745,20,-745,25,-745,71,-745,72,-745,74,-745,84,-745,92,-745,97,-745,101,-745
4,-749,20,-749,33,-749,71,-749,72,-749,74,-749,84,-749,92,-749,97,-749,101,-749
4,-747,20,-747,42,-747,71,-747,72,-747,74,-747,84,-747,92,-747,97,-747,101,-747
4,3,20,15,25,-418,71,41,72,42,74,244,84,245,97,49,101,247,180,1295,193,248,223,263
0,-668,4,3,5,128,19,129,20,15,25,-418,54,130,61,-668,65,131,68,228,69,229,71,41,72,42,74,244,75,230,84,245,97,49,101,247,135,1296,136,984,137,985,138,986,156,1297,176,987,193,248,202,988,203,989,204,990,223,505
4,3,20,15,33,-418,71,41,72,42,74,264,84,265,97,49,101,267,183,1298,193,271,226,272
0,-680,4,3,5,128,19,129,20,15,33,-418,54,130,61,-680,65,131,68,228,69,229,71,41,72,42,74,264,75,230,84,265,97,49,101,267,135,1299,136,984,137,985,138,986,156,1300,176,987,193,271,202,988,203,989,204,990,226,522
4,3,20,15,42,-418,71,41,72,42,74,123,84,124,97,49,101,125,181,1301,193,126,224,277
0,-674,4,3,5,128,19,129,20,15,42,-418,54,130,61,-674,65,131,68,228,69,229,71,41,72,42,74,123,75,230,84,124,97,49,101,125,135,1302,136,984,137,985,138,986,156,1303,176,987,193,126,202,988,203,989,204,990,224,534
0,-728,1,-728,5,-728,6,-728,9,-728,10,-728,16,-728,19,-728,22,-728,24,-728,27,-728,35,-728,36,-728,37,-728,39,-728,49,-728,51,-728,54,-728,61,-728,64,-728,65,-728,68,-728,69,-728,70,-728,75,-728,85,-728,88,-728,104,-728,110,-728,111,-728,112,-728
0,-730,1,-730,5,-730,6,-730,9,-730,10,-730,16,-730,19,-730,22,-730,24,-730,27,-730,35,-730,36,-730,37,-730,39,-730,49,-730,51,-730,54,-730,61,-730,64,-730,65,-730,68,-730,69,-730,70,-730,75,-730,85,-730,88,-730,104,-730,110,-730,111,-730,112,-730
0,-615,61,-615,64,-615,70,-615,85,-615,88,-615,104,-615,110,-615,111,-615,112,-615
0,-136,61,-136
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,1304,193,385,225,386
0,-541,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-541,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,1305,156,649,193,385,225,650
0,-530,61,-530
0,-710,1,-710,5,-710,6,-710,9,-710,10,-710,16,-710,19,-710,22,-710,24,-710,27,-710,35,-710,36,-710,37,-710,39,-710,49,-710,51,-710,54,-710,61,-710,64,-710,65,-710,68,-710,69,-710,70,-710,75,-710,85,-710,88,-710,104,-710,110,-710,111,-710,112,-710
0,-712,1,-712,5,-712,6,-712,9,-712,10,-712,16,-712,19,-712,22,-712,24,-712,27,-712,35,-712,36,-712,37,-712,39,-712,49,-712,51,-712,54,-712,61,-712,64,-712,65,-712,68,-712,69,-712,70,-712,75,-712,85,-712,88,-712,104,-712,110,-712,111,-712,112,-712
33,506,160,1306
0,-706,1,-706,4,-706,5,-706,6,-706,9,-706,10,-706,16,-706,19,-706,20,-706,22,-706,24,-706,27,-706,33,-706,35,-706,36,-706,37,-706,39,-706,49,-706,51,-706,54,-706,61,-706,64,-706,65,-706,68,-706,69,-706,70,-706,71,-706,72,-706,74,-706,75,-706,84,-706,85,-706,88,-706,97,-706,101,-706,104,-706,110,-706,111,-706,112,-706,114,-706,115,-706
0,-707,1,-707,4,-707,5,-707,6,-707,9,-707,10,-707,16,-707,19,-707,20,-707,22,-707,24,-707,27,-707,33,-707,35,-707,36,-707,37,-707,39,-707,49,-707,51,-707,54,-707,61,-707,64,-707,65,-707,68,-707,69,-707,70,-707,71,-707,72,-707,74,-707,75,-707,84,-707,85,-707,88,-707,97,-707,101,-707,104,-707,110,-707,111,-707,112,-707,114,-707,115,-707
0,-639,61,-639,64,-639,70,-639,85,-639,88,-639,104,-639,110,-639,111,-639,112,-639
4,1307,33,506,160,1308
33,506,160,1309
0,-704,1,-704,4,-704,5,-704,6,-704,9,-704,10,-704,16,-704,19,-704,20,-704,22,-704,24,-704,27,-704,33,-704,35,-704,36,-704,37,-704,39,-704,49,-704,51,-704,54,-704,61,-704,64,-704,65,-704,68,-704,69,-704,70,-704,71,-704,72,-704,74,-704,75,-704,84,-704,85,-704,88,-704,97,-704,101,-704,104,-704,110,-704,111,-704,112,-704,114,-704,115,-704
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,1310,193,385,225,386
0,-569,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-569,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,1311,156,649,193,385,225,650
0,-558,61,-558
0,-340,61,-340
0,-722,1,-722,5,-722,6,-722,9,-722,10,-722,16,-722,19,-722,22,-722,24,-722,27,-722,35,-722,36,-722,37,-722,39,-722,49,-722,51,-722,54,-722,61,-722,64,-722,65,-722,68,-722,69,-722,70,-722,75,-722,85,-722,88,-722,104,-722,110,-722,111,-722,112,-722
0,-724,1,-724,5,-724,6,-724,9,-724,10,-724,16,-724,19,-724,22,-724,24,-724,27,-724,35,-724,36,-724,37,-724,39,-724,49,-724,51,-724,54,-724,61,-724,64,-724,65,-724,68,-724,69,-724,70,-724,75,-724,85,-724,88,-724,104,-724,110,-724,111,-724,112,-724
0,-627,61,-627,64,-627,70,-627,85,-627,88,-627,104,-627,110,-627,111,-627,112,-627
4,3,12,-418,20,15,25,-418,33,-418,42,-418,71,41,72,42,74,381,84,382,97,49,101,383,182,1312,193,385,225,386
0,-555,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-555,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,1313,156,649,193,385,225,650
0,-544,61,-544
0,-716,1,-716,5,-716,6,-716,9,-716,10,-716,16,-716,19,-716,22,-716,24,-716,27,-716,35,-716,36,-716,37,-716,39,-716,49,-716,51,-716,54,-716,61,-716,64,-716,65,-716,68,-716,69,-716,70,-716,75,-716,85,-716,88,-716,104,-716,110,-716,111,-716,112,-716
0,-718,1,-718,5,-718,6,-718,9,-718,10,-718,16,-718,19,-718,22,-718,24,-718,27,-718,35,-718,36,-718,37,-718,39,-718,49,-718,51,-718,54,-718,61,-718,64,-718,65,-718,68,-718,69,-718,70,-718,75,-718,85,-718,88,-718,104,-718,110,-718,111,-718,112,-718
0,-257,61,-257
0,-277,61,-277
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1314,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1315,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1316
0,-271,61,-271
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1317,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1318,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1319
0,-280,61,-280
0,-607,1,-607,4,-607,5,-607,6,-607,9,-607,10,-607,16,-607,19,-607,20,-607,22,-607,24,-607,27,-607,35,-607,36,-607,37,-607,39,-607,42,-607,49,-607,51,-607,54,-607,61,-607,64,-607,65,-607,68,-607,69,-607,70,-607,71,-607,72,-607,74,-607,75,-607,84,-607,85,-607,88,-607,92,-607,94,-607,97,-607,101,-607,104,-607,110,-607,111,-607,112,-607,114,-607,115,-607
42,1320
0,-604,1,-604,4,-604,5,-604,6,-604,9,-604,10,-604,16,-604,19,-604,20,-604,22,-604,24,-604,27,-604,35,-604,36,-604,37,-604,39,-604,42,-604,49,-604,51,-604,54,-604,61,-604,64,-604,65,-604,68,-604,69,-604,70,-604,71,-604,72,-604,74,-604,75,-604,84,-604,85,-604,88,-604,92,-604,94,-604,97,-604,101,-604,104,-604,110,-604,111,-604,112,-604,114,-604,115,-604
0,-605,1,-605,4,-605,5,-605,6,-605,9,-605,10,-605,16,-605,19,-605,20,-605,22,-605,24,-605,27,-605,35,-605,36,-605,37,-605,39,-605,42,-605,49,-605,51,-605,54,-605,61,-605,64,-605,65,-605,68,-605,69,-605,70,-605,71,-605,72,-605,74,-605,75,-605,84,-605,85,-605,88,-605,92,-605,94,-605,97,-605,101,-605,104,-605,110,-605,111,-605,112,-605,114,-605,115,-605
85,1321
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1322,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-234,61,-234
0,-230,61,-230
12,640,25,641,33,506,42,642,150,1323,160,644
0,-524,4,-524,12,-524,20,-524,25,-524,33,-524,42,-524,61,-524,68,-524,69,-524,71,-524,72,-524,74,-524,75,-524,84,-524,97,-524,101,-524,104,-524
0,-525,4,-525,12,-525,20,-525,25,-525,33,-525,42,-525,61,-525,68,-525,69,-525,71,-525,72,-525,74,-525,75,-525,84,-525,97,-525,101,-525,104,-525
4,1324,12,640,25,641,33,506,42,642,150,1325,160,644
12,640,25,641,33,506,42,642,150,1326,160,644
0,-522,4,-522,12,-522,20,-522,25,-522,33,-522,42,-522,61,-522,68,-522,69,-522,71,-522,72,-522,74,-522,75,-522,84,-522,97,-522,101,-522,104,-522
0,-100,61,-100
0,-99,61,-99
0,-205,61,-205
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1327,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-203,61,-203
0,-102,61,-102
0,-297,4,3,20,15,25,-418,42,-418,55,-418,61,-297,71,41,72,42,97,49,151,706,190,464,193,83
0,-101,61,-101
0,-295,4,3,20,15,25,-418,42,-418,55,-418,61,-295,71,41,72,42,97,49,151,706,190,464,193,83
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1328,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-200,61,-200
85,1329
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1330,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-218,61,-218
0,-216,61,-216
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1331,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-215,61,-215
0,-329,61,-329
0,-327,61,-327
0,-322,61,-322,104,1332
0,-320,61,-320,104,1333
0,-325,61,-325
0,-323,61,-323
0,-314,61,-314,104,1334
0,-312,61,-312,104,1335
2,2,14,10,17,113,21,114,43,1336,57,34,62,38,144,59,158,1337
0,-310,61,-310,104,1338
0,-308,61,-308,104,1339
0,-317,61,-317
0,-315,61,-315
0,-480
0,-481
0,-189,61,-189
0,-190,61,-190
0,-185,61,-185
0,-186,61,-186
0,-184,61,-184,64,1340,110,1341
0,-164,61,-164
0,-165,61,-165
0,-163,61,-163,64,1342,110,1343
0,-159,61,-159,64,1344,110,1345
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1346,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-152,61,-152,64,1347,110,1348
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1349,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1350,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
85,1351
0,-178,61,-178
0,-179,61,-179
0,-177,61,-177,64,1352,110,1353
0,-173,61,-173,64,1354,110,1355
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1356,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-692,1,-692,4,-692,5,-692,6,-692,9,-692,10,-692,16,-692,19,-692,20,-692,22,-692,24,-692,25,-692,27,-692,35,-692,36,-692,37,-692,39,-692,49,-692,51,-692,54,-692,61,-692,64,-692,65,-692,68,-692,69,-692,70,-692,71,-692,72,-692,74,-692,75,-692,84,-692,85,-692,88,-692,97,-692,101,-692,104,-692,110,-692,111,-692,112,-692,114,-692,115,-692
25,1357
0,-689,1,-689,4,-689,5,-689,6,-689,9,-689,10,-689,16,-689,19,-689,20,-689,22,-689,24,-689,25,-689,27,-689,35,-689,36,-689,37,-689,39,-689,49,-689,51,-689,54,-689,61,-689,64,-689,65,-689,68,-689,69,-689,70,-689,71,-689,72,-689,74,-689,75,-689,84,-689,85,-689,88,-689,97,-689,101,-689,104,-689,110,-689,111,-689,112,-689,114,-689,115,-689
0,-690,1,-690,4,-690,5,-690,6,-690,9,-690,10,-690,16,-690,19,-690,20,-690,22,-690,24,-690,25,-690,27,-690,35,-690,36,-690,37,-690,39,-690,49,-690,51,-690,54,-690,61,-690,64,-690,65,-690,68,-690,69,-690,70,-690,71,-690,72,-690,74,-690,75,-690,84,-690,85,-690,88,-690,97,-690,101,-690,104,-690,110,-690,111,-690,112,-690,114,-690,115,-690
0,-739,1,-739,4,-739,5,-739,6,-739,9,-739,10,-739,12,-739,16,-739,19,-739,20,-739,22,-739,24,-739,27,-739,35,-739,36,-739,37,-739,39,-739,49,-739,51,-739,54,-739,61,-739,64,-739,65,-739,68,-739,69,-739,70,-739,71,-739,72,-739,74,-739,75,-739,84,-739,85,-739,88,-739,97,-739,101,-739,104,-739,110,-739,111,-739,112,-739,114,-739,115,-739
12,1358
0,-736,1,-736,4,-736,5,-736,6,-736,9,-736,10,-736,12,-736,16,-736,19,-736,20,-736,22,-736,24,-736,27,-736,35,-736,36,-736,37,-736,39,-736,49,-736,51,-736,54,-736,61,-736,64,-736,65,-736,68,-736,69,-736,70,-736,71,-736,72,-736,74,-736,75,-736,84,-736,85,-736,88,-736,97,-736,101,-736,104,-736,110,-736,111,-736,112,-736,114,-736,115,-736
0,-737,1,-737,4,-737,5,-737,6,-737,9,-737,10,-737,12,-737,16,-737,19,-737,20,-737,22,-737,24,-737,27,-737,35,-737,36,-737,37,-737,39,-737,49,-737,51,-737,54,-737,61,-737,64,-737,65,-737,68,-737,69,-737,70,-737,71,-737,72,-737,74,-737,75,-737,84,-737,85,-737,88,-737,97,-737,101,-737,104,-737,110,-737,111,-737,112,-737,114,-737,115,-737
0,-581,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-581,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,1359,156,649,193,385,225,650
0,-582,61,-582
4,-744,20,-744,25,-744,71,-744,72,-744,74,-744,84,-744,92,-744,97,-744,101,-744
4,-748,20,-748,33,-748,71,-748,72,-748,74,-748,84,-748,92,-748,97,-748,101,-748
4,-746,20,-746,42,-746,71,-746,72,-746,74,-746,84,-746,92,-746,97,-746,101,-746
0,-665,4,3,5,128,19,129,20,15,25,-418,54,130,61,-665,65,131,68,228,69,229,71,41,72,42,74,244,75,230,84,245,97,49,101,247,135,1360,136,984,137,985,138,986,156,1361,176,987,193,248,202,988,203,989,204,990,223,505
0,-667,61,-667
4,3,5,128,19,129,20,15,25,-418,54,130,65,131,71,41,72,42,74,244,84,245,97,49,101,247,135,1362,136,984,137,985,138,986,176,987,193,248,202,988,203,989,204,990,223,768
0,-677,4,3,5,128,19,129,20,15,33,-418,54,130,61,-677,65,131,68,228,69,229,71,41,72,42,74,264,75,230,84,265,97,49,101,267,135,1363,136,984,137,985,138,986,156,1364,176,987,193,271,202,988,203,989,204,990,226,522
0,-679,61,-679
4,3,5,128,19,129,20,15,33,-418,54,130,65,131,71,41,72,42,74,264,84,265,97,49,101,267,135,1365,136,984,137,985,138,986,176,987,193,271,202,988,203,989,204,990,226,794
0,-671,4,3,5,128,19,129,20,15,42,-418,54,130,61,-671,65,131,68,228,69,229,71,41,72,42,74,123,75,230,84,124,97,49,101,125,135,1366,136,984,137,985,138,986,156,1367,176,987,193,126,202,988,203,989,204,990,224,534
0,-673,61,-673
4,3,5,128,19,129,20,15,42,-418,54,130,65,131,71,41,72,42,74,123,84,124,97,49,101,125,135,1368,136,984,137,985,138,986,176,987,193,126,202,988,203,989,204,990,224,815
0,-539,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-539,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,1369,156,649,193,385,225,650
0,-540,61,-540
0,-705,1,-705,4,-705,5,-705,6,-705,9,-705,10,-705,16,-705,19,-705,20,-705,22,-705,24,-705,27,-705,33,-705,35,-705,36,-705,37,-705,39,-705,49,-705,51,-705,54,-705,61,-705,64,-705,65,-705,68,-705,69,-705,70,-705,71,-705,72,-705,74,-705,75,-705,84,-705,85,-705,88,-705,97,-705,101,-705,104,-705,110,-705,111,-705,112,-705,114,-705,115,-705
33,506,160,1370
0,-702,1,-702,4,-702,5,-702,6,-702,9,-702,10,-702,16,-702,19,-702,20,-702,22,-702,24,-702,27,-702,33,-702,35,-702,36,-702,37,-702,39,-702,49,-702,51,-702,54,-702,61,-702,64,-702,65,-702,68,-702,69,-702,70,-702,71,-702,72,-702,74,-702,75,-702,84,-702,85,-702,88,-702,97,-702,101,-702,104,-702,110,-702,111,-702,112,-702,114,-702,115,-702
0,-703,1,-703,4,-703,5,-703,6,-703,9,-703,10,-703,16,-703,19,-703,20,-703,22,-703,24,-703,27,-703,33,-703,35,-703,36,-703,37,-703,39,-703,49,-703,51,-703,54,-703,61,-703,64,-703,65,-703,68,-703,69,-703,70,-703,71,-703,72,-703,74,-703,75,-703,84,-703,85,-703,88,-703,97,-703,101,-703,104,-703,110,-703,111,-703,112,-703,114,-703,115,-703
0,-567,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-567,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,1371,156,649,193,385,225,650
0,-568,61,-568
0,-553,4,3,12,-418,20,15,25,-418,33,-418,42,-418,61,-553,68,228,69,229,71,41,72,42,74,381,75,230,84,382,97,49,101,383,104,1372,156,649,193,385,225,650
0,-554,61,-554
0,-276,61,-276
0,-275,61,-275
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1373,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-270,61,-270
0,-269,61,-269
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1374,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-603,1,-603,4,-603,5,-603,6,-603,9,-603,10,-603,16,-603,19,-603,20,-603,22,-603,24,-603,27,-603,35,-603,36,-603,37,-603,39,-603,42,-603,49,-603,51,-603,54,-603,61,-603,64,-603,65,-603,68,-603,69,-603,70,-603,71,-603,72,-603,74,-603,75,-603,84,-603,85,-603,88,-603,92,-603,94,-603,97,-603,101,-603,104,-603,110,-603,111,-603,112,-603,114,-603,115,-603
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1375,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-233,61,-233
0,-523,4,-523,12,-523,20,-523,25,-523,33,-523,42,-523,61,-523,68,-523,69,-523,71,-523,72,-523,74,-523,75,-523,84,-523,97,-523,101,-523,104,-523
12,640,25,641,33,506,42,642,150,1376,160,644
0,-520,4,-520,12,-520,20,-520,25,-520,33,-520,42,-520,61,-520,68,-520,69,-520,71,-520,72,-520,74,-520,75,-520,84,-520,97,-520,101,-520,104,-520
0,-521,4,-521,12,-521,20,-521,25,-521,33,-521,42,-521,61,-521,68,-521,69,-521,71,-521,72,-521,74,-521,75,-521,84,-521,97,-521,101,-521,104,-521
0,-202,61,-202
0,-199,61,-199
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1377,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-197,61,-197
0,-214,61,-214
0,-321,61,-321
0,-319,61,-319
0,-313,61,-313
0,-311,61,-311
0,-306,61,-306,104,1378
0,-304,61,-304,104,1379
0,-309,61,-309
0,-307,61,-307
0,-182,61,-182
0,-183,61,-183
0,-161,61,-161
0,-162,61,-162
0,-157,61,-157
0,-158,61,-158
0,-156,61,-156,64,1380,110,1381
0,-150,61,-150
0,-151,61,-151
0,-149,61,-149,64,1382,110,1383
0,-145,61,-145,64,1384,110,1385
1,1,5,128,6,5,9,7,10,8,16,12,19,129,22,17,24,18,27,19,35,24,36,25,37,26,39,27,49,30,51,31,54,130,65,131,141,57,143,58,145,1386,146,61,147,62,148,63,149,64,161,69,167,73,176,312,210,313,211,314,212,315,213,316
0,-175,61,-175
0,-176,61,-176
0,-171,61,-171
0,-172,61,-172
0,-170,61,-170,64,1387,110,1388
0,-688,1,-688,4,-688,5,-688,6,-688,9,-688,10,-688,16,-688,19,-688,20,-688,22,-688,24,-688,25,-688,27,-688,35,-688,36,-688,37,-688,39,-688,49,-688,51,-688,54,-688,61,-688,64,-688,65,-688,68,-688,69,-688,70,-688,71,-688,72,-688,74,-688,75,-688,84,-688,85,-688,88,-688,97,-688,101,-688,104,-688,110,-688,111,-688,112,-688,114,-688,115,-688
0,-735,1,-735,4,-735,5,-735,6,-735,9,-735,10,-735,12,-735,16,-735,19,-735,20,-735,22,-735,24,-735,27,-735,35,-735,36,-735,37,-735,39,-735,49,-735,51,-735,54,-735,61,-735,64,-735,65,-735,68,-735,69,-735,70,-735,71,-735,72,-735,74,-735,75,-735,84,-735,85,-735,88,-735,97,-735,101,-735,104,-735,110,-735,111,-735,112,-735,114,-735,115,-735
0,-580,61,-580
0,-664,61,-664
4,3,5,128,19,129,20,15,25,-418,54,130,65,131,71,41,72,42,74,244,84,245,97,49,101,247,135,1389,136,984,137,985,138,986,176,987,193,248,202,988,203,989,204,990,223,768
0,-666,61,-666
0,-676,61,-676
4,3,5,128,19,129,20,15,33,-418,54,130,65,131,71,41,72,42,74,264,84,265,97,49,101,267,135,1390,136,984,137,985,138,986,176,987,193,271,202,988,203,989,204,990,226,794
0,-678,61,-678
0,-670,61,-670
4,3,5,128,19,129,20,15,42,-418,54,130,65,131,71,41,72,42,74,123,84,124,97,49,101,125,135,1391,136,984,137,985,138,986,176,987,193,126,202,988,203,989,204,990,224,815
0,-672,61,-672
0,-538,61,-538
0,-701,1,-701,4,-701,5,-701,6,-701,9,-701,10,-701,16,-701,19,-701,20,-701,22,-701,24,-701,27,-701,33,-701,35,-701,36,-701,37,-701,39,-701,49,-701,51,-701,54,-701,61,-701,64,-701,65,-701,68,-701,69,-701,70,-701,71,-701,72,-701,74,-701,75,-701,84,-701,85,-701,88,-701,97,-701,101,-701,104,-701,110,-701,111,-701,112,-701,114,-701,115,-701
0,-566,61,-566
0,-552,61,-552
0,-274,61,-274
0,-268,61,-268
0,-232,61,-232
0,-519,4,-519,12,-519,20,-519,25,-519,33,-519,42,-519,61,-519,68,-519,69,-519,71,-519,72,-519,74,-519,75,-519,84,-519,97,-519,101,-519,104,-519
0,-196,61,-196
0,-305,61,-305
0,-303,61,-303
0,-154,61,-154
0,-155,61,-155
0,-147,61,-147
0,-148,61,-148
0,-143,61,-143
0,-144,61,-144
0,-142,61,-142,64,1392,110,1393
0,-168,61,-168
0,-169,61,-169
0,-663,61,-663
0,-675,61,-675
0,-669,61,-669
0,-140,61,-140
0,-141,61,-141""",
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
band band +
at_most at_most +-
at_most at_most --+
at_most at_most --+
at_most at_most -+
at_most at_most -+
at_most at_most +-
at_most at_most +--
below below --+
below below -+
below below +-
below below +--
between between +*+
between between -+-+
between between -+-+
between between --+*+
between between --+*-+
between between --+-+
between between -+*+
between between -+*-+
between between -+-+
between between +---+
between between +---+
between_above between_above --+*+
between_above between_above --+*-+
between_above between_above --+-+
between_above between_above -+*+
between_above between_above -+*-+
between_above between_above -+-+
between_above between_above +--+
between_above between_above +---+
between_below between_below --+-+
between_below between_below --+*-+
between_below between_below --+-+
between_below between_below -+-+
between_below between_below -+*-+
between_below between_below -+-+
between_below between_below +-+
between_below between_below +--+
between_below between_below +*-+
between_below between_below +---+
between_below between_below +---+
inside inside --+-+
inside inside --+*-+
inside inside --+-+
inside inside -+-+
inside inside -+*-+
inside inside -+-+
inside inside +---+
at_least at_least +-+
at_least at_least +-+
at_least at_least +-
at_least at_least --+
at_least at_least -+
at_least at_least +-
at_least at_least +--
above above --+
above above -+
above above +-
above above +--
single single -+
single single +
_to _to -
_to _to -
_joined _joined -
_joined _joined -
edge edge ++
edge edge ++
edge edge ++
edge edge ++
edge edge +""",
"""\
$END MILLIONS MONTHS NUMBER THOUSANDS YEARS _AND _AND_OVER _AND_UNDER _BUT _EQUAL _FROM _GE _GT _IT _LE _LT _SHORT_OF _TO _UP_TO _joined _to above at_least at_most band below between between_above between_below edge inside single""",
"""\
3,1,10,2,11,3,12,4,13,5,14,6,15,7,16,8,19,9,22,10,23,11,24,12,25,13,26,14,27,15,28,16,29,17,30,18,31,19,32,20
0,-79,1,21,2,22,4,23,5,24,6,-79,7,-79,8,-79,9,-79,12,-79,13,-79,15,-79,16,-79,17,-79,18,-79,19,-79
3,1,30,25
3,1,30,26
3,1,30,27
3,1,30,28
12,29,13,30,15,31,16,32,19,33
3,1,30,34
3,1,30,35
3,1,30,36
0,-8
0,-7
0,-1
0,13
0,-2
0,-3
0,-4
0,-5
0,-70,6,37,7,38,8,39,9,40,12,41,13,42,15,43,16,44,17,45,18,46,19,47,20,48,21,49
0,-6
0,-9
0,-76,6,-76,7,-76,8,-76,9,-76,12,-76,13,-76,15,-76,16,-76,17,-76,18,-76,19,-76
0,-78,6,-78,7,-78,8,-78,9,-78,12,-78,13,-78,15,-78,16,-78,17,-78,18,-78,19,-78
0,-75,6,-75,7,-75,8,-75,9,-75,12,-75,13,-75,15,-75,16,-75,17,-75,18,-75,19,-75
0,-77,6,-77,7,-77,8,-77,9,-77,12,-77,13,-77,15,-77,16,-77,17,-77,18,-77,19,-77
0,-69
6,50,18,51
0,-62,6,37,9,40,15,52,16,53,17,54,18,55,19,47,20,56,21,57
0,-66,6,37,9,40,15,58,16,59,17,60,18,55,19,47,20,61,21,62
3,1,30,63
3,1,30,64
3,1,30,65
3,1,30,66
3,1,30,67
0,-13
0,-18
0,-14
15,-73,16,-73
0,-60,2,68,5,69,9,70,18,71
0,-10
15,-74,16,-74
0,-63,14,72
0,-67,14,73
0,-15,14,74
0,-19,14,75
3,1,30,76
3,-71,16,77
3,-72
16,78
3,1,30,79
3,1,30,80
3,1,30,81
3,1,30,82
3,1,30,83
3,1,30,84
3,-71
15,85,16,86
3,1,30,87
3,1,30,88
3,1,30,89
3,1,30,90
15,91,16,92
3,1,30,93
0,-61,6,37,9,40,15,94,16,95,17,96,18,55,19,47,20,97,21,98
0,-65,6,37,9,40,15,99,16,100,17,101,18,55,19,47,20,102,21,103
0,-11
0,-17
0,-12
0,-59
0,-58
15,104,16,105
3,1,30,106
0,-16
0,-20
0,-64,15,107,16,108
0,-68,15,109,16,110
0,-46
3,1,30,111
3,1,30,112
0,-21
0,-23
0,-22
0,-29
0,-45
0,-43
3,1,30,113
3,1,30,114
0,-27
0,-37
0,-56
0,-54
3,1,30,115
3,1,30,116
0,-35
3,1,30,117
3,1,30,118
3,1,30,119
15,120,16,121
3,1,30,122
3,1,30,123
3,1,30,124
3,1,30,125
15,126,16,127
3,1,30,128
3,1,30,129
3,1,30,130
0,-38
3,1,30,131
3,1,30,132
3,1,30,133
3,1,30,134
0,-47
0,-48
0,-28
0,-44
0,-36
0,-55
0,-26
0,-42
0,-40
3,1,30,135
3,1,30,136
0,-24
0,-34
0,-53
0,-51
3,1,30,137
3,1,30,138
0,-32
0,-30
0,-49
0,-31
0,-50
0,-39
0,-57
0,-25
0,-41
0,-33
0,-52""",
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
