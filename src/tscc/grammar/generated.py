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
