"""Tables of words, written by `python -m tscc.grammar.generate` from the `.toml` files; never edited by hand."""

# fmt: off
# ruff: noqa: E501

from typing import Any

COLUMNS: dict[str, Any] = {
    'abbreviations': [{'for': 'weighted average coupon', 'words': '\\bw(?:\\. ?)?a(?:\\. ?)?c(?:\\. ?)?(?!\\B\\w)|\\bw(?:/)?a(?:/)?c(?:\\. ?)?(?!\\B\\w)'}, {'for': 'weighted average remaining term', 'words': '\\bw(?:\\. ?)?a(?:\\. ?)?m(?:\\. ?)?(?!\\B\\w)'}, {'for': 'weighted average age', 'words': '\\bwala\\b'}, {'for': 'weighted average', 'words': '\\bw(?:\\. ?)?a(?:\\. ?)?(?!\\B\\w)|\\bw(?:\\. ?)? *(?!\\B\\w)a(?:\\. ?)?(?!\\B\\w)|\\bw(?:\\. ?)? *(?!\\B\\w)/ *(?!\\B\\w)a(?:\\. ?)?(?!\\B\\w)|\\bw(?:ei)?g(?:h)?t(?:e)?d(?:\\. ?)?(?!\\B\\w)|\\bwtd(?:\\. ?)?(?!\\B\\w)|\\bwgt(?:\\. ?)?(?!\\B\\w)'}, {'for': 'average', 'words': '\\bavg(?:\\. ?)?(?!\\B\\w)|\\bave(?:\\. ?)?(?!\\B\\w)|\\bmean\\b'}, {'for': 'number of', 'words': '\\bno(?:\\. ?)? *(?!\\B\\w)of\\b'}, {'for': 'number', 'words': '(?!\\B\\w)\\#(?!\\B\\w)|\\bnum(?:\\. ?)?(?!\\B\\w)'}, {'for': 'percent', 'words': '(?!\\B\\w)%(?!\\B\\w)|\\bpct(?:\\. ?)?(?!\\B\\w)|\\bpercentage(?:s)?(?!\\B\\w)|\\bshare\\b'}, {'for': 'balance', 'words': '\\bbal(?:s)?(?:\\. ?)?(?!\\B\\w)'}, {'for': 'principal', 'words': '\\bprin(?:\\. ?)?(?!\\B\\w)'}, {'for': 'original ltv', 'words': '(?!\\B\\w)(?:o|orig)(?:\\. ?)?ltv\\b|(?!\\B\\w)(?:o|orig)(?:\\. ?)? *(?!\\B\\w)ltv\\b'}, {'for': 'combined ltv', 'words': '(?!\\B\\w)(?:c|comb)(?:\\. ?)?ltv\\b|(?!\\B\\w)(?:c|comb)(?:\\. ?)? *(?!\\B\\w)ltv\\b|\\bcombined *(?!\\B\\w)(?:original)? *(?!\\B\\w)ltv\\b'}, {'for': 'original', 'words': '\\borig(?:\\. ?)?(?!\\B\\w)'}, {'for': 'remaining', 'words': '\\brem(?:ain|ng)?(?:\\. ?)?(?!\\B\\w)'}, {'for': 'ltv', 'words': '\\bloan[- ]*to[- ]*value *(?!\\B\\w)(?:ratio(?:s)?)?(?!\\B\\w)'}, {'for': 'score', 'words': '\\bfico\\b|\\bcredit *(?!\\B\\w)(?:bureau)? *(?!\\B\\w)score(?:s)?(?!\\B\\w)'}, {'for': 'minimum', 'words': '\\bmin(?:\\. ?)?(?!\\B\\w)|\\blowest\\b'}, {'for': 'maximum', 'words': '\\bmax(?:\\. ?)?(?!\\B\\w)|\\bhighest\\b'}, {'for': 'mortgage', 'words': '\\bmtg(?:e)?(?:\\. ?)?(?!\\B\\w)|\\bmort(?:\\. ?)?(?!\\B\\w)'}, {'for': 'number', 'words': '\\bcount\\b'}, {'for': 'current', 'words': '\\bc/o\\b|\\bcut[- ]*off\\ date\\b'}, {'for': '', 'words': '(?!\\B\\w)\\( *(?!\\B\\w)(?:month(?:s)?|\\$|percent|x) *(?!\\B\\w)\\)(?!\\B\\w)'}, {'for': 'weighted average', 'words': '\\bweighted\\ average *(?!\\B\\w)(?:weighted)? *(?!\\B\\w)average\\b'}],
    'scales': {
        'thousands': "\\bthousands\\b|(?!\\B\\w)(?:in)? *(?!\\B\\w)\\$(?: *(?!\\B\\w))?thousand\\b|000(?:')?s\\b|(?!\\B\\w)\\$000\\b|(?!\\B\\w)'000\\b|(?!\\B\\w)\\(000\\b|\\b000\\ omitted\\b|(?!\\B\\w)\\(x *(?!\\B\\w)(?:\\$)?1,000\\)(?!\\B\\w)|(?!\\B\\w)\\$(?: *(?!\\B\\w))?k\\b",
        'millions': '\\bmillions\\b|(?!\\B\\w)(?:in|\\$)(?: *(?!\\B\\w))?mil(?:lion)?(?:\\. ?)?(?!\\B\\w)|(?!\\B\\w)\\$(?: *(?!\\B\\w))?mm\\b',
        'uncertain': '(?!\\B\\w)\\$(?: *(?!\\B\\w))?m\\b',
    },
    'named_shares': '(?!\\B\\w)(?:number|balance|principal|amount|dollars)(?!\\B\\w)',
    'spelling': 'number of loans mortgage mortgages initial pool aggregate principal balance balances amount dollars outstanding\npercent percentage average weighted original remaining coupon score current gross rate interest note term maturity\nmonths seasoning fico credit combined loan-to-value minimum maximum by',
    'spelt': 'date rates team terms county counts ratio loads scores coupons notes cost',
    'most': {
        'rate': 30,
        'loan-to-value ratio': 200,
    },
    'column': {
        'other_measures': {
            'kind': 'no key',
            'words': '\\bmargin|\\bcap(?:s)?(?!\\B\\w)|\\bceiling|\\bfloor|\\blifetime\\b|\\bdti\\b|\\bdebt|\\breset|roll|adjust|prepay|\\bpenalt|\\bcoverage\\b|insur|delinq|\\bunit(?:s)?(?!\\B\\w)|\\bmonth(?:s)? *(?!\\B\\w)(?:to|since)(?!\\B\\w)|\\bdays\\b|\\byears\\b|(?!\\B\\w)(?:current|remaining) *(?!\\B\\w)ltv\\b|amortized\\b|\\bprice|\\bspread|\\bfactor|\\bfee(?:s)?(?!\\B\\w)|\\byield',
        },
        'min_credit_score': {
            'kind': 'extreme',
            'words': '\\bminimum(?!\\B\\w).*(?!\\B\\w)score',
        },
        'max_ltv_pct': {
            'kind': 'extreme',
            'measure': 'loan-to-value ratio',
            'pool': 'max_original_ltv_pct',
            'words': '\\bmaximum(?!\\B\\w).*(?!\\B\\w)ltv',
        },
        'other_extremes': {
            'kind': 'no key',
            'words': '\\bminimum\\b|\\bmaximum\\b|\\blargest\\b|\\bsmallest\\b',
        },
        'wa_combined_ltv_pct': {
            'kind': 'weighted average',
            'measure': 'loan-to-value ratio',
            'words': '\\bcombined(?!\\B\\w).*(?!\\B\\w)ltv\\b',
        },
        'wa_original_ltv_pct': {
            'kind': 'weighted average',
            'measure': 'loan-to-value ratio',
            'pool': 'wa_original_ltv_pct',
            'bands': 'original_ltv',
            'words': '\\bltv\\b',
        },
        'wa_credit_score': {
            'kind': 'weighted average',
            'pool': 'wa_credit_score',
            'bands': 'credit_score',
            'words': '\\bscore\\b',
        },
        'wa_net_rate_pct': {
            'kind': 'weighted average',
            'measure': 'rate',
            'pool': 'net_wac_pct',
            'words': '\\bnet(?!\\B\\w).*(?!\\B\\w)(?:rate\\w*|coupon\\w*|weighted\\ average)(?!\\B\\w)|\\bpass[- ]*through\\b',
        },
        'wa_rate_pct': {
            'kind': 'weighted average',
            'measure': 'rate',
            'pool': 'gross_wac_pct',
            'bands': 'note_rate',
            'words': '\\baverage(?!\\B\\w).*(?!\\B\\w)(?:rate(?:s)?|coupon)(?!\\B\\w)|\\A(?:gross|current| )* *(?!\\B\\w)(?:coupon|mortgage\\ rate|note\\ rate|interest\\ rate)\\Z',
        },
        'wa_age_months': {
            'kind': 'weighted average',
            'pool': 'wa_age_months',
            'words': '\\baverage(?!\\B\\w).*(?!\\B\\w)(?:age|\\w*season\\w*)(?!\\B\\w)|\\A(?:loan)? *(?!\\B\\w)age\\Z|\\Aseasoning\\Z',
        },
        'wa_remaining_term_months': {
            'kind': 'weighted average',
            'pool': 'wa_remaining_term_months',
            'bands': 'remaining_term',
            'words': '\\bremaining(?!\\B\\w).*(?!\\B\\w)(?:term\\w*|months|maturity)(?!\\B\\w)|\\baverage(?!\\B\\w).*(?!\\B\\w)remaining\\b',
        },
        'wa_original_term_months': {
            'kind': 'weighted average',
            'pool': 'wa_original_term_months',
            'bands': 'original_term',
            'words': '\\baverage(?!\\B\\w).*(?!\\B\\w)original(?!\\B\\w).*(?!\\B\\w)(?:term\\w*|maturity)(?!\\B\\w)|\\Aoriginal\\ term\\w* *(?!\\B\\w).*\\Z',
        },
        'average_balance_usd': {
            'kind': 'average',
            'words': '\\baverage(?!\\B\\w).*(?!\\B\\w)(?:balance\\w*|principal|size\\w*|amount\\w*)(?!\\B\\w)',
            'unless': '\\boriginal\\b',
        },
        'other_averages': {
            'kind': 'no key',
            'words': '\\baverage\\b',
        },
        'loan_pct': {
            'kind': 'share',
            'share_of': 'loan_count',
            'words': '\\bpercent(?!\\B\\w).*(?!\\B\\w)number|\\bnumber(?!\\B\\w).*(?!\\B\\w)percent\\b|\\A.* *(?!\\B\\w)percent\\ of\\ loans\\Z',
            'unless': '\\bbalance|\\bprincipal\\b|\\bpercent(?!\\B\\w).*(?!\\B\\w)(?:amount\\w*|dollar\\w*)(?!\\B\\w)',
        },
        'balance_pct': {
            'kind': 'share',
            'share_of': 'balance_usd',
            'words': '(?!\\B\\w)(?:balance\\w*|principal)(?!\\B\\w).*(?!\\B\\w)percent\\b|\\bpercent(?!\\B\\w).*(?!\\B\\w)(?:balance\\w*|principal|amount\\w*|dollar\\w*)(?!\\B\\w)|\\bpercent(?!\\B\\w).*(?!\\B\\w)(?:pool\\w*|group\\w*|loan\\w*|total\\w*|deal\\w*|mortgages|collateral|aggregate\\w*|sample\\w*)(?!\\B\\w)|(?!\\B\\w)(?:pool\\w*|group\\w*|total\\w*|deal\\w*)(?!\\B\\w).*(?!\\B\\w)percent\\b|\\Apercent\\Z',
        },
        'loan_count': {
            'kind': 'sum',
            'words': '\\bnumber\\ of *(?!\\B\\w)(?:initial|mortgage|pool| )* *(?!\\B\\w)(?:loans|mortgages|contracts)(?!\\B\\w)|(?:\\bnumber\\b(?! of))|\\A(?:of)? *(?!\\B\\w)(?:mortgage)? *(?!\\B\\w)loans\\Z|\\A(?:mortgages|contracts)\\Z',
        },
        'balance_usd': {
            'kind': 'sum',
            'words': '\\bbalance(?:s)?(?!\\B\\w)|\\bprincipal\\b|\\bamount|\\bdollars\\b',
        },
    },
}
DIMENSIONS: dict[str, Any] = {
    'deal': '\\bseries\\b|\\btrust\\b|(?:\\b(?:19|20)\\d\\d-\\w+)|\\binc\\b|\\bcorp\\b|\\bl(?:\\. ?)?l(?:\\. ?)?c(?:\\. ?)?(?!\\B\\w)|\\bterm\\ sheet|\\bcertificates\\b|\\bsecurit(?:y|ies)(?!\\B\\w)',
    'stamps': 'draft confidential preliminary privileged',
    'beside_stamps': 'copy strictly subject to change revision and for internal discussion purposes use only do not\ndistribute',
    'dimension': {
        'origination_year': {
            'kind': 'category',
            'words': '\\byear(?:s)? *(?!\\B\\w)of\\ origination\\b|\\borigination *(?!\\B\\w)(?:year\\w*|date\\w*)(?!\\B\\w)|\\byear\\ originated\\b',
            'as_printed': '(?:(?:19|20)\\d\\d)',
        },
        'unit_count': {
            'kind': 'category',
            'words': '\\bnumber\\ of\\ units\\b|\\bunits(?!\\B\\w).*(?!\\B\\w)dwelling',
            'codes': 'units',
        },
        'dwelling_type': {
            'kind': 'category',
            'words': '\\btype(?:s)? *(?!\\B\\w)of\\ dwelling|\\bdwelling\\ type',
            'codes': 'dwellings',
        },
        'property_type': {
            'kind': 'category',
            'words': '\\bproperty\\ type|\\btype(?:s)? *(?!\\B\\w)of *(?!\\B\\w)(?:mortgaged)? *(?!\\B\\w)propert|\\btype(?:s)? *(?!\\B\\w)of\\ mortgaged\\ premises\\b|\\Aproperty\\Z',
            'codes': 'dwellings',
        },
        'zip': {
            'kind': 'category',
            'words': '\\bzip',
            'as_printed': '(?:\\d{5}(?:-\\d{4})?)',
            'partial': True,
        },
        'other': {
            'words': '\\bcombined *(?!\\B\\w)(?:original)? *(?!\\B\\w)(?:loan\\w*|ltv\\w*)(?!\\B\\w)|\\bcltv\\b|\\bcurrent *(?!\\B\\w)(?:ltv\\w*|loan[- ]*to\\w*)(?!\\B\\w)|\\bcap(?:s)?(?!\\B\\w)|margin|prepay|\\bpenalt|adjustment|insurance|delinquen|\\bdebt\\b|\\bdti\\b|(?:(?<!remaining )months (?:to|since))|\\bcredit\\ grade|(?!\\B\\w)(?:maximum|minimum|lifetime)(?!\\B\\w).*(?!\\B\\w)rate|\\bnet *(?!\\B\\w)(?:mortgage|loan|note|coupon|interest| )* *(?!\\B\\w)(?:rate\\w*|coupon\\w*)(?!\\B\\w)|\\bpass[- ]*through\\ rate',
            'partial': True,
        },
        'state': {
            'kind': 'category',
            'words': '\\bgeographic|\\bstate(?:s)?(?!\\B\\w)|location',
            'codes': 'states',
        },
        'original_ltv': {
            'kind': 'band',
            'largest': [26, 300],
            'unit': 'pct',
            'words': '\\bloan[- ]*to[- ]*value|(?!\\B\\w)(?:o)?ltv(?:s)?(?!\\B\\w)',
        },
        'credit_score': {
            'kind': 'band',
            'largest': [301, 999],
            'unit': 'score',
            'words': '\\bcredit\\ score|\\bfico|\\Ascore(?:s)?\\Z',
        },
        'note_rate': {
            'kind': 'band',
            'largest': [2, 25],
            'unit': 'pct',
            'words': '(?!\\B\\w)(?:note|mortgage|interest|coupon|loan|gross|current) *(?!\\B\\w)rate|(?!\\B\\w)(?:gross|current|mortgage) *(?!\\B\\w)coupon|\\A(?:coupon|rate)(?:s)?\\Z|\\A.* *(?!\\B\\w)by\\ coupon(?:s)?\\Z',
        },
        'remaining_term': {
            'kind': 'band',
            'largest': [1, 600],
            'unit': 'months',
            'words': '\\bremaining *(?!\\B\\w)(?:\\w+)? *(?!\\B\\w)(?:term\\w*|months\\w*|maturit\\w*)(?!\\B\\w)|\\bmonths\\ remaining\\b|\\bterm(?:s)? *(?!\\B\\w)remaining\\b',
        },
        'original_term': {
            'kind': 'band',
            'largest': [1, 600],
            'unit': 'months',
            'words': '\\boriginal *(?!\\B\\w)(?:\\w+)? *(?!\\B\\w)(?:term\\w*|maturit\\w*)(?!\\B\\w)|\\bterm(?:s)? *(?!\\B\\w)at\\ origination\\b',
        },
        'original_balance': {
            'kind': 'band',
            'unit': 'usd',
            'words': '\\boriginal *(?!\\B\\w)(?:(?:mortgage)? *(?!\\B\\w)loan)? *(?!\\B\\w)(?:principal)? *(?!\\B\\w)(?:balance\\w*|amount\\w*|size\\w*)(?!\\B\\w)|\\bbalance(?:s)? *(?!\\B\\w)at\\ origination\\b',
        },
        'current_balance': {
            'kind': 'band',
            'unit': 'usd',
            'words': '\\bsize\\ of *(?!\\B\\w)(?:mortgage)? *(?!\\B\\w)loan|\\bloan\\ size|\\bbalance(?:s)?(?!\\B\\w)',
        },
        'loan_purpose': {
            'kind': 'category',
            'words': '\\bpurpose',
            'codes': 'purposes',
        },
        'occupancy': {
            'kind': 'category',
            'words': 'occupanc',
            'codes': 'occupancies',
        },
        'documentation': {
            'kind': 'category',
            'words': '\\bdoc(?:s)?(?!\\B\\w)|\\bdocumentation|\\bunderwriting',
            'codes': 'documentations',
        },
        'lien': {
            'kind': 'category',
            'words': '\\blien(?:s)?(?!\\B\\w)',
        },
        'servicer': {
            'kind': 'category',
            'words': 'servicer|\\boriginator',
            'partial': True,
        },
        'loan_type': {
            'kind': 'category',
            'words': '\\bloan\\ type|\\btype(?:s)? *(?!\\B\\w)of *(?!\\B\\w)(?:mortgage)? *(?!\\B\\w)loan|\\bproduct(?:s)?(?!\\B\\w)|\\bprogram',
        },
    },
}
CODES: dict[str, Any] = {
    'dwellings': [{'code': 'cooperative', 'words': 'co[- ]*op'}, {'code': 'condominium_low_rise', 'words': '\\bcondo\\w*(?!\\B\\w).*(?!\\B\\w)(?:one|1) *(?!\\B\\w)to *(?!\\B\\w)(?:four|4)(?!\\B\\w)|\\bcondo\\w*(?!\\B\\w).*(?!\\B\\w)(?:less|fewer|under|below)(?!\\B\\w).*(?!\\B\\w)(?:five|5)(?!\\B\\w)|\\bcondo\\w*(?!\\B\\w).*(?!\\B\\w)low[- ]*rise|\\blow[- ]*rise\\w*(?!\\B\\w).*(?!\\B\\w)condo'}, {'code': 'condominium_high_rise', 'words': '\\bcondo\\w*(?!\\B\\w).*(?!\\B\\w)(?:over|more\\ than|greater\\ than|above) *(?!\\B\\w)(?:four|4)(?!\\B\\w)|\\bcondo\\w*(?!\\B\\w).*(?!\\B\\w)high[- ]*rise|\\bhigh[- ]*rise\\w*(?!\\B\\w).*(?!\\B\\w)condo|\\bcondo\\w*(?!\\B\\w).*(?!\\B\\w)(?:five|5)(?!\\B\\w)'}, {'code': 'condominium', 'words': 'condo'}, {'code': 'townhouse', 'words': '\\btown[- ]*(?:house|home)|\\brow[- ]*house'}, {'code': 'multi_family', 'words': '\\bmulti[- ]*family\\b|(?!\\B\\w)(?:two|2)[- ]*(?:famil\\w*|unit\\w*)(?!\\B\\w)|(?!\\B\\w)(?:two|2)[- ]*(?:to|through)?[- ]*(?:four|4)[- ]*(?:famil\\w*|unit\\w*)(?!\\B\\w)'}, {'code': 'planned_unit_development', 'words': '\\bplanned\\ unit|\\bpud(?:s)?(?!\\B\\w)'}, {'code': 'manufactured_housing', 'words': '\\bmanufactured\\b|\\bmobile'}, {'code': 'detached_house', 'words': '(?:(?<!semi[- ])\\bdetached)|(?:^(?!.*attached).*single[- ]family)'}],
    'purposes': [{'code': 'rate_term_refinance', 'words': '(?!\\B\\w)(?:no|non|not)[- ]*cash[- ]*out|\\brate[- ]*(?:/)?[- ]*(?:and)?[- ]*term'}, {'code': 'cash_out_refinance', 'words': '\\bcash[- ]*out|equity\\b'}, {'code': 'rate_term_refinance', 'words': '\\brefi'}, {'code': 'purchase', 'words': 'purchase'}],
    'occupancies': [{'code': 'investment_property', 'words': '\\binvest|(?!\\B\\w)(?:non|not)[- ]*owner|\\brental'}, {'code': 'second_home', 'words': '\\bsecond|\\bvacation'}, {'code': 'primary_residence', 'words': '\\bprimary\\b|\\bprincipal\\b|\\bowner'}],
    'documentations': [{'code': 'streamlined', 'words': '\\bstream'}, {'code': 'none', 'words': '\\bno *(?!\\B\\w)(?:doc\\w*|income\\w*)(?!\\B\\w)|\\bnone\\b'}, {'code': 'stated', 'words': '\\bstated\\b'}, {'code': 'reduced', 'words': '\\breduced\\b|\\blimited\\b|\\blite\\b'}, {'code': 'alternative', 'words': '\\balt'}, {'code': 'full', 'words': '(?:(?<!non-)(?<!not )\\bfull\\b)'}],
    'unknown': '\\An(?:/)?(?:\\. ?)?a(?:\\. ?)?\\Z|\\A(?:score(?:s)?)? *(?!\\B\\w)(?:not|un|no|non|none|missing|null|other|others|blank|zero)[- ]*(?:(?:available|known|applicable|reported|score|scored|disclosed|provided|rated|data|fico|credit\\ score(?:s)?|rating|ratings|determined))?(?:s)? *(?!\\B\\w)(?:\\(.*\\))?\\Z',
    'spelling': {
        'dwellings': 'detached house houses townhouse townhouses condominium condominiums cooperative cooperatives planned\nmanufactured mobile multifamily multi single family over four five',
        'purposes': 'purchase refinance cash equity',
        'occupancies': 'investment investor owner rental second vacation primary principal',
        'documentations': 'streamlined stated reduced limited alternative alternate',
        'units': 'one two three four single family unit 1-family 2-family 3-family 4-family',
    },
    'units': {
        'one': '1',
        'single': '1',
        'two': '2',
        'three': '3',
        'four': '4',
        '1': '1',
        '2': '2',
        '3': '3',
        '4': '4',
    },
    'states': {
        'Alabama': 'AL',
        'Alaska': 'AK',
        'Arizona': 'AZ',
        'Arkansas': 'AR',
        'California': 'CA',
        'Colorado': 'CO',
        'Connecticut': 'CT',
        'Delaware': 'DE',
        'Dist. of Columbia': 'DC',
        'District of Columbia': 'DC',
        'Florida': 'FL',
        'Georgia': 'GA',
        'Guam': 'GU',
        'Hawaii': 'HI',
        'Idaho': 'ID',
        'Illinois': 'IL',
        'Indiana': 'IN',
        'Iowa': 'IA',
        'Kansas': 'KS',
        'Kentucky': 'KY',
        'Louisiana': 'LA',
        'Maine': 'ME',
        'Maryland': 'MD',
        'Massachusetts': 'MA',
        'Michigan': 'MI',
        'Minnesota': 'MN',
        'Mississippi': 'MS',
        'Missouri': 'MO',
        'Montana': 'MT',
        'Nebraska': 'NE',
        'Nevada': 'NV',
        'New Hampshire': 'NH',
        'New Jersey': 'NJ',
        'New Mexico': 'NM',
        'New York': 'NY',
        'North Carolina': 'NC',
        'North Dakota': 'ND',
        'Ohio': 'OH',
        'Oklahoma': 'OK',
        'Oregon': 'OR',
        'Pennsylvania': 'PA',
        'Puerto Rico': 'PR',
        'Rhode Island': 'RI',
        'South Carolina': 'SC',
        'South Dakota': 'SD',
        'Tennessee': 'TN',
        'Texas': 'TX',
        'Utah': 'UT',
        'Vermont': 'VT',
        'Virgin Islands': 'VI',
        'Virginia': 'VA',
        'Washington': 'WA',
        'Washington, D.C.': 'DC',
        'West Virginia': 'WV',
        'Wisconsin': 'WI',
        'Wyoming': 'WY',
    },
}
FACTS: dict[str, Any] = {
    'behind': '(?!\\B\\w)(?:outstanding)? *(?!\\B\\w)(?:to *(?!\\B\\w)(?:stated|scheduled)? *(?!\\B\\w)maturity)? *(?!\\B\\w)(?:(?:of|on) *(?!\\B\\w)(?:the)? *(?!\\B\\w)(?:mortgage)? *(?!\\B\\w)loans)? *(?!\\B\\w)(?:\\((?:in)? *(?!\\B\\w)(?:months|%|\\$|mos(?:\\. ?)?)\\))?(?!\\B\\w)',
    'others': '\\bcltv\\b|\\bcoltv\\b|\\bhltv\\b|\\bgwam\\b',
    'head': {
        'loan_count': '(?!\\B\\w)(?:loan)? *(?!\\B\\w)records\\b',
        'balance_usd': '\\bbalance\\b',
    },
    'fact': {
        'balance_usd': {
            'printed': 'Pool Size',
            'sentence': 'balance',
            'words': '(?!\\B\\w)(?:pool|deal) *(?!\\B\\w)(?:size|balance)(?!\\B\\w)|(?!\\B\\w)(?:aggregate|total|current|scheduled|outstanding|stated|unpaid|adjusted|cut[- ]*off *(?!\\B\\w)(?:date)?| )+ *(?!\\B\\w)(?:(?:mortgage)? *(?!\\B\\w)(?:loan|pool))? *(?!\\B\\w)(?:principal)? *(?!\\B\\w)(?:balance|amount)(?!\\B\\w)|\\bprincipal\\ balance\\b',
        },
        'loan_count': {
            'printed': 'Loan Count',
            'sentence': 'number of',
            'words': '(?!\\B\\w)(?:loan|mortgage *(?!\\B\\w)(?:loan)?) *(?!\\B\\w)count\\b|(?!\\B\\w)(?:total|aggregate)? *(?!\\B\\w)(?:number|no(?:\\. ?)?|\\#) *(?!\\B\\w)of *(?!\\B\\w)(?:the)? *(?!\\B\\w)(?:mortgage)? *(?!\\B\\w)loans\\b',
        },
        'gross_wac_pct': {
            'printed': 'W.A. Gross Coupon',
            'sentence': 'rate',
            'words': '(?!\\B\\w)(?:(?:non[- ]*zero)? *(?!\\B\\w)(?:w(?:\\. ?)?a(?:\\. ?)?|w(?:\\. ?)? *(?!\\B\\w)a(?:\\. ?)?|(?:weighted|wtd(?:\\. ?)?|wgt(?:\\. ?)?) *(?!\\B\\w)(?:average|avg(?:\\. ?)?)|average|avg(?:\\. ?)?)) *(?!\\B\\w)(?:gross|current)? *(?!\\B\\w)(?:(?:mortgage|note|interest|loan)| )* *(?!\\B\\w)(?:coupon|rate|wac)(?!\\B\\w)|(?!\\B\\w)(?:g)?wac\\b|\\bgross\\ wac\\b|\\bw(?:\\. ?)?a(?:\\. ?)?c(?:\\. ?)?(?!\\B\\w)|\\bwac *(?!\\B\\w)\\(gross\\)(?!\\B\\w)|\\bgross *(?!\\B\\w)(?:(?:mortgage|note|interest|loan))? *(?!\\B\\w)(?:coupon|rate)(?!\\B\\w)',
        },
        'net_wac_pct': {
            'printed': 'W.A. Net Coupon',
            'sentence': 'net',
            'words': '(?!\\B\\w)(?:(?:(?:non[- ]*zero)? *(?!\\B\\w)(?:w(?:\\. ?)?a(?:\\. ?)?|w(?:\\. ?)? *(?!\\B\\w)a(?:\\. ?)?|(?:weighted|wtd(?:\\. ?)?|wgt(?:\\. ?)?) *(?!\\B\\w)(?:average|avg(?:\\. ?)?)|average|avg(?:\\. ?)?)))? *(?!\\B\\w)net *(?!\\B\\w)(?:(?:mortgage|note|interest|loan))? *(?!\\B\\w)(?:coupon|rate|wac)(?!\\B\\w)|\\bwac *(?!\\B\\w)\\(net\\)(?!\\B\\w)',
        },
        'wa_remaining_term_months': {
            'printed': 'W.A. Rem. Term',
            'sentence': 'remaining',
            'words': '(?!\\B\\w)(?:(?:(?:non[- ]*zero)? *(?!\\B\\w)(?:w(?:\\. ?)?a(?:\\. ?)?|w(?:\\. ?)? *(?!\\B\\w)a(?:\\. ?)?|(?:weighted|wtd(?:\\. ?)?|wgt(?:\\. ?)?) *(?!\\B\\w)(?:average|avg(?:\\. ?)?)|average|avg(?:\\. ?)?)))? *(?!\\B\\w)(?:stated|scheduled)? *(?!\\B\\w)(?:remaining|rem(?:\\. ?)?) *(?!\\B\\w)(?:term|months)(?!\\B\\w)|\\bwam\\b|\\bwart\\b|\\bw(?:\\. ?)?a(?:\\. ?)?m(?:\\. ?)?(?!\\B\\w)|(?!\\B\\w)(?:(?:non[- ]*zero)? *(?!\\B\\w)(?:w(?:\\. ?)?a(?:\\. ?)?|w(?:\\. ?)? *(?!\\B\\w)a(?:\\. ?)?|(?:weighted|wtd(?:\\. ?)?|wgt(?:\\. ?)?) *(?!\\B\\w)(?:average|avg(?:\\. ?)?)|average|avg(?:\\. ?)?)) *(?!\\B\\w)(?:remaining|stated| )* *(?!\\B\\w)maturity\\b',
        },
        'wa_original_term_months': {
            'printed': 'W.A. Orig. Term',
            'sentence': 'original term',
            'words': '(?!\\B\\w)(?:(?:(?:non[- ]*zero)? *(?!\\B\\w)(?:w(?:\\. ?)?a(?:\\. ?)?|w(?:\\. ?)? *(?!\\B\\w)a(?:\\. ?)?|(?:weighted|wtd(?:\\. ?)?|wgt(?:\\. ?)?) *(?!\\B\\w)(?:average|avg(?:\\. ?)?)|average|avg(?:\\. ?)?)))? *(?!\\B\\w)(?:original|orig(?:\\. ?)?) *(?!\\B\\w)(?:term|maturity)(?!\\B\\w)|\\bwaot\\b',
        },
        'wa_age_months': {
            'printed': 'W.A. Seasoning',
            'sentence': 'age',
            'words': '(?!\\B\\w)(?:(?:(?:non[- ]*zero)? *(?!\\B\\w)(?:w(?:\\. ?)?a(?:\\. ?)?|w(?:\\. ?)? *(?!\\B\\w)a(?:\\. ?)?|(?:weighted|wtd(?:\\. ?)?|wgt(?:\\. ?)?) *(?!\\B\\w)(?:average|avg(?:\\. ?)?)|average|avg(?:\\. ?)?)))? *(?!\\B\\w)(?:loan)? *(?!\\B\\w)(?:age|seasoning)(?!\\B\\w)|\\bwala\\b',
        },
        'wa_original_ltv_pct': {
            'printed': 'W.A. Orig. LTV',
            'sentence': 'loan-to-value',
            'words': '(?!\\B\\w)(?:(?:non[- ]*zero)? *(?!\\B\\w)(?:w(?:\\. ?)?a(?:\\. ?)?|w(?:\\. ?)? *(?!\\B\\w)a(?:\\. ?)?|(?:weighted|wtd(?:\\. ?)?|wgt(?:\\. ?)?) *(?!\\B\\w)(?:average|avg(?:\\. ?)?)|average|avg(?:\\. ?)?)) *(?!\\B\\w)(?:original|orig(?:\\. ?)?)? *(?!\\B\\w)(?:(?:o)?ltv|loan[- ]*to[- ]*value) *(?!\\B\\w)(?:ratio)? *(?!\\B\\w)(?:at\\ origination)?(?!\\B\\w)|\\boltv\\b|\\bwaltv\\b|\\boriginal *(?!\\B\\w)(?:ltv|loan[- ]*to[- ]*value) *(?!\\B\\w)(?:ratio)?(?!\\B\\w)',
        },
        'wa_credit_score': {
            'printed': 'W.A. FICO',
            'sentence': 'score',
            'words': '(?!\\B\\w)(?:(?:(?:non[- ]*zero)? *(?!\\B\\w)(?:w(?:\\. ?)?a(?:\\. ?)?|w(?:\\. ?)? *(?!\\B\\w)a(?:\\. ?)?|(?:weighted|wtd(?:\\. ?)?|wgt(?:\\. ?)?) *(?!\\B\\w)(?:average|avg(?:\\. ?)?)|average|avg(?:\\. ?)?)))? *(?!\\B\\w)(?:current|original)? *(?!\\B\\w)(?:fico|credit|fico\\ credit) *(?!\\B\\w)(?:score(?:s)?)?(?!\\B\\w)',
        },
        'cut_off_date': {
            'words': '(?!\\B\\w)(?:mortgage)? *(?!\\B\\w)(?:loan)? *(?!\\B\\w)cut[- ]*off\\ date\\b|\\bstatistical *(?!\\B\\w)(?:calculation|cut[- ]*off) *(?!\\B\\w)date\\b',
        },
        'closing_date': {
            'words': '(?!\\B\\w)(?:closing|settlement) *(?!\\B\\w)date\\b',
        },
    },
}
ITEMS: dict[str, Any] = {
    'titles': '\\bacquisition\\ or\\b|\\bbankruptcy\\b|\\bchange(?:s)? *(?!\\B\\w)(?:in|of)(?!\\B\\w)|\\bother *(?!\\B\\w)(?:events|information|materially)(?!\\B\\w)|\\bresignation(?:s)?(?!\\B\\w)|\\bfinancial\\ statements\\b|\\bexhibits\\b|\\bsale(?:s)? *(?!\\B\\w)of\\ equity\\b|\\bregulation\\ fd\\b|\\bamendment(?:s)? *(?!\\B\\w)to\\b|\\btemporary\\ suspension\\b|\\bresults\\ of\\b|\\bentry\\ into\\b|\\btermination\\ of\\b|\\bcompletion\\ of\\b|\\bcreation\\ of\\b|\\btriggering\\b|\\bcosts\\ associated\\b|\\bmaterial *(?!\\B\\w)(?:impairment|modification)(?:s)?(?!\\B\\w)|\\bnotice\\ of\\b|\\bunregistered\\b|\\bnon[- ]*reliance\\b|\\bdeparture\\ of\\b|\\belection\\ of\\b|\\bsubmission\\ of\\b|\\babs\\ informational\\b|\\bfailure\\ to\\ make\\b|\\bsecurities\\ act\\ updating\\b',
    'nothing': '\\bnot\\ applicable\\b|\\bnone\\b|\\binapplicable\\b|\\bn/a\\b|\\bomitted\\b',
}
