"""Label lists: which lines are labels with their values, halves of labels, or further lines of values.

A `*` is behind what can be no row of a table.
"""

from __future__ import annotations

import msgspec
import pytest
from small import source_of

from tscc.lexer.label_lists import find_label_lists
from tscc.lexer.physical_lines import split_lines

SHORT = {"FACT": "fact", "LABEL_LEAD": "lead", "VALUE_MORE": "more"}


def listed(text: str) -> str:
    """What each line of a text is in a label list, `-` where it is in none."""
    source = source_of(text + "\n")
    whole = msgspec.structs.replace(source.documents[0], first_line=1, last_line=text.count("\n") + 1)
    lines, _ = split_lines(source, whole)
    found = find_label_lists(lines)
    known = [found.get(index) for index in range(len(lines))]
    return " ".join(SHORT[each.kind] + "*" * each.closed if each else "-" for each in known)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Loan Count: 158", "fact"),
        ("Loan Count     158", "fact"),
        ("Milltown: 158", "fact"),
        ("Milltown     158", "-"),
        ("Milltown     158\nAlder        17", "fact fact"),
        ("Milltown     158\n\nAlder        17", "fact fact"),
        ("MILLTOWN     158", "fact"),
        ("Milltown: 158\nAlder: 17", "fact* fact*"),
        ("Loan Count     158\nWAM      340", "fact* fact*"),
        ("Loan Count     158\n\nWAM      340", "fact* fact*"),
        ("Loan Count     158\n\n\nWAM      340", "fact* fact*"),
        ("Loan Count     158\n\n\n\nWAM      340", "fact fact"),
        ("Loan Count     158\nMilltown      340", "fact fact"),
        ("Milltown     158\nRange     741 (620 - 815)", "fact* fact*"),
        ("Milltown 7.5     7.50%\nAlder     1/2/2002", "fact* fact*"),
        ("W.A. Original Term to\nMaturity:     340", "lead fact"),
        ("Loan Count: 158\nW.A. Original Term to\nMaturity:     340", "fact* lead* fact*"),
        ("Loan Count: 158\nAverage Balance of\nthe Loans: $100,000", "fact* lead* fact*"),
        ("Top States:   CA 31.20%, FL 9.88%,\n              IL 7.02%", "fact more"),
        ("Top States:   CA 31.20%, FL 9.88%,\n         IL 7.02%", "fact fact"),
        ("Top States:   CA 31.20%, FL 9.88%\n              IL 7.02%", "fact fact"),
        ("Top States:   CA 31.20%, FL 9.88%,\n              IL 7.02%, and\n              AL 1.00%", "fact more more"),
        ("Loans by State\n--------------\nMilltown     158\nAlder        17", "- - - -"),
        ("Milltown     158\n------------\nMilltown: 158\nAlder: 17", "- - fact fact"),
        ("Number of Loans     Rate\n-----\nLoan Count     158\nWAM      340", "- - fact* fact*"),
        ("Rates\n-----\nMilltown     158\nAlder        17", "- - - -"),
        ("Milltown     158\nAlder        17\nTotal        175", "fact fact fact"),
        ("Milltown: 158\nAlder: 17\nTotal:        175", "fact fact fact"),
        ("Loan Count: 158\nWAM: 340\n\nTotal     175", "fact fact fact"),
        ("Maine    7    100\nLoan Count: 158\nWAM: 340", "- fact fact"),
        ("Maine    7    100\n\nLoan Count: 158\nWAM: 340", "- fact fact"),
        ("Maine    7    100\n\n\n\nLoan Count: 158\nWAM: 340", "- fact* fact*"),
        ("Total    7    100\nWAM: 340", "- fact"),
        ("Total    7    100\n\nWAM: 340", "- fact*"),
        ("Total    7    100\n\nWAM      340", "- fact"),
        ("Total    7    100\n\nMilltown: 340", "- fact"),
        ("-------\nAverage: 158\nHighest: 340", "- fact fact"),
        ("-------\n\nAverage: 158\nHighest: 340", "- fact fact"),
        ("-------\n\n\n\nAverage: 158\nHighest: 340", "- fact* fact*"),
        ("Loan Count: 158\n(as of May)  WAM: 340", "fact fact"),
        ("Loan Count: 158\n(as of\nMay)  WAM: 340", "fact fact fact"),
        ("Property Type: Single-Family\n               Dwelling: 85%", "fact fact"),
        ("Property Type: Single-Family\nDwelling: 85%", "fact fact"),
        ("Selection Criteria: GROUP eq 1", "-"),
        ("SIGNATURES: 158", "-"),
        ("The loans\nLoan Count: 158", "- fact"),
        ("Loan Count: 158\nThe loans", "fact -"),
        ("Loan Count: 158\nThe loans\nare here", "fact - -"),
        ("Loan Count: 158\n\nThe Milltown\nPart: 17", "fact lead fact"),
        ("Loan Count: 158\n\nThe Milltown\nPart: 17\nmore", "fact - - -"),
        ("Loan Count: 158\n\n\nThe Milltown\nPart: 17", "fact - -"),
        ("Loan Count:          158\nMilltown of a number\nAlderson:            17", "fact* lead* fact*"),
        ("Loan Count:          158\nMilltown\nAlderson:            17", "fact* lead* fact*"),
        ("Loan Count:   158\n  Milltown\n  Alder:   17", "fact* lead* fact*"),
        ("Loan Count:   158\nMilltown\nalder:   17", "fact* lead* fact*"),
        ("Loan Count ..... 158", "fact"),
        ("Cut-off Date     May 2002", "fact"),
        ("Loan Count     158\nTop States     CA (31.2%), MI (12.0%)\nWAM      340", "fact* fact* fact*"),
        ("Loan Count     158\nOccupancy     Second Home 3.2%, Investor 12.0%\nWAM      340", "fact* fact* fact*"),
        ("Loan Count     158\nClosing Date     On or about May 1, 2002\nWAM      340", "fact* fact* fact*"),
        ("Loan Count     158\nPool Size\nWAM      340", "fact* fact* fact*"),
        ("Loan Count     158\nPool Size\nGWAC\nWAM      340", "fact* fact* fact* fact*"),
        ("Loan Count     158\nMilltown\nWAM      340", "fact* lead* fact*"),
        ("Loan Count     158\nPool Size\nMilltown     340", "fact lead fact"),
        ("Loan Count = 158", "fact"),
        ("Milltown     = 158\nAlder = $17", "fact* fact*"),
        ("# of Loans     = 158\nWAM     = 340", "fact* fact*"),
        ("Milltown ..... 158", "fact"),
        ("Cut-off Date:     May 1, 2002", "fact"),
        ("Loan Count:", "-"),
        ("Sponsor     Alder Creek", "-"),
        ("Loan Count 158     WAM  340", "-"),
        ("Loan Count: 158     WAM: 340", "fact"),
        ("GWAC 7.00%", "fact"),
        ("WAM: 340\nLOANS FROM CA 31.20%", "fact fact"),
        ("WAM: 340\nLoans from CA 31.20%", "fact -"),
        ("LOAN COUNT     158\nPURE A     AAA     17.0%", "fact fact"),
        ("1  (620 - 815)\nLoan Count    5 (1 - 8)", "- fact"),
        ("The loans are these:\n- Loan Count: 158\n- WAM: 340", "- - -"),
        ("The loans have the following characteristics:\n- Loan Count: 158\n- WAM: 340", "- fact* fact*"),
        ("The loans are these.\n- Loan Count: 158\n- WAM: 340", "- fact* fact*"),
        ("The loans are these:\nLoan Count: 158\nWAM: 340", "- fact* fact*"),
        ("- Loan Count: 158\n- WAM: 340", "fact* fact*"),
        ("-----\nMilltown     158\nAlder        17", "- fact fact"),
        ("Maine    7    100\n-----\nMilltown     158\nAlder        17", "- - fact fact"),
        ("Top States:   CA 31.20%, FL 9.88%,\n             IL 7.02%", "fact more"),
        ("Top States:   CA 31.20%, FL 9.88%,\n            IL 7.02%", "fact fact"),
        ("Top States:   CA 31.20%, and:\n                7.02% IL", "fact -"),
        ("7 loans\nLoan Count: 158\nWAM: 340", "- fact* fact*"),
        ("Milltown: 158\nAlder: 17\n\n-----\nTotal    175", "fact fact - -"),
        ("Mill     Loans\nMilltown: 158\nAlder: 17\nCreek     5     6", "- fact fact -"),
        ("Mill     Loans\nMilltown: 158\nAlder: 17\n\nCreek     5     6", "- fact fact -"),
        ("Mill     Loans\nMilltown: 158\nAlder: 17\n\n\n\nCreek     5     6", "- fact* fact* -"),
        ("Mill     Loans\nMilltown: 158\nAlder: 17\nCreek     5     6     7", "- fact fact -"),
        ("Mill     Loans\nMilltown: 158\nAlder: 17\nCreek     5     of it", "- fact* fact* -"),
        ("Mill     Loans\nMilltown: 158\nAlder: 17\nof it\nCreek     5     6", "- fact* fact* - -"),
        ("Mill     Loans\nMilltown: 158\nAlder: 17", "- fact* fact*"),
        ("Mill of Loans\nMilltown: 158\nAlder: 17\nCreek     5     6", "- fact* fact* -"),
        ("Mill 7     Loans\nMilltown: 158\nAlder: 17\nCreek     5     6", "- fact* fact* -"),
        ("Milltown: 158\nAlder: 17\nCreek     5     6", "fact* fact* -"),
        ("Mill of Loans\n-----\nLoan Count: 158\nWAM: 340\nCreek     5     6", "- - fact fact -"),
        ("Mill of Loans\n-----\nLoan Count: 158\nWAM: 340\nCreek     5", "- - fact* fact* fact*"),
        ("Loan Count:     158\n Milltown\nA Westhamshire: 17", "fact - -"),
        ("Loan Count:     158\n Milltown\nWestham A:      17", "fact* lead* fact*"),
        ("Milltown: 158\nAlder: 17\n\n-----\nOthers\nTotal    175", "fact* fact* - - -"),
        ("Milltown: 158\nAlder: 17\n-----\nOthers\nTotal    175", "fact* fact* - - -"),
        ("Total: 158\nAlder: 17", "fact* fact*"),
        ("MILLTOWN 158", "-"),
        ("MILLTOWN 158\nALDER 17", "- -"),
        ("Milltown     158\n\n\n\nAlder        17", "- -"),
        ("Property Type: Single-Family\n               Dwelling: houses", "- -"),
        ("Property Type: Single-Family\n\n               Dwelling: 85%", "fact fact"),
        ("Property Type: Single-Family 1\n               Dwelling: 85%", "fact* fact*"),
        ("WAC: 7\n  Loan Count: 158\n  Milltown\n  WAM: 17", "fact* fact* lead* fact*"),
        ("  Loan Count: 158\n  Milltown\n  WAM: 17", "fact - fact"),
        ("  Loan Count: 158\n  Milltown\n  Alder: 17", "fact* lead* fact*"),
        ("Loan Count: 158\n  Milltown\n  WAM: 17", "fact* lead* fact*"),
        ("Loan Count: 158\n  Milltown\n WAM: 17", "fact - fact"),
        ("Loan Count: 158\nMilltown of all\nWAM: 17", "fact - fact"),
        ("Loan Count:               158\nMilltown of all\nAlderson WAM:              17", "fact* lead* fact*"),
        ("Loan Count:           158\nMilltown of all\nWAM:                  17", "fact* lead* fact*"),
        ("Loan Count:            158\nMilltown of all\nWAM:                   17", "fact - fact"),
        ("Loan Count:    158\nMilltown of all\nWAM:            17", "fact - fact"),
        ("Loan Count: 158\n\nThe Milltown\nPart: 17\n\nWAM: 340", "fact* lead* fact* fact*"),
        ("Loan Count: 158\n\n The Milltown\nPart: 17", "fact - -"),
        ("Loan Count: 158\n\nThe Milltown\nPart     17", "fact - -"),
        ("Loan Count: 158\n\nThe Milltown\nWAM: 17", "fact - fact"),
        ("Loan Count: 158\n\nThe Milltown\n\nPart: 17", "fact - fact"),
        ("Loan Count: 158\n\nThe   Milltown\nPart: 17", "fact - -"),
        ("Milltown: 7.00%\nAlder: 1/2/2002", "fact* fact*"),
        ("Milltown     7.00%\nAlder     2-Jan-2002", "fact* fact*"),
        ("Milltown     7\nAlder     1/2/2002", "fact fact"),
        ("Milltown     7.00%\nAlder     2002", "fact fact"),
        ("Milltown     7\nLoan Count     158\nWAM     340", "fact* fact* fact*"),
        ("(as of May)\nLoan Count: 158", "- fact"),
        ("Loan Count: 158\n(as of May)\nWAM: 340", "fact* fact* fact*"),
        ("Loan Count: 158\n(as of\nMay)\nWAM: 340", "fact* fact* fact* fact*"),
        ("Loan Count: 158\n(as of May)\nMilltown\nWAM: 340", "fact fact - fact"),
        ("Milltown:  Alder", "-"),
        ("Milltown:  Alder\nWAM: 340", "fact fact"),
    ],
)
def test_the_lines_of_label_lists(text: str, expected: str) -> None:
    assert listed(text) == expected


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Property Type: Single-Family\n               Dwelling: 85%", "Property Type | Single-Family | Dwelling"),
        ("Property Type: Single-Family\n              Dwelling: 85%", "Property Type | Dwelling"),
        ("Property Type: Single-Family\n               Dwelling: of all\nWAM: 340", "WAM"),
        ("Property Type: Family 1\n               Dwelling: 85%", "Property Type | Dwelling"),
        ("Property Type: Single-Family\n\n               Dwelling: 85%\nWAM: 340", "Property Type | Dwelling | WAM"),
        ("WAM: 340  WAC: Single-Family\n          Dwelling: 85%", "WAM | WAC | Dwelling"),
    ],
)
def test_the_labels_of_label_lists(text: str, labels: str) -> None:
    source = source_of(text + "\n")
    whole = msgspec.structs.replace(source.documents[0], first_line=1, last_line=text.count("\n") + 1)
    found = find_label_lists(split_lines(source, whole)[0])
    assert " | ".join(cell.text for each in found.values() for cell in each.cells if cell.column == 0) == labels
