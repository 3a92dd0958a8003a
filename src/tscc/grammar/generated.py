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
        'THOUSANDS': ("(?i:\\(?\\$? ?000(?:'?s)?\\)?)", ' $(0', ('THOUSANDS',)),
        'NOTHING': ('(?i:(?:-+|N/?A|TBD))', '-NTnt', ('NOTHING',)),
        'BULLET': ('(?:(?:[-\x95\xb7\u2022]|o(?=\\s))\\s+)', '-o', ('BULLET',)),
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
        'NAMED_NUMBER': ('(?:(?:(?:Series|Trust) \\d{4}[- ]\\w+|Exhibits?(?: Nos?\\.?| Numbers?)? \\d+(?:\\.\\d+)?(?:(?:,|,? and|,? through) \\d+(?:\\.\\d+)?\\b)*|,? (?:[A-Z]{2}|(?-i:[A-Z][a-z]+)) \\b\\d{5}(?:-\\d{4})?\\b|Sections? \\d+(?:\\(\\w+\\))*|\\(?\\d{3}-\\d{5,}\\)?|(?=(?:(?:loan|mortgage) )?(?:group|pool)s )(?i:(?:(?:loan|mortgage) )?(?:groups?|pools?)\\s+)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))(?:(?i:(?:,? (?:and|&) |, ?| ?/ ?|(?<=s \\d)-))(?i:(?:groups? |pools? )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))+|\\b\\d{1,5} (?:[A-Z][\\w.]* ){1,4}(?:Street|St\\.|Avenue|Ave\\.|Road|Drive|Boulevard|Plaza|Place|Square)|(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))|Rule \\w+(?:\\(\\w+\\))*|Items? \\d+(?:\\.\\d+)?|(?!\\d{3}\\.)\\(?\\d{3}\\)?\\s?[-./ ]?\\s?\\d{3}\\s?[-. ]\\s?\\d{4}\\b|Class(?:es)? \\w{1,2}-\\w{1,3}|\\bAct of 1\\d{3}|Form 8-K(?:/A)?|^\\(?\\d{1,3}\\.\\d{1,2}\\b(?! ?%)))', ' (,0123456789ACEFGILMPRSTglmps', ('NAMED_NUMBER',)),
        'EXHIBIT': ('(?:\\(?\\b\\d{1,2}\\.\\d{1,2}\\W{0,3}\\s[A-Z][a-z]+\\b)', '(0123456789', ('EXHIBIT',)),
        'NUMBER_OF_HEADING': ("(?:(?:(?i:(?:(?:loan|mortgage) )?(?:groups?|pools?)\\s+)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))(?:(?i:(?:,? (?:and|&) |, ?| ?/ ?|(?<=s \\d)-))(?i:(?:groups? |pools? )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))+|\\b(?:page|trust|class|annex|part|phase) [\\w-]*\\d+\\b|^\\W*\\d{1,2}[.)]\\s|\\b\\d+-\\w*\\d\\w*|\\bex-?[\\d.]+|\\b\\d{1,2}(?:/\\d{1,2})?[- ]?(?:yr|year)s?\\b|(?:[a-z] |(?:group|pool) \\d)\\d$|(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\)|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021]))|\\b\\d{1,2}/\\d{1,2}(?= (?:hybrid|arm|pool|fixed|conforming|adjustable|\\w+ arm)\\b)|(?<![\\d.,])000(?:'?s)?\\b|\\b(?:19|20)\\d\\d\\b))", ' !"#$%&\'()*+,-./0123456789:;<=>?@GLMP[\\]^`abcdefghijklmnopqrstuvwxyz{|}~', ('NUMBER_OF_HEADING',)),
        'FIGURE_MISSING': ('(?:(?:number of .*\\b(?:is|was)\\W*$|in excess of\\W*$|balance of\\W*$|\\b(?:greater|less|more|later|earlier|fewer) than(?: or equal to)?(?: (?:at|of|nor|but|and|as|had)\\b|\\W*$)|\\b(?:is|was|were)\\W*$|^(?:the )?(?:total )?(?:number of|weighted average|aggregate)\\b|(?:no|not) (?:more|less|fewer) than (?:of|the)\\b|at least (?:of|the)\\b|(?<!\\d)(?<!\\d )%))', '%abefgilmntw', ('FIGURE_MISSING',)),
        'BROKEN_OFF': ('(?:the (?:weighted average|(?:total |aggregate )number|aggregate (?:scheduled |outstanding )?principal)(?! of which)(?:\\s(?!(?:is|was|were|are|has|have|had|will|may|shall)\\b)[A-Za-z-]+)*\\.)', 't', ('BROKEN_OFF',)),
        'MISREAD_FIGURE': ('(?:(?:\\$ ?\\d[\\d,]*,\\d{3}\\.(?:\\d|\\d{3,})|\\$ ?\\d[\\d,]*[ .]\\d{3}[.,]\\d+|\\d+\\.\\d* \\d+%|\\$ ?[\\d,]*(?:,\\d{0,2}|\\.\\d?) [\\d,.]+|\\$? ?\\d[\\d,]*\\.\\.\\d+%?|\\$? ?[\\d,.]*\\d[]\\[{}<>|!?;^~=@#_*$&%][\\d,.]+%?|\\$ ?\\$ ?\\d[\\d,.]*|(?=.*(?:\\d[,.]\\d|\\d[A-Za-z]\\.\\d+%))(?:\\$ ?[\\d,]+\\.\\d\\d ?[A-Za-z]|[A-Za-z] ?\\$ ?[\\d,.]+|[\\d.]+%[A-Za-z]|\\$? ?(?:[A-Za-z][\\d,.]+|[\\d,.]*\\d[,.]?[A-Za-z][\\d,.]*\\d|\\d+[A-Za-z][\\d,.]+)%?)|\\$ ?\\d{1,2} \\d{1,3},\\d{3}(?:\\.\\d\\d)?))', ' $,.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('MISREAD_FIGURE',)),
        'SEVERAL_FIGURES': ('(?:(?:\\d\\S*(?: ?%)? ?(?:-|\\bto\\b|/|,? and\\b) ?\\$?\\d|^[A-Z][A-Za-z]{2,9}\\.?,? \\d{4}\\b$|(?:\\b(?:over|under|at least|up to)\\b|(?<![\\d.,])[<>])|[()]))', '()0123456789<>ABCDEFGHIJKLMNOPQRSTUVWXYZaou', ('SEVERAL_FIGURES',)),
        'RANGE_OF_FIGURES': ('(?:(?:\\d ?%? ?(?:-|to\\b) ?\\$?\\d|(?:\\b(?:over|under|at least|up to)\\b|(?<![\\d.,])[<>])))', '0123456789<>aou', ('RANGE_OF_FIGURES',)),
        'OTHER_DAYS': ('(?:(?:\\d{4}\\b.*\\d{4}|^[A-Z][A-Za-z]{2,9}\\.?,? \\d{4}\\b$|^\\d{1,2}/\\d{4}$|^\\d{1,2}(?:st|nd|rd|th)\\b|[()]))', '()0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('OTHER_DAYS',)),
        'OF_ALL_POOLS': ('(?:(?:\\b(?:all|both|aggregate|total|combined|entire) (?:of the )?(?:mortgage |loan )?(?:loans|pools?|groups|collateral)\\b|^(?:aggregate|total|combined)$))', 'abcet', ('OF_ALL_POOLS',)),
        'COLUMN_OF_ALL': ('(?:(?:total|aggregate|all|combined|overall)(?: (?:loans|mortgage loans|pools?|groups?|collateral))?)', 'acot', ('COLUMN_OF_ALL',)),
    },
    'lines': {
        'PAGE_MARK': ('(?:(?:(?i:(?:-? ?\\w{1,6} ?-? ?)?</?PAGE>(?: ?(?:page )?-?\\w{1,6}-?)?)|PAGE))', ' -0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', ('PAGE_MARK',)),
        'CONTINUED': ("(?:(?:(?i:(?:(?i:(?:the |this )?(?:table|schedule|chart|list|exhibit|text|(?:foot)?notes?),? (?:is |are )?))?)(?i:cont(?:inue[sd]?|['.]d?\\.?|d\\.?))(?i:,?(?: (?:on|from|to))?(?: the)?)(?:(?i: (?:next|following|succeeding|previous|preceding|prior) pages?)|(?i: page \\w{1,4}))[-.)\\]* ]*|(?:[(\\[*-] ?)+(?i:(?:(?i:(?:the |this )?(?:table|schedule|chart|list|exhibit|text|(?:foot)?notes?),? (?:is |are )?))?)(?i:cont(?:inue[sd]?|['.]d?\\.?|d\\.?))(?:(?i:,?(?: (?:on|from|to))?(?: the)?)(?:(?i: (?:next|following|succeeding|previous|preceding|prior) pages?)|(?i: page \\w{1,4})))?[-.)\\]* ]*))", '(*-CEFLNST[ceflnst', ('CONTINUED',)),
        'TABLE_TAG': ('(?i:(?:</?(?:TABLE|CAPTION|FN|F\\d+|S|C|CENTER|B|TEXT)>\\s*)+)', '<', ('TABLE_TAG',)),
        'COMMISSION': ('(?:(?:(?i:(?:the )?united states(?: of america)?)(?: (?i:(?:u\\. ?s\\. )?securities (?:and|&) exchange commission))?|(?i:(?:u\\. ?s\\. )?securities (?:and|&) exchange commission)))', 'STUstu', ('COMMISSION',)),
        'COMMISSION_ADDRESS': ('(?:(?:(?i:(?:\\d+ )?(?:450 )?fifth street,? n\\.? ?w\\.?)|(?i:\\d+ f street,? n\\.? ?e\\.?)|(?i:washington,? ?d\\.? ?c\\.?,?)(?: \\b\\d{5}(?:-\\d{4})?\\b)?|(?i:judiciary plaza)))', '0123456789FJWfjw', ('COMMISSION_ADDRESS',)),
        'FORM': ('(?:(?i:(?:(?i:form? ?))?)(?i:8 ?- ?k(?: ?[/-]? ?a(?:-\\d)?)?)\\.?(?:,? ?\\(?(?i:(?:(?i:amendment ))?)(?i:(?:no\\.?|number) ?\\d+)\\)?)?(?i:(?:(?i: \\(as amended\\)))?)(?i:(?:(?i: current report))?))', '8Ff', ('FORM',)),
        'AMENDMENT': ('(?:(?:(?i:\\(?(?:post-effective )?amendment(?: (?:no\\.?|number) ?\\d+)?\\)?)(?i:(?:(?i: to))?)(?i:(?:(?i: form 8 ?- ?k(?: ?/ ?a)?))?)(?i:(?:(?i:,? (?:(?:originally|previously|as) )?(?:filed|dated)\\b.{5,60}))?)\\)?|(?i:\\(as amended\\))))', '(APap', ('AMENDMENT',)),
        'AUTHORITY': ('(?:(?:(?:(?i:(?:current|this|report|pursuant|to|under|information|be|included|in)\\b ?)|(?i:(?:sections?|13|or|and|of|the|securities|securites|exchange|act|as|amended|193[34])\\b ?)|(?i:15 ?\\(d\\) ?)|[,.] ?))+)', ',.1ABCEIOPRSTUabceioprstu', ('AUTHORITY',)),
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
        'REGISTRANT_TAG': ('(?:(?:(?i:\\((?:exact )?name of (?:the )?registrant\\)\\*?)|(?i:\\(?(?:registrant|depositor|issuer)\\)?)|(?i:\\((?:signature|date|title|name)\\)\\*?)))', '(DIRdir', ('REGISTRANT_TAG',)),
        'BY': ('(?i:by ?:.*|by|[/\\\\]s?[/\\\\].*)', '/B\\b', ('BY',)),
        'NAME': ('(?i:name ?:.*)', 'Nn', ('NAME',)),
        'CAPACITY': ('(?i:(?:title|its) ?:.*)', 'ITit', ('CAPACITY',)),
        'DATED': ('(?i:dated?\\b(?! (?:is|are|was|were|has|have|had|will|shall|may|and|or|which|that|by)\\b) ?:? ?.*)', 'Dd', ('DATED',)),
        'EXHIBIT_INDEX': ('(?i:(?:index (?:to|of) exhibits?|list of exhibits|exhibits? index))', 'EILeil', ('EXHIBIT_INDEX',)),
        'EXHIBIT_HEADING': ('(?i:\\(?ex(?:hibit)?[ -]?(?:no\\. ?)?\\d+(?:\\.\\d+)?\\)?[.:]?)', '(Ee', ('EXHIBIT_HEADING',)),
        'RULE': ('(?:(?:(?:- )*[-=_~*]{3,}[-=_~* ]*|-(?: -)*))', '*-=_~', ('RULE',)),
        'TOTAL': ('(?:(?:(?i:(?:(?i:(?:(?:(?:loan )?(?:pool|group) \\w{1,3}|grand|sub|pool|aggregate|overall|portfolio) ?-?)))?)(?i:totals?)(?:(?i: ?(?:/|\\(|-|,|or|and) ?)(?:(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?i:(?:averages?|avg\\.?))|(?i:w\\.?a\\.?))\\)?)*(?i:(?:(?i:,? (?:for )?(?:the |all )?(?:mortgage )?(?:pool|loans|portfolio|deal|group \\w{1,3}|collateral)(?: balance)?))?)|(?:(?i:aggregate(?: (?:mortgage )?(?:pool|loans))?)|(?i:all (?:the )?(?:mortgage )?loans)))[:.]?(?: ?(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\)|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021]))|\\d))?)', 'AGLOPSTaglopst', ('TOTAL',)),
        'SUMMARY': ('(?:(?i:(?:(?i:non-?zero ))?)(?:(?i:(?:(?i:(?:weighted|wtd\\.?|wgtd\\.?|w\\.?a\\.?) ))?)(?:(?:(?:(?i:(?:minimum|min\\.?|lowest|low|smallest))|(?i:(?:maximum|max\\.?|highest|high|largest)))|(?i:(?:mean|median)))|(?i:(?:averages?|avg\\.?)))|(?i:w\\.?a\\.?(?:[cms]|ltv)?\\.?))(?: ?[:=] ?| )[$\\d].*)', 'AHLMNSWahlmnsw', ('SUMMARY',)),
        'NOTE': ('(?:(?:(?:(?:(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\})|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*))|\\([A-Za-z]\\))|\\d{1,2}\\.?(?! (?:(?i:y(?:ea)?rs?|months?)|of)\\b)) +|(?:/\\(?\\d{1,2}\\)?/|<F\\d{1,2}>|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|\\{\\d{1,2}\\}) ?|(?:\\(\\*{1,4}\\)|\\[\\*{1,4}\\]|\\*{1,4}(?!\\*)) ?(?=[A-Z("\'])|(?:\\+{1,2}(?!\\+)|#{1,2}(?!#)|[\xb9\xb2\xb3\u2020\u2021]) ?(?=[A-Z])(?!(?i:(?:of )?(?:loans?|mortgage))\\b))(?=\\S).*)', '#(*+/0123456789<[{', ('NOTE',)),
        'LETTERED_NOTE': ('(?:[A-Z] (?=[A-Z]).*)', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ('LETTERED_NOTE',)),
        'LIST_ITEM': ('(?:(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|--(?= +[^\\s=_-])|[-*+\x95\xb7\u2022o]) +\\S.*)', '(*+-0123456789abcdefghijklmnopqrstuvwxyz', ('LIST_ITEM',)),
        'FACT': ('(?:(?:(?:[-\x95\xb7\u2022]|o(?=\\s))\\s+)?(?P<label>)(?:[A-Za-z#]|%\\s|\\d{1,3}\\s(?=[A-Z])|\\d-\\d\\s(?=[A-Z]))(?:[^:\\s]|\\s(?!\\s)){0,58}?(?P<gap>)(?:(?:(?<![.\\s])|(?<=\\.)(?=\\s))(?:\\s?(?:\\s\\.(?!\\d)){2,}+|\\s*+\\.{3,}+(?:\\s|\\.(?!(?<=\\s\\.)\\d))*+)|(?:\\s{2,}(?:(?=[A-Z][A-Za-z]{2,8} (?:\\d{1,2}, \\d{4}|\\d{4}\\s*$))|(?=[A-Z][A-Za-z/ -]{1,30} \\(?\\d[\\d.]*%\\)?,))|\\s{2,}(?:\\.\\s)?(?=\\.?\\d|[$~<>(\\[]|approx|about|[Oo]n or about|N/A|TBD|TBA))|\\s*:(?!(?<=\\d:)\\d)(?:(?:(?:\\s\\.(?!\\d)){2,}+|\\s*+\\.{3,}+(?:\\s|\\.(?!(?<=\\s\\.)\\d))*+))?|\\s*(?<![<>=])=(?=\\s*[$\\d~.(A-Z])|(?<=[A-Z)*])\\s(?=[$\\d])(?!(?:19|20)\\d\\d-)(?!.*(?:\\.{3}|(?:\\s\\.){3})[.\\s]*[$\\d]))\\s*(?P<value>)(?:(?:(?i:\\d\\S*\\s+\\d{1,2}:\\d{2}\\s?[ap]\\.?m\\.?)|(?:[A-Z][A-Za-z/ -]{1,30} \\(?\\d[\\d.]*%\\)?(?:[,;]? |,$|$))+|\\[[ _]*\\]%?|(?:(?:approx\\.?|approximately|about|~)\\s?)?\\[?[$<>(]{0,2}\\s{0,3}\\.?\\d(?:\\S*[\\w%)\\]])?(?:\\s?(?:-|to)\\s?\\$?\\d\\S*)?(?:\\s?(?:%|months?|years?|days?|bps|mos\\.?|yrs\\.?)(?:\\s[A-Z]{2}(?=\\s\\s|\\s*\\())?)?(?:\\s*\\+\\s?/\\s?-\\s?\\.?\\d\\S*(?:\\s?(?:%|months?|bps|basis points))?)?(?:\\s*\\([^()]*\\))*(?:(?:\\s{2,}\\$?\\d\\S*\\s?(?:-|to)\\s?\\$?\\d\\S*|\\s+(?:maximum|minimum|max\\.?|min\\.?)(?:\\s[+-]?\\$?\\d\\S*)?))?|(?:[A-Za-z][^:]{0,58}?|[$\\d~<>](?:[^\\s:]|\\s(?!\\s)){0,48}?)))?(?P<stop>)\\.?(?:\\s+(?:N/?A|--?))?)', '#%-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('FACT',)),
        'LIST_HEAD': ('(?:(?:(?:(?:(?i:\\d{1,2}(?:/\\d{1,2}|[- ]?(?:yr\\.?|year))(?: (?:fixed|hybrid|arm))*)(?i:(?:(?i: pool))?)|(?:(?i:(?:amounts?|values?|descriptions?|characteristics?))|(?i:(?:bid|stips?|stipulat(?:ions?|ed)|targets?|expected|pool|collateral)))(?: (?:(?i:(?:amounts?|values?|descriptions?|characteristics?))|(?i:(?:bid|stips?|stipulat(?:ions?|ed)|targets?|expected|pool|collateral)))(?: (?:(?i:(?:amounts?|values?|descriptions?|characteristics?))|(?i:(?:bid|stips?|stipulat(?:ions?|ed)|targets?|expected|pool|collateral))))?)?) )?(?i:(?:(?:permitted|allowed|allowable) )?(?:tolerances?|variances?))|(?i:(?:(?i:(?:summary |aggregate )?(?:statistics?|values?|amounts?|totals?|averages?) ))?)(?i:ranges?)(?i:(?:(?i: \\(?(?:if|where) \\w+\\)?))?)))', '0123456789ABCDEPRSTVabcdeprstv', ('LIST_HEAD',)),
        'INDEX_LINE': ('(?:.*(?:\\.{4}|(?: \\.){4}) ?\\d{1,3})', ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~', ('INDEX_LINE',)),
        'PAGE_NUMBER': ('(?i:-? ?\\d{1,3} ?-?|- ?page \\d+ ?-|page \\d+(?: of \\d+)?|[A-Z]-\\d{1,3}|[ivx]{1,5})', ' -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('PAGE_NUMBER',)),
        'MISREAD_PAGE_NUMBER': ('(?:-? ?(?:[BDEGILOQSTZbgloqsz|]\\d{0,2}|\\d[BDEGILOQSTZbgloqsz|]\\d?|\\d\\d[BDEGILOQSTZbgloqsz|]) ?-?)', ' -0123456789BDEGILOQSTZbgloqsz|', ('MISREAD_PAGE_NUMBER',)),
    },
    'sentences': {
        'IGNORED': ('(?i:(?<=\\s)\\((?:[ivx]{1,4}|[a-h])\\)(?=\\s))|(?i:\\s+|\\b(?:the|an?)\\b|at(?= an? weighted))|(?i:at(?= (?:an? )?(?:annual |fixed |mortgage |interest )*rates?\\b))|(?i:ranges? of(?= (?:the )?[a-z]))|(?:(?!(?i:(?:(?<=[\\d%])(?<!19\\d\\d)(?<!20\\d\\d)|(?<=months)|(?<=annum)),)(?i:(?=,? the (?:weighted|average|smallest|largest|highest|lowest|maximum|minimum|earliest|latest) )))(?:(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s[A-Za-z$\\d(])))|(?:(?i:\\(?(?:measured )?by (?:cut-?off date )?)(?:(?:(?i:(?:individual|current|scheduled|adjusted|stated|unpaid|outstanding) )|(?i:aggregate )))*(?i:(?:principal )?balances?)(?i:(?:(?i: as of (?:the )?cut-?off date))?)\\)?)|(?:(?:(?i:based (?:solely )?(?:up)?on (?:the )?representations? [^,.;\\d]*,)|(?i:evidenced by (?:the )?(?:mortgage|promissory) notes)|(?i:\\(as so adjusted\\))|(?i:(?:per annum|inclusive)\\b)))|(?i:thereof\\b|\\(as (?:defined|described) (?:herein|below|above)\\))|(?i:\\((?:(?:the|each|collectively|such date|an?),? )*["\'`]{1,2}[^"()\\d]{2,60}(?:["\']{1,2}\\)|$))|(?:(?:(?i:(?:all of which (?:are|were|will be) |(?<=, ))secured by [^,.;\\d]*(?=[,.;]|$))|(?i:(?<!that )(?<!which )(?:are|were|will be) secured by first [^.;\\d%]{0,120}?,? and (?=(?:have|had|bear)\\b))))|(?i:from the date on which the first payment (?:is|was) due on (?:each|the) (?:mortgage )?loans?\\b)|(?i:for which (?:an? |the )?(?:(?:FICO|credit) )*scores? (?:is|was|are|were) available\\b)|(?i:\\(or combined loan-to-value ratios?,?[^()\\d]*\\))|(?i:in exchange for (?:[\\w-]+ ){0,4}?(?:certificates|securities|notes|bonds)\\b)|(?:(?:(?i:(?:(?:to be )?included |contained )?in the (?:(?:mortgage )?(?:loan )?pool|trust(?: fund)?)\\b)|(?i:in (?:total|all|the aggregate)\\b)))', ' (,ABCEFIMPRSTWabcefimprstw', ()),
        'AS_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))(?i: (?:the )?)(?:(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date)|(?i:(?:such|that|(?<=the )same) date))(?:, (?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))?|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))(?:(?i:, the )(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date)\\b)?|\\((?i:as of(?: the)?(?: close| opening) of business on|as of|at(?= (?:the )?cut-?off date)|at(?= [a-z]{3,9} \\d{1,2},))(?i: (?:the )?)(?:(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date)|(?i:(?:such|that|(?<=the )same) date))(?:, (?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))?|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))\\)))', '(Aa', ()),
        'DEDUCTED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:\\(?after )(?i:(?:deducting|deduction of|giving effect to|application of) [^)\\d]*)(?i:\\b(?:during|in) the month of the cut-?off date)|(?i:\\(?after )(?i:(?:deducting|deduction of|giving effect to|application of) [^)\\d]*)(?i:\\bon(?: or before|(?= (?:such|that))))(?i: (?:the )?)(?:(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date)|(?i:(?:such|that|(?<=the )same) date))(?:, (?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))?|(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b)))\\)?)', '(Aa', ()),
        'ON_DAY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:on (?:or about )?(?:the )?)(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))', 'Oo', ()),
        'VARIANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\(?(?i:(?:(?i:and (?=subject to )))?)(?:(?i:(?:(?i:(?<!is )(?<!was )(?<!be )subject to ))?)(?i:(?:an? )?(?:permitted )?(?:variance|variation) (?:of )?(?:up to )?))?(?:(?i:plus or minus )|\\+ ?/ ?- ?)(?:\\.\\d(?:(?:(?:[OolISBZ]|\\d))+)?|\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?)(?i:(?:\\s?%|\\spercent\\b))\\)?)', '(+APSVapsv', ()),
        'BEFORE_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:before (?:the )?)(?i:deduct(?:ion|ing)(?: of)? )(?i:[^(),\\d]{0,40}?fees?(?=,| (?:as|at|of|on|for|was|were|is|are|will)\\b|$))))', '(Bb', ()),
        'AFTER_FEE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\((?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^)\\d]*fees?[^)\\d]*\\))|(?i:(?:after|net of) (?:the )?)(?i:(?:(?i:deduct(?:ion|ing)(?: of)? ))?)(?i:[^(),\\d]{0,40}?fees?(?=,| (?:as|at|of|on|for|was|were|is|are|will)\\b|$))))', '(ANan', ()),
        'AT_ORIGINATION': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:at (?:the time of )?origination)', 'Aa', ()),
        'WITHOUT_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:without )(?i:taking into account [^,.;\\d]*?(?:additional collateral|(?=,| (?:is|was)\\b))))', 'Ww', ()),
        'WITH_COLLATERAL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?i:after ))?)(?i:taking into account [^,.;\\d]*?(?:additional collateral|(?=,| (?:is|was)\\b))))', 'ATat', ()),
        'COUNTED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?<=\\bthe )|of which there (?:are|were) ))\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-])(?i:(?= (?:mortgage )?loans\\b|,)))', '0123456789Oo', ()),
        'MONEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\bUS ?)?\\$\\s?\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?(?:\\s?(?i:(?:thousand|million|billion)\\b))?(?i:(?!\\s?(?:million|billion|thousand)|[\\w%])))', '$U', ('MONEY',)),
        'PERCENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\.\\d(?:(?:(?:[OolISBZ]|\\d))+)?|\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.(?:(?:[OolISBZ]|\\d))+)?)(?i:(?:\\s?%|\\spercent\\b)))', '.0123456789', ('PERCENT',)),
        'SOME_LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:^|(?<=, )|(?<=and ))\\d[\\d,]*(?= of the (?:mortgage )?loans\\b))', '0123456789', ('SOME_LOANS',)),
        'DELINQUENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:more than|at least) ))?)(?i:\\d{1,3} (?:(?:to|-|through) \\d{1,3} |or more )?days )(?i:(?:or more )?(?:contractually )?(?:delinquent|past due)\\b)|(?i:(?:delinquent|past due) (?:by |for )?(?:more than )?\\d{1,3} days(?: or more)?\\b)))', '0123456789ADMPadmp', ('DELINQUENT',)),
        'DATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:(?i:\\s(?:(?:day )?of )?)(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))[.,]?\\s(?:19|20)\\d\\d\\b|-(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))-(?:19|20)?\\d\\d\\b)|(?i:(?!(?:as|of|or|is|was|were|are|and|on|at)\\b))(?:[A-Za-z]{3,10}|[A-Za-z]{1,8}[01|][A-Za-z]{1,8})\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b|(?:(?i:(?:july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)|(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?)\\b))\\.?\\s\\d{1,2}(?:(?:st|nd|rd|th)\\b)?(?:\\s?,\\s?|\\s)\\d{4}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|(?:(?:0?[1-9]|1[0-2])(?:/(?:1[3-9]|2\\d|3[01])/|-(?:1[3-9]|2\\d|3[01])-)|(?:0?1\\W0?1|0?2\\W0?2|0?3\\W0?3|0?4\\W0?4|0?5\\W0?5|0?6\\W0?6|0?7\\W0?7|0?8\\W0?8|0?9\\W0?9|10\\W10|11\\W11|12\\W12)[/-])(?:19|20)?\\d\\d\\b))', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('DATE',)),
        'NUMBER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:\\d(?:(?:(?:[OolISBZ]|[\\d,]))*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))', '0123456789', ('NUMBER',)),
        'SERIES': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:Series\\s\\d{4}[- ]\\w+)', 'Ss', ('SERIES',)),
        'MONTHS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:months?\\b)', 'Mm', ('MONTHS', '_WORD')),
        'YEARS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:years?\\b)', 'Yy', ('YEARS', '_WORD')),
        'CUT_OFF_NAMED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?:mortgage )?(?:loan |pool )?cut[- ]?off|statistical calculation) date)(?i:(?= (?:for|of|is|was|will)\\b)))', 'CLMPSclmps', ('CUT_OFF_NAMED', '_WORD')),
        'CLOSING_NAMED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:offered )?certificates)(?i:(?= (?:will be|are expected to be|are to be|were) (?:issued|delivered) on\\b))|(?i:(?:closing|settlement|delivery)(?: date)?)(?i:(?= (?:for|of|is|was|will)\\b))))', 'CDOScdos', ('CLOSING_NAMED', '_WORD')),
        '_POSSESSIVE': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?<=loans)'|(?<=pool)'s)", "'", ('_POSSESSIVE', '_WORD')),
        '_OF_EACH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:of|for) (?:both|each|all)(?: of the)? (?:loan )?(?:pools?|groups?)\\b)', 'FOfo', ('_OF_EACH', '_WORD')),
        '_DAY_BEHIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:on or about|on|as of|at))(?:(?i:(?= (?!least|most|about|average|approximately)[a-z]{3,10}[.,]? ?(?:\\d|\\w{1,2},? \\d{4})))|(?i:(?= (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? [a-z]{3,10}[.,]? \\d\\w{3}\\b))|(?i:(?= (?:the )?(?:\\w{1,2}/\\w{1,2}/|\\w{1,2}-\\w{1,9}-)\\w{2,4}\\b))))', 'AOao', ('_DAY_BEHIND',)),
        'THEN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:;(?: and| but)?|and|but|while))(?:(?:(?:(?=,? (?:the |THE )?(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))(?i: (?:(?:mortgage )?loans )?(?:will |is |are )?(?:consist|compris|contain|ha[sd] |have )))|(?i:(?=,? (?:the|those) (?:mortgage )?loans in (?:loan )?(?:group|pool) )))|(?:(?i:(?=,? (?:none\\b|no (?:such |(?:loan )?(?:group|pool) \\w+ )?(?:mortgage )?loan)))|(?i:(?=,? no (?:other |single |one )?(?:state|zip code)\\b)))|(?i:(?=,? (?:approximately |about )?\\d[\\d.]*% (?:are|were|have|had|is|was)\\b))|(?i:(?=,? (?:their|they) )))|(?:(?i:(?=,? the (?:total|aggregate|outstanding|scheduled|unpaid|original|principal|number|latest) ))|(?i:(?=,? the (?:(?:mortgage |interest |note |net )+rates?|remaining terms?) ))|(?i:(?=,? the (?:FICO|credit scores?|loan-to-value ratios?) )))|(?i:(?=,? the (?:weighted|average|smallest|largest|highest|lowest|maximum|minimum|earliest|latest) ))|(?i:(?=,? the (?:closing|settlement|delivery|cut[- ]?off) date )))|(?i:(?:(?<=[\\d%])(?<!19\\d\\d)(?<!20\\d\\d)|(?<=months)|(?<=annum)),)(?i:(?=,? the (?:weighted|average|smallest|largest|highest|lowest|maximum|minimum|earliest|latest) ))))', ',;ABWabw', ('THEN', '_WORD')),
        'THEIR': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:their|its)\\b)', 'ITit', ('THEIR', '_WORD')),
        'THEY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:they\\b|these (?:mortgage )?loans|(?<=of )th(?:ese|em)(?=,))', 'Tt', ('THEY', '_WORD')),
        '_WITH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:(?:and )?(?:with|have|has|had|having)|and)(?= an? (?:weighted )?average of\\b))', 'AHWahw', ('_WITH', '_WORD')),
        '_WITH_NAMED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?<=[\\d%] )|(?<=[\\d%], )|(?<=months )|(?<=months, )|(?<=annum )|(?<=annum, )))(?i:(?:and )?(?:with|having)(?= an? weighted average (?!of\\b))))', 'AHWahw', ('_WITH_NAMED', '_WORD')),
        'WEIGHTED_AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:weighted average)', 'Ww', ('WEIGHTED_AVERAGE', '_WORD')),
        'AVERAGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:average)(?:(?:(?i:(?= (?:(?:outstanding|scheduled|stated|unpaid|current|original|mortgage|loan|principal) )*(?:balance|size)))|(?i:(?= cut-?off date principal balance)))|(?i:(?= mortgage loan (?:has|had|is|was)\\b))|(?i:(?= of \\$))))', 'Aa', ('AVERAGE', '_WORD')),
        'ORIGINAL_BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:individual )?(?:principal )?balances?)(?i: at (?:the time of )?origination\\b)|(?i:original (?:principal )?balances?)))', 'BIOPbiop', ('ORIGINAL_BALANCE', '_WORD')),
        'BALANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:initial|aggregate|total|mortgage|loan) )*pool (?:principal )?balances?\\b)|(?i:(?:(?i:(?:aggregate|total) ))?)(?i:(?:(?i:outstanding ))?)(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date) )?(?i:(?:(?i:(?:individual|current|scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:principal )(?i:balances?(?: outstanding)?)|(?i:(?:(?<=average )|(?<=est )|(?<=est a )|(?<=(?:loan|.est) ha[sd] a )|(?<=imum )))(?:(?i:(?:(?:subsequent|statistical|initial) )?(?:cut[- ]?off|calculation|reference) date) )?(?i:(?:current |outstanding )?(?:mortgage )?(?:loan )?(?:principal )?)(?:(?i:balances?(?: outstanding)?)|(?i:size\\b))|(?:(?i:(?:aggregate|total) )(?i:(?:(?i:(?:individual|current|scheduled|adjusted|stated|unpaid|outstanding) ))?)|(?i:(?:individual|current|scheduled|adjusted|stated|unpaid|outstanding) ))(?i:balances?(?: outstanding)?)|(?i:balances?(?: outstanding)?)(?:(?i:(?= (?:over|above|exceeding|in excess of|below|under|(?:greater|more|less) than) \\$))|(?i:(?= of (?:approximately |about )?\\$)))))', 'ABCILMOPRSTUabcilmoprstu', ('BALANCE', '_WORD')),
        'TOTALLED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:total(?:l?ing|l?ed|s)?|aggregat(?:ing|ed|es|e))(?= (?:approximately |about )?\\$))', 'ATat', ('TOTALLED', '_WORD')),
        'NET_RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:net (?:(?:loan |mortgage |note |interest |mortgage interest )?rates?|coupons?))', 'Nn', ('NET_RATE', '_WORD')),
        'RATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:gross |current |annual |fixed (?=[a-z ]{0,20}rates))?)(?i:(?:mortgage |note )?(?:interest |note |mortgage |coupon |loan |contract |percentage )?)(?i:rates?\\b)(?i:(?!/| (?:and|or) term refin))|(?i:(?:gross )?coupons?)))', 'ACFGILMNPRacfgilmnpr', ('RATE', '_WORD')),
        'REMAINING_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:scheduled )?remaining terms?(?: to (?:stated |scheduled )?maturity)?)|(?i:(?:remaining )?months to maturity)))', 'MRSmrs', ('REMAINING_TERM', '_WORD')),
        'ORIGINAL_TERM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:original (?:terms?(?: to (?:stated |scheduled )?maturity)?|maturit(?:y|ies)))', 'Oo', ('ORIGINAL_TERM', '_WORD')),
        'ORIGINAL_LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:loan(?:- ?| )to[- ]value ratios?\\b|LTVs?\\b(?: ratios?)?))(?i: at origination)|(?i:original )(?i:(?:loan(?:- ?| )to[- ]value ratios?\\b|LTVs?\\b(?: ratios?)?))))', 'LOlo', ('ORIGINAL_LTV', '_WORD')),
        'LTV': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:loan(?:- ?| )to[- ]value ratios?\\b|LTVs?\\b(?: ratios?)?))', 'Ll', ('LTV', '_WORD')),
        'AGE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:seasoning|loan age|age)\\b)', 'ALSals', ('AGE', '_WORD')),
        'CREDIT_SCORE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:FICO credit|FICO|credit|credit bureau) scores?|FICOs?\\b)', 'CFcf', ('CREDIT_SCORE', '_WORD')),
        'MATURITY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:scheduled |stated |final )*maturit(?:y|ies)(?: dates?)?)', 'FMSfms', ('MATURITY', '_WORD')),
        'ORIGINATION': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:origination dates?)', 'Oo', ('ORIGINATION', '_WORD')),
        'FIRST_PAYMENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:first (?:scheduled |monthly )*(?:payment|due) dates?)', 'Ff', ('FIRST_PAYMENT', '_WORD')),
        'OTHER': ("(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?<=weighted average )(?!of\\b))(?:(?i:[a-z](?:(?! of )[a-z /'-]){2,60}?(?= of (?:approximately |about )?[$\\d]))|(?i:[a-z](?:(?! (?:of|for) )[a-z /'-]){2,60}?(?= (?:is|are|was|were)\\b))|(?i:[a-z][a-z /'-]{2,60}?(?= (?:of|for) (?:the|all) ))))", 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ('OTHER', '_WORD')),
        'PRIMARY_INSURANCE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:primary mortgage (?:guaranty )?insurance(?: polic(?:y|ies))?)', 'Pp', ('PRIMARY_INSURANCE', '_WORD')),
        '_DELINQUENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:contractually )?(?:delinquent|past due)\\b)', 'CDPcdp', ('_DELINQUENT', '_WORD')),
        'FEATURE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?:(?i:(?:(?i:(?:detached|attached) ))?)(?i:(?:single|one|two)-?(?: ?to[- ]four)?[- ]?family )(?i:(?:(?i:(?:detached|attached) ))?)(?i:(?:homes|houses|residences|dwellings|properties)\\b)|(?i:(?:individual )?condominiums?(?: units?)?\\b)|(?i:planned unit developments?|townhouses|manufactured homes))|(?:(?:(?i:(?:(?:fixed|adjustable)-? and )?(?:fixed|adjustable)[- ]rate)|(?i:(?:interest[- ]only|balloon)))(?i: (?:mortgage )?loans\\b)(?i:(?= (?:make|account|represent|constitute|comprise)))|(?i:(?:(?<=are )|(?<=were )))(?:(?i:(?:(?:fixed|adjustable)-? and )?(?:fixed|adjustable)[- ]rate)|(?i:(?:interest[- ]only|balloon)))(?i: (?:mortgage )?loans\\b)|(?i:(?:(?<=are )|(?<=were )))(?i:(?:(?:fixed|adjustable)-? and )?(?:fixed|adjustable)[- ]rate)(?:(?i: (?:payments|periods?|terms?)\\b)|(?i:(?! (?:mortgage )?loans)))|(?i:(?:interest[- ]only|balloon))(?:(?i: (?:payments|periods?|terms?)\\b)|(?i:(?! (?:mortgage )?loans))))|(?:(?i:(?:full|alternative|reduced|limited|stated|low)(?: income| asset)?[- ]documentation)|(?i:stated[- ]income))(?i:(?: programs?| loans)?\\b)|(?i:(?:rate(?:/| and | or )term|limited cash-out) refinanc(?:es?|ings?)\\b)|(?i:prepayment (?:penalt(?:y|ies)|charges?|premiums?)\\b)|(?i:first (?:priority )?liens\\b)|(?i:any (?:one|single) state\\b)))', 'ABCDFILMOPRSTabcdfilmoprst', ('FEATURE', '_WORD')),
        'NO_OTHER_STATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?i:(?:other than|except for|with the exception of) (?!the\\b|\\w*loans\\b)[a-z, ]{4,60}?,? (?=no )))?)(?i:no (?:other |single |one )?state )(?i:(?:accounts? for|represents?|constitutes?|comprises?|contains?(?: (?:mortgaged )?properties securing)?)\\b))', 'ENOWenow', ('NO_OTHER_STATE',)),
        'NO_ONE_ZIP_CODE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:no (?:other |single |one )?(?:five-digit )?(?:postal )?zip code (?:area )?)(?i:(?:accounts? for|represents?|constitutes?|comprises?|contains?(?: (?:mortgaged )?properties securing)?)\\b))', 'Nn', ('NO_ONE_ZIP_CODE',)),
        'STATE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:Rhode Island|District of Columbia)\\b)|(?i:(?:New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|West Virginia)\\b)|(?:(?i:M(?:aine|aryland|assachusetts|ichigan|innesota|ississippi|issouri|ontana)\\b)|(?i:(?:Ne(?:braska|vada)|O(?:hio|klahoma|regon)|Pennsylvania)\\b)|(?i:(?:A(?:labama|laska|rizona|rkansas)|C(?:alifornia|olorado|onnecticut))\\b)|(?i:(?:Te(?:nnessee|xas)|Utah|V(?:ermont|irginia)|W(?:ashington|isconsin|yoming))\\b)|(?i:(?:Delaware|Florida|Georgia|Hawaii|I(?:daho|llinois|ndiana|owa)|K(?:ansas|entucky)|Louisiana)\\b))))', 'ACDFGHIKLMNOPRSTUVWacdfghiklmnoprstuvw', ('STATE', '_WORD')),
        'SUCH_LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:such (?:mortgage )?loans?)', 'Ss', ('SUCH_LOANS', '_WORD')),
        'LOANS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))(?i: (?:mortgage )?loans?\\b)|(?:(?:(?<=\\d )(?:(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:loans|mortgages)\\b))|(?:(?i:(?:(?<=the )|(?<=of )|(?<=all )))(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:(?<=each )|(?<=any )|(?<=no )|(?<=largest )|(?<=smallest )))(?:(?i:(?:contract|receivable|HELOC)\\b)|(?i:loan\\b))|(?i:(?:(?<=the )|(?<=no )|(?<=number of ))loans\\b))|(?i:(?:(?<=rate )|(?<=lien )|(?<=-end )|(?<=uity )|(?<=onal )|(?<=tial )|(?<=mily )|(?<=zing ))(?:loans|mortgages)\\b))|(?i:(?:initial )?mortgage loans?\\b))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))?))', 'CGHILMPRScghilmprs', ('LOANS', '_WORD')),
        'POOL_NAME': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))', 'GLMPSglmps', ('POOL_NAME', '_WORD')),
        'POOL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:pool of mortgage loans(?= (?:consist|will consist|is comprised|was comprised)))|(?i:(?:mortgage loan|mortgage|loan|asset) pool|trust (?:fund|estate)|pool\\b|trust\\b)))', 'ALMPTalmpt', ('POOL', '_WORD')),
        '_KIND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:fixed|adjustable)-? and )?(?:fixed|adjustable)[- ]rate)|(?i:one- ?to four-family|single-family|residential)|(?i:(?:fully[ -]?)?amortizing|level[- ]pay(?:ment)?)|(?i:conventional|first[- ]lien|closed-end|home equity)))', 'ACFHLORSacfhlors', ('_KIND', '_WORD')),
        '_SECURED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:secured by)(?i:(?! (?:an? )?(?:second|junior|third|vacation|invest|(?:non-?)?owner|condo|co-?op|planned|prop\\w+ (?:located )?in\\b))))', 'Ss', ('_SECURED_BY', '_WORD')),
        '_SECURED_BY_ANY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:secured by)', 'Ss', ('_SECURED_BY_ANY', '_WORD')),
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
        'PURCHASE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:purchase(?:d|s)? money|to purchase|purchase loans|(?:for the )?purpose of purchasing)', 'FPTfpt', ('PURCHASE', '_WORD')),
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
        '_RANGED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:rang(?:e[ds]?|ing)(?=,? as of\\b))', 'Rr', ('_RANGED', '_WORD')),
        '_FROM': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?i:(?:(?i:(?:(?:is|are|was|were) expected to |will )))?)(?i:(?:(?i:(?:ranging |that range |range[ds]? |during the period )))?)(?i:from\\b(?: a minimum of)?))', 'ADFIRTWadfirtw', ('_FROM', '_WORD')),
        '_TO': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:to|through|until)(?: a maximum of)?(?= (?:approximately )?\\$?\\d| [a-z]{3,10} \\d{1,2},))', 'TUtu', ('_TO', '_WORD')),
        'APPROXIMATELY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:approximately|about\\b)', 'Aa', ('APPROXIMATELY', '_WORD')),
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
        'NONE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:none(?: of (?:them|which)\\b| of)?|no\\b(?= (?:(?:group|pool) \\w+ )?(?:mortgage )?(?:loan|contract\\b|receivable\\b|heloc\\b)))', 'Nn', ('NONE', '_WORD')),
        'ALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:all of|all\\b)', 'Aa', ('ALL', '_WORD')),
        'EACH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:each|any)(?: of)?\\b)', 'AEae', ('EACH', '_WORD')),
        '_THERE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:there\\b)', 'Tt', ('_THERE', '_WORD')),
        '_MAY_VARY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:subject to (?:an? )?(?:permitted )?(?:variance|variation)(?: of)?(?: up to)?)', 'Ss', ('_MAY_VARY', '_WORD')),
        '_IN_CASE_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:in the case of)', 'Ii', ('_IN_CASE_OF', '_WORD')),
        '_REPRESENT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:certificates (?:will )?(?:represent|evidence) [^.,;\\d]{0,60}?(?=(?:a|the) (?:(?:mortgage )?pool|trust)\\b))', 'Cc', ('_REPRESENT', '_WORD')),
        '_CONSIST_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?:(?:(?i:(?:(?:will |is expected to |are expected to )?consists?|consisted))|(?i:(?:is|are|was|were|will be) (?:comprised|composed|made up)))(?i: (?:primarily |solely |entirely )?of)|(?i:comprise[sd]\\b))|(?i:consisting (?:primarily |solely |entirely )?of)|(?i:(?:will )?(?:holds?|contains?|includes?)(?= an? (?:mortgage )?pool\\b))))', 'ACHIWachiw', ('_CONSIST_OF', '_WORD')),
        '_CONTAINS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:ha[sd]|contain(?:s|ed)?)(?= (?:(?:approximately|about) )?[\\d,]+ (?:(?:and )?[\\d,]+ )*(?:[a-z-]+ ){0,3}loans))', 'CHch', ('_CONTAINS', '_WORD')),
        '_TO_TRUST': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:to (?:the )?(?:trust(?: fund)?|trustee|issuer|depositor)\\b)', 'Tt', ('_TO_TRUST', '_WORD')),
        '_TRANSFER': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?i:(?:is|are|was|were|will|has been|have been|has|have|expects|intends) (?:expected )?(?:to )?(?:be )?))?)(?:(?i:(?:transferr?|sell|assign|convey|deposit|deliver))(?i:ing\\b)|(?i:(?:transferred|sold|assigned|conveyed|deposited|delivered)\\b))|(?i:(?:is|are|was|were|will|has been|have been|has|have|expects|intends) (?:expected )?(?:to )?(?:be )?)(?i:(?:transferr?|sell|assign|convey|deposit|deliver))\\b))', 'ACDEHISTWacdehistw', ('_TRANSFER', '_WORD')),
        '_OTHER_WAY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?<=transfer )|(?<=ferred )|(?<=sell )|(?<=sold )|(?<=convey )|(?<=conveyed )|(?<=assign )|(?<=assigned )))to (?:(?:[A-Z][\\w.&]* ){1,4}Bank\\b(?! (?:of )?[A-Z])(?!.*[Tt]ruste)|(?i:another\\b|an? (?:third|unaffiliated)\\b|(?:the )?(?:master |sub-?)?(?:servicer|seller|sponsor|originator)s?\\b))|(?i:trustee (?=(?:will |has |is to )?(?:transfer|sell|sold|assign|convey|deliver)))))', 'Tt', ('_OTHER_WAY',)),
        '_MAY_PURCHASE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:may|(?:has|have|will have) the (?:right|option) to|(?:is|are) entitled to) (?:at its option )?(?:re)?purchase)', 'AHIMWahimw', ('_MAY_PURCHASE', '_WORD')),
        '_CLEAN_UP_CALL': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:clean-?up call)', 'Cc', ('_CLEAN_UP_CALL', '_WORD')),
        '_COVERED_BY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:covered|insured) (?:by|under))', 'CIci', ('_COVERED_BY', '_WORD')),
        'ORIGINATED': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:originated)', 'Oo', ('ORIGINATED', '_WORD')),
        '_RESPECTIVELY': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:respectively)', 'Rr', ('_RESPECTIVELY', '_WORD')),
        '_HAVE': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:had\\b|having\\b|with\\b|evidencing(?: in the aggregate)?)|(?i:(?:(?i:(?:will|are expected to|is expected to) ))?)(?i:(?:have|has)\\b(?! been))|(?i:(?:bears?|bore|bearing|pays?|paid|paying|accrues?|accrued) interest)))', 'ABEHIPWabehipw', ('_HAVE', '_WORD')),
        '_WAS': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:was|were|is|are)(?: (?:expected )?to be)?\\b|will be\\b|(?:will )?(?:have|has) been\\b)', 'AHIWahiw', ('_WAS', '_WORD')),
        '_FOLLOWING': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:the )?following (?:approximate )?characteristics)', 'FTft', ('_FOLLOWING', '_WORD')),
        '_WHICH': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:which\\b|that\\b)', 'TWtw', ('_WHICH', '_WORD')),
        '_OF_SUBJECT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:of(?= the mortgage loans\\b)(?=(?: \\w+){3} (?:will|are|were|is|was|have|has|had)\\b))', 'Oo', ('_OF_SUBJECT',)),
        '_OF': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?<=% )of (?:the )?(?:aggregate |total )?)(?i:(?:(?i:(?:individual|current|scheduled|adjusted|stated|unpaid|outstanding) ))?)(?i:(?:principal )?balances? of)(?i:(?= the [\\w -]{0,30}?(?:loans|pool|contracts|receivables|helocs)\\b))|(?i:(?:(?<=score )|(?<=scores ))of (?:the )?(?:related )?(?:borrowers|mortgagors|obligors) (?:under|on|of)\\b)|(?i:(?:of|borne by)\\b)|(?i:(?:on|for))(?i:(?= the [\\w -]{0,30}?(?:loans|pool|contracts|receivables|helocs)\\b))))', 'BFObfo', ('_OF', '_WORD')),
        '_AND_HAD': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:and(?= (?:(?:will |are expected to )?have|had|has)\\b))', 'Aa', ('_AND_HAD', '_WORD')),
        '_AND': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:and\\b)', 'Aa', ('_AND', '_WORD')),
        '_BUT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:but\\b|or\\b)', 'BObo', ('_BUT', '_WORD')),
        '_NOT': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?i:(?:not|no|nor|never|neither|none|except|excluding|unless|without|other than)\\b)', 'ENOUWenouw', ('_NOT',)),
        '_PLAIN': ('(?:(?<![A-Za-z])|(?![A-Za-z]))(?:(?:(?i:(?:(?:related )?(?:mortgaged |residential )?propert(?:y|ies)|located|situated|in the states? of|in)\\b)|(?i:(?:made|underwritten|under|by|on|for|programs?|loans|terms|units)\\b)))', 'BFILMOPRSTUbfilmoprstu', ('_PLAIN', '_WORD')),
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
    'sentences': '\\d|(?<![A-Za-z])(?:(?i:additional collateral)|(?i:collateral term sheets?)|(?i:such (?:mortgage )?loans?)|(?i:(?:contractually )?(?:delinquent|past due)\\b)|(?i:(?:the )?following (?:approximate )?characteristics)|(?i:they\\b|these (?:mortgage )?loans|(?<=of )th(?:ese|em)(?=,))|(?i:subject to (?:an? )?(?:permitted )?(?:variance|variation)(?: of)?(?: up to)?)|(?:(?i:(?:(?:mortgage )?(?:loan |pool )?cut[- ]?off|statistical calculation) date)(?i:(?= (?:for|of|is|was|will)\\b)))|(?:(?:(?i:tables?\\b|(?:following|certain) information(?= [^.]*\\bloans\\b))|(?i:following (?=(?:describes|summarizes|sets forth) [^.\\d]{0,120}\\bloans\\b))))|(?:(?:(?i:(?:offered )?certificates)(?i:(?= (?:will be|are expected to be|are to be|were) (?:issued|delivered) on\\b))|(?i:(?:closing|settlement|delivery)(?: date)?)(?i:(?= (?:for|of|is|was|will)\\b))))|(?:(?:(?i:(?:^|(?<=^the )|(?<=of the )|(?<=and the )))(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)|(?i:(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage)\\b))(?i:(?!(?:[a-z]+-rate|rate|[a-z-]*lien|closed-end|equity|conventional|residential|[a-z-]*family|[a-z]*amortizing)\\b))(?i:(?!(?:the|in|on)\\b)[a-z][a-z-]* loans\\b)))|(?:(?:(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-))(?i: (?:mortgage )?loans?\\b)|(?:(?:(?<=\\d )(?:(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:loans|mortgages)\\b))|(?:(?i:(?:(?<=the )|(?<=of )|(?<=all )))(?i:(?:contracts|receivables|HELOCs|home equity lines? of credit)\\b)|(?i:(?:(?<=each )|(?<=any )|(?<=no )|(?<=largest )|(?<=smallest )))(?:(?i:(?:contract|receivable|HELOC)\\b)|(?i:loan\\b))|(?i:(?:(?<=the )|(?<=no )|(?<=number of ))loans\\b))|(?i:(?:(?<=rate )|(?<=lien )|(?<=-end )|(?<=uity )|(?<=onal )|(?<=tial )|(?<=mily )|(?<=zing ))(?:loans|mortgages)\\b))|(?i:(?:initial )?mortgage loans?\\b))(?:(?i: (?:included )?in )(?i:(?:(?:loan|mortgage) )?(?:sub-?)?(?:group|pool)\\s+(?:no\\. )?)(?:(?i:(?:[IVX]{1,4}|\\d{1,2}|[A-F])(?:-[A-F])?\\b)|(?:O(?:ne|NE)|T(?:wo|WO|hree|HREE)|F(?:our|OUR|ive|IVE)|S(?:ix|IX))\\b(?!-)))?)))',
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
title title *+*
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
$END ADDRESS_CAPTION AMENDMENT ANNEX_TITLE AUTHORITY BACK_MATTER BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_MORE CAPTION_REST CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE DATE_REST EMPLOYER_NUMBER EXHIBIT_HEADING EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION GROUP_HEADING HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM ITEM_AND_TEXT ITEM_MORE JUNK LABELLED LABELLED_MORE LABEL_LEAD LATER_DATE LATER_PHONE LEAD LETTERED_NOTE LIST_HEAD LIST_ITEM LONE_TITLE NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PAGE_TEXT PARAGRAPH PERCENTAGES PHONE_LINE REGISTRANT_TAG REPEATED_HEAD REPORT_DATE REPORT_DATE_CAPTION ROW RULE RULER SECOND_DATE SECTION_HEADING SIGNATURES SIGNATURE_SENTENCE SPAN_RULER STATE SUMMARY TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TITLE_MORE TITLE_RULE TOP_RULER TOTAL UNDERLINE UNUSED_ITEMS VALUE VALUE_BELOW VALUE_MORE WRAP ___behind_star_29 ___behind_star_30 ___lead_star_27 ___overleaf_star_23 __back_matter_star_31 __bare_head_plus_22 __captioned_star_5 __captioned_star_6 __captioned_star_7 __captioned_star_8 __checkbox_star_10 __cover_star_3 __cover_star_4 __exhibit_star_2 __fact_star_15 __filing_star_0 __filing_star_1 __footnotes_star_16 __head_plus_21 __headed_plus_11 __heading_star_14 __item_heading_star_12 __item_heading_star_13 __labelled_star_9 __page_text_plus_24 __row_star_25 __row_star_26 __signature_star_28 __table_star_17 __table_star_18 __title_plus_19 __title_star_20 _annexes _behind _block _caption _dated _free _further _labelled _lead _opening _overleaf _phoned _signature_line _table_foot _table_line _values amendment annex annex_heading authority back_matter bare_head body_rule by capacity captioned checkbox contents cover dated employer_number exhibit fact file_number filing first_note footnotes form group_heading head headed headed_annex heading item item_heading junk labelled late_row late_total list_head list_item lone_title masthead name note page_note page_text paragraph preface registrant_tag repeated_head report_date row rule ruler run_in section_heading signatory signature signature_rule signature_sentence state summary table telephone title total unheaded_signature unplaced unused_items""",
"""\
0,-30,1,2,2,3,4,4,6,-30,10,5,12,6,13,7,14,8,15,9,16,10,17,11,19,12,21,13,24,-30,25,14,27,15,28,16,30,-30,31,-30,32,17,33,18,34,-30,35,-30,38,19,40,-30,47,-30,49,20,52,21,54,-30,56,22,59,23,60,24,62,25,65,26,66,-30,67,-30,69,27,71,-30,72,28,73,29,78,-30,81,30,82,31,92,32,98,33,121,34,122,35,123,36,125,37,127,38,129,39,133,40,134,41,137,42,143,43,144,44,145,45,146,46,148,47,151,48,152,49,155,50,158,51,164,52,170,53,173,54,179,55,181,56,184,57,189,58,192,59,196,60,197,61
0,-18,6,62,7,63,24,64,26,65,30,66,31,67,40,68,45,69,46,70,47,71,51,72,54,73,71,74,75,75,78,76,91,77,99,78,104,79,116,80,120,81,139,82,140,83,149,84,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-132,1,-132,2,-132,4,-132,6,-132,10,-132,11,-132,12,-132,13,-132,14,-132,17,-132,19,-132,21,-132,24,-132,25,-132,27,-132,28,-132,30,-132,31,-132,32,-132,33,-132,34,-132,35,-132,38,-132,40,-132,47,-132,49,-132,52,-132,54,-132,56,-132,59,-132,60,-132,62,-132,65,-132,66,-132,67,-132,69,-132,71,-132,72,-132,73,-132,78,-132,81,-132,82,-132
0,-138,1,-138,2,-138,4,-138,6,-138,10,-138,12,-138,13,-138,14,-138,15,-138,16,-138,17,-138,19,-138,21,-138,24,-138,25,-138,27,-138,28,-138,30,-138,31,-138,32,-138,33,-138,34,-138,35,-138,38,-138,40,-138,47,-138,49,-138,52,-138,54,-138,56,-138,59,-138,60,-138,62,-138,65,-138,66,-138,67,-138,69,-138,71,-138,72,-138,73,-138,78,-138,81,-138,82,-138
0,-139,1,-139,2,-139,4,-139,6,-139,10,-139,12,-139,13,-139,14,-139,15,-139,16,-139,17,-139,19,-139,21,-139,24,-139,25,-139,27,-139,28,-139,30,-139,31,-139,32,-139,33,-139,34,-139,35,-139,38,-139,40,-139,47,-139,49,-139,52,-139,54,-139,56,-139,59,-139,60,-139,62,-139,65,-139,66,-139,67,-139,69,-139,71,-139,72,-139,73,-139,78,-139,81,-139,82,-139
11,96,83,97,93,98,105,99
0,-134,1,-134,2,-134,4,-134,6,-134,10,-134,11,-134,12,-134,13,-134,14,-134,17,-134,19,-134,21,-134,24,-134,25,-134,27,-134,28,-134,30,-134,31,-134,32,-134,33,-134,34,-134,35,-134,38,-134,40,-134,47,-134,49,-134,52,-134,54,-134,56,-134,59,-134,60,-134,62,-134,65,-134,66,-134,67,-134,69,-134,71,-134,72,-134,73,-134,78,-134,81,-134,82,-134
1,-373,12,-373,13,-373,28,-373,32,-373,49,-373,60,-373,73,-373
0,-153,1,-153,2,-153,4,-153,6,-153,10,-153,12,-153,13,-153,14,-153,15,-153,16,-153,17,-153,19,-153,21,-153,24,-153,25,-153,27,-153,28,-153,30,-153,31,-153,32,-153,33,-153,34,-153,35,-153,38,-153,40,-153,47,-153,49,-153,52,-153,54,-153,56,-153,59,-153,60,-153,62,-153,65,-153,66,-153,67,-153,69,-153,71,-153,72,-153,73,-153,74,100,78,-153,81,-153,82,-153,96,101
0,-135,1,-135,2,-135,4,-135,6,-135,10,-135,12,-135,13,-135,14,-135,15,-135,16,-135,17,-135,19,-135,21,-135,24,-135,25,-135,27,-135,28,-135,30,-135,31,-135,32,-135,33,-135,34,-135,35,-135,38,-135,40,-135,47,-135,49,-135,52,-135,54,-135,56,-135,59,-135,60,-135,62,-135,65,-135,66,-135,67,-135,69,-135,71,-135,72,-135,73,-135,78,-135,81,-135,82,-135
0,-136,1,-136,2,-136,4,-136,6,-136,10,-136,12,-136,13,-136,14,-136,15,-136,16,-136,17,-136,19,-136,21,-136,24,-136,25,-136,27,-136,28,-136,30,-136,31,-136,32,-136,33,-136,34,-136,35,-136,38,-136,40,-136,47,-136,49,-136,52,-136,54,-136,56,-136,59,-136,60,-136,62,-136,65,-136,66,-136,67,-136,69,-136,71,-136,72,-136,73,-136,78,-136,81,-136,82,-136
0,-155,1,-155,2,-155,4,-155,6,-155,10,-155,12,-155,13,-155,14,-155,15,-155,16,-155,17,-155,19,-155,21,-155,24,-155,25,-155,27,-155,28,-155,30,-155,31,-155,32,-155,33,-155,34,-155,35,-155,38,-155,40,-155,47,-155,49,-155,52,-155,54,-155,56,-155,59,-155,60,-155,62,-155,65,-155,66,-155,67,-155,69,-155,71,-155,72,-155,73,-155,78,-155,81,-155,82,-155
0,-169,1,-169,2,-169,4,-169,6,-169,10,-169,12,-169,13,-169,14,-169,15,-169,16,-169,17,-169,19,-169,21,-169,24,-169,25,-169,27,-169,28,-169,30,-169,31,-169,32,-169,33,-169,34,-169,35,-169,38,-169,40,-169,47,-169,49,-169,52,-169,54,-169,56,-169,59,-169,60,-169,62,-169,65,-169,66,-169,67,-169,69,-169,71,-169,72,-169,73,-169,78,-169,81,-169,82,-169
0,-146,1,-146,2,-146,4,-146,6,-146,10,-146,12,-146,13,-146,14,-146,15,-146,16,-146,17,-146,19,-146,21,-146,24,-146,25,-146,27,-146,28,-146,30,-146,31,-146,32,-146,33,-146,34,-146,35,-146,38,-146,40,-146,47,-146,49,-146,52,-146,54,-146,56,-146,59,-146,60,-146,62,-146,65,-146,66,-146,67,-146,69,-146,71,-146,72,-146,73,-146,78,-146,81,-146,82,-146
0,-145,1,-145,2,-145,4,-145,6,-145,10,-145,12,-145,13,-145,14,-145,15,-145,16,-145,17,-145,19,-145,21,-145,24,-145,25,-145,27,-145,28,-145,30,-145,31,-145,32,-145,33,-145,34,-145,35,-145,38,-145,40,-145,47,-145,49,-145,52,-145,54,-145,56,-145,59,-145,60,-145,62,-145,65,-145,66,-145,67,-145,69,-145,71,-145,72,-145,73,-145,78,-145,81,-145,82,-145
0,-137,1,-137,2,-137,4,-137,6,-137,10,-137,12,-137,13,-137,14,-137,15,-137,16,-137,17,-137,19,-137,21,-137,24,-137,25,-137,27,-137,28,-137,30,-137,31,-137,32,-137,33,-137,34,-137,35,-137,38,-137,40,-137,47,-137,49,-137,52,-137,54,-137,56,-137,59,-137,60,-137,62,-137,65,-137,66,-137,67,-137,69,-137,71,-137,72,-137,73,-137,78,-137,81,-137,82,-137
0,-133,1,-133,2,-133,4,-133,6,-133,10,-133,11,-133,12,-133,13,-133,14,-133,17,-133,19,-133,21,-133,24,-133,25,-133,27,-133,28,-133,30,-133,31,-133,32,-133,33,-133,34,-133,35,-133,38,-133,40,-133,47,-133,49,-133,52,-133,54,-133,56,-133,59,-133,60,-133,62,-133,65,-133,66,-133,67,-133,69,-133,71,-133,72,-133,73,-133,78,-133,81,-133,82,-133
0,-131,1,-131,2,-131,4,-131,6,-131,10,-131,11,-131,12,-131,13,-131,14,-131,17,-131,19,-131,21,-131,24,-131,25,-131,27,-131,28,-131,30,-131,31,-131,32,-131,33,-131,34,-131,35,-131,38,-131,40,-131,47,-131,49,-131,52,-131,54,-131,56,-131,59,-131,60,-131,62,-131,65,-131,66,-131,67,-131,69,-131,71,-131,72,-131,73,-131,78,-131,81,-131,82,-131
0,-156,1,-156,2,-156,4,-156,6,-156,10,-156,12,-156,13,-156,14,-156,15,-156,16,-156,17,-156,19,-156,21,-156,24,-156,25,-156,27,-156,28,-156,30,-156,31,-156,32,-156,33,-156,34,-156,35,-156,38,-156,40,-156,47,-156,49,-156,52,-156,54,-156,56,-156,59,-156,60,-156,62,-156,65,-156,66,-156,67,-156,69,-156,71,-156,72,-156,73,-156,78,-156,81,-156,82,-156
0,-151,1,-151,2,-151,4,-151,6,-151,10,-151,12,-151,13,-151,14,-151,15,-151,16,-151,17,-151,19,-151,21,-151,24,-151,25,-151,27,-151,28,-151,30,-151,31,-151,32,-151,33,-151,34,-151,35,-151,38,-151,39,102,40,-151,47,-151,49,-151,52,-151,54,-151,56,-151,59,-151,60,-151,62,-151,65,-151,66,-151,67,-151,69,-151,71,-151,72,-151,73,-151,78,-151,81,-151,82,-151,109,103
0,-130,1,-130,2,-130,4,-130,6,-130,10,-130,11,-130,12,-130,13,-130,14,-130,17,-130,19,-130,21,-130,24,-130,25,-130,27,-130,28,-130,30,-130,31,-130,32,-130,33,-130,34,-130,35,-130,38,-130,40,-130,47,-130,49,-130,52,-130,54,-130,56,-130,59,-130,60,-130,62,-130,65,-130,66,-130,67,-130,69,-130,71,-130,72,-130,73,-130,78,-130,81,-130,82,-130
0,-154,1,-154,2,-154,4,-154,6,-154,10,-154,12,-154,13,-154,14,-154,15,-154,16,-154,17,-154,19,-154,21,-154,24,-154,25,-154,27,-154,28,-154,30,-154,31,-154,32,-154,33,-154,34,-154,35,-154,38,-154,40,-154,47,-154,49,-154,52,-154,54,-154,56,-154,59,-154,60,-154,62,-154,65,-154,66,-154,67,-154,69,-154,71,-154,72,-154,73,-154,78,-154,81,-154,82,-154
0,-171,1,-171,2,-171,4,-171,6,-171,10,-171,12,-171,13,-171,14,-171,15,-171,16,-171,17,-171,19,-171,21,-171,24,-171,25,-171,27,-171,28,-171,30,-171,31,-171,32,-171,33,-171,34,-171,35,-171,38,-171,40,-171,47,-171,49,-171,52,-171,54,-171,56,-171,59,-171,60,-171,62,-171,65,-171,66,-171,67,-171,69,-171,71,-171,72,-171,73,-171,78,-171,81,-171,82,-171
0,-144,1,-144,2,-144,4,-144,6,-144,10,-144,11,96,12,-144,13,-144,14,-144,15,-144,16,-144,17,-144,19,-144,20,104,21,-144,24,-144,25,-144,27,-144,28,-144,30,-144,31,-144,32,-144,33,-144,34,-144,35,-144,38,-144,40,-144,41,105,47,-144,49,-144,52,-144,54,-144,56,-144,59,-144,60,-144,62,-144,64,106,65,-144,66,-144,67,-144,69,-144,71,-144,72,-144,73,-144,78,-144,81,-144,82,-144,93,107,94,108
0,-77,1,-77,2,-77,4,-77,6,-77,10,-77,11,96,12,-77,13,-77,14,-77,17,-77,19,-77,21,-77,24,-77,25,-77,27,-77,28,-77,30,-77,31,-77,32,-77,33,-77,34,-77,35,-77,38,-77,40,-77,41,105,47,-77,49,-77,52,-77,54,-77,56,-77,59,-77,60,-77,62,-77,64,106,65,-77,66,-77,67,-77,69,-77,71,-77,72,-77,73,-77,78,-77,81,-77,82,-77,93,109,94,110
0,-162,1,-162,2,-162,4,-162,6,-162,10,-162,12,-162,13,-162,14,-162,15,-162,16,-162,17,-162,19,-162,21,-162,24,-162,25,-162,27,-162,28,-162,30,-162,31,-162,32,-162,33,-162,34,-162,35,-162,38,-162,40,-162,47,-162,49,-162,52,-162,54,-162,56,-162,59,-162,60,-162,62,-162,65,-162,66,-162,67,-162,69,-162,71,-162,72,-162,73,-162,78,-162,81,-162,82,-162
0,-159,1,-159,2,-159,4,-159,6,-159,10,-159,12,-159,13,-159,14,-159,15,-159,16,-159,17,-159,19,-159,21,-159,24,-159,25,-159,27,-159,28,-159,30,-159,31,-159,32,-159,33,-159,34,-159,35,-159,38,-159,40,-159,47,-159,49,-159,52,-159,54,-159,56,-159,59,-159,60,-159,62,-159,65,-159,66,-159,67,-159,69,-159,71,-159,72,-159,73,-159,78,-159,81,-159,82,-159
0,-147,1,-147,2,-147,4,-147,6,-147,10,-147,12,-147,13,-147,14,-147,15,-147,16,-147,17,-147,19,-147,21,-147,24,-147,25,-147,27,-147,28,-147,30,-147,31,-147,32,-147,33,-147,34,-147,35,-147,38,-147,40,-147,47,-147,49,-147,52,-147,54,-147,56,-147,59,-147,60,-147,62,-147,65,-147,66,-147,67,-147,69,-147,71,-147,72,-147,73,-147,78,-147,81,-147,82,-147
0,-149,1,-149,2,-149,4,-149,6,-149,10,-149,11,96,12,-149,13,-149,14,-149,15,-149,16,-149,17,-149,19,-149,21,-149,24,-149,25,-149,27,-149,28,-149,30,-149,31,-149,32,-149,33,-149,34,-149,35,-149,38,-149,40,-149,47,-149,49,-149,52,-149,54,-149,56,-149,59,-149,60,-149,62,-149,65,-149,66,-149,67,-149,69,-149,71,-149,72,-149,73,-149,78,-149,81,-149,82,-149,93,111
0,-109,1,-109,2,-109,4,-109,6,-109,10,-109,11,96,12,-109,13,-109,14,-109,17,-109,19,-109,21,-109,24,-109,25,-109,27,-109,28,-109,30,-109,31,-109,32,-109,33,-109,34,-109,35,-109,38,-109,40,-109,42,112,47,-109,49,-109,52,-109,54,-109,56,-109,59,-109,60,-109,62,-109,65,-109,66,-109,67,-109,69,-109,71,-109,72,-109,73,-109,78,-109,81,-109,82,-109,93,113
0,-158,1,-158,2,-158,4,-158,6,-158,10,-158,12,-158,13,-158,14,-158,15,-158,16,-158,17,-158,19,-158,21,-158,24,-158,25,-158,27,-158,28,-158,30,-158,31,-158,32,-158,33,-158,34,-158,35,-158,38,-158,40,-158,47,-158,49,-158,52,-158,54,-158,56,-158,59,-158,60,-158,62,-158,65,-158,66,-158,67,-158,69,-158,71,-158,72,-158,73,-158,74,100,78,-158,81,-158,82,-158,96,114
0,-167,1,-167,2,-167,4,-167,6,-167,10,-167,12,-167,13,-167,14,-167,15,-167,16,-167,17,-167,19,-167,21,-167,24,-167,25,-167,27,-167,28,-167,30,-167,31,-167,32,-167,33,-167,34,-167,35,-167,38,-167,40,-167,47,-167,49,-167,52,-167,54,-167,56,-167,59,-167,60,-167,62,-167,65,-167,66,-167,67,-167,69,-167,71,-167,72,-167,73,-167,78,-167,81,-167,82,-167
1,2,12,6,13,115,28,16,32,17,49,20,60,116,73,117,121,118
0,-24,1,2,2,3,4,4,6,-24,10,5,12,6,13,7,14,8,15,9,16,10,17,11,19,12,21,13,24,-24,25,14,27,15,28,16,30,-24,31,-24,32,17,33,18,34,-24,35,-24,38,19,40,-24,47,-24,49,20,52,21,54,-24,56,22,59,23,60,24,62,25,65,26,66,-24,67,-24,69,27,71,-24,72,28,73,29,78,-24,81,30,82,31,92,32,121,34,122,35,123,36,125,37,127,119,129,39,133,40,134,41,137,42,143,120,144,44,145,45,148,47,151,48,155,50,158,51,164,52,170,53,173,54,179,55,181,56,184,57,189,58,192,59,196,121,197,61
0,-129,1,-129,2,-129,4,-129,6,-129,10,-129,11,96,12,-129,13,-129,14,-129,17,-129,19,-129,21,-129,24,-129,25,-129,27,-129,28,-129,30,-129,31,-129,32,-129,33,-129,34,-129,35,-129,38,-129,40,-129,47,-129,49,-129,52,-129,54,-129,56,-129,59,-129,60,-129,62,-129,65,-129,66,-129,67,-129,69,-129,71,-129,72,-129,73,-129,78,-129,81,-129,82,-129,93,122
0,-164,1,2,2,-164,4,-164,6,-164,10,-164,12,6,13,7,14,-164,15,-164,16,-164,17,-164,19,-164,21,-164,24,-164,25,-164,27,-164,28,16,30,-164,31,-164,32,17,33,-164,34,-164,35,-164,38,-164,40,-164,47,-164,49,20,52,-164,54,-164,56,-164,59,-164,60,123,62,-164,65,-164,66,-164,67,-164,69,-164,71,-164,72,-164,73,124,78,-164,81,-164,82,-164,92,125,121,126
0,-163,1,2,2,-163,4,-163,6,-163,10,-163,12,6,13,7,14,-163,15,-163,16,-163,17,-163,19,-163,21,-163,24,-163,25,-163,27,-163,28,16,30,-163,31,-163,32,17,33,-163,34,-163,35,-163,38,-163,40,-163,47,-163,49,20,52,-163,54,-163,56,-163,59,-163,60,127,62,-163,65,-163,66,-163,67,-163,69,-163,71,-163,72,-163,73,128,78,-163,81,-163,82,-163,92,129,121,130
0,-32,1,-32,2,-32,4,-32,6,-32,10,-32,12,-32,13,-32,14,-32,15,-32,16,-32,17,-32,19,-32,21,-32,24,-32,25,-32,27,-32,28,-32,30,-32,31,-32,32,-32,33,-32,34,-32,35,-32,38,-32,40,-32,47,-32,49,-32,52,-32,54,-32,56,-32,59,-32,60,-32,62,-32,65,-32,66,-32,67,-32,69,-32,71,-32,72,-32,73,-32,78,-32,81,-32,82,-32
0,-371,1,-371,2,-371,4,-371,6,-371,10,-371,12,-371,13,-371,14,-371,15,-371,16,-371,17,-371,19,-371,21,-371,24,-371,25,-371,27,-371,28,-371,30,-371,31,-371,32,-371,33,-371,34,-371,35,-371,38,-371,40,-371,47,-371,49,-371,52,-371,54,-371,56,-371,59,-371,60,-371,62,-371,65,-371,66,-371,67,-371,69,-371,71,-371,72,-371,73,-371,78,-371,81,-371,82,-371
0,-165,1,2,2,-165,4,-165,6,-165,10,-165,12,6,13,7,14,-165,15,-165,16,-165,17,-165,19,-165,21,-165,24,-165,25,-165,27,-165,28,16,30,-165,31,-165,32,17,33,-165,34,-165,35,-165,38,-165,40,-165,47,-165,49,20,52,-165,54,-165,56,-165,59,-165,60,131,62,-165,65,-165,66,-165,67,-165,69,-165,71,-165,72,-165,73,132,78,-165,81,-165,82,-165,92,133,121,134
0,-172,2,-172,4,-172,6,-172,10,-172,14,-172,15,-172,16,-172,17,-172,19,135,21,-172,24,-172,25,-172,27,-172,30,-172,31,-172,33,-172,34,-172,35,-172,38,-172,40,-172,47,-172,52,-172,54,-172,56,136,59,-172,62,-172,65,-172,66,-172,67,-172,69,-172,71,-172,72,-172,78,-172,81,-172,82,137
0,-39,1,-39,2,-39,4,-39,6,-39,10,-39,12,-39,13,-39,14,-39,15,-39,16,-39,17,-39,19,-39,21,-39,24,-39,25,-39,27,-39,28,-39,30,-39,31,-39,32,-39,33,-39,34,-39,35,-39,38,-39,40,-39,47,-39,49,-39,52,-39,54,-39,56,-39,59,-39,60,-39,62,-39,65,-39,66,-39,67,-39,69,-39,71,-39,72,-39,73,-39,78,-39,81,-39,82,-39
0,-40,1,-40,2,-40,4,-40,6,-40,10,-40,12,-40,13,-40,14,-40,15,-40,16,-40,17,-40,19,-40,21,-40,24,-40,25,-40,27,-40,28,-40,30,-40,31,-40,32,-40,33,-40,34,-40,35,-40,38,-40,40,-40,47,-40,49,-40,52,-40,54,-40,56,-40,59,-40,60,-40,62,-40,65,-40,66,-40,67,-40,69,-40,71,-40,72,-40,73,-40,78,-40,81,-40,82,-40
0,-28,1,2,2,3,4,4,6,-28,10,5,12,6,13,7,14,8,17,11,19,12,21,13,24,-28,25,14,27,15,28,16,30,-28,31,-28,32,17,33,18,34,-28,35,-28,38,19,40,-28,47,-28,49,20,52,21,54,-28,56,22,59,23,60,24,62,25,65,26,66,-28,67,-28,69,27,71,-28,72,28,73,29,78,-28,81,30,82,31,92,32,97,138,121,34,122,35,123,36,124,139,125,140,129,39,133,40,134,41,137,42,143,141,144,44,145,45,148,47,151,48,155,50,158,51,164,52,173,54,179,55,181,56,184,57,189,58,192,59,196,142,197,61
0,-47,1,-47,2,-47,4,-47,6,-47,10,-47,12,-47,13,-47,14,-47,15,-47,16,-47,17,-47,19,-47,21,-47,24,-47,25,-47,27,-47,28,-47,30,-47,31,-47,32,-47,33,-47,34,-47,35,-47,38,-47,40,-47,47,-47,49,-47,52,-47,54,-47,56,-47,59,-47,60,-47,62,-47,65,-47,66,-47,67,-47,69,-47,71,-47,72,-47,73,-47,78,-47,81,-47,82,-47
0,-49,1,-49,2,-49,4,-49,6,-49,10,-49,12,-49,13,-49,14,-49,15,-49,16,-49,17,-49,19,-49,21,-49,24,-49,25,-49,27,-49,28,-49,30,-49,31,-49,32,-49,33,-49,34,-49,35,-49,38,-49,40,-49,47,-49,49,-49,52,-49,54,-49,56,-49,59,-49,60,-49,62,-49,65,-49,66,-49,67,-49,69,-49,71,-49,72,-49,73,-49,78,-49,81,-49,82,-49
0,-16,6,62,24,64,30,66,31,67,34,143,35,144,40,68,47,71,54,73,66,145,67,146,71,74,78,76,91,77,101,147,102,148,104,79,116,80,139,82,150,149,157,88,161,150,162,151,169,92,175,152,176,153,183,154,186,155,188,156,191,157,193,95,195,158
0,-43,1,-43,2,-43,4,-43,6,-43,10,-43,12,-43,13,-43,14,-43,15,-43,16,-43,17,-43,19,-43,21,-43,24,-43,25,-43,27,-43,28,-43,30,-43,31,-43,32,-43,33,-43,34,-43,35,-43,38,-43,40,-43,47,-43,49,-43,52,-43,54,-43,56,-43,59,-43,60,-43,62,-43,65,-43,66,-43,67,-43,69,-43,71,-43,72,-43,73,-43,78,-43,81,-43,82,-43
0,-42,1,-42,2,-42,4,-42,6,-42,10,-42,12,-42,13,-42,14,-42,15,-42,16,-42,17,-42,19,-42,21,-42,24,-42,25,-42,27,-42,28,-42,30,-42,31,-42,32,-42,33,-42,34,-42,35,-42,38,-42,40,-42,47,-42,49,-42,52,-42,54,-42,56,-42,59,-42,60,-42,62,-42,65,-42,66,-42,67,-42,69,-42,71,-42,72,-42,73,-42,78,-42,81,-42,82,-42
0,49
0,-38,1,-38,2,-38,4,-38,6,-38,10,-38,12,-38,13,-38,14,-38,15,-38,16,-38,17,-38,19,-38,21,-38,24,-38,25,-38,27,-38,28,-38,30,-38,31,-38,32,-38,33,-38,34,-38,35,-38,38,-38,40,-38,47,-38,49,-38,52,-38,54,-38,56,-38,59,-38,60,-38,62,-38,65,-38,66,-38,67,-38,69,-38,71,-38,72,-38,73,-38,78,-38,81,-38,82,-38
0,-52,1,-52,2,-52,4,-52,6,-52,10,-52,12,-52,13,-52,14,-52,15,-52,16,-52,17,-52,19,-52,21,-52,24,-52,25,-52,27,-52,28,-52,30,-52,31,-52,32,-52,33,-52,34,-52,35,-52,38,-52,40,-52,47,-52,49,-52,52,-52,54,-52,56,-52,59,-52,60,-52,62,-52,65,-52,66,-52,67,-52,69,-52,71,-52,72,-52,73,-52,78,-52,81,-52,82,-52
0,-46,1,-46,2,-46,4,-46,6,-46,10,-46,12,-46,13,-46,14,-46,15,-46,16,-46,17,-46,19,-46,21,-46,24,-46,25,-46,27,-46,28,-46,30,-46,31,-46,32,-46,33,-46,34,-46,35,-46,38,-46,40,-46,47,-46,49,-46,52,-46,54,-46,56,-46,59,-46,60,-46,62,-46,65,-46,66,-46,67,-46,69,-46,71,-46,72,-46,73,-46,78,-46,81,-46,82,-46
0,-31,1,-31,2,-31,4,-31,6,-31,10,-31,12,-31,13,-31,14,-31,15,-31,16,-31,17,-31,19,-31,21,-31,24,-31,25,-31,27,-31,28,-31,30,-31,31,-31,32,-31,33,-31,34,-31,35,-31,38,-31,40,-31,47,-31,49,-31,52,-31,54,-31,56,-31,59,-31,60,-31,62,-31,65,-31,66,-31,67,-31,69,-31,71,-31,72,-31,73,-31,78,-31,81,-31,82,-31
0,-48,1,-48,2,-48,4,-48,6,-48,10,-48,12,-48,13,-48,14,-48,15,-48,16,-48,17,-48,19,-48,21,-48,24,-48,25,-48,27,-48,28,-48,30,-48,31,-48,32,-48,33,-48,34,-48,35,-48,38,-48,40,-48,47,-48,49,-48,52,-48,54,-48,56,-48,59,-48,60,-48,62,-48,65,-48,66,-48,67,-48,69,-48,71,-48,72,-48,73,-48,78,-48,81,-48,82,-48
0,-41,1,-41,2,-41,4,-41,6,-41,10,-41,12,-41,13,-41,14,-41,15,-41,16,-41,17,-41,19,-41,21,-41,24,-41,25,-41,27,-41,28,-41,30,-41,31,-41,32,-41,33,-41,34,-41,35,-41,38,-41,40,-41,47,-41,49,-41,52,-41,54,-41,56,-41,59,-41,60,-41,62,-41,65,-41,66,-41,67,-41,69,-41,71,-41,72,-41,73,-41,78,-41,81,-41,82,-41
0,-53,1,-53,2,-53,4,-53,6,-53,10,-53,12,-53,13,-53,14,-53,15,-53,16,-53,17,-53,19,-53,21,-53,24,-53,25,-53,27,-53,28,-53,30,-53,31,-53,32,-53,33,-53,34,-53,35,-53,38,-53,40,-53,47,-53,49,-53,52,-53,54,-53,56,-53,59,-53,60,-53,62,-53,65,-53,66,-53,67,-53,69,-53,71,-53,72,-53,73,-53,78,-53,81,-53,82,-53
0,-51,1,-51,2,-51,4,-51,6,-51,10,-51,12,-51,13,-51,14,-51,15,-51,16,-51,17,-51,19,-51,21,-51,24,-51,25,-51,27,-51,28,-51,30,-51,31,-51,32,-51,33,-51,34,-51,35,-51,38,-51,40,-51,47,-51,49,-51,52,-51,54,-51,56,-51,59,-51,60,-51,62,-51,65,-51,66,-51,67,-51,69,-51,71,-51,72,-51,73,-51,78,-51,81,-51,82,-51
0,-44,1,-44,2,-44,4,-44,6,-44,10,-44,12,-44,13,-44,14,-44,15,-44,16,-44,17,-44,19,-44,21,-44,24,-44,25,-44,27,-44,28,-44,30,-44,31,-44,32,-44,33,-44,34,-44,35,-44,38,-44,40,-44,47,-44,49,-44,52,-44,54,-44,56,-44,59,-44,60,-44,62,-44,65,-44,66,-44,67,-44,69,-44,71,-44,72,-44,73,-44,78,-44,81,-44,82,-44
0,-45,1,-45,2,-45,4,-45,6,-45,10,-45,12,-45,13,-45,14,-45,15,-45,16,-45,17,-45,19,-45,21,-45,24,-45,25,-45,27,-45,28,-45,30,-45,31,-45,32,-45,33,-45,34,-45,35,-45,38,-45,40,-45,47,-45,49,-45,52,-45,54,-45,56,-45,59,-45,60,-45,62,-45,65,-45,66,-45,67,-45,69,-45,71,-45,72,-45,73,-45,78,-45,81,-45,82,-45
0,-29,2,3,4,4,6,-29,10,5,14,8,15,9,16,10,17,11,21,13,24,-29,25,14,27,15,30,-29,31,-29,33,18,34,-29,35,-29,38,19,40,-29,47,-29,52,21,54,-29,59,23,62,25,65,26,66,-29,67,-29,69,27,71,-29,72,28,78,-29,81,30,125,159,134,41,137,42,144,44,145,45,148,47,151,48,155,50,158,51,164,52,170,160,173,54,179,55,181,56,184,57,189,58,192,59,197,61
0,-50,1,-50,2,-50,4,-50,6,-50,10,-50,12,-50,13,-50,14,-50,15,-50,16,-50,17,-50,19,-50,21,-50,24,-50,25,-50,27,-50,28,-50,30,-50,31,-50,32,-50,33,-50,34,-50,35,-50,38,-50,40,-50,47,-50,49,-50,52,-50,54,-50,56,-50,59,-50,60,-50,62,-50,65,-50,66,-50,67,-50,69,-50,71,-50,72,-50,73,-50,78,-50,81,-50,82,-50
6,-411,29,-411,37,-411,43,-411,53,-411,55,-411,58,-411,61,-411,63,-411,68,-411,70,-411
0,-205,3,-205,6,-205,7,-205,22,-205,23,-205,24,-205,26,-205,30,-205,31,-205,34,-205,35,-205,40,-205,45,-205,46,-205,47,-205,51,-205,54,-205,66,-205,67,-205,71,-205,75,-205,78,-205
0,-209,3,-209,6,-209,7,-209,22,-209,23,-209,24,-209,26,-209,30,-209,31,-209,34,-209,35,-209,40,-209,45,-209,46,-209,47,-209,51,-209,54,-209,66,-209,67,-209,71,-209,75,-209,78,-209,84,161,100,162
0,-220,3,-220,6,-220,7,-220,22,-220,23,-220,24,-220,26,-220,30,-220,31,-220,34,-220,35,-220,40,-220,44,-220,45,-220,46,-220,47,-220,50,-220,51,-220,54,-220,66,-220,67,-220,71,-220,74,100,75,-220,78,-220,96,163
30,-409,31,-409,68,-409
0,-264,3,-264,6,-264,7,-264,22,-264,23,-264,24,-264,26,-264,29,-264,30,-264,31,-264,34,-264,35,-264,37,-264,40,-264,43,-264,45,-264,46,-264,47,-264,51,-264,53,-264,54,-264,55,-264,58,-264,61,-264,63,-264,66,-264,67,-264,70,-264,71,-264,75,-264,78,-264,79,-264
24,164
0,-210,3,-210,6,-210,7,-210,22,-210,23,-210,24,-210,26,-210,30,-210,31,-210,34,-210,35,-210,40,-210,45,-210,46,-210,47,-210,51,-210,54,-210,66,-210,67,-210,71,-210,75,-210,78,-210
0,-200,3,-200,6,-200,7,-200,22,-200,23,-200,24,-200,26,-200,30,-200,31,-200,34,-200,35,-200,40,-200,45,-200,46,-200,47,-200,51,-200,54,-200,66,-200,67,-200,71,-200,74,100,75,-200,78,-200,96,165
29,-259,37,-259,43,-259,53,-259,55,-259,58,-259,61,-259,63,-259,70,-259
0,-212,3,-212,6,-212,7,-212,22,-212,23,-212,24,-212,26,-212,30,-212,31,-212,34,-212,35,-212,40,-212,44,166,45,-212,46,-212,47,-212,50,167,51,-212,54,-212,66,-212,67,-212,71,-212,75,-212,78,-212,103,168,172,169
0,-198,3,-198,6,-198,7,-198,22,-198,23,-198,24,-198,26,-198,30,-198,31,-198,34,-198,35,-198,40,-198,45,-198,46,-198,47,-198,51,-198,54,-198,66,-198,67,-198,71,-198,74,100,75,-198,78,-198,96,170
6,-405,30,-405,31,-405,71,-405,77,-405,78,-405
0,-204,3,-204,6,-204,7,-204,22,-204,23,-204,24,-204,26,-204,30,-204,31,-204,34,-204,35,-204,40,-204,45,-204,46,-204,47,-204,51,-204,54,-204,66,-204,67,-204,71,-204,75,-204,76,171,78,-204,80,172,106,173
6,62,30,66,91,174,104,175
6,176,29,-268,37,-268,43,-268,53,-268,55,-268,58,-268,61,-268,63,-268,68,177,70,-268
0,-17,6,62,7,63,24,64,26,65,30,66,31,67,40,68,45,69,46,70,47,71,51,72,54,73,71,74,75,75,78,76,91,77,104,79,116,80,120,178,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
30,179,31,180,68,181
6,-258,30,-258,31,-258,71,182,77,183,78,-258
0,-367,3,-367,6,-367,7,-367,22,-367,23,-367,24,-367,26,-367,30,-367,31,-367,34,-367,35,-367,40,-367,45,-367,46,-367,47,-367,51,-367,54,-367,66,-367,67,-367,71,-367,75,-367,78,-367
29,184,37,185,43,186,53,187,55,188,58,189,61,190,63,191,70,192,110,193,111,194,115,195,126,196,128,197,132,198,156,199,163,200,174,201,178,202,180,203,182,204,190,205
0,-196,3,-196,6,-196,7,-196,22,-196,23,-196,24,-196,26,-196,30,-196,31,-196,34,-196,35,-196,40,-196,45,-196,46,-196,47,-196,51,-196,54,-196,66,-196,67,-196,71,-196,75,-196,78,-196
0,84
0,-194,3,-194,6,-194,7,-194,22,-194,23,-194,24,-194,26,-194,30,-194,31,-194,34,-194,35,-194,40,-194,45,-194,46,-194,47,-194,51,-194,54,-194,66,-194,67,-194,71,-194,75,-194,78,-194
0,-214,3,-214,6,-214,7,-214,22,-214,23,-214,24,-214,26,-214,30,-214,31,-214,34,-214,35,-214,40,-214,44,166,45,-214,46,-214,47,-214,50,167,51,-214,54,-214,66,-214,67,-214,71,-214,75,-214,78,-214,103,206,172,169
0,-193,3,-193,6,-193,7,-193,22,-193,23,-193,24,-193,26,-193,30,-193,31,-193,34,-193,35,-193,40,-193,45,-193,46,-193,47,-193,51,-193,54,-193,66,-193,67,-193,71,-193,75,-193,78,-193
0,-240,3,-240,6,-240,7,-240,22,-240,23,-240,24,-240,26,-240,29,184,30,-240,31,-240,34,-240,35,-240,37,185,40,-240,43,186,45,-240,46,-240,47,-240,51,-240,53,187,54,-240,55,188,58,189,61,190,63,191,66,-240,67,-240,70,192,71,-240,75,-240,78,-240,79,207,110,193,111,208,115,209,126,196,128,210,132,198,156,199,163,200,174,201,178,202,180,203,182,204,190,205,194,211
0,-191,3,-191,6,-191,7,-191,22,-191,23,-191,24,-191,26,-191,30,-191,31,-191,34,-191,35,-191,40,-191,45,-191,46,-191,47,-191,51,-191,54,-191,66,-191,67,-191,71,-191,75,-191,78,-191
0,-195,3,-195,6,-195,7,-195,22,-195,23,-195,24,-195,26,-195,30,-195,31,-195,34,-195,35,-195,40,-195,45,-195,46,-195,47,-195,51,-195,54,-195,66,-195,67,-195,71,-195,75,-195,78,-195
0,-190,3,-190,6,-190,7,-190,22,-190,23,-190,24,-190,26,-190,30,-190,31,-190,34,-190,35,-190,40,-190,45,-190,46,-190,47,-190,51,-190,54,-190,66,-190,67,-190,71,-190,75,-190,78,-190
29,184,37,185,43,186,53,187,55,188,58,189,61,190,63,191,70,192,110,193,111,194,115,212,126,196,128,197,132,198,156,199,163,200,174,201,178,202,180,203,182,204,190,205
0,-189,3,-189,6,-189,7,-189,22,-189,23,-189,24,-189,26,-189,30,-189,31,-189,34,-189,35,-189,40,-189,45,-189,46,-189,47,-189,51,-189,54,-189,66,-189,67,-189,71,-189,75,-189,78,-189
0,-192,3,-192,6,-192,7,-192,22,-192,23,-192,24,-192,26,-192,30,-192,31,-192,34,-192,35,-192,40,-192,45,-192,46,-192,47,-192,51,-192,54,-192,66,-192,67,-192,71,-192,75,-192,78,-192
6,62,30,66,31,67,78,76,91,77,104,79,139,213,157,214
0,-375,1,-375,2,-375,4,-375,6,-375,10,-375,11,-375,12,-375,13,-375,14,-375,15,-375,16,-375,17,-375,19,-375,21,-375,24,-375,25,-375,27,-375,28,-375,30,-375,31,-375,32,-375,33,-375,34,-375,35,-375,38,-375,40,-375,41,-375,42,-375,47,-375,49,-375,52,-375,54,-375,56,-375,59,-375,60,-375,62,-375,64,-375,65,-375,66,-375,67,-375,69,-375,71,-375,72,-375,73,-375,78,-375,81,-375,82,-375,83,-375
0,-387,1,-387,2,-387,4,-387,6,-387,10,-387,12,-387,13,-387,14,-387,15,-387,16,-387,17,-387,19,-387,21,-387,24,-387,25,-387,27,-387,28,-387,30,-387,31,-387,32,-387,33,-387,34,-387,35,-387,38,-387,40,-387,47,-387,49,-387,52,-387,54,-387,56,-387,59,-387,60,-387,62,-387,65,-387,66,-387,67,-387,69,-387,71,-387,72,-387,73,-387,78,-387,81,-387,82,-387,83,-387
11,215,83,97,105,216
0,-161,1,-161,2,-161,4,-161,6,-161,10,-161,12,-161,13,-161,14,-161,15,-161,16,-161,17,-161,19,-161,21,-161,24,-161,25,-161,27,-161,28,-161,30,-161,31,-161,32,-161,33,-161,34,-161,35,-161,38,-161,40,-161,47,-161,49,-161,52,-161,54,-161,56,-161,59,-161,60,-161,62,-161,65,-161,66,-161,67,-161,69,-161,71,-161,72,-161,73,-161,78,-161,81,-161,82,-161,83,217
0,-385,1,-385,2,-385,3,-385,4,-385,6,-385,7,-385,8,-385,9,-385,10,-385,12,-385,13,-385,14,-385,15,-385,16,-385,17,-385,18,-385,19,-385,21,-385,22,-385,23,-385,24,-385,25,-385,26,-385,27,-385,28,-385,30,-385,31,-385,32,-385,33,-385,34,-385,35,-385,38,-385,40,-385,44,-385,45,-385,46,-385,47,-385,48,-385,49,-385,50,-385,51,-385,52,-385,54,-385,56,-385,57,-385,59,-385,60,-385,62,-385,65,-385,66,-385,67,-385,69,-385,71,-385,72,-385,73,-385,74,-385,75,-385,78,-385,81,-385,82,-385
0,-152,1,-152,2,-152,4,-152,6,-152,10,-152,12,-152,13,-152,14,-152,15,-152,16,-152,17,-152,19,-152,21,-152,24,-152,25,-152,27,-152,28,-152,30,-152,31,-152,32,-152,33,-152,34,-152,35,-152,38,-152,40,-152,47,-152,49,-152,52,-152,54,-152,56,-152,59,-152,60,-152,62,-152,65,-152,66,-152,67,-152,69,-152,71,-152,72,-152,73,-152,74,218,78,-152,81,-152,82,-152
0,-383,1,-383,2,-383,4,-383,6,-383,10,-383,12,-383,13,-383,14,-383,15,-383,16,-383,17,-383,19,-383,21,-383,24,-383,25,-383,27,-383,28,-383,30,-383,31,-383,32,-383,33,-383,34,-383,35,-383,38,-383,39,-383,40,-383,47,-383,49,-383,52,-383,54,-383,56,-383,59,-383,60,-383,62,-383,65,-383,66,-383,67,-383,69,-383,71,-383,72,-383,73,-383,78,-383,81,-383,82,-383
0,-150,1,-150,2,-150,4,-150,6,-150,10,-150,12,-150,13,-150,14,-150,15,-150,16,-150,17,-150,19,-150,21,-150,24,-150,25,-150,27,-150,28,-150,30,-150,31,-150,32,-150,33,-150,34,-150,35,-150,38,-150,39,219,40,-150,47,-150,49,-150,52,-150,54,-150,56,-150,59,-150,60,-150,62,-150,65,-150,66,-150,67,-150,69,-150,71,-150,72,-150,73,-150,78,-150,81,-150,82,-150
0,-140,1,-140,2,-140,4,-140,6,-140,10,-140,12,-140,13,-140,14,-140,15,-140,16,-140,17,-140,19,-140,21,-140,24,-140,25,-140,27,-140,28,-140,30,-140,31,-140,32,-140,33,-140,34,-140,35,-140,38,-140,40,-140,47,-140,49,-140,52,-140,54,-140,56,-140,59,-140,60,-140,62,-140,65,-140,66,-140,67,-140,69,-140,71,-140,72,-140,73,-140,78,-140,81,-140,82,-140
0,-377,1,-377,2,-377,4,-377,6,-377,10,-377,12,-377,13,-377,14,-377,15,-377,16,-377,17,-377,19,-377,21,-377,24,-377,25,-377,27,-377,28,-377,30,-377,31,-377,32,-377,33,-377,34,-377,35,-377,38,-377,40,-377,41,-377,47,-377,49,-377,52,-377,54,-377,56,-377,59,-377,60,-377,62,-377,64,-377,65,-377,66,-377,67,-377,69,-377,71,-377,72,-377,73,-377,78,-377,81,-377,82,-377
0,-378,1,-378,2,-378,4,-378,6,-378,10,-378,12,-378,13,-378,14,-378,15,-378,16,-378,17,-378,19,-378,21,-378,24,-378,25,-378,27,-378,28,-378,30,-378,31,-378,32,-378,33,-378,34,-378,35,-378,38,-378,40,-378,41,-378,47,-378,49,-378,52,-378,54,-378,56,-378,59,-378,60,-378,62,-378,64,-378,65,-378,66,-378,67,-378,69,-378,71,-378,72,-378,73,-378,78,-378,81,-378,82,-378
0,-142,1,-142,2,-142,4,-142,6,-142,10,-142,11,215,12,-142,13,-142,14,-142,15,-142,16,-142,17,-142,19,-142,21,-142,24,-142,25,-142,27,-142,28,-142,30,-142,31,-142,32,-142,33,-142,34,-142,35,-142,38,-142,40,-142,41,105,47,-142,49,-142,52,-142,54,-142,56,-142,59,-142,60,-142,62,-142,64,106,65,-142,66,-142,67,-142,69,-142,71,-142,72,-142,73,-142,78,-142,81,-142,82,-142,94,220
0,-143,1,-143,2,-143,4,-143,6,-143,10,-143,12,-143,13,-143,14,-143,15,-143,16,-143,17,-143,19,-143,21,-143,24,-143,25,-143,27,-143,28,-143,30,-143,31,-143,32,-143,33,-143,34,-143,35,-143,38,-143,40,-143,41,221,47,-143,49,-143,52,-143,54,-143,56,-143,59,-143,60,-143,62,-143,64,222,65,-143,66,-143,67,-143,69,-143,71,-143,72,-143,73,-143,78,-143,81,-143,82,-143
0,-75,1,-75,2,-75,4,-75,6,-75,10,-75,11,215,12,-75,13,-75,14,-75,17,-75,19,-75,21,-75,24,-75,25,-75,27,-75,28,-75,30,-75,31,-75,32,-75,33,-75,34,-75,35,-75,38,-75,40,-75,41,105,47,-75,49,-75,52,-75,54,-75,56,-75,59,-75,60,-75,62,-75,64,106,65,-75,66,-75,67,-75,69,-75,71,-75,72,-75,73,-75,78,-75,81,-75,82,-75,94,223
0,-76,1,-76,2,-76,4,-76,6,-76,10,-76,12,-76,13,-76,14,-76,17,-76,19,-76,21,-76,24,-76,25,-76,27,-76,28,-76,30,-76,31,-76,32,-76,33,-76,34,-76,35,-76,38,-76,40,-76,41,221,47,-76,49,-76,52,-76,54,-76,56,-76,59,-76,60,-76,62,-76,64,222,65,-76,66,-76,67,-76,69,-76,71,-76,72,-76,73,-76,78,-76,81,-76,82,-76
0,-148,1,-148,2,-148,4,-148,6,-148,10,-148,11,215,12,-148,13,-148,14,-148,15,-148,16,-148,17,-148,19,-148,21,-148,24,-148,25,-148,27,-148,28,-148,30,-148,31,-148,32,-148,33,-148,34,-148,35,-148,38,-148,40,-148,47,-148,49,-148,52,-148,54,-148,56,-148,59,-148,60,-148,62,-148,65,-148,66,-148,67,-148,69,-148,71,-148,72,-148,73,-148,78,-148,81,-148,82,-148
0,-108,1,-108,2,-108,4,-108,6,-108,10,-108,12,-108,13,-108,14,-108,17,-108,19,-108,21,-108,24,-108,25,-108,27,-108,28,-108,30,-108,31,-108,32,-108,33,-108,34,-108,35,-108,38,-108,40,-108,47,-108,49,-108,52,-108,54,-108,56,-108,59,-108,60,-108,62,-108,65,-108,66,-108,67,-108,69,-108,71,-108,72,-108,73,-108,78,-108,81,-108,82,-108
0,-107,1,-107,2,-107,4,-107,6,-107,10,-107,11,215,12,-107,13,-107,14,-107,17,-107,19,-107,21,-107,24,-107,25,-107,27,-107,28,-107,30,-107,31,-107,32,-107,33,-107,34,-107,35,-107,38,-107,40,-107,42,224,47,-107,49,-107,52,-107,54,-107,56,-107,59,-107,60,-107,62,-107,65,-107,66,-107,67,-107,69,-107,71,-107,72,-107,73,-107,78,-107,81,-107,82,-107
0,-157,1,-157,2,-157,4,-157,6,-157,10,-157,12,-157,13,-157,14,-157,15,-157,16,-157,17,-157,19,-157,21,-157,24,-157,25,-157,27,-157,28,-157,30,-157,31,-157,32,-157,33,-157,34,-157,35,-157,38,-157,40,-157,47,-157,49,-157,52,-157,54,-157,56,-157,59,-157,60,-157,62,-157,65,-157,66,-157,67,-157,69,-157,71,-157,72,-157,73,-157,74,218,78,-157,81,-157,82,-157
1,-374,12,-374,13,-374,28,-374,32,-374,49,-374,60,-374,73,-374
0,-73,1,-73,2,-73,4,-73,6,-73,10,-73,11,96,12,-73,13,-73,14,-73,17,-73,19,-73,21,-73,24,-73,25,-73,27,-73,28,-73,30,-73,31,-73,32,-73,33,-73,34,-73,35,-73,38,-73,40,-73,41,105,47,-73,49,-73,52,-73,54,-73,56,-73,59,-73,60,-73,62,-73,64,106,65,-73,66,-73,67,-73,69,-73,71,-73,72,-73,73,-73,78,-73,81,-73,82,-73,93,225,94,226
0,-105,1,-105,2,-105,4,-105,6,-105,10,-105,11,96,12,-105,13,-105,14,-105,17,-105,19,-105,21,-105,24,-105,25,-105,27,-105,28,-105,30,-105,31,-105,32,-105,33,-105,34,-105,35,-105,38,-105,40,-105,42,227,47,-105,49,-105,52,-105,54,-105,56,-105,59,-105,60,-105,62,-105,65,-105,66,-105,67,-105,69,-105,71,-105,72,-105,73,-105,78,-105,81,-105,82,-105,93,228
0,-127,1,-127,2,-127,4,-127,6,-127,10,-127,11,96,12,-127,13,-127,14,-127,17,-127,19,-127,21,-127,24,-127,25,-127,27,-127,28,-127,30,-127,31,-127,32,-127,33,-127,34,-127,35,-127,38,-127,40,-127,47,-127,49,-127,52,-127,54,-127,56,-127,59,-127,60,-127,62,-127,65,-127,66,-127,67,-127,69,-127,71,-127,72,-127,73,-127,78,-127,81,-127,82,-127,93,229
0,-372,1,-372,2,-372,4,-372,6,-372,10,-372,12,-372,13,-372,14,-372,15,-372,16,-372,17,-372,19,-372,21,-372,24,-372,25,-372,27,-372,28,-372,30,-372,31,-372,32,-372,33,-372,34,-372,35,-372,38,-372,40,-372,47,-372,49,-372,52,-372,54,-372,56,-372,59,-372,60,-372,62,-372,65,-372,66,-372,67,-372,69,-372,71,-372,72,-372,73,-372,78,-372,81,-372,82,-372
0,-22,1,2,2,3,4,4,6,-22,10,5,12,6,13,7,14,8,17,11,19,12,21,13,24,-22,25,14,27,15,28,16,30,-22,31,-22,32,17,33,18,34,-22,35,-22,38,19,40,-22,47,-22,49,20,52,21,54,-22,56,22,59,23,60,24,62,25,65,26,66,-22,67,-22,69,27,71,-22,72,28,73,29,78,-22,81,30,82,31,92,32,97,230,121,34,122,35,123,36,124,139,125,140,129,39,133,40,134,41,137,42,143,141,144,44,145,45,148,47,151,48,155,50,158,51,164,52,173,54,179,55,181,56,184,57,189,58,192,59,196,231,197,61
0,-23,2,3,4,4,6,-23,10,5,14,8,15,9,16,10,17,11,21,13,24,-23,25,14,27,15,30,-23,31,-23,33,18,34,-23,35,-23,38,19,40,-23,47,-23,52,21,54,-23,59,23,62,25,65,26,66,-23,67,-23,69,27,71,-23,72,28,78,-23,81,30,125,159,134,41,137,42,144,44,145,45,148,47,151,48,155,50,158,51,164,52,170,160,173,54,179,55,181,56,184,57,189,58,192,59,197,61
0,-128,1,-128,2,-128,4,-128,6,-128,10,-128,11,215,12,-128,13,-128,14,-128,17,-128,19,-128,21,-128,24,-128,25,-128,27,-128,28,-128,30,-128,31,-128,32,-128,33,-128,34,-128,35,-128,38,-128,40,-128,47,-128,49,-128,52,-128,54,-128,56,-128,59,-128,60,-128,62,-128,65,-128,66,-128,67,-128,69,-128,71,-128,72,-128,73,-128,78,-128,81,-128,82,-128
0,-85,1,-85,2,-85,4,-85,6,-85,10,-85,11,96,12,-85,13,-85,14,-85,17,-85,19,-85,21,-85,24,-85,25,-85,27,-85,28,-85,30,-85,31,-85,32,-85,33,-85,34,-85,35,-85,38,-85,40,-85,47,-85,49,-85,52,-85,54,-85,56,-85,59,-85,60,-85,62,-85,64,232,65,-85,66,-85,67,-85,69,-85,71,-85,72,-85,73,-85,78,-85,81,-85,82,-85,93,233,95,234
0,-101,1,-101,2,-101,4,-101,6,-101,10,-101,11,96,12,-101,13,-101,14,-101,17,-101,19,-101,21,-101,24,-101,25,-101,27,-101,28,-101,30,-101,31,-101,32,-101,33,-101,34,-101,35,-101,38,-101,40,-101,42,235,47,-101,49,-101,52,-101,54,-101,56,-101,59,-101,60,-101,62,-101,65,-101,66,-101,67,-101,69,-101,71,-101,72,-101,73,-101,78,-101,81,-101,82,-101,93,236
1,2,12,6,13,115,28,16,32,17,49,20,60,237,73,238,121,239
0,-121,1,-121,2,-121,4,-121,6,-121,10,-121,11,96,12,-121,13,-121,14,-121,17,-121,19,-121,21,-121,24,-121,25,-121,27,-121,28,-121,30,-121,31,-121,32,-121,33,-121,34,-121,35,-121,38,-121,40,-121,47,-121,49,-121,52,-121,54,-121,56,-121,59,-121,60,-121,62,-121,65,-121,66,-121,67,-121,69,-121,71,-121,72,-121,73,-121,78,-121,81,-121,82,-121,93,240
0,-61,1,-61,2,-61,4,-61,6,-61,10,-61,11,96,12,-61,13,-61,14,-61,17,-61,19,-61,21,-61,24,-61,25,-61,27,-61,28,-61,30,-61,31,-61,32,-61,33,-61,34,-61,35,-61,38,-61,40,-61,41,105,47,-61,49,-61,52,-61,54,-61,56,-61,59,-61,60,-61,62,-61,64,106,65,-61,66,-61,67,-61,69,-61,71,-61,72,-61,73,-61,78,-61,81,-61,82,-61,93,241,94,242
0,-93,1,-93,2,-93,4,-93,6,-93,10,-93,11,96,12,-93,13,-93,14,-93,17,-93,19,-93,21,-93,24,-93,25,-93,27,-93,28,-93,30,-93,31,-93,32,-93,33,-93,34,-93,35,-93,38,-93,40,-93,42,243,47,-93,49,-93,52,-93,54,-93,56,-93,59,-93,60,-93,62,-93,65,-93,66,-93,67,-93,69,-93,71,-93,72,-93,73,-93,78,-93,81,-93,82,-93,93,244
1,2,12,6,13,115,28,16,32,17,49,20,60,245,73,246,121,247
0,-117,1,-117,2,-117,4,-117,6,-117,10,-117,11,96,12,-117,13,-117,14,-117,17,-117,19,-117,21,-117,24,-117,25,-117,27,-117,28,-117,30,-117,31,-117,32,-117,33,-117,34,-117,35,-117,38,-117,40,-117,47,-117,49,-117,52,-117,54,-117,56,-117,59,-117,60,-117,62,-117,65,-117,66,-117,67,-117,69,-117,71,-117,72,-117,73,-117,78,-117,81,-117,82,-117,93,248
0,-69,1,-69,2,-69,4,-69,6,-69,10,-69,11,96,12,-69,13,-69,14,-69,17,-69,19,-69,21,-69,24,-69,25,-69,27,-69,28,-69,30,-69,31,-69,32,-69,33,-69,34,-69,35,-69,38,-69,40,-69,41,105,47,-69,49,-69,52,-69,54,-69,56,-69,59,-69,60,-69,62,-69,64,106,65,-69,66,-69,67,-69,69,-69,71,-69,72,-69,73,-69,78,-69,81,-69,82,-69,93,249,94,250
0,-113,1,-113,2,-113,4,-113,6,-113,10,-113,11,96,12,-113,13,-113,14,-113,17,-113,19,-113,21,-113,24,-113,25,-113,27,-113,28,-113,30,-113,31,-113,32,-113,33,-113,34,-113,35,-113,38,-113,40,-113,47,-113,49,-113,52,-113,54,-113,56,-113,59,-113,60,-113,62,-113,65,-113,66,-113,67,-113,69,-113,71,-113,72,-113,73,-113,78,-113,81,-113,82,-113,93,251
1,2,12,6,13,115,28,16,32,17,49,20,60,252,73,253,121,254
0,-125,1,-125,2,-125,4,-125,6,-125,10,-125,11,96,12,-125,13,-125,14,-125,17,-125,19,-125,21,-125,24,-125,25,-125,27,-125,28,-125,30,-125,31,-125,32,-125,33,-125,34,-125,35,-125,38,-125,40,-125,47,-125,49,-125,52,-125,54,-125,56,-125,59,-125,60,-125,62,-125,65,-125,66,-125,67,-125,69,-125,71,-125,72,-125,73,-125,78,-125,81,-125,82,-125,93,255
0,-168,1,-168,2,-168,4,-168,6,-168,10,-168,12,-168,13,-168,14,-168,15,-168,16,-168,17,-168,19,-168,21,-168,24,-168,25,-168,27,-168,28,-168,30,-168,31,-168,32,-168,33,-168,34,-168,35,-168,38,-168,40,-168,47,-168,49,-168,52,-168,54,-168,56,-168,59,-168,60,-168,62,-168,65,-168,66,-168,67,-168,69,-168,71,-168,72,-168,73,-168,78,-168,81,-168,82,-168
0,-170,1,-170,2,-170,4,-170,6,-170,10,-170,12,-170,13,-170,14,-170,15,-170,16,-170,17,-170,19,-170,21,-170,24,-170,25,-170,27,-170,28,-170,30,-170,31,-170,32,-170,33,-170,34,-170,35,-170,38,-170,40,-170,47,-170,49,-170,52,-170,54,-170,56,-170,59,-170,60,-170,62,-170,65,-170,66,-170,67,-170,69,-170,71,-170,72,-170,73,-170,78,-170,81,-170,82,-170
0,-166,1,-166,2,-166,4,-166,6,-166,10,-166,12,-166,13,-166,14,-166,15,-166,16,-166,17,-166,19,-166,21,-166,24,-166,25,-166,27,-166,28,-166,30,-166,31,-166,32,-166,33,-166,34,-166,35,-166,38,-166,40,-166,47,-166,49,-166,52,-166,54,-166,56,-166,59,-166,60,-166,62,-166,65,-166,66,-166,67,-166,69,-166,71,-166,72,-166,73,-166,78,-166,81,-166,82,-166
0,-26,1,2,2,3,4,4,6,-26,10,5,12,6,13,7,14,8,17,11,19,12,21,13,24,-26,25,14,27,15,28,16,30,-26,31,-26,32,17,33,18,34,-26,35,-26,38,19,40,-26,47,-26,49,20,52,21,54,-26,56,22,59,23,60,24,62,25,65,26,66,-26,67,-26,69,27,71,-26,72,28,73,29,78,-26,81,30,82,31,92,32,121,34,122,35,123,36,124,256,125,140,129,39,133,40,134,41,137,42,143,141,144,44,145,45,148,47,151,48,155,50,158,51,164,52,173,54,179,55,181,56,184,57,189,58,192,59,196,257,197,61
0,-369,1,-369,2,-369,4,-369,6,-369,10,-369,12,-369,13,-369,14,-369,17,-369,19,-369,21,-369,24,-369,25,-369,27,-369,28,-369,30,-369,31,-369,32,-369,33,-369,34,-369,35,-369,38,-369,40,-369,47,-369,49,-369,52,-369,54,-369,56,-369,59,-369,60,-369,62,-369,65,-369,66,-369,67,-369,69,-369,71,-369,72,-369,73,-369,78,-369,81,-369,82,-369
0,-36,1,-36,2,-36,4,-36,6,-36,10,-36,12,-36,13,-36,14,-36,17,-36,19,-36,21,-36,24,-36,25,-36,27,-36,28,-36,30,-36,31,-36,32,-36,33,-36,34,-36,35,-36,38,-36,40,-36,47,-36,49,-36,52,-36,54,-36,56,-36,59,-36,60,-36,62,-36,65,-36,66,-36,67,-36,69,-36,71,-36,72,-36,73,-36,78,-36,81,-36,82,-36
0,-35,1,-35,2,-35,4,-35,6,-35,10,-35,12,-35,13,-35,14,-35,17,-35,19,-35,21,-35,24,-35,25,-35,27,-35,28,-35,30,-35,31,-35,32,-35,33,-35,34,-35,35,-35,38,-35,40,-35,47,-35,49,-35,52,-35,54,-35,56,-35,59,-35,60,-35,62,-35,65,-35,66,-35,67,-35,69,-35,71,-35,72,-35,73,-35,78,-35,81,-35,82,-35
0,-27,2,3,4,4,6,-27,10,5,14,8,17,11,21,13,24,-27,25,14,27,15,30,-27,31,-27,33,18,34,-27,35,-27,38,19,40,-27,47,-27,52,21,54,-27,59,23,62,25,65,26,66,-27,67,-27,69,27,71,-27,72,28,78,-27,81,30,125,258,134,41,137,42,144,44,145,45,148,47,151,48,155,50,158,51,164,52,173,54,179,55,181,56,184,57,189,58,192,59,197,61
0,-186,3,-186,6,-186,7,-186,22,-186,23,-186,24,-186,26,-186,30,-186,31,-186,34,-186,35,-186,36,259,40,-186,45,-186,46,-186,47,-186,51,-186,54,-186,66,-186,67,-186,71,-186,75,-186,78,-186,80,260,107,261,108,262
0,-188,3,-188,6,-188,7,-188,22,-188,23,-188,24,-188,26,-188,30,-188,31,-188,34,-188,35,-188,40,-188,45,-188,46,-188,47,-188,51,-188,54,-188,66,-188,67,-188,71,-188,74,100,75,-188,78,-188,96,263
0,-313,3,-313,6,-313,8,264,9,265,18,266,19,267,22,-313,23,-313,24,-313,30,-313,31,-313,34,-313,35,-313,40,-313,47,-313,48,268,54,-313,57,269,62,270,66,-313,67,146,71,-313,78,-313,80,271,82,272,113,273,130,274,141,275,142,276,147,277,171,278,177,279,185,280,187,281,188,282
0,-317,3,-317,6,-317,8,-317,9,-317,18,-317,19,-317,22,-317,23,-317,24,-317,30,-317,31,-317,34,-317,35,-317,40,-317,47,-317,48,-317,54,-317,57,-317,62,-317,66,-317,67,-317,71,-317,74,100,78,-317,82,-317,96,283
0,-12,34,143,35,144,66,145,67,146,102,284,161,285,162,151,183,154,186,155,188,156,195,286
0,-15,66,145,186,287
0,-178,6,62,7,63,24,64,26,65,30,66,31,67,34,-178,35,-178,40,68,45,69,46,70,47,71,51,72,54,73,66,-178,67,-178,71,74,75,75,78,76,91,77,99,288,104,79,116,80,120,81,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-363,3,-363,22,-363,23,-363,34,-363,35,-363,66,-363,67,-363
0,-180,3,-180,6,62,7,63,22,-180,23,-180,24,64,26,65,30,66,31,67,34,-180,35,-180,40,68,45,69,46,70,47,71,51,72,54,73,66,-180,67,-180,71,74,75,75,78,76,91,77,99,289,104,79,116,80,120,81,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-174,6,62,7,63,24,64,26,65,30,66,31,67,34,-174,35,-174,40,68,45,69,46,70,47,71,51,72,54,73,66,-174,67,-174,71,74,75,75,78,76,91,77,99,290,104,79,116,80,120,81,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-8,34,143,35,144,66,145,67,146,101,291,102,292,161,150,162,151,183,154,186,155,188,156,195,293
0,-182,3,-182,6,62,7,63,22,-182,23,-182,24,64,26,65,30,66,31,67,34,-182,35,-182,40,68,45,69,46,70,47,71,51,72,54,73,66,-182,67,-182,71,74,75,75,78,76,91,77,99,294,104,79,116,80,120,81,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-341,3,295,6,62,22,296,23,297,24,64,30,66,31,67,34,143,35,144,40,68,47,71,54,73,66,-341,71,74,78,76,86,298,87,299,91,77,101,300,104,79,116,80,118,301,119,302,135,303,136,304,138,305,139,82,150,306,157,88,159,307,161,150,162,151,169,92,175,308,183,154,191,309,193,95
0,-315,3,-315,6,-315,8,264,9,265,18,266,19,267,22,-315,23,-315,24,-315,30,-315,31,-315,34,-315,35,-315,40,-315,47,-315,48,268,54,-315,57,269,62,270,66,-315,67,146,71,-315,78,-315,82,272,113,310,130,274,141,275,142,276,147,277,171,278,177,279,185,280,187,281,188,282
0,-176,6,62,7,63,24,64,26,65,30,66,31,67,34,-176,35,-176,40,68,45,69,46,70,47,71,51,72,54,73,66,-176,67,-176,71,74,75,75,78,76,91,77,99,311,104,79,116,80,120,81,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-341,3,295,6,62,22,296,23,297,24,64,30,66,31,67,34,143,35,144,40,68,47,71,54,73,66,-341,71,74,78,76,86,298,87,299,91,77,101,300,104,79,116,80,118,301,119,312,135,303,136,304,138,305,139,82,150,306,157,88,159,307,161,150,162,151,169,92,175,308,183,154,191,309,193,95
0,-34,1,-34,2,-34,4,-34,6,-34,10,-34,12,-34,13,-34,14,-34,15,-34,16,-34,17,-34,19,-34,21,-34,24,-34,25,-34,27,-34,28,-34,30,-34,31,-34,32,-34,33,-34,34,-34,35,-34,38,-34,40,-34,47,-34,49,-34,52,-34,54,-34,56,-34,59,-34,60,-34,62,-34,65,-34,66,-34,67,-34,69,-34,71,-34,72,-34,73,-34,78,-34,81,-34,82,-34
0,-33,1,-33,2,-33,4,-33,6,-33,10,-33,12,-33,13,-33,14,-33,15,-33,16,-33,17,-33,19,-33,21,-33,24,-33,25,-33,27,-33,28,-33,30,-33,31,-33,32,-33,33,-33,34,-33,35,-33,38,-33,40,-33,47,-33,49,-33,52,-33,54,-33,56,-33,59,-33,60,-33,62,-33,65,-33,66,-33,67,-33,69,-33,71,-33,72,-33,73,-33,78,-33,81,-33,82,-33
0,-397,3,-397,6,-397,7,-397,22,-397,23,-397,24,-397,26,-397,30,-397,31,-397,34,-397,35,-397,40,-397,45,-397,46,-397,47,-397,51,-397,54,-397,66,-397,67,-397,71,-397,75,-397,78,-397,84,-397
0,-208,3,-208,6,-208,7,-208,22,-208,23,-208,24,-208,26,-208,30,-208,31,-208,34,-208,35,-208,40,-208,45,-208,46,-208,47,-208,51,-208,54,-208,66,-208,67,-208,71,-208,75,-208,78,-208,84,313
0,-219,3,-219,6,-219,7,-219,22,-219,23,-219,24,-219,26,-219,30,-219,31,-219,34,-219,35,-219,40,-219,44,-219,45,-219,46,-219,47,-219,50,-219,51,-219,54,-219,66,-219,67,-219,71,-219,74,218,75,-219,78,-219
0,-207,3,-207,6,-207,7,-207,22,-207,23,-207,24,-207,26,-207,30,-207,31,-207,34,-207,35,-207,40,-207,45,-207,46,-207,47,-207,51,-207,54,-207,66,-207,67,-207,71,-207,75,-207,78,-207,84,161,100,314
0,-199,3,-199,6,-199,7,-199,22,-199,23,-199,24,-199,26,-199,30,-199,31,-199,34,-199,35,-199,40,-199,45,-199,46,-199,47,-199,51,-199,54,-199,66,-199,67,-199,71,-199,74,218,75,-199,78,-199
0,-218,3,-218,6,-218,7,-218,22,-218,23,-218,24,-218,26,-218,30,-218,31,-218,34,-218,35,-218,40,-218,44,-218,45,-218,46,-218,47,-218,50,-218,51,-218,54,-218,66,-218,67,-218,71,-218,74,100,75,-218,78,-218,96,315
0,-216,3,-216,6,-216,7,-216,22,-216,23,-216,24,-216,26,-216,30,-216,31,-216,34,-216,35,-216,40,-216,44,-216,45,-216,46,-216,47,-216,50,-216,51,-216,54,-216,66,-216,67,-216,71,-216,74,100,75,-216,78,-216,96,316
0,-211,3,-211,6,-211,7,-211,22,-211,23,-211,24,-211,26,-211,30,-211,31,-211,34,-211,35,-211,40,-211,44,166,45,-211,46,-211,47,-211,50,167,51,-211,54,-211,66,-211,67,-211,71,-211,75,-211,78,-211,172,317
0,-399,3,-399,6,-399,7,-399,22,-399,23,-399,24,-399,26,-399,30,-399,31,-399,34,-399,35,-399,40,-399,44,-399,45,-399,46,-399,47,-399,50,-399,51,-399,54,-399,66,-399,67,-399,71,-399,75,-399,78,-399
0,-197,3,-197,6,-197,7,-197,22,-197,23,-197,24,-197,26,-197,30,-197,31,-197,34,-197,35,-197,40,-197,45,-197,46,-197,47,-197,51,-197,54,-197,66,-197,67,-197,71,-197,74,218,75,-197,78,-197
0,-395,3,-395,6,-395,7,-395,22,-395,23,-395,24,-395,26,-395,30,-395,31,-395,34,-395,35,-395,40,-395,45,-395,46,-395,47,-395,51,-395,54,-395,66,-395,67,-395,71,-395,75,-395,76,-395,78,-395,80,-395
0,-203,3,-203,6,-203,7,-203,22,-203,23,-203,24,-203,26,-203,30,-203,31,-203,34,-203,35,-203,40,-203,45,-203,46,-203,47,-203,51,-203,54,-203,66,-203,67,-203,71,-203,75,-203,78,-203
0,-202,3,-202,6,-202,7,-202,22,-202,23,-202,24,-202,26,-202,30,-202,31,-202,34,-202,35,-202,40,-202,45,-202,46,-202,47,-202,51,-202,54,-202,66,-202,67,-202,71,-202,75,-202,76,318,78,-202,80,319
6,176,29,-266,37,-266,43,-266,53,-266,55,-266,58,-266,61,-266,63,-266,68,320,70,-266
30,179,31,321,68,322
6,-412,29,-412,37,-412,43,-412,53,-412,55,-412,58,-412,61,-412,63,-412,68,-412,70,-412
6,62,91,323
0,-368,3,-368,6,-368,7,-368,22,-368,23,-368,24,-368,26,-368,30,-368,31,-368,34,-368,35,-368,40,-368,45,-368,46,-368,47,-368,51,-368,54,-368,66,-368,67,-368,71,-368,75,-368,78,-368
30,-410,31,-410,68,-410
0,-263,3,-263,6,-263,7,-263,22,-263,23,-263,24,-263,26,-263,29,-263,30,-263,31,-263,34,-263,35,-263,37,-263,40,-263,43,-263,45,-263,46,-263,47,-263,51,-263,53,-263,54,-263,55,-263,58,-263,61,-263,63,-263,66,-263,67,-263,70,-263,71,-263,75,-263,78,-263,79,-263
30,66,104,324
6,-406,30,-406,31,-406,71,-406,77,-406,78,-406
6,-257,30,-257,31,-257,71,74,78,-257,116,325,117,326
0,-309,3,-309,6,-309,7,-309,22,-309,23,-309,24,-309,26,-309,29,-309,30,-309,31,-309,34,-309,35,-309,37,-309,40,-309,43,-309,45,-309,46,-309,47,-309,51,-309,53,-309,54,-309,55,-309,58,-309,61,-309,63,-309,66,-309,67,-309,70,-309,71,-309,75,-309,78,-309,79,-309
0,-304,3,-304,6,-304,7,-304,22,-304,23,-304,24,-304,26,-304,29,-304,30,-304,31,-304,34,-304,35,-304,37,-304,40,-304,43,-304,45,-304,46,-304,47,-304,51,-304,53,-304,54,-304,55,-304,58,-304,61,-304,63,-304,66,-304,67,-304,70,-304,71,-304,75,-304,78,-304,79,-304
37,185,43,-302,55,-302,61,-302,79,-302,88,327,163,328
29,-419,37,-419,43,-419,53,-419,58,-419,61,-419,79,-419
0,-307,3,-307,6,-307,7,-307,22,-307,23,-307,24,-307,26,-307,29,-307,30,-307,31,-307,34,-307,35,-307,37,-307,40,-307,43,-307,45,-307,46,-307,47,-307,51,-307,53,-307,54,-307,55,-307,58,-307,61,-307,63,-307,66,-307,67,-307,70,-307,71,-307,75,-307,78,-307,79,-307
0,-308,3,-308,6,-308,7,-308,22,-308,23,-308,24,-308,26,-308,29,-308,30,-308,31,-308,34,-308,35,-308,37,-308,40,-308,43,-308,45,-308,46,-308,47,-308,51,-308,53,-308,54,-308,55,-308,58,-308,61,-308,63,-308,66,-308,67,-308,70,-308,71,-308,75,-308,78,-308,79,-308
0,-288,3,-288,6,-288,7,-288,22,-288,23,-288,24,-288,26,-288,29,-288,30,-288,31,-288,34,-288,35,-288,37,-288,40,-288,43,-288,45,-288,46,-288,47,-288,51,-288,53,-288,54,-288,55,-288,58,-288,61,-288,63,-288,66,-288,67,-288,70,-288,71,-288,75,-288,78,-288,79,-288,85,329,112,330
0,-303,3,-303,6,-303,7,-303,22,-303,23,-303,24,-303,26,-303,29,-303,30,-303,31,-303,34,-303,35,-303,37,-303,40,-303,43,-303,45,-303,46,-303,47,-303,51,-303,53,-303,54,-303,55,-303,58,-303,61,-303,63,-303,66,-303,67,-303,70,-303,71,-303,75,-303,78,-303,79,-303
0,-305,3,-305,6,-305,7,-305,22,-305,23,-305,24,-305,26,-305,29,-305,30,-305,31,-305,34,-305,35,-305,37,-305,40,-305,43,-305,45,-305,46,-305,47,-305,51,-305,53,-305,54,-305,55,-305,58,-305,61,-305,63,-305,66,-305,67,-305,70,-305,71,-305,75,-305,78,-305,79,-305
29,-284,37,-284,43,-284,53,331,58,-284,61,-284,79,-284
43,186,55,332,61,333,126,334
0,-250,3,-250,6,-250,7,-250,22,-250,23,-250,24,-250,26,-250,29,184,30,-250,31,-250,34,-250,35,-250,37,185,40,-250,43,186,45,-250,46,-250,47,-250,51,-250,53,187,54,-250,55,188,58,189,61,190,63,191,66,-250,67,-250,70,192,71,-250,75,-250,78,-250,79,207,110,193,111,208,126,196,128,335,132,336,156,199,163,200,174,201,178,202,180,203,182,204,190,205,194,337
43,-421,55,-421,61,-421,79,-421
43,186,61,190,111,338,126,196,180,339
0,-403,3,-403,6,-403,7,-403,22,-403,23,-403,24,-403,26,-403,29,-403,30,-403,31,-403,34,-403,35,-403,37,-403,40,-403,43,-403,45,-403,46,-403,47,-403,51,-403,53,-403,54,-403,55,-403,58,-403,61,-403,63,-403,66,-403,67,-403,70,-403,71,-403,75,-403,78,-403,79,-403
0,-275,3,-275,6,-275,7,-275,22,-275,23,-275,24,-275,26,-275,29,-275,30,-275,31,-275,34,-275,35,-275,37,-275,40,-275,43,-275,45,-275,46,-275,47,-275,51,-275,53,-275,54,-275,55,-275,58,-275,61,-275,63,-275,66,-275,67,-275,70,-275,71,-275,75,-275,78,-275,79,-275
0,-272,3,-272,6,-272,7,-272,22,-272,23,-272,24,-272,26,-272,29,-272,30,-272,31,-272,34,-272,35,-272,37,-272,40,-272,43,-272,45,-272,46,-272,47,-272,51,-272,53,-272,54,-272,55,-272,58,-272,61,-272,63,-272,66,-272,67,-272,70,-272,71,-272,75,-272,78,-272,79,-272
29,184,37,185,43,-283,58,189,61,-283,79,-283,89,340,156,341,163,342,178,343
0,-274,3,-274,6,-274,7,-274,22,-274,23,-274,24,-274,26,-274,29,-274,30,-274,31,-274,34,-274,35,-274,37,-274,40,-274,43,-274,45,-274,46,-274,47,-274,51,-274,53,-274,54,-274,55,-274,58,-274,61,-274,63,-274,66,-274,67,-274,70,-274,71,-274,75,-274,78,-274,79,-274
0,-270,3,-270,6,-270,7,-270,22,-270,23,-270,24,-270,26,-270,29,-270,30,-270,31,-270,34,-270,35,-270,37,-270,40,-270,43,-270,45,-270,46,-270,47,-270,51,-270,53,-270,54,-270,55,-270,58,-270,61,-270,63,-270,66,-270,67,-270,70,-270,71,-270,75,-270,78,-270,79,-270
0,-271,3,-271,6,-271,7,-271,22,-271,23,-271,24,-271,26,-271,29,-271,30,-271,31,-271,34,-271,35,-271,37,-271,40,-271,43,-271,45,-271,46,-271,47,-271,51,-271,53,-271,54,-271,55,-271,58,-271,61,-271,63,-271,66,-271,67,-271,70,-271,71,-271,75,-271,78,-271,79,-271
0,-273,3,-273,6,-273,7,-273,22,-273,23,-273,24,-273,26,-273,29,-273,30,-273,31,-273,34,-273,35,-273,37,-273,40,-273,43,-273,45,-273,46,-273,47,-273,51,-273,53,-273,54,-273,55,-273,58,-273,61,-273,63,-273,66,-273,67,-273,70,-273,71,-273,75,-273,78,-273,79,-273
0,-213,3,-213,6,-213,7,-213,22,-213,23,-213,24,-213,26,-213,30,-213,31,-213,34,-213,35,-213,40,-213,44,166,45,-213,46,-213,47,-213,50,167,51,-213,54,-213,66,-213,67,-213,71,-213,75,-213,78,-213,172,317
0,-292,3,-292,6,-292,7,-292,22,-292,23,-292,24,-292,26,-292,29,-292,30,-292,31,-292,34,-292,35,-292,37,-292,40,-292,43,-292,45,-292,46,-292,47,-292,51,-292,54,-292,55,-292,61,-292,63,-292,66,-292,67,-292,70,-292,71,-292,75,-292,78,-292,79,-292,85,329,112,344
43,186,55,332,61,333,79,345,126,334
0,-235,3,-235,6,-235,7,-235,22,-235,23,-235,24,-235,26,-235,29,184,30,-235,31,-235,34,-235,35,-235,37,185,40,-235,43,186,45,-235,46,-235,47,-235,51,-235,53,187,54,-235,55,188,58,189,61,190,63,191,66,-235,67,-235,70,192,71,-235,75,-235,78,-235,79,207,110,193,111,208,126,196,128,346,132,336,156,199,163,200,174,201,178,202,180,203,182,204,190,205,194,347
43,186,61,190,79,207,111,348,126,196,180,339,194,349
0,-239,3,-239,6,-239,7,-239,22,-239,23,-239,24,-239,26,-239,29,184,30,-239,31,-239,34,-239,35,-239,37,185,40,-239,43,186,45,-239,46,-239,47,-239,51,-239,54,-239,55,188,61,350,63,191,66,-239,67,-239,70,192,71,-239,75,-239,78,-239,79,351,111,352,114,353,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
0,-255,3,-255,6,-255,7,-255,22,-255,23,-255,24,-255,26,-255,29,184,30,-255,31,-255,34,-255,35,-255,37,185,40,-255,43,186,45,-255,46,-255,47,-255,51,-255,53,187,54,-255,55,188,58,189,61,190,63,191,66,-255,67,-255,70,192,71,-255,75,-255,78,-255,79,207,110,193,111,208,126,196,128,361,132,336,156,199,163,200,174,201,178,202,180,203,182,204,190,205,194,362
29,184,37,185,43,186,53,187,55,188,58,189,61,190,63,191,70,192,110,193,111,194,115,363,126,196,128,197,132,198,156,199,163,200,174,201,178,202,180,203,182,204,190,205
0,-230,3,-230,6,-230,7,-230,22,-230,23,-230,24,-230,26,-230,29,184,30,-230,31,-230,34,-230,35,-230,37,185,40,-230,43,186,45,-230,46,-230,47,-230,51,-230,53,187,54,-230,55,188,58,189,61,190,63,191,66,-230,67,-230,70,192,71,-230,75,-230,78,-230,79,207,110,193,111,208,115,364,126,196,128,365,132,198,156,199,163,200,174,201,178,202,180,203,182,204,190,205,194,366
0,-376,1,-376,2,-376,4,-376,6,-376,10,-376,11,-376,12,-376,13,-376,14,-376,15,-376,16,-376,17,-376,19,-376,21,-376,24,-376,25,-376,27,-376,28,-376,30,-376,31,-376,32,-376,33,-376,34,-376,35,-376,38,-376,40,-376,41,-376,42,-376,47,-376,49,-376,52,-376,54,-376,56,-376,59,-376,60,-376,62,-376,64,-376,65,-376,66,-376,67,-376,69,-376,71,-376,72,-376,73,-376,78,-376,81,-376,82,-376,83,-376
0,-160,1,-160,2,-160,4,-160,6,-160,10,-160,12,-160,13,-160,14,-160,15,-160,16,-160,17,-160,19,-160,21,-160,24,-160,25,-160,27,-160,28,-160,30,-160,31,-160,32,-160,33,-160,34,-160,35,-160,38,-160,40,-160,47,-160,49,-160,52,-160,54,-160,56,-160,59,-160,60,-160,62,-160,65,-160,66,-160,67,-160,69,-160,71,-160,72,-160,73,-160,78,-160,81,-160,82,-160,83,217
0,-388,1,-388,2,-388,4,-388,6,-388,10,-388,12,-388,13,-388,14,-388,15,-388,16,-388,17,-388,19,-388,21,-388,24,-388,25,-388,27,-388,28,-388,30,-388,31,-388,32,-388,33,-388,34,-388,35,-388,38,-388,40,-388,47,-388,49,-388,52,-388,54,-388,56,-388,59,-388,60,-388,62,-388,65,-388,66,-388,67,-388,69,-388,71,-388,72,-388,73,-388,78,-388,81,-388,82,-388,83,-388
0,-386,1,-386,2,-386,3,-386,4,-386,6,-386,7,-386,8,-386,9,-386,10,-386,12,-386,13,-386,14,-386,15,-386,16,-386,17,-386,18,-386,19,-386,21,-386,22,-386,23,-386,24,-386,25,-386,26,-386,27,-386,28,-386,30,-386,31,-386,32,-386,33,-386,34,-386,35,-386,38,-386,40,-386,44,-386,45,-386,46,-386,47,-386,48,-386,49,-386,50,-386,51,-386,52,-386,54,-386,56,-386,57,-386,59,-386,60,-386,62,-386,65,-386,66,-386,67,-386,69,-386,71,-386,72,-386,73,-386,74,-386,75,-386,78,-386,81,-386,82,-386
0,-384,1,-384,2,-384,4,-384,6,-384,10,-384,12,-384,13,-384,14,-384,15,-384,16,-384,17,-384,19,-384,21,-384,24,-384,25,-384,27,-384,28,-384,30,-384,31,-384,32,-384,33,-384,34,-384,35,-384,38,-384,39,-384,40,-384,47,-384,49,-384,52,-384,54,-384,56,-384,59,-384,60,-384,62,-384,65,-384,66,-384,67,-384,69,-384,71,-384,72,-384,73,-384,78,-384,81,-384,82,-384
0,-141,1,-141,2,-141,4,-141,6,-141,10,-141,12,-141,13,-141,14,-141,15,-141,16,-141,17,-141,19,-141,21,-141,24,-141,25,-141,27,-141,28,-141,30,-141,31,-141,32,-141,33,-141,34,-141,35,-141,38,-141,40,-141,41,221,47,-141,49,-141,52,-141,54,-141,56,-141,59,-141,60,-141,62,-141,64,222,65,-141,66,-141,67,-141,69,-141,71,-141,72,-141,73,-141,78,-141,81,-141,82,-141
0,-379,1,-379,2,-379,4,-379,6,-379,10,-379,12,-379,13,-379,14,-379,15,-379,16,-379,17,-379,19,-379,21,-379,24,-379,25,-379,27,-379,28,-379,30,-379,31,-379,32,-379,33,-379,34,-379,35,-379,38,-379,40,-379,41,-379,47,-379,49,-379,52,-379,54,-379,56,-379,59,-379,60,-379,62,-379,64,-379,65,-379,66,-379,67,-379,69,-379,71,-379,72,-379,73,-379,78,-379,81,-379,82,-379
0,-380,1,-380,2,-380,4,-380,6,-380,10,-380,12,-380,13,-380,14,-380,15,-380,16,-380,17,-380,19,-380,21,-380,24,-380,25,-380,27,-380,28,-380,30,-380,31,-380,32,-380,33,-380,34,-380,35,-380,38,-380,40,-380,41,-380,47,-380,49,-380,52,-380,54,-380,56,-380,59,-380,60,-380,62,-380,64,-380,65,-380,66,-380,67,-380,69,-380,71,-380,72,-380,73,-380,78,-380,81,-380,82,-380
0,-74,1,-74,2,-74,4,-74,6,-74,10,-74,12,-74,13,-74,14,-74,17,-74,19,-74,21,-74,24,-74,25,-74,27,-74,28,-74,30,-74,31,-74,32,-74,33,-74,34,-74,35,-74,38,-74,40,-74,41,221,47,-74,49,-74,52,-74,54,-74,56,-74,59,-74,60,-74,62,-74,64,222,65,-74,66,-74,67,-74,69,-74,71,-74,72,-74,73,-74,78,-74,81,-74,82,-74
0,-106,1,-106,2,-106,4,-106,6,-106,10,-106,12,-106,13,-106,14,-106,17,-106,19,-106,21,-106,24,-106,25,-106,27,-106,28,-106,30,-106,31,-106,32,-106,33,-106,34,-106,35,-106,38,-106,40,-106,47,-106,49,-106,52,-106,54,-106,56,-106,59,-106,60,-106,62,-106,65,-106,66,-106,67,-106,69,-106,71,-106,72,-106,73,-106,78,-106,81,-106,82,-106
0,-71,1,-71,2,-71,4,-71,6,-71,10,-71,11,215,12,-71,13,-71,14,-71,17,-71,19,-71,21,-71,24,-71,25,-71,27,-71,28,-71,30,-71,31,-71,32,-71,33,-71,34,-71,35,-71,38,-71,40,-71,41,105,47,-71,49,-71,52,-71,54,-71,56,-71,59,-71,60,-71,62,-71,64,106,65,-71,66,-71,67,-71,69,-71,71,-71,72,-71,73,-71,78,-71,81,-71,82,-71,94,367
0,-72,1,-72,2,-72,4,-72,6,-72,10,-72,12,-72,13,-72,14,-72,17,-72,19,-72,21,-72,24,-72,25,-72,27,-72,28,-72,30,-72,31,-72,32,-72,33,-72,34,-72,35,-72,38,-72,40,-72,41,221,47,-72,49,-72,52,-72,54,-72,56,-72,59,-72,60,-72,62,-72,64,222,65,-72,66,-72,67,-72,69,-72,71,-72,72,-72,73,-72,78,-72,81,-72,82,-72
0,-104,1,-104,2,-104,4,-104,6,-104,10,-104,12,-104,13,-104,14,-104,17,-104,19,-104,21,-104,24,-104,25,-104,27,-104,28,-104,30,-104,31,-104,32,-104,33,-104,34,-104,35,-104,38,-104,40,-104,47,-104,49,-104,52,-104,54,-104,56,-104,59,-104,60,-104,62,-104,65,-104,66,-104,67,-104,69,-104,71,-104,72,-104,73,-104,78,-104,81,-104,82,-104
0,-103,1,-103,2,-103,4,-103,6,-103,10,-103,11,215,12,-103,13,-103,14,-103,17,-103,19,-103,21,-103,24,-103,25,-103,27,-103,28,-103,30,-103,31,-103,32,-103,33,-103,34,-103,35,-103,38,-103,40,-103,42,368,47,-103,49,-103,52,-103,54,-103,56,-103,59,-103,60,-103,62,-103,65,-103,66,-103,67,-103,69,-103,71,-103,72,-103,73,-103,78,-103,81,-103,82,-103
0,-126,1,-126,2,-126,4,-126,6,-126,10,-126,11,215,12,-126,13,-126,14,-126,17,-126,19,-126,21,-126,24,-126,25,-126,27,-126,28,-126,30,-126,31,-126,32,-126,33,-126,34,-126,35,-126,38,-126,40,-126,47,-126,49,-126,52,-126,54,-126,56,-126,59,-126,60,-126,62,-126,65,-126,66,-126,67,-126,69,-126,71,-126,72,-126,73,-126,78,-126,81,-126,82,-126
0,-20,1,2,2,3,4,4,6,-20,10,5,12,6,13,7,14,8,17,11,19,12,21,13,24,-20,25,14,27,15,28,16,30,-20,31,-20,32,17,33,18,34,-20,35,-20,38,19,40,-20,47,-20,49,20,52,21,54,-20,56,22,59,23,60,24,62,25,65,26,66,-20,67,-20,69,27,71,-20,72,28,73,29,78,-20,81,30,82,31,92,32,121,34,122,35,123,36,124,256,125,140,129,39,133,40,134,41,137,42,143,141,144,44,145,45,148,47,151,48,155,50,158,51,164,52,173,54,179,55,181,56,184,57,189,58,192,59,196,369,197,61
0,-21,2,3,4,4,6,-21,10,5,14,8,17,11,21,13,24,-21,25,14,27,15,30,-21,31,-21,33,18,34,-21,35,-21,38,19,40,-21,47,-21,52,21,54,-21,59,23,62,25,65,26,66,-21,67,-21,69,27,71,-21,72,28,78,-21,81,30,125,258,134,41,137,42,144,44,145,45,148,47,151,48,155,50,158,51,164,52,173,54,179,55,181,56,184,57,189,58,192,59,197,61
0,-381,1,-381,2,-381,4,-381,6,-381,10,-381,12,-381,13,-381,14,-381,17,-381,19,-381,21,-381,24,-381,25,-381,27,-381,28,-381,30,-381,31,-381,32,-381,33,-381,34,-381,35,-381,38,-381,40,-381,47,-381,49,-381,52,-381,54,-381,56,-381,59,-381,60,-381,62,-381,64,-381,65,-381,66,-381,67,-381,69,-381,71,-381,72,-381,73,-381,78,-381,81,-381,82,-381
0,-83,1,-83,2,-83,4,-83,6,-83,10,-83,11,215,12,-83,13,-83,14,-83,17,-83,19,-83,21,-83,24,-83,25,-83,27,-83,28,-83,30,-83,31,-83,32,-83,33,-83,34,-83,35,-83,38,-83,40,-83,47,-83,49,-83,52,-83,54,-83,56,-83,59,-83,60,-83,62,-83,64,232,65,-83,66,-83,67,-83,69,-83,71,-83,72,-83,73,-83,78,-83,81,-83,82,-83,95,370
0,-84,1,-84,2,-84,4,-84,6,-84,10,-84,12,-84,13,-84,14,-84,17,-84,19,-84,21,-84,24,-84,25,-84,27,-84,28,-84,30,-84,31,-84,32,-84,33,-84,34,-84,35,-84,38,-84,40,-84,47,-84,49,-84,52,-84,54,-84,56,-84,59,-84,60,-84,62,-84,64,371,65,-84,66,-84,67,-84,69,-84,71,-84,72,-84,73,-84,78,-84,81,-84,82,-84
0,-100,1,-100,2,-100,4,-100,6,-100,10,-100,12,-100,13,-100,14,-100,17,-100,19,-100,21,-100,24,-100,25,-100,27,-100,28,-100,30,-100,31,-100,32,-100,33,-100,34,-100,35,-100,38,-100,40,-100,47,-100,49,-100,52,-100,54,-100,56,-100,59,-100,60,-100,62,-100,65,-100,66,-100,67,-100,69,-100,71,-100,72,-100,73,-100,78,-100,81,-100,82,-100
0,-99,1,-99,2,-99,4,-99,6,-99,10,-99,11,215,12,-99,13,-99,14,-99,17,-99,19,-99,21,-99,24,-99,25,-99,27,-99,28,-99,30,-99,31,-99,32,-99,33,-99,34,-99,35,-99,38,-99,40,-99,42,372,47,-99,49,-99,52,-99,54,-99,56,-99,59,-99,60,-99,62,-99,65,-99,66,-99,67,-99,69,-99,71,-99,72,-99,73,-99,78,-99,81,-99,82,-99
0,-81,1,-81,2,-81,4,-81,6,-81,10,-81,11,96,12,-81,13,-81,14,-81,17,-81,19,-81,21,-81,24,-81,25,-81,27,-81,28,-81,30,-81,31,-81,32,-81,33,-81,34,-81,35,-81,38,-81,40,-81,47,-81,49,-81,52,-81,54,-81,56,-81,59,-81,60,-81,62,-81,64,232,65,-81,66,-81,67,-81,69,-81,71,-81,72,-81,73,-81,78,-81,81,-81,82,-81,93,373,95,374
0,-97,1,-97,2,-97,4,-97,6,-97,10,-97,11,96,12,-97,13,-97,14,-97,17,-97,19,-97,21,-97,24,-97,25,-97,27,-97,28,-97,30,-97,31,-97,32,-97,33,-97,34,-97,35,-97,38,-97,40,-97,42,375,47,-97,49,-97,52,-97,54,-97,56,-97,59,-97,60,-97,62,-97,65,-97,66,-97,67,-97,69,-97,71,-97,72,-97,73,-97,78,-97,81,-97,82,-97,93,376
0,-119,1,-119,2,-119,4,-119,6,-119,10,-119,11,96,12,-119,13,-119,14,-119,17,-119,19,-119,21,-119,24,-119,25,-119,27,-119,28,-119,30,-119,31,-119,32,-119,33,-119,34,-119,35,-119,38,-119,40,-119,47,-119,49,-119,52,-119,54,-119,56,-119,59,-119,60,-119,62,-119,65,-119,66,-119,67,-119,69,-119,71,-119,72,-119,73,-119,78,-119,81,-119,82,-119,93,377
0,-120,1,-120,2,-120,4,-120,6,-120,10,-120,11,215,12,-120,13,-120,14,-120,17,-120,19,-120,21,-120,24,-120,25,-120,27,-120,28,-120,30,-120,31,-120,32,-120,33,-120,34,-120,35,-120,38,-120,40,-120,47,-120,49,-120,52,-120,54,-120,56,-120,59,-120,60,-120,62,-120,65,-120,66,-120,67,-120,69,-120,71,-120,72,-120,73,-120,78,-120,81,-120,82,-120
0,-59,1,-59,2,-59,4,-59,6,-59,10,-59,11,215,12,-59,13,-59,14,-59,17,-59,19,-59,21,-59,24,-59,25,-59,27,-59,28,-59,30,-59,31,-59,32,-59,33,-59,34,-59,35,-59,38,-59,40,-59,41,105,47,-59,49,-59,52,-59,54,-59,56,-59,59,-59,60,-59,62,-59,64,106,65,-59,66,-59,67,-59,69,-59,71,-59,72,-59,73,-59,78,-59,81,-59,82,-59,94,378
0,-60,1,-60,2,-60,4,-60,6,-60,10,-60,12,-60,13,-60,14,-60,17,-60,19,-60,21,-60,24,-60,25,-60,27,-60,28,-60,30,-60,31,-60,32,-60,33,-60,34,-60,35,-60,38,-60,40,-60,41,221,47,-60,49,-60,52,-60,54,-60,56,-60,59,-60,60,-60,62,-60,64,222,65,-60,66,-60,67,-60,69,-60,71,-60,72,-60,73,-60,78,-60,81,-60,82,-60
0,-92,1,-92,2,-92,4,-92,6,-92,10,-92,12,-92,13,-92,14,-92,17,-92,19,-92,21,-92,24,-92,25,-92,27,-92,28,-92,30,-92,31,-92,32,-92,33,-92,34,-92,35,-92,38,-92,40,-92,47,-92,49,-92,52,-92,54,-92,56,-92,59,-92,60,-92,62,-92,65,-92,66,-92,67,-92,69,-92,71,-92,72,-92,73,-92,78,-92,81,-92,82,-92
0,-91,1,-91,2,-91,4,-91,6,-91,10,-91,11,215,12,-91,13,-91,14,-91,17,-91,19,-91,21,-91,24,-91,25,-91,27,-91,28,-91,30,-91,31,-91,32,-91,33,-91,34,-91,35,-91,38,-91,40,-91,42,379,47,-91,49,-91,52,-91,54,-91,56,-91,59,-91,60,-91,62,-91,65,-91,66,-91,67,-91,69,-91,71,-91,72,-91,73,-91,78,-91,81,-91,82,-91
0,-57,1,-57,2,-57,4,-57,6,-57,10,-57,11,96,12,-57,13,-57,14,-57,17,-57,19,-57,21,-57,24,-57,25,-57,27,-57,28,-57,30,-57,31,-57,32,-57,33,-57,34,-57,35,-57,38,-57,40,-57,41,105,47,-57,49,-57,52,-57,54,-57,56,-57,59,-57,60,-57,62,-57,64,106,65,-57,66,-57,67,-57,69,-57,71,-57,72,-57,73,-57,78,-57,81,-57,82,-57,93,380,94,381
0,-89,1,-89,2,-89,4,-89,6,-89,10,-89,11,96,12,-89,13,-89,14,-89,17,-89,19,-89,21,-89,24,-89,25,-89,27,-89,28,-89,30,-89,31,-89,32,-89,33,-89,34,-89,35,-89,38,-89,40,-89,42,382,47,-89,49,-89,52,-89,54,-89,56,-89,59,-89,60,-89,62,-89,65,-89,66,-89,67,-89,69,-89,71,-89,72,-89,73,-89,78,-89,81,-89,82,-89,93,383
0,-115,1,-115,2,-115,4,-115,6,-115,10,-115,11,96,12,-115,13,-115,14,-115,17,-115,19,-115,21,-115,24,-115,25,-115,27,-115,28,-115,30,-115,31,-115,32,-115,33,-115,34,-115,35,-115,38,-115,40,-115,47,-115,49,-115,52,-115,54,-115,56,-115,59,-115,60,-115,62,-115,65,-115,66,-115,67,-115,69,-115,71,-115,72,-115,73,-115,78,-115,81,-115,82,-115,93,384
0,-116,1,-116,2,-116,4,-116,6,-116,10,-116,11,215,12,-116,13,-116,14,-116,17,-116,19,-116,21,-116,24,-116,25,-116,27,-116,28,-116,30,-116,31,-116,32,-116,33,-116,34,-116,35,-116,38,-116,40,-116,47,-116,49,-116,52,-116,54,-116,56,-116,59,-116,60,-116,62,-116,65,-116,66,-116,67,-116,69,-116,71,-116,72,-116,73,-116,78,-116,81,-116,82,-116
0,-67,1,-67,2,-67,4,-67,6,-67,10,-67,11,215,12,-67,13,-67,14,-67,17,-67,19,-67,21,-67,24,-67,25,-67,27,-67,28,-67,30,-67,31,-67,32,-67,33,-67,34,-67,35,-67,38,-67,40,-67,41,105,47,-67,49,-67,52,-67,54,-67,56,-67,59,-67,60,-67,62,-67,64,106,65,-67,66,-67,67,-67,69,-67,71,-67,72,-67,73,-67,78,-67,81,-67,82,-67,94,385
0,-68,1,-68,2,-68,4,-68,6,-68,10,-68,12,-68,13,-68,14,-68,17,-68,19,-68,21,-68,24,-68,25,-68,27,-68,28,-68,30,-68,31,-68,32,-68,33,-68,34,-68,35,-68,38,-68,40,-68,41,221,47,-68,49,-68,52,-68,54,-68,56,-68,59,-68,60,-68,62,-68,64,222,65,-68,66,-68,67,-68,69,-68,71,-68,72,-68,73,-68,78,-68,81,-68,82,-68
0,-112,1,-112,2,-112,4,-112,6,-112,10,-112,11,215,12,-112,13,-112,14,-112,17,-112,19,-112,21,-112,24,-112,25,-112,27,-112,28,-112,30,-112,31,-112,32,-112,33,-112,34,-112,35,-112,38,-112,40,-112,47,-112,49,-112,52,-112,54,-112,56,-112,59,-112,60,-112,62,-112,65,-112,66,-112,67,-112,69,-112,71,-112,72,-112,73,-112,78,-112,81,-112,82,-112
0,-65,1,-65,2,-65,4,-65,6,-65,10,-65,11,96,12,-65,13,-65,14,-65,17,-65,19,-65,21,-65,24,-65,25,-65,27,-65,28,-65,30,-65,31,-65,32,-65,33,-65,34,-65,35,-65,38,-65,40,-65,41,105,47,-65,49,-65,52,-65,54,-65,56,-65,59,-65,60,-65,62,-65,64,106,65,-65,66,-65,67,-65,69,-65,71,-65,72,-65,73,-65,78,-65,81,-65,82,-65,93,386,94,387
0,-111,1,-111,2,-111,4,-111,6,-111,10,-111,11,96,12,-111,13,-111,14,-111,17,-111,19,-111,21,-111,24,-111,25,-111,27,-111,28,-111,30,-111,31,-111,32,-111,33,-111,34,-111,35,-111,38,-111,40,-111,47,-111,49,-111,52,-111,54,-111,56,-111,59,-111,60,-111,62,-111,65,-111,66,-111,67,-111,69,-111,71,-111,72,-111,73,-111,78,-111,81,-111,82,-111,93,388
0,-123,1,-123,2,-123,4,-123,6,-123,10,-123,11,96,12,-123,13,-123,14,-123,17,-123,19,-123,21,-123,24,-123,25,-123,27,-123,28,-123,30,-123,31,-123,32,-123,33,-123,34,-123,35,-123,38,-123,40,-123,47,-123,49,-123,52,-123,54,-123,56,-123,59,-123,60,-123,62,-123,65,-123,66,-123,67,-123,69,-123,71,-123,72,-123,73,-123,78,-123,81,-123,82,-123,93,389
0,-124,1,-124,2,-124,4,-124,6,-124,10,-124,11,215,12,-124,13,-124,14,-124,17,-124,19,-124,21,-124,24,-124,25,-124,27,-124,28,-124,30,-124,31,-124,32,-124,33,-124,34,-124,35,-124,38,-124,40,-124,47,-124,49,-124,52,-124,54,-124,56,-124,59,-124,60,-124,62,-124,65,-124,66,-124,67,-124,69,-124,71,-124,72,-124,73,-124,78,-124,81,-124,82,-124
0,-370,1,-370,2,-370,4,-370,6,-370,10,-370,12,-370,13,-370,14,-370,17,-370,19,-370,21,-370,24,-370,25,-370,27,-370,28,-370,30,-370,31,-370,32,-370,33,-370,34,-370,35,-370,38,-370,40,-370,47,-370,49,-370,52,-370,54,-370,56,-370,59,-370,60,-370,62,-370,65,-370,66,-370,67,-370,69,-370,71,-370,72,-370,73,-370,78,-370,81,-370,82,-370
0,-25,2,3,4,4,6,-25,10,5,14,8,17,11,21,13,24,-25,25,14,27,15,30,-25,31,-25,33,18,34,-25,35,-25,38,19,40,-25,47,-25,52,21,54,-25,59,23,62,25,65,26,66,-25,67,-25,69,27,71,-25,72,28,78,-25,81,30,125,258,134,41,137,42,144,44,145,45,148,47,151,48,155,50,158,51,164,52,173,54,179,55,181,56,184,57,189,58,192,59,197,61
0,-37,1,-37,2,-37,4,-37,6,-37,10,-37,12,-37,13,-37,14,-37,17,-37,19,-37,21,-37,24,-37,25,-37,27,-37,28,-37,30,-37,31,-37,32,-37,33,-37,34,-37,35,-37,38,-37,40,-37,47,-37,49,-37,52,-37,54,-37,56,-37,59,-37,60,-37,62,-37,65,-37,66,-37,67,-37,69,-37,71,-37,72,-37,73,-37,78,-37,81,-37,82,-37
0,-389,3,-389,6,-389,7,-389,22,-389,23,-389,24,-389,26,-389,30,-389,31,-389,34,-389,35,-389,36,-389,40,-389,45,-389,46,-389,47,-389,51,-389,54,-389,66,-389,67,-389,71,-389,75,-389,78,-389,80,-389
0,-392,3,-392,6,-392,7,-392,22,-392,23,-392,24,-392,26,-392,30,-392,31,-392,34,-392,35,-392,36,259,40,-392,45,-392,46,-392,47,-392,51,-392,54,-392,66,-392,67,-392,71,-392,75,-392,78,-392,80,-392,107,390
0,-184,3,-184,6,-184,7,-184,22,-184,23,-184,24,-184,26,-184,30,-184,31,-184,34,-184,35,-184,36,391,40,-184,45,-184,46,-184,47,-184,51,-184,54,-184,66,-184,67,-184,71,-184,75,-184,78,-184,80,260,108,392
0,-185,3,-185,6,-185,7,-185,22,-185,23,-185,24,-185,26,-185,30,-185,31,-185,34,-185,35,-185,40,-185,45,-185,46,-185,47,-185,51,-185,54,-185,66,-185,67,-185,71,-185,75,-185,78,-185,80,393
0,-187,3,-187,6,-187,7,-187,22,-187,23,-187,24,-187,26,-187,30,-187,31,-187,34,-187,35,-187,40,-187,45,-187,46,-187,47,-187,51,-187,54,-187,66,-187,67,-187,71,-187,74,218,75,-187,78,-187
0,-329,3,-329,6,-329,8,-329,9,-329,18,-329,19,-329,22,-329,23,-329,24,-329,30,-329,31,-329,34,-329,35,-329,40,-329,47,-329,48,-329,54,-329,57,-329,62,-329,66,-329,67,-329,71,-329,78,-329,82,-329
0,-331,3,-331,6,-331,8,-331,9,-331,18,-331,19,-331,22,-331,23,-331,24,-331,30,-331,31,-331,34,-331,35,-331,40,-331,47,-331,48,-331,54,-331,57,-331,62,-331,66,-331,67,-331,71,-331,78,-331,82,-331
0,-332,3,-332,6,-332,8,-332,9,-332,18,-332,19,-332,22,-332,23,-332,24,-332,30,-332,31,-332,34,-332,35,-332,40,-332,47,-332,48,-332,54,-332,57,-332,62,-332,66,-332,67,-332,71,-332,78,-332,82,-332
0,-327,3,-327,6,-327,8,-327,9,-327,18,-327,19,-327,22,-327,23,-327,24,-327,30,-327,31,-327,34,-327,35,-327,40,-327,47,-327,48,-327,54,-327,57,-327,62,-327,66,-327,67,-327,71,-327,78,-327,82,-327
0,-330,3,-330,6,-330,8,-330,9,-330,18,-330,19,-330,22,-330,23,-330,24,-330,30,-330,31,-330,34,-330,35,-330,40,-330,47,-330,48,-330,54,-330,57,-330,62,-330,66,-330,67,-330,71,-330,78,-330,82,-330
0,-328,3,-328,6,-328,8,-328,9,-328,18,-328,19,-328,22,-328,23,-328,24,-328,30,-328,31,-328,34,-328,35,-328,40,-328,47,-328,48,-328,54,-328,57,-328,62,-328,66,-328,67,-328,71,-328,78,-328,82,-328
0,-333,3,-333,6,-333,8,-333,9,-333,18,-333,19,-333,22,-333,23,-333,24,-333,30,-333,31,-333,34,-333,35,-333,40,-333,47,-333,48,-333,54,-333,57,-333,62,-333,66,-333,67,-333,71,-333,78,-333,82,-333
0,-311,3,-311,6,-311,8,264,9,265,18,266,19,267,22,-311,23,-311,24,-311,30,-311,31,-311,34,-311,35,-311,40,-311,47,-311,48,268,54,-311,57,269,62,270,66,-311,67,146,71,-311,78,-311,82,272,113,394,130,274,141,275,142,276,147,277,171,278,177,279,185,280,187,281,188,282
0,-326,3,-326,6,-326,8,-326,9,-326,18,-326,19,-326,22,-326,23,-326,24,-326,30,-326,31,-326,34,-326,35,-326,40,-326,47,-326,48,-326,54,-326,57,-326,62,-326,66,-326,67,-326,71,-326,78,-326,82,-326
0,-312,3,-312,6,-312,8,264,9,265,18,266,19,267,22,-312,23,-312,24,-312,30,-312,31,-312,34,-312,35,-312,40,-312,47,-312,48,268,54,-312,57,269,62,270,66,-312,67,146,71,-312,78,-312,82,272,130,395,141,275,142,276,147,277,171,278,177,279,185,280,187,281,188,282
0,-427,3,-427,6,-427,8,-427,9,-427,18,-427,19,-427,22,-427,23,-427,24,-427,30,-427,31,-427,34,-427,35,-427,40,-427,47,-427,48,-427,54,-427,57,-427,62,-427,66,-427,67,-427,71,-427,78,-427,82,-427
0,-321,3,-321,6,-321,8,-321,9,-321,18,-321,19,-321,22,-321,23,-321,24,-321,30,-321,31,-321,34,-321,35,-321,40,-321,47,-321,48,-321,54,-321,57,-321,62,-321,66,-321,67,-321,71,-321,78,-321,82,-321
0,-323,3,-323,6,-323,8,-323,9,-323,18,-323,19,-323,22,-323,23,-323,24,-323,30,-323,31,-323,34,-323,35,-323,40,-323,47,-323,48,-323,54,-323,57,-323,62,-323,66,-323,67,-323,71,-323,78,-323,82,-323
0,-324,3,-324,6,-324,8,-324,9,-324,18,-324,19,-324,22,-324,23,-324,24,-324,30,-324,31,-324,34,-324,35,-324,40,-324,47,-324,48,-324,54,-324,57,-324,62,-324,66,-324,67,-324,71,-324,78,-324,82,-324
0,-322,3,-322,6,-322,8,-322,9,-322,18,-322,19,-322,22,-322,23,-322,24,-322,30,-322,31,-322,34,-322,35,-322,40,-322,47,-322,48,-322,54,-322,57,-322,62,-322,66,-322,67,-322,71,-322,78,-322,82,-322
0,-320,3,-320,6,-320,8,-320,9,-320,18,-320,19,-320,22,-320,23,-320,24,-320,30,-320,31,-320,34,-320,35,-320,40,-320,47,-320,48,-320,54,-320,57,-320,62,-320,66,-320,67,-320,71,-320,78,-320,82,-320
0,-318,3,-318,6,-318,8,-318,9,-318,18,-318,19,-318,22,-318,23,-318,24,-318,30,-318,31,-318,34,-318,35,-318,40,-318,47,-318,48,-318,54,-318,57,-318,62,-318,66,-318,67,-318,71,-318,78,-318,82,-318
0,-325,3,-325,6,-325,8,-325,9,-325,18,-325,19,-325,22,-325,23,-325,24,-325,30,-325,31,-325,34,-325,35,-325,40,-325,47,-325,48,-325,54,-325,57,-325,62,-325,66,-325,67,-325,71,-325,78,-325,82,-325
0,-319,3,-319,6,-319,8,-319,9,-319,18,-319,19,-319,22,-319,23,-319,24,-319,30,-319,31,-319,34,-319,35,-319,40,-319,47,-319,48,-319,54,-319,57,-319,62,-319,66,-319,67,-319,71,-319,78,-319,82,-319
0,-316,3,-316,6,-316,8,-316,9,-316,18,-316,19,-316,22,-316,23,-316,24,-316,30,-316,31,-316,34,-316,35,-316,40,-316,47,-316,48,-316,54,-316,57,-316,62,-316,66,-316,67,-316,71,-316,74,218,78,-316,82,-316
0,-11,66,145,186,287
0,-364,3,-364,22,-364,23,-364,34,-364,35,-364,66,-364,67,-364
0,-341,3,295,6,62,22,296,23,297,24,64,30,66,31,67,34,143,35,144,40,68,47,71,54,73,66,-341,71,74,78,76,86,298,87,299,91,77,101,300,104,79,116,80,118,301,119,396,135,303,136,304,138,305,139,82,150,306,157,88,159,307,161,150,162,151,169,92,175,308,183,154,191,309,193,95
0,-341,3,295,6,62,22,296,23,297,24,64,30,66,31,67,34,143,35,144,40,68,47,71,54,73,66,-341,71,74,78,76,86,298,87,299,91,77,101,300,104,79,116,80,118,301,119,397,135,303,136,304,138,305,139,82,150,306,157,88,159,307,161,150,162,151,169,92,175,308,183,154,191,309,193,95
0,-177,6,62,7,63,24,64,26,65,30,66,31,67,34,-177,35,-177,40,68,45,69,46,70,47,71,51,72,54,73,66,-177,67,-177,71,74,75,75,78,76,91,77,104,79,116,80,120,178,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-179,3,-179,6,62,7,63,22,-179,23,-179,24,64,26,65,30,66,31,67,34,-179,35,-179,40,68,45,69,46,70,47,71,51,72,54,73,66,-179,67,-179,71,74,75,75,78,76,91,77,104,79,116,80,120,178,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-173,6,62,7,63,24,64,26,65,30,66,31,67,34,-173,35,-173,40,68,45,69,46,70,47,71,51,72,54,73,66,-173,67,-173,71,74,75,75,78,76,91,77,104,79,116,80,120,178,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-4,34,143,35,144,66,145,67,146,102,398,161,285,162,151,183,154,186,155,188,156,195,399
0,-7,66,145,186,287
0,-341,3,295,6,62,22,296,23,297,24,64,30,66,31,67,34,143,35,144,40,68,47,71,54,73,66,-341,71,74,78,76,86,298,87,299,91,77,101,300,104,79,116,80,118,301,119,400,135,303,136,304,138,305,139,82,150,306,157,88,159,307,161,150,162,151,169,92,175,308,183,154,191,309,193,95
0,-181,3,-181,6,62,7,63,22,-181,23,-181,24,64,26,65,30,66,31,67,34,-181,35,-181,40,68,45,69,46,70,47,71,51,72,54,73,66,-181,67,-181,71,74,75,75,78,76,91,77,104,79,116,80,120,178,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-360,3,-360,6,-360,7,-360,22,-360,23,-360,24,-360,26,-360,30,-360,31,-360,40,-360,45,-360,46,-360,47,-360,51,-360,54,-360,66,-360,71,-360,75,-360,76,171,78,-360,80,401,106,402
0,-356,3,-356,6,-356,7,-356,22,-356,23,-356,24,-356,26,-356,30,-356,31,-356,40,-356,45,-356,46,-356,47,-356,51,-356,54,-356,66,-356,71,-356,75,-356,76,171,78,-356,80,403,106,404
0,-362,3,-362,5,405,6,-362,22,-362,23,-362,24,-362,30,-362,31,-362,40,-362,47,-362,54,-362,66,-362,71,-362,78,-362,90,406
0,-344,3,295,22,296,23,-344,66,-344,136,304,159,407
0,-340,23,297,66,-340,138,408
0,-337,3,295,22,296,23,297,34,143,35,144,66,-337,86,409,87,410,136,304,138,305,159,307,161,285,162,151,183,154
0,-339,23,297,66,-339,87,411,138,305
0,-365,66,-365
0,-343,3,295,22,296,23,-343,66,-343,86,412,136,304,159,307
0,-352,3,-352,6,62,7,63,22,-352,23,-352,24,64,26,65,30,66,31,67,40,68,45,69,46,70,47,71,51,72,54,73,66,-352,71,74,75,75,78,76,91,77,99,413,104,79,116,80,120,81,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-432,3,295,6,62,22,296,23,-432,24,64,30,66,31,67,40,68,47,71,54,73,66,-432,71,74,78,76,86,298,91,77,104,79,116,80,118,414,135,303,136,304,139,82,150,306,157,88,159,307,169,92,175,308,191,309,193,95
0,-350,3,-350,6,62,7,63,22,-350,23,-350,24,64,26,65,30,66,31,67,40,68,45,69,46,70,47,71,51,72,54,73,66,-350,71,74,75,75,78,76,91,77,99,415,104,79,116,80,120,81,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-429,3,-429,22,-429,23,-429,66,-429
0,-346,3,-346,6,62,7,63,22,-346,23,-346,24,64,26,65,30,66,31,67,40,68,45,69,46,70,47,71,51,72,54,73,66,-346,71,74,75,75,78,76,91,77,99,416,104,79,116,80,120,81,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-348,3,-348,6,62,7,63,22,-348,23,-348,24,64,26,65,30,66,31,67,40,68,45,69,46,70,47,71,51,72,54,73,66,-348,71,74,75,75,78,76,91,77,99,417,104,79,116,80,120,81,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-314,3,-314,6,-314,8,264,9,265,18,266,19,267,22,-314,23,-314,24,-314,30,-314,31,-314,34,-314,35,-314,40,-314,47,-314,48,268,54,-314,57,269,62,270,66,-314,67,146,71,-314,78,-314,82,272,130,395,141,275,142,276,147,277,171,278,177,279,185,280,187,281,188,282
0,-175,6,62,7,63,24,64,26,65,30,66,31,67,34,-175,35,-175,40,68,45,69,46,70,47,71,51,72,54,73,66,-175,67,-175,71,74,75,75,78,76,91,77,104,79,116,80,120,178,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-14,66,145,102,418,186,155
0,-398,3,-398,6,-398,7,-398,22,-398,23,-398,24,-398,26,-398,30,-398,31,-398,34,-398,35,-398,40,-398,45,-398,46,-398,47,-398,51,-398,54,-398,66,-398,67,-398,71,-398,75,-398,78,-398,84,-398
0,-206,3,-206,6,-206,7,-206,22,-206,23,-206,24,-206,26,-206,30,-206,31,-206,34,-206,35,-206,40,-206,45,-206,46,-206,47,-206,51,-206,54,-206,66,-206,67,-206,71,-206,75,-206,78,-206,84,313
0,-217,3,-217,6,-217,7,-217,22,-217,23,-217,24,-217,26,-217,30,-217,31,-217,34,-217,35,-217,40,-217,44,-217,45,-217,46,-217,47,-217,50,-217,51,-217,54,-217,66,-217,67,-217,71,-217,74,218,75,-217,78,-217
0,-215,3,-215,6,-215,7,-215,22,-215,23,-215,24,-215,26,-215,30,-215,31,-215,34,-215,35,-215,40,-215,44,-215,45,-215,46,-215,47,-215,50,-215,51,-215,54,-215,66,-215,67,-215,71,-215,74,218,75,-215,78,-215
0,-400,3,-400,6,-400,7,-400,22,-400,23,-400,24,-400,26,-400,30,-400,31,-400,34,-400,35,-400,40,-400,44,-400,45,-400,46,-400,47,-400,50,-400,51,-400,54,-400,66,-400,67,-400,71,-400,75,-400,78,-400
0,-396,3,-396,6,-396,7,-396,22,-396,23,-396,24,-396,26,-396,30,-396,31,-396,34,-396,35,-396,40,-396,45,-396,46,-396,47,-396,51,-396,54,-396,66,-396,67,-396,71,-396,75,-396,76,-396,78,-396,80,-396
0,-201,3,-201,6,-201,7,-201,22,-201,23,-201,24,-201,26,-201,30,-201,31,-201,34,-201,35,-201,40,-201,45,-201,46,-201,47,-201,51,-201,54,-201,66,-201,67,-201,71,-201,75,-201,78,-201
6,62,91,419
0,-261,3,-261,6,-261,7,-261,22,-261,23,-261,24,-261,26,-261,29,-261,30,-261,31,-261,34,-261,35,-261,37,-261,40,-261,43,-261,45,-261,46,-261,47,-261,51,-261,53,-261,54,-261,55,-261,58,-261,61,-261,63,-261,66,-261,67,-261,70,-261,71,-261,75,-261,78,-261,79,-261
30,66,104,420
6,176,29,-267,37,-267,43,-267,53,-267,55,-267,58,-267,61,-267,63,-267,70,-267
30,179,31,421
71,182,77,422
6,-256,30,-256,31,-256,71,74,78,-256,116,423
37,185,43,-301,55,-301,61,-301,79,-301,163,424
37,-425,43,-425,55,-425,61,-425,79,-425
0,-423,3,-423,6,-423,7,-423,22,-423,23,-423,24,-423,26,-423,29,-423,30,-423,31,-423,34,-423,35,-423,37,-423,40,-423,43,-423,45,-423,46,-423,47,-423,51,-423,53,-423,54,-423,55,-423,58,-423,61,-423,63,-423,66,-423,67,-423,70,-423,71,-423,75,-423,78,-423,79,-423,85,-423
0,-287,3,-287,6,-287,7,-287,22,-287,23,-287,24,-287,26,-287,29,-287,30,-287,31,-287,34,-287,35,-287,37,-287,40,-287,43,-287,45,-287,46,-287,47,-287,51,-287,53,-287,54,-287,55,-287,58,-287,61,-287,63,-287,66,-287,67,-287,70,-287,71,-287,75,-287,78,-287,79,-287,85,425
29,-420,37,-420,43,-420,53,-420,58,-420,61,-420,79,-420
0,-306,3,-306,6,-306,7,-306,22,-306,23,-306,24,-306,26,-306,29,-306,30,-306,31,-306,34,-306,35,-306,37,-306,40,-306,43,-306,45,-306,46,-306,47,-306,51,-306,53,-306,54,-306,55,-306,58,-306,61,-306,63,-306,66,-306,67,-306,70,-306,71,-306,75,-306,78,-306,79,-306
0,-286,3,-286,6,-286,7,-286,22,-286,23,-286,24,-286,26,-286,29,-286,30,-286,31,-286,34,-286,35,-286,37,-286,40,-286,43,-286,45,-286,46,-286,47,-286,51,-286,53,-286,54,-286,55,-286,58,-286,61,-286,63,-286,66,-286,67,-286,70,-286,71,-286,75,-286,78,-286,79,-286,85,329,112,426
43,-422,55,-422,61,-422,79,-422
43,186,61,190,79,207,111,348,126,196,180,339,194,427
0,-404,3,-404,6,-404,7,-404,22,-404,23,-404,24,-404,26,-404,29,-404,30,-404,31,-404,34,-404,35,-404,37,-404,40,-404,43,-404,45,-404,46,-404,47,-404,51,-404,53,-404,54,-404,55,-404,58,-404,61,-404,63,-404,66,-404,67,-404,70,-404,71,-404,75,-404,78,-404,79,-404
0,-249,3,-249,6,-249,7,-249,22,-249,23,-249,24,-249,26,-249,29,184,30,-249,31,-249,34,-249,35,-249,37,185,40,-249,43,186,45,-249,46,-249,47,-249,51,-249,54,-249,55,188,61,350,63,191,66,-249,67,-249,70,192,71,-249,75,-249,78,-249,79,351,111,352,114,428,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
43,186,61,333,126,334
0,-269,3,-269,6,-269,7,-269,22,-269,23,-269,24,-269,26,-269,29,-269,30,-269,31,-269,34,-269,35,-269,37,-269,40,-269,43,-269,45,-269,46,-269,47,-269,51,-269,53,-269,54,-269,55,-269,58,-269,61,-269,63,-269,66,-269,67,-269,70,-269,71,-269,75,-269,78,-269,79,-269
29,184,37,185,43,-282,58,189,61,-282,79,-282,156,429,163,430,178,431
29,-415,37,-415,43,-415,58,-415,61,-415,79,-415
29,-414,37,-414,43,-414,58,-414,61,-414,79,-414
29,-413,37,-413,43,-413,58,-413,61,-413,79,-413
0,-291,3,-291,6,-291,7,-291,22,-291,23,-291,24,-291,26,-291,29,-291,30,-291,31,-291,34,-291,35,-291,37,-291,40,-291,43,-291,45,-291,46,-291,47,-291,51,-291,54,-291,55,-291,61,-291,63,-291,66,-291,67,-291,70,-291,71,-291,75,-291,78,-291,79,-291,85,425
0,-290,3,-290,6,-290,7,-290,22,-290,23,-290,24,-290,26,-290,29,-290,30,-290,31,-290,34,-290,35,-290,37,-290,40,-290,43,-290,45,-290,46,-290,47,-290,51,-290,54,-290,55,-290,61,-290,63,-290,66,-290,67,-290,70,-290,71,-290,75,-290,78,-290,79,-290,85,329,112,432
43,186,61,190,79,207,111,348,126,196,180,339,194,433
0,-234,3,-234,6,-234,7,-234,22,-234,23,-234,24,-234,26,-234,29,184,30,-234,31,-234,34,-234,35,-234,37,185,40,-234,43,186,45,-234,46,-234,47,-234,51,-234,54,-234,55,188,61,350,63,191,66,-234,67,-234,70,192,71,-234,75,-234,78,-234,79,351,111,352,114,434,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
43,186,61,333,79,345,126,334
0,-237,3,-237,6,-237,7,-237,22,-237,23,-237,24,-237,26,-237,29,184,30,-237,31,-237,34,-237,35,-237,37,185,40,-237,43,186,45,-237,46,-237,47,-237,51,-237,54,-237,55,188,61,350,63,191,66,-237,67,-237,70,192,71,-237,75,-237,78,-237,79,351,111,352,114,435,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
0,-296,3,-296,6,-296,7,-296,22,-296,23,-296,24,-296,26,-296,29,-296,30,-296,31,-296,34,-296,35,-296,37,-296,40,-296,43,-296,45,-296,46,-296,47,-296,51,-296,54,-296,55,-296,61,-296,63,-296,66,-296,67,-296,70,-296,71,-296,75,-296,78,-296,79,-296,85,329,112,436
0,-300,3,-300,6,-300,7,-300,22,-300,23,-300,24,-300,26,-300,29,-300,30,-300,31,-300,34,-300,35,-300,37,-300,40,-300,43,-300,45,-300,46,-300,47,-300,51,-300,54,-300,55,-300,61,-300,63,-300,66,-300,67,-300,70,-300,71,-300,75,-300,78,-300,79,-300,85,329,112,437
43,186,55,332,61,438,79,439,126,334
0,-238,3,-238,6,-238,7,-238,22,-238,23,-238,24,-238,26,-238,29,184,30,-238,31,-238,34,-238,35,-238,37,185,40,-238,43,186,45,-238,46,-238,47,-238,51,-238,54,-238,55,188,61,350,63,191,66,-238,67,-238,70,192,71,-238,75,-238,78,-238,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
0,-401,3,-401,6,-401,7,-401,22,-401,23,-401,24,-401,26,-401,29,-401,30,-401,31,-401,34,-401,35,-401,37,-401,40,-401,43,-401,45,-401,46,-401,47,-401,51,-401,54,-401,55,-401,61,-401,63,-401,66,-401,67,-401,70,-401,71,-401,75,-401,78,-401,79,-401
0,-281,3,-281,6,-281,7,-281,22,-281,23,-281,24,-281,26,-281,29,-281,30,-281,31,-281,34,-281,35,-281,37,-281,40,-281,43,-281,45,-281,46,-281,47,-281,51,-281,54,-281,55,-281,61,-281,63,-281,66,-281,67,-281,70,-281,71,-281,75,-281,78,-281,79,-281
0,-278,3,-278,6,-278,7,-278,22,-278,23,-278,24,-278,26,-278,29,-278,30,-278,31,-278,34,-278,35,-278,37,-278,40,-278,43,-278,45,-278,46,-278,47,-278,51,-278,54,-278,55,-278,61,-278,63,-278,66,-278,67,-278,70,-278,71,-278,75,-278,78,-278,79,-278
0,-276,3,-276,6,-276,7,-276,22,-276,23,-276,24,-276,26,-276,29,-276,30,-276,31,-276,34,-276,35,-276,37,-276,40,-276,43,-276,45,-276,46,-276,47,-276,51,-276,54,-276,55,-276,61,-276,63,-276,66,-276,67,-276,70,-276,71,-276,75,-276,78,-276,79,-276
0,-280,3,-280,6,-280,7,-280,22,-280,23,-280,24,-280,26,-280,29,-280,30,-280,31,-280,34,-280,35,-280,37,-280,40,-280,43,-280,45,-280,46,-280,47,-280,51,-280,54,-280,55,-280,61,-280,63,-280,66,-280,67,-280,70,-280,71,-280,75,-280,78,-280,79,-280
0,-277,3,-277,6,-277,7,-277,22,-277,23,-277,24,-277,26,-277,29,-277,30,-277,31,-277,34,-277,35,-277,37,-277,40,-277,43,-277,45,-277,46,-277,47,-277,51,-277,54,-277,55,-277,61,-277,63,-277,66,-277,67,-277,70,-277,71,-277,75,-277,78,-277,79,-277
0,-279,3,-279,6,-279,7,-279,22,-279,23,-279,24,-279,26,-279,29,-279,30,-279,31,-279,34,-279,35,-279,37,-279,40,-279,43,-279,45,-279,46,-279,47,-279,51,-279,54,-279,55,-279,61,-279,63,-279,66,-279,67,-279,70,-279,71,-279,75,-279,78,-279,79,-279
43,186,61,190,79,207,111,348,126,196,180,339,194,441
0,-254,3,-254,6,-254,7,-254,22,-254,23,-254,24,-254,26,-254,29,184,30,-254,31,-254,34,-254,35,-254,37,185,40,-254,43,186,45,-254,46,-254,47,-254,51,-254,54,-254,55,188,61,350,63,191,66,-254,67,-254,70,192,71,-254,75,-254,78,-254,79,351,111,352,114,442,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
0,-245,3,-245,6,-245,7,-245,22,-245,23,-245,24,-245,26,-245,29,184,30,-245,31,-245,34,-245,35,-245,37,185,40,-245,43,186,45,-245,46,-245,47,-245,51,-245,53,187,54,-245,55,188,58,189,61,190,63,191,66,-245,67,-245,70,192,71,-245,75,-245,78,-245,79,207,110,193,111,208,126,196,128,443,132,336,156,199,163,200,174,201,178,202,180,203,182,204,190,205,194,444
0,-225,3,-225,6,-225,7,-225,22,-225,23,-225,24,-225,26,-225,29,184,30,-225,31,-225,34,-225,35,-225,37,185,40,-225,43,186,45,-225,46,-225,47,-225,51,-225,53,187,54,-225,55,188,58,189,61,190,63,191,66,-225,67,-225,70,192,71,-225,75,-225,78,-225,79,207,110,193,111,208,126,196,128,445,132,336,156,199,163,200,174,201,178,202,180,203,182,204,190,205,194,446
43,186,61,190,79,207,111,348,126,196,180,339,194,447
0,-229,3,-229,6,-229,7,-229,22,-229,23,-229,24,-229,26,-229,29,184,30,-229,31,-229,34,-229,35,-229,37,185,40,-229,43,186,45,-229,46,-229,47,-229,51,-229,54,-229,55,188,61,350,63,191,66,-229,67,-229,70,192,71,-229,75,-229,78,-229,79,351,111,352,114,448,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
0,-70,1,-70,2,-70,4,-70,6,-70,10,-70,12,-70,13,-70,14,-70,17,-70,19,-70,21,-70,24,-70,25,-70,27,-70,28,-70,30,-70,31,-70,32,-70,33,-70,34,-70,35,-70,38,-70,40,-70,41,221,47,-70,49,-70,52,-70,54,-70,56,-70,59,-70,60,-70,62,-70,64,222,65,-70,66,-70,67,-70,69,-70,71,-70,72,-70,73,-70,78,-70,81,-70,82,-70
0,-102,1,-102,2,-102,4,-102,6,-102,10,-102,12,-102,13,-102,14,-102,17,-102,19,-102,21,-102,24,-102,25,-102,27,-102,28,-102,30,-102,31,-102,32,-102,33,-102,34,-102,35,-102,38,-102,40,-102,47,-102,49,-102,52,-102,54,-102,56,-102,59,-102,60,-102,62,-102,65,-102,66,-102,67,-102,69,-102,71,-102,72,-102,73,-102,78,-102,81,-102,82,-102
0,-19,2,3,4,4,6,-19,10,5,14,8,17,11,21,13,24,-19,25,14,27,15,30,-19,31,-19,33,18,34,-19,35,-19,38,19,40,-19,47,-19,52,21,54,-19,59,23,62,25,65,26,66,-19,67,-19,69,27,71,-19,72,28,78,-19,81,30,125,258,134,41,137,42,144,44,145,45,148,47,151,48,155,50,158,51,164,52,173,54,179,55,181,56,184,57,189,58,192,59,197,61
0,-82,1,-82,2,-82,4,-82,6,-82,10,-82,12,-82,13,-82,14,-82,17,-82,19,-82,21,-82,24,-82,25,-82,27,-82,28,-82,30,-82,31,-82,32,-82,33,-82,34,-82,35,-82,38,-82,40,-82,47,-82,49,-82,52,-82,54,-82,56,-82,59,-82,60,-82,62,-82,64,371,65,-82,66,-82,67,-82,69,-82,71,-82,72,-82,73,-82,78,-82,81,-82,82,-82
0,-382,1,-382,2,-382,4,-382,6,-382,10,-382,12,-382,13,-382,14,-382,17,-382,19,-382,21,-382,24,-382,25,-382,27,-382,28,-382,30,-382,31,-382,32,-382,33,-382,34,-382,35,-382,38,-382,40,-382,47,-382,49,-382,52,-382,54,-382,56,-382,59,-382,60,-382,62,-382,64,-382,65,-382,66,-382,67,-382,69,-382,71,-382,72,-382,73,-382,78,-382,81,-382,82,-382
0,-98,1,-98,2,-98,4,-98,6,-98,10,-98,12,-98,13,-98,14,-98,17,-98,19,-98,21,-98,24,-98,25,-98,27,-98,28,-98,30,-98,31,-98,32,-98,33,-98,34,-98,35,-98,38,-98,40,-98,47,-98,49,-98,52,-98,54,-98,56,-98,59,-98,60,-98,62,-98,65,-98,66,-98,67,-98,69,-98,71,-98,72,-98,73,-98,78,-98,81,-98,82,-98
0,-79,1,-79,2,-79,4,-79,6,-79,10,-79,11,215,12,-79,13,-79,14,-79,17,-79,19,-79,21,-79,24,-79,25,-79,27,-79,28,-79,30,-79,31,-79,32,-79,33,-79,34,-79,35,-79,38,-79,40,-79,47,-79,49,-79,52,-79,54,-79,56,-79,59,-79,60,-79,62,-79,64,232,65,-79,66,-79,67,-79,69,-79,71,-79,72,-79,73,-79,78,-79,81,-79,82,-79,95,449
0,-80,1,-80,2,-80,4,-80,6,-80,10,-80,12,-80,13,-80,14,-80,17,-80,19,-80,21,-80,24,-80,25,-80,27,-80,28,-80,30,-80,31,-80,32,-80,33,-80,34,-80,35,-80,38,-80,40,-80,47,-80,49,-80,52,-80,54,-80,56,-80,59,-80,60,-80,62,-80,64,371,65,-80,66,-80,67,-80,69,-80,71,-80,72,-80,73,-80,78,-80,81,-80,82,-80
0,-96,1,-96,2,-96,4,-96,6,-96,10,-96,12,-96,13,-96,14,-96,17,-96,19,-96,21,-96,24,-96,25,-96,27,-96,28,-96,30,-96,31,-96,32,-96,33,-96,34,-96,35,-96,38,-96,40,-96,47,-96,49,-96,52,-96,54,-96,56,-96,59,-96,60,-96,62,-96,65,-96,66,-96,67,-96,69,-96,71,-96,72,-96,73,-96,78,-96,81,-96,82,-96
0,-95,1,-95,2,-95,4,-95,6,-95,10,-95,11,215,12,-95,13,-95,14,-95,17,-95,19,-95,21,-95,24,-95,25,-95,27,-95,28,-95,30,-95,31,-95,32,-95,33,-95,34,-95,35,-95,38,-95,40,-95,42,450,47,-95,49,-95,52,-95,54,-95,56,-95,59,-95,60,-95,62,-95,65,-95,66,-95,67,-95,69,-95,71,-95,72,-95,73,-95,78,-95,81,-95,82,-95
0,-118,1,-118,2,-118,4,-118,6,-118,10,-118,11,215,12,-118,13,-118,14,-118,17,-118,19,-118,21,-118,24,-118,25,-118,27,-118,28,-118,30,-118,31,-118,32,-118,33,-118,34,-118,35,-118,38,-118,40,-118,47,-118,49,-118,52,-118,54,-118,56,-118,59,-118,60,-118,62,-118,65,-118,66,-118,67,-118,69,-118,71,-118,72,-118,73,-118,78,-118,81,-118,82,-118
0,-58,1,-58,2,-58,4,-58,6,-58,10,-58,12,-58,13,-58,14,-58,17,-58,19,-58,21,-58,24,-58,25,-58,27,-58,28,-58,30,-58,31,-58,32,-58,33,-58,34,-58,35,-58,38,-58,40,-58,41,221,47,-58,49,-58,52,-58,54,-58,56,-58,59,-58,60,-58,62,-58,64,222,65,-58,66,-58,67,-58,69,-58,71,-58,72,-58,73,-58,78,-58,81,-58,82,-58
0,-90,1,-90,2,-90,4,-90,6,-90,10,-90,12,-90,13,-90,14,-90,17,-90,19,-90,21,-90,24,-90,25,-90,27,-90,28,-90,30,-90,31,-90,32,-90,33,-90,34,-90,35,-90,38,-90,40,-90,47,-90,49,-90,52,-90,54,-90,56,-90,59,-90,60,-90,62,-90,65,-90,66,-90,67,-90,69,-90,71,-90,72,-90,73,-90,78,-90,81,-90,82,-90
0,-55,1,-55,2,-55,4,-55,6,-55,10,-55,11,215,12,-55,13,-55,14,-55,17,-55,19,-55,21,-55,24,-55,25,-55,27,-55,28,-55,30,-55,31,-55,32,-55,33,-55,34,-55,35,-55,38,-55,40,-55,41,105,47,-55,49,-55,52,-55,54,-55,56,-55,59,-55,60,-55,62,-55,64,106,65,-55,66,-55,67,-55,69,-55,71,-55,72,-55,73,-55,78,-55,81,-55,82,-55,94,451
0,-56,1,-56,2,-56,4,-56,6,-56,10,-56,12,-56,13,-56,14,-56,17,-56,19,-56,21,-56,24,-56,25,-56,27,-56,28,-56,30,-56,31,-56,32,-56,33,-56,34,-56,35,-56,38,-56,40,-56,41,221,47,-56,49,-56,52,-56,54,-56,56,-56,59,-56,60,-56,62,-56,64,222,65,-56,66,-56,67,-56,69,-56,71,-56,72,-56,73,-56,78,-56,81,-56,82,-56
0,-88,1,-88,2,-88,4,-88,6,-88,10,-88,12,-88,13,-88,14,-88,17,-88,19,-88,21,-88,24,-88,25,-88,27,-88,28,-88,30,-88,31,-88,32,-88,33,-88,34,-88,35,-88,38,-88,40,-88,47,-88,49,-88,52,-88,54,-88,56,-88,59,-88,60,-88,62,-88,65,-88,66,-88,67,-88,69,-88,71,-88,72,-88,73,-88,78,-88,81,-88,82,-88
0,-87,1,-87,2,-87,4,-87,6,-87,10,-87,11,215,12,-87,13,-87,14,-87,17,-87,19,-87,21,-87,24,-87,25,-87,27,-87,28,-87,30,-87,31,-87,32,-87,33,-87,34,-87,35,-87,38,-87,40,-87,42,452,47,-87,49,-87,52,-87,54,-87,56,-87,59,-87,60,-87,62,-87,65,-87,66,-87,67,-87,69,-87,71,-87,72,-87,73,-87,78,-87,81,-87,82,-87
0,-114,1,-114,2,-114,4,-114,6,-114,10,-114,11,215,12,-114,13,-114,14,-114,17,-114,19,-114,21,-114,24,-114,25,-114,27,-114,28,-114,30,-114,31,-114,32,-114,33,-114,34,-114,35,-114,38,-114,40,-114,47,-114,49,-114,52,-114,54,-114,56,-114,59,-114,60,-114,62,-114,65,-114,66,-114,67,-114,69,-114,71,-114,72,-114,73,-114,78,-114,81,-114,82,-114
0,-66,1,-66,2,-66,4,-66,6,-66,10,-66,12,-66,13,-66,14,-66,17,-66,19,-66,21,-66,24,-66,25,-66,27,-66,28,-66,30,-66,31,-66,32,-66,33,-66,34,-66,35,-66,38,-66,40,-66,41,221,47,-66,49,-66,52,-66,54,-66,56,-66,59,-66,60,-66,62,-66,64,222,65,-66,66,-66,67,-66,69,-66,71,-66,72,-66,73,-66,78,-66,81,-66,82,-66
0,-63,1,-63,2,-63,4,-63,6,-63,10,-63,11,215,12,-63,13,-63,14,-63,17,-63,19,-63,21,-63,24,-63,25,-63,27,-63,28,-63,30,-63,31,-63,32,-63,33,-63,34,-63,35,-63,38,-63,40,-63,41,105,47,-63,49,-63,52,-63,54,-63,56,-63,59,-63,60,-63,62,-63,64,106,65,-63,66,-63,67,-63,69,-63,71,-63,72,-63,73,-63,78,-63,81,-63,82,-63,94,453
0,-64,1,-64,2,-64,4,-64,6,-64,10,-64,12,-64,13,-64,14,-64,17,-64,19,-64,21,-64,24,-64,25,-64,27,-64,28,-64,30,-64,31,-64,32,-64,33,-64,34,-64,35,-64,38,-64,40,-64,41,221,47,-64,49,-64,52,-64,54,-64,56,-64,59,-64,60,-64,62,-64,64,222,65,-64,66,-64,67,-64,69,-64,71,-64,72,-64,73,-64,78,-64,81,-64,82,-64
0,-110,1,-110,2,-110,4,-110,6,-110,10,-110,11,215,12,-110,13,-110,14,-110,17,-110,19,-110,21,-110,24,-110,25,-110,27,-110,28,-110,30,-110,31,-110,32,-110,33,-110,34,-110,35,-110,38,-110,40,-110,47,-110,49,-110,52,-110,54,-110,56,-110,59,-110,60,-110,62,-110,65,-110,66,-110,67,-110,69,-110,71,-110,72,-110,73,-110,78,-110,81,-110,82,-110
0,-122,1,-122,2,-122,4,-122,6,-122,10,-122,11,215,12,-122,13,-122,14,-122,17,-122,19,-122,21,-122,24,-122,25,-122,27,-122,28,-122,30,-122,31,-122,32,-122,33,-122,34,-122,35,-122,38,-122,40,-122,47,-122,49,-122,52,-122,54,-122,56,-122,59,-122,60,-122,62,-122,65,-122,66,-122,67,-122,69,-122,71,-122,72,-122,73,-122,78,-122,81,-122,82,-122
0,-391,3,-391,6,-391,7,-391,22,-391,23,-391,24,-391,26,-391,30,-391,31,-391,34,-391,35,-391,36,391,40,-391,45,-391,46,-391,47,-391,51,-391,54,-391,66,-391,67,-391,71,-391,75,-391,78,-391,80,-391
0,-390,3,-390,6,-390,7,-390,22,-390,23,-390,24,-390,26,-390,30,-390,31,-390,34,-390,35,-390,36,-390,40,-390,45,-390,46,-390,47,-390,51,-390,54,-390,66,-390,67,-390,71,-390,75,-390,78,-390,80,-390
0,-183,3,-183,6,-183,7,-183,22,-183,23,-183,24,-183,26,-183,30,-183,31,-183,34,-183,35,-183,40,-183,45,-183,46,-183,47,-183,51,-183,54,-183,66,-183,67,-183,71,-183,75,-183,78,-183,80,393
0,-394,3,-394,6,-394,7,-394,22,-394,23,-394,24,-394,26,-394,30,-394,31,-394,34,-394,35,-394,36,259,40,-394,45,-394,46,-394,47,-394,51,-394,54,-394,66,-394,67,-394,71,-394,75,-394,78,-394,80,-394,107,454
0,-310,3,-310,6,-310,8,264,9,265,18,266,19,267,22,-310,23,-310,24,-310,30,-310,31,-310,34,-310,35,-310,40,-310,47,-310,48,268,54,-310,57,269,62,270,66,-310,67,146,71,-310,78,-310,82,272,130,395,141,275,142,276,147,277,171,278,177,279,185,280,187,281,188,282
0,-428,3,-428,6,-428,8,-428,9,-428,18,-428,19,-428,22,-428,23,-428,24,-428,30,-428,31,-428,34,-428,35,-428,40,-428,47,-428,48,-428,54,-428,57,-428,62,-428,66,-428,67,-428,71,-428,78,-428,82,-428
0,-10,66,145,102,455,186,155
0,-366,66,-366
0,-3,66,145,186,287
0,-341,3,295,6,62,22,296,23,297,24,64,30,66,31,67,34,143,35,144,40,68,47,71,54,73,66,-341,71,74,78,76,86,298,87,299,91,77,101,300,104,79,116,80,118,301,119,456,135,303,136,304,138,305,139,82,150,306,157,88,159,307,161,150,162,151,169,92,175,308,183,154,191,309,193,95
0,-6,66,145,102,457,186,155
0,-359,3,-359,6,-359,7,-359,22,-359,23,-359,24,-359,26,-359,30,-359,31,-359,40,-359,45,-359,46,-359,47,-359,51,-359,54,-359,66,-359,71,-359,75,-359,78,-359
0,-358,3,-358,6,-358,7,-358,22,-358,23,-358,24,-358,26,-358,30,-358,31,-358,40,-358,45,-358,46,-358,47,-358,51,-358,54,-358,66,-358,71,-358,75,-358,76,318,78,-358,80,458
0,-355,3,-355,6,-355,7,-355,22,-355,23,-355,24,-355,26,-355,30,-355,31,-355,40,-355,45,-355,46,-355,47,-355,51,-355,54,-355,66,-355,71,-355,75,-355,78,-355
0,-354,3,-354,6,-354,7,-354,22,-354,23,-354,24,-354,26,-354,30,-354,31,-354,40,-354,45,-354,46,-354,47,-354,51,-354,54,-354,66,-354,71,-354,75,-354,76,318,78,-354,80,459
0,-435,3,-435,5,-435,6,-435,22,-435,23,-435,24,-435,30,-435,31,-435,40,-435,47,-435,54,-435,66,-435,71,-435,78,-435
0,-361,3,-361,5,460,6,-361,22,-361,23,-361,24,-361,30,-361,31,-361,40,-361,47,-361,54,-361,66,-361,71,-361,78,-361
0,-430,3,-430,22,-430,23,-430,66,-430
0,-434,3,295,6,62,22,296,23,-434,24,64,30,66,31,67,40,68,47,71,54,73,66,-434,71,74,78,76,86,298,91,77,104,79,116,80,118,461,135,303,136,304,139,82,150,306,157,88,159,307,169,92,175,308,191,309,193,95
0,-335,3,295,22,296,23,297,66,-335,87,462,136,304,138,305,159,407
0,-336,23,297,66,-336,138,408
0,-338,23,297,66,-338,138,408
0,-342,3,295,22,296,23,-342,66,-342,136,304,159,407
0,-351,3,-351,6,62,7,63,22,-351,23,-351,24,64,26,65,30,66,31,67,40,68,45,69,46,70,47,71,51,72,54,73,66,-351,71,74,75,75,78,76,91,77,104,79,116,80,120,178,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-431,23,-431,66,-431
0,-349,3,-349,6,62,7,63,22,-349,23,-349,24,64,26,65,30,66,31,67,40,68,45,69,46,70,47,71,51,72,54,73,66,-349,71,74,75,75,78,76,91,77,104,79,116,80,120,178,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-345,3,-345,6,62,7,63,22,-345,23,-345,24,64,26,65,30,66,31,67,40,68,45,69,46,70,47,71,51,72,54,73,66,-345,71,74,75,75,78,76,91,77,104,79,116,80,120,178,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-347,3,-347,6,62,7,63,22,-347,23,-347,24,64,26,65,30,66,31,67,40,68,45,69,46,70,47,71,51,72,54,73,66,-347,71,74,75,75,78,76,91,77,104,79,116,80,120,178,139,82,140,83,150,85,153,86,154,87,157,88,160,89,167,90,168,91,169,92,175,93,191,94,193,95
0,-13,66,145,186,287
6,176,29,-265,37,-265,43,-265,53,-265,55,-265,58,-265,61,-265,63,-265,70,-265
30,179,31,463
0,-262,3,-262,6,-262,7,-262,22,-262,23,-262,24,-262,26,-262,29,-262,30,-262,31,-262,34,-262,35,-262,37,-262,40,-262,43,-262,45,-262,46,-262,47,-262,51,-262,53,-262,54,-262,55,-262,58,-262,61,-262,63,-262,66,-262,67,-262,70,-262,71,-262,75,-262,78,-262,79,-262
6,-407,30,-407,31,-407,71,-407,78,-407
71,182,77,464
37,-426,43,-426,55,-426,61,-426,79,-426
0,-424,3,-424,6,-424,7,-424,22,-424,23,-424,24,-424,26,-424,29,-424,30,-424,31,-424,34,-424,35,-424,37,-424,40,-424,43,-424,45,-424,46,-424,47,-424,51,-424,53,-424,54,-424,55,-424,58,-424,61,-424,63,-424,66,-424,67,-424,70,-424,71,-424,75,-424,78,-424,79,-424,85,-424
0,-285,3,-285,6,-285,7,-285,22,-285,23,-285,24,-285,26,-285,29,-285,30,-285,31,-285,34,-285,35,-285,37,-285,40,-285,43,-285,45,-285,46,-285,47,-285,51,-285,53,-285,54,-285,55,-285,58,-285,61,-285,63,-285,66,-285,67,-285,70,-285,71,-285,75,-285,78,-285,79,-285,85,425
0,-247,3,-247,6,-247,7,-247,22,-247,23,-247,24,-247,26,-247,29,184,30,-247,31,-247,34,-247,35,-247,37,185,40,-247,43,186,45,-247,46,-247,47,-247,51,-247,54,-247,55,188,61,350,63,191,66,-247,67,-247,70,192,71,-247,75,-247,78,-247,79,351,111,352,114,465,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
0,-248,3,-248,6,-248,7,-248,22,-248,23,-248,24,-248,26,-248,29,184,30,-248,31,-248,34,-248,35,-248,37,185,40,-248,43,186,45,-248,46,-248,47,-248,51,-248,54,-248,55,188,61,350,63,191,66,-248,67,-248,70,192,71,-248,75,-248,78,-248,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
29,-418,37,-418,43,-418,58,-418,61,-418,79,-418
29,-417,37,-417,43,-417,58,-417,61,-417,79,-417
29,-416,37,-416,43,-416,58,-416,61,-416,79,-416
0,-289,3,-289,6,-289,7,-289,22,-289,23,-289,24,-289,26,-289,29,-289,30,-289,31,-289,34,-289,35,-289,37,-289,40,-289,43,-289,45,-289,46,-289,47,-289,51,-289,54,-289,55,-289,61,-289,63,-289,66,-289,67,-289,70,-289,71,-289,75,-289,78,-289,79,-289,85,425
0,-232,3,-232,6,-232,7,-232,22,-232,23,-232,24,-232,26,-232,29,184,30,-232,31,-232,34,-232,35,-232,37,185,40,-232,43,186,45,-232,46,-232,47,-232,51,-232,54,-232,55,188,61,350,63,191,66,-232,67,-232,70,192,71,-232,75,-232,78,-232,79,351,111,352,114,466,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
0,-233,3,-233,6,-233,7,-233,22,-233,23,-233,24,-233,26,-233,29,184,30,-233,31,-233,34,-233,35,-233,37,185,40,-233,43,186,45,-233,46,-233,47,-233,51,-233,54,-233,55,188,61,350,63,191,66,-233,67,-233,70,192,71,-233,75,-233,78,-233,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
0,-236,3,-236,6,-236,7,-236,22,-236,23,-236,24,-236,26,-236,29,184,30,-236,31,-236,34,-236,35,-236,37,185,40,-236,43,186,45,-236,46,-236,47,-236,51,-236,54,-236,55,188,61,350,63,191,66,-236,67,-236,70,192,71,-236,75,-236,78,-236,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
0,-295,3,-295,6,-295,7,-295,22,-295,23,-295,24,-295,26,-295,29,-295,30,-295,31,-295,34,-295,35,-295,37,-295,40,-295,43,-295,45,-295,46,-295,47,-295,51,-295,54,-295,55,-295,61,-295,63,-295,66,-295,67,-295,70,-295,71,-295,75,-295,78,-295,79,-295,85,425
0,-299,3,-299,6,-299,7,-299,22,-299,23,-299,24,-299,26,-299,29,-299,30,-299,31,-299,34,-299,35,-299,37,-299,40,-299,43,-299,45,-299,46,-299,47,-299,51,-299,54,-299,55,-299,61,-299,63,-299,66,-299,67,-299,70,-299,71,-299,75,-299,78,-299,79,-299,85,425
0,-294,3,-294,6,-294,7,-294,22,-294,23,-294,24,-294,26,-294,29,-294,30,-294,31,-294,34,-294,35,-294,37,-294,40,-294,43,-294,45,-294,46,-294,47,-294,51,-294,54,-294,55,-294,61,-294,63,-294,66,-294,67,-294,70,-294,71,-294,75,-294,78,-294,79,-294,85,329,112,467
0,-298,3,-298,6,-298,7,-298,22,-298,23,-298,24,-298,26,-298,29,-298,30,-298,31,-298,34,-298,35,-298,37,-298,40,-298,43,-298,45,-298,46,-298,47,-298,51,-298,54,-298,55,-298,61,-298,63,-298,66,-298,67,-298,70,-298,71,-298,75,-298,78,-298,79,-298,85,329,112,468
0,-402,3,-402,6,-402,7,-402,22,-402,23,-402,24,-402,26,-402,29,-402,30,-402,31,-402,34,-402,35,-402,37,-402,40,-402,43,-402,45,-402,46,-402,47,-402,51,-402,54,-402,55,-402,61,-402,63,-402,66,-402,67,-402,70,-402,71,-402,75,-402,78,-402,79,-402
0,-252,3,-252,6,-252,7,-252,22,-252,23,-252,24,-252,26,-252,29,184,30,-252,31,-252,34,-252,35,-252,37,185,40,-252,43,186,45,-252,46,-252,47,-252,51,-252,54,-252,55,188,61,350,63,191,66,-252,67,-252,70,192,71,-252,75,-252,78,-252,79,351,111,352,114,469,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
0,-253,3,-253,6,-253,7,-253,22,-253,23,-253,24,-253,26,-253,29,184,30,-253,31,-253,34,-253,35,-253,37,185,40,-253,43,186,45,-253,46,-253,47,-253,51,-253,54,-253,55,188,61,350,63,191,66,-253,67,-253,70,192,71,-253,75,-253,78,-253,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
43,186,61,190,79,207,111,348,126,196,180,339,194,470
0,-244,3,-244,6,-244,7,-244,22,-244,23,-244,24,-244,26,-244,29,184,30,-244,31,-244,34,-244,35,-244,37,185,40,-244,43,186,45,-244,46,-244,47,-244,51,-244,54,-244,55,188,61,350,63,191,66,-244,67,-244,70,192,71,-244,75,-244,78,-244,79,351,111,352,114,471,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
43,186,61,190,79,207,111,348,126,196,180,339,194,472
0,-224,3,-224,6,-224,7,-224,22,-224,23,-224,24,-224,26,-224,29,184,30,-224,31,-224,34,-224,35,-224,37,185,40,-224,43,186,45,-224,46,-224,47,-224,51,-224,54,-224,55,188,61,350,63,191,66,-224,67,-224,70,192,71,-224,75,-224,78,-224,79,351,111,352,114,473,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
0,-227,3,-227,6,-227,7,-227,22,-227,23,-227,24,-227,26,-227,29,184,30,-227,31,-227,34,-227,35,-227,37,185,40,-227,43,186,45,-227,46,-227,47,-227,51,-227,54,-227,55,188,61,350,63,191,66,-227,67,-227,70,192,71,-227,75,-227,78,-227,79,351,111,352,114,474,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
0,-228,3,-228,6,-228,7,-228,22,-228,23,-228,24,-228,26,-228,29,184,30,-228,31,-228,34,-228,35,-228,37,185,40,-228,43,186,45,-228,46,-228,47,-228,51,-228,54,-228,55,188,61,350,63,191,66,-228,67,-228,70,192,71,-228,75,-228,78,-228,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
0,-78,1,-78,2,-78,4,-78,6,-78,10,-78,12,-78,13,-78,14,-78,17,-78,19,-78,21,-78,24,-78,25,-78,27,-78,28,-78,30,-78,31,-78,32,-78,33,-78,34,-78,35,-78,38,-78,40,-78,47,-78,49,-78,52,-78,54,-78,56,-78,59,-78,60,-78,62,-78,64,371,65,-78,66,-78,67,-78,69,-78,71,-78,72,-78,73,-78,78,-78,81,-78,82,-78
0,-94,1,-94,2,-94,4,-94,6,-94,10,-94,12,-94,13,-94,14,-94,17,-94,19,-94,21,-94,24,-94,25,-94,27,-94,28,-94,30,-94,31,-94,32,-94,33,-94,34,-94,35,-94,38,-94,40,-94,47,-94,49,-94,52,-94,54,-94,56,-94,59,-94,60,-94,62,-94,65,-94,66,-94,67,-94,69,-94,71,-94,72,-94,73,-94,78,-94,81,-94,82,-94
0,-54,1,-54,2,-54,4,-54,6,-54,10,-54,12,-54,13,-54,14,-54,17,-54,19,-54,21,-54,24,-54,25,-54,27,-54,28,-54,30,-54,31,-54,32,-54,33,-54,34,-54,35,-54,38,-54,40,-54,41,221,47,-54,49,-54,52,-54,54,-54,56,-54,59,-54,60,-54,62,-54,64,222,65,-54,66,-54,67,-54,69,-54,71,-54,72,-54,73,-54,78,-54,81,-54,82,-54
0,-86,1,-86,2,-86,4,-86,6,-86,10,-86,12,-86,13,-86,14,-86,17,-86,19,-86,21,-86,24,-86,25,-86,27,-86,28,-86,30,-86,31,-86,32,-86,33,-86,34,-86,35,-86,38,-86,40,-86,47,-86,49,-86,52,-86,54,-86,56,-86,59,-86,60,-86,62,-86,65,-86,66,-86,67,-86,69,-86,71,-86,72,-86,73,-86,78,-86,81,-86,82,-86
0,-62,1,-62,2,-62,4,-62,6,-62,10,-62,12,-62,13,-62,14,-62,17,-62,19,-62,21,-62,24,-62,25,-62,27,-62,28,-62,30,-62,31,-62,32,-62,33,-62,34,-62,35,-62,38,-62,40,-62,41,221,47,-62,49,-62,52,-62,54,-62,56,-62,59,-62,60,-62,62,-62,64,222,65,-62,66,-62,67,-62,69,-62,71,-62,72,-62,73,-62,78,-62,81,-62,82,-62
0,-393,3,-393,6,-393,7,-393,22,-393,23,-393,24,-393,26,-393,30,-393,31,-393,34,-393,35,-393,36,391,40,-393,45,-393,46,-393,47,-393,51,-393,54,-393,66,-393,67,-393,71,-393,75,-393,78,-393,80,-393
0,-9,66,145,186,287
0,-2,66,145,102,475,186,155
0,-5,66,145,186,287
0,-357,3,-357,6,-357,7,-357,22,-357,23,-357,24,-357,26,-357,30,-357,31,-357,40,-357,45,-357,46,-357,47,-357,51,-357,54,-357,66,-357,71,-357,75,-357,78,-357
0,-353,3,-353,6,-353,7,-353,22,-353,23,-353,24,-353,26,-353,30,-353,31,-353,40,-353,45,-353,46,-353,47,-353,51,-353,54,-353,66,-353,71,-353,75,-353,78,-353
0,-436,3,-436,5,-436,6,-436,22,-436,23,-436,24,-436,30,-436,31,-436,40,-436,47,-436,54,-436,66,-436,71,-436,78,-436
0,-433,23,-433,66,-433
0,-334,23,297,66,-334,138,408
0,-260,3,-260,6,-260,7,-260,22,-260,23,-260,24,-260,26,-260,29,-260,30,-260,31,-260,34,-260,35,-260,37,-260,40,-260,43,-260,45,-260,46,-260,47,-260,51,-260,53,-260,54,-260,55,-260,58,-260,61,-260,63,-260,66,-260,67,-260,70,-260,71,-260,75,-260,78,-260,79,-260
6,-408,30,-408,31,-408,71,-408,78,-408
0,-246,3,-246,6,-246,7,-246,22,-246,23,-246,24,-246,26,-246,29,184,30,-246,31,-246,34,-246,35,-246,37,185,40,-246,43,186,45,-246,46,-246,47,-246,51,-246,54,-246,55,188,61,350,63,191,66,-246,67,-246,70,192,71,-246,75,-246,78,-246,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
0,-231,3,-231,6,-231,7,-231,22,-231,23,-231,24,-231,26,-231,29,184,30,-231,31,-231,34,-231,35,-231,37,185,40,-231,43,186,45,-231,46,-231,47,-231,51,-231,54,-231,55,188,61,350,63,191,66,-231,67,-231,70,192,71,-231,75,-231,78,-231,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
0,-293,3,-293,6,-293,7,-293,22,-293,23,-293,24,-293,26,-293,29,-293,30,-293,31,-293,34,-293,35,-293,37,-293,40,-293,43,-293,45,-293,46,-293,47,-293,51,-293,54,-293,55,-293,61,-293,63,-293,66,-293,67,-293,70,-293,71,-293,75,-293,78,-293,79,-293,85,425
0,-297,3,-297,6,-297,7,-297,22,-297,23,-297,24,-297,26,-297,29,-297,30,-297,31,-297,34,-297,35,-297,37,-297,40,-297,43,-297,45,-297,46,-297,47,-297,51,-297,54,-297,55,-297,61,-297,63,-297,66,-297,67,-297,70,-297,71,-297,75,-297,78,-297,79,-297,85,425
0,-251,3,-251,6,-251,7,-251,22,-251,23,-251,24,-251,26,-251,29,184,30,-251,31,-251,34,-251,35,-251,37,185,40,-251,43,186,45,-251,46,-251,47,-251,51,-251,54,-251,55,188,61,350,63,191,66,-251,67,-251,70,192,71,-251,75,-251,78,-251,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
0,-242,3,-242,6,-242,7,-242,22,-242,23,-242,24,-242,26,-242,29,184,30,-242,31,-242,34,-242,35,-242,37,185,40,-242,43,186,45,-242,46,-242,47,-242,51,-242,54,-242,55,188,61,350,63,191,66,-242,67,-242,70,192,71,-242,75,-242,78,-242,79,351,111,352,114,476,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
0,-243,3,-243,6,-243,7,-243,22,-243,23,-243,24,-243,26,-243,29,184,30,-243,31,-243,34,-243,35,-243,37,185,40,-243,43,186,45,-243,46,-243,47,-243,51,-243,54,-243,55,188,61,350,63,191,66,-243,67,-243,70,192,71,-243,75,-243,78,-243,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
0,-222,3,-222,6,-222,7,-222,22,-222,23,-222,24,-222,26,-222,29,184,30,-222,31,-222,34,-222,35,-222,37,185,40,-222,43,186,45,-222,46,-222,47,-222,51,-222,54,-222,55,188,61,350,63,191,66,-222,67,-222,70,192,71,-222,75,-222,78,-222,79,351,111,352,114,477,126,196,131,354,156,355,163,356,165,357,166,358,182,359,190,360
0,-223,3,-223,6,-223,7,-223,22,-223,23,-223,24,-223,26,-223,29,184,30,-223,31,-223,34,-223,35,-223,37,185,40,-223,43,186,45,-223,46,-223,47,-223,51,-223,54,-223,55,188,61,350,63,191,66,-223,67,-223,70,192,71,-223,75,-223,78,-223,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
0,-226,3,-226,6,-226,7,-226,22,-226,23,-226,24,-226,26,-226,29,184,30,-226,31,-226,34,-226,35,-226,37,185,40,-226,43,186,45,-226,46,-226,47,-226,51,-226,54,-226,55,188,61,350,63,191,66,-226,67,-226,70,192,71,-226,75,-226,78,-226,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
0,-1,66,145,186,287
0,-241,3,-241,6,-241,7,-241,22,-241,23,-241,24,-241,26,-241,29,184,30,-241,31,-241,34,-241,35,-241,37,185,40,-241,43,186,45,-241,46,-241,47,-241,51,-241,54,-241,55,188,61,350,63,191,66,-241,67,-241,70,192,71,-241,75,-241,78,-241,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360
0,-221,3,-221,6,-221,7,-221,22,-221,23,-221,24,-221,26,-221,29,184,30,-221,31,-221,34,-221,35,-221,37,185,40,-221,43,186,45,-221,46,-221,47,-221,51,-221,54,-221,55,188,61,350,63,191,66,-221,67,-221,70,192,71,-221,75,-221,78,-221,79,351,111,352,126,196,131,440,156,355,163,356,165,357,166,358,182,359,190,360""",
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
extreme extreme +
extreme extreme +
extreme extreme +
transferred transferred *-*+**--*-
transferred transferred *-*+**--*
transferred transferred *-*+**-*-
transferred transferred *-*+**-*
transferred transferred *-*+**
transferred transferred *-*+*--*-
transferred transferred *-*+*--*
transferred transferred *-*+*-*-
transferred transferred *-*+*-*
transferred transferred *-*+*
transferred transferred *-***--*-
transferred transferred *-***--*
transferred transferred *-***-*-
transferred transferred *-***-*
transferred transferred *-***
transferred transferred *-**--*-
transferred transferred *-**--*
transferred transferred *-**-*-
transferred transferred *-**-*
transferred transferred *-**
transferred transferred *-+**--*-
transferred transferred *-+**--*
transferred transferred *-+**-*-
transferred transferred *-+**-*
transferred transferred *-+**
transferred transferred *-+*--*-
transferred transferred *-+*--*
transferred transferred *-+*-*-
transferred transferred *-+*-*
transferred transferred *-+*
transferred transferred *-**--*-
transferred transferred *-**--*
transferred transferred *-**-*-
transferred transferred *-**-*
transferred transferred *-**
transferred transferred *-*--*-
transferred transferred *-*--*
transferred transferred *-*-*-
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
_described _described *
_all_described _all_described -**--*
_all_described _all_described -**-*
_all_described _all_described -*--*
_all_described _all_described -*-*
_all_described _all_described -*
_all_described _all_described *--*
_all_described _all_described *-*
_all_described _all_described --*
_all_described _all_described -*
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
$END AGE ALL ALTERNATIVE_OR_STREAMLINED APPROXIMATELY AVERAGE BALANCE CASH_OUT CLOSING_NAMED COUNT CREDIT_SCORE CUT_OFF_NAMED DATE DELINQUENT EACH FEATURE FIRST_PAYMENT GROUP INVESTMENT_PROPERTY LARGEST LESS_THAN LOANS LTV MATURES MATURITY MONEY MONTHS NET_RATE NONE NO_INCOME_VERIFICATION NO_ONE_ZIP_CODE NO_OTHER_STATE NUMBER ONE_ZIP_CODE ORIGINAL_BALANCE ORIGINAL_LTV ORIGINAL_TERM ORIGINATED ORIGINATION OR_ELSE OTHER PERCENT POOL POOL_NAME PRIMARY_INSURANCE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE RATE REFINANCED REMAINING_TERM SECOND_HOME SERIES SMALLEST SOME_LOANS STATE SUCH_LOANS TABLES TERM_SHEETS THEIR THEN THEY TOTALLED WEIGHTED_AVERAGE YEARS _ADDITIONAL_COLLATERAL _AND _AND_HAD _AT_LEAST _AT_MOST _BETWEEN _BUT _CLEAN_UP_CALL _CONSIST_OF _CONTAINS _COVERED_BY _DELINQUENT _EXPECTED _FOLLOWING _FROM _HAVE _IN_CASE_OF _KIND _MAKE_UP _MAY_PURCHASE _MAY_VARY _NUMBERED _OF _OF_EACH _OF_SUBJECT _OR_LESS_BEHIND _OR_MORE_BEHIND _OVER _PLAIN _POSSESSIVE _PROVIDE _RANGED _REPRESENT _REPRESENTING _RESPECTIVELY _SECURED_BY _SECURED_BY_ANY _THERE _TO _TOTAL_OF _TO_TRUST _TRANSFER _WAS _WHICH _WITH _WITH_NAMED _WORD ___call_words_plus_11 ___further_plus_9 ___of_loans_plus_1 ___of_loans_star_2 ___size_star_5 ___words_plus_10 __consisted_plus_3 __consisted_star_4 __share_plus_7 __share_star_6 __share_star_8 __statement_star_0 _all_described _and _averaged{DATE} _averaged{MONEY} _averaged{PERCENT} _averaged{_number} _averages _average{_dollars,MONEY} _average{_numbers,_number} _average{_rates,PERCENT} _call_words _clause _days _described _dollars _each _facts _fact{_days,DATE} _fact{_dollars,MONEY} _fact{_numbers,_number} _fact{_rates,PERCENT} _figure _further _insured _item _items _joint _link _list _loans _named _number _numbers _of _of_loans _part _predicate _quantity _rates _secured _several _shared _size _stated{_days,DATE} _stated{_dollars,MONEY} _stated{_numbers,_number} _stated{_rates,PERCENT} _statistic _totalled _totals _values{DATE} _values{MONEY} _values{PERCENT} _values{_figure} _values{_number} _verb _whose{_dollars,MONEY} _whose{_numbers,_number} _whose{_rates,PERCENT} _words all_counted amount bare bound clean_up_call collateral_heading consisted counted counting deed extreme had measured{_dollars} measured{_numbers} measured{_rates} named_date notice or_less or_more quantity{_days} quantity{_dollars} quantity{_numbers} quantity{_rates} quantity{_totals} share sized stated statement trait transferred unknown value{DATE} value{MONEY} value{PERCENT} value{_figure} value{_number}""",
"""\
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-373,27,19,28,20,30,21,31,22,34,23,35,24,36,25,38,26,41,-373,42,27,43,28,48,29,50,30,53,31,54,-373,55,32,56,33,57,34,58,35,59,36,61,37,63,38,68,39,69,40,72,41,81,42,87,43,89,44,92,45,97,46,102,47,104,48,111,49,117,50,135,51,136,52,138,53,139,54,140,55,141,56,142,57,143,58,144,59,148,60,149,61,153,62,154,63,156,64,157,65,159,66,161,67,162,68,164,69,167,70,168,71,169,72,170,73,171,74,183,75,185,76,186,77,187,78,188,79,189,80,190,81,194,82,195,83,199,84,200,85,203,86,204,87,205,88,206,89,208,90,209,91,210,92,211,93,213,94
1,-362,4,-362,5,-362,6,-362,9,-362,10,-362,16,-362,19,-362,20,-362,22,-362,24,-362,27,-362,32,-362,34,-362,35,-362,36,-362,38,-362,48,-362,50,-362,53,-362,60,-362,63,-362,66,-362,68,-362,69,-362,70,-362,79,-362,87,-362,89,-362,92,-362,96,-362,107,-362
17,-344,21,-344,56,-344
12,-370,25,-370,32,-370,41,-370,54,-370
1,-349,4,-131,6,-349,9,-349,10,-349,16,-349,20,-131,21,-131,22,-349,24,-349,25,-131,27,-349,34,-349,35,-349,36,-349,38,-349,48,-349,50,-349,60,-349,66,-349,68,-131,69,-131,70,-131,79,-131,80,-131,87,-349,92,-131,96,-131,107,-349
1,-352,4,-352,5,-352,6,-352,9,-352,10,-352,16,-352,19,-352,20,-352,22,-352,24,-352,25,-352,27,-352,34,-352,35,-352,36,-352,38,-352,48,-352,50,-352,53,-352,60,-352,63,-352,66,-352,68,-352,69,-352,70,-352,79,-352,87,-352,89,-352,92,-352,96,-352,107,-352
77,95,87,43,88,96,89,44,106,97,107,98,157,99,158,100
1,-359,4,-359,5,-359,6,-359,9,-359,10,-359,16,-359,19,-359,20,-359,22,-359,24,-359,27,-359,32,-359,34,-359,35,-359,36,-359,38,-359,48,-359,50,-359,53,-359,60,-359,63,-359,66,-359,68,-359,69,-359,70,-359,79,-359,87,-359,89,-359,92,-359,96,-359,107,-359
1,-363,4,-363,5,-363,6,-363,9,-363,10,-363,16,-363,19,-363,20,-363,22,-363,24,-363,27,-363,32,-363,34,-363,35,-363,36,-363,38,-363,48,-363,50,-363,53,-363,60,-363,63,-363,66,-363,68,-363,69,-363,70,-363,79,-363,87,-363,89,-363,92,-363,96,-363,107,-363
77,101,87,43,88,102,89,44,106,103,107,104,157,99,158,105
17,-343,21,-343,56,-343
15,-305,55,-305,66,-305,83,-305
1,-365,4,-365,5,-365,6,-365,9,-365,10,-365,12,-365,16,-365,19,-365,20,-365,22,-365,24,-365,27,-365,34,-365,35,-365,36,-365,38,-365,48,-365,50,-365,53,-365,60,-365,63,-365,66,-365,68,-365,69,-365,70,-365,79,-365,87,-365,89,-365,92,-365,96,-365,107,-365
2,-340,5,-340,14,-340,17,-340,19,-340,21,-340,23,-340,37,-340,43,-340,53,-340,56,-340,60,-340,61,-340,62,-340,63,-340,66,-340,73,106,80,-340,86,-340,94,-340,98,-340,106,-340,107,-340,108,-340
1,-351,4,-130,6,-351,9,-351,10,-351,16,-351,20,-130,21,-130,22,-351,24,-351,25,-130,27,-351,34,-351,35,-351,36,-351,38,-351,48,-351,50,-351,60,-351,66,-351,68,-130,69,-130,70,-130,79,-130,80,-130,87,-351,92,-130,96,-130,107,-351
12,-371,25,-371,32,-371,41,-371,54,-371
2,-339,5,-339,14,-339,17,-339,19,-339,21,-339,23,-339,37,-339,43,-339,53,-339,56,-339,60,-339,61,-339,62,-339,63,-339,66,-339,73,107,80,-339,86,-339,94,-339,98,-339,106,-339,107,-339,108,-339
1,-357,4,-357,5,-357,6,-357,9,-357,10,-357,16,-357,19,-357,20,-357,22,-357,24,-357,27,-357,34,-357,35,-357,36,-357,38,-357,41,-357,48,-357,50,-357,53,-357,60,-357,63,-357,66,-357,68,-357,69,-357,70,-357,79,-357,87,-357,89,-357,92,-357,96,-357,107,-357
1,-364,4,-364,5,-364,6,-364,9,-364,10,-364,12,-364,16,-364,19,-364,20,-364,22,-364,24,-364,27,-364,34,-364,35,-364,36,-364,38,-364,48,-364,50,-364,53,-364,60,-364,63,-364,66,-364,68,-364,69,-364,70,-364,79,-364,87,-364,89,-364,92,-364,96,-364,107,-364
1,-356,4,-356,5,-356,6,-356,9,-356,10,-356,16,-356,19,-356,20,-356,22,-356,24,-356,27,-356,34,-356,35,-356,36,-356,38,-356,41,-356,48,-356,50,-356,53,-356,60,-356,63,-356,66,-356,68,-356,69,-356,70,-356,79,-356,87,-356,89,-356,92,-356,96,-356,107,-356
2,2,14,10,17,108,21,109,23,110,37,111,56,33,61,37,80,112,107,113,139,54,153,114,179,115,193,116
4,3,20,15,25,-373,41,-373,54,-373,68,39,69,40,92,45,185,117,187,78
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,92,45,96,120,187,121,217,122
1,-353,4,-353,5,-353,6,-353,9,-353,10,-353,16,-353,19,-353,20,-353,22,-353,24,-353,25,-353,27,-353,34,-353,35,-353,36,-353,38,-353,48,-353,50,-353,53,-353,60,-353,63,-353,66,-353,68,-353,69,-353,70,-353,79,-353,87,-353,89,-353,92,-353,96,-353,107,-353
1,-358,4,-358,5,-358,6,-358,9,-358,10,-358,16,-358,19,-358,20,-358,22,-358,24,-358,27,-358,34,-358,35,-358,36,-358,38,-358,41,-358,48,-358,50,-358,53,-358,60,-358,63,-358,66,-358,68,-358,69,-358,70,-358,79,-358,87,-358,89,-358,92,-358,96,-358,107,-358
1,-361,4,-361,5,-361,6,-361,9,-361,10,-361,16,-361,19,-361,20,-361,22,-361,24,-361,27,-361,32,-361,34,-361,35,-361,36,-361,38,-361,48,-361,50,-361,53,-361,60,-361,63,-361,66,-361,68,-361,69,-361,70,-361,79,-361,87,-361,89,-361,92,-361,96,-361,107,-361
1,-366,4,-366,5,-366,6,-366,9,-366,10,-366,12,-366,16,-366,19,-366,20,-366,22,-366,24,-366,27,-366,34,-366,35,-366,36,-366,38,-366,48,-366,50,-366,53,-366,60,-366,63,-366,66,-366,68,-366,69,-366,70,-366,79,-366,87,-366,89,-366,92,-366,96,-366,107,-366
5,123,19,124,53,125,62,126,63,127,73,128,74,129,80,130,94,131,171,132,172,133,173,134,207,135
2,-55,5,123,14,-55,17,-55,19,124,21,-55,43,-55,53,125,56,-55,60,-55,61,-55,62,126,63,127,66,-55,73,136,80,137,171,132,172,138,173,134,207,135
1,-355,4,-355,5,-355,6,-355,9,-355,10,-355,16,-355,19,-355,20,-355,22,-355,24,-355,27,-355,34,-355,35,-355,36,-355,38,-355,41,-355,48,-355,50,-355,53,-355,60,-355,63,-355,66,-355,68,-355,69,-355,70,-355,79,-355,87,-355,89,-355,92,-355,96,-355,107,-355
1,-360,4,-360,5,-360,6,-360,9,-360,10,-360,16,-360,19,-360,20,-360,22,-360,24,-360,27,-360,32,-360,34,-360,35,-360,36,-360,38,-360,48,-360,50,-360,53,-360,60,-360,63,-360,66,-360,68,-360,69,-360,70,-360,79,-360,87,-360,89,-360,92,-360,96,-360,107,-360
1,-350,4,-129,6,-350,9,-350,10,-350,16,-350,20,-129,21,-129,22,-350,24,-350,25,-129,27,-350,34,-350,35,-350,36,-350,38,-350,48,-350,50,-350,60,-350,66,-350,68,-129,69,-129,70,-129,79,-129,80,-129,87,-350,92,-129,96,-129,107,-350
15,-304,55,-304,66,-304,83,-304
0,-341,2,-341,4,-341,5,-341,12,-341,14,-341,17,-341,19,-341,20,-341,21,-341,23,-341,25,-341,32,-341,37,-341,41,-341,43,-341,53,-341,54,-341,56,-341,60,-341,61,-341,62,-341,63,-341,66,-341,68,-341,69,-341,70,-341,73,-341,74,-341,77,-341,79,-341,80,-341,86,-341,92,-341,94,-341,95,-341,96,-341,98,-341,99,-341,106,-341,107,-341,108,-341,111,-341
0,-451,52,139,111,140,112,141
0,-453,52,139,111,140,112,142
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,148,60,149,143,156,64,161,67,162,68,167,144,168,145,169,146,170,147,171,74,186,148,203,149,204,150,205,151,206,152
0,-342,2,-342,4,-342,5,-342,12,-342,14,-342,17,-342,19,-342,20,-342,21,-342,23,-342,25,-342,32,-342,37,-342,41,-342,43,-342,53,-342,54,-342,56,-342,60,-342,61,-342,62,-342,63,-342,66,-342,68,-342,69,-342,70,-342,73,-342,74,-342,77,-342,79,-342,80,-342,86,-342,92,-342,94,-342,95,-342,96,-342,98,-342,99,-342,106,-342,107,-342,108,-342,111,-342
1,-348,6,-348,9,-348,10,-348,16,-348,22,-348,24,-348,27,-348,34,-348,35,-348,36,-348,38,-348,40,153,48,-348,50,-348,60,-348,66,-348,87,-348,107,-348
12,-367,25,-367,32,-367,41,-367,54,-367
4,154,12,-369,25,-369,32,-369,41,-369,54,-369
52,139,107,155,111,140,112,156,134,157
21,158
2,-345,5,-345,6,-345,14,-345,17,-345,19,-345,21,-345,34,-345,42,-345,43,-345,53,-345,56,-345,61,-345,63,-345
2,-346,5,-346,6,-346,14,-346,17,-346,19,-346,21,-346,34,-346,42,-346,43,-346,53,-346,56,-346,61,-346,63,-346
12,-372,25,-372,32,-372,41,-372,54,-372
42,159
107,160
4,3,20,15,32,-373,68,39,69,40,92,45,184,161,187,162
0,-729,2,-729,4,-729,14,-729,17,-729,20,-729,21,-729,32,-729,56,-729,57,-729,58,-729,60,-729,61,-729,65,-729,66,-729,67,-729,68,-729,69,-729,71,-729,72,-729,80,-729,84,-729,92,-729,106,-729,108,-729,111,-729
0,-386,2,-386,4,-386,14,-386,17,-386,20,-386,21,-386,32,-386,56,-386,57,-386,58,-386,60,-386,61,-386,65,-386,66,-386,67,-386,68,-386,69,-386,71,-386,72,-386,80,-386,84,-386,92,-386,106,-386,108,-386,111,163
0,-2,60,164,123,165
1,-549,4,-549,5,-549,6,-549,9,-549,10,-549,12,-549,16,-549,19,-549,20,-549,22,-549,24,-549,27,-549,34,-549,35,-549,36,-549,38,-549,48,-549,50,-549,53,-549,60,-549,63,-549,66,-549,68,-549,69,-549,70,-549,79,-549,87,-549,89,-549,92,-549,96,-549,107,-549
1,-540,4,-540,5,-540,6,-540,9,-540,10,-540,16,-540,19,-540,20,-540,22,-540,24,-540,25,-540,27,-540,34,-540,35,-540,36,-540,38,-540,48,-540,50,-540,53,-540,60,-540,63,-540,66,-540,68,-540,69,-540,70,-540,79,-540,87,-540,89,-540,92,-540,96,-540,107,-540
17,166,21,167,56,168
0,-108,60,-108
0,-118,60,-118,80,-118,83,-118,99,-118,105,-118,106,-118,107,-118
0,-115,60,-115,80,-115,83,-115,99,-115,105,-115,106,-115,107,-115
0,-117,60,-117,80,-117,83,-117,99,-117,105,-117,106,-117,107,-117
0,-116,60,-116,80,-116,83,-116,99,-116,105,-116,106,-116,107,-116
60,169,66,170,125,171
87,43,89,44,107,172,157,99,158,173
2,-56,5,123,14,-56,17,-56,19,124,21,-56,23,110,37,111,43,-56,53,125,56,-56,60,-56,61,-56,62,126,63,127,66,-56,80,174,86,175,94,176,98,177,106,178,107,179,108,180,171,132,172,181,173,134,179,182,193,116,207,135
2,2,14,10,17,108,21,109,43,183,56,33,60,184,61,37,66,185,139,54,150,186,153,187,154,188,164,189
1,-546,4,-546,5,-546,6,-546,9,-546,10,-546,16,-546,19,-546,20,-546,22,-546,24,-546,27,-546,32,-546,34,-546,35,-546,36,-546,38,-546,48,-546,50,-546,53,-546,60,-546,63,-546,66,-546,68,-546,69,-546,70,-546,79,-546,87,-546,89,-546,92,-546,96,-546,107,-546
2,2,14,10,17,108,21,109,56,33,61,37,139,54,153,190
15,11,55,32,66,191,83,192,122,193,159,194
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-45,63,127,66,-45,136,52,138,53,148,60,149,195,156,64,161,67,162,68,171,74,186,196,203,197,204,198,205,199,206,200
1,-543,4,-543,5,-543,6,-543,9,-543,10,-543,16,-543,19,-543,20,-543,22,-543,24,-543,27,-543,34,-543,35,-543,36,-543,38,-543,41,-543,48,-543,50,-543,53,-543,60,-543,63,-543,66,-543,68,-543,69,-543,70,-543,79,-543,87,-543,89,-543,92,-543,96,-543,107,-543
73,201,74,202,80,203
0,-20,60,-20
0,-14,60,-14
0,-18,60,-18
0,-16,60,-16
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,60,-347,66,-347,87,204,107,-347,136,205,138,206,156,207,162,208
57,209,58,210,72,211,84,212,106,213
4,3,20,15,25,-373,41,-373,54,-373,66,214,67,215,68,39,69,40,71,216,80,217,87,43,89,44,92,45,95,218,107,219,120,220,151,221,157,222,160,223,185,224,187,78
60,-46,66,-46,107,225
25,226,41,227,54,228
0,-3
0,-5
0,-10,60,-10
4,3,20,15,21,229,25,-373,68,39,69,40,70,230,79,231,80,232,92,45,96,233,187,234,216,235
0,-7,60,-7
0,-12,60,-12
0,-4
1,-50,4,3,5,-50,6,-50,9,-50,10,-50,12,-373,16,-50,19,-50,20,15,22,-50,24,-50,27,-50,34,-50,35,-50,36,-50,38,-50,48,-50,50,-50,53,-50,60,-50,63,-50,66,-50,68,39,69,40,70,236,79,237,87,238,89,44,92,45,96,239,107,240,157,99,158,241,174,242,187,243,215,244
1,-47,4,3,5,-47,6,-47,9,-47,10,-47,16,-47,19,-47,20,15,22,-47,24,-47,25,-373,27,-47,34,-47,35,-47,36,-47,38,-47,48,-47,50,-47,53,-47,60,-47,63,-47,66,-47,68,39,69,40,70,230,79,231,87,245,89,44,92,45,96,233,107,246,157,99,158,247,175,248,187,234,216,249
1,-49,4,3,5,-49,6,-49,9,-49,10,-49,16,-49,19,-49,20,15,22,-49,24,-49,27,-49,32,-373,34,-49,35,-49,36,-49,38,-49,48,-49,50,-49,53,-49,60,-49,63,-49,66,-49,68,39,69,40,70,250,79,251,87,252,89,44,92,45,96,253,107,254,157,99,158,255,178,256,187,257,219,258
1,-48,4,3,5,-48,6,-48,9,-48,10,-48,16,-48,19,-48,20,15,22,-48,24,-48,27,-48,34,-48,35,-48,36,-48,38,-48,41,-373,48,-48,50,-48,53,-48,60,-48,63,-48,66,-48,68,39,69,40,70,118,79,119,87,259,89,44,92,45,96,120,107,260,157,99,158,261,176,262,187,121,217,263
0,-11,60,-11
0,-8,60,-8
0,-6,60,-6
0,93
0,-9,60,-9
0,-432,12,264,60,-432
77,265,106,266,107,267
0,-434,12,268,60,-434
0,-430,12,269,60,-430,77,270
2,2,14,10,17,108,21,109,42,271,43,272,56,33,61,37,114,273,139,54,153,274
77,275,106,276,107,277
0,-408,12,278,60,-408
77,279,106,280,107,281
0,-410,12,282,60,-410
0,-406,12,283,60,-406,77,284
77,285,106,286,107,287
2,2,4,3,14,10,17,108,20,15,21,109,32,-373,42,288,56,33,61,37,68,39,69,40,82,289,92,45,119,290,139,54,153,291,166,292,187,293,191,294
2,2,4,3,14,10,17,108,20,15,21,109,32,-373,42,295,56,33,61,37,68,39,69,40,82,289,92,45,119,290,139,54,153,291,166,296,187,293,191,294
0,-340,2,-340,4,-340,12,-340,14,-340,17,-340,20,-340,21,-340,23,-340,25,-340,32,-340,37,-340,41,-340,43,-340,54,-340,56,-340,60,-340,61,-340,66,-340,68,-340,69,-340,70,-340,73,-340,74,-340,77,-340,79,-340,80,-340,92,-340,95,-340,96,-340,99,-340,106,-340,107,-340,108,-340,111,-340
0,-339,2,-339,4,-339,12,-339,14,-339,17,-339,20,-339,21,-339,23,-339,25,-339,32,-339,37,-339,41,-339,43,-339,54,-339,56,-339,60,-339,61,-339,66,-339,68,-339,69,-339,70,-339,73,-339,74,-339,77,-339,79,-339,80,-339,92,-339,95,-339,96,-339,99,-339,106,-339,107,-339,108,-339,111,-339
4,-112,12,-112,20,-112,68,-112,69,-112,70,-112,79,-112,92,-112,96,-112
4,-111,12,-111,20,-111,68,-111,69,-111,70,-111,79,-111,92,-111,96,-111
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,297,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
13,303,23,110,37,111,76,304,193,305
23,110,37,111,80,306,107,307,179,308,193,116
0,-81,60,-81
4,3,12,-373,20,15,68,39,69,40,70,236,79,237,92,45,96,239,174,309,187,243,215,244
87,43,89,44,157,310
41,311
4,312,41,313
79,314
41,315
0,-298,60,-298,87,43,89,44,157,316
1,-349,6,-349,9,-349,10,-349,16,-349,22,-349,24,-349,27,-349,34,-349,35,-349,36,-349,38,-349,48,-349,50,-349,60,-349,62,-349,66,-349,87,-349,107,-349
1,-351,6,-351,9,-351,10,-351,16,-351,22,-351,24,-351,27,-351,34,-351,35,-351,36,-351,38,-351,48,-351,50,-351,60,-351,62,-351,66,-351,87,-351,107,-351
1,-350,6,-350,9,-350,10,-350,16,-350,22,-350,24,-350,27,-350,34,-350,35,-350,36,-350,38,-350,48,-350,50,-350,60,-350,62,-350,66,-350,87,-350,107,-350
4,-354,20,-354,25,-354,68,-354,69,-354,70,-354,79,-354,92,-354,96,-354
1,-348,6,-348,9,-348,10,-348,16,-348,22,-348,24,-348,27,-348,34,-348,35,-348,36,-348,38,-348,48,-348,50,-348,60,-348,62,-348,66,-348,87,-348,107,-348
2,2,4,3,14,10,17,108,20,15,21,109,32,-373,42,317,56,33,61,37,68,39,69,40,82,289,92,45,119,290,139,54,153,291,166,318,187,293,191,294
4,3,20,15,32,-373,68,39,69,40,92,45,184,319,187,162
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,320,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
1,1,5,123,6,5,9,7,10,8,19,124,22,17,27,19,34,23,35,24,36,25,48,29,50,30,53,125,63,127,138,53,156,64,162,68,171,321,180,322,181,323,182,324,204,325,205,326,206,327
62,126,87,328,173,329
0,-71,60,-71
4,-621,20,-621,25,-621,68,-621,69,-621,70,-621,79,-621,92,-621,96,-621
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,187,234,216,330
2,2,4,3,14,10,17,108,20,15,21,109,32,-373,42,331,56,33,61,37,68,39,69,40,82,289,92,45,119,290,139,54,153,291,166,332,187,293,191,294
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,333,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-73,60,-73
0,-732,20,-732,52,-732,69,-732,107,-732,111,-732
0,-731,20,-731,52,-731,69,-731,107,-731,111,-731
0,-450,52,334,111,335
0,-452,52,334,111,335
87,43,89,44,107,336,157,99,158,337
0,-19,60,-19
0,-13,60,-13
0,-17,60,-17
0,-15,60,-15
60,-46,66,-46,107,338
1,-50,5,-50,6,-50,9,-50,10,-50,16,-50,19,-50,22,-50,24,-50,27,-50,34,-50,35,-50,36,-50,38,-50,48,-50,50,-50,53,-50,60,-50,63,-50,66,-50,87,43,89,44,107,240,157,99,158,241
1,-47,5,-47,6,-47,9,-47,10,-47,16,-47,19,-47,22,-47,24,-47,27,-47,34,-47,35,-47,36,-47,38,-47,48,-47,50,-47,53,-47,60,-47,63,-47,66,-47,87,43,89,44,107,246,157,99,158,339
1,-49,5,-49,6,-49,9,-49,10,-49,16,-49,19,-49,22,-49,24,-49,27,-49,34,-49,35,-49,36,-49,38,-49,48,-49,50,-49,53,-49,60,-49,63,-49,66,-49,87,43,89,44,107,254,157,99,158,255
1,-48,5,-48,6,-48,9,-48,10,-48,16,-48,19,-48,22,-48,24,-48,27,-48,34,-48,35,-48,36,-48,38,-48,48,-48,50,-48,53,-48,60,-48,63,-48,66,-48,87,43,89,44,107,260,157,99,158,261
87,43,89,44,107,340,157,99,158,341
12,-368,25,-368,32,-368,41,-368,54,-368
41,342
0,-441,20,-441,52,334,69,-441,107,-441,111,335
107,343
65,344,111,49,117,50,183,345
73,346,87,347
4,3,20,15,28,348,32,-373,68,39,69,40,92,45,104,349,184,350,187,162
107,351
32,352
0,-730,2,-730,4,-730,14,-730,17,-730,20,-730,21,-730,32,-730,56,-730,57,-730,58,-730,60,-730,61,-730,65,-730,66,-730,67,-730,68,-730,69,-730,71,-730,72,-730,80,-730,84,-730,92,-730,106,-730,108,-730,111,-730
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-373,27,19,28,20,30,21,31,22,34,23,35,24,36,25,38,26,41,-373,42,27,43,28,48,29,50,30,53,31,54,-373,55,32,56,33,59,36,61,37,63,38,68,39,69,40,87,43,89,44,92,45,97,46,102,47,104,48,111,49,117,50,135,353,136,52,138,53,139,54,140,55,141,56,142,57,143,58,144,59,148,60,149,61,153,62,154,63,156,64,157,65,159,66,161,67,162,68,164,69,167,70,168,71,169,72,170,73,171,74,183,354,185,76,186,77,187,78,190,81,194,82,195,83,199,84,203,86,204,87,205,88,206,89,208,90,209,91,210,92,213,94
0,-1,60,355
0,-337,2,-337,4,-337,5,-337,12,-337,14,-337,17,-337,19,-337,20,-337,21,-337,23,-337,25,-337,32,-337,37,-337,41,-337,43,-337,53,-337,54,-337,56,-337,60,-337,61,-337,62,-337,63,-337,66,-337,68,-337,69,-337,70,-337,73,-337,74,-337,77,-337,79,-337,80,-337,86,-337,92,-337,94,-337,95,-337,96,-337,98,-337,99,-337,106,-337,107,-337,108,-337,111,-337
0,-336,2,-336,4,-336,5,-336,12,-336,14,-336,17,-336,19,-336,20,-336,21,-336,23,-336,25,-336,32,-336,37,-336,41,-336,43,-336,53,-336,54,-336,56,-336,60,-336,61,-336,62,-336,63,-336,66,-336,68,-336,69,-336,70,-336,73,-336,74,-336,77,-336,79,-336,80,-336,86,-336,92,-336,94,-336,95,-336,96,-336,98,-336,99,-336,106,-336,107,-336,108,-336,111,-336
0,-338,2,-338,4,-338,5,-338,12,-338,14,-338,17,-338,19,-338,20,-338,21,-338,23,-338,25,-338,32,-338,37,-338,41,-338,43,-338,53,-338,54,-338,56,-338,60,-338,61,-338,62,-338,63,-338,66,-338,68,-338,69,-338,70,-338,73,-338,74,-338,77,-338,79,-338,80,-338,86,-338,92,-338,94,-338,95,-338,96,-338,98,-338,99,-338,106,-338,107,-338,108,-338,111,-338
1,-67,5,-67,6,-67,9,-67,10,-67,16,-67,19,-67,22,-67,24,-67,27,-67,34,-67,35,-67,36,-67,38,-67,48,-67,50,-67,53,-67,59,-67,63,-67
1,-66,5,-66,6,-66,9,-66,10,-66,16,-66,19,-66,22,-66,24,-66,27,-66,34,-66,35,-66,36,-66,38,-66,48,-66,50,-66,53,-66,59,-66,63,-66
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,59,356,63,127,136,52,138,53,148,60,149,357,152,358,156,64,161,359,162,68,171,74,186,196,203,197,204,198,205,199,206,200
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,363,187,364,218,365
107,366
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,367,78,368,136,52,138,53,140,369,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
4,3,20,15,32,-373,68,39,69,40,92,45,187,370,192,371
1,1,5,123,6,5,9,7,10,8,19,124,22,17,27,19,34,23,35,24,36,25,48,29,50,30,53,125,63,127,138,53,156,64,162,68,171,321,180,372,181,373,182,374,204,325,205,326,206,327
4,3,20,15,25,-373,41,-373,54,-373,68,39,69,40,92,45,185,375,187,78
0,-183,60,-183,67,376,111,49,117,50,183,377
23,110,37,111,193,305
80,378,106,379,111,49,117,50,183,380
0,-69,60,-69
0,-75,60,-75
2,-55,14,-55,17,-55,21,-55,43,-55,56,-55,60,-55,61,-55,66,-55,73,-55,74,-55,80,-55
2,-58,14,-58,17,-58,21,-58,43,-58,56,-58,61,-58
2,-57,14,-57,17,-57,21,-57,43,-57,56,-57,61,-57
2,2,14,10,17,108,21,109,43,183,56,33,61,37,139,54,153,187,154,381,164,382
2,-56,14,-56,17,-56,21,-56,43,-56,56,-56,60,-56,61,-56,66,-56,73,-56,74,-56,80,-56
2,2,14,10,17,108,21,109,43,183,56,33,60,184,61,37,66,185,73,-53,74,-53,80,-53,139,54,150,186,153,187,154,188,164,189
73,-54,74,-54,80,-54
4,3,20,15,25,-373,41,-373,54,-373,68,39,69,40,92,45,185,383,187,78
15,11,55,32,159,384
4,3,20,15,25,-373,41,-373,54,-373,68,39,69,40,92,45,185,385,187,78
15,11,55,32,66,386,83,387,159,388
15,-724,55,-724,66,-724,83,-724
87,-44,89,-44,107,-44
60,-46,66,-46
1,-50,5,-50,6,-50,9,-50,10,-50,16,-50,19,-50,22,-50,24,-50,27,-50,34,-50,35,-50,36,-50,38,-50,48,-50,50,-50,53,-50,60,-50,63,-50,66,-50,87,-50,89,-50,107,-50
1,-47,5,-47,6,-47,9,-47,10,-47,16,-47,19,-47,22,-47,24,-47,27,-47,34,-47,35,-47,36,-47,38,-47,48,-47,50,-47,53,-47,60,-47,63,-47,66,-47,87,-47,89,-47,107,-47
1,-49,5,-49,6,-49,9,-49,10,-49,16,-49,19,-49,22,-49,24,-49,27,-49,34,-49,35,-49,36,-49,38,-49,48,-49,50,-49,53,-49,60,-49,63,-49,66,-49,87,-49,89,-49,107,-49
1,-48,5,-48,6,-48,9,-48,10,-48,16,-48,19,-48,22,-48,24,-48,27,-48,34,-48,35,-48,36,-48,38,-48,48,-48,50,-48,53,-48,60,-48,63,-48,66,-48,87,-48,89,-48,107,-48
4,3,20,15,32,-373,68,39,69,40,92,45,187,370,192,389
4,3,20,15,32,-373,68,39,69,40,92,45,187,370,192,390
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,391,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,136,392,138,393,156,394,162,395
1,-548,4,-548,5,-548,6,-548,9,-548,10,-548,12,-548,16,-548,19,-548,20,-548,22,-548,24,-548,27,-548,34,-548,35,-548,36,-548,38,-548,48,-548,50,-548,53,-548,60,-548,63,-548,66,-548,68,-548,69,-548,70,-548,79,-548,87,-548,89,-548,92,-548,96,-548,107,-548
1,-539,4,-539,5,-539,6,-539,9,-539,10,-539,16,-539,19,-539,20,-539,22,-539,24,-539,25,-539,27,-539,34,-539,35,-539,36,-539,38,-539,48,-539,50,-539,53,-539,60,-539,63,-539,66,-539,68,-539,69,-539,70,-539,79,-539,87,-539,89,-539,92,-539,96,-539,107,-539
1,-545,4,-545,5,-545,6,-545,9,-545,10,-545,16,-545,19,-545,20,-545,22,-545,24,-545,27,-545,32,-545,34,-545,35,-545,36,-545,38,-545,48,-545,50,-545,53,-545,60,-545,63,-545,66,-545,68,-545,69,-545,70,-545,79,-545,87,-545,89,-545,92,-545,96,-545,107,-545
1,-542,4,-542,5,-542,6,-542,9,-542,10,-542,16,-542,19,-542,20,-542,22,-542,24,-542,27,-542,34,-542,35,-542,36,-542,38,-542,41,-542,48,-542,50,-542,53,-542,60,-542,63,-542,66,-542,68,-542,69,-542,70,-542,79,-542,87,-542,89,-542,92,-542,96,-542,107,-542
0,-447,52,139,111,140,112,396
0,-449,52,139,111,140,112,397
52,139,107,398,111,140,112,156,134,399
52,139,111,140,112,156,134,400
2,2,4,3,14,10,17,108,20,15,21,109,32,-373,56,33,61,37,68,39,69,40,92,45,111,49,117,50,139,54,153,401,183,402,187,370,192,403
1,-383,4,-383,5,-383,6,-383,9,-383,10,-383,12,-383,16,-383,19,-383,20,-383,22,-383,24,-383,25,-383,27,-383,32,-383,34,-383,35,-383,36,-383,38,-383,41,-383,48,-383,50,-383,53,-383,54,-383,63,-383,68,-383,69,-383,70,-383,79,-383,80,-383,92,-383,96,-383,108,-383
1,-384,4,-384,5,-384,6,-384,9,-384,10,-384,12,-384,16,-384,19,-384,20,-384,22,-384,24,-384,25,-384,27,-384,32,-384,34,-384,35,-384,36,-384,38,-384,41,-384,48,-384,50,-384,53,-384,54,-384,63,-384,68,-384,69,-384,70,-384,79,-384,80,-384,92,-384,96,-384,108,-384
1,-385,4,-385,5,-385,6,-385,9,-385,10,-385,12,-385,16,-385,19,-385,20,-385,22,-385,24,-385,25,-385,27,-385,32,-385,34,-385,35,-385,36,-385,38,-385,41,-385,48,-385,50,-385,53,-385,54,-385,63,-385,68,-385,69,-385,70,-385,79,-385,80,-385,92,-385,96,-385,108,-385
1,1,3,404,5,123,6,5,7,405,9,7,10,8,13,406,15,407,16,12,18,408,19,124,22,17,24,18,27,19,29,409,33,410,34,23,35,24,36,25,37,411,38,26,39,412,45,413,46,414,47,415,48,29,49,416,50,30,51,417,53,125,55,418,63,127,66,419,93,420,100,421,101,422,111,423,113,424,136,52,138,53,140,425,141,56,142,57,143,58,144,59,156,64,162,68,163,426,165,427,171,298,203,299,204,300,205,301,206,302,212,428,214,429
3,404,7,405,13,406,15,407,18,408,29,409,33,410,37,411,39,412,45,413,46,414,47,415,49,416,51,417,55,418,66,419,93,420,100,421,101,422,111,423,113,430,163,426,165,427,212,428,214,429
0,-307,3,404,4,-307,7,405,13,406,15,407,18,408,20,-307,25,-307,29,409,33,410,37,411,39,412,41,-307,45,413,46,414,47,415,49,416,51,417,54,-307,55,418,60,-307,66,419,68,-307,69,-307,92,-307,93,420,99,-307,100,421,101,422,111,423,113,431,163,426,165,427,212,428,214,429
4,3,20,15,25,-373,41,-373,54,-373,66,214,67,215,68,39,69,40,71,216,87,43,89,44,92,45,151,432,157,433,185,434,187,78
4,3,20,15,25,-373,41,-373,54,-373,68,39,69,40,92,45,185,435,187,78
2,2,14,10,17,108,21,109,42,436,56,33,61,37,139,54,153,437
0,-257,4,3,20,15,25,-373,41,-373,54,-373,60,-257,68,39,69,40,92,45,121,438,146,439,185,440,187,78
4,-720,20,-720,25,-720,41,-720,54,-720,66,-720,67,-720,68,-720,69,-720,71,-720,87,-720,89,-720,92,-720,99,-720
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,187,364,218,441
3,-323,4,-323,7,-323,13,-323,15,-323,18,-323,20,-323,25,-323,29,-323,33,-323,37,-323,39,-323,41,-323,45,-323,46,-323,47,-323,49,-323,51,-323,54,-323,55,-323,66,-323,67,-323,68,-323,69,-323,71,-323,80,-323,87,-323,89,-323,92,-323,93,-323,95,-323,99,-323,100,-323,101,-323,107,-323,111,-323
3,-322,4,-322,7,-322,13,-322,15,-322,18,-322,20,-322,25,-322,29,-322,33,-322,37,-322,39,-322,41,-322,45,-322,46,-322,47,-322,49,-322,51,-322,54,-322,55,-322,66,-322,67,-322,68,-322,69,-322,71,-322,80,-322,87,-322,89,-322,92,-322,93,-322,95,-322,99,-322,100,-322,101,-322,107,-322,111,-322
3,-324,4,-324,7,-324,13,-324,15,-324,18,-324,20,-324,25,-324,29,-324,33,-324,37,-324,39,-324,41,-324,45,-324,46,-324,47,-324,49,-324,51,-324,54,-324,55,-324,66,-324,67,-324,68,-324,69,-324,71,-324,80,-324,87,-324,89,-324,92,-324,93,-324,95,-324,99,-324,100,-324,101,-324,107,-324,111,-324
80,442,107,443
25,444
4,445,25,446
5,123,6,5,19,124,34,23,53,125,63,127,138,53,171,447,204,448
79,449
25,450
0,-128,60,-128
12,451
4,452,12,453
2,-345,4,3,12,-373,14,-345,17,-345,20,15,21,-345,42,-345,43,-345,56,-345,61,-345,68,39,69,40,70,236,79,237,92,45,96,239,174,454,187,243,215,244
79,455
4,3,12,-373,20,15,68,39,69,40,70,236,79,237,92,45,96,239,174,456,187,243,215,244
4,3,12,-373,20,15,60,457,68,39,69,40,70,236,79,237,92,45,96,239,107,458,174,459,187,243,215,244
0,-600,1,1,4,3,5,123,6,5,9,7,10,8,12,-373,16,12,19,124,20,15,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-600,63,127,66,214,67,215,68,39,69,40,70,236,71,216,79,237,80,-600,83,-600,92,45,96,239,99,-600,105,-600,106,-600,107,-600,109,460,110,461,126,462,136,52,138,53,140,463,141,56,142,57,143,58,144,59,151,464,156,64,162,68,171,298,187,243,203,299,204,300,205,301,206,302,215,465
12,466
0,-550,1,-550,4,-550,5,-550,6,-550,9,-550,10,-550,12,-550,16,-550,19,-550,20,-550,22,-550,24,-550,27,-550,34,-550,35,-550,36,-550,38,-550,48,-550,50,-550,53,-550,60,-550,63,-550,66,-550,67,-550,68,-550,69,-550,70,-550,71,-550,79,-550,80,-550,83,-550,92,-550,96,-550,99,-550,105,-550,106,-550,107,-550,109,-550,110,-550
2,-345,4,3,14,-345,17,-345,20,15,21,-345,25,-373,42,-345,43,-345,56,-345,61,-345,68,39,69,40,70,230,79,231,92,45,96,233,175,467,187,234,216,249
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,175,468,187,234,216,249
4,3,20,15,25,-373,60,469,68,39,69,40,70,230,79,231,92,45,96,233,107,470,175,471,187,234,216,249
0,-564,1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,25,-373,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-564,63,127,66,214,67,215,68,39,69,40,70,230,71,216,79,231,80,-564,83,-564,92,45,96,233,99,-564,105,-564,106,-564,107,-564,109,472,110,473,127,474,136,52,138,53,140,475,141,56,142,57,143,58,144,59,151,476,156,64,162,68,171,298,187,234,203,299,204,300,205,301,206,302,216,477
0,-650,1,-650,4,-650,5,-650,6,-650,9,-650,10,-650,16,-650,19,-650,20,-650,22,-650,24,-650,25,-650,27,-650,34,-650,35,-650,36,-650,38,-650,48,-650,50,-650,53,-650,60,-650,63,-650,66,-650,67,-650,68,-650,69,-650,70,-650,71,-650,79,-650,80,-650,83,-650,92,-650,96,-650,99,-650,105,-650,106,-650,107,-650,109,-650,110,-650
32,478,155,479
4,480,32,478,155,481
2,-345,4,3,14,-345,17,-345,20,15,21,-345,32,-373,42,-345,43,-345,56,-345,61,-345,68,39,69,40,70,250,79,251,92,45,96,253,178,482,187,257,219,258
79,483
4,3,20,15,32,-373,68,39,69,40,70,250,79,251,92,45,96,253,178,484,187,257,219,258
4,3,20,15,32,-373,60,485,68,39,69,40,70,250,79,251,92,45,96,253,107,486,178,487,187,257,219,258
0,-588,1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,27,19,32,-373,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-588,63,127,66,214,67,215,68,39,69,40,70,250,71,216,79,251,80,-588,83,-588,92,45,96,253,99,-588,105,-588,106,-588,107,-588,109,488,110,489,129,490,136,52,138,53,140,491,141,56,142,57,143,58,144,59,151,492,156,64,162,68,171,298,187,257,203,299,204,300,205,301,206,302,219,493
32,478,155,494
0,-660,1,-660,4,-660,5,-660,6,-660,9,-660,10,-660,16,-660,19,-660,20,-660,22,-660,24,-660,27,-660,32,-660,34,-660,35,-660,36,-660,38,-660,48,-660,50,-660,53,-660,60,-660,63,-660,66,-660,67,-660,68,-660,69,-660,70,-660,71,-660,79,-660,80,-660,83,-660,92,-660,96,-660,99,-660,105,-660,106,-660,107,-660,109,-660,110,-660
2,-345,4,3,14,-345,17,-345,20,15,21,-345,41,-373,42,-345,43,-345,56,-345,61,-345,68,39,69,40,70,118,79,119,92,45,96,120,176,495,187,121,217,263
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,92,45,96,120,176,496,187,121,217,263
4,3,20,15,41,-373,60,497,68,39,69,40,70,118,79,119,92,45,96,120,107,498,176,499,187,121,217,263
0,-576,1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,27,19,34,23,35,24,36,25,38,26,41,-373,48,29,50,30,53,125,60,-576,63,127,66,214,67,215,68,39,69,40,70,118,71,216,79,119,80,-576,83,-576,92,45,96,120,99,-576,105,-576,106,-576,107,-576,109,500,110,501,128,502,136,52,138,53,140,503,141,56,142,57,143,58,144,59,151,504,156,64,162,68,171,298,187,121,203,299,204,300,205,301,206,302,217,505
0,-655,1,-655,4,-655,5,-655,6,-655,9,-655,10,-655,16,-655,19,-655,20,-655,22,-655,24,-655,27,-655,34,-655,35,-655,36,-655,38,-655,41,-655,48,-655,50,-655,53,-655,60,-655,63,-655,66,-655,67,-655,68,-655,69,-655,70,-655,71,-655,79,-655,80,-655,83,-655,92,-655,96,-655,99,-655,105,-655,106,-655,107,-655,109,-655,110,-655
0,-431,60,-431
0,-424,12,506,60,-424
0,-426,12,507,60,-426
0,-422,12,508,60,-422,77,509
0,-433,60,-433
0,-429,60,-429
0,-428,12,510,60,-428
0,-65,4,-65,12,-65,20,-65,25,-65,32,-65,41,-65,60,-65,68,-65,69,-65,70,-65,77,-65,79,-65,92,-65,96,-65,106,-65,107,-65
0,-64,4,-64,12,-64,20,-64,25,-64,32,-64,41,-64,43,-699,60,-64,66,-699,68,-64,69,-64,70,-64,77,-64,79,-64,92,-64,96,-64,106,-64,107,-64
43,511,66,512
0,-62,2,2,4,-62,12,-62,14,10,17,108,20,-62,21,109,25,-62,32,-62,41,-62,43,513,56,33,60,-62,61,37,66,514,68,-62,69,-62,70,-62,77,-62,79,-62,92,-62,96,-62,106,-62,107,-62,115,515,139,54,153,516
0,-416,12,517,60,-416
0,-418,12,518,60,-418
0,-414,12,519,60,-414,77,520
0,-407,60,-407
0,-400,12,521,60,-400
0,-402,12,522,60,-402
0,-398,12,523,60,-398,77,524
0,-409,60,-409
0,-405,60,-405
0,-404,12,525,60,-404
0,-392,12,526,60,-392
0,-394,12,527,60,-394
0,-390,12,528,60,-390,77,529
87,530
2,-713,14,-713,17,-713,21,-713,43,-713,56,-713,61,-713,82,-713
2,2,14,10,17,108,21,109,56,33,61,37,82,531,139,54,153,532
80,533,108,534
0,-199,60,-199
32,535
0,-224,5,123,19,124,53,125,60,-224,62,126,63,127,66,536,67,215,71,216,80,537,100,538,101,539,108,540,116,541,124,542,137,543,151,544,171,132,172,545,173,134,207,135
87,546
0,-197,60,-197
0,-79,60,-79
1,1,6,5,9,7,10,8,16,12,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,87,204,136,205,138,206,156,207,162,208
4,3,12,-373,20,15,68,39,69,40,70,236,79,237,87,547,92,45,96,239,174,242,187,243,215,244
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,87,548,92,45,96,233,175,248,187,234,216,249
4,3,20,15,32,-373,68,39,69,40,70,250,79,251,87,549,92,45,96,253,178,256,187,257,219,258
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,87,550,92,45,96,120,176,262,187,121,217,263
0,-87,60,-87,111,49,117,50,183,551
0,-89,60,-89,111,49,117,50,183,552
4,3,12,-373,20,15,68,39,69,40,70,236,79,237,92,45,96,239,174,553,187,243,215,244
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,554,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
13,555,23,110,37,111,76,556,193,305
0,-80,60,-80
0,-110,4,3,12,-373,20,15,60,-110,66,214,67,215,68,39,69,40,70,236,71,216,79,237,92,45,96,239,151,557,187,243,215,465
2,2,14,10,17,108,21,109,42,558,56,33,61,37,139,54,153,559
66,560
41,561
103,562
4,563,41,564
0,-637,1,-637,4,-637,5,-637,6,-637,9,-637,10,-637,16,-637,19,-637,20,-637,22,-637,24,-637,27,-637,34,-637,35,-637,36,-637,38,-637,41,-637,48,-637,50,-637,53,-637,60,-637,63,-637,66,-637,67,-637,68,-637,69,-637,70,-637,71,-637,79,-637,80,-637,83,-637,87,-637,89,-637,90,565,91,566,92,-637,96,-637,99,-637,103,567,105,-637,106,-637,107,-637,109,-637,110,-637,201,568,202,569
2,2,5,123,6,5,14,10,17,108,19,124,21,109,34,23,42,570,53,125,56,33,61,37,63,127,138,53,139,54,153,571,171,447,204,572
87,573
0,-193,60,-193
0,-211,5,123,19,124,53,125,60,-211,62,126,63,127,66,214,67,215,71,216,80,537,100,538,108,540,124,574,151,544,171,132,172,545,173,134,207,135
0,-70,60,-70
1,1,6,5,9,7,10,8,22,17,27,19,34,23,35,24,36,25,48,29,50,30,87,575,138,206,156,207,162,208
0,-34,60,-34
0,-36,60,-36
0,-35,60,-35
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,107,576,175,577,187,234,216,249
4,3,20,15,32,-373,68,39,69,40,70,250,79,251,92,45,96,253,107,578,178,579,187,257,219,258
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,92,45,96,120,107,580,176,581,187,121,217,263
62,126,173,582
4,-620,20,-620,25,-620,68,-620,69,-620,70,-620,79,-620,92,-620,96,-620
0,-122,60,-122,80,-122
87,583
0,-195,60,-195
0,-72,60,-72
0,-734,20,-734,52,-734,69,-734,107,-734,111,-734
0,-733,20,-733,52,-733,69,-733,107,-733,111,-733
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,584,187,364,218,365
107,585
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,187,364,218,586
4,3,20,15,25,-373,60,469,68,39,69,40,70,230,79,231,92,45,96,233,107,587,175,471,187,234,216,249
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,187,364,218,588
107,589
0,-440
41,590
0,-445,111,49,117,50,183,591
65,592
2,2,14,10,17,108,21,109,42,593,56,33,61,37,82,289,119,594,139,54,153,595
2,2,14,10,17,108,21,109,56,33,61,37,82,289,119,596,139,54,153,597
2,2,14,10,17,108,21,109,56,33,61,37,80,598,139,54,153,599
4,3,20,15,32,-373,68,39,69,40,92,45,184,600,187,162
0,-209,5,123,19,124,53,125,60,-209,62,126,63,127,66,214,67,215,71,216,80,537,100,538,108,540,124,601,151,544,171,132,172,545,173,134,207,135
0,-212,60,-212
21,602
0,-697,60,-697
106,213
1,1,2,2,4,3,5,4,6,5,8,6,9,7,10,8,11,9,14,10,15,11,16,12,17,13,19,14,20,15,21,16,22,17,24,18,25,-373,27,19,28,20,30,21,31,22,34,23,35,24,36,25,38,26,41,-373,42,27,43,28,48,29,50,30,53,31,54,-373,55,32,56,33,59,36,61,37,63,38,68,39,69,40,87,43,89,44,92,45,97,46,102,47,104,48,111,49,117,50,135,603,136,52,138,53,139,54,140,55,141,56,142,57,143,58,144,59,148,60,149,61,153,62,154,63,156,64,157,65,159,66,161,67,162,68,164,69,167,70,168,71,169,72,170,73,171,74,183,354,185,76,186,77,187,78,190,81,194,82,195,83,199,84,203,86,204,87,205,88,206,89,208,90,209,91,210,92,213,94
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,148,60,149,357,152,604,156,64,161,359,162,68,171,74,186,196,203,197,204,198,205,199,206,200
87,-41,89,-41,107,-41
87,-43,89,-43,107,-43
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-45,63,127,66,-45,87,-40,89,-40,107,-40,136,52,138,53,148,60,149,195,156,64,161,67,162,68,171,74,186,196,203,197,204,198,205,199,206,200
12,605,25,606,32,478,41,607,145,608,155,609
4,610,12,605,25,606,32,478,41,607,145,611,155,609
79,612
0,-28,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-28,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,613,151,614,187,364,218,615
12,605,25,606,32,478,41,607,145,616,155,609
0,-535,4,-535,12,-535,20,-535,25,-535,32,-535,41,-535,60,-535,66,-535,67,-535,68,-535,69,-535,70,-535,71,-535,79,-535,92,-535,96,-535,99,-535
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,617,187,364,218,365
1,-348,6,-348,9,-348,10,-348,16,-348,22,-348,24,-348,27,-348,34,-348,35,-348,36,-348,38,-348,40,618,48,-348,50,-348,87,-348
0,-106,60,-106
0,-68,60,-68,80,619,83,620,106,621,107,622,147,623
32,624
0,-105,5,123,19,124,53,125,60,-105,62,126,63,127,66,625,67,626,80,627,171,132,172,628,173,134,207,135
0,-31,60,-31
0,-33,60,-33
0,-32,60,-32
87,43,89,44,157,629
80,630
0,-181,60,-181,67,631
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,632,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
67,633,80,634,111,49,117,50,183,635
106,636
2,2,14,10,17,108,21,109,43,183,56,33,60,184,61,37,66,185,73,-51,74,-51,80,-51,139,54,150,186,153,187,154,188,164,189
73,-52,74,-52,80,-52
80,637,95,218,107,219,160,638
15,-723,55,-723,66,-723,83,-723
4,3,20,15,25,-373,41,-373,54,-373,66,214,67,215,68,39,69,40,71,216,87,43,89,44,92,45,99,639,120,640,151,221,157,641,185,224,187,78
15,11,55,32,159,642
4,3,20,15,25,-373,41,-373,54,-373,68,39,69,40,92,45,185,643,187,78
15,-726,55,-726,66,-726,83,-726
4,3,20,15,32,-373,66,644,68,39,69,40,92,45,118,645,187,370,192,646
4,3,20,15,32,-373,66,644,68,39,69,40,92,45,118,647,187,370,192,646
99,648
1,-547,4,-547,5,-547,6,-547,9,-547,10,-547,12,-547,16,-547,19,-547,20,-547,22,-547,24,-547,27,-547,34,-547,35,-547,36,-547,38,-547,48,-547,50,-547,53,-547,60,-547,63,-547,66,-547,68,-547,69,-547,70,-547,79,-547,87,-547,89,-547,92,-547,96,-547,107,-547
1,-538,4,-538,5,-538,6,-538,9,-538,10,-538,16,-538,19,-538,20,-538,22,-538,24,-538,25,-538,27,-538,34,-538,35,-538,36,-538,38,-538,48,-538,50,-538,53,-538,60,-538,63,-538,66,-538,68,-538,69,-538,70,-538,79,-538,87,-538,89,-538,92,-538,96,-538,107,-538
1,-544,4,-544,5,-544,6,-544,9,-544,10,-544,16,-544,19,-544,20,-544,22,-544,24,-544,27,-544,32,-544,34,-544,35,-544,36,-544,38,-544,48,-544,50,-544,53,-544,60,-544,63,-544,66,-544,68,-544,69,-544,70,-544,79,-544,87,-544,89,-544,92,-544,96,-544,107,-544
1,-541,4,-541,5,-541,6,-541,9,-541,10,-541,16,-541,19,-541,20,-541,22,-541,24,-541,27,-541,34,-541,35,-541,36,-541,38,-541,41,-541,48,-541,50,-541,53,-541,60,-541,63,-541,66,-541,68,-541,69,-541,70,-541,79,-541,87,-541,89,-541,92,-541,96,-541,107,-541
0,-446,52,334,111,335
0,-448,52,334,111,335
41,649
107,650
20,651,69,652
0,-171,60,-171,80,653,108,654,111,49,117,50,183,655
2,2,4,3,14,10,17,108,20,15,21,109,32,-373,56,33,61,37,68,39,69,40,92,45,139,54,153,656,187,370,192,657
2,2,14,10,17,108,21,109,56,33,61,37,139,54,153,658
0,-330,3,-330,4,-330,7,-330,13,-330,15,-330,18,-330,20,-330,25,-330,29,-330,33,-330,37,-330,39,-330,41,-330,45,-330,46,-330,47,-330,49,-330,51,-330,54,-330,55,-330,60,-330,66,-330,68,-330,69,-330,92,-330,93,-330,99,-330,100,-330,101,-330,111,-330
0,-332,3,-332,4,-332,7,-332,13,-332,15,-332,18,-332,20,-332,25,-332,29,-332,33,-332,37,-332,39,-332,41,-332,45,-332,46,-332,47,-332,49,-332,51,-332,54,-332,55,-332,60,-332,66,-332,68,-332,69,-332,92,-332,93,-332,99,-332,100,-332,101,-332,111,-332
0,-313,3,-313,4,-313,7,-313,13,-313,15,-313,18,-313,20,-313,25,-313,29,-313,33,-313,37,-313,39,-313,41,-313,45,-313,46,-313,47,-313,49,-313,51,-313,54,-313,55,-313,60,-313,66,-313,68,-313,69,-313,92,-313,93,-313,99,-313,100,-313,101,-313,111,-313
0,-312,3,-312,4,-312,7,-312,13,-312,15,-312,18,-312,20,-312,25,-312,29,-312,33,-312,37,-312,39,-312,41,-312,45,-312,46,-312,47,-312,49,-312,51,-312,54,-312,55,-312,60,-312,66,-312,68,-312,69,-312,92,-312,93,-312,99,-312,100,-312,101,-312,111,-312
0,-327,3,-327,4,-327,7,-327,13,-327,15,-327,18,-327,20,-327,25,-327,29,-327,33,-327,37,-327,39,-327,41,-327,45,-327,46,-327,47,-327,49,-327,51,-327,54,-327,55,-327,60,-327,66,-327,68,-327,69,-327,92,-327,93,-327,99,-327,100,-327,101,-327,111,-327
0,-329,3,-329,4,-329,7,-329,13,-329,15,-329,18,-329,20,-329,25,-329,29,-329,33,-329,37,-329,39,-329,41,-329,45,-329,46,-329,47,-329,49,-329,51,-329,54,-329,55,-329,60,-329,66,-329,68,-329,69,-329,92,-329,93,-329,99,-329,100,-329,101,-329,111,-329
0,-334,3,-334,4,-334,7,-334,13,-334,15,-334,18,-334,20,-334,25,-334,29,-334,33,-334,37,-334,39,-334,41,-334,45,-334,46,-334,47,-334,49,-334,51,-334,54,-334,55,-334,60,-334,66,-334,68,-334,69,-334,92,-334,93,-334,99,-334,100,-334,101,-334,111,-334
0,-316,3,-316,4,-316,7,-316,13,-316,15,-316,18,-316,20,-316,25,-316,29,-316,33,-316,37,-316,39,-316,41,-316,45,-316,46,-316,47,-316,49,-316,51,-316,54,-316,55,-316,60,-316,66,-316,68,-316,69,-316,92,-316,93,-316,99,-316,100,-316,101,-316,111,-316
0,-335,3,-335,4,-335,7,-335,13,-335,15,-335,18,-335,20,-335,25,-335,29,-335,33,-335,37,-335,39,-335,41,-335,45,-335,46,-335,47,-335,49,-335,51,-335,54,-335,55,-335,60,-335,66,-335,68,-335,69,-335,92,-335,93,-335,99,-335,100,-335,101,-335,111,-335
0,-325,3,-325,4,-325,7,-325,13,-325,15,-325,18,-325,20,-325,25,-325,29,-325,33,-325,37,-325,39,-325,41,-325,45,-325,46,-325,47,-325,49,-325,51,-325,54,-325,55,-325,60,-325,66,-325,68,-325,69,-325,92,-325,93,-325,99,-325,100,-325,101,-325,111,-325
0,-328,3,-328,4,-328,7,-328,13,-328,15,-328,18,-328,20,-328,25,-328,29,-328,33,-328,37,-328,39,-328,41,-328,45,-328,46,-328,47,-328,49,-328,51,-328,54,-328,55,-328,60,-328,66,-328,68,-328,69,-328,92,-328,93,-328,99,-328,100,-328,101,-328,111,-328
0,-333,3,-333,4,-333,7,-333,13,-333,15,-333,18,-333,20,-333,25,-333,29,-333,33,-333,37,-333,39,-333,41,-333,45,-333,46,-333,47,-333,49,-333,51,-333,54,-333,55,-333,60,-333,66,-333,68,-333,69,-333,92,-333,93,-333,99,-333,100,-333,101,-333,111,-333
0,-331,3,-331,4,-331,7,-331,13,-331,15,-331,18,-331,20,-331,25,-331,29,-331,33,-331,37,-331,39,-331,41,-331,45,-331,46,-331,47,-331,49,-331,51,-331,54,-331,55,-331,60,-331,66,-331,68,-331,69,-331,92,-331,93,-331,99,-331,100,-331,101,-331,111,-331
0,-326,3,-326,4,-326,7,-326,13,-326,15,-326,18,-326,20,-326,25,-326,29,-326,33,-326,37,-326,39,-326,41,-326,45,-326,46,-326,47,-326,49,-326,51,-326,54,-326,55,-326,60,-326,66,-326,68,-326,69,-326,92,-326,93,-326,99,-326,100,-326,101,-326,111,-326
0,-311,3,-311,4,-311,7,-311,13,-311,15,-311,18,-311,20,-311,25,-311,29,-311,33,-311,37,-311,39,-311,41,-311,45,-311,46,-311,47,-311,49,-311,51,-311,54,-311,55,-311,60,-311,66,-311,68,-311,69,-311,92,-311,93,-311,99,-311,100,-311,101,-311,111,-311
0,-314,3,-314,4,-314,7,-314,13,-314,15,-314,18,-314,20,-314,25,-314,29,-314,33,-314,37,-314,39,-314,41,-314,45,-314,46,-314,47,-314,49,-314,51,-314,54,-314,55,-314,60,-314,66,-314,68,-314,69,-314,92,-314,93,-314,99,-314,100,-314,101,-314,111,-314
0,-317,3,-317,4,-317,7,-317,13,-317,15,-317,18,-317,20,-317,25,-317,29,-317,33,-317,37,-317,39,-317,41,-317,45,-317,46,-317,47,-317,49,-317,51,-317,54,-317,55,-317,60,-317,66,-317,68,-317,69,-317,92,-317,93,-317,99,-317,100,-317,101,-317,111,-317
0,-319,3,-319,4,-319,7,-319,13,-319,15,-319,18,-319,20,-319,25,-319,29,-319,33,-319,37,-319,39,-319,41,-319,45,-319,46,-319,47,-319,49,-319,51,-319,54,-319,55,-319,60,-319,66,-319,68,-319,69,-319,92,-319,93,-319,99,-319,100,-319,101,-319,111,-319
0,-320,3,-320,4,-320,7,-320,13,-320,15,-320,18,-320,20,-320,25,-320,29,-320,33,-320,37,-320,39,-320,41,-320,45,-320,46,-320,47,-320,49,-320,51,-320,54,-320,55,-320,60,-320,66,-320,68,-320,69,-320,92,-320,93,-320,99,-320,100,-320,101,-320,111,-320
0,-321,3,-321,4,-321,7,-321,13,-321,15,-321,18,-321,20,-321,25,-321,29,-321,33,-321,37,-321,39,-321,41,-321,45,-321,46,-321,47,-321,49,-321,51,-321,54,-321,55,-321,60,-321,66,-321,68,-321,69,-321,92,-321,93,-321,99,-321,100,-321,101,-321,111,-321
0,-308,3,404,4,-308,7,405,13,406,15,407,18,408,20,-308,25,-308,29,409,33,410,37,411,39,412,41,-308,45,413,46,414,47,415,49,416,51,417,54,-308,55,418,60,-308,66,419,68,-308,69,-308,92,-308,93,420,99,-308,100,421,101,422,111,423,163,426,165,659,212,428,214,429
0,-93,60,-93
0,-315,3,-315,4,-315,7,-315,13,-315,15,-315,18,-315,20,-315,25,-315,29,-315,33,-315,37,-315,39,-315,41,-315,45,-315,46,-315,47,-315,49,-315,51,-315,54,-315,55,-315,60,-315,66,-315,68,-315,69,-315,92,-315,93,-315,99,-315,100,-315,101,-315,111,-315
0,-727,3,-727,4,-727,7,-727,13,-727,15,-727,18,-727,20,-727,25,-727,29,-727,33,-727,37,-727,39,-727,41,-727,45,-727,46,-727,47,-727,49,-727,51,-727,54,-727,55,-727,60,-727,66,-727,68,-727,69,-727,92,-727,93,-727,99,-727,100,-727,101,-727,111,-727
0,-310,3,-310,4,-310,7,-310,13,-310,15,-310,18,-310,20,-310,25,-310,29,-310,33,-310,37,-310,39,-310,41,-310,45,-310,46,-310,47,-310,49,-310,51,-310,54,-310,55,-310,60,-310,66,-310,68,-310,69,-310,92,-310,93,-310,99,-310,100,-310,101,-310,111,-310
0,-318,3,-318,4,-318,7,-318,13,-318,15,-318,18,-318,20,-318,25,-318,29,-318,33,-318,37,-318,39,-318,41,-318,45,-318,46,-318,47,-318,49,-318,51,-318,54,-318,55,-318,60,-318,66,-318,68,-318,69,-318,92,-318,93,-318,99,-318,100,-318,101,-318,111,-318
0,-309,3,404,4,-309,7,405,13,406,15,407,18,408,20,-309,25,-309,29,409,33,410,37,411,39,412,41,-309,45,413,46,414,47,415,49,416,51,417,54,-309,55,418,60,-309,66,419,68,-309,69,-309,92,-309,93,420,99,-309,100,421,101,422,111,423,163,426,165,659,212,428,214,429
0,-306,3,404,4,-306,7,405,13,406,15,407,18,408,20,-306,25,-306,29,409,33,410,37,411,39,412,41,-306,45,413,46,414,47,415,49,416,51,417,54,-306,55,418,60,-306,66,419,68,-306,69,-306,92,-306,93,420,99,-306,100,421,101,422,111,423,163,426,165,659,212,428,214,429
4,3,20,15,25,-373,41,-373,54,-373,68,39,69,40,92,45,185,660,187,78
2,2,14,10,17,108,21,109,42,661,56,33,61,37,139,54,153,662
4,-722,20,-722,25,-722,41,-722,54,-722,66,-722,67,-722,68,-722,69,-722,71,-722,87,-722,89,-722,92,-722,99,-722
4,-719,20,-719,25,-719,41,-719,54,-719,66,-719,67,-719,68,-719,69,-719,71,-719,87,-719,89,-719,92,-719,99,-719
80,637,95,218,107,219,160,663
80,664,95,218,107,219,160,665
0,-256,4,3,20,15,25,-373,41,-373,54,-373,60,-256,68,39,69,40,92,45,146,666,185,440,187,78
0,-717,4,-717,20,-717,25,-717,41,-717,54,-717,60,-717,68,-717,69,-717,92,-717
3,404,7,405,13,406,15,407,18,408,29,409,33,410,37,411,39,412,45,413,46,414,47,415,49,416,51,417,55,418,66,419,93,420,100,421,101,422,107,667,111,423,113,668,163,426,165,427,212,428,214,429
0,-30,60,-30
5,123,6,5,19,124,34,23,53,125,63,127,138,53,171,447,204,669
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,187,234,216,670
66,671
25,672
103,673
6,5,34,23,87,674,138,206
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,87,675,92,45,96,233,187,234,216,676
4,677,25,678
0,-624,1,-624,4,-624,5,-624,6,-624,9,-624,10,-624,16,-624,19,-624,20,-624,22,-624,24,-624,25,-624,27,-624,34,-624,35,-624,36,-624,38,-624,48,-624,50,-624,53,-624,60,-624,63,-624,66,-624,67,-624,68,-624,69,-624,70,-624,71,-624,79,-624,80,-624,83,-624,90,565,91,566,92,-624,96,-624,99,-624,103,679,105,-624,106,-624,107,-624,109,-624,110,-624,201,680,202,681
66,682
12,683
103,684
0,-594,1,1,4,3,5,123,6,5,9,7,10,8,12,-373,16,12,19,124,20,15,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-594,63,127,66,214,67,215,68,39,69,40,70,236,71,216,79,237,80,-594,83,-594,92,45,96,239,99,-594,105,-594,106,-594,107,-594,109,460,110,461,126,685,136,52,138,53,140,686,141,56,142,57,143,58,144,59,151,687,156,64,162,68,171,298,187,243,203,299,204,300,205,301,206,302,215,465
4,688,12,689
0,-530,4,3,12,-373,20,15,60,-530,66,214,67,215,68,39,69,40,70,236,71,216,79,237,92,45,96,239,109,460,110,461,126,690,151,557,187,243,215,465
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,59,691,63,127,136,52,138,53,148,60,149,357,152,692,156,64,161,359,162,68,171,74,186,196,203,197,204,198,205,199,206,200
4,3,12,-373,20,15,68,39,69,40,70,236,79,237,92,45,96,239,174,693,187,243,215,244
0,-528,4,3,12,-373,20,15,60,-528,66,214,67,215,68,39,69,40,70,236,71,216,79,237,80,694,92,45,96,239,99,695,109,460,110,461,126,696,151,557,187,243,215,465
5,123,19,124,53,125,63,127,171,697,186,698
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,156,64,161,699,162,68,171,298,203,197,204,198,205,199,206,200
0,-597,1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-597,63,127,66,214,67,215,71,216,80,-597,83,-597,99,-597,105,-597,106,-597,107,-597,136,52,138,53,140,700,141,56,142,57,143,58,144,59,151,701,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-599,60,-599,80,-599,83,-599,99,-599,105,-599,106,-599,107,-599
1,1,4,3,5,123,6,5,9,7,10,8,12,-373,16,12,19,124,20,15,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,68,39,69,40,70,236,79,237,92,45,96,239,136,52,138,53,140,702,141,56,142,57,143,58,144,59,156,64,162,68,171,298,187,243,203,299,204,300,205,301,206,302,215,703
0,-552,1,-552,4,-552,5,-552,6,-552,9,-552,10,-552,12,-552,16,-552,19,-552,20,-552,22,-552,24,-552,27,-552,34,-552,35,-552,36,-552,38,-552,48,-552,50,-552,53,-552,60,-552,63,-552,66,-552,67,-552,68,-552,69,-552,70,-552,71,-552,79,-552,80,-552,83,-552,92,-552,96,-552,99,-552,105,-552,106,-552,107,-552,109,-552,110,-552
0,-667,1,-667,4,-667,5,-667,6,-667,9,-667,10,-667,12,-667,16,-667,19,-667,20,-667,22,-667,24,-667,27,-667,34,-667,35,-667,36,-667,38,-667,48,-667,50,-667,53,-667,60,-667,63,-667,66,-667,67,-667,68,-667,69,-667,70,-667,71,-667,79,-667,80,-667,83,-667,90,565,91,566,92,-667,96,-667,99,-667,103,704,105,-667,106,-667,107,-667,109,-667,110,-667,201,705,202,706
0,-558,1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,25,-373,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-558,63,127,66,214,67,215,68,39,69,40,70,230,71,216,79,231,80,-558,83,-558,92,45,96,233,99,-558,105,-558,106,-558,107,-558,109,472,110,473,127,707,136,52,138,53,140,708,141,56,142,57,143,58,144,59,151,709,156,64,162,68,171,298,187,234,203,299,204,300,205,301,206,302,216,477
0,-488,4,3,20,15,25,-373,60,-488,66,214,67,215,68,39,69,40,70,230,71,216,79,231,92,45,96,233,109,472,110,473,127,710,151,711,187,234,216,477
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,59,712,63,127,136,52,138,53,148,60,149,357,152,713,156,64,161,359,162,68,171,74,186,196,203,197,204,198,205,199,206,200
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,85,714,92,45,96,233,175,715,187,234,216,249
0,-486,4,3,20,15,25,-373,60,-486,66,214,67,215,68,39,69,40,70,230,71,216,79,231,80,716,92,45,96,233,99,717,109,472,110,473,127,718,151,711,187,234,216,477
5,123,19,124,53,125,63,127,171,697,186,719
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,156,64,161,720,162,68,171,298,203,197,204,198,205,199,206,200
0,-561,1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-561,63,127,66,214,67,215,71,216,80,-561,83,-561,99,-561,105,-561,106,-561,107,-561,136,52,138,53,140,721,141,56,142,57,143,58,144,59,151,722,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-563,60,-563,80,-563,83,-563,99,-563,105,-563,106,-563,107,-563
1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,25,-373,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,68,39,69,40,70,230,79,231,92,45,96,233,136,52,138,53,140,723,141,56,142,57,143,58,144,59,156,64,162,68,171,298,187,234,203,299,204,300,205,301,206,302,216,724
0,-652,1,-652,4,-652,5,-652,6,-652,9,-652,10,-652,16,-652,19,-652,20,-652,22,-652,24,-652,25,-652,27,-652,34,-652,35,-652,36,-652,38,-652,48,-652,50,-652,53,-652,60,-652,63,-652,66,-652,67,-652,68,-652,69,-652,70,-652,71,-652,79,-652,80,-652,83,-652,92,-652,96,-652,99,-652,105,-652,106,-652,107,-652,109,-652,110,-652
0,-382,1,-382,4,-382,5,-382,6,-382,9,-382,10,-382,12,-382,16,-382,19,-382,20,-382,22,-382,24,-382,25,-382,26,725,27,-382,32,-382,34,-382,35,-382,36,-382,38,-382,41,-382,48,-382,50,-382,53,-382,60,-382,63,-382,64,726,66,-382,67,-382,68,-382,69,-382,70,-382,71,-382,79,-382,80,-382,83,-382,90,-382,91,-382,92,-382,96,-382,99,-382,103,-382,105,-382,106,-382,107,-382,109,-382,110,-382
66,727
32,478,155,728
103,729
0,-582,1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,27,19,32,-373,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-582,63,127,66,214,67,215,68,39,69,40,70,250,71,216,79,251,80,-582,83,-582,92,45,96,253,99,-582,105,-582,106,-582,107,-582,109,488,110,489,129,730,136,52,138,53,140,731,141,56,142,57,143,58,144,59,151,732,156,64,162,68,171,298,187,257,203,299,204,300,205,301,206,302,219,493
4,733,32,478,155,734
0,-516,4,3,20,15,32,-373,60,-516,66,214,67,215,68,39,69,40,70,250,71,216,79,251,92,45,96,253,109,488,110,489,129,735,151,736,187,257,219,493
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,59,737,63,127,136,52,138,53,148,60,149,357,152,738,156,64,161,359,162,68,171,74,186,196,203,197,204,198,205,199,206,200
4,3,20,15,32,-373,68,39,69,40,70,250,79,251,92,45,96,253,178,739,187,257,219,258
0,-514,4,3,20,15,32,-373,60,-514,66,214,67,215,68,39,69,40,70,250,71,216,79,251,80,740,92,45,96,253,99,741,109,488,110,489,129,742,151,736,187,257,219,493
5,123,19,124,53,125,63,127,171,697,186,743
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,156,64,161,744,162,68,171,298,203,197,204,198,205,199,206,200
0,-585,1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-585,63,127,66,214,67,215,71,216,80,-585,83,-585,99,-585,105,-585,106,-585,107,-585,136,52,138,53,140,745,141,56,142,57,143,58,144,59,151,746,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-587,60,-587,80,-587,83,-587,99,-587,105,-587,106,-587,107,-587
1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,27,19,32,-373,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,68,39,69,40,70,250,79,251,92,45,96,253,136,52,138,53,140,747,141,56,142,57,143,58,144,59,156,64,162,68,171,298,187,257,203,299,204,300,205,301,206,302,219,748
0,-662,1,-662,4,-662,5,-662,6,-662,9,-662,10,-662,16,-662,19,-662,20,-662,22,-662,24,-662,27,-662,32,-662,34,-662,35,-662,36,-662,38,-662,48,-662,50,-662,53,-662,60,-662,63,-662,66,-662,67,-662,68,-662,69,-662,70,-662,71,-662,79,-662,80,-662,83,-662,92,-662,96,-662,99,-662,105,-662,106,-662,107,-662,109,-662,110,-662
0,-686,1,-686,4,-686,5,-686,6,-686,9,-686,10,-686,16,-686,19,-686,20,-686,22,-686,24,-686,27,-686,32,-686,34,-686,35,-686,36,-686,38,-686,48,-686,50,-686,53,-686,60,-686,63,-686,66,-686,67,-686,68,-686,69,-686,70,-686,71,-686,79,-686,80,-686,83,-686,90,565,91,566,92,-686,96,-686,99,-686,103,749,105,-686,106,-686,107,-686,109,-686,110,-686,201,750,202,751
0,-570,1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,27,19,34,23,35,24,36,25,38,26,41,-373,48,29,50,30,53,125,60,-570,63,127,66,214,67,215,68,39,69,40,70,118,71,216,79,119,80,-570,83,-570,92,45,96,120,99,-570,105,-570,106,-570,107,-570,109,500,110,501,128,752,136,52,138,53,140,753,141,56,142,57,143,58,144,59,151,754,156,64,162,68,171,298,187,121,203,299,204,300,205,301,206,302,217,505
0,-502,4,3,20,15,41,-373,60,-502,66,214,67,215,68,39,69,40,70,118,71,216,79,119,92,45,96,120,109,500,110,501,128,755,151,756,187,121,217,505
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,59,757,63,127,136,52,138,53,148,60,149,357,152,758,156,64,161,359,162,68,171,74,186,196,203,197,204,198,205,199,206,200
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,92,45,96,120,176,759,187,121,217,263
0,-500,4,3,20,15,41,-373,60,-500,66,214,67,215,68,39,69,40,70,118,71,216,79,119,80,760,92,45,96,120,99,761,109,500,110,501,128,762,151,756,187,121,217,505
5,123,19,124,53,125,63,127,171,697,186,763
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,156,64,161,764,162,68,171,298,203,197,204,198,205,199,206,200
0,-573,1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-573,63,127,66,214,67,215,71,216,80,-573,83,-573,99,-573,105,-573,106,-573,107,-573,136,52,138,53,140,765,141,56,142,57,143,58,144,59,151,766,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-575,60,-575,80,-575,83,-575,99,-575,105,-575,106,-575,107,-575
1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,27,19,34,23,35,24,36,25,38,26,41,-373,48,29,50,30,53,125,63,127,68,39,69,40,70,118,79,119,92,45,96,120,136,52,138,53,140,767,141,56,142,57,143,58,144,59,156,64,162,68,171,298,187,121,203,299,204,300,205,301,206,302,217,768
0,-657,1,-657,4,-657,5,-657,6,-657,9,-657,10,-657,16,-657,19,-657,20,-657,22,-657,24,-657,27,-657,34,-657,35,-657,36,-657,38,-657,41,-657,48,-657,50,-657,53,-657,60,-657,63,-657,66,-657,67,-657,68,-657,69,-657,70,-657,71,-657,79,-657,80,-657,83,-657,92,-657,96,-657,99,-657,105,-657,106,-657,107,-657,109,-657,110,-657
0,-423,60,-423
0,-425,60,-425
0,-421,60,-421
0,-420,12,769,60,-420
0,-427,60,-427
43,-700,66,-700
2,2,14,10,17,108,21,109,43,770,56,33,61,37,139,54,153,771
0,-704,2,-704,4,-704,12,-704,14,-704,17,-704,20,-704,21,-704,25,-704,32,-704,41,-704,43,-704,56,-704,60,-704,61,-704,66,-704,68,-704,69,-704,70,-704,77,-704,79,-704,92,-704,96,-704,106,-704,107,-704
2,2,14,10,17,108,21,109,43,772,56,33,61,37,139,54,153,773
0,-61,2,2,4,-61,12,-61,14,10,17,108,20,-61,21,109,25,-61,32,-61,41,-61,43,774,56,33,60,-61,61,37,66,775,68,-61,69,-61,70,-61,77,-61,79,-61,92,-61,96,-61,106,-61,107,-61,139,54,153,776
0,-703,2,-703,4,-703,12,-703,14,-703,17,-703,20,-703,21,-703,25,-703,32,-703,41,-703,43,-703,56,-703,60,-703,61,-703,66,-703,68,-703,69,-703,70,-703,77,-703,79,-703,92,-703,96,-703,106,-703,107,-703
0,-415,60,-415
0,-417,60,-417
0,-413,60,-413
0,-412,12,777,60,-412
0,-399,60,-399
0,-401,60,-401
0,-397,60,-397
0,-396,12,778,60,-396
0,-403,60,-403
0,-391,60,-391
0,-393,60,-393
0,-389,60,-389
0,-388,12,779,60,-388
2,2,4,3,14,10,17,108,20,15,21,109,32,-373,56,33,61,37,68,39,69,40,82,289,92,45,119,290,139,54,153,291,166,780,187,293,191,294
2,-714,14,-714,17,-714,21,-714,43,-714,56,-714,61,-714,82,-714
80,781,108,782
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,783,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,784
21,785,43,786,82,289,119,787
4,3,20,15,32,-373,68,39,69,40,80,-383,92,45,108,-383,187,293,191,788
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,789,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
111,49,117,50,183,790
111,49,117,50,183,791
80,792
0,-222,5,123,19,124,53,125,60,-222,62,126,63,127,66,793,67,215,71,216,80,537,100,538,101,539,108,540,124,542,137,794,151,544,171,132,172,545,173,134,207,135
0,-240,60,-240
0,-223,60,-223
80,795,108,796
0,-251,60,-251,80,797
2,2,4,3,14,10,17,108,20,15,21,109,32,-373,56,33,61,37,68,39,69,40,82,289,92,45,119,290,139,54,153,291,166,798,187,293,191,294
4,3,12,-373,20,15,68,39,69,40,70,236,79,237,92,45,96,239,174,454,187,243,215,244
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,175,467,187,234,216,249
4,3,20,15,32,-373,68,39,69,40,70,250,79,251,92,45,96,253,178,482,187,257,219,258
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,92,45,96,120,176,495,187,121,217,263
0,-86,60,-86
0,-88,60,-88
0,-109,4,3,12,-373,20,15,60,-109,66,214,67,215,68,39,69,40,70,236,71,216,79,237,92,45,96,239,151,557,187,243,215,465
0,-78,60,-78
0,-83,60,-83,111,49,117,50,183,799
0,-85,60,-85,111,49,117,50,183,800
4,3,12,-373,20,15,68,39,69,40,70,236,79,237,92,45,96,239,187,243,215,703
0,-300,60,-300
0,-299,60,-299
41,801
103,802
4,803,41,804
41,805
103,806
0,-374,1,-374,4,-374,5,-374,6,-374,9,-374,10,-374,12,-374,16,-374,19,-374,20,-374,22,-374,24,-374,25,-374,27,-374,32,-374,34,-374,35,-374,36,-374,38,-374,41,-374,48,-374,50,-374,53,-374,60,-374,63,-374,66,-374,67,-374,68,-374,69,-374,70,-374,71,-374,79,-374,80,-374,83,-374,87,-374,89,-374,92,-374,96,-374,99,-374,105,-374,106,-374,107,-374,109,-374,110,-374
0,-375,1,-375,4,-375,5,-375,6,-375,9,-375,10,-375,12,-375,16,-375,19,-375,20,-375,22,-375,24,-375,25,-375,27,-375,32,-375,34,-375,35,-375,36,-375,38,-375,41,-375,48,-375,50,-375,53,-375,60,-375,63,-375,66,-375,67,-375,68,-375,69,-375,70,-375,71,-375,79,-375,80,-375,83,-375,87,-375,89,-375,92,-375,96,-375,99,-375,105,-375,106,-375,107,-375,109,-375,110,-375
41,807
0,-635,1,-635,4,-635,5,-635,6,-635,9,-635,10,-635,16,-635,19,-635,20,-635,22,-635,24,-635,27,-635,34,-635,35,-635,36,-635,38,-635,41,-635,48,-635,50,-635,53,-635,60,-635,63,-635,66,-635,67,-635,68,-635,69,-635,70,-635,71,-635,79,-635,80,-635,83,-635,87,-635,89,-635,92,-635,96,-635,99,-635,105,-635,106,-635,107,-635,109,-635,110,-635
0,-636,1,-636,4,-636,5,-636,6,-636,9,-636,10,-636,16,-636,19,-636,20,-636,22,-636,24,-636,27,-636,34,-636,35,-636,36,-636,38,-636,41,-636,48,-636,50,-636,53,-636,60,-636,63,-636,66,-636,67,-636,68,-636,69,-636,70,-636,71,-636,79,-636,80,-636,83,-636,87,-636,89,-636,92,-636,96,-636,99,-636,105,-636,106,-636,107,-636,109,-636,110,-636
0,-297,60,-297
0,-296,60,-296
87,43,89,44,157,99,158,808
2,2,4,3,14,10,17,108,20,15,21,109,32,-373,56,33,61,37,68,39,69,40,82,289,92,45,119,290,139,54,153,291,166,809,187,293,191,294
0,-210,60,-210
1,1,6,5,9,7,10,8,22,17,27,19,34,23,35,24,36,25,48,29,50,30,138,393,156,394,162,395
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,175,810,187,234,216,249
0,-457,4,3,20,15,25,-373,60,-457,66,214,67,215,68,39,69,40,70,230,71,216,79,231,92,45,96,233,109,472,110,473,127,811,151,711,187,234,216,477
4,3,20,15,32,-373,68,39,69,40,70,250,79,251,92,45,96,253,178,812,187,257,219,258
0,-465,4,3,20,15,32,-373,60,-465,66,214,67,215,68,39,69,40,70,250,71,216,79,251,92,45,96,253,109,488,110,489,129,813,151,736,187,257,219,493
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,92,45,96,120,176,814,187,121,217,263
0,-461,4,3,20,15,41,-373,60,-461,66,214,67,215,68,39,69,40,70,118,71,216,79,119,92,45,96,120,109,500,110,501,128,815,151,756,187,121,217,505
4,-619,20,-619,25,-619,68,-619,69,-619,70,-619,79,-619,92,-619,96,-619
2,2,4,3,14,10,17,108,20,15,21,109,32,-373,56,33,61,37,68,39,69,40,82,289,92,45,119,290,139,54,153,291,166,816,187,293,191,294
0,-24,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-24,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,817,151,614,187,364,218,615
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,818,187,364,218,365
0,-29,60,-29
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,175,715,187,234,216,249
0,-39,60,-39
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,187,364,218,819
0,-439
0,-444
0,-443,111,49,117,50,183,820
87,821
2,2,14,10,17,108,21,109,56,33,61,37,82,531,139,54,153,822
80,823
2,2,14,10,17,108,21,109,56,33,61,37,82,531,139,54,153,824
80,825
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,826,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,827
0,-207,5,123,19,124,53,125,60,-207,62,126,63,127,66,214,67,215,71,216,80,537,100,538,108,540,124,828,151,544,171,132,172,545,173,134,207,135
0,-208,60,-208
0,-233,5,-233,19,-233,53,-233,60,-233,62,-233,63,-233,66,-233,67,-233,71,-233,80,-233,100,-233,107,-233,108,-233
0,-698,60,-698
87,-42,89,-42,107,-42
0,-378,4,-378,12,-378,20,-378,25,-378,32,-378,41,-378,60,-378,66,-378,67,-378,68,-378,69,-378,70,-378,71,-378,79,-378,90,-378,91,-378,92,-378,96,-378,99,-378,103,-378
0,-376,4,-376,12,-376,20,-376,25,-376,32,-376,41,-376,60,-376,66,-376,67,-376,68,-376,69,-376,70,-376,71,-376,79,-376,90,-376,91,-376,92,-376,96,-376,99,-376,103,-376
0,-377,4,-377,12,-377,20,-377,25,-377,32,-377,41,-377,60,-377,66,-377,67,-377,68,-377,69,-377,70,-377,71,-377,79,-377,90,-377,91,-377,92,-377,96,-377,99,-377,103,-377
66,829
0,-379,4,-379,12,-379,20,-379,25,-379,32,-379,41,-379,60,-379,66,-379,67,-379,68,-379,69,-379,70,-379,71,-379,79,-379,90,-379,91,-379,92,-379,96,-379,99,-379,103,-379
12,605,25,606,32,478,41,607,145,830,155,609
103,831
4,832,12,605,25,606,32,478,41,607,145,833,155,609
0,-27,60,-27
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,187,364,218,834
0,-537,4,-537,12,-537,20,-537,25,-537,32,-537,41,-537,60,-537,66,-537,67,-537,68,-537,69,-537,70,-537,71,-537,79,-537,92,-537,96,-537,99,-537
0,-468,4,-468,12,-468,20,-468,25,-468,32,-468,41,-468,60,-468,66,-468,67,-468,68,-468,69,-468,70,-468,71,-468,79,-468,90,565,91,566,92,-468,96,-468,99,-468,103,835,201,836,202,837
0,-26,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-26,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,838,151,614,187,364,218,615
87,839
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,44,840,48,29,50,30,53,125,63,127,136,52,138,53,140,841,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
4,3,20,15,25,-373,41,-373,54,-373,68,39,69,40,92,45,185,842,187,78
0,-179,60,-179,67,843,111,49,117,50,183,844
75,845
0,-99,60,-99
0,-234,2,-234,4,-234,5,-234,14,-234,17,-234,19,-234,20,-234,21,-234,32,-234,53,-234,56,-234,60,-234,61,-234,62,-234,63,-234,66,-234,67,-234,68,-234,69,-234,80,-234,92,-234,99,-234
5,123,19,124,53,125,62,126,63,127,80,846,171,132,172,847,173,134,207,135
80,848
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,849,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-104,60,-104
2,2,14,10,17,108,21,109,42,850,56,33,61,37,139,54,153,851
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,852,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,853
80,854,106,855,107,622,147,856
80,857
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,858,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
67,859,80,860
67,861,80,862,111,49,117,50,183,863
3,404,7,405,13,406,15,407,18,408,29,409,33,410,37,411,39,412,45,413,46,414,47,415,49,416,51,417,55,418,66,419,93,420,100,421,101,422,111,423,113,424,163,426,165,427,212,428,214,429
0,-253,4,3,20,15,25,-373,41,-373,54,-373,60,-253,68,39,69,40,92,45,121,864,146,439,185,440,187,78
87,43,89,44,157,865
4,3,20,15,25,-373,41,-373,54,-373,66,214,67,215,68,39,69,40,71,216,87,43,89,44,92,45,99,866,151,432,157,867,185,434,187,78
2,2,14,10,17,108,21,109,42,868,56,33,61,37,139,54,153,869
15,-725,55,-725,66,-725,83,-725
4,3,20,15,25,-373,41,-373,54,-373,66,214,67,215,68,39,69,40,71,216,87,43,89,44,92,45,99,870,120,871,151,221,157,872,185,224,187,78
4,3,20,15,32,-373,68,39,69,40,92,45,187,370,192,873
0,-216,4,3,20,15,21,874,32,-373,60,-216,66,875,68,39,69,40,92,45,99,876,187,370,192,877
0,-710,4,-710,20,-710,21,-710,32,-710,60,-710,66,-710,68,-710,69,-710,92,-710,99,-710
0,-220,4,3,20,15,21,878,32,-373,60,-220,66,875,68,39,69,40,92,45,99,879,187,370,192,877
0,-74,60,-74
0,-438
41,880
41,881
41,882
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,883,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,884
0,-166,60,-166,80,885,108,886
0,-151,60,-151,80,887,108,888,111,49,117,50,183,889
2,2,14,10,17,108,21,109,56,33,61,37,139,54,153,890
0,-161,60,-161,80,891,108,892,111,49,117,50,183,893
0,-728,3,-728,4,-728,7,-728,13,-728,15,-728,18,-728,20,-728,25,-728,29,-728,33,-728,37,-728,39,-728,41,-728,45,-728,46,-728,47,-728,49,-728,51,-728,54,-728,55,-728,60,-728,66,-728,68,-728,69,-728,92,-728,93,-728,99,-728,100,-728,101,-728,111,-728
4,-721,20,-721,25,-721,41,-721,54,-721,66,-721,67,-721,68,-721,69,-721,71,-721,87,-721,89,-721,92,-721,99,-721
80,637,95,218,107,219,160,894
80,637,95,218,107,219,160,895
0,-259,4,3,20,15,25,-373,41,-373,54,-373,60,-259,68,39,69,40,92,45,121,896,146,439,185,440,187,78
1,1,3,404,5,123,6,5,7,405,9,7,10,8,13,406,15,407,16,12,18,408,19,124,22,17,24,18,27,19,29,409,33,410,34,23,35,24,36,25,37,411,38,26,39,412,45,413,46,414,47,415,48,29,49,416,50,30,51,417,53,125,55,418,63,127,66,419,93,420,100,421,101,422,111,423,113,424,136,52,138,53,140,897,141,56,142,57,143,58,144,59,156,64,162,68,163,426,165,427,171,298,203,299,204,300,205,301,206,302,212,428,214,429
0,-255,4,3,20,15,25,-373,41,-373,54,-373,60,-255,68,39,69,40,92,45,121,898,146,439,185,440,187,78
0,-718,4,-718,20,-718,25,-718,41,-718,54,-718,60,-718,68,-718,69,-718,92,-718
3,404,7,405,13,406,15,407,18,408,29,409,33,410,37,411,39,412,45,413,46,414,47,415,49,416,51,417,55,418,66,419,93,420,100,421,101,422,111,423,113,899,163,426,165,427,212,428,214,429
0,-303,3,404,4,-303,7,405,13,406,15,407,18,408,20,-303,25,-303,29,409,33,410,37,411,39,412,41,-303,45,413,46,414,47,415,49,416,51,417,54,-303,55,418,60,-303,66,419,68,-303,69,-303,92,-303,93,420,100,421,101,422,111,423,163,426,165,659,212,428,214,429
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,87,900,92,45,96,233,187,234,216,901
0,-127,60,-127
25,902
103,903
4,904,25,905
6,5,34,23,138,393
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,187,234,216,906
0,-126,60,-126
25,907
103,908
25,909
0,-622,1,-622,4,-622,5,-622,6,-622,9,-622,10,-622,16,-622,19,-622,20,-622,22,-622,24,-622,25,-622,27,-622,34,-622,35,-622,36,-622,38,-622,48,-622,50,-622,53,-622,60,-622,63,-622,66,-622,67,-622,68,-622,69,-622,70,-622,71,-622,79,-622,80,-622,83,-622,92,-622,96,-622,99,-622,105,-622,106,-622,107,-622,109,-622,110,-622
0,-623,1,-623,4,-623,5,-623,6,-623,9,-623,10,-623,16,-623,19,-623,20,-623,22,-623,24,-623,25,-623,27,-623,34,-623,35,-623,36,-623,38,-623,48,-623,50,-623,53,-623,60,-623,63,-623,66,-623,67,-623,68,-623,69,-623,70,-623,71,-623,79,-623,80,-623,83,-623,92,-623,96,-623,99,-623,105,-623,106,-623,107,-623,109,-623,110,-623
12,910
103,911
4,912,12,913
0,-591,1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-591,63,127,66,214,67,215,71,216,80,-591,83,-591,99,-591,105,-591,106,-591,107,-591,136,52,138,53,140,914,141,56,142,57,143,58,144,59,151,915,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-593,60,-593,80,-593,83,-593,99,-593,105,-593,106,-593,107,-593
1,1,4,3,5,123,6,5,9,7,10,8,12,-373,16,12,19,124,20,15,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,68,39,69,40,70,236,79,237,92,45,96,239,136,52,138,53,140,916,141,56,142,57,143,58,144,59,156,64,162,68,171,298,187,243,203,299,204,300,205,301,206,302,215,703
12,917
103,918
0,-529,60,-529
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,148,60,149,357,152,919,156,64,161,359,162,68,171,74,186,196,203,197,204,198,205,199,206,200
107,920
0,-524,4,3,12,-373,20,15,60,-524,66,214,67,215,68,39,69,40,70,236,71,216,79,237,80,921,92,45,96,239,99,922,109,460,110,461,126,923,151,557,187,243,215,465
5,123,19,124,53,125,63,127,130,924,131,925,132,926,133,927,171,928,196,929,197,930,198,931
0,-526,60,-526
0,-525,60,-525
87,-347
87,932
87,933
0,-596,60,-596,80,-596,83,-596,99,-596,105,-596,106,-596,107,-596
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,934,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-598,60,-598,80,-598,83,-598,99,-598,105,-598,106,-598,107,-598
0,-551,1,-551,4,-551,5,-551,6,-551,9,-551,10,-551,12,-551,16,-551,19,-551,20,-551,22,-551,24,-551,27,-551,34,-551,35,-551,36,-551,38,-551,48,-551,50,-551,53,-551,60,-551,63,-551,66,-551,67,-551,68,-551,69,-551,70,-551,71,-551,79,-551,80,-551,83,-551,92,-551,96,-551,99,-551,105,-551,106,-551,107,-551,109,-551,110,-551
12,935
0,-665,1,-665,4,-665,5,-665,6,-665,9,-665,10,-665,12,-665,16,-665,19,-665,20,-665,22,-665,24,-665,27,-665,34,-665,35,-665,36,-665,38,-665,48,-665,50,-665,53,-665,60,-665,63,-665,66,-665,67,-665,68,-665,69,-665,70,-665,71,-665,79,-665,80,-665,83,-665,92,-665,96,-665,99,-665,105,-665,106,-665,107,-665,109,-665,110,-665
0,-666,1,-666,4,-666,5,-666,6,-666,9,-666,10,-666,12,-666,16,-666,19,-666,20,-666,22,-666,24,-666,27,-666,34,-666,35,-666,36,-666,38,-666,48,-666,50,-666,53,-666,60,-666,63,-666,66,-666,67,-666,68,-666,69,-666,70,-666,71,-666,79,-666,80,-666,83,-666,92,-666,96,-666,99,-666,105,-666,106,-666,107,-666,109,-666,110,-666
0,-555,1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-555,63,127,66,214,67,215,71,216,80,-555,83,-555,99,-555,105,-555,106,-555,107,-555,136,52,138,53,140,936,141,56,142,57,143,58,144,59,151,937,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-557,60,-557,80,-557,83,-557,99,-557,105,-557,106,-557,107,-557
1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,25,-373,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,68,39,69,40,70,230,79,231,92,45,96,233,136,52,138,53,140,938,141,56,142,57,143,58,144,59,156,64,162,68,171,298,187,234,203,299,204,300,205,301,206,302,216,724
0,-487,60,-487
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,187,234,216,724
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,148,60,149,357,152,939,156,64,161,359,162,68,171,74,186,196,203,197,204,198,205,199,206,200
107,940
0,-37,60,-37
0,-482,4,3,20,15,25,-373,60,-482,66,214,67,215,68,39,69,40,70,230,71,216,79,231,80,941,92,45,96,233,99,942,109,472,110,473,127,943,151,711,187,234,216,477
5,123,19,124,53,125,63,127,130,944,131,925,132,926,133,927,171,928,196,929,197,930,198,931
0,-484,60,-484
0,-483,60,-483
87,945
87,946
0,-560,60,-560,80,-560,83,-560,99,-560,105,-560,106,-560,107,-560
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,947,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-562,60,-562,80,-562,83,-562,99,-562,105,-562,106,-562,107,-562
0,-651,1,-651,4,-651,5,-651,6,-651,9,-651,10,-651,16,-651,19,-651,20,-651,22,-651,24,-651,25,-651,27,-651,34,-651,35,-651,36,-651,38,-651,48,-651,50,-651,53,-651,60,-651,63,-651,66,-651,67,-651,68,-651,69,-651,70,-651,71,-651,79,-651,80,-651,83,-651,92,-651,96,-651,99,-651,105,-651,106,-651,107,-651,109,-651,110,-651
0,-380,1,-380,4,-380,5,-380,6,-380,9,-380,10,-380,12,-380,16,-380,19,-380,20,-380,22,-380,24,-380,25,-380,27,-380,32,-380,34,-380,35,-380,36,-380,38,-380,41,-380,48,-380,50,-380,53,-380,60,-380,63,-380,66,-380,67,-380,68,-380,69,-380,70,-380,71,-380,79,-380,80,-380,83,-380,90,-380,91,-380,92,-380,96,-380,99,-380,103,-380,105,-380,106,-380,107,-380,109,-380,110,-380
0,-381,1,-381,4,-381,5,-381,6,-381,9,-381,10,-381,12,-381,16,-381,19,-381,20,-381,22,-381,24,-381,25,-381,27,-381,32,-381,34,-381,35,-381,36,-381,38,-381,41,-381,48,-381,50,-381,53,-381,60,-381,63,-381,66,-381,67,-381,68,-381,69,-381,70,-381,71,-381,79,-381,80,-381,83,-381,90,-381,91,-381,92,-381,96,-381,99,-381,103,-381,105,-381,106,-381,107,-381,109,-381,110,-381
32,478,155,948
103,949
4,950,32,478,155,951
0,-579,1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-579,63,127,66,214,67,215,71,216,80,-579,83,-579,99,-579,105,-579,106,-579,107,-579,136,52,138,53,140,952,141,56,142,57,143,58,144,59,151,953,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-581,60,-581,80,-581,83,-581,99,-581,105,-581,106,-581,107,-581
1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,27,19,32,-373,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,68,39,69,40,70,250,79,251,92,45,96,253,136,52,138,53,140,954,141,56,142,57,143,58,144,59,156,64,162,68,171,298,187,257,203,299,204,300,205,301,206,302,219,748
32,478,155,955
103,956
0,-515,60,-515
4,3,20,15,32,-373,68,39,69,40,70,250,79,251,92,45,96,253,187,257,219,748
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,148,60,149,357,152,957,156,64,161,359,162,68,171,74,186,196,203,197,204,198,205,199,206,200
107,958
0,-510,4,3,20,15,32,-373,60,-510,66,214,67,215,68,39,69,40,70,250,71,216,79,251,80,959,92,45,96,253,99,960,109,488,110,489,129,961,151,736,187,257,219,493
5,123,19,124,53,125,63,127,130,962,131,925,132,926,133,927,171,928,196,929,197,930,198,931
0,-512,60,-512
0,-511,60,-511
87,963
87,964
0,-584,60,-584,80,-584,83,-584,99,-584,105,-584,106,-584,107,-584
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,965,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-586,60,-586,80,-586,83,-586,99,-586,105,-586,106,-586,107,-586
0,-661,1,-661,4,-661,5,-661,6,-661,9,-661,10,-661,16,-661,19,-661,20,-661,22,-661,24,-661,27,-661,32,-661,34,-661,35,-661,36,-661,38,-661,48,-661,50,-661,53,-661,60,-661,63,-661,66,-661,67,-661,68,-661,69,-661,70,-661,71,-661,79,-661,80,-661,83,-661,92,-661,96,-661,99,-661,105,-661,106,-661,107,-661,109,-661,110,-661
32,478,155,966
0,-684,1,-684,4,-684,5,-684,6,-684,9,-684,10,-684,16,-684,19,-684,20,-684,22,-684,24,-684,27,-684,32,-684,34,-684,35,-684,36,-684,38,-684,48,-684,50,-684,53,-684,60,-684,63,-684,66,-684,67,-684,68,-684,69,-684,70,-684,71,-684,79,-684,80,-684,83,-684,92,-684,96,-684,99,-684,105,-684,106,-684,107,-684,109,-684,110,-684
0,-685,1,-685,4,-685,5,-685,6,-685,9,-685,10,-685,16,-685,19,-685,20,-685,22,-685,24,-685,27,-685,32,-685,34,-685,35,-685,36,-685,38,-685,48,-685,50,-685,53,-685,60,-685,63,-685,66,-685,67,-685,68,-685,69,-685,70,-685,71,-685,79,-685,80,-685,83,-685,92,-685,96,-685,99,-685,105,-685,106,-685,107,-685,109,-685,110,-685
0,-567,1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,60,-567,63,127,66,214,67,215,71,216,80,-567,83,-567,99,-567,105,-567,106,-567,107,-567,136,52,138,53,140,967,141,56,142,57,143,58,144,59,151,968,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-569,60,-569,80,-569,83,-569,99,-569,105,-569,106,-569,107,-569
1,1,4,3,5,123,6,5,9,7,10,8,16,12,19,124,20,15,22,17,24,18,27,19,34,23,35,24,36,25,38,26,41,-373,48,29,50,30,53,125,63,127,68,39,69,40,70,118,79,119,92,45,96,120,136,52,138,53,140,969,141,56,142,57,143,58,144,59,156,64,162,68,171,298,187,121,203,299,204,300,205,301,206,302,217,768
0,-501,60,-501
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,92,45,96,120,187,121,217,768
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,148,60,149,357,152,970,156,64,161,359,162,68,171,74,186,196,203,197,204,198,205,199,206,200
107,971
0,-496,4,3,20,15,41,-373,60,-496,66,214,67,215,68,39,69,40,70,118,71,216,79,119,80,972,92,45,96,120,99,973,109,500,110,501,128,974,151,756,187,121,217,505
5,123,19,124,53,125,63,127,130,975,131,925,132,926,133,927,171,928,196,929,197,930,198,931
0,-498,60,-498
0,-497,60,-497
87,976
87,977
0,-572,60,-572,80,-572,83,-572,99,-572,105,-572,106,-572,107,-572
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,978,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-574,60,-574,80,-574,83,-574,99,-574,105,-574,106,-574,107,-574
0,-656,1,-656,4,-656,5,-656,6,-656,9,-656,10,-656,16,-656,19,-656,20,-656,22,-656,24,-656,27,-656,34,-656,35,-656,36,-656,38,-656,41,-656,48,-656,50,-656,53,-656,60,-656,63,-656,66,-656,67,-656,68,-656,69,-656,70,-656,71,-656,79,-656,80,-656,83,-656,92,-656,96,-656,99,-656,105,-656,106,-656,107,-656,109,-656,110,-656
0,-419,60,-419
0,-63,4,-63,12,-63,20,-63,25,-63,32,-63,41,-63,60,-63,68,-63,69,-63,70,-63,77,-63,79,-63,92,-63,96,-63,106,-63,107,-63
0,-60,2,2,4,-60,12,-60,14,10,17,108,20,-60,21,109,25,-60,32,-60,41,-60,43,513,56,33,60,-60,61,37,66,514,68,-60,69,-60,70,-60,77,-60,79,-60,92,-60,96,-60,106,-60,107,-60,115,979,139,54,153,516
0,-702,2,-702,4,-702,12,-702,14,-702,17,-702,20,-702,21,-702,25,-702,32,-702,41,-702,43,-702,56,-702,60,-702,61,-702,66,-702,68,-702,69,-702,70,-702,77,-702,79,-702,92,-702,96,-702,106,-702,107,-702
0,-701,2,-701,4,-701,12,-701,14,-701,17,-701,20,-701,21,-701,25,-701,32,-701,41,-701,43,-701,56,-701,60,-701,61,-701,66,-701,68,-701,69,-701,70,-701,77,-701,79,-701,92,-701,96,-701,106,-701,107,-701
0,-708,2,-708,4,-708,12,-708,14,-708,17,-708,20,-708,21,-708,25,-708,32,-708,41,-708,43,-708,56,-708,60,-708,61,-708,66,-708,68,-708,69,-708,70,-708,77,-708,79,-708,92,-708,96,-708,106,-708,107,-708
2,2,14,10,17,108,21,109,43,980,56,33,61,37,139,54,153,981
0,-707,2,-707,4,-707,12,-707,14,-707,17,-707,20,-707,21,-707,25,-707,32,-707,41,-707,43,-707,56,-707,60,-707,61,-707,66,-707,68,-707,69,-707,70,-707,77,-707,79,-707,92,-707,96,-707,106,-707,107,-707
0,-411,60,-411
0,-395,60,-395
0,-387,60,-387
0,-198,60,-198
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,982,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,983
0,-228,60,-228
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,984,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-231,5,-231,19,-231,53,-231,60,-231,62,-231,63,-231,66,-231,67,-231,71,-231,80,-231,100,-231,101,-231,108,-231
0,-232,5,-232,19,-232,53,-232,60,-232,62,-232,63,-232,66,-232,67,-232,71,-232,80,-232,100,-232,101,-232,108,-232
21,985,43,986,82,531
0,-715,5,-715,19,-715,53,-715,60,-715,62,-715,63,-715,66,-715,67,-715,71,-715,80,-715,100,-715,101,-715,108,-715
0,-249,60,-249
0,-245,60,-245,66,214,67,215,71,216,80,987,108,988,151,989
0,-239,60,-239,66,214,67,215,71,216,80,990,108,991,151,992
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,993,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
4,3,20,15,32,-373,68,39,69,40,80,-383,92,45,108,-383,187,293,191,994
0,-221,60,-221
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,995,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,996
5,123,19,124,53,125,63,127,130,997,131,925,132,926,133,927,171,928,196,929,197,930,198,931
0,-196,60,-196
0,-82,60,-82
0,-84,60,-84
0,-638,1,-638,4,-638,5,-638,6,-638,9,-638,10,-638,16,-638,19,-638,20,-638,22,-638,24,-638,27,-638,34,-638,35,-638,36,-638,38,-638,41,-638,48,-638,50,-638,53,-638,60,-638,63,-638,66,-638,67,-638,68,-638,69,-638,70,-638,71,-638,79,-638,80,-638,83,-638,87,-638,89,-638,92,-638,96,-638,99,-638,105,-638,106,-638,107,-638,109,-638,110,-638
4,998,41,999
41,1000
0,-646,1,-646,4,-646,5,-646,6,-646,9,-646,10,-646,16,-646,19,-646,20,-646,22,-646,24,-646,27,-646,34,-646,35,-646,36,-646,38,-646,41,-646,48,-646,50,-646,53,-646,60,-646,63,-646,66,-646,67,-646,68,-646,69,-646,70,-646,71,-646,79,-646,80,-646,83,-646,87,-646,89,-646,92,-646,96,-646,99,-646,105,-646,106,-646,107,-646,109,-646,110,-646
103,1001
4,1002,41,1003
0,-647,1,-647,4,-647,5,-647,6,-647,9,-647,10,-647,16,-647,19,-647,20,-647,22,-647,24,-647,27,-647,34,-647,35,-647,36,-647,38,-647,41,-647,48,-647,50,-647,53,-647,60,-647,63,-647,66,-647,67,-647,68,-647,69,-647,70,-647,71,-647,79,-647,80,-647,83,-647,87,-647,89,-647,92,-647,96,-647,99,-647,105,-647,106,-647,107,-647,109,-647,110,-647
0,-301,60,-301
0,-192,60,-192
0,-455,4,3,20,15,25,-373,60,-455,66,214,67,215,68,39,69,40,70,230,71,216,79,231,92,45,96,233,109,472,110,473,127,1004,151,711,187,234,216,477
0,-456,60,-456
0,-463,4,3,20,15,32,-373,60,-463,66,214,67,215,68,39,69,40,70,250,71,216,79,251,92,45,96,253,109,488,110,489,129,1005,151,736,187,257,219,493
0,-464,60,-464
0,-459,4,3,20,15,41,-373,60,-459,66,214,67,215,68,39,69,40,70,118,71,216,79,119,92,45,96,120,109,500,110,501,128,1006,151,756,187,121,217,505
0,-460,60,-460
0,-194,60,-194
0,-23,60,-23
0,-22,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-22,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,1007,151,614,187,364,218,615
0,-38,60,-38
0,-442
2,2,14,10,17,108,21,109,56,33,61,37,82,289,119,1008,139,54,153,1009
80,1010
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1011,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1012
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1013,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-77,60,-77
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1014,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-206,60,-206
12,605,25,606,32,478,41,607,145,1015,155,609
103,1016
4,1017,12,605,25,606,32,478,41,607,145,1018,155,609
12,605,25,606,32,478,41,607,145,1019,155,609
103,1020
0,-536,4,-536,12,-536,20,-536,25,-536,32,-536,41,-536,60,-536,66,-536,67,-536,68,-536,69,-536,70,-536,71,-536,79,-536,92,-536,96,-536,99,-536
12,605,25,606,32,478,41,607,145,1021,155,609
0,-466,4,-466,12,-466,20,-466,25,-466,32,-466,41,-466,60,-466,66,-466,67,-466,68,-466,69,-466,70,-466,71,-466,79,-466,92,-466,96,-466,99,-466
0,-467,4,-467,12,-467,20,-467,25,-467,32,-467,41,-467,60,-467,66,-467,67,-467,68,-467,69,-467,70,-467,71,-467,79,-467,92,-467,96,-467,99,-467
0,-25,60,-25
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,187,364,218,1022
0,-113,60,-113
0,-92,60,-92
87,43,89,44,157,1023
80,1024
0,-177,60,-177,67,1025
44,1026
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1027,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-103,60,-103
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1028,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-102,60,-102
80,1029
80,1030
0,-182,60,-182
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1031,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,44,840,48,29,50,30,53,125,63,127,136,52,138,53,140,1032,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-175,60,-175,67,1033,111,49,117,50,183,1034
0,-98,60,-98
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1035,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-191,60,-191
80,1036
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1037,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1038
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1039,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
67,1040,80,1041
0,-252,4,3,20,15,25,-373,41,-373,54,-373,60,-252,68,39,69,40,92,45,146,666,185,440,187,78
2,2,14,10,17,108,21,109,42,1042,56,33,61,37,139,54,153,1043
87,43,89,44,157,1044
2,2,14,10,17,108,21,109,42,1045,56,33,61,37,139,54,153,1046
0,-295,60,-295,99,1047
0,-293,60,-293,99,1048
87,43,89,44,157,1049
4,3,20,15,25,-373,41,-373,54,-373,66,214,67,215,68,39,69,40,71,216,87,43,89,44,92,45,99,1050,151,432,157,1051,185,434,187,78
2,2,14,10,17,108,21,109,42,1052,56,33,61,37,139,54,153,1053
0,-709,4,-709,20,-709,21,-709,32,-709,60,-709,66,-709,68,-709,69,-709,92,-709,99,-709
0,-214,60,-214,99,1054
4,3,20,15,32,-373,68,39,69,40,92,45,187,370,192,1055
0,-215,60,-215
0,-712,4,-712,20,-712,21,-712,32,-712,60,-712,66,-712,68,-712,69,-712,92,-712,99,-712
0,-218,60,-218,99,1056
0,-219,60,-219
0,-437
87,1057
87,1058
0,-170,60,-170,105,1059
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1060,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1061,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1062
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1063,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1064
0,-146,60,-146,80,1065,108,1066
0,-141,60,-141,80,1067,108,1068,111,49,117,50,183,1069
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1070,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1071
0,-156,60,-156,80,1072,108,1073
0,-263,60,-263,99,1074
0,-261,60,-261,99,1075
0,-258,4,3,20,15,25,-373,41,-373,54,-373,60,-258,68,39,69,40,92,45,146,666,185,440,187,78
0,-90,60,-90
0,-254,4,3,20,15,25,-373,41,-373,54,-373,60,-254,68,39,69,40,92,45,146,666,185,440,187,78
0,-302,3,404,4,-302,7,405,13,406,15,407,18,408,20,-302,25,-302,29,409,33,410,37,411,39,412,41,-302,45,413,46,414,47,415,49,416,51,417,54,-302,55,418,60,-302,66,419,68,-302,69,-302,92,-302,93,420,100,421,101,422,111,423,163,426,165,659,212,428,214,429
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,187,234,216,1076
0,-124,60,-124
0,-625,1,-625,4,-625,5,-625,6,-625,9,-625,10,-625,16,-625,19,-625,20,-625,22,-625,24,-625,25,-625,27,-625,34,-625,35,-625,36,-625,38,-625,48,-625,50,-625,53,-625,60,-625,63,-625,66,-625,67,-625,68,-625,69,-625,70,-625,71,-625,79,-625,80,-625,83,-625,92,-625,96,-625,99,-625,105,-625,106,-625,107,-625,109,-625,110,-625
4,1077,25,1078
25,1079
0,-633,1,-633,4,-633,5,-633,6,-633,9,-633,10,-633,16,-633,19,-633,20,-633,22,-633,24,-633,25,-633,27,-633,34,-633,35,-633,36,-633,38,-633,48,-633,50,-633,53,-633,60,-633,63,-633,66,-633,67,-633,68,-633,69,-633,70,-633,71,-633,79,-633,80,-633,83,-633,92,-633,96,-633,99,-633,105,-633,106,-633,107,-633,109,-633,110,-633
0,-125,60,-125
103,1080
4,1081,25,1082
0,-634,1,-634,4,-634,5,-634,6,-634,9,-634,10,-634,16,-634,19,-634,20,-634,22,-634,24,-634,25,-634,27,-634,34,-634,35,-634,36,-634,38,-634,48,-634,50,-634,53,-634,60,-634,63,-634,66,-634,67,-634,68,-634,69,-634,70,-634,71,-634,79,-634,80,-634,83,-634,92,-634,96,-634,99,-634,105,-634,106,-634,107,-634,109,-634,110,-634
0,-668,1,-668,4,-668,5,-668,6,-668,9,-668,10,-668,12,-668,16,-668,19,-668,20,-668,22,-668,24,-668,27,-668,34,-668,35,-668,36,-668,38,-668,48,-668,50,-668,53,-668,60,-668,63,-668,66,-668,67,-668,68,-668,69,-668,70,-668,71,-668,79,-668,80,-668,83,-668,92,-668,96,-668,99,-668,105,-668,106,-668,107,-668,109,-668,110,-668
4,1083,12,1084
12,1085
0,-676,1,-676,4,-676,5,-676,6,-676,9,-676,10,-676,12,-676,16,-676,19,-676,20,-676,22,-676,24,-676,27,-676,34,-676,35,-676,36,-676,38,-676,48,-676,50,-676,53,-676,60,-676,63,-676,66,-676,67,-676,68,-676,69,-676,70,-676,71,-676,79,-676,80,-676,83,-676,92,-676,96,-676,99,-676,105,-676,106,-676,107,-676,109,-676,110,-676
0,-590,60,-590,80,-590,83,-590,99,-590,105,-590,106,-590,107,-590
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1086,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-592,60,-592,80,-592,83,-592,99,-592,105,-592,106,-592,107,-592
103,1087
4,1088,12,1089
107,1090
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,1091,187,364,218,365
5,123,19,124,53,125,63,127,130,1092,131,925,132,926,133,927,171,928,196,929,197,930,198,931
0,-522,60,-522
0,-521,60,-521
0,-527,60,-527
0,-119,60,-119
0,-121,60,-121
0,-120,60,-120
1,1,6,5,9,7,10,8,22,17,27,19,34,23,35,24,36,25,48,29,50,30,87,1093,138,1094,156,1095,162,1096
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,87,1097,92,45,96,233,175,1098,187,234,216,249
4,3,20,15,32,-373,68,39,69,40,70,250,79,251,87,1099,92,45,96,253,178,1100,187,257,219,258
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,87,1101,92,45,96,120,176,1102,187,121,217,263
4,3,12,-373,20,15,68,39,69,40,70,236,79,237,92,45,96,239,187,243,215,1103
4,3,12,-373,20,15,68,39,69,40,70,236,79,237,92,45,96,239,187,243,215,1104
0,-595,60,-595,80,-595,83,-595,99,-595,105,-595,106,-595,107,-595
0,-677,1,-677,4,-677,5,-677,6,-677,9,-677,10,-677,12,-677,16,-677,19,-677,20,-677,22,-677,24,-677,27,-677,34,-677,35,-677,36,-677,38,-677,48,-677,50,-677,53,-677,60,-677,63,-677,66,-677,67,-677,68,-677,69,-677,70,-677,71,-677,79,-677,80,-677,83,-677,92,-677,96,-677,99,-677,105,-677,106,-677,107,-677,109,-677,110,-677
0,-554,60,-554,80,-554,83,-554,99,-554,105,-554,106,-554,107,-554
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1105,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-556,60,-556,80,-556,83,-556,99,-556,105,-556,106,-556,107,-556
107,1106
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,1107,187,364,218,365
5,123,19,124,53,125,63,127,130,1108,131,925,132,926,133,927,171,928,196,929,197,930,198,931
0,-480,60,-480
0,-479,60,-479
0,-485,60,-485
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,187,234,216,1109
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,187,234,216,1110
0,-559,60,-559,80,-559,83,-559,99,-559,105,-559,106,-559,107,-559
0,-687,1,-687,4,-687,5,-687,6,-687,9,-687,10,-687,16,-687,19,-687,20,-687,22,-687,24,-687,27,-687,32,-687,34,-687,35,-687,36,-687,38,-687,48,-687,50,-687,53,-687,60,-687,63,-687,66,-687,67,-687,68,-687,69,-687,70,-687,71,-687,79,-687,80,-687,83,-687,92,-687,96,-687,99,-687,105,-687,106,-687,107,-687,109,-687,110,-687
4,1111,32,478,155,1112
32,478,155,1113
0,-695,1,-695,4,-695,5,-695,6,-695,9,-695,10,-695,16,-695,19,-695,20,-695,22,-695,24,-695,27,-695,32,-695,34,-695,35,-695,36,-695,38,-695,48,-695,50,-695,53,-695,60,-695,63,-695,66,-695,67,-695,68,-695,69,-695,70,-695,71,-695,79,-695,80,-695,83,-695,92,-695,96,-695,99,-695,105,-695,106,-695,107,-695,109,-695,110,-695
0,-578,60,-578,80,-578,83,-578,99,-578,105,-578,106,-578,107,-578
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1114,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-580,60,-580,80,-580,83,-580,99,-580,105,-580,106,-580,107,-580
103,1115
4,1116,32,478,155,1117
107,1118
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,1119,187,364,218,365
5,123,19,124,53,125,63,127,130,1120,131,925,132,926,133,927,171,928,196,929,197,930,198,931
0,-508,60,-508
0,-507,60,-507
0,-513,60,-513
4,3,20,15,32,-373,68,39,69,40,70,250,79,251,92,45,96,253,187,257,219,1121
4,3,20,15,32,-373,68,39,69,40,70,250,79,251,92,45,96,253,187,257,219,1122
0,-583,60,-583,80,-583,83,-583,99,-583,105,-583,106,-583,107,-583
0,-696,1,-696,4,-696,5,-696,6,-696,9,-696,10,-696,16,-696,19,-696,20,-696,22,-696,24,-696,27,-696,32,-696,34,-696,35,-696,36,-696,38,-696,48,-696,50,-696,53,-696,60,-696,63,-696,66,-696,67,-696,68,-696,69,-696,70,-696,71,-696,79,-696,80,-696,83,-696,92,-696,96,-696,99,-696,105,-696,106,-696,107,-696,109,-696,110,-696
0,-566,60,-566,80,-566,83,-566,99,-566,105,-566,106,-566,107,-566
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1123,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-568,60,-568,80,-568,83,-568,99,-568,105,-568,106,-568,107,-568
107,1124
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,1125,187,364,218,365
5,123,19,124,53,125,63,127,130,1126,131,925,132,926,133,927,171,928,196,929,197,930,198,931
0,-494,60,-494
0,-493,60,-493
0,-499,60,-499
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,92,45,96,120,187,121,217,1127
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,92,45,96,120,187,121,217,1128
0,-571,60,-571,80,-571,83,-571,99,-571,105,-571,106,-571,107,-571
0,-59,2,2,4,-59,12,-59,14,10,17,108,20,-59,21,109,25,-59,32,-59,41,-59,43,774,56,33,60,-59,61,37,66,775,68,-59,69,-59,70,-59,77,-59,79,-59,92,-59,96,-59,106,-59,107,-59,139,54,153,776
0,-706,2,-706,4,-706,12,-706,14,-706,17,-706,20,-706,21,-706,25,-706,32,-706,41,-706,43,-706,56,-706,60,-706,61,-706,66,-706,68,-706,69,-706,70,-706,77,-706,79,-706,92,-706,96,-706,106,-706,107,-706
0,-705,2,-705,4,-705,12,-705,14,-705,17,-705,20,-705,21,-705,25,-705,32,-705,41,-705,43,-705,56,-705,60,-705,61,-705,66,-705,68,-705,69,-705,70,-705,77,-705,79,-705,92,-705,96,-705,106,-705,107,-705
0,-226,60,-226
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1129,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-227,60,-227
0,-229,5,-229,19,-229,53,-229,60,-229,62,-229,63,-229,66,-229,67,-229,71,-229,80,-229,100,-229,101,-229,108,-229
0,-230,5,-230,19,-230,53,-230,60,-230,62,-230,63,-230,66,-230,67,-230,71,-230,80,-230,100,-230,101,-230,108,-230
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1130,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1131
80,1132,108,1133
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1134,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1135
80,1136,108,1137
0,-248,60,-248
0,-716,5,-716,19,-716,53,-716,60,-716,62,-716,63,-716,66,-716,67,-716,71,-716,80,-716,100,-716,101,-716,108,-716
0,-247,60,-247
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1138,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-250,60,-250
41,1139
0,-644,1,-644,4,-644,5,-644,6,-644,9,-644,10,-644,16,-644,19,-644,20,-644,22,-644,24,-644,27,-644,34,-644,35,-644,36,-644,38,-644,41,-644,48,-644,50,-644,53,-644,60,-644,63,-644,66,-644,67,-644,68,-644,69,-644,70,-644,71,-644,79,-644,80,-644,83,-644,87,-644,89,-644,92,-644,96,-644,99,-644,105,-644,106,-644,107,-644,109,-644,110,-644
0,-645,1,-645,4,-645,5,-645,6,-645,9,-645,10,-645,16,-645,19,-645,20,-645,22,-645,24,-645,27,-645,34,-645,35,-645,36,-645,38,-645,41,-645,48,-645,50,-645,53,-645,60,-645,63,-645,66,-645,67,-645,68,-645,69,-645,70,-645,71,-645,79,-645,80,-645,83,-645,87,-645,89,-645,92,-645,96,-645,99,-645,105,-645,106,-645,107,-645,109,-645,110,-645
4,1140,41,1141
41,1142
0,-642,1,-642,4,-642,5,-642,6,-642,9,-642,10,-642,16,-642,19,-642,20,-642,22,-642,24,-642,27,-642,34,-642,35,-642,36,-642,38,-642,41,-642,48,-642,50,-642,53,-642,60,-642,63,-642,66,-642,67,-642,68,-642,69,-642,70,-642,71,-642,79,-642,80,-642,83,-642,87,-642,89,-642,92,-642,96,-642,99,-642,105,-642,106,-642,107,-642,109,-642,110,-642
0,-454,60,-454
0,-462,60,-462
0,-458,60,-458
0,-21,60,-21
2,2,14,10,17,108,21,109,56,33,61,37,82,531,139,54,153,1143
80,1144
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1145,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-205,60,-205
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1146,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-201,60,-201
0,-76,60,-76
0,-469,4,-469,12,-469,20,-469,25,-469,32,-469,41,-469,60,-469,66,-469,67,-469,68,-469,69,-469,70,-469,71,-469,79,-469,92,-469,96,-469,99,-469
4,1147,12,605,25,606,32,478,41,607,145,1148,155,609
12,605,25,606,32,478,41,607,145,1149,155,609
0,-477,4,-477,12,-477,20,-477,25,-477,32,-477,41,-477,60,-477,66,-477,67,-477,68,-477,69,-477,70,-477,71,-477,79,-477,92,-477,96,-477,99,-477
103,1150
4,1151,12,605,25,606,32,478,41,607,145,1152,155,609
0,-478,4,-478,12,-478,20,-478,25,-478,32,-478,41,-478,60,-478,66,-478,67,-478,68,-478,69,-478,70,-478,71,-478,79,-478,92,-478,96,-478,99,-478
0,-107,60,-107
2,2,14,10,17,108,21,109,42,1153,56,33,61,37,139,54,153,1154
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1155,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1156
0,-114,60,-114
0,-100,60,-100
0,-101,60,-101
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1157,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1158,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-180,60,-180
0,-91,60,-91
80,1159
0,-173,60,-173,67,1160
0,-190,60,-190
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1161,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-189,60,-189
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1162,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-187,60,-187
80,1163
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1164,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-291,60,-291,99,1165
0,-289,60,-289,99,1166
2,2,14,10,17,108,21,109,42,1167,56,33,61,37,139,54,153,1168
0,-287,60,-287,99,1169
0,-285,60,-285,99,1170
0,-294,60,-294
0,-292,60,-292
2,2,14,10,17,108,21,109,42,1171,56,33,61,37,139,54,153,1172
87,43,89,44,157,1173
2,2,14,10,17,108,21,109,42,1174,56,33,61,37,139,54,153,1175
0,-279,60,-279,99,1176
0,-277,60,-277,99,1177
0,-213,60,-213
0,-711,4,-711,20,-711,21,-711,32,-711,60,-711,66,-711,68,-711,69,-711,92,-711,99,-711
0,-217,60,-217
52,139,111,140,112,156,134,1178
52,139,111,140,112,156,134,1179
0,-169,60,-169
0,-168,60,-168,105,1180
0,-165,60,-165,105,1181
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1182,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-150,60,-150,105,1183
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1184,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1185,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1186
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1187,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1188
0,-136,60,-136,80,1189,108,1190
0,-160,60,-160,105,1191
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1192,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1193,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1194
0,-262,60,-262
0,-260,60,-260
0,-123,60,-123
25,1195
0,-631,1,-631,4,-631,5,-631,6,-631,9,-631,10,-631,16,-631,19,-631,20,-631,22,-631,24,-631,25,-631,27,-631,34,-631,35,-631,36,-631,38,-631,48,-631,50,-631,53,-631,60,-631,63,-631,66,-631,67,-631,68,-631,69,-631,70,-631,71,-631,79,-631,80,-631,83,-631,92,-631,96,-631,99,-631,105,-631,106,-631,107,-631,109,-631,110,-631
0,-632,1,-632,4,-632,5,-632,6,-632,9,-632,10,-632,16,-632,19,-632,20,-632,22,-632,24,-632,25,-632,27,-632,34,-632,35,-632,36,-632,38,-632,48,-632,50,-632,53,-632,60,-632,63,-632,66,-632,67,-632,68,-632,69,-632,70,-632,71,-632,79,-632,80,-632,83,-632,92,-632,96,-632,99,-632,105,-632,106,-632,107,-632,109,-632,110,-632
4,1196,25,1197
25,1198
0,-629,1,-629,4,-629,5,-629,6,-629,9,-629,10,-629,16,-629,19,-629,20,-629,22,-629,24,-629,25,-629,27,-629,34,-629,35,-629,36,-629,38,-629,48,-629,50,-629,53,-629,60,-629,63,-629,66,-629,67,-629,68,-629,69,-629,70,-629,71,-629,79,-629,80,-629,83,-629,92,-629,96,-629,99,-629,105,-629,106,-629,107,-629,109,-629,110,-629
12,1199
0,-674,1,-674,4,-674,5,-674,6,-674,9,-674,10,-674,12,-674,16,-674,19,-674,20,-674,22,-674,24,-674,27,-674,34,-674,35,-674,36,-674,38,-674,48,-674,50,-674,53,-674,60,-674,63,-674,66,-674,67,-674,68,-674,69,-674,70,-674,71,-674,79,-674,80,-674,83,-674,92,-674,96,-674,99,-674,105,-674,106,-674,107,-674,109,-674,110,-674
0,-675,1,-675,4,-675,5,-675,6,-675,9,-675,10,-675,12,-675,16,-675,19,-675,20,-675,22,-675,24,-675,27,-675,34,-675,35,-675,36,-675,38,-675,48,-675,50,-675,53,-675,60,-675,63,-675,66,-675,67,-675,68,-675,69,-675,70,-675,71,-675,79,-675,80,-675,83,-675,92,-675,96,-675,99,-675,105,-675,106,-675,107,-675,109,-675,110,-675
0,-589,60,-589,80,-589,83,-589,99,-589,105,-589,106,-589,107,-589
4,1200,12,1201
12,1202
0,-672,1,-672,4,-672,5,-672,6,-672,9,-672,10,-672,12,-672,16,-672,19,-672,20,-672,22,-672,24,-672,27,-672,34,-672,35,-672,36,-672,38,-672,48,-672,50,-672,53,-672,60,-672,63,-672,66,-672,67,-672,68,-672,69,-672,70,-672,71,-672,79,-672,80,-672,83,-672,92,-672,96,-672,99,-672,105,-672,106,-672,107,-672,109,-672,110,-672
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,1203,187,364,218,365
0,-534,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-534,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,1204,151,614,187,364,218,615
0,-523,60,-523
1,1,6,5,9,7,10,8,22,17,27,19,34,23,35,24,36,25,48,29,50,30,138,1205,156,1206,162,1207
4,-679,20,-679,25,-679,68,-679,69,-679,70,-679,79,-679,87,-679,92,-679,96,-679
4,-683,20,-683,32,-683,68,-683,69,-683,70,-683,79,-683,87,-683,92,-683,96,-683
4,-681,20,-681,41,-681,68,-681,69,-681,70,-681,79,-681,87,-681,92,-681,96,-681
4,3,20,15,25,-373,68,39,69,40,70,230,79,231,92,45,96,233,175,1208,187,234,216,249
0,-606,4,3,5,123,19,124,20,15,25,-373,53,125,60,-606,63,127,66,214,67,215,68,39,69,40,70,230,71,216,79,231,92,45,96,233,130,1209,131,925,132,926,133,927,151,1210,171,928,187,234,196,929,197,930,198,931,216,477
4,3,20,15,32,-373,68,39,69,40,70,250,79,251,92,45,96,253,178,1211,187,257,219,258
0,-618,4,3,5,123,19,124,20,15,32,-373,53,125,60,-618,63,127,66,214,67,215,68,39,69,40,70,250,71,216,79,251,92,45,96,253,130,1212,131,925,132,926,133,927,151,1213,171,928,187,257,196,929,197,930,198,931,219,493
4,3,20,15,41,-373,68,39,69,40,70,118,79,119,92,45,96,120,176,1214,187,121,217,263
0,-612,4,3,5,123,19,124,20,15,41,-373,53,125,60,-612,63,127,66,214,67,215,68,39,69,40,70,118,71,216,79,119,92,45,96,120,130,1215,131,925,132,926,133,927,151,1216,171,928,187,121,196,929,197,930,198,931,217,505
0,-663,1,-663,5,-663,6,-663,9,-663,10,-663,16,-663,19,-663,22,-663,24,-663,27,-663,34,-663,35,-663,36,-663,38,-663,48,-663,50,-663,53,-663,60,-663,63,-663,66,-663,67,-663,71,-663,80,-663,83,-663,99,-663,105,-663,106,-663,107,-663
0,-664,1,-664,5,-664,6,-664,9,-664,10,-664,16,-664,19,-664,22,-664,24,-664,27,-664,34,-664,35,-664,36,-664,38,-664,48,-664,50,-664,53,-664,60,-664,63,-664,66,-664,67,-664,71,-664,80,-664,83,-664,99,-664,105,-664,106,-664,107,-664
0,-553,60,-553,80,-553,83,-553,99,-553,105,-553,106,-553,107,-553
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,1217,187,364,218,365
0,-492,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-492,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,1218,151,614,187,364,218,615
0,-481,60,-481
0,-648,1,-648,5,-648,6,-648,9,-648,10,-648,16,-648,19,-648,22,-648,24,-648,27,-648,34,-648,35,-648,36,-648,38,-648,48,-648,50,-648,53,-648,60,-648,63,-648,66,-648,67,-648,71,-648,80,-648,83,-648,99,-648,105,-648,106,-648,107,-648
0,-649,1,-649,5,-649,6,-649,9,-649,10,-649,16,-649,19,-649,22,-649,24,-649,27,-649,34,-649,35,-649,36,-649,38,-649,48,-649,50,-649,53,-649,60,-649,63,-649,66,-649,67,-649,71,-649,80,-649,83,-649,99,-649,105,-649,106,-649,107,-649
32,478,155,1219
0,-693,1,-693,4,-693,5,-693,6,-693,9,-693,10,-693,16,-693,19,-693,20,-693,22,-693,24,-693,27,-693,32,-693,34,-693,35,-693,36,-693,38,-693,48,-693,50,-693,53,-693,60,-693,63,-693,66,-693,67,-693,68,-693,69,-693,70,-693,71,-693,79,-693,80,-693,83,-693,92,-693,96,-693,99,-693,105,-693,106,-693,107,-693,109,-693,110,-693
0,-694,1,-694,4,-694,5,-694,6,-694,9,-694,10,-694,16,-694,19,-694,20,-694,22,-694,24,-694,27,-694,32,-694,34,-694,35,-694,36,-694,38,-694,48,-694,50,-694,53,-694,60,-694,63,-694,66,-694,67,-694,68,-694,69,-694,70,-694,71,-694,79,-694,80,-694,83,-694,92,-694,96,-694,99,-694,105,-694,106,-694,107,-694,109,-694,110,-694
0,-577,60,-577,80,-577,83,-577,99,-577,105,-577,106,-577,107,-577
4,1220,32,478,155,1221
32,478,155,1222
0,-691,1,-691,4,-691,5,-691,6,-691,9,-691,10,-691,16,-691,19,-691,20,-691,22,-691,24,-691,27,-691,32,-691,34,-691,35,-691,36,-691,38,-691,48,-691,50,-691,53,-691,60,-691,63,-691,66,-691,67,-691,68,-691,69,-691,70,-691,71,-691,79,-691,80,-691,83,-691,92,-691,96,-691,99,-691,105,-691,106,-691,107,-691,109,-691,110,-691
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,1223,187,364,218,365
0,-520,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-520,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,1224,151,614,187,364,218,615
0,-509,60,-509
0,-658,1,-658,5,-658,6,-658,9,-658,10,-658,16,-658,19,-658,22,-658,24,-658,27,-658,34,-658,35,-658,36,-658,38,-658,48,-658,50,-658,53,-658,60,-658,63,-658,66,-658,67,-658,71,-658,80,-658,83,-658,99,-658,105,-658,106,-658,107,-658
0,-659,1,-659,5,-659,6,-659,9,-659,10,-659,16,-659,19,-659,22,-659,24,-659,27,-659,34,-659,35,-659,36,-659,38,-659,48,-659,50,-659,53,-659,60,-659,63,-659,66,-659,67,-659,71,-659,80,-659,83,-659,99,-659,105,-659,106,-659,107,-659
0,-565,60,-565,80,-565,83,-565,99,-565,105,-565,106,-565,107,-565
4,3,12,-373,20,15,25,-373,32,-373,41,-373,68,39,69,40,70,360,79,361,92,45,96,362,177,1225,187,364,218,365
0,-506,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-506,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,1226,151,614,187,364,218,615
0,-495,60,-495
0,-653,1,-653,5,-653,6,-653,9,-653,10,-653,16,-653,19,-653,22,-653,24,-653,27,-653,34,-653,35,-653,36,-653,38,-653,48,-653,50,-653,53,-653,60,-653,63,-653,66,-653,67,-653,71,-653,80,-653,83,-653,99,-653,105,-653,106,-653,107,-653
0,-654,1,-654,5,-654,6,-654,9,-654,10,-654,16,-654,19,-654,22,-654,24,-654,27,-654,34,-654,35,-654,36,-654,38,-654,48,-654,50,-654,53,-654,60,-654,63,-654,66,-654,67,-654,71,-654,80,-654,83,-654,99,-654,105,-654,106,-654,107,-654
0,-225,60,-225
0,-244,60,-244
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1227,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1228,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1229
0,-238,60,-238
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1230,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1231,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1232
0,-246,60,-246
0,-643,1,-643,4,-643,5,-643,6,-643,9,-643,10,-643,16,-643,19,-643,20,-643,22,-643,24,-643,27,-643,34,-643,35,-643,36,-643,38,-643,41,-643,48,-643,50,-643,53,-643,60,-643,63,-643,66,-643,67,-643,68,-643,69,-643,70,-643,71,-643,79,-643,80,-643,83,-643,87,-643,89,-643,92,-643,96,-643,99,-643,105,-643,106,-643,107,-643,109,-643,110,-643
41,1233
0,-640,1,-640,4,-640,5,-640,6,-640,9,-640,10,-640,16,-640,19,-640,20,-640,22,-640,24,-640,27,-640,34,-640,35,-640,36,-640,38,-640,41,-640,48,-640,50,-640,53,-640,60,-640,63,-640,66,-640,67,-640,68,-640,69,-640,70,-640,71,-640,79,-640,80,-640,83,-640,87,-640,89,-640,92,-640,96,-640,99,-640,105,-640,106,-640,107,-640,109,-640,110,-640
0,-641,1,-641,4,-641,5,-641,6,-641,9,-641,10,-641,16,-641,19,-641,20,-641,22,-641,24,-641,27,-641,34,-641,35,-641,36,-641,38,-641,41,-641,48,-641,50,-641,53,-641,60,-641,63,-641,66,-641,67,-641,68,-641,69,-641,70,-641,71,-641,79,-641,80,-641,83,-641,87,-641,89,-641,92,-641,96,-641,99,-641,105,-641,106,-641,107,-641,109,-641,110,-641
80,1234
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1235,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-204,60,-204
0,-200,60,-200
12,605,25,606,32,478,41,607,145,1236,155,609
0,-475,4,-475,12,-475,20,-475,25,-475,32,-475,41,-475,60,-475,66,-475,67,-475,68,-475,69,-475,70,-475,71,-475,79,-475,92,-475,96,-475,99,-475
0,-476,4,-476,12,-476,20,-476,25,-476,32,-476,41,-476,60,-476,66,-476,67,-476,68,-476,69,-476,70,-476,71,-476,79,-476,92,-476,96,-476,99,-476
4,1237,12,605,25,606,32,478,41,607,145,1238,155,609
12,605,25,606,32,478,41,607,145,1239,155,609
0,-473,4,-473,12,-473,20,-473,25,-473,32,-473,41,-473,60,-473,66,-473,67,-473,68,-473,69,-473,70,-473,71,-473,79,-473,92,-473,96,-473,99,-473
0,-95,60,-95
0,-94,60,-94
0,-178,60,-178
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1240,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-97,60,-97
0,-96,60,-96
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1241,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1242
0,-188,60,-188
0,-186,60,-186
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1243,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-185,60,-185
0,-290,60,-290
0,-288,60,-288
0,-283,60,-283,99,1244
0,-281,60,-281,99,1245
0,-286,60,-286
0,-284,60,-284
0,-275,60,-275,99,1246
0,-273,60,-273,99,1247
2,2,14,10,17,108,21,109,42,1248,56,33,61,37,139,54,153,1249
0,-271,60,-271,99,1250
0,-269,60,-269,99,1251
0,-278,60,-278
0,-276,60,-276
0,-435
0,-436
0,-167,60,-167
0,-164,60,-164
0,-163,60,-163,105,1252
0,-149,60,-149
0,-148,60,-148,105,1253
0,-145,60,-145,105,1254
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1255,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-140,60,-140,105,1256
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1257,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1258,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
80,1259
0,-159,60,-159
0,-158,60,-158,105,1260
0,-155,60,-155,105,1261
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1262,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-630,1,-630,4,-630,5,-630,6,-630,9,-630,10,-630,16,-630,19,-630,20,-630,22,-630,24,-630,25,-630,27,-630,34,-630,35,-630,36,-630,38,-630,48,-630,50,-630,53,-630,60,-630,63,-630,66,-630,67,-630,68,-630,69,-630,70,-630,71,-630,79,-630,80,-630,83,-630,92,-630,96,-630,99,-630,105,-630,106,-630,107,-630,109,-630,110,-630
25,1263
0,-627,1,-627,4,-627,5,-627,6,-627,9,-627,10,-627,16,-627,19,-627,20,-627,22,-627,24,-627,25,-627,27,-627,34,-627,35,-627,36,-627,38,-627,48,-627,50,-627,53,-627,60,-627,63,-627,66,-627,67,-627,68,-627,69,-627,70,-627,71,-627,79,-627,80,-627,83,-627,92,-627,96,-627,99,-627,105,-627,106,-627,107,-627,109,-627,110,-627
0,-628,1,-628,4,-628,5,-628,6,-628,9,-628,10,-628,16,-628,19,-628,20,-628,22,-628,24,-628,25,-628,27,-628,34,-628,35,-628,36,-628,38,-628,48,-628,50,-628,53,-628,60,-628,63,-628,66,-628,67,-628,68,-628,69,-628,70,-628,71,-628,79,-628,80,-628,83,-628,92,-628,96,-628,99,-628,105,-628,106,-628,107,-628,109,-628,110,-628
0,-673,1,-673,4,-673,5,-673,6,-673,9,-673,10,-673,12,-673,16,-673,19,-673,20,-673,22,-673,24,-673,27,-673,34,-673,35,-673,36,-673,38,-673,48,-673,50,-673,53,-673,60,-673,63,-673,66,-673,67,-673,68,-673,69,-673,70,-673,71,-673,79,-673,80,-673,83,-673,92,-673,96,-673,99,-673,105,-673,106,-673,107,-673,109,-673,110,-673
12,1264
0,-670,1,-670,4,-670,5,-670,6,-670,9,-670,10,-670,12,-670,16,-670,19,-670,20,-670,22,-670,24,-670,27,-670,34,-670,35,-670,36,-670,38,-670,48,-670,50,-670,53,-670,60,-670,63,-670,66,-670,67,-670,68,-670,69,-670,70,-670,71,-670,79,-670,80,-670,83,-670,92,-670,96,-670,99,-670,105,-670,106,-670,107,-670,109,-670,110,-670
0,-671,1,-671,4,-671,5,-671,6,-671,9,-671,10,-671,12,-671,16,-671,19,-671,20,-671,22,-671,24,-671,27,-671,34,-671,35,-671,36,-671,38,-671,48,-671,50,-671,53,-671,60,-671,63,-671,66,-671,67,-671,68,-671,69,-671,70,-671,71,-671,79,-671,80,-671,83,-671,92,-671,96,-671,99,-671,105,-671,106,-671,107,-671,109,-671,110,-671
0,-532,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-532,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,1265,151,614,187,364,218,615
0,-533,60,-533
4,-678,20,-678,25,-678,68,-678,69,-678,70,-678,79,-678,87,-678,92,-678,96,-678
4,-682,20,-682,32,-682,68,-682,69,-682,70,-682,79,-682,87,-682,92,-682,96,-682
4,-680,20,-680,41,-680,68,-680,69,-680,70,-680,79,-680,87,-680,92,-680,96,-680
0,-603,4,3,5,123,19,124,20,15,25,-373,53,125,60,-603,63,127,66,214,67,215,68,39,69,40,70,230,71,216,79,231,92,45,96,233,130,1266,131,925,132,926,133,927,151,1267,171,928,187,234,196,929,197,930,198,931,216,477
0,-605,60,-605
4,3,5,123,19,124,20,15,25,-373,53,125,63,127,68,39,69,40,70,230,79,231,92,45,96,233,130,1268,131,925,132,926,133,927,171,928,187,234,196,929,197,930,198,931,216,724
0,-615,4,3,5,123,19,124,20,15,32,-373,53,125,60,-615,63,127,66,214,67,215,68,39,69,40,70,250,71,216,79,251,92,45,96,253,130,1269,131,925,132,926,133,927,151,1270,171,928,187,257,196,929,197,930,198,931,219,493
0,-617,60,-617
4,3,5,123,19,124,20,15,32,-373,53,125,63,127,68,39,69,40,70,250,79,251,92,45,96,253,130,1271,131,925,132,926,133,927,171,928,187,257,196,929,197,930,198,931,219,748
0,-609,4,3,5,123,19,124,20,15,41,-373,53,125,60,-609,63,127,66,214,67,215,68,39,69,40,70,118,71,216,79,119,92,45,96,120,130,1272,131,925,132,926,133,927,151,1273,171,928,187,121,196,929,197,930,198,931,217,505
0,-611,60,-611
4,3,5,123,19,124,20,15,41,-373,53,125,63,127,68,39,69,40,70,118,79,119,92,45,96,120,130,1274,131,925,132,926,133,927,171,928,187,121,196,929,197,930,198,931,217,768
0,-490,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-490,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,1275,151,614,187,364,218,615
0,-491,60,-491
0,-692,1,-692,4,-692,5,-692,6,-692,9,-692,10,-692,16,-692,19,-692,20,-692,22,-692,24,-692,27,-692,32,-692,34,-692,35,-692,36,-692,38,-692,48,-692,50,-692,53,-692,60,-692,63,-692,66,-692,67,-692,68,-692,69,-692,70,-692,71,-692,79,-692,80,-692,83,-692,92,-692,96,-692,99,-692,105,-692,106,-692,107,-692,109,-692,110,-692
32,478,155,1276
0,-689,1,-689,4,-689,5,-689,6,-689,9,-689,10,-689,16,-689,19,-689,20,-689,22,-689,24,-689,27,-689,32,-689,34,-689,35,-689,36,-689,38,-689,48,-689,50,-689,53,-689,60,-689,63,-689,66,-689,67,-689,68,-689,69,-689,70,-689,71,-689,79,-689,80,-689,83,-689,92,-689,96,-689,99,-689,105,-689,106,-689,107,-689,109,-689,110,-689
0,-690,1,-690,4,-690,5,-690,6,-690,9,-690,10,-690,16,-690,19,-690,20,-690,22,-690,24,-690,27,-690,32,-690,34,-690,35,-690,36,-690,38,-690,48,-690,50,-690,53,-690,60,-690,63,-690,66,-690,67,-690,68,-690,69,-690,70,-690,71,-690,79,-690,80,-690,83,-690,92,-690,96,-690,99,-690,105,-690,106,-690,107,-690,109,-690,110,-690
0,-518,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-518,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,1277,151,614,187,364,218,615
0,-519,60,-519
0,-504,4,3,12,-373,20,15,25,-373,32,-373,41,-373,60,-504,66,214,67,215,68,39,69,40,70,360,71,216,79,361,92,45,96,362,99,1278,151,614,187,364,218,615
0,-505,60,-505
0,-243,60,-243
0,-242,60,-242
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1279,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-237,60,-237
0,-236,60,-236
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1280,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-639,1,-639,4,-639,5,-639,6,-639,9,-639,10,-639,16,-639,19,-639,20,-639,22,-639,24,-639,27,-639,34,-639,35,-639,36,-639,38,-639,41,-639,48,-639,50,-639,53,-639,60,-639,63,-639,66,-639,67,-639,68,-639,69,-639,70,-639,71,-639,79,-639,80,-639,83,-639,87,-639,89,-639,92,-639,96,-639,99,-639,105,-639,106,-639,107,-639,109,-639,110,-639
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1281,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-203,60,-203
0,-474,4,-474,12,-474,20,-474,25,-474,32,-474,41,-474,60,-474,66,-474,67,-474,68,-474,69,-474,70,-474,71,-474,79,-474,92,-474,96,-474,99,-474
12,605,25,606,32,478,41,607,145,1282,155,609
0,-471,4,-471,12,-471,20,-471,25,-471,32,-471,41,-471,60,-471,66,-471,67,-471,68,-471,69,-471,70,-471,71,-471,79,-471,92,-471,96,-471,99,-471
0,-472,4,-472,12,-472,20,-472,25,-472,32,-472,41,-472,60,-472,66,-472,67,-472,68,-472,69,-472,70,-472,71,-472,79,-472,92,-472,96,-472,99,-472
0,-176,60,-176
0,-174,60,-174
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1283,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-184,60,-184
0,-282,60,-282
0,-280,60,-280
0,-274,60,-274
0,-272,60,-272
0,-267,60,-267,99,1284
0,-265,60,-265,99,1285
0,-270,60,-270
0,-268,60,-268
0,-162,60,-162
0,-147,60,-147
0,-144,60,-144
0,-143,60,-143,105,1286
0,-139,60,-139
0,-138,60,-138,105,1287
0,-135,60,-135,105,1288
1,1,5,123,6,5,9,7,10,8,16,12,19,124,22,17,24,18,27,19,34,23,35,24,36,25,38,26,48,29,50,30,53,125,63,127,136,52,138,53,140,1289,141,56,142,57,143,58,144,59,156,64,162,68,171,298,203,299,204,300,205,301,206,302
0,-157,60,-157
0,-154,60,-154
0,-153,60,-153,105,1290
0,-626,1,-626,4,-626,5,-626,6,-626,9,-626,10,-626,16,-626,19,-626,20,-626,22,-626,24,-626,25,-626,27,-626,34,-626,35,-626,36,-626,38,-626,48,-626,50,-626,53,-626,60,-626,63,-626,66,-626,67,-626,68,-626,69,-626,70,-626,71,-626,79,-626,80,-626,83,-626,92,-626,96,-626,99,-626,105,-626,106,-626,107,-626,109,-626,110,-626
0,-669,1,-669,4,-669,5,-669,6,-669,9,-669,10,-669,12,-669,16,-669,19,-669,20,-669,22,-669,24,-669,27,-669,34,-669,35,-669,36,-669,38,-669,48,-669,50,-669,53,-669,60,-669,63,-669,66,-669,67,-669,68,-669,69,-669,70,-669,71,-669,79,-669,80,-669,83,-669,92,-669,96,-669,99,-669,105,-669,106,-669,107,-669,109,-669,110,-669
0,-531,60,-531
0,-602,60,-602
4,3,5,123,19,124,20,15,25,-373,53,125,63,127,68,39,69,40,70,230,79,231,92,45,96,233,130,1291,131,925,132,926,133,927,171,928,187,234,196,929,197,930,198,931,216,724
0,-604,60,-604
0,-614,60,-614
4,3,5,123,19,124,20,15,32,-373,53,125,63,127,68,39,69,40,70,250,79,251,92,45,96,253,130,1292,131,925,132,926,133,927,171,928,187,257,196,929,197,930,198,931,219,748
0,-616,60,-616
0,-608,60,-608
4,3,5,123,19,124,20,15,41,-373,53,125,63,127,68,39,69,40,70,118,79,119,92,45,96,120,130,1293,131,925,132,926,133,927,171,928,187,121,196,929,197,930,198,931,217,768
0,-610,60,-610
0,-489,60,-489
0,-688,1,-688,4,-688,5,-688,6,-688,9,-688,10,-688,16,-688,19,-688,20,-688,22,-688,24,-688,27,-688,32,-688,34,-688,35,-688,36,-688,38,-688,48,-688,50,-688,53,-688,60,-688,63,-688,66,-688,67,-688,68,-688,69,-688,70,-688,71,-688,79,-688,80,-688,83,-688,92,-688,96,-688,99,-688,105,-688,106,-688,107,-688,109,-688,110,-688
0,-517,60,-517
0,-503,60,-503
0,-241,60,-241
0,-235,60,-235
0,-202,60,-202
0,-470,4,-470,12,-470,20,-470,25,-470,32,-470,41,-470,60,-470,66,-470,67,-470,68,-470,69,-470,70,-470,71,-470,79,-470,92,-470,96,-470,99,-470
0,-172,60,-172
0,-266,60,-266
0,-264,60,-264
0,-142,60,-142
0,-137,60,-137
0,-134,60,-134
0,-133,60,-133,105,1294
0,-152,60,-152
0,-601,60,-601
0,-613,60,-613
0,-607,60,-607
0,-132,60,-132""",
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
at_least at_least +-
at_least at_least --+
at_least at_least -+
at_least at_least +-
at_least at_least +--
above above --+
above above -+
above above +-
above above +--
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
$END MILLIONS MONTHS NUMBER THOUSANDS YEARS _AND _AND_OVER _AND_UNDER _BUT _FROM _GE _GT _IT _LE _LT _SHORT_OF _TO _UP_TO _joined _to above at_least at_most band below between between_above between_below edge inside single""",
"""\
3,1,10,2,11,3,12,4,13,5,14,6,15,7,18,8,21,9,22,10,23,11,24,12,25,13,26,14,27,15,28,16,29,17,30,18,31,19
0,-76,1,20,2,21,4,22,5,23,6,-76,7,-76,8,-76,9,-76,11,-76,12,-76,14,-76,15,-76,16,-76,17,-76,18,-76
3,1,29,24
3,1,29,25
3,1,29,26
11,27,12,28,14,29,15,30,18,31
3,1,29,32
3,1,29,33
3,1,29,34
0,-8
0,-7
0,-1
0,12
0,-2
0,-3
0,-4
0,-5
0,-67,6,35,7,36,8,37,9,38,11,39,12,40,14,41,15,42,16,43,17,44,18,45,19,46,20,47
0,-6
0,-9
0,-73,6,-73,7,-73,8,-73,9,-73,11,-73,12,-73,14,-73,15,-73,16,-73,17,-73,18,-73
0,-75,6,-75,7,-75,8,-75,9,-75,11,-75,12,-75,14,-75,15,-75,16,-75,17,-75,18,-75
0,-72,6,-72,7,-72,8,-72,9,-72,11,-72,12,-72,14,-72,15,-72,16,-72,17,-72,18,-72
0,-74,6,-74,7,-74,8,-74,9,-74,11,-74,12,-74,14,-74,15,-74,16,-74,17,-74,18,-74
6,48,17,49
0,-60,6,35,9,38,14,50,15,51,16,52,17,53,18,45,19,54,20,55
0,-64,6,35,9,38,14,56,15,57,16,58,17,53,18,45,19,59,20,60
3,1,29,61
3,1,29,62
3,1,29,63
3,1,29,64
3,1,29,65
0,-13
0,-18
0,-14
14,-70,15,-70
0,-58,9,66,17,67
0,-10
14,-71,15,-71
0,-61,13,68
0,-65,13,69
0,-15,13,70
0,-19,13,71
3,1,29,72
3,-68,15,73
3,-69
15,74
3,1,29,75
3,1,29,76
3,1,29,77
3,1,29,78
3,1,29,79
3,1,29,80
3,-68
14,81,15,82
3,1,29,83
3,1,29,84
3,1,29,85
3,1,29,86
14,87,15,88
3,1,29,89
0,-59,6,35,9,38,14,90,15,91,16,92,17,53,18,45,19,93,20,94
0,-63,6,35,9,38,14,95,15,96,16,97,17,53,18,45,19,98,20,99
0,-11
0,-17
0,-12
14,100,15,101
3,1,29,102
0,-16
0,-20
0,-62,14,103,15,104
0,-66,14,105,15,106
0,-46
3,1,29,107
3,1,29,108
0,-21
0,-23
0,-22
0,-29
0,-45
0,-43
3,1,29,109
3,1,29,110
0,-27
0,-37
0,-56
0,-54
3,1,29,111
3,1,29,112
0,-35
3,1,29,113
3,1,29,114
3,1,29,115
14,116,15,117
3,1,29,118
3,1,29,119
3,1,29,120
3,1,29,121
14,122,15,123
3,1,29,124
3,1,29,125
3,1,29,126
0,-38
3,1,29,127
3,1,29,128
3,1,29,129
3,1,29,130
0,-47
0,-48
0,-28
0,-44
0,-36
0,-55
0,-26
0,-42
0,-40
3,1,29,131
3,1,29,132
0,-24
0,-34
0,-53
0,-51
3,1,29,133
3,1,29,134
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
