"""Terminals and parse tables of the grammar, written by `python -m tscc.grammar.generate`; never edited by hand."""

# fmt: off
# ruff: noqa: E501

TERMINALS = {
    'lines': {
        'PAGE_MARK': '(?i:(?:-? ?\\w{1,6} ?-? ?)?</?PAGE>(?: ?(?:page )?-?\\w{1,6}-?)?|(?-i:PAGE))',
        'TABLE_TAG': '(?i:(?:</?(?:TABLE|CAPTION|FN|F\\d+|S|C|CENTER|B|TEXT)>\\s*)+)',
        'COMMISSION': '(?i:(?:the )?united states(?: of america)?(?: (?:u\\. ?s\\. )?securities (?:and|&) exchange commission)?|(?:u\\. ?s\\. )?securities (?:and|&) exchange commission)',
        'COMMISSION_ADDRESS': '(?i:washington,? ?d\\.? ?c\\.?,?(?: \\d{5}(?:-\\d{4})?)?|(?:\\d+ )?(?:450 )?fifth street,? n\\.? ?w\\.?|\\d+ f street,? n\\.? ?e\\.?|judiciary plaza)',
        'FORM': '(?i:(?:form? ?)?8 ?- ?k(?: ?/? ?a(?:-\\d)?)?\\.?(?: ?\\(?amendment no\\. ?\\d+\\)?)?(?: current report)?)',
        'AMENDMENT': '(?i:\\(?(?:post-effective )?amendment(?: no\\.? ?\\d+)?\\)?(?: to)?(?: form 8 ?- ?k(?: ?/ ?a)?)?)',
        'AUTHORITY': '(?i:(?:(?:(?:current|report|pursuant|to|under|section|sections|13|or|and|15 ?\\(d\\)|of|the|securities|securites|exchange|act|as|amended|193[34]|information|be|included|in)\\b ?|15 ?\\(d\\) ?|[,.] ?)+))',
        'REPORT_DATE_CAPTION': '(?i:\\(?date of (?:the )?(?:earliest event reported|report)\\)?|\\(?date of report,? \\(?date of (?:the )?earliest event reported\\)?\\)?)',
        'REPORT_DATE': '(?i:\\(?date of (?:the )?(?:report|earliest event)\\b.*|for the month of [a-z]{3,10},? \\d{4})',
        'DATE_LINE': '(?i:\\d{1,2}[- ][a-z]{3,10}[-,.]? ?(?:\\d{4}|\\d{2})|[a-z]{3,10}\\.? \\d{1,2} ?[,.]? ?\\d{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december),? \\d{4}|\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2}))',
        'NAME_CAPTION': '(?i:(?:[^()]*\\)? ?)?\\(?exact (?:corporate )?(?:names?|title) of (?:each |the )?(?:registrants?|issuers?|depositors?|co-?registrants?)\\b.*|(?:[^()]*\\)? ?)?\\(exact (?:corporate )?names?(?: of(?: the)?)?|\\(?names? of registrants? as specified\\b.*)',
        'FILE_NUMBER': '(?i:\\d{1,3}-\\d[\\d-]*(?:(?:,| and|;) \\d{1,3}-\\d[\\d-]*)* ?\\(commission file .*|\\(?(?:sec |commission |registration )?(?:file|registration statement|registration) ?(?:nos?|numbers?)?[.:]* ?#? ?\\d{1,3}-\\d[\\d\\s,;&and-]*\\)?)',
        'EMPLOYER_NUMBER': '(?i:\\d{2}-?\\d{7} ?\\((?:i\\.? ?r\\.? ?s\\.? )?employer .*|\\(?(?:i\\.? ?r\\.? ?s\\.? )?employer (?:identification|id|i\\.d\\.) ?(?:nos?|numbers?)?[.:]* ?\\d{2}-?\\d{7}\\)?)',
        'STATE': '(?i:\\(?(?:state|jurisdiction|state or other jurisdiction) of (?:incorporation|organization)(?: or (?:incorporation|organization))?\\)?: ?[a-z .]+)',
        'INCORPORATION_CAPTION': '(?i:\\(?(?:state|jurisdiction)\\b(?! of (?!inc|org|or\\b|other|formation|commission|juris)) ?(?:or |of |other |juris|inc|org).*|\\(?state of|\\(?(?:commission|file (?:no|number))\\b.*|\\(?(?:i\\.? ?r\\.? ?s\\.? ?(?:employer|no|id|identification|empl)|employer (?:id|i\\.d)).*|\\(?commission\\)? file (?:no|number)s?\\.?\\)?(?: \\D*)?)',
        'ADDRESS_CAPTION': '(?i:\\((?:principal )?executive offices?\\)|\\(?(?:street |mailing |business )?(?:address|addresses),? (?:and|of|including|\\()(?:.*(?:principal|executive|registrant|zip|office).*)?|\\(?zip code\\)?)',
        'TELEPHONE': "(?i:\\(?(?:(?:(?:co-?)?registrants?'?s?'?,?|company's|issuer's|depositor's)? ?(?:full |area code and )?telephone number|registrant'?s telephone(?= ?$|, including))[s,]?.*\\d{3}.*)",
        'TELEPHONE_CAPTION': "(?i:\\(?(?:(?:(?:co-?)?registrants?'?s?'?,?|company's|issuer's|depositor's)? ?(?:full |area code and )?telephone number|registrant'?s telephone(?= ?$|, including)).*)",
        'FORMER_NAME_CAPTION': '(?i:_*\\(?former (?:name|address).*)',
        'CHECKBOX': '(?i:check the appropriate box.*|\\[ ?[x_]? ?\\].*|\\|_\\|.*|.{0,4}(?:written communications|soliciting material|pre-?commencement communications) pursuant.*)',
        'PAGE_NOTE': '(?i:(?:note: ?)?(?:please )?see page \\d{1,3} for .{0,20}index\\b.{0,12}|this (?:report|document|filing) consists of \\d+ .{0,30}pages\\.?|(?:the )?(?:exhibit index|index to exhibits)\\b.{0,30}\\d{1,3}\\.?|total (?:number of )?pages:? \\d{1,3}|\\(?(?:this is )?page \\d{1,3} of \\d{1,3}(?: pages)?\\)?)',
        'UNUSED_ITEMS': '(?i:items \\d{1,2}(?:\\.\\d\\d)?(?:(?: ?(?:through|to|and|,|-))+ ?(?:items? )?\\d{1,2}(?:\\.\\d\\d)?)+,? (?:are|is|have|were|not)\\b.*)',
        'CONTENTS': '(?i:(?:index|(?:table of )?contents|page(?: no\\.?| number)?))',
        'ITEM': '(?i:items? ?\\d{1,2}(?:\\.\\d{2})?(?: ?(?:-|through|to|and|,) ?\\d{1,2}(?:\\.\\d{2})?)*(?: ?\\([a-z]\\))?(?: ?(?:\\.|:|--?|[^\\x00-\\x7f]) ?| |$|(?-i:(?=[A-Z][A-Za-z])))(?! ?(?:of|and|or|through|hereof|above|below|to|is|in|was)\\b).*)',
        'SIGNATURES': '(?i:s ?i ?g ?n ?a ?t ?u ?r ?e ?s?:?)',
        'SIGNATURE_SENTENCE': '(?i:pursuant to the requirements? of (?:section|the) .*)',
        'REGISTRANT_TAG': '(?i:\\(?(?:registrant|depositor|issuer)\\)?)',
        'BY': '(?i:by ?:.*|by|/s?/.*)',
        'NAME': '(?i:name ?:.*)',
        'CAPACITY': '(?i:(?:title|its) ?:.*)',
        'DATED': '(?i:dated?\\b ?:? ?.*)',
        'EXHIBIT_INDEX': '(?i:(?:index (?:to|of) exhibits?|list of exhibits|exhibits? index|exhibit \\d+(?:\\.\\d+)?))',
        'RULE': '(?:(?:- )*[-=_~*]{3,}[-=_~* ]*|-(?: -)*)',
        'TOTAL': '(?i:(?:(?:grand|sub|pool|aggregate) ?)?totals?(?: pool|,? all(?: mortgage)? loans|s)?[:.]?(?: ?(?:\\(\\d{1,2}\\)|\\*{1,4}|\\d))?)',
        'NOTE': '(?:(?:\\(\\d{1,2}\\) ?|\\d{1,2}\\.? +|\\*{1,4} ?(?=[A-Z(\\"\'])|\\*{1,4} +|\\[\\d{1,2}\\] ?|/\\d{1,2}/ ?|\\([a-z]\\) +)(?=\\S).*)',
        'LETTERED_NOTE': '(?:[A-Z] (?=[A-Z]).*)',
        'LIST_ITEM': '(?:(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*\\x95\\u2022o]) +\\S.*)',
        'FACT': '(?:(?P<label>[A-Za-z#](?:[^:\\s]|\\s(?!\\s)){0,58}?)(?:\\s*:|\\s*\\.{3,}[.\\s]*|(?:\\s\\.){3,}|\\s{2,}(?=[$\\d~<>(]|approx|about|N/A)|(?<=[A-Z)*])\\s(?=[$\\d]))\\s*(?P<value>(?:(?:approx\\.?|approximately|about|~)\\s?)?[$<>(]{0,2}\\s?\\d(?:\\S*[\\w%)])?(?:\\s?(?:-|to)\\s?\\$?\\d\\S*)?(?:\\s?(?:%|months?|years?|days?|bps|mos\\.?|yrs\\.?))?(?:\\s*\\+\\s?/\\s?-\\s?\\d\\S*(?:\\s?(?:%|months?|bps|basis points))?)?(?:\\s*\\([^()]*\\))*|N/?A|TBD|[A-Za-z][^:]{0,58})?)',
        'CAPTION_MORE': '(?i:(?:(?:of|or|in|the|its|as|incorporation|organization|jurisdiction|juris|diction|incor|poration|identification|nos?|numbers?|file|employer|year|last|since|changed|report|reported|event|earliest|date|if|code|charter|including|area|specified|other|zip|former|fiscal|names?|address|offices?|executive|principal|applicable)\\b[\\s.,:;)(/-]*)+)',
        'INDEX_LINE': '(?:.*(?:\\.{4,}|(?: \\.){4,}) ?\\d{1,3})',
        'PAGE_NUMBER': '(?i:-? ?\\d{1,3} ?-?|- ?page \\d+ ?-|page \\d+(?: of \\d+)?|[A-Z]-\\d{1,3}|[ivx]{1,5})',
    },
    'sentences': {
        'DATE': '(?i:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b|(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)',
        'SERIES': '(?i:Series\\s\\d{4}[- ]\\w+)',
        'MONEY': '(?i:\\$\\s?\\d(?:[\\d,OolI]*\\d)?(?:\\.[\\dOolI]+)?(?!\\s?(?:million|billion|thousand)|[\\w%]))',
        'PERCENT': '(?i:\\d(?:[\\d,OolI]*\\d)?(?:\\.[\\dOolI]+)?(?:\\s?%|\\spercent\\b))',
        'NUMBER': '(?:\\d(?:[\\d,OolI]*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))',
        'MONTHS': '(?i:months?\\b)',
        'YEARS': '(?i:years?\\b)',
        'BEFORE_FEE': '(?i:\\(before (?:the )?deduct(?:ion|ing)(?: of)? [^)\\d]*fees?[^)\\d]*\\))',
        'AFTER_FEE': '(?i:\\((?:after|net of) (?:the )?(?:deduct(?:ion|ing)(?: of)? )?[^)\\d]*fees?[^)\\d]*\\))',
        '_DEDUCTING': '(?i:\\(?after (?:deducting|deduction of|giving effect to|application of) [^)\\d]*\\bon(?: or before|(?= such)))',
        '_OPEN': '(?:\\()',
        '_CLOSE': '(?:\\))',
        'WEIGHTED_AVERAGE': '(?i:weighted average)',
        'BALANCE': '(?i:(?:aggregate |total )?(?:outstanding )?(?:scheduled |adjusted |stated |unpaid |outstanding )?principal balances?(?: outstanding)?|aggregate (?:scheduled |adjusted |stated |unpaid |outstanding )?balances?(?: outstanding)?)',
        'ORIGINAL_BALANCE': '(?i:original (?:principal )?balances?)',
        'NET_RATE': '(?i:net (?:loan |mortgage |note |interest |mortgage interest )?rates?)',
        'RATE': '(?i:(?:gross )?(?:mortgage |note )?(?:interest |note |mortgage |coupon |loan )rates?|gross coupons?)',
        'REMAINING_TERM': '(?i:(?:scheduled )?remaining terms?(?: to (?:stated |scheduled )?maturity)?)',
        'ORIGINAL_TERM': '(?i:original (?:terms?(?: to (?:stated |scheduled )?maturity)?|maturit(?:y|ies)))',
        'ORIGINAL_LTV': '(?i:original loan-to-value ratios?|loan-to-value ratios? at origination)',
        'LTV': '(?i:loan-to-value ratios?)',
        'AGE': '(?i:(?:seasoning|loan age|age)\\b)',
        'CREDIT_SCORE': '(?i:(?:FICO|credit) scores?)',
        'MATURITY': '(?i:(?:scheduled |stated |final )*maturit(?:y|ies)(?: dates?)?)',
        'PRIMARY_INSURANCE': '(?i:primary mortgage (?:guaranty )?insurance(?: polic(?:y|ies))?)',
        'SUCH_LOANS': '(?i:such (?:mortgage )?loans?)',
        'LOANS': '(?i:(?:(?:loan )?(?:group|pool) (?:[IVX]{1,4}|\\d{1,2}|[A-F]) )?mortgage loans?(?: in (?:loan )?(?:group|pool) (?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)?|(?:loan )?(?:group|pool) (?:[IVX]{1,4}|\\d{1,2}|[A-F]) loans|(?<=all of the )loans|(?<=of the )loans)',
        'POOL_NAME': '(?i:(?:loan )?(?:group|pool) (?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)',
        '_POOL': '(?i:(?:mortgage loan|mortgage|loan|asset) pool|trust (?:fund|estate)|pool\\b|trust\\b)',
        '_IN_POOL': '(?i:(?:included |contained )?in the (?:(?:mortgage |loan |mortgage loan )?pool|trust(?: fund)?)\\b)',
        '_KIND': '(?i:conventional|(?:fixed|adjustable)[- ]rate|first[- ]lien|(?:fully )?amortizing|level[- ]pay(?:ment)?|one- to four-family|single-family|residential|closed-end)',
        '_SECURED_BY': '(?i:secured by)',
        'TERM_SHEETS': '(?i:collateral term sheets?)',
        'TABLES': '(?i:tables?\\b)',
        'CUT_OFF_DATE': '(?i:cut[- ]?off date|reference date|such date)',
        'PRIMARY_RESIDENCE': '(?i:(?:primary|principal) residences?|owner[- ]occupied)',
        'SECOND_HOME': '(?i:second (?:homes?|residences?)|vacation homes?)',
        'INVESTMENT_PROPERTY': '(?i:invest(?:ment|or) propert(?:y|ies)|non-owner[- ]occupied)',
        'NO_INCOME_VERIFICATION': "(?i:do(?:es)? not require verification of (?:the )?(?:borrower'?s'? )?income)",
        'PROOF_OF_INCOME': '(?i:proof of income)',
        'ALTERNATIVE_OR_STREAMLINED': '(?i:alternative or streamlined)',
        'REFINANCED': '(?i:refinanced|refinancings?)',
        'CASH_OUT': '(?i:cash-?out refinanc\\w+)',
        'PURCHASE': '(?i:purchase(?:d|s)? money|to purchase|purchase loans)',
        'ONE_ZIP_CODE': '(?i:any one (?:postal )?zip code(?: area)?)',
        'WITHOUT_COLLATERAL': '(?i:without taking into account)',
        'WITH_COLLATERAL': '(?i:(?:after )?taking into account)',
        '_ADDITIONAL_COLLATERAL': '(?i:additional collateral)',
        'GROUP': '(?i:(?!(?:all|no|each|any|such|of|the|these|those|other|with|mortgage|in|on)\\b)[a-z][a-z-]* loans\\b|(?:^|(?<=^the )|(?<=of the )|(?<=and the ))(?!(?:all|no|each|any|such|of|these|those|other|with|mortgage|group|pool|loan)\\b)[a-z][a-z-]* mortgage loans\\b)',
        'AT_OR_OVER': '(?i:(?:greater|more|higher) than or equal to|equal to or (?:greater|more) than)',
        'AT_OR_UNDER': '(?i:(?:less|lower) than or equal to|equal to or less than)',
        '_AT_LEAST': '(?i:at least\\b|(?:not|no) (?:less|fewer) than)',
        '_AT_MOST': '(?i:(?:not|no|nor) (?:more|greater|later) than|at most\\b|not (?:in excess of|exceeding|over)|up to\\b)',
        'LESS_THAN': '(?i:(?:less|lower) than)',
        '_OVER': '(?i:in excess of|(?:greater|more|higher) than|exceeding|over\\b)',
        '_ON_OR_AFTER': '(?i:on or after|(?:not|no) earlier than)',
        '_ON_OR_BEFORE': '(?i:on or (?:before|prior to))',
        '_LATER_THAN': '(?i:later than|after\\b)',
        '_PRIOR_TO': '(?i:prior to|before\\b|earlier than)',
        '_BETWEEN': '(?i:between\\b)',
        '_RANGING_FROM': '(?i:(?:ranging |that range |range[ds]? )?from(?= \\$?\\d))',
        '_TO': '(?i:(?:to|through)(?= \\$?\\d))',
        '_FROM': '(?i:from\\b)',
        '_UNTIL': '(?i:(?:to|through|until)(?= [a-z]{3,9} \\d))',
        'APPROXIMATELY': '(?i:approximately|about\\b)',
        '_PLUS_OR_MINUS': '(?i:\\(?(?:subject to )?(?:an? )?(?:permitted )?(?:variance|variation) (?:of )?(?:up to )?plus or minus|\\(?plus or minus|\\(?\\+ ?/ ?-)',
        '_LARGEST': '(?i:largest|maximum|highest|greatest)',
        '_SMALLEST': '(?i:smallest|minimum|lowest)',
        '_LATEST': '(?i:latest)',
        '_NUMBER_OF': '(?i:(?:total |aggregate )?number of)',
        '_NONE_OF': '(?i:none of|no\\b(?= (?:(?:group|pool) \\w+ )?(?:mortgage )?loan))',
        '_ALL': '(?i:all of|all\\b)',
        '_EACH': '(?i:each of|each\\b)',
        '_ANY': '(?i:any of|any\\b)',
        '_THERE': '(?i:there\\b)',
        '_IN_CASE_OF': '(?i:in the case of)',
        '_CONSIST_OF': '(?i:(?:(?:will |is expected to |are expected to )?(?:consists?|contains?|includes?)|consisted|contained|included)(?: of)?(?=\\W))',
        '_TRANSFER': '(?i:(?:is|are) to (?:transfer|sell|assign|convey|deposit)|will (?:transfer|sell|assign|convey|deposit)|transferred|sold|assigned|conveyed|deposited)',
        '_MAY_PURCHASE': '(?i:(?:may|(?:has|have|will have) the (?:right|option) to|(?:is|are) entitled to) (?:at its option )?(?:re)?purchase)',
        '_MATURES': '(?i:matures?|will mature)',
        '_COVERED_BY': '(?i:(?:covered|insured) (?:by|under))',
        '_AT_ORIGINATION': '(?i:at (?:the time of )?origination)',
        '_ORIGINATED': '(?i:originated)',
        '_RESPECTIVELY': '(?i:respectively)',
        '_AS_OF': '(?i:as of|at(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)))',
        '_HAVE': '(?i:(?:will |are expected to |is expected to )?(?:have|has)\\b|had\\b|having\\b|with\\b|evidencing(?: in the aggregate)?)',
        '_WAS': '(?i:(?:was|were|is|are)(?: expected to be)?\\b|will be\\b)',
        '_WHICH': '(?i:which\\b|that\\b)',
        '_OF': '(?i:of\\b|on(?= the [\\w -]{0,30}?loans\\b))',
        '_ON': '(?i:on\\b)',
        '_AND': '(?i:and\\b)',
        '_BUT': '(?i:but\\b|or\\b)',
        '_NOT': '(?i:(?:not|no|nor|never|neither|none|except|excluding|unless|without|other than)\\b)',
        '_WORD': "(?:[A-Za-z][\\w'&/-]*\\.?|[^\\sA-Za-z\\d$%])",
    },
    'labels': {
        'NUMBER': '(?:\\$?\\s?\\d[\\d,]*(?:\\.\\d+)?\\s?%?)',
        '_UNIT': '(?i:(?:months?|years?|mos\\.?|yrs\\.?)\\b)',
        '_AND_UNDER': '(?i:(?:and|or|&)\\s(?:under|below|less|lower)\\b)',
        '_AND_OVER': '(?i:(?:(?:and|or|&)\\s(?:over|above|more|greater|higher|up)\\b|\\+))',
        '_LE': '(?i:<=|up\\sto|not\\s(?:more|greater)\\sthan\\b)',
        '_LT': '(?i:<|(?:less|lower)\\sthan\\b|under\\b|below\\b)',
        '_GE': '(?i:>=|at\\sleast\\b|not\\sless\\sthan\\b)',
        '_GT': '(?i:>|(?:greater|more)\\sthan\\b|over\\b|above\\b)',
        '_TO': '(?i:through\\b|thru\\b|to\\b|--?)',
        '_AND': '(?i:and\\b)',
        '_FROM': '(?i:from\\b|between\\b)',
    },
}

IGNORED = {
    'sentences': '(?i:per annum\\b|\\(?by (?:(?:aggregate|outstanding|unpaid|scheduled|stated|adjusted) )*(?:principal )?balances?\\)?|based (?:solely )?(?:up)?on (?:the )?representations? [^,.;\\d]*,|\\((?:(?:the|each|collectively|such date|an?),? )*["\'`]{1,2}[^"()\\d]{2,60}["\']{1,2}\\))|(?i:\\s+|(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s[A-Za-z$\\d(])|\\b(?:the|an?)\\b)',
    'labels': '(?:\\s+)',
}

TABLES = {
    'layout': (
"""\
filing filing ++*+*+*
filing filing ++*+*+
filing filing ++*+**
filing filing ++*+*
filing filing ++*++*
filing filing ++*++
filing filing ++*+*
filing filing ++*+
filing filing ++**
filing filing ++*
filing filing +++*+*
filing filing +++*+
filing filing +++**
filing filing +++*
filing filing ++++*
filing filing ++++
filing filing +++*
filing filing +++
filing filing ++*
filing filing ++
filing filing +*+*+*
filing filing +*+*+
filing filing +*+**
filing filing +*+*
filing filing +*++*
filing filing +*++
filing filing +*+*
filing filing +*+
filing filing +**
filing filing +*
filing filing ++*+*
filing filing ++*+
filing filing ++**
filing filing ++*
filing filing +++*
filing filing +++
filing filing ++*
filing filing ++
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
_captioned _captioned +
_captioned _captioned +
_captioned _captioned +
_captioned _captioned +
_captioned _captioned +
_captioned _captioned +
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
headed headed **
rule rule +
captioned_date captioned_date *++**
captioned_date captioned_date *++*
captioned_date captioned_date *++*
captioned_date captioned_date *++
captioned_date captioned_date *+**
captioned_date captioned_date *+*
captioned_date captioned_date *+*
captioned_date captioned_date *+
captioned_date captioned_date ++**
captioned_date captioned_date ++*
captioned_date captioned_date ++*
captioned_date captioned_date ++
captioned_date captioned_date +**
captioned_date captioned_date +*
captioned_date captioned_date +*
captioned_date captioned_date +
registrant registrant *++*
registrant registrant *++
registrant registrant *+*
registrant registrant *+
registrant registrant ++*
registrant registrant ++
registrant registrant +*
registrant registrant +
incorporation incorporation *++*
incorporation incorporation *++
incorporation incorporation *+*
incorporation incorporation *+
incorporation incorporation ++*
incorporation incorporation ++
incorporation incorporation +*
incorporation incorporation +
address address *++*
address address *++
address address *+*
address address *+
address address ++*
address address ++
address address +*
address address +
captioned_telephone captioned_telephone *++*+
captioned_telephone captioned_telephone *++*
captioned_telephone captioned_telephone *+++
captioned_telephone captioned_telephone *++
captioned_telephone captioned_telephone *+*+
captioned_telephone captioned_telephone *+*
captioned_telephone captioned_telephone *++
captioned_telephone captioned_telephone *+
captioned_telephone captioned_telephone ++*+
captioned_telephone captioned_telephone ++*
captioned_telephone captioned_telephone +++
captioned_telephone captioned_telephone ++
captioned_telephone captioned_telephone +*+
captioned_telephone captioned_telephone +*
captioned_telephone captioned_telephone ++
captioned_telephone captioned_telephone +
former_name former_name *++*
former_name former_name *++
former_name former_name *+*
former_name former_name *+
former_name former_name ++*
former_name former_name ++
former_name former_name +*
former_name former_name +
_values _values *
unplaced unplaced *
preface preface +*
preface preface +
preface preface +*
preface preface +
item item +*
item item +
item_heading item_heading +*+
item_heading item_heading +*
item_heading item_heading ++
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
_table_foot _table_foot +
_table_foot _table_foot +
_table_foot _table_foot +
_table_foot _table_foot +
row row *+*
row row *+
row row +*
row row +
total total +*
total total +
late_row late_row *+*
late_row late_row *+
late_row late_row +*
late_row late_row +
late_total late_total +*
late_total late_total +
ruler ruler +
junk junk +
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
back_matter back_matter +*
back_matter back_matter +
__filing_star_0 __filing_star_0 +
__filing_star_0 __filing_star_0 *+
__filing_star_1 __filing_star_1 +*+
__filing_star_1 __filing_star_1 +*
__filing_star_1 __filing_star_1 ++
__filing_star_1 __filing_star_1 +
__filing_star_1 __filing_star_1 *+*+
__filing_star_1 __filing_star_1 *+*
__filing_star_1 __filing_star_1 *++
__filing_star_1 __filing_star_1 *+
__exhibit_star_2 __exhibit_star_2 *
__exhibit_star_2 __exhibit_star_2 **
__cover_star_3 __cover_star_3 *
__cover_star_3 __cover_star_3 *
__cover_star_3 __cover_star_3 +*
__cover_star_3 __cover_star_3 **
__cover_star_3 __cover_star_3 **
__cover_star_3 __cover_star_3 *+*
__report_date_star_4 __report_date_star_4 +
__report_date_star_4 __report_date_star_4 *+
__report_date_star_5 __report_date_star_5 +
__report_date_star_5 __report_date_star_5 *+
__checkbox_star_6 __checkbox_star_6 +
__checkbox_star_6 __checkbox_star_6 *+
__headed_plus_7 __headed_plus_7 +
__headed_plus_7 __headed_plus_7 *+
__headed_plus_8 __headed_plus_8 +
__headed_plus_8 __headed_plus_8 *+
___values_plus_9 ___values_plus_9 +
___values_plus_9 ___values_plus_9 +
___values_plus_9 ___values_plus_9 *+
___values_plus_9 ___values_plus_9 *+
__item_heading_star_10 __item_heading_star_10 +
__item_heading_star_10 __item_heading_star_10 *+
__heading_star_11 __heading_star_11 +
__heading_star_11 __heading_star_11 *+
__footnotes_star_12 __footnotes_star_12 +
__footnotes_star_12 __footnotes_star_12 *+
__table_star_13 __table_star_13 *
__table_star_13 __table_star_13 **
__table_star_14 __table_star_14 *
__table_star_14 __table_star_14 **
__title_plus_15 __title_plus_15 +
__title_plus_15 __title_plus_15 *+
__head_plus_16 __head_plus_16 +
__head_plus_16 __head_plus_16 *+
__bare_head_plus_17 __bare_head_plus_17 +
__bare_head_plus_17 __bare_head_plus_17 *+
__row_star_18 __row_star_18 +
__row_star_18 __row_star_18 *+
__row_star_19 __row_star_19 +
__row_star_19 __row_star_19 *+
__signature_star_20 __signature_star_20 *
__signature_star_20 __signature_star_20 **
__back_matter_star_21 __back_matter_star_21 +
__back_matter_star_21 __back_matter_star_21 *+""",
"""\
-46 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;2 ADDRESS_CAPTION;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;6 CAPTION_RULE;7 CHECKBOX;8 COMMISSION;9 COMMISSION_ADDRESS;10 CONTENTS;11 DATE_LINE;12 EMPLOYER_NUMBER;13 FILE_NUMBER;14 FORM;15 FORMER_NAME_CAPTION;16 INCORPORATION_CAPTION;17 INDEX_LINE;18 NAME_CAPTION;19 PAGE_NOTE;20 REPORT_DATE;21 REPORT_DATE_CAPTION;22 RULE;23 STATE;24 TELEPHONE;25 TELEPHONE_CAPTION;26 UNUSED_ITEMS;27 VALUE;28 ___values_plus_9;29 __cover_star_3;30 __headed_plus_7;31 _captioned;32 _labelled;33 _values;34 address;35 amendment;36 authority;37 captioned_date;38 captioned_telephone;39 checkbox;40 contents;41 cover;42 employer_number;43 file_number;44 filing;45 form;46 former_name;47 headed;48 incorporation;49 masthead;50 page_note;51 registrant;52 report_date;53 rule;54 state;55 telephone;56 unplaced;57 unused_items
-42 $END;58 BARE_HEAD;59 BODY_RULE;60 FACT;61 FIRST_NOTE;62 HEAD;63 HEAD_RULER;64 LABEL_LEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_17;72 __exhibit_star_2;73 __head_plus_16;74 __title_plus_15;75 _block;76 bare_head;77 body_rule;78 exhibit;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_item;85 paragraph;86 table;87 title
-130 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;89 __report_date_star_4
-71 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-72 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-290 CAPTION_HEAD VALUE_BELOW
90 ADDRESS_CAPTION;91 FORMER_NAME_CAPTION;92 INCORPORATION_CAPTION;93 NAME_CAPTION;94 REPORT_DATE_CAPTION;95 TELEPHONE_CAPTION
-83 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;96 TEXT;97 __checkbox_star_6
-68 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-69 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-85 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-295 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-78 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-77 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-70 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-154 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;98 __report_date_star_4
-122 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;99 __report_date_star_4
-86 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-114 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;100 __report_date_star_4
-84 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-76 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;101 LATER_DATE;102 __report_date_star_4;103 __report_date_star_5
-106 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;101 LATER_DATE;104 __report_date_star_4;105 __report_date_star_5
-90 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-79 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-81 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;106 __report_date_star_4
-146 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;107 LATER_PHONE;108 __report_date_star_4
-88 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;96 TEXT;109 __checkbox_star_6
-294 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-155 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS;110 DATE_LINE;111 VALUE
-44 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;2 ADDRESS_CAPTION;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;6 CAPTION_RULE;7 CHECKBOX;8 COMMISSION;9 COMMISSION_ADDRESS;10 CONTENTS;11 DATE_LINE;12 EMPLOYER_NUMBER;13 FILE_NUMBER;14 FORM;15 FORMER_NAME_CAPTION;16 INCORPORATION_CAPTION;17 INDEX_LINE;18 NAME_CAPTION;19 PAGE_NOTE;20 REPORT_DATE;21 REPORT_DATE_CAPTION;22 RULE;23 STATE;24 TELEPHONE;25 TELEPHONE_CAPTION;26 UNUSED_ITEMS;27 VALUE;28 ___values_plus_9;30 __headed_plus_7;112 _captioned;113 _labelled;33 _values;34 address;35 amendment;36 authority;37 captioned_date;38 captioned_telephone;39 checkbox;40 contents;42 employer_number;43 file_number;45 form;46 former_name;47 headed;48 incorporation;49 masthead;50 page_note;51 registrant;52 report_date;53 rule;54 state;55 telephone;114 unplaced;57 unused_items
115 CAPTION_HEAD;116 VALUE_BELOW;117 __headed_plus_8
-279 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-278 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-156 $END AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM HEAD HEAD_RULER INDEX_LINE ITEM PAGE_NOTE PARAGRAPH REPORT_DATE RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TOP_RULER UNUSED_ITEMS;118 ADDRESS_CAPTION;119 CAPTION_RULE;120 FORMER_NAME_CAPTION;121 INCORPORATION_CAPTION;122 NAME_CAPTION;123 REPORT_DATE_CAPTION;124 TELEPHONE_CAPTION
-65 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-49 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-50 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-62 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-66 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-56 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-58 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-40 $END;58 BARE_HEAD;62 HEAD;63 HEAD_RULER;125 ITEM;67 PARAGRAPH;126 SIGNATURES;127 SIGNATURE_SENTENCE;68 TABLE_TITLE;70 TOP_RULER;71 __bare_head_plus_17;128 __filing_star_0;129 __filing_star_1;73 __head_plus_16;74 __title_plus_15;76 bare_head;82 head;130 item;131 item_heading;132 paragraph;133 preface;134 signature;135 signature_sentence;136 table;87 title;137 unheaded_signature
-53 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-52 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
44 $END
-48 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-67 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-60 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-64 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-47 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-57 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-63 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-51 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-61 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-54 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-55 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-45 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;7 CHECKBOX;8 COMMISSION;9 COMMISSION_ADDRESS;10 CONTENTS;12 EMPLOYER_NUMBER;13 FILE_NUMBER;14 FORM;17 INDEX_LINE;19 PAGE_NOTE;20 REPORT_DATE;22 RULE;23 STATE;24 TELEPHONE;26 UNUSED_ITEMS;30 __headed_plus_7;138 _labelled;35 amendment;36 authority;39 checkbox;40 contents;42 employer_number;43 file_number;45 form;47 headed;49 masthead;50 page_note;52 report_date;53 rule;54 state;55 telephone;57 unused_items
-59 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-312 BARE_HEAD JUNK LEAD ROW RULER
-182 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-184 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-194 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;96 TEXT;139 __checkbox_star_6
-310 HEAD HEAD_RULER
-216 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
140 FACT
-177 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;96 TEXT;141 __checkbox_star_6
-186 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 LETTERED_NOTE;143 NOTE;144 __footnotes_star_12;145 note
-175 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;96 TEXT;146 __checkbox_star_6
-308 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TOP_RULER
-181 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;147 TITLE_MORE;148 UNDERLINE;149 __heading_star_11
58 BARE_HEAD;62 HEAD;150 __bare_head_plus_17;151 __head_plus_16
152 BARE_HEAD;-218 JUNK LEAD ROW RULER
-41 $END;58 BARE_HEAD;59 BODY_RULE;60 FACT;61 FIRST_NOTE;62 HEAD;63 HEAD_RULER;64 LABEL_LEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_17;73 __head_plus_16;74 __title_plus_15;153 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_item;85 paragraph;86 table;87 title
154 HEAD;155 HEAD_RULER
-213 BARE_HEAD HEAD HEAD_RULER TOP_RULER;156 TABLE_TITLE
-276 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
157 JUNK;158 LEAD;159 ROW;160 RULER;161 __row_star_18;162 __table_star_14;163 _table_line;164 junk;165 row;166 ruler
-173 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
78 $END
-172 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-188 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 LETTERED_NOTE;143 NOTE;167 __footnotes_star_12;145 note
-171 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-206 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;159 ROW;160 RULER;168 TOTAL;161 __row_star_18;169 __table_star_14;163 _table_line;164 junk;165 row;166 ruler;170 total
-169 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-168 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-167 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-170 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
58 BARE_HEAD;62 HEAD;63 HEAD_RULER;70 TOP_RULER;71 __bare_head_plus_17;73 __head_plus_16;171 bare_head;172 head
-284 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-129 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-128 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;174 __report_date_star_4
-152 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;175 __report_date_star_4
-120 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;176 __report_date_star_4
-112 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;177 __report_date_star_4
-102 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;101 LATER_DATE;178 __report_date_star_4;179 __report_date_star_5
-142 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;180 LATER_PHONE;181 __report_date_star_4
-288 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER UNUSED_ITEMS VALUE
-82 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;182 TEXT
-153 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-121 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-113 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-286 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-74 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE;101 LATER_DATE;183 __report_date_star_5
-75 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;184 LATER_DATE
-104 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE;101 LATER_DATE;185 __report_date_star_5
-105 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;184 LATER_DATE
-80 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-145 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-144 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE;186 LATER_PHONE
-87 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;182 TEXT
-297 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-296 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-282 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-281 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-43 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;7 CHECKBOX;8 COMMISSION;9 COMMISSION_ADDRESS;10 CONTENTS;12 EMPLOYER_NUMBER;13 FILE_NUMBER;14 FORM;17 INDEX_LINE;19 PAGE_NOTE;20 REPORT_DATE;22 RULE;23 STATE;24 TELEPHONE;26 UNUSED_ITEMS;30 __headed_plus_7;187 _labelled;35 amendment;36 authority;39 checkbox;40 contents;42 employer_number;43 file_number;45 form;47 headed;49 masthead;50 page_note;52 report_date;53 rule;54 state;55 telephone;57 unused_items
-291 CAPTION_HEAD VALUE_BELOW
-292 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE VALUE_BELOW
-89 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;188 VALUE_BELOW
-126 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;189 __report_date_star_4
190 ADDRESS_CAPTION;191 FORMER_NAME_CAPTION;192 INCORPORATION_CAPTION;193 NAME_CAPTION;194 REPORT_DATE_CAPTION;195 TELEPHONE_CAPTION
-150 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;196 __report_date_star_4
-118 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;197 __report_date_star_4
-110 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;198 __report_date_star_4
-98 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;101 LATER_DATE;199 __report_date_star_4;200 __report_date_star_5
-138 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;201 LATER_PHONE;202 __report_date_star_4
-166 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;203 ITEM_MORE;204 UNDERLINE;205 __item_heading_star_10
-243 $END EXHIBIT_INDEX ITEM SIGNATURES;206 BY;207 CAPACITY;208 DATED;209 DATE_LINE;210 NAME;211 REGISTRANT_TAG;212 RULE;127 SIGNATURE_SENTENCE;213 UNDERLINE;214 VALUE;215 __signature_star_20;216 _signature_line;217 by;218 capacity;219 dated;220 name;221 registrant_tag;222 signatory;223 signature_rule;224 signature_sentence
-247 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE;96 TEXT;225 __checkbox_star_6
-30 $END;125 ITEM;126 SIGNATURES;127 SIGNATURE_SENTENCE;226 __filing_star_1;227 item;131 item_heading;134 signature;135 signature_sentence;228 unheaded_signature
-39 $END;126 SIGNATURES;229 signature
-266 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-162 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;58 BARE_HEAD;59 BODY_RULE;60 FACT;61 FIRST_NOTE;62 HEAD;63 HEAD_RULER;64 LABEL_LEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_17;230 __exhibit_star_2;73 __head_plus_16;74 __title_plus_15;75 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_item;85 paragraph;86 table;87 title
-158 $END ITEM SIGNATURES SIGNATURE_SENTENCE;58 BARE_HEAD;59 BODY_RULE;60 FACT;61 FIRST_NOTE;62 HEAD;63 HEAD_RULER;64 LABEL_LEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_17;231 __exhibit_star_2;73 __head_plus_16;74 __title_plus_15;75 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_item;85 paragraph;86 table;87 title
-20 $END;125 ITEM;126 SIGNATURES;127 SIGNATURE_SENTENCE;232 __filing_star_0;233 __filing_star_1;130 item;131 item_heading;134 signature;135 signature_sentence;234 unheaded_signature
-271 $END SIGNATURES;235 EXHIBIT_INDEX;125 ITEM;236 __filing_star_0;237 back_matter;130 item;131 item_heading
-245 $END EXHIBIT_INDEX ITEM SIGNATURES;206 BY;207 CAPACITY;208 DATED;209 DATE_LINE;210 NAME;211 REGISTRANT_TAG;212 RULE;127 SIGNATURE_SENTENCE;214 VALUE;238 __signature_star_20;216 _signature_line;217 by;218 capacity;219 dated;220 name;221 registrant_tag;222 signatory;223 signature_rule;224 signature_sentence
-160 $END ITEM SIGNATURES SIGNATURE_SENTENCE;58 BARE_HEAD;59 BODY_RULE;60 FACT;61 FIRST_NOTE;62 HEAD;63 HEAD_RULER;64 LABEL_LEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_17;239 __exhibit_star_2;73 __head_plus_16;74 __title_plus_15;75 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_item;85 paragraph;86 table;87 title
-38 $END;235 EXHIBIT_INDEX;125 ITEM;126 SIGNATURES;240 __filing_star_0;241 __filing_star_1;242 back_matter;130 item;131 item_heading;134 signature
-280 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-193 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;182 TEXT
-183 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-176 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;182 TEXT
-192 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;96 TEXT;243 __checkbox_star_6
-190 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;96 TEXT;244 __checkbox_star_6
-185 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 LETTERED_NOTE;143 NOTE;245 note
-302 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-174 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;182 TEXT
-300 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-180 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-179 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;246 TITLE_MORE;247 UNDERLINE
152 BARE_HEAD;-217 JUNK LEAD ROW RULER
154 HEAD;248 HEAD_RULER
-313 BARE_HEAD JUNK LEAD ROW RULER
-277 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-311 HEAD HEAD_RULER
-215 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-309 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TOP_RULER
-239 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-314 LEAD ROW
-229 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;249 WRAP;250 __row_star_19
-238 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
251 LEAD;252 ROW
-212 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;159 ROW;160 RULER;168 TOTAL;161 __row_star_18;253 _table_line;164 junk;165 row;166 ruler;254 total
-306 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-221 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-219 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-220 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-187 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;142 LETTERED_NOTE;143 NOTE;245 note
-231 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;249 WRAP;255 __row_star_19
-203 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;159 ROW;160 RULER;168 TOTAL;161 __row_star_18;253 _table_line;164 junk;165 row;166 ruler;256 total
-205 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;260 __table_star_13;261 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
157 JUNK;158 LEAD;159 ROW;160 RULER;161 __row_star_18;266 __table_star_14;163 _table_line;164 junk;165 row;166 ruler
-200 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;159 ROW;160 RULER;168 TOTAL;161 __row_star_18;267 __table_star_14;163 _table_line;164 junk;165 row;166 ruler;268 total
-285 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE LATER_PHONE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-127 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-151 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-119 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-111 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-100 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE;101 LATER_DATE;269 __report_date_star_5
-101 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;184 LATER_DATE
-141 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-140 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE;270 LATER_PHONE
-289 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER UNUSED_ITEMS VALUE
-73 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;184 LATER_DATE
-287 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-103 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;184 LATER_DATE
-143 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-283 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-293 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE VALUE_BELOW
-125 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-124 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;271 __report_date_star_4
-148 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;272 __report_date_star_4
-116 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;273 __report_date_star_4
-108 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;274 __report_date_star_4
-94 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;101 LATER_DATE;275 __report_date_star_4;276 __report_date_star_5
-134 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;88 CAPTION_MORE;277 LATER_PHONE;278 __report_date_star_4
-149 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-117 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-109 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-96 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE;101 LATER_DATE;279 __report_date_star_5
-97 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;184 LATER_DATE
-137 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-136 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE;280 LATER_PHONE
-298 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-165 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-164 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;281 ITEM_MORE;282 UNDERLINE
-259 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-261 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-262 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-257 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-260 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-258 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-263 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-241 $END EXHIBIT_INDEX ITEM SIGNATURES;206 BY;207 CAPACITY;208 DATED;209 DATE_LINE;210 NAME;211 REGISTRANT_TAG;212 RULE;127 SIGNATURE_SENTENCE;214 VALUE;283 __signature_star_20;216 _signature_line;217 by;218 capacity;219 dated;220 name;221 registrant_tag;222 signatory;223 signature_rule;224 signature_sentence
-256 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-242 $END EXHIBIT_INDEX ITEM SIGNATURES;206 BY;207 CAPACITY;208 DATED;209 DATE_LINE;210 NAME;211 REGISTRANT_TAG;212 RULE;127 SIGNATURE_SENTENCE;214 VALUE;284 _signature_line;217 by;218 capacity;219 dated;220 name;221 registrant_tag;222 signatory;223 signature_rule;224 signature_sentence
-318 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-251 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-253 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-254 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-252 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-250 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-248 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-255 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-249 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-246 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE;182 TEXT
-29 $END;126 SIGNATURES;229 signature
-267 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-28 $END;235 EXHIBIT_INDEX;125 ITEM;126 SIGNATURES;285 __filing_star_0;286 __filing_star_1;287 back_matter;130 item;131 item_heading;134 signature
-275 $END SIGNATURES;235 EXHIBIT_INDEX;125 ITEM;288 __filing_star_0;289 back_matter;130 item;131 item_heading
-161 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;58 BARE_HEAD;59 BODY_RULE;60 FACT;61 FIRST_NOTE;62 HEAD;63 HEAD_RULER;64 LABEL_LEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_17;73 __head_plus_16;74 __title_plus_15;153 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_item;85 paragraph;86 table;87 title
-157 $END ITEM SIGNATURES SIGNATURE_SENTENCE;58 BARE_HEAD;59 BODY_RULE;60 FACT;61 FIRST_NOTE;62 HEAD;63 HEAD_RULER;64 LABEL_LEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_17;73 __head_plus_16;74 __title_plus_15;153 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_item;85 paragraph;86 table;87 title
-10 $END;125 ITEM;126 SIGNATURES;127 SIGNATURE_SENTENCE;290 __filing_star_1;227 item;131 item_heading;134 signature;135 signature_sentence;291 unheaded_signature
-19 $END;126 SIGNATURES;229 signature
-18 $END;235 EXHIBIT_INDEX;125 ITEM;126 SIGNATURES;292 __filing_star_0;293 __filing_star_1;294 back_matter;130 item;131 item_heading;134 signature
-265 $END SIGNATURES;295 BACK_MATTER;296 __back_matter_star_21
-269 $END SIGNATURES;235 EXHIBIT_INDEX;125 ITEM;297 back_matter;227 item;131 item_heading
-270 $END SIGNATURES
-244 $END EXHIBIT_INDEX ITEM SIGNATURES;206 BY;207 CAPACITY;208 DATED;209 DATE_LINE;210 NAME;211 REGISTRANT_TAG;212 RULE;127 SIGNATURE_SENTENCE;214 VALUE;284 _signature_line;217 by;218 capacity;219 dated;220 name;221 registrant_tag;222 signatory;223 signature_rule;224 signature_sentence
-159 $END ITEM SIGNATURES SIGNATURE_SENTENCE;58 BARE_HEAD;59 BODY_RULE;60 FACT;61 FIRST_NOTE;62 HEAD;63 HEAD_RULER;64 LABEL_LEAD;65 LIST_ITEM;66 NOTE_RULE;67 PARAGRAPH;68 TABLE_TITLE;69 TITLE;70 TOP_RULER;71 __bare_head_plus_17;73 __head_plus_16;74 __title_plus_15;153 _block;76 bare_head;77 body_rule;79 fact;80 first_note;81 footnotes;82 head;83 heading;84 list_item;85 paragraph;86 table;87 title
-34 $END;235 EXHIBIT_INDEX;125 ITEM;126 SIGNATURES;298 __filing_star_1;299 back_matter;227 item;131 item_heading;134 signature
-37 $END;126 SIGNATURES;229 signature
-36 $END;126 SIGNATURES;300 __filing_star_1;134 signature
-191 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;182 TEXT
-189 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;182 TEXT
-303 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LETTERED_NOTE LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-301 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-178 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-214 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-316 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-228 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;301 WRAP
-315 LEAD ROW
-227 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;249 WRAP;302 __row_star_19
-307 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-211 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;303 __table_star_13;261 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
-230 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;301 WRAP
-202 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;304 __table_star_13;261 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
-235 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;249 WRAP;305 __row_star_19
-237 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;249 WRAP;306 __row_star_19
251 LEAD;307 ROW
-204 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;308 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
-304 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-224 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-222 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-225 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-223 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-209 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;159 ROW;160 RULER;168 TOTAL;161 __row_star_18;253 _table_line;164 junk;165 row;166 ruler;309 total
-197 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;159 ROW;160 RULER;168 TOTAL;161 __row_star_18;253 _table_line;164 junk;165 row;166 ruler;310 total
-199 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;311 __table_star_13;261 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
-99 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;184 LATER_DATE
-139 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-123 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-147 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-115 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-107 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE
-92 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE;101 LATER_DATE;312 __report_date_star_5
-93 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;184 LATER_DATE
-133 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-132 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;173 CAPTION_MORE;313 LATER_PHONE
-95 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;184 LATER_DATE
-135 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-299 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-163 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-240 $END EXHIBIT_INDEX ITEM SIGNATURES;206 BY;207 CAPACITY;208 DATED;209 DATE_LINE;210 NAME;211 REGISTRANT_TAG;212 RULE;127 SIGNATURE_SENTENCE;214 VALUE;284 _signature_line;217 by;218 capacity;219 dated;220 name;221 registrant_tag;222 signatory;223 signature_rule;224 signature_sentence
-319 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-24 $END;235 EXHIBIT_INDEX;125 ITEM;126 SIGNATURES;314 __filing_star_1;315 back_matter;227 item;131 item_heading;134 signature
-27 $END;126 SIGNATURES;229 signature
-26 $END;126 SIGNATURES;316 __filing_star_1;134 signature
-273 $END SIGNATURES;235 EXHIBIT_INDEX;125 ITEM;317 back_matter;227 item;131 item_heading
-274 $END SIGNATURES
-9 $END;126 SIGNATURES;229 signature
-8 $END;235 EXHIBIT_INDEX;125 ITEM;126 SIGNATURES;318 __filing_star_0;319 __filing_star_1;320 back_matter;130 item;131 item_heading;134 signature
-14 $END;235 EXHIBIT_INDEX;125 ITEM;126 SIGNATURES;321 __filing_star_1;322 back_matter;227 item;131 item_heading;134 signature
-17 $END;126 SIGNATURES;229 signature
-16 $END;126 SIGNATURES;323 __filing_star_1;134 signature
-320 $END BACK_MATTER SIGNATURES
-264 $END SIGNATURES;324 BACK_MATTER
-268 $END SIGNATURES
-33 $END;126 SIGNATURES;229 signature
-32 $END;126 SIGNATURES;325 __filing_star_1;134 signature
-35 $END;126 SIGNATURES;229 signature
-317 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-226 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;301 WRAP
-210 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;308 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
-201 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;308 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
-234 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;301 WRAP
-236 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;301 WRAP
-233 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;249 WRAP;326 __row_star_19
-305 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-208 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;327 __table_star_13;261 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
-196 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;328 __table_star_13;261 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
-198 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;308 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
-91 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE;184 LATER_DATE
-131 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER UNUSED_ITEMS VALUE
-23 $END;126 SIGNATURES;229 signature
-22 $END;126 SIGNATURES;329 __filing_star_1;134 signature
-25 $END;126 SIGNATURES;229 signature
-272 $END SIGNATURES
-4 $END;235 EXHIBIT_INDEX;125 ITEM;126 SIGNATURES;330 __filing_star_1;331 back_matter;227 item;131 item_heading;134 signature
-7 $END;126 SIGNATURES;229 signature
-6 $END;126 SIGNATURES;332 __filing_star_1;134 signature
-13 $END;126 SIGNATURES;229 signature
-12 $END;126 SIGNATURES;333 __filing_star_1;134 signature
-15 $END;126 SIGNATURES;229 signature
-321 $END BACK_MATTER SIGNATURES
-31 $END;126 SIGNATURES;229 signature
-232 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LABEL_LEAD LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;301 WRAP
-207 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;308 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
-195 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LABEL_LEAD LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;157 JUNK;158 LEAD;257 ROW;160 RULER;258 TOTAL;259 __row_star_18;308 _table_foot;262 junk;263 late_row;264 late_total;265 ruler
-21 $END;126 SIGNATURES;229 signature
-3 $END;126 SIGNATURES;229 signature
-2 $END;126 SIGNATURES;334 __filing_star_1;134 signature
-5 $END;126 SIGNATURES;229 signature
-11 $END;126 SIGNATURES;229 signature
-1 $END;126 SIGNATURES;229 signature""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334""",
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
_secured _secured -*
pool_balance pool_balance +*+
pool_balance pool_balance +*
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
_balance _balance -+++-+++
_balance _balance -+++-++
_balance _balance -++-+++
_balance _balance -++-++
_balance _balance -++-+++
_balance _balance -++-++
_balance _balance -+-+++
_balance _balance -+-++
permitted_variance permitted_variance +-+-+
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
original_terms original_terms *+-+-+
original_terms original_terms *+-++
original_terms original_terms +-+-+
original_terms original_terms +-++
original_terms original_terms +-*+-+
original_terms original_terms +-*++
original_terms original_terms +-+-+
original_terms original_terms +-++
original_terms original_terms -+-+-+
original_terms original_terms -+-++
term_range term_range -++*-++
term_range term_range -++-++
term_range term_range -+*-++
term_range term_range -+-++
term_range term_range -++-++
term_range term_range -+-++
term_range term_range -++-++
term_range term_range -+-++
term_range term_ceiling -++
term_range term_floor -++
term_range term_alone ++
terms_outside terms_outside +++--++
terms_outside terms_outside ++--++
terms_outside term_ceiling -++
terms_outside term_floor +++
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
original_balances original_balances *+-+-+
original_balances original_balances *+-++
original_balances original_balances +-+-+
original_balances original_balances +-++
original_balances original_balances +-*+-+
original_balances original_balances +-*++
original_balances original_balances +-+-+
original_balances original_balances +-++
original_balances original_balances -+-+-+
original_balances original_balances -+-++
original_balances original_balances +
balance_range balance_range -+*-+
balance_range balance_range -+-+
balance_range balance_range -+-+
balance_range balance_range -+-+
balance_range balance_ceiling -+
balance_range balance_floor -+
balances_outside balances_outside ++--+
balances_outside balance_ceiling -+
balances_outside balance_floor ++
extreme_balance extreme_balance ---+-+-+-+-
extreme_balance extreme_balance ---+-+-+-+
extreme_balance balance_ceiling -+-*+-+
extreme_balance balance_ceiling -+--+-+
extreme_balance balance_ceiling -+-+-+
extreme_balance balance_floor -+-*+-+
extreme_balance balance_floor -+--+-+
extreme_balance balance_floor -+-+-+
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
collateral_ltv collateral_ltv ++-++*-+-+
collateral_ltv collateral_ltv ++-++*--+
collateral_ltv collateral_ltv ++-++*+-+
collateral_ltv collateral_ltv ++-++*-+
collateral_ltv collateral_ltv ++-++-+-+
collateral_ltv collateral_ltv ++-++--+
collateral_ltv collateral_ltv ++-+++-+
collateral_ltv collateral_ltv ++-++-+
collateral_ltv collateral_ltv ++-++*-+-+
collateral_ltv collateral_ltv ++-++*--+
collateral_ltv collateral_ltv ++-++*+-+
collateral_ltv collateral_ltv ++-++*-+
collateral_ltv collateral_ltv ++-++-+-+
collateral_ltv collateral_ltv ++-++--+
collateral_ltv collateral_ltv ++-+++-+
collateral_ltv collateral_ltv ++-++-+
collateral_ltv collateral_ltv ++-++*-+-+
collateral_ltv collateral_ltv ++-++*--+
collateral_ltv collateral_ltv ++-++*+-+
collateral_ltv collateral_ltv ++-++*-+
collateral_ltv collateral_ltv ++-++-+-+
collateral_ltv collateral_ltv ++-++--+
collateral_ltv collateral_ltv ++-+++-+
collateral_ltv collateral_ltv ++-++-+
collateral_ltv collateral_ltv ++-++*-+-+
collateral_ltv collateral_ltv ++-++*--+
collateral_ltv collateral_ltv ++-++*+-+
collateral_ltv collateral_ltv ++-++*-+
collateral_ltv collateral_ltv ++-++-+-+
collateral_ltv collateral_ltv ++-++--+
collateral_ltv collateral_ltv ++-+++-+
collateral_ltv collateral_ltv ++-++-+
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
_link _link -
_link _link -
_words _words *
__pool_size_star_0 __pool_size_star_0 -+
__pool_size_star_0 __pool_size_star_0 *-+
__counted_star_1 __counted_star_1 -
__counted_star_1 __counted_star_1 *-
__weighted_averages_star_2 __weighted_averages_star_2 -+
__weighted_averages_star_2 __weighted_averages_star_2 +
__weighted_averages_star_2 __weighted_averages_star_2 *-+
__weighted_averages_star_2 __weighted_averages_star_2 *+
__share_star_3 __share_star_3 -
__share_star_3 __share_star_3 +
__share_star_3 __share_star_3 *-
__share_star_3 __share_star_3 *+
__group_counts_star_4 __group_counts_star_4 +
__group_counts_star_4 __group_counts_star_4 *+
__group_balances_star_5 __group_balances_star_5 +
__group_balances_star_5 __group_balances_star_5 *+
__group_averages_star_6 __group_averages_star_6 +
__group_averages_star_6 __group_averages_star_6 *+
___several_plus_7 ___several_plus_7 +
___several_plus_7 ___several_plus_7 *+
___several_plus_8 ___several_plus_8 -+
___several_plus_8 ___several_plus_8 +
___several_plus_8 ___several_plus_8 *-+
___several_plus_8 ___several_plus_8 *+
___call_words_plus_9 ___call_words_plus_9 -
___call_words_plus_9 ___call_words_plus_9 +
___call_words_plus_9 ___call_words_plus_9 *-
___call_words_plus_9 ___call_words_plus_9 *+
__notice_star_10 __notice_star_10 -
__notice_star_10 __notice_star_10 +
__notice_star_10 __notice_star_10 +
__notice_star_10 __notice_star_10 *-
__notice_star_10 __notice_star_10 *+
__notice_star_10 __notice_star_10 *+
___words_plus_11 ___words_plus_11 -
___words_plus_11 ___words_plus_11 *-""",
"""\
1 APPROXIMATELY;2 BALANCE;3 GROUP;4 LOANS;-241 MONEY PERCENT;5 ORIGINAL_BALANCE;6 ORIGINAL_TERM;7 SUCH_LOANS;8 TABLES;9 TERM_SHEETS;10 WEIGHTED_AVERAGE;11 _ALL;12 _AS_OF;13 _AT_LEAST;14 _AT_MOST;15 _EACH;16 _IN_CASE_OF;17 _LARGEST;18 _LATEST;19 _NONE_OF;20 _NUMBER_OF;21 _ON;22 _OPEN;23 _POOL;24 _SMALLEST;25 _THERE;26 _WORD;27 ___words_plus_11;28 _each;29 _fact;30 _words;31 as_of;32 bound;33 clean_up_call;34 collateral_balance;35 collateral_count;36 collateral_heading;37 collateral_ltv;38 extreme_balance;39 group_averages;40 group_balances;41 group_counts;42 group_rule;43 highest_ltv;44 latest_maturity;45 loan_count;46 ltv_over;47 mortgage_insurance;48 notice;49 original_balances;50 original_terms;51 origination_window;52 permitted_variance;53 pool_balance;54 pool_size;55 share;56 statement;57 transfer;58 weighted_average;59 weighted_averages
-240 MONEY NUMBER PERCENT
12 _AS_OF;60 _DEDUCTING;61 _OF;22 _OPEN;62 as_of;63 deducted
64 _CONSIST_OF
65 _CONSIST_OF;66 _HAVE;67 _WAS;68 _balance
69 _OF
70 _OF
71 _HAVE
-404 $END;72 SERIES;12 _AS_OF;22 _OPEN;73 _WORD;74 __notice_star_10;75 as_of
-406 $END;72 SERIES;12 _AS_OF;22 _OPEN;73 _WORD;76 __notice_star_10;75 as_of
77 AGE;78 CREDIT_SCORE;79 LTV;80 NET_RATE;81 ORIGINAL_LTV;82 ORIGINAL_TERM;83 RATE;84 REMAINING_TERM;85 _OF;86 measure
-234 LOANS
87 CUT_OFF_DATE;88 DATE;89 _day
-238 MONEY NUMBER PERCENT
-239 MONEY NUMBER PERCENT
-235 LOANS
90 LOANS
91 LTV;92 ORIGINAL_BALANCE;93 ORIGINAL_LTV;94 _ltv
95 MATURITY
96 LOANS
97 GROUP;98 LOANS;99 SUCH_LOANS;100 ___several_plus_7;101 _several
102 DATE
103 _AS_OF
104 _CONSIST_OF
105 ORIGINAL_BALANCE;106 _AND
107 _WAS
-449 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _HAVE _MAY_PURCHASE _OPEN _TRANSFER _WAS _WORD
-414 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _HAVE _MAY_PURCHASE _OPEN _TRANSFER _WAS;108 _WORD
109 LOANS
-2 $END
110 TABLES;111 TERM_SHEETS;112 _MAY_PURCHASE
1 APPROXIMATELY;2 BALANCE;3 GROUP;4 LOANS;-241 MONEY PERCENT;5 ORIGINAL_BALANCE;6 ORIGINAL_TERM;7 SUCH_LOANS;8 TABLES;9 TERM_SHEETS;10 WEIGHTED_AVERAGE;11 _ALL;13 _AT_LEAST;14 _AT_MOST;15 _EACH;16 _IN_CASE_OF;17 _LARGEST;18 _LATEST;19 _NONE_OF;20 _NUMBER_OF;21 _ON;23 _POOL;24 _SMALLEST;25 _THERE;26 _WORD;27 ___words_plus_11;28 _each;113 _fact;30 _words;32 bound;33 clean_up_call;34 collateral_balance;35 collateral_count;36 collateral_heading;37 collateral_ltv;38 extreme_balance;39 group_averages;40 group_balances;41 group_counts;42 group_rule;43 highest_ltv;44 latest_maturity;45 loan_count;46 ltv_over;47 mortgage_insurance;48 notice;49 original_balances;50 original_terms;51 origination_window;52 permitted_variance;53 pool_balance;54 pool_size;55 share;57 transfer;58 weighted_average;59 weighted_averages
114 MONEY;115 PERCENT;116 amount
-26 $END
-20 $END
-19 $END
-18 $END
-21 $END
-196 $END
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
56 $END
-3 $END
-8 $END
-9 $END
87 CUT_OFF_DATE;88 DATE;117 _day
97 GROUP;118 LOANS;100 ___several_plus_7;119 _several
120 _OF
12 _AS_OF;121 _OF;22 _OPEN;122 as_of
123 LOANS
1 APPROXIMATELY;-241 NUMBER;13 _AT_LEAST;14 _AT_MOST;124 _POOL;125 bound;126 counted
127 BALANCE;128 ORIGINAL_BALANCE;129 ORIGINAL_TERM;130 WEIGHTED_AVERAGE;131 average
132 _ORIGINATED
-78 $END;133 _HAVE;134 _PLUS_OR_MINUS;135 variance
136 LOANS;11 _ALL;15 _EACH;137 _each
138 LOANS;11 _ALL;15 _EACH;139 _each
140 BALANCE
-444 $END SERIES _AS_OF _OPEN _WORD
-443 $END SERIES _AS_OF _OPEN _WORD
-403 $END;141 SERIES;12 _AS_OF;22 _OPEN;142 _WORD;143 as_of
-445 $END SERIES _AS_OF _OPEN _WORD
-405 $END;141 SERIES;12 _AS_OF;22 _OPEN;142 _WORD;143 as_of
-128 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-129 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
144 _OF
-124 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-127 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-126 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-123 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
-125 AFTER_FEE BEFORE_FEE _AS_OF _OF _OPEN
77 AGE;78 CREDIT_SCORE;80 NET_RATE;81 ORIGINAL_LTV;82 ORIGINAL_TERM;83 RATE;84 REMAINING_TERM;145 measure
12 _AS_OF;146 _OF;22 _OPEN;147 as_of
-410 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _CLOSE _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
-409 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _CLOSE _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
-407 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
148 _ADDITIONAL_COLLATERAL;26 _WORD;27 ___words_plus_11;149 _words
-233 _OF _OVER
150 _OF
-232 _OF _OVER
151 _OF
152 _OF
153 _HAVE;154 _MATURES;155 _WAS
-433 AFTER_FEE BEFORE_FEE GROUP _AND _AS_OF _OPEN _WAS
156 LOANS;157 _AND;12 _AS_OF;22 _OPEN;158 _WAS;159 ___several_plus_8;160 as_of
12 _AS_OF;22 _OPEN;161 _WAS;162 as_of
-394 AFTER_FEE BEFORE_FEE _AS_OF _OPEN _WAS;163 GROUP;164 _AND
12 _AS_OF;22 _OPEN;165 _WAS;166 as_of
167 LOANS;26 _WORD;27 ___words_plus_11;168 _words
87 CUT_OFF_DATE;88 DATE;169 _day
1 APPROXIMATELY;-241 NUMBER;13 _AT_LEAST;14 _AT_MOST;170 _POOL;125 bound;171 counted
172 _OF
173 _LARGEST
1 APPROXIMATELY;-241 NUMBER;13 _AT_LEAST;14 _AT_MOST;125 bound;174 counted
-450 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _HAVE _MAY_PURCHASE _OPEN _TRANSFER _WAS _WORD
175 _HAVE;176 _WAS;177 _WHICH
-400 $END;72 SERIES;12 _AS_OF;22 _OPEN;73 _WORD;178 __notice_star_10;75 as_of
-402 $END;72 SERIES;12 _AS_OF;22 _OPEN;73 _WORD;179 __notice_star_10;75 as_of
12 _AS_OF;22 _OPEN;180 _WORD;181 ___call_words_plus_9;182 _call_words;183 as_of
-1 $END
-243 _OF
-242 _OF
184 _OF
185 _CLOSE
156 LOANS;157 _AND;12 _AS_OF;22 _OPEN;186 _WAS;159 ___several_plus_8;187 as_of
12 _AS_OF;22 _OPEN;188 _WAS;189 as_of
97 GROUP;190 LOANS;100 ___several_plus_7;191 _several
192 LOANS
193 _OF
194 _HAVE
195 _OF
196 NUMBER
-63 $END;197 _AND;198 _HAVE;199 _SECURED_BY;200 __pool_size_star_0;201 _balance;202 _secured
12 _AS_OF;60 _DEDUCTING;203 _OF;22 _OPEN;204 as_of;205 deducted
206 _AT_LEAST;207 _AT_MOST;208 _BETWEEN;209 _OF;210 _RANGING_FROM;211 balance_range
212 NUMBER;213 _AT_LEAST;214 _AT_MOST;215 _BETWEEN;216 _OF;217 _RANGING_FROM;218 term_range
77 AGE;78 CREDIT_SCORE;80 NET_RATE;81 ORIGINAL_LTV;82 ORIGINAL_TERM;83 RATE;84 REMAINING_TERM;219 measure
-120 $END;130 WEIGHTED_AVERAGE;220 _AND;12 _AS_OF;22 _OPEN;221 __weighted_averages_star_2;222 as_of;223 average
224 _BETWEEN;225 _FROM;226 _ON_OR_AFTER;227 _ON_OR_BEFORE;228 _window
91 LTV;93 ORIGINAL_LTV;229 _ltv
230 PERCENT
-77 $END
206 _AT_LEAST;207 _AT_MOST;208 _BETWEEN;210 _RANGING_FROM;231 _WAS;232 balance_range
233 LOANS
212 NUMBER;213 _AT_LEAST;214 _AT_MOST;215 _BETWEEN;217 _RANGING_FROM;234 _WAS;235 term_range
236 LOANS
12 _AS_OF;237 _OF;22 _OPEN;238 as_of
-447 $END SERIES _AS_OF _OPEN _WORD
-446 $END SERIES _AS_OF _OPEN _WORD
-448 $END SERIES _AS_OF _OPEN _WORD
239 LOANS;240 SUCH_LOANS
12 _AS_OF;241 _OF;22 _OPEN;242 as_of
97 GROUP;243 LOANS;244 SUCH_LOANS;100 ___several_plus_7;245 _several
246 _OF
-267 $END;26 _WORD;27 ___words_plus_11;247 _words
248 _ADDITIONAL_COLLATERAL
249 LOANS;11 _ALL;250 _ANY;15 _EACH;251 _each
252 LOANS;11 _ALL;253 _ANY;15 _EACH;254 _each
255 LOANS;11 _ALL;256 _ANY;15 _EACH;257 _each
91 LTV;258 MATURITY;259 ORIGINAL_BALANCE;93 ORIGINAL_LTV;260 ORIGINAL_TERM;261 _ltv
262 _LATER_THAN
263 _ORIGINATED
-436 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
264 LOANS
1 APPROXIMATELY;-241 NUMBER;13 _AT_LEAST;14 _AT_MOST;265 bound
-395 AFTER_FEE BEFORE_FEE _AS_OF _OPEN _WAS;266 LOANS;267 _AND
268 _WAS
269 NUMBER
270 _WAS
-434 AFTER_FEE BEFORE_FEE GROUP _AND _AS_OF _OPEN _WAS
271 GROUP
-328 $END;272 NUMBER;273 _AND;274 _RESPECTIVELY;275 __group_counts_star_4
276 _WAS
198 _HAVE;277 _balance
278 _TRANSFER
279 _CLOSE
280 _OF
-47 $END;197 _AND;198 _HAVE;199 _SECURED_BY;281 __pool_size_star_0;282 _balance;283 _secured
284 LOANS;11 _ALL;285 _ANY;15 _EACH;286 _each
287 ORIGINAL_BALANCE
-71 $END;198 _HAVE;288 _IN_POOL;199 _SECURED_BY;289 _balance;290 _secured
91 LTV;291 ORIGINAL_BALANCE;93 ORIGINAL_LTV;292 ORIGINAL_TERM;293 _ltv
294 _ORIGINATED
295 _HAVE
-399 $END;141 SERIES;12 _AS_OF;22 _OPEN;142 _WORD;143 as_of
-401 $END;141 SERIES;12 _AS_OF;22 _OPEN;142 _WORD;143 as_of
-439 $END AT_OR_UNDER LESS_THAN _AS_OF _OPEN _WORD
-398 $END AT_OR_UNDER LESS_THAN;12 _AS_OF;22 _OPEN;296 _WORD;297 as_of
298 AT_OR_UNDER;299 LESS_THAN
-440 $END AT_OR_UNDER LESS_THAN _AS_OF _OPEN _WORD
300 LOANS
-411 _AS_OF _OF _OPEN
1 APPROXIMATELY;-241 MONEY;13 _AT_LEAST;14 _AT_MOST;134 _PLUS_OR_MINUS;301 bound;302 variance
303 _WAS
-360 $END;304 MONEY;305 _AND;306 _RESPECTIVELY;307 __group_balances_star_5
308 _WAS
156 LOANS;157 _AND;309 _WAS;159 ___several_plus_8
12 _AS_OF;22 _OPEN;310 _WAS;311 as_of
12 _AS_OF;22 _OPEN;312 _WAS;313 as_of
314 LOANS
315 NET_RATE;316 RATE;317 rule_field
1 APPROXIMATELY;-241 NUMBER;13 _AT_LEAST;14 _AT_MOST;125 bound;318 counted
319 LOANS;320 POOL_NAME;321 _KIND;322 __counted_star_1
1 APPROXIMATELY;-241 NUMBER;13 _AT_LEAST;14 _AT_MOST;125 bound;323 counted
127 BALANCE
26 _WORD;27 ___words_plus_11;324 _words
-59 $END;325 _AND;198 _HAVE;199 _SECURED_BY;326 _balance;327 _secured
-62 $END
-61 $END;198 _HAVE;328 _balance
1 APPROXIMATELY;-241 MONEY;13 _AT_LEAST;14 _AT_MOST;329 bound
330 _OF
12 _AS_OF;331 _OF;22 _OPEN;332 as_of
333 MONEY
334 MONEY
335 MONEY
206 _AT_LEAST;207 _AT_MOST;208 _BETWEEN;210 _RANGING_FROM;336 balance_range
337 MONEY
-189 $END
338 MONTHS;339 YEARS;340 unit
341 NUMBER
342 NUMBER
343 NUMBER
212 NUMBER;213 _AT_LEAST;214 _AT_MOST;215 _BETWEEN;217 _RANGING_FROM;344 term_range
345 NUMBER
-138 $END
346 AFTER_FEE;347 BEFORE_FEE;348 _OF;349 fee_basis
130 WEIGHTED_AVERAGE;350 average
-118 $END;130 WEIGHTED_AVERAGE;351 _AND;12 _AS_OF;22 _OPEN;352 as_of;353 average
-119 $END
-420 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
354 DATE;355 first
354 DATE;356 first
354 DATE;357 first
358 DATE;359 last
-171 $END
360 _OVER
-100 $END
206 _AT_LEAST;207 _AT_MOST;208 _BETWEEN;210 _RANGING_FROM;361 balance_range
-193 $END
206 _AT_LEAST;207 _AT_MOST;208 _BETWEEN;210 _RANGING_FROM;362 _WAS;363 balance_range
212 NUMBER;213 _AT_LEAST;214 _AT_MOST;215 _BETWEEN;217 _RANGING_FROM;364 term_range
-142 $END
212 NUMBER;213 _AT_LEAST;214 _AT_MOST;215 _BETWEEN;217 _RANGING_FROM;365 _WAS;366 term_range
367 MONEY
368 _OF
369 _AT_ORIGINATION
370 WITHOUT_COLLATERAL;371 WITH_COLLATERAL
372 LOANS
373 _OF
346 AFTER_FEE;347 BEFORE_FEE;156 LOANS;157 _AND;12 _AS_OF;22 _OPEN;374 _WAS;159 ___several_plus_8;375 as_of;376 fee_basis
377 WITHOUT_COLLATERAL;378 WITH_COLLATERAL
346 AFTER_FEE;347 BEFORE_FEE;12 _AS_OF;22 _OPEN;379 _WAS;380 as_of;381 fee_basis
382 LOANS
-266 $END
-265 $END;26 _WORD;27 ___words_plus_11;383 _words
384 _WAS
385 LOANS
386 LOANS
387 _AT_ORIGINATION;388 _WAS
389 LOANS
390 LOANS
391 _WAS
392 LOANS
393 LOANS
394 _LATER_THAN
395 LESS_THAN;396 _OF;397 _OVER;398 balances_outside
399 LESS_THAN;400 _OF;401 _OVER;402 terms_outside
403 _OF;404 _OVER
405 DATE
-169 $END;406 _AND;407 _BUT;408 _LATER_THAN;409 _PRIOR_TO;410 _link;411 earliest;412 latest
-435 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
413 NUMBER
-438 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
414 LOANS
1 APPROXIMATELY;-241 NUMBER;13 _AT_LEAST;14 _AT_MOST;415 bound
-269 $END
416 NUMBER
-393 AFTER_FEE BEFORE_FEE _AS_OF _OPEN _WAS
-427 $END NUMBER _AND _RESPECTIVELY
417 NUMBER
-327 $END
-324 $END;418 NUMBER;419 _AND;420 _RESPECTIVELY
-320 $END;272 NUMBER;421 _AND;422 _RESPECTIVELY;423 __group_counts_star_4
424 _WAS
425 LOANS;26 _WORD;27 ___words_plus_11;426 _words
-408 $END APPROXIMATELY AT_OR_UNDER BALANCE GROUP LESS_THAN LOANS MONEY ORIGINAL_BALANCE ORIGINAL_TERM PERCENT SERIES SUCH_LOANS TABLES TERM_SHEETS WEIGHTED_AVERAGE _ALL _AS_OF _AT_LEAST _AT_MOST _EACH _HAVE _IN_CASE_OF _LARGEST _LATEST _NONE_OF _NUMBER_OF _OF _ON _OPEN _PLUS_OR_MINUS _POOL _SMALLEST _THERE _WAS _WORD
1 APPROXIMATELY;-241 NUMBER;13 _AT_LEAST;14 _AT_MOST;125 bound;427 counted
-43 $END;325 _AND;198 _HAVE;199 _SECURED_BY;428 _balance;429 _secured
-46 $END
-45 $END;198 _HAVE;430 _balance
431 _WAS
432 LOANS
433 LOANS
434 _OF
-67 $END;198 _HAVE;199 _SECURED_BY;435 _balance;436 _secured
-70 $END
-69 $END;198 _HAVE;437 _balance
206 _AT_LEAST;207 _AT_MOST;208 _BETWEEN;438 _OF;210 _RANGING_FROM;439 balance_range
212 NUMBER;213 _AT_LEAST;214 _AT_MOST;215 _BETWEEN;440 _OF;217 _RANGING_FROM;441 term_range
442 _OVER
224 _BETWEEN;225 _FROM;226 _ON_OR_AFTER;227 _ON_OR_BEFORE;443 _window
91 LTV;93 ORIGINAL_LTV;444 _ltv
-441 $END AT_OR_UNDER LESS_THAN _AS_OF _OPEN _WORD
-442 $END AT_OR_UNDER LESS_THAN _AS_OF _OPEN _WORD
445 PERCENT
446 PERCENT
447 _HAVE;448 _WAS
449 MONEY
-99 $END
1 APPROXIMATELY;-241 MONEY;13 _AT_LEAST;14 _AT_MOST;450 bound
-429 $END MONEY _AND _RESPECTIVELY
451 MONEY
-359 $END
-356 $END;452 MONEY;453 _AND;454 _RESPECTIVELY
-352 $END;304 MONEY;455 _AND;456 _RESPECTIVELY;457 __group_balances_star_5
1 APPROXIMATELY;-241 MONEY;13 _AT_LEAST;14 _AT_MOST;458 bound
-344 $END;304 MONEY;459 _AND;460 _RESPECTIVELY;461 __group_balances_star_5
462 _WAS
1 APPROXIMATELY;-241 MONEY;13 _AT_LEAST;14 _AT_MOST;463 bound
464 _WAS
465 _WAS
-307 AT_OR_OVER AT_OR_UNDER LESS_THAN _OVER
-308 AT_OR_OVER AT_OR_UNDER LESS_THAN _OVER
466 AT_OR_OVER;467 AT_OR_UNDER;468 LESS_THAN;469 _OVER;470 comparison
-55 $END;197 _AND;198 _HAVE;199 _SECURED_BY;471 __pool_size_star_0;472 _balance;473 _secured
-74 $END _AND _HAVE _IN_POOL _SECURED_BY
-75 $END _AND _HAVE _IN_POOL _SECURED_BY
-417 LOANS POOL_NAME _KIND
474 LOANS;475 POOL_NAME;476 _KIND
-415 $END _AND _HAVE _SECURED_BY
-76 $END _HAVE
1 APPROXIMATELY;-241 NUMBER;13 _AT_LEAST;14 _AT_MOST;125 bound;477 counted
-58 $END
-57 $END;198 _HAVE;478 _balance
-60 $END
479 MONEY
1 APPROXIMATELY;-241 MONEY;13 _AT_LEAST;14 _AT_MOST;480 bound
1 APPROXIMATELY;-241 MONEY;13 _AT_LEAST;14 _AT_MOST;481 bound
482 _OF
-202 $END;406 _AND;483 _AT_MOST;407 _BUT;484 _link
-201 $END
485 _AND
-188 $END
486 _TO
-161 $END _AND _AT_MOST _BUT _TO
-160 $END _AND _AT_MOST _BUT _TO
-155 $END
338 MONTHS;339 YEARS;406 _AND;487 _AT_MOST;407 _BUT;488 _link;489 unit
338 MONTHS;339 YEARS;490 unit
338 MONTHS;339 YEARS;491 _AND;492 unit
-137 $END
338 MONTHS;339 YEARS;493 _TO;494 unit
-131 _AS_OF _OF _OPEN _WAS
-130 _AS_OF _OF _OPEN _WAS
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;496 value
497 _OF
-419 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
130 WEIGHTED_AVERAGE;498 average
-117 $END
-422 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
-179 $END _AND _UNTIL
499 _AND
500 _UNTIL
-175 $END;501 _AND
-180 $END
-176 $END
502 PERCENT
-192 $END
206 _AT_LEAST;207 _AT_MOST;208 _BETWEEN;210 _RANGING_FROM;503 balance_range
-191 $END
-141 $END
212 NUMBER;213 _AT_LEAST;214 _AT_MOST;215 _BETWEEN;217 _RANGING_FROM;504 term_range
-140 $END
-273 $END;12 _AS_OF;22 _OPEN;505 as_of
506 MONEY
12 _AS_OF;22 _OPEN;507 _WAS;508 as_of
509 _ADDITIONAL_COLLATERAL;12 _AS_OF;22 _OPEN;510 _WAS;26 _WORD;27 ___words_plus_11;511 _words;512 as_of
513 _ADDITIONAL_COLLATERAL;12 _AS_OF;22 _OPEN;514 _WAS;26 _WORD;27 ___words_plus_11;515 _words;516 as_of
346 AFTER_FEE;347 BEFORE_FEE;12 _AS_OF;22 _OPEN;517 _WAS;518 as_of;519 fee_basis
520 LOANS
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;521 value
522 _WAS
12 _AS_OF;22 _OPEN;523 _WAS;524 as_of
525 _ADDITIONAL_COLLATERAL;12 _AS_OF;22 _OPEN;526 _WAS;26 _WORD;27 ___words_plus_11;527 _words;528 as_of
529 _ADDITIONAL_COLLATERAL;12 _AS_OF;22 _OPEN;530 _WAS;26 _WORD;27 ___words_plus_11;531 _words;532 as_of
-392 $END;1 APPROXIMATELY;-241 NUMBER PERCENT;533 _AND;13 _AT_LEAST;14 _AT_MOST;534 _RESPECTIVELY;535 __group_averages_star_6;495 bound;536 value
537 _WAS
12 _AS_OF;22 _OPEN;538 _WAS;539 as_of
346 AFTER_FEE;347 BEFORE_FEE;540 _WAS;541 fee_basis
-264 $END
542 MONEY
543 _WAS
544 _WAS
545 _WAS
546 PERCENT
547 _AT_ORIGINATION;548 _WAS
549 _AT_ORIGINATION;550 _WAS
551 DATE
552 _WAS
553 _WAS
554 DATE
555 MONEY
395 LESS_THAN;397 _OVER;556 balances_outside
557 MONEY
-195 $END
558 NUMBER
399 LESS_THAN;401 _OVER;559 terms_outside
560 NUMBER
-144 $END
561 _OVER
562 PERCENT
-182 $END
-412 $END _AT_MOST _LARGEST _LATER_THAN _NONE_OF
-413 $END _AT_MOST _LARGEST _LATER_THAN _NONE_OF
563 DATE
564 DATE
-167 $END;408 _LATER_THAN;565 latest
-165 $END;406 _AND;407 _BUT;408 _LATER_THAN;566 _link;567 latest
-168 $END
-102 $END
-437 AFTER_FEE BEFORE_FEE LOANS _AND _AS_OF _OPEN _WAS
568 NUMBER
-268 $END
-326 $END;569 _RESPECTIVELY
-428 $END NUMBER _AND _RESPECTIVELY
570 NUMBER
-323 $END
571 NUMBER
-319 $END
-316 $END;418 NUMBER;572 _AND;573 _RESPECTIVELY
574 _TRANSFER
198 _HAVE;575 _balance
576 LOANS
-39 $END;197 _AND;198 _HAVE;199 _SECURED_BY;577 __pool_size_star_0;578 _balance;579 _secured
-42 $END
-41 $END;198 _HAVE;580 _balance
-44 $END
581 MONEY
582 _WAS
583 _WAS
584 LOANS
-66 $END
-65 $END;198 _HAVE;585 _balance
-68 $END
206 _AT_LEAST;207 _AT_MOST;208 _BETWEEN;210 _RANGING_FROM;586 balance_range
-187 $END
212 NUMBER;213 _AT_LEAST;214 _AT_MOST;215 _BETWEEN;217 _RANGING_FROM;587 term_range
-136 $END
588 PERCENT
-170 $END
589 _OVER
590 _OF
591 _OF
91 LTV;93 ORIGINAL_LTV;592 _ltv
-237 $END;593 ALTERNATIVE_OR_STREAMLINED;594 CASH_OUT;595 INVESTMENT_PROPERTY;596 NO_INCOME_VERIFICATION;597 ONE_ZIP_CODE;598 PRIMARY_RESIDENCE;599 PROOF_OF_INCOME;600 PURCHASE;601 REFINANCED;602 SECOND_HOME;603 _WORD;604 __share_star_3;605 subject
-86 $END;134 _PLUS_OR_MINUS;606 variance
607 MONEY
-358 $END;608 _RESPECTIVELY
-430 $END MONEY _AND _RESPECTIVELY
609 MONEY
-355 $END
610 MONEY
-351 $END
-348 $END;452 MONEY;611 _AND;612 _RESPECTIVELY
613 MONEY
614 MONEY
-343 $END
-340 $END;452 MONEY;615 _AND;616 _RESPECTIVELY
-336 $END;304 MONEY;617 _AND;618 _RESPECTIVELY;619 __group_balances_star_5
620 MONEY
1 APPROXIMATELY;-241 MONEY;13 _AT_LEAST;14 _AT_MOST;621 bound
1 APPROXIMATELY;-241 MONEY;13 _AT_LEAST;14 _AT_MOST;622 bound
-311 PERCENT
-310 PERCENT
-309 PERCENT
-312 PERCENT
623 PERCENT
-51 $END;325 _AND;198 _HAVE;199 _SECURED_BY;624 _balance;625 _secured
-54 $END
-53 $END;198 _HAVE;626 _balance
-72 $END _AND _HAVE _IN_POOL _SECURED_BY
-73 $END _AND _HAVE _IN_POOL _SECURED_BY
-418 LOANS POOL_NAME _KIND
-416 $END _AND _HAVE _SECURED_BY
-56 $END
-98 $END _HAVE _PLUS_OR_MINUS _WAS;12 _AS_OF;22 _OPEN;627 as_of
628 MONEY
629 MONEY
1 APPROXIMATELY;-241 MONEY;13 _AT_LEAST;14 _AT_MOST;630 bound
631 MONEY
632 _AT_MOST
633 MONEY
634 MONEY
635 NUMBER
636 _AT_MOST
-154 $END;406 _AND;637 _AT_MOST;407 _BUT;638 _link
-153 $END
639 NUMBER
640 _AND
641 NUMBER
642 _TO
643 NUMBER;644 PERCENT
-122 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;645 value
-421 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
358 DATE;646 last
358 DATE;647 last
648 _ON_OR_BEFORE
-217 $END;406 _AND;649 _AT_ORIGINATION;407 _BUT;650 _link
-190 $END
-139 $END
-272 $END
-271 $END;12 _AS_OF;22 _OPEN;651 as_of
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;652 value
653 _WAS
12 _AS_OF;22 _OPEN;654 _WAS;655 as_of
656 PERCENT
657 _ADDITIONAL_COLLATERAL;12 _AS_OF;22 _OPEN;658 _WAS;659 as_of
660 _WAS
12 _AS_OF;22 _OPEN;661 _WAS;662 as_of
663 PERCENT
664 _ADDITIONAL_COLLATERAL;12 _AS_OF;22 _OPEN;665 _WAS;666 as_of
667 _WAS
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;668 value
669 _WAS
12 _AS_OF;22 _OPEN;670 _WAS;671 as_of
346 AFTER_FEE;347 BEFORE_FEE;672 _WAS;673 fee_basis
-110 $END
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;674 value
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;675 value
676 _WAS
12 _AS_OF;22 _OPEN;677 _WAS;678 as_of
679 PERCENT
680 _ADDITIONAL_COLLATERAL;12 _AS_OF;22 _OPEN;681 _WAS;682 as_of
683 _WAS
12 _AS_OF;22 _OPEN;684 _WAS;685 as_of
686 PERCENT
687 _ADDITIONAL_COLLATERAL;12 _AS_OF;22 _OPEN;688 _WAS;689 as_of
690 _WAS
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;691 value
-391 $END
-388 $END;1 APPROXIMATELY;-241 NUMBER PERCENT;692 _AND;13 _AT_LEAST;14 _AT_MOST;693 _RESPECTIVELY;495 bound;694 value
-431 $END APPROXIMATELY NUMBER PERCENT _AND _AT_LEAST _AT_MOST _RESPECTIVELY
-384 $END;1 APPROXIMATELY;-241 NUMBER PERCENT;695 _AND;13 _AT_LEAST;14 _AT_MOST;696 _RESPECTIVELY;697 __group_averages_star_6;495 bound;536 value
-376 $END;1 APPROXIMATELY;-241 NUMBER PERCENT;698 _AND;13 _AT_LEAST;14 _AT_MOST;699 _RESPECTIVELY;700 __group_averages_star_6;495 bound;536 value
701 _WAS
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;702 value
703 _WAS
-210 $END
704 MONEY
705 MONEY
706 PERCENT
-231 $END
707 _WAS
708 PERCENT
709 _WAS
710 PERCENT
-185 $END
711 DATE
712 DATE
-181 $END
-205 $END;713 _BUT
-194 $END
-204 $END
338 MONTHS;339 YEARS;714 _BUT;715 unit
-143 $END
338 MONTHS;339 YEARS;716 unit
717 PERCENT
-225 $END;718 _AT_ORIGINATION
-178 $END
-177 $END _AND _BUT _LATER_THAN
-166 $END
-163 $END;408 _LATER_THAN;719 latest
-164 $END
-101 $END
-325 $END
-322 $END;720 _RESPECTIVELY
-318 $END;721 _RESPECTIVELY
722 NUMBER
-315 $END
-31 $END;26 _WORD;27 ___words_plus_11;723 _words
-29 $END
198 _HAVE;724 _balance
-35 $END;325 _AND;198 _HAVE;199 _SECURED_BY;725 _balance;726 _secured
-38 $END
-37 $END;198 _HAVE;727 _balance
-40 $END
-213 $END
728 MONEY
729 MONEY
730 _WAS
-64 $END
-186 $END
-135 $END
731 _AT_ORIGINATION;732 _HAVE;733 _WAS;734 _insured
735 PERCENT
12 _AS_OF;22 _OPEN;180 _WORD;181 ___call_words_plus_9;736 _call_words;183 as_of
12 _AS_OF;22 _OPEN;180 _WORD;181 ___call_words_plus_9;737 _call_words;183 as_of
738 _OVER
-249 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-251 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-246 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-248 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-253 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-244 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-247 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-252 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-250 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-245 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-423 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-236 $END;593 ALTERNATIVE_OR_STREAMLINED;594 CASH_OUT;595 INVESTMENT_PROPERTY;596 NO_INCOME_VERIFICATION;597 ONE_ZIP_CODE;598 PRIMARY_RESIDENCE;599 PROOF_OF_INCOME;600 PURCHASE;601 REFINANCED;602 SECOND_HOME;739 _WORD;740 subject
-424 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-85 $END
-84 $END;134 _PLUS_OR_MINUS;741 variance
-357 $END
-354 $END;742 _RESPECTIVELY
-350 $END;743 _RESPECTIVELY
744 MONEY
-347 $END
-90 $END;134 _PLUS_OR_MINUS;745 variance
-342 $END;746 _RESPECTIVELY
747 MONEY
-339 $END
748 MONEY
-335 $END
-332 $END;452 MONEY;749 _AND;750 _RESPECTIVELY
-82 $END;134 _PLUS_OR_MINUS;751 variance
752 MONEY
753 MONEY
-306 $END
-50 $END
-49 $END;198 _HAVE;754 _balance
-52 $END
-97 $END _HAVE _PLUS_OR_MINUS _WAS
-96 $END _HAVE _PLUS_OR_MINUS _WAS;12 _AS_OF;22 _OPEN;755 as_of
-94 $END _HAVE _PLUS_OR_MINUS _WAS;12 _AS_OF;22 _OPEN;756 as_of
757 MONEY
-198 $END
758 MONEY
-199 $END
-200 $END
338 MONTHS;339 YEARS;759 unit
760 NUMBER
761 NUMBER
762 _AT_MOST
338 MONTHS;339 YEARS;763 unit
764 NUMBER
338 MONTHS;339 YEARS;765 unit
766 NUMBER
-134 $END APPROXIMATELY NUMBER PERCENT WEIGHTED_AVERAGE _AND _AS_OF _AT_LEAST _AT_MOST _OPEN _RESPECTIVELY;767 MONTHS
-132 $END APPROXIMATELY NUMBER PERCENT WEIGHTED_AVERAGE _AND _AS_OF _AT_LEAST _AT_MOST _OPEN _RESPECTIVELY
-121 $END WEIGHTED_AVERAGE _AND _AS_OF _OPEN
-172 $END
-173 $END
358 DATE;768 last
-215 $END;406 _AND;407 _BUT;769 _link
770 _LARGEST;771 _NONE_OF;772 highest_ltv
-270 $END
-116 $END
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;773 value
774 PERCENT
775 _WAS
-289 $END
12 _AS_OF;22 _OPEN;776 _WAS;777 as_of
778 PERCENT
779 _WAS
780 PERCENT
781 PERCENT
782 _WAS
-281 $END
12 _AS_OF;22 _OPEN;783 _WAS;784 as_of
785 PERCENT
786 _WAS
787 PERCENT
-106 $END
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;788 value
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;789 value
790 _WAS
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;791 value
792 _WAS
-109 $END
-108 $END
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;793 value
794 PERCENT
795 _WAS
-305 $END
12 _AS_OF;22 _OPEN;796 _WAS;797 as_of
798 PERCENT
799 _WAS
800 PERCENT
801 PERCENT
802 _WAS
-297 $END
12 _AS_OF;22 _OPEN;803 _WAS;804 as_of
805 PERCENT
806 _WAS
807 PERCENT
-390 $END;808 _RESPECTIVELY
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;809 value
-387 $END
-432 $END APPROXIMATELY NUMBER PERCENT _AND _AT_LEAST _AT_MOST _RESPECTIVELY
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;810 value
-383 $END
-380 $END;1 APPROXIMATELY;-241 NUMBER PERCENT;811 _AND;13 _AT_LEAST;14 _AT_MOST;812 _RESPECTIVELY;495 bound;694 value
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;813 value
-375 $END
-372 $END;1 APPROXIMATELY;-241 NUMBER PERCENT;814 _AND;13 _AT_LEAST;14 _AT_MOST;815 _RESPECTIVELY;495 bound;694 value
-368 $END;1 APPROXIMATELY;-241 NUMBER PERCENT;816 _AND;13 _AT_LEAST;14 _AT_MOST;817 _RESPECTIVELY;818 __group_averages_star_6;495 bound;536 value
-114 $END
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;819 value
-209 $END
-208 $END
-230 $END
820 PERCENT
-229 $END
821 PERCENT
-227 $END
-184 $END
-183 $END
822 _OVER
823 _OVER
-159 $END;824 _BUT
-158 $END
-223 $END;825 _AT_ORIGINATION
-224 $END
-162 $END
-321 $END
-317 $END
-314 $END;826 _RESPECTIVELY
-30 $END
-28 $END
-34 $END
-33 $END;198 _HAVE;827 _balance
-36 $END
-212 $END
-211 $END
828 MONEY
732 _HAVE;733 _WAS;829 _insured
830 PRIMARY_INSURANCE
831 _COVERED_BY
-261 $END;12 _AS_OF;22 _OPEN;832 as_of
833 _AT_ORIGINATION;732 _HAVE;733 _WAS;834 _insured
-397 $END
-396 $END
835 PERCENT
-425 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-426 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-83 $END
-353 $END
-349 $END
-346 $END;836 _RESPECTIVELY
-89 $END
-341 $END
-338 $END;837 _RESPECTIVELY
-334 $END;838 _RESPECTIVELY
839 MONEY
-331 $END
-81 $END
-80 $END;134 _PLUS_OR_MINUS;840 variance
-88 $END;134 _PLUS_OR_MINUS;841 variance
-48 $END
-95 $END _HAVE _PLUS_OR_MINUS _WAS
-93 $END _HAVE _PLUS_OR_MINUS _WAS
-92 $END _HAVE _PLUS_OR_MINUS _WAS;12 _AS_OF;22 _OPEN;842 as_of
-197 $END
-148 $END
338 MONTHS;339 YEARS;843 unit
338 MONTHS;339 YEARS;844 unit
845 NUMBER
-150 $END
338 MONTHS;339 YEARS;846 unit
-152 $END
338 MONTHS;339 YEARS;847 unit
-133 $END APPROXIMATELY NUMBER PERCENT WEIGHTED_AVERAGE _AND _AS_OF _AT_LEAST _AT_MOST _OPEN _RESPECTIVELY
-174 $END
770 _LARGEST;771 _NONE_OF;848 highest_ltv
91 LTV;93 ORIGINAL_LTV;94 _ltv
849 LOANS
-216 $END
-115 $END
-287 $END
850 PERCENT
851 PERCENT
852 _WAS
-285 $END
853 PERCENT
-288 $END
-279 $END
854 PERCENT
855 PERCENT
856 _WAS
-277 $END
857 PERCENT
-280 $END
-105 $END
-104 $END
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;858 value
-112 $END
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;859 value
-107 $END
-303 $END
860 PERCENT
861 PERCENT
862 _WAS
-301 $END
863 PERCENT
-304 $END
-295 $END
864 PERCENT
865 PERCENT
866 _WAS
-293 $END
867 PERCENT
-296 $END
-389 $END
-386 $END;868 _RESPECTIVELY
-382 $END;869 _RESPECTIVELY
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;870 value
-379 $END
-374 $END;871 _RESPECTIVELY
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;872 value
-371 $END
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;873 value
-367 $END
-364 $END;1 APPROXIMATELY;-241 NUMBER PERCENT;874 _AND;13 _AT_LEAST;14 _AT_MOST;875 _RESPECTIVELY;495 bound;694 value
-113 $END
-228 $END
-226 $END
876 MONEY
877 NUMBER
878 _OVER
-222 $END
-313 $END
-32 $END
879 _AND
-259 $END;12 _AS_OF;22 _OPEN;880 as_of
-262 $END _AS_OF _OPEN
881 PRIMARY_INSURANCE
-260 $END
732 _HAVE;733 _WAS;882 _insured
-257 $END;12 _AS_OF;22 _OPEN;883 as_of
-221 $END;406 _AND;884 _AT_ORIGINATION;407 _BUT;885 _link
-345 $END
-337 $END
-333 $END
-330 $END;886 _RESPECTIVELY
-79 $END
-87 $END
-91 $END _HAVE _PLUS_OR_MINUS _WAS
-147 $END
-146 $END
338 MONTHS;339 YEARS;887 unit
-149 $END
-151 $END
-214 $END
888 _HAVE
-286 $END
-283 $END
889 PERCENT
-284 $END
-278 $END
-275 $END
890 PERCENT
-276 $END
-103 $END
-111 $END
-302 $END
-299 $END
891 PERCENT
-300 $END
-294 $END
-291 $END
892 PERCENT
-292 $END
-385 $END
-381 $END
-378 $END;893 _RESPECTIVELY
-373 $END
-370 $END;894 _RESPECTIVELY
-366 $END;895 _RESPECTIVELY
1 APPROXIMATELY;-241 NUMBER PERCENT;13 _AT_LEAST;14 _AT_MOST;495 bound;896 value
-363 $END
-203 $END
338 MONTHS;339 YEARS;897 unit
898 NUMBER
899 MONEY
-258 $END
-263 $END _AS_OF _OPEN
-255 $END;12 _AS_OF;22 _OPEN;900 as_of
-256 $END
-219 $END;406 _AND;407 _BUT;901 _link
770 _LARGEST;771 _NONE_OF;902 highest_ltv
-329 $END
-145 $END
91 LTV;93 ORIGINAL_LTV;261 _ltv
-282 $END
-274 $END
-298 $END
-290 $END
-377 $END
-369 $END
-365 $END
-362 $END;903 _RESPECTIVELY
-157 $END
338 MONTHS;339 YEARS;904 unit
-207 $END;905 _RESPECTIVELY
-254 $END
770 _LARGEST;771 _NONE_OF;906 highest_ltv
-220 $END
-361 $END
-156 $END
-206 $END
-218 $END""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346 347 348 349 350 351 352 353 354 355 356 357 358 359 360 361 362 363 364 365 366 367 368 369 370 371 372 373 374 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 532 533 534 535 536 537 538 539 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899 900 901 902 903 904 905 906""",
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
at_most at_most +-
at_most at_most -+
below below -+
between between +-+
between between -+-+
between between -+-+
at_least at_least +-
at_least at_least -+
above above -+
single single +
edge edge +-
edge edge +""",
"""\
1 NUMBER;2 _FROM;3 _GE;4 _GT;5 _LE;6 _LT;7 above;8 at_least;9 at_most;10 band;11 below;12 between;13 edge;14 single
-18 $END _AND _AND_OVER _AND_UNDER _TO;15 _UNIT
1 NUMBER;16 edge
1 NUMBER;17 edge
1 NUMBER;18 edge
1 NUMBER;19 edge
1 NUMBER;20 edge
-5 $END
-4 $END
-1 $END
10 $END
-2 $END
-3 $END
-16 $END;21 _AND_OVER;22 _AND_UNDER;23 _TO
-6 $END
-17 $END _AND _AND_OVER _AND_UNDER _TO
24 _AND;25 _TO
-14 $END
-15 $END
-8 $END
-9 $END
-13 $END
-7 $END
1 NUMBER;26 edge
1 NUMBER;27 edge
1 NUMBER;28 edge
-10 $END
-12 $END
-11 $END""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28""",
        {'band': 0},
    ),
}
