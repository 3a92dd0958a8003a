"""Terminals and parse tables of the grammar, written by `python -m tscc.grammar.generate`; never edited by hand."""

# fmt: off
# ruff: noqa: E501

TERMINALS = {
    'lines': {
        'PAGE_MARK': '(?i:(?:-? ?\\w{1,6} ?-? ?)?</?PAGE>(?: ?(?:page )?-?\\w{1,6}-?)?|(?-i:PAGE))',
        'TABLE_TAG': '(?i:(?:</?(?:TABLE|CAPTION|FN|F\\d+|S|C|CENTER|B|TEXT)>\\s*)+)',
        'COMMISSION': '(?i:(?:the )?united states(?: of america)?(?: (?:u\\. ?s\\. )?securities (?:and|&) exchange commission)?|(?:u\\. ?s\\. )?securities (?:and|&) exchange commission)',
        'COMMISSION_ADDRESS': '(?i:washington,? ?d\\.? ?c\\.?,?(?: \\d{5}(?:-\\d{4})?)?|(?:\\d+ )?(?:450 )?fifth street,? n\\. ?w\\.?|\\d+ f street,? n\\. ?e\\.?|judiciary plaza)',
        'FORM': '(?i:form\\s?8 ?- ?k(?: ?/? ?a(?:-\\d)?)?\\.?(?: ?\\(?amendment no\\. ?\\d+\\)?)?(?: current report)?)',
        'AMENDMENT': '(?i:\\(?(?:post-effective )?amendment no\\.? ?\\d+\\)?(?: to)?(?: form 8 ?- ?k(?: ?/ ?a)?)?)',
        'AUTHORITY': '(?i:(?:(?:(?:current|report|pursuant|to|under|section|sections|13|or|and|15 ?\\(d\\)|of|the|securities|securites|exchange|act|as|amended|193[34]|information|be|included|in)\\b ?|15 ?\\(d\\) ?|[,.] ?)+))',
        'REPORT_DATE_CAPTION': '(?i:\\(?date of (?:the )?(?:earliest event reported|report)\\)?|\\(?date of report,? \\(?date of (?:the )?earliest event reported\\)?\\)?)',
        'REPORT_DATE': '(?i:\\(?date of (?:the )?(?:report|earliest event)\\b.*)',
        'DATE_LINE': '(?i:[a-z]{3,10}\\.? \\d{1,2} ?[,.]? ?\\d{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december),? \\d{4}|\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2}))',
        'NAME_CAPTION': '(?i:(?:[^()]*\\)? ?)?\\(?exact (?:corporate )?(?:names?|title) of (?:each |the )?(?:registrants?|issuers?|depositors?|co-?registrants?)\\b.*|\\(?names? of registrants? as specified\\b.*)',
        'FILE_NUMBER': '(?i:\\(?(?:sec |commission |registration )?(?:file|registration statement|registration) ?(?:nos?|numbers?)?[.:]* ?#? ?\\d{1,3}-\\d[\\d\\s,;&and-]*\\)?)',
        'EMPLOYER_NUMBER': '(?i:\\(?(?:i\\.? ?r\\.? ?s\\.? )?employer (?:identification|id|i\\.d\\.) ?(?:nos?|numbers?)?[.:]* ?\\d{2}-?\\d{7}\\)?)',
        'STATE': '(?i:\\(?(?:state|jurisdiction|state or other jurisdiction) of (?:incorporation|organization)(?: or (?:incorporation|organization))?\\)?: ?[a-z .]+)',
        'INCORPORATION_CAPTION': '(?i:\\(?(?:state|jurisdiction)\\b(?! of (?!inc|org|or\\b|other|formation|commission|juris)) ?(?:or |of |other |juris|inc|org).*|\\(?state of|\\(?(?:commission|file (?:no|number))\\b.*|\\(?(?:i\\.? ?r\\.? ?s\\.? ?(?:employer|no|id|identification|empl)|employer (?:id|i\\.d)).*|\\(?commission\\)? file (?:no|number)s?\\.?\\)?(?: \\D*)?)',
        'ADDRESS_CAPTION': '(?i:\\(?(?:street |mailing |business )?(?:address|addresses) (?:and|of|\\()(?:.*(?:principal|executive|registrant|zip|office).*)?|\\(?zip code\\)?)',
        'TELEPHONE': "(?i:\\(?(?:(?:co-?)?registrants?'?s?'?,?|company's|issuer's|depositor's)? ?(?:area code and )?telephone number[s,]?.*\\d{3}.*)",
        'TELEPHONE_CAPTION': "(?i:\\(?(?:(?:co-?)?registrants?'?s?'?,?|company's|issuer's|depositor's)? ?(?:area code and )?telephone number.*)",
        'FORMER_NAME_CAPTION': '(?i:\\(?former (?:name|address).*)',
        'CHECKBOX': '(?i:check the appropriate box.*|\\[ ?[x_]? ?\\].*|\\|_\\|.*|.{0,4}(?:written communications|soliciting material|pre-?commencement communications) pursuant.*)',
        'PAGE_NOTE': '(?i:(?:the )?(?:exhibit index|index to exhibits)\\b.{0,30}\\d{1,3}\\.?|total (?:number of )?pages:? \\d{1,3}|\\(?(?:this is )?page \\d{1,3} of \\d{1,3}(?: pages)?\\)?)',
        'CONTENTS': '(?i:(?:index|(?:table of )?contents|page(?: no\\.?| number)?))',
        'ITEM': '(?i:items? ?\\d{1,2}(?:\\.\\d{2})?(?: ?(?:-|through|to|and|,) ?\\d{1,2}(?:\\.\\d{2})?)*(?: ?\\([a-z]\\))?(?: ?(?:\\.|:|--?|[^\\x00-\\x7f]) ?| |$|(?-i:(?=[A-Z][a-z])))(?! ?(?:of|and|or|through|hereof|above|below|to|is|in|was)\\b).*)',
        'SIGNATURES': '(?i:s ?i ?g ?n ?a ?t ?u ?r ?e ?s?:?)',
        'SIGNATURE_SENTENCE': '(?i:pursuant to the requirements? of (?:section|the) .*)',
        'REGISTRANT_TAG': '(?i:\\(?(?:registrant|depositor|issuer)\\)?)',
        'BY': '(?i:by ?:.*|by|/s?/.*)',
        'NAME': '(?i:name ?:.*)',
        'CAPACITY': '(?i:(?:title|its) ?:.*)',
        'DATED': '(?i:dated?\\b ?:? ?.*)',
        'EXHIBIT_INDEX': '(?i:(?:index (?:to|of) exhibits?|list of exhibits|exhibits? index|exhibit \\d+(?:\\.\\d+)?))',
        'RULE': '(?:(?:- )*[-=_~*]{3,}[-=_~* ]*)',
        'TOTAL': '(?i:(?:(?:grand|sub|pool|aggregate) ?)?totals?(?: pool|,? all(?: mortgage)? loans|s)?[:.]?(?: ?(?:\\(\\d{1,2}\\)|\\*{1,4}|\\d))?)',
        'NOTE': '(?:(?:\\(\\d{1,2}\\) ?|\\d{1,2}\\.? +|\\*{1,4} ?(?=[A-Z(\\"\'])|\\*{1,4} +|\\[\\d{1,2}\\] ?|/\\d{1,2}/ ?|\\([a-z]\\) +)(?=\\S).*)',
        'LIST_ITEM': '(?:(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*\\x95\\u2022o]) +\\S.*)',
        'FACT': "(?:[A-Za-z][A-Za-z.,&*/'()%# -]{0,48}?(?: ?:|(?<=[A-Z]) (?=[$\\d]))(?: *(?:[$<>(]*\\d[\\d,.]*(?: ?- ?\\$?[\\d,.]+%?)?\\)?(?: ?(?:%|months?|years?|bps|mos\\.?|yrs\\.?))?(?: ?\\([^()]*\\))?|N/?A|TBD))?)",
        'CAPTION_MORE': '(?i:(?:(?:of|or|in|the|its|as|incorporation|organization|jurisdiction|juris|diction|incor|poration|identification|nos?|numbers?|file|employer|year|last|since|changed|report|reported|event|earliest|date|if|code|charter|including|area|specified|other|zip|former|fiscal|names?|address|offices?|executive|principal|applicable)\\b[\\s.,:;)(/-]*)+)',
        'INDEX_LINE': '(?:.*(?:\\.{4,}|(?: \\.){4,}) ?\\d{1,3})',
        'PAGE_NUMBER': '(?i:-? ?\\d{1,3} ?-?|- ?page \\d+ ?-|page \\d+(?: of \\d+)?|[A-Z]-\\d{1,3}|[ivx]{1,5})',
    },
    'sentences': {
        'DATE': '(?i:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s\\d{1,2}(?:,\\s?|\\s)\\d{4}\\b|(?!(?:as|of|or|is|was|were|are|and|on|at)\\b)[a-z]{3,10}\\s\\d{1,2},\\s(?:19|20)\\d\\d\\b)',
        'SERIES': '(?i:Series\\s\\d{4}[- ]\\w+)',
        'MONEY': '(?i:\\$\\s?\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?(?!\\s?(?:million|billion|thousand)|[\\w%]))',
        'PERCENT': '(?i:\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?(?:\\s?%|\\spercent\\b))',
        'NUMBER': '(?:\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?(?![\\w%$/-]))',
        'MONTHS': '(?i:months?\\b)',
        'YEARS': '(?i:years?\\b)',
        'BEFORE_FEE': '(?i:\\(before (?:the )?deduct(?:ion|ing)(?: of)? [^)\\d]*fees?[^)\\d]*\\))',
        'AFTER_FEE': '(?i:\\((?:after|net of) (?:the )?(?:deduct(?:ion|ing)(?: of)? )?[^)\\d]*fees?[^)\\d]*\\))',
        '_DEDUCTING': '(?i:\\(after (?:deducting|deduction of|giving effect to|application of) [^)\\d]*on or before)',
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
        'MATURITY': '(?i:(?:scheduled|stated) maturit(?:y|ies)(?: dates?)?|maturity dates?)',
        'PRIMARY_INSURANCE': '(?i:primary mortgage (?:guaranty )?insurance(?: polic(?:y|ies))?)',
        'SUCH_LOANS': '(?i:such (?:mortgage )?loans?)',
        'LOANS': '(?i:(?:(?:loan )?(?:group|pool) (?:[IVX]{1,4}|\\d{1,2}|[A-F]) )?mortgage loans?(?: in (?:loan )?(?:group|pool) (?:[IVX]{1,4}|\\d{1,2}|[A-F])\\b)?|(?<=all of the )loans|(?<=of the )loans)',
        'GROUP': '(?i:(?!(?:all|no|each|any|such|of|the|these|those|other|with|mortgage|in|on)\\b)[a-z][a-z-]* loans\\b)',
        'TERM_SHEETS': '(?i:collateral term sheets?)',
        'TABLES': '(?i:tables?\\b)',
        'CUT_OFF_DATE': '(?i:cut-off date|such date)',
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
        'AT_OR_OVER': '(?i:(?:greater|more|higher) than or equal to|equal to or (?:greater|more) than)',
        'AT_OR_UNDER': '(?i:(?:less|lower) than or equal to|equal to or less than)',
        '_AT_LEAST': '(?i:at least\\b|(?:not|no) (?:less|fewer) than)',
        '_AT_MOST': '(?i:(?:not|no|nor) (?:more|greater|later) than|at most\\b|not (?:in excess of|exceeding|over)|up to\\b)',
        'LESS_THAN': '(?i:(?:less|lower) than)',
        '_OVER': '(?i:in excess of|(?:greater|more|higher) than|exceeding|over\\b)',
        '_LATER_THAN': '(?i:later than|after\\b)',
        '_PRIOR_TO': '(?i:prior to|before\\b|earlier than)',
        '_BETWEEN': '(?i:between\\b)',
        '_RANGING_FROM': '(?i:(?:ranging |that range |range )?from(?= \\$?\\d))',
        '_TO': '(?i:to(?= \\$?\\d))',
        '_APPROXIMATELY': '(?i:approximately|about\\b)',
        '_NUMBER_OF': '(?i:(?:total |aggregate )?number of)',
        '_NONE_OF': '(?i:none of|no\\b(?= (?:mortgage )?loan))',
        '_ALL': '(?i:all of|all\\b)',
        '_EACH': '(?i:each of|each\\b)',
        '_IN_CASE_OF': '(?i:in the case of)',
        '_CONSIST_OF': '(?i:(?:will )?consists? of)',
        '_TRANSFER': '(?i:(?:is|are) to (?:transfer|sell|assign|convey)|will (?:transfer|sell|assign|convey)|transferred|sold|assigned|conveyed)',
        '_AT_ORIGINATION': '(?i:at (?:the time of )?origination)',
        '_ORIGINATED': '(?i:originated)',
        '_RESPECTIVELY': '(?i:respectively)',
        '_AS_OF': '(?i:as of|at(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)))',
        '_HAVE': '(?i:(?:will |are expected to |is expected to )?(?:have|has)\\b|had\\b|having\\b|with\\b)',
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
    'sentences': '(?i:\\s+|(?<!\\d),(?=\\s)|(?<=\\d),(?=\\s[A-Za-z$\\d])|\\b(?:the|an?)\\b)',
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
captioned_telephone captioned_telephone *++*
captioned_telephone captioned_telephone *++
captioned_telephone captioned_telephone *+*
captioned_telephone captioned_telephone *+
captioned_telephone captioned_telephone ++*
captioned_telephone captioned_telephone ++
captioned_telephone captioned_telephone +*
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
fact fact +
footnotes footnotes +*
footnotes footnotes +
footnotes footnotes +*
footnotes footnotes +
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
-46 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;2 ADDRESS_CAPTION;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;6 CAPTION_RULE;7 CHECKBOX;8 COMMISSION;9 COMMISSION_ADDRESS;10 CONTENTS;11 DATE_LINE;12 EMPLOYER_NUMBER;13 FILE_NUMBER;14 FORM;15 FORMER_NAME_CAPTION;16 INCORPORATION_CAPTION;17 INDEX_LINE;18 NAME_CAPTION;19 PAGE_NOTE;20 REPORT_DATE;21 REPORT_DATE_CAPTION;22 RULE;23 STATE;24 TELEPHONE;25 TELEPHONE_CAPTION;26 VALUE;27 ___values_plus_9;28 __cover_star_3;29 __headed_plus_7;30 _captioned;31 _labelled;32 _values;33 address;34 amendment;35 authority;36 captioned_date;37 captioned_telephone;38 checkbox;39 contents;40 cover;41 employer_number;42 file_number;43 filing;44 form;45 former_name;46 headed;47 incorporation;48 masthead;49 page_note;50 registrant;51 report_date;52 rule;53 state;54 telephone;55 unplaced
-42 $END;56 BARE_HEAD;57 BODY_RULE;58 FACT;59 FIRST_NOTE;60 HEAD;61 HEAD_RULER;62 LIST_ITEM;63 NOTE_RULE;64 PARAGRAPH;65 TABLE_TITLE;66 TITLE;67 TOP_RULER;68 __bare_head_plus_17;69 __exhibit_star_2;70 __head_plus_16;71 __title_plus_15;72 _block;73 bare_head;74 body_rule;75 exhibit;76 fact;77 first_note;78 footnotes;79 head;80 heading;81 list_item;82 paragraph;83 table;84 title
-127 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;86 __report_date_star_4
-70 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-71 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-276 CAPTION_HEAD VALUE_BELOW
87 ADDRESS_CAPTION;88 FORMER_NAME_CAPTION;89 INCORPORATION_CAPTION;90 NAME_CAPTION;91 REPORT_DATE_CAPTION;92 TELEPHONE_CAPTION
-82 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;93 TEXT;94 __checkbox_star_6
-67 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-68 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-84 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-281 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-77 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-76 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-69 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-143 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;95 __report_date_star_4
-119 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;96 __report_date_star_4
-85 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-111 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;97 __report_date_star_4
-83 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-75 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;98 LATER_DATE;99 __report_date_star_4;100 __report_date_star_5
-103 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;98 LATER_DATE;101 __report_date_star_4;102 __report_date_star_5
-87 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-78 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-80 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;103 __report_date_star_4
-135 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;104 __report_date_star_4
-280 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-144 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER;105 DATE_LINE;106 VALUE
-44 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;2 ADDRESS_CAPTION;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;6 CAPTION_RULE;7 CHECKBOX;8 COMMISSION;9 COMMISSION_ADDRESS;10 CONTENTS;11 DATE_LINE;12 EMPLOYER_NUMBER;13 FILE_NUMBER;14 FORM;15 FORMER_NAME_CAPTION;16 INCORPORATION_CAPTION;17 INDEX_LINE;18 NAME_CAPTION;19 PAGE_NOTE;20 REPORT_DATE;21 REPORT_DATE_CAPTION;22 RULE;23 STATE;24 TELEPHONE;25 TELEPHONE_CAPTION;26 VALUE;27 ___values_plus_9;29 __headed_plus_7;107 _captioned;108 _labelled;32 _values;33 address;34 amendment;35 authority;36 captioned_date;37 captioned_telephone;38 checkbox;39 contents;41 employer_number;42 file_number;44 form;45 former_name;46 headed;47 incorporation;48 masthead;49 page_note;50 registrant;51 report_date;52 rule;53 state;54 telephone;109 unplaced
110 CAPTION_HEAD;111 VALUE_BELOW;112 __headed_plus_8
-265 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-264 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-145 $END AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS EMPLOYER_NUMBER FILE_NUMBER FORM HEAD HEAD_RULER INDEX_LINE ITEM PAGE_NOTE PARAGRAPH REPORT_DATE RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TOP_RULER;113 ADDRESS_CAPTION;114 CAPTION_RULE;115 FORMER_NAME_CAPTION;116 INCORPORATION_CAPTION;117 NAME_CAPTION;118 REPORT_DATE_CAPTION;119 TELEPHONE_CAPTION
-64 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-49 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-50 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-61 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-65 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-56 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-58 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-40 $END;56 BARE_HEAD;60 HEAD;61 HEAD_RULER;120 ITEM;64 PARAGRAPH;121 SIGNATURES;122 SIGNATURE_SENTENCE;65 TABLE_TITLE;67 TOP_RULER;68 __bare_head_plus_17;123 __filing_star_0;124 __filing_star_1;70 __head_plus_16;71 __title_plus_15;73 bare_head;79 head;125 item;126 item_heading;127 paragraph;128 preface;129 signature;130 signature_sentence;131 table;84 title;132 unheaded_signature
-53 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-52 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
43 $END
-48 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-66 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-59 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-63 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-47 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-57 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-62 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-51 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-60 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-54 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-55 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-45 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;7 CHECKBOX;8 COMMISSION;9 COMMISSION_ADDRESS;10 CONTENTS;12 EMPLOYER_NUMBER;13 FILE_NUMBER;14 FORM;17 INDEX_LINE;19 PAGE_NOTE;20 REPORT_DATE;22 RULE;23 STATE;24 TELEPHONE;29 __headed_plus_7;133 _labelled;34 amendment;35 authority;38 checkbox;39 contents;41 employer_number;42 file_number;44 form;46 headed;48 masthead;49 page_note;51 report_date;52 rule;53 state;54 telephone
-298 BARE_HEAD JUNK LEAD ROW RULER
-171 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-172 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-180 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;93 TEXT;134 __checkbox_star_6
-296 HEAD HEAD_RULER
-202 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-166 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;93 TEXT;135 __checkbox_star_6
-174 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;136 NOTE;137 __footnotes_star_12;138 note
-164 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;93 TEXT;139 __checkbox_star_6
-294 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TOP_RULER
-170 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;140 TITLE_MORE;141 UNDERLINE;142 __heading_star_11
56 BARE_HEAD;60 HEAD;143 __bare_head_plus_17;144 __head_plus_16
145 BARE_HEAD;-204 JUNK LEAD ROW RULER
-41 $END;56 BARE_HEAD;57 BODY_RULE;58 FACT;59 FIRST_NOTE;60 HEAD;61 HEAD_RULER;62 LIST_ITEM;63 NOTE_RULE;64 PARAGRAPH;65 TABLE_TITLE;66 TITLE;67 TOP_RULER;68 __bare_head_plus_17;70 __head_plus_16;71 __title_plus_15;146 _block;73 bare_head;74 body_rule;76 fact;77 first_note;78 footnotes;79 head;80 heading;81 list_item;82 paragraph;83 table;84 title
147 HEAD;148 HEAD_RULER
-199 BARE_HEAD HEAD HEAD_RULER TOP_RULER;149 TABLE_TITLE
-262 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
150 JUNK;151 LEAD;152 ROW;153 RULER;154 __row_star_18;155 __table_star_14;156 _table_line;157 junk;158 row;159 ruler
-162 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
75 $END
-161 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-176 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;136 NOTE;160 __footnotes_star_12;138 note
-160 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-192 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;152 ROW;153 RULER;161 TOTAL;154 __row_star_18;162 __table_star_14;156 _table_line;157 junk;158 row;159 ruler;163 total
-158 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-157 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-156 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-159 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
56 BARE_HEAD;60 HEAD;61 HEAD_RULER;67 TOP_RULER;68 __bare_head_plus_17;70 __head_plus_16;164 bare_head;165 head
-270 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-126 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-125 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;167 __report_date_star_4
-141 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;168 __report_date_star_4
-117 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;169 __report_date_star_4
-109 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;170 __report_date_star_4
-99 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;98 LATER_DATE;171 __report_date_star_4;172 __report_date_star_5
-133 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;173 __report_date_star_4
-274 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER VALUE
-81 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;174 TEXT
-142 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-118 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-110 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-272 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-73 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE;98 LATER_DATE;175 __report_date_star_5
-74 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;176 LATER_DATE
-101 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE;98 LATER_DATE;177 __report_date_star_5
-102 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;176 LATER_DATE
-79 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-134 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-283 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-282 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-268 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-267 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-43 $END BARE_HEAD HEAD HEAD_RULER ITEM PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TOP_RULER;3 AMENDMENT;4 AUTHORITY;5 CAPTION_HEAD;7 CHECKBOX;8 COMMISSION;9 COMMISSION_ADDRESS;10 CONTENTS;12 EMPLOYER_NUMBER;13 FILE_NUMBER;14 FORM;17 INDEX_LINE;19 PAGE_NOTE;20 REPORT_DATE;22 RULE;23 STATE;24 TELEPHONE;29 __headed_plus_7;178 _labelled;34 amendment;35 authority;38 checkbox;39 contents;41 employer_number;42 file_number;44 form;46 headed;48 masthead;49 page_note;51 report_date;52 rule;53 state;54 telephone
-277 CAPTION_HEAD VALUE_BELOW
-278 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE VALUE_BELOW
-86 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;179 VALUE_BELOW
-123 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;180 __report_date_star_4
181 ADDRESS_CAPTION;182 FORMER_NAME_CAPTION;183 INCORPORATION_CAPTION;184 NAME_CAPTION;185 REPORT_DATE_CAPTION;186 TELEPHONE_CAPTION
-139 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;187 __report_date_star_4
-115 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;188 __report_date_star_4
-107 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;189 __report_date_star_4
-95 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;98 LATER_DATE;190 __report_date_star_4;191 __report_date_star_5
-131 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;192 __report_date_star_4
-155 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;193 ITEM_MORE;194 UNDERLINE;195 __item_heading_star_10
-229 $END EXHIBIT_INDEX ITEM SIGNATURES;196 BY;197 CAPACITY;198 DATED;199 DATE_LINE;200 NAME;201 REGISTRANT_TAG;202 RULE;122 SIGNATURE_SENTENCE;203 UNDERLINE;204 VALUE;205 __signature_star_20;206 _signature_line;207 by;208 capacity;209 dated;210 name;211 registrant_tag;212 signatory;213 signature_rule;214 signature_sentence
-233 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE;93 TEXT;215 __checkbox_star_6
-30 $END;120 ITEM;121 SIGNATURES;122 SIGNATURE_SENTENCE;216 __filing_star_1;217 item;126 item_heading;129 signature;130 signature_sentence;218 unheaded_signature
-39 $END;121 SIGNATURES;219 signature
-252 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-151 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;56 BARE_HEAD;57 BODY_RULE;58 FACT;59 FIRST_NOTE;60 HEAD;61 HEAD_RULER;62 LIST_ITEM;63 NOTE_RULE;64 PARAGRAPH;65 TABLE_TITLE;66 TITLE;67 TOP_RULER;68 __bare_head_plus_17;220 __exhibit_star_2;70 __head_plus_16;71 __title_plus_15;72 _block;73 bare_head;74 body_rule;76 fact;77 first_note;78 footnotes;79 head;80 heading;81 list_item;82 paragraph;83 table;84 title
-147 $END ITEM SIGNATURES SIGNATURE_SENTENCE;56 BARE_HEAD;57 BODY_RULE;58 FACT;59 FIRST_NOTE;60 HEAD;61 HEAD_RULER;62 LIST_ITEM;63 NOTE_RULE;64 PARAGRAPH;65 TABLE_TITLE;66 TITLE;67 TOP_RULER;68 __bare_head_plus_17;221 __exhibit_star_2;70 __head_plus_16;71 __title_plus_15;72 _block;73 bare_head;74 body_rule;76 fact;77 first_note;78 footnotes;79 head;80 heading;81 list_item;82 paragraph;83 table;84 title
-20 $END;120 ITEM;121 SIGNATURES;122 SIGNATURE_SENTENCE;222 __filing_star_0;223 __filing_star_1;125 item;126 item_heading;129 signature;130 signature_sentence;224 unheaded_signature
-257 $END SIGNATURES;225 EXHIBIT_INDEX;120 ITEM;226 __filing_star_0;227 back_matter;125 item;126 item_heading
-231 $END EXHIBIT_INDEX ITEM SIGNATURES;196 BY;197 CAPACITY;198 DATED;199 DATE_LINE;200 NAME;201 REGISTRANT_TAG;202 RULE;122 SIGNATURE_SENTENCE;204 VALUE;228 __signature_star_20;206 _signature_line;207 by;208 capacity;209 dated;210 name;211 registrant_tag;212 signatory;213 signature_rule;214 signature_sentence
-149 $END ITEM SIGNATURES SIGNATURE_SENTENCE;56 BARE_HEAD;57 BODY_RULE;58 FACT;59 FIRST_NOTE;60 HEAD;61 HEAD_RULER;62 LIST_ITEM;63 NOTE_RULE;64 PARAGRAPH;65 TABLE_TITLE;66 TITLE;67 TOP_RULER;68 __bare_head_plus_17;229 __exhibit_star_2;70 __head_plus_16;71 __title_plus_15;72 _block;73 bare_head;74 body_rule;76 fact;77 first_note;78 footnotes;79 head;80 heading;81 list_item;82 paragraph;83 table;84 title
-38 $END;225 EXHIBIT_INDEX;120 ITEM;121 SIGNATURES;230 __filing_star_0;231 __filing_star_1;232 back_matter;125 item;126 item_heading;129 signature
-266 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-179 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;174 TEXT
-165 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;174 TEXT
-178 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;93 TEXT;233 __checkbox_star_6
-173 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;136 NOTE;234 note
-288 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-163 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;174 TEXT
-286 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-169 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-168 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;235 TITLE_MORE;236 UNDERLINE
145 BARE_HEAD;-203 JUNK LEAD ROW RULER
147 HEAD;237 HEAD_RULER
-299 BARE_HEAD JUNK LEAD ROW RULER
-263 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-297 HEAD HEAD_RULER
-201 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-295 BARE_HEAD HEAD HEAD_RULER TABLE_TITLE TOP_RULER
-225 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-300 LEAD ROW
-215 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;238 WRAP;239 __row_star_19
-224 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
240 LEAD;241 ROW
-198 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;152 ROW;153 RULER;161 TOTAL;154 __row_star_18;242 _table_line;157 junk;158 row;159 ruler;243 total
-292 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-207 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-205 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-206 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-175 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;136 NOTE;234 note
-217 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;238 WRAP;244 __row_star_19
-189 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;152 ROW;153 RULER;161 TOTAL;154 __row_star_18;242 _table_line;157 junk;158 row;159 ruler;245 total
-191 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;249 __table_star_13;250 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
150 JUNK;151 LEAD;152 ROW;153 RULER;154 __row_star_18;255 __table_star_14;156 _table_line;157 junk;158 row;159 ruler
-186 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;152 ROW;153 RULER;161 TOTAL;154 __row_star_18;256 __table_star_14;156 _table_line;157 junk;158 row;159 ruler;257 total
-271 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_MORE CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-124 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-140 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-116 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-108 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-97 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE;98 LATER_DATE;258 __report_date_star_5
-98 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;176 LATER_DATE
-132 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-275 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD BODY_RULE BY CAPACITY CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATED DATE_LINE EMPLOYER_NUMBER EXHIBIT_INDEX FACT FILE_NUMBER FIRST_NOTE FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LIST_ITEM NAME NAME_CAPTION NOTE NOTE_RULE PAGE_NOTE PARAGRAPH REGISTRANT_TAG REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TEXT TITLE TOP_RULER VALUE
-72 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;176 LATER_DATE
-273 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM LATER_DATE NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-100 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;176 LATER_DATE
-269 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE
-279 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE VALUE_BELOW
-122 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-121 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;259 __report_date_star_4
-137 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;260 __report_date_star_4
-113 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;261 __report_date_star_4
-105 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;262 __report_date_star_4
-91 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;98 LATER_DATE;263 __report_date_star_4;264 __report_date_star_5
-129 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;85 CAPTION_MORE;265 __report_date_star_4
-138 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-114 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-106 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-93 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE;98 LATER_DATE;266 __report_date_star_5
-94 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;176 LATER_DATE
-130 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-284 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-154 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-153 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;267 ITEM_MORE;268 UNDERLINE
-245 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-247 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-248 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-243 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-246 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-244 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-249 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-227 $END EXHIBIT_INDEX ITEM SIGNATURES;196 BY;197 CAPACITY;198 DATED;199 DATE_LINE;200 NAME;201 REGISTRANT_TAG;202 RULE;122 SIGNATURE_SENTENCE;204 VALUE;269 __signature_star_20;206 _signature_line;207 by;208 capacity;209 dated;210 name;211 registrant_tag;212 signatory;213 signature_rule;214 signature_sentence
-242 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-228 $END EXHIBIT_INDEX ITEM SIGNATURES;196 BY;197 CAPACITY;198 DATED;199 DATE_LINE;200 NAME;201 REGISTRANT_TAG;202 RULE;122 SIGNATURE_SENTENCE;204 VALUE;270 _signature_line;207 by;208 capacity;209 dated;210 name;211 registrant_tag;212 signatory;213 signature_rule;214 signature_sentence
-304 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-237 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-239 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-240 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-238 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-236 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-234 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-241 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-235 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-232 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE;174 TEXT
-29 $END;121 SIGNATURES;219 signature
-253 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE
-28 $END;225 EXHIBIT_INDEX;120 ITEM;121 SIGNATURES;271 __filing_star_0;272 __filing_star_1;273 back_matter;125 item;126 item_heading;129 signature
-261 $END SIGNATURES;225 EXHIBIT_INDEX;120 ITEM;274 __filing_star_0;275 back_matter;125 item;126 item_heading
-150 $END EXHIBIT_INDEX ITEM SIGNATURES SIGNATURE_SENTENCE;56 BARE_HEAD;57 BODY_RULE;58 FACT;59 FIRST_NOTE;60 HEAD;61 HEAD_RULER;62 LIST_ITEM;63 NOTE_RULE;64 PARAGRAPH;65 TABLE_TITLE;66 TITLE;67 TOP_RULER;68 __bare_head_plus_17;70 __head_plus_16;71 __title_plus_15;146 _block;73 bare_head;74 body_rule;76 fact;77 first_note;78 footnotes;79 head;80 heading;81 list_item;82 paragraph;83 table;84 title
-146 $END ITEM SIGNATURES SIGNATURE_SENTENCE;56 BARE_HEAD;57 BODY_RULE;58 FACT;59 FIRST_NOTE;60 HEAD;61 HEAD_RULER;62 LIST_ITEM;63 NOTE_RULE;64 PARAGRAPH;65 TABLE_TITLE;66 TITLE;67 TOP_RULER;68 __bare_head_plus_17;70 __head_plus_16;71 __title_plus_15;146 _block;73 bare_head;74 body_rule;76 fact;77 first_note;78 footnotes;79 head;80 heading;81 list_item;82 paragraph;83 table;84 title
-10 $END;120 ITEM;121 SIGNATURES;122 SIGNATURE_SENTENCE;276 __filing_star_1;217 item;126 item_heading;129 signature;130 signature_sentence;277 unheaded_signature
-19 $END;121 SIGNATURES;219 signature
-18 $END;225 EXHIBIT_INDEX;120 ITEM;121 SIGNATURES;278 __filing_star_0;279 __filing_star_1;280 back_matter;125 item;126 item_heading;129 signature
-251 $END SIGNATURES;281 BACK_MATTER;282 __back_matter_star_21
-255 $END SIGNATURES;225 EXHIBIT_INDEX;120 ITEM;283 back_matter;217 item;126 item_heading
-256 $END SIGNATURES
-230 $END EXHIBIT_INDEX ITEM SIGNATURES;196 BY;197 CAPACITY;198 DATED;199 DATE_LINE;200 NAME;201 REGISTRANT_TAG;202 RULE;122 SIGNATURE_SENTENCE;204 VALUE;270 _signature_line;207 by;208 capacity;209 dated;210 name;211 registrant_tag;212 signatory;213 signature_rule;214 signature_sentence
-148 $END ITEM SIGNATURES SIGNATURE_SENTENCE;56 BARE_HEAD;57 BODY_RULE;58 FACT;59 FIRST_NOTE;60 HEAD;61 HEAD_RULER;62 LIST_ITEM;63 NOTE_RULE;64 PARAGRAPH;65 TABLE_TITLE;66 TITLE;67 TOP_RULER;68 __bare_head_plus_17;70 __head_plus_16;71 __title_plus_15;146 _block;73 bare_head;74 body_rule;76 fact;77 first_note;78 footnotes;79 head;80 heading;81 list_item;82 paragraph;83 table;84 title
-34 $END;225 EXHIBIT_INDEX;120 ITEM;121 SIGNATURES;284 __filing_star_1;285 back_matter;217 item;126 item_heading;129 signature
-37 $END;121 SIGNATURES;219 signature
-36 $END;121 SIGNATURES;286 __filing_star_1;129 signature
-177 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;174 TEXT
-289 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-287 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TITLE_MORE TOP_RULER UNDERLINE
-167 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-200 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-302 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-214 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;287 WRAP
-301 LEAD ROW
-213 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;238 WRAP;288 __row_star_19
-293 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-197 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;289 __table_star_13;250 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
-216 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;287 WRAP
-188 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;290 __table_star_13;250 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
-221 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;238 WRAP;291 __row_star_19
-223 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;238 WRAP;292 __row_star_19
240 LEAD;293 ROW
-190 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;294 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
-290 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-210 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-208 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-211 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-209 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-195 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;152 ROW;153 RULER;161 TOTAL;154 __row_star_18;242 _table_line;157 junk;158 row;159 ruler;295 total
-183 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;152 ROW;153 RULER;161 TOTAL;154 __row_star_18;242 _table_line;157 junk;158 row;159 ruler;296 total
-185 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;297 __table_star_13;250 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
-96 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;176 LATER_DATE
-120 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-136 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-112 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-104 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-89 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE;98 LATER_DATE;298 __report_date_star_5
-90 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;176 LATER_DATE
-128 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;166 CAPTION_MORE
-92 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;176 LATER_DATE
-285 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM ITEM_MORE LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER UNDERLINE
-152 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER
-226 $END EXHIBIT_INDEX ITEM SIGNATURES;196 BY;197 CAPACITY;198 DATED;199 DATE_LINE;200 NAME;201 REGISTRANT_TAG;202 RULE;122 SIGNATURE_SENTENCE;204 VALUE;270 _signature_line;207 by;208 capacity;209 dated;210 name;211 registrant_tag;212 signatory;213 signature_rule;214 signature_sentence
-305 $END BY CAPACITY DATED DATE_LINE EXHIBIT_INDEX ITEM NAME REGISTRANT_TAG RULE SIGNATURES SIGNATURE_SENTENCE VALUE
-24 $END;225 EXHIBIT_INDEX;120 ITEM;121 SIGNATURES;299 __filing_star_1;300 back_matter;217 item;126 item_heading;129 signature
-27 $END;121 SIGNATURES;219 signature
-26 $END;121 SIGNATURES;301 __filing_star_1;129 signature
-259 $END SIGNATURES;225 EXHIBIT_INDEX;120 ITEM;302 back_matter;217 item;126 item_heading
-260 $END SIGNATURES
-9 $END;121 SIGNATURES;219 signature
-8 $END;225 EXHIBIT_INDEX;120 ITEM;121 SIGNATURES;303 __filing_star_0;304 __filing_star_1;305 back_matter;125 item;126 item_heading;129 signature
-14 $END;225 EXHIBIT_INDEX;120 ITEM;121 SIGNATURES;306 __filing_star_1;307 back_matter;217 item;126 item_heading;129 signature
-17 $END;121 SIGNATURES;219 signature
-16 $END;121 SIGNATURES;308 __filing_star_1;129 signature
-306 $END BACK_MATTER SIGNATURES
-250 $END SIGNATURES;309 BACK_MATTER
-254 $END SIGNATURES
-33 $END;121 SIGNATURES;219 signature
-32 $END;121 SIGNATURES;310 __filing_star_1;129 signature
-35 $END;121 SIGNATURES;219 signature
-303 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL WRAP
-212 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;287 WRAP
-196 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;294 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
-187 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;294 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
-220 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;287 WRAP
-222 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;287 WRAP
-219 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;238 WRAP;311 __row_star_19
-291 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL
-194 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;312 __table_star_13;250 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
-182 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;313 __table_star_13;250 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
-184 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;294 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
-88 $END ADDRESS_CAPTION AMENDMENT AUTHORITY BARE_HEAD CAPTION_HEAD CAPTION_RULE CHECKBOX COMMISSION COMMISSION_ADDRESS CONTENTS DATE_LINE EMPLOYER_NUMBER FILE_NUMBER FORM FORMER_NAME_CAPTION HEAD HEAD_RULER INCORPORATION_CAPTION INDEX_LINE ITEM NAME_CAPTION PAGE_NOTE PARAGRAPH REPORT_DATE REPORT_DATE_CAPTION RULE SIGNATURES SIGNATURE_SENTENCE STATE TABLE_TITLE TELEPHONE TELEPHONE_CAPTION TOP_RULER VALUE;176 LATER_DATE
-23 $END;121 SIGNATURES;219 signature
-22 $END;121 SIGNATURES;314 __filing_star_1;129 signature
-25 $END;121 SIGNATURES;219 signature
-258 $END SIGNATURES
-4 $END;225 EXHIBIT_INDEX;120 ITEM;121 SIGNATURES;315 __filing_star_1;316 back_matter;217 item;126 item_heading;129 signature
-7 $END;121 SIGNATURES;219 signature
-6 $END;121 SIGNATURES;317 __filing_star_1;129 signature
-13 $END;121 SIGNATURES;219 signature
-12 $END;121 SIGNATURES;318 __filing_star_1;129 signature
-15 $END;121 SIGNATURES;219 signature
-307 $END BACK_MATTER SIGNATURES
-31 $END;121 SIGNATURES;219 signature
-218 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM JUNK LEAD LIST_ITEM NOTE_RULE PARAGRAPH ROW RULER SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER TOTAL;287 WRAP
-193 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;294 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
-181 $END BARE_HEAD BODY_RULE EXHIBIT_INDEX FACT FIRST_NOTE HEAD HEAD_RULER ITEM LIST_ITEM NOTE_RULE PARAGRAPH SIGNATURES SIGNATURE_SENTENCE TABLE_TITLE TITLE TOP_RULER;150 JUNK;151 LEAD;246 ROW;153 RULER;247 TOTAL;248 __row_star_18;294 _table_foot;251 junk;252 late_row;253 late_total;254 ruler
-21 $END;121 SIGNATURES;219 signature
-3 $END;121 SIGNATURES;219 signature
-2 $END;121 SIGNATURES;319 __filing_star_1;129 signature
-5 $END;121 SIGNATURES;219 signature
-11 $END;121 SIGNATURES;219 signature
-1 $END;121 SIGNATURES;219 signature""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319""",
        {'filing': 0, 'exhibit': 1},
    ),
    'sentences': (
"""\
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
statement statement +
transfer transfer -+*-*+-+++-++
transfer transfer -+*-*+-+++-+
transfer transfer -+*-*+-++-++
transfer transfer -+*-*+-++-+
transfer transfer -+*-*+-++-++
transfer transfer -+*-*+-++-+
transfer transfer -+*-*+-+-++
transfer transfer -+*-*+-+-+
transfer transfer -+*-+-+++-++
transfer transfer -+*-+-+++-+
transfer transfer -+*-+-++-++
transfer transfer -+*-+-++-+
transfer transfer -+*-+-++-++
transfer transfer -+*-+-++-+
transfer transfer -+*-+-+-++
transfer transfer -+*-+-+-+
pool_balance pool_balance +-+++-++
pool_balance pool_balance +-+++-+
pool_balance pool_balance +-++-++
pool_balance pool_balance +-++-+
pool_balance pool_balance +-++-++
pool_balance pool_balance +-++-+
pool_balance pool_balance +-+-++
pool_balance pool_balance +-+-+
pool_balance pool_balance ++-++-+
pool_balance pool_balance ++-+-+
pool_balance pool_balance +-++-+
pool_balance pool_balance +-+-+
pool_balance pool_balance +++-+-+
pool_balance pool_balance ++-+-+
loan_count loan_count -++-+
loan_count loan_count -+-+
weighted_average weighted_average ++-+++-+
weighted_average weighted_average ++-++-+
weighted_average weighted_average ++-++-+
weighted_average weighted_average ++-+-+
weighted_average weighted_average +++-++-+
weighted_average weighted_average +++-+-+
measure measure +
measure measure +
measure measure +
measure measure +
measure measure +
measure measure +
measure measure +
fee_basis fee_basis +
fee_basis fee_basis +
value value +
value value ++
value value +
original_terms original_terms -+-+-+
original_terms original_terms -+-++
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
earliest earliest -+
latest latest -+
latest_maturity latest_maturity -+-+-+
original_balances original_balances -+-+-+
original_balances original_balances -+-++
original_balances original_balances -+-+-+
original_balances original_balances -+-++
balance_range balance_range -+*-+
balance_range balance_range -+-+
balance_range balance_range -+-+
balance_range balance_range -+-+
balance_range balance_ceiling -+
balance_range balance_floor -+
ltv_over ltv_over +-+-++-*-+-*+
ltv_over ltv_over +-+-++-*-+-
ltv_over ltv_over +-+-++-*-+*+
ltv_over ltv_over +-+-++-*-+
ltv_over ltv_over +-+-+-*-+-*+
ltv_over ltv_over +-+-+-*-+-
ltv_over ltv_over +-+-+-*-+*+
ltv_over ltv_over +-+-+-*-+
highest_ltv highest_ltv -+-*-+-
highest_ltv highest_ltv -+-*-+
_ltv _ltv +
_ltv _ltv +
share share ++-+-*
share share ++-+-
bound at_least -
bound at_most -
bound approximately -
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
mortgage_insurance mortgage_insurance -+--*-+--++
mortgage_insurance mortgage_insurance -+--*-+--+
mortgage_insurance mortgage_insurance -+--*-+-++
mortgage_insurance mortgage_insurance -+--*-+-+
mortgage_insurance mortgage_insurance -+-*-+--++
mortgage_insurance mortgage_insurance -+-*-+--+
mortgage_insurance mortgage_insurance -+-*-+-++
mortgage_insurance mortgage_insurance -+-*-+-+
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
_groups _groups *-+
_groups _groups *
notice notice *+*
notice notice *+
notice notice *+*
notice notice *+
notice notice +*
notice notice +
notice notice +*
notice notice +
as_of as_of -+
as_of as_of -+
deducted deducted -+-
_link _link -
_link _link -
_words _words *
__share_star_0 __share_star_0 -
__share_star_0 __share_star_0 +
__share_star_0 __share_star_0 *-
__share_star_0 __share_star_0 *+
__group_balances_star_1 __group_balances_star_1 +
__group_balances_star_1 __group_balances_star_1 *+
__group_averages_star_2 __group_averages_star_2 +
__group_averages_star_2 __group_averages_star_2 *+
___groups_plus_3 ___groups_plus_3 +
___groups_plus_3 ___groups_plus_3 *+
__notice_star_4 __notice_star_4 -
__notice_star_4 __notice_star_4 +
__notice_star_4 __notice_star_4 +
__notice_star_4 __notice_star_4 *-
__notice_star_4 __notice_star_4 *+
__notice_star_4 __notice_star_4 *+
___words_plus_5 ___words_plus_5 -
___words_plus_5 ___words_plus_5 *-""",
"""\
1 BALANCE;2 GROUP;3 LOANS;-125 MONEY PERCENT;4 SUCH_LOANS;5 TABLES;6 TERM_SHEETS;7 WEIGHTED_AVERAGE;8 _ALL;9 _APPROXIMATELY;10 _AT_LEAST;11 _AT_MOST;12 _EACH;13 _IN_CASE_OF;14 _NONE_OF;15 _NUMBER_OF;16 _ON;17 _WORD;18 ___words_plus_5;19 _words;20 bound;21 collateral_balance;22 collateral_count;23 collateral_heading;24 collateral_ltv;25 group_averages;26 group_balances;27 group_rule;28 highest_ltv;29 latest_maturity;30 loan_count;31 ltv_over;32 mortgage_insurance;33 notice;34 original_balances;35 original_terms;36 origination_window;37 pool_balance;38 share;39 statement;40 transfer;41 weighted_average
42 _AS_OF;43 _DEDUCTING;44 _OF;45 as_of;46 deducted
47 _CONSIST_OF
48 _HAVE
49 _HAVE
-266 $END;50 SERIES;42 _AS_OF;51 _WORD;52 __notice_star_4;53 as_of
-268 $END;50 SERIES;42 _AS_OF;51 _WORD;54 __notice_star_4;53 as_of
55 AGE;56 CREDIT_SCORE;57 LTV;58 NET_RATE;59 ORIGINAL_LTV;60 ORIGINAL_TERM;61 RATE;62 REMAINING_TERM;63 measure
64 LOANS
-124 MONEY PERCENT
-122 MONEY PERCENT
-123 MONEY PERCENT
65 LOANS
66 LOANS
67 LOANS
68 LOANS;69 SUCH_LOANS
70 DATE
-291 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _TRANSFER _WAS _WORD
-274 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _TRANSFER _WAS;71 _WORD
72 TABLES;73 TERM_SHEETS
74 MONEY;75 PERCENT;76 amount
-15 $END
-14 $END
-13 $END
-16 $END
-19 $END
-18 $END
-17 $END
-10 $END
-7 $END
-3 $END
-9 $END
-12 $END
-20 $END
-8 $END
-5 $END
-6 $END
-2 $END
-11 $END
39 $END
-1 $END
-4 $END
77 CUT_OFF_DATE;78 DATE
79 DATE
80 GROUP;81 LOANS;82 ___groups_plus_3;83 _groups
84 _OF
42 _AS_OF;85 _OF;86 as_of
87 LOANS
88 BALANCE
89 BALANCE
-286 $END SERIES _AS_OF _WORD
-285 $END SERIES _AS_OF _WORD
-265 $END;90 SERIES;42 _AS_OF;91 _WORD;92 as_of
-287 $END SERIES _AS_OF _WORD
-267 $END;90 SERIES;42 _AS_OF;91 _WORD;92 as_of
-64 _AS_OF _OF
-65 _AS_OF _OF
93 _OF
-60 _AS_OF _OF
-63 _AS_OF _OF
-62 _AS_OF _OF
-59 _AS_OF _OF
-61 _AS_OF _OF
42 _AS_OF;94 _OF;95 as_of
96 _HAVE;97 _WHICH
98 _HAVE
99 _ADDITIONAL_COLLATERAL;17 _WORD;18 ___words_plus_5;100 _words
101 _HAVE;102 _WAS
42 _AS_OF;103 _WAS;104 as_of
42 _AS_OF;105 _WAS;106 as_of
17 _WORD;18 ___words_plus_5;107 _words
-292 $END LOANS TABLES TERM_SHEETS _ADDITIONAL_COLLATERAL _AS_OF _TRANSFER _WAS _WORD
-262 $END;50 SERIES;42 _AS_OF;51 _WORD;108 __notice_star_4;53 as_of
-264 $END;50 SERIES;42 _AS_OF;51 _WORD;109 __notice_star_4;53 as_of
-127 _OF
-126 _OF
110 _OF
-270 $END SERIES _AS_OF _HAVE _OF _WAS _WORD
-269 $END SERIES _AS_OF _HAVE _OF _WAS _WORD
111 _CLOSE
-283 AFTER_FEE BEFORE_FEE GROUP _AND _AS_OF _WAS
42 _AS_OF;112 _WAS;113 as_of
-260 AFTER_FEE BEFORE_FEE _AS_OF _WAS;114 GROUP;115 _AND
42 _AS_OF;116 _WAS;117 as_of
80 GROUP;118 LOANS;82 ___groups_plus_3;119 _groups
120 LOANS
121 _OF
122 _HAVE
42 _AS_OF;43 _DEDUCTING;123 _OF;124 as_of;125 deducted
42 _AS_OF;126 _OF;127 as_of
-289 $END SERIES _AS_OF _WORD
-288 $END SERIES _AS_OF _WORD
-290 $END SERIES _AS_OF _WORD
128 SUCH_LOANS
80 GROUP;129 LOANS;130 SUCH_LOANS;82 ___groups_plus_3;131 _groups
132 _OF
133 LTV;134 ORIGINAL_BALANCE;135 ORIGINAL_LTV;136 ORIGINAL_TERM;137 _ltv
138 _HAVE
139 ORIGINAL_BALANCE;140 ORIGINAL_TERM
-149 $END;17 _WORD;18 ___words_plus_5;141 _words
142 _ADDITIONAL_COLLATERAL
133 LTV;143 MATURITY;135 ORIGINAL_LTV;144 _ltv
145 _ORIGINATED
146 NUMBER
147 _WAS
148 NUMBER
149 _WAS
150 _TRANSFER
-261 $END;90 SERIES;42 _AS_OF;91 _WORD;92 as_of
-263 $END;90 SERIES;42 _AS_OF;91 _WORD;92 as_of
151 LOANS
-271 _AS_OF _OF
152 MONEY
153 _WAS
-284 AFTER_FEE BEFORE_FEE GROUP _AND _AS_OF _WAS
154 GROUP
-226 $END;155 MONEY;156 _AND;157 _RESPECTIVELY;158 __group_balances_star_1
159 _WAS
160 _WAS
42 _AS_OF;161 _WAS;162 as_of
42 _AS_OF;163 _WAS;164 as_of
165 LOANS
166 NET_RATE;167 RATE;168 rule_field
169 MONEY
170 _OF
42 _AS_OF;171 _OF;172 as_of
173 MONEY
174 _OF
175 WITHOUT_COLLATERAL;176 WITH_COLLATERAL
177 AFTER_FEE;178 BEFORE_FEE;42 _AS_OF;179 _WAS;180 as_of;181 fee_basis
182 WITHOUT_COLLATERAL;183 WITH_COLLATERAL
177 AFTER_FEE;178 BEFORE_FEE;42 _AS_OF;184 _WAS;185 as_of;186 fee_basis
187 LOANS
-119 _OVER
188 _AT_LEAST;189 _AT_MOST;190 _BETWEEN;191 _OF;192 _RANGING_FROM;193 balance_range
-118 _OVER
194 _AT_LEAST;195 _AT_MOST;196 _BETWEEN;197 _OF;198 _RANGING_FROM;199 term_range
200 _OVER
133 LTV;135 ORIGINAL_LTV;201 _ltv
188 _AT_LEAST;189 _AT_MOST;190 _BETWEEN;202 _OF;192 _RANGING_FROM;203 balance_range
194 _AT_LEAST;195 _AT_MOST;196 _BETWEEN;204 _OF;198 _RANGING_FROM;205 term_range
-148 $END
-147 $END;17 _WORD;18 ___words_plus_5;206 _words
207 _LATER_THAN
208 _OVER
-94 $END;209 _AND;210 _BUT;211 _LATER_THAN;212 _PRIOR_TO;213 _link;214 earliest;215 latest
-52 $END
216 NUMBER
-151 $END
217 NUMBER
218 LOANS;17 _WORD;18 ___words_plus_5;219 _words
220 _WAS
-48 $END
221 MONEY
-259 AFTER_FEE BEFORE_FEE _AS_OF _WAS
-279 $END MONEY _AND _RESPECTIVELY
222 MONEY
-225 $END
-222 $END;223 MONEY;224 _AND;225 _RESPECTIVELY
-218 $END;155 MONEY;226 _AND;227 _RESPECTIVELY;228 __group_balances_star_1
229 MONEY
-210 $END;155 MONEY;230 _AND;231 _RESPECTIVELY;232 __group_balances_star_1
233 _WAS
234 MONEY
235 _WAS
236 _WAS
-189 AT_OR_OVER AT_OR_UNDER LESS_THAN _OVER
-190 AT_OR_OVER AT_OR_UNDER LESS_THAN _OVER
237 AT_OR_OVER;238 AT_OR_UNDER;239 LESS_THAN;240 _OVER;241 comparison
-44 $END;42 _AS_OF;242 _HAVE;243 as_of
244 MONEY
245 MONEY
246 _OF
-155 $END;42 _AS_OF;247 as_of
248 MONEY
249 _ADDITIONAL_COLLATERAL;42 _AS_OF;250 _WAS;17 _WORD;18 ___words_plus_5;251 _words;252 as_of
253 _ADDITIONAL_COLLATERAL;42 _AS_OF;254 _WAS;17 _WORD;18 ___words_plus_5;255 _words;256 as_of
-67 _AS_OF _WAS
-66 _AS_OF _WAS
257 NUMBER;258 PERCENT;259 value
260 _WAS
42 _AS_OF;261 _WAS;262 as_of
263 _ADDITIONAL_COLLATERAL;42 _AS_OF;264 _WAS;17 _WORD;18 ___words_plus_5;265 _words;266 as_of
267 _ADDITIONAL_COLLATERAL;42 _AS_OF;268 _WAS;17 _WORD;18 ___words_plus_5;269 _words;270 as_of
-258 $END;257 NUMBER;258 PERCENT;271 _AND;272 _RESPECTIVELY;273 __group_averages_star_2;274 value
275 _WAS
42 _AS_OF;276 _WAS;277 as_of
177 AFTER_FEE;178 BEFORE_FEE;278 _WAS;279 fee_basis
280 MONEY
281 MONEY
282 MONEY
188 _AT_LEAST;189 _AT_MOST;190 _BETWEEN;192 _RANGING_FROM;283 balance_range
284 MONEY
-99 $END
285 NUMBER
286 NUMBER
287 NUMBER
194 _AT_LEAST;195 _AT_MOST;196 _BETWEEN;198 _RANGING_FROM;288 term_range
289 NUMBER
-72 $END
290 PERCENT
291 _OVER
188 _AT_LEAST;189 _AT_MOST;190 _BETWEEN;192 _RANGING_FROM;292 balance_range
-101 $END
194 _AT_LEAST;195 _AT_MOST;196 _BETWEEN;198 _RANGING_FROM;293 term_range
-74 $END
-146 $END
294 DATE
295 PERCENT
-272 $END _AT_MOST _LATER_THAN _NONE_OF
-273 $END _AT_MOST _LATER_THAN _NONE_OF
296 DATE
297 DATE
-92 $END;211 _LATER_THAN;298 latest
-90 $END;209 _AND;210 _BUT;211 _LATER_THAN;299 _link;300 latest
-93 $END
-51 $END
-150 $END
301 _HAVE
302 LOANS
-121 $END;303 ALTERNATIVE_OR_STREAMLINED;304 CASH_OUT;305 INVESTMENT_PROPERTY;306 NO_INCOME_VERIFICATION;307 ONE_ZIP_CODE;308 PRIMARY_RESIDENCE;309 PROOF_OF_INCOME;310 PURCHASE;311 REFINANCED;312 SECOND_HOME;313 _WORD;314 __share_star_0;315 subject
-47 $END
-224 $END;316 _RESPECTIVELY
-280 $END MONEY _AND _RESPECTIVELY
317 MONEY
-221 $END
318 MONEY
-217 $END
-214 $END;223 MONEY;319 _AND;320 _RESPECTIVELY
-50 $END
321 MONEY
-209 $END
-206 $END;223 MONEY;322 _AND;323 _RESPECTIVELY
-202 $END;155 MONEY;324 _AND;325 _RESPECTIVELY;326 __group_balances_star_1
-46 $END
327 MONEY
328 MONEY
-193 PERCENT
-192 PERCENT
-191 PERCENT
-194 PERCENT
329 PERCENT
133 LTV;135 ORIGINAL_LTV;330 _ltv
-43 $END;331 _HAVE
-42 $END;42 _AS_OF;332 as_of
-40 $END;42 _AS_OF;333 as_of
334 MONEY
-154 $END
-153 $END;42 _AS_OF;335 as_of
42 _AS_OF;336 _WAS;337 as_of
338 PERCENT
339 _ADDITIONAL_COLLATERAL;42 _AS_OF;340 _WAS;341 as_of
342 _WAS
42 _AS_OF;343 _WAS;344 as_of
345 PERCENT
346 _ADDITIONAL_COLLATERAL;42 _AS_OF;347 _WAS;348 as_of
349 _WAS
-70 $END NUMBER PERCENT _AND _RESPECTIVELY;350 MONTHS
-68 $END NUMBER PERCENT _AND _RESPECTIVELY
-56 $END
257 NUMBER;258 PERCENT;351 value
257 NUMBER;258 PERCENT;352 value
353 _WAS
42 _AS_OF;354 _WAS;355 as_of
356 PERCENT
357 _ADDITIONAL_COLLATERAL;42 _AS_OF;358 _WAS;359 as_of
360 _WAS
42 _AS_OF;361 _WAS;362 as_of
363 PERCENT
364 _ADDITIONAL_COLLATERAL;42 _AS_OF;365 _WAS;366 as_of
367 _WAS
257 NUMBER;258 PERCENT;368 value
-257 $END
-254 $END;257 NUMBER;258 PERCENT;369 _AND;370 _RESPECTIVELY;371 value
-281 $END NUMBER PERCENT _AND _RESPECTIVELY
-250 $END;257 NUMBER;258 PERCENT;372 _AND;373 _RESPECTIVELY;374 __group_averages_star_2;274 value
-242 $END;257 NUMBER;258 PERCENT;375 _AND;376 _RESPECTIVELY;377 __group_averages_star_2;274 value
378 _WAS
257 NUMBER;258 PERCENT;379 value
380 _WAS
-107 $END;209 _AND;381 _AT_MOST;210 _BUT;382 _link
-106 $END
383 _AND
-98 $END
384 _TO
385 MONTHS;386 YEARS;209 _AND;387 _AT_MOST;210 _BUT;388 _link;389 unit
385 MONTHS;386 YEARS;390 unit
385 MONTHS;386 YEARS;391 _AND;392 unit
-71 $END
385 MONTHS;386 YEARS;393 _TO;394 unit
395 _AT_ORIGINATION;396 _HAVE
397 PERCENT
-100 $END
-73 $END
-97 $END
-117 $END;398 _AT_ORIGINATION
-96 $END
-95 $END _AND _BUT _LATER_THAN
-91 $END
-88 $END;211 _LATER_THAN;399 latest
-89 $END
400 BALANCE
401 _HAVE
-133 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-135 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-130 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-132 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-137 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-128 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-131 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-136 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-134 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-129 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-275 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-120 $END;303 ALTERNATIVE_OR_STREAMLINED;304 CASH_OUT;305 INVESTMENT_PROPERTY;306 NO_INCOME_VERIFICATION;307 ONE_ZIP_CODE;308 PRIMARY_RESIDENCE;309 PROOF_OF_INCOME;310 PURCHASE;311 REFINANCED;312 SECOND_HOME;402 _WORD;403 subject
-276 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-223 $END
-220 $END;404 _RESPECTIVELY
-216 $END;405 _RESPECTIVELY
406 MONEY
-213 $END
-208 $END;407 _RESPECTIVELY
408 MONEY
-205 $END
409 MONEY
-201 $END
-198 $END;223 MONEY;410 _AND;411 _RESPECTIVELY
-45 $END
-49 $END
-188 $END
412 _OVER
133 LTV;135 ORIGINAL_LTV;413 _ltv
-41 $END
-39 $END
-38 $END;42 _AS_OF;414 as_of
-152 $END
415 PERCENT
416 _WAS
-171 $END
42 _AS_OF;417 _WAS;418 as_of
419 PERCENT
420 _WAS
421 PERCENT
422 PERCENT
423 _WAS
-163 $END
42 _AS_OF;424 _WAS;425 as_of
426 PERCENT
427 _WAS
428 PERCENT
-69 $END NUMBER PERCENT _AND _RESPECTIVELY
-55 $END
-54 $END
257 NUMBER;258 PERCENT;429 value
430 PERCENT
431 _WAS
-187 $END
42 _AS_OF;432 _WAS;433 as_of
434 PERCENT
435 _WAS
436 PERCENT
437 PERCENT
438 _WAS
-179 $END
42 _AS_OF;439 _WAS;440 as_of
441 PERCENT
442 _WAS
443 PERCENT
-256 $END;444 _RESPECTIVELY
257 NUMBER;258 PERCENT;445 value
-253 $END
-282 $END NUMBER PERCENT _AND _RESPECTIVELY
257 NUMBER;258 PERCENT;446 value
-249 $END
-246 $END;257 NUMBER;258 PERCENT;447 _AND;448 _RESPECTIVELY;371 value
257 NUMBER;258 PERCENT;449 value
-241 $END
-238 $END;257 NUMBER;258 PERCENT;450 _AND;451 _RESPECTIVELY;371 value
-234 $END;257 NUMBER;258 PERCENT;452 _AND;453 _RESPECTIVELY;454 __group_averages_star_2;274 value
-58 $END
257 NUMBER;258 PERCENT;455 value
456 MONEY
457 _AT_MOST
458 MONEY
459 MONEY
-86 $END _AND _AT_MOST _BUT _TO
-85 $END _AND _AT_MOST _BUT _TO
460 NUMBER
461 _AT_MOST
-84 $END;209 _AND;462 _AT_MOST;210 _BUT;463 _link
-83 $END
464 NUMBER
465 _AND
466 NUMBER
467 _TO
468 _HAVE
469 PRIMARY_INSURANCE
470 _AT_ORIGINATION;471 _HAVE
-116 $END
-87 $END
42 _AS_OF;43 _DEDUCTING;472 _OF;473 as_of;474 deducted
475 BALANCE
-277 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-278 $END ALTERNATIVE_OR_STREAMLINED CASH_OUT INVESTMENT_PROPERTY NO_INCOME_VERIFICATION ONE_ZIP_CODE PRIMARY_RESIDENCE PROOF_OF_INCOME PURCHASE REFINANCED SECOND_HOME _WORD
-219 $END
-215 $END
-212 $END;476 _RESPECTIVELY
-207 $END
-204 $END;477 _RESPECTIVELY
-200 $END;478 _RESPECTIVELY
479 MONEY
-197 $END
480 PERCENT
481 _OVER
-37 $END
-169 $END
482 PERCENT
483 PERCENT
484 _WAS
-167 $END
485 PERCENT
-170 $END
-161 $END
486 PERCENT
487 PERCENT
488 _WAS
-159 $END
489 PERCENT
-162 $END
-53 $END
-185 $END
490 PERCENT
491 PERCENT
492 _WAS
-183 $END
493 PERCENT
-186 $END
-177 $END
494 PERCENT
495 PERCENT
496 _WAS
-175 $END
497 PERCENT
-178 $END
-255 $END
-252 $END;498 _RESPECTIVELY
-248 $END;499 _RESPECTIVELY
257 NUMBER;258 PERCENT;500 value
-245 $END
-240 $END;501 _RESPECTIVELY
257 NUMBER;258 PERCENT;502 value
-237 $END
257 NUMBER;258 PERCENT;503 value
-233 $END
-230 $END;257 NUMBER;258 PERCENT;504 _AND;505 _RESPECTIVELY;371 value
-57 $END
-103 $END
506 MONEY
-104 $END
-105 $END
385 MONTHS;386 YEARS;507 unit
508 NUMBER
509 NUMBER
510 _AT_MOST
385 MONTHS;386 YEARS;511 unit
512 NUMBER
385 MONTHS;386 YEARS;513 unit
514 NUMBER
515 PRIMARY_INSURANCE
-145 $END;42 _AS_OF;516 as_of
517 _HAVE
518 PRIMARY_INSURANCE
519 MONEY
520 _OF
42 _AS_OF;521 _OF;522 as_of
42 _AS_OF;43 _DEDUCTING;523 _OF;524 as_of;525 deducted
-211 $END
-203 $END
-199 $END
-196 $END;526 _RESPECTIVELY
-115 $END;209 _AND;527 _AT_ORIGINATION;210 _BUT;528 _link
529 PERCENT
-168 $END
-165 $END
530 PERCENT
-166 $END
-160 $END
-157 $END
531 PERCENT
-158 $END
-184 $END
-181 $END
532 PERCENT
-182 $END
-176 $END
-173 $END
533 PERCENT
-174 $END
-251 $END
-247 $END
-244 $END;534 _RESPECTIVELY
-239 $END
-236 $END;535 _RESPECTIVELY
-232 $END;536 _RESPECTIVELY
257 NUMBER;258 PERCENT;537 value
-229 $END
-102 $END
-78 $END
385 MONTHS;386 YEARS;538 unit
385 MONTHS;386 YEARS;539 unit
540 NUMBER
-80 $END
385 MONTHS;386 YEARS;541 unit
-82 $END
385 MONTHS;386 YEARS;542 unit
-143 $END;42 _AS_OF;543 as_of
-144 $END
544 PRIMARY_INSURANCE
-141 $END;42 _AS_OF;545 as_of
-36 $END;42 _AS_OF;546 as_of
547 MONEY
548 MONEY
549 _OF
550 MONEY
551 _OF
42 _AS_OF;552 _OF;553 as_of
-195 $END
-113 $END;209 _AND;210 _BUT;554 _link
555 _NONE_OF;556 highest_ltv
-111 $END;209 _AND;557 _AT_ORIGINATION;210 _BUT;558 _link
-164 $END
-156 $END
-180 $END
-172 $END
-243 $END
-235 $END
-231 $END
-228 $END;559 _RESPECTIVELY
-77 $END
-76 $END
385 MONTHS;386 YEARS;560 unit
-79 $END
-81 $END
-142 $END
-139 $END;42 _AS_OF;561 as_of
-140 $END
-35 $END
-34 $END;42 _AS_OF;562 as_of
-32 $END;42 _AS_OF;563 as_of
564 MONEY
-28 $END;42 _AS_OF;565 as_of
566 MONEY
567 MONEY
568 _OF
555 _NONE_OF;569 highest_ltv
570 LOANS
-114 $END
-109 $END;209 _AND;210 _BUT;571 _link
555 _NONE_OF;572 highest_ltv
-227 $END
-75 $END
-138 $END
-33 $END
-31 $END
-30 $END;42 _AS_OF;573 as_of
-27 $END
-26 $END;42 _AS_OF;574 as_of
-24 $END;42 _AS_OF;575 as_of
576 MONEY
-112 $END
577 _HAVE
555 _NONE_OF;578 highest_ltv
-110 $END
-29 $END
-25 $END
-23 $END
-22 $END;42 _AS_OF;579 as_of
133 LTV;135 ORIGINAL_LTV;144 _ltv
-108 $END
-21 $END""",
"""\
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346 347 348 349 350 351 352 353 354 355 356 357 358 359 360 361 362 363 364 365 366 367 368 369 370 371 372 373 374 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 532 533 534 535 536 537 538 539 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 571 572 573 574 575 576 577 578 579""",
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
