-- A weighted average over the rows that have both the figure and the weight. `sum(x * w) / sum(w)` is wrong where x is
-- null: such rows are left out above the line and counted below it. Products and sums of decimals are exact; the division
-- gives a DOUBLE.
CREATE OR REPLACE MACRO wavg(x, w) AS
    sum(x * w) FILTER (WHERE x IS NOT NULL AND w IS NOT NULL)
    / nullif(sum(w) FILTER (WHERE x IS NOT NULL AND w IS NOT NULL), 0);

CREATE OR REPLACE VIEW latest_sheet AS
    SELECT f.filing_id, f.registrant, f.registrant_key, f.series, f.series_key, f.status, f.preliminary, f.report_date,
           f.filed_date, coalesce(f.report_date, f.filed_date) AS sheet_date, f.supersedes
    FROM filings AS f
    WHERE f.filing_id IN (SELECT filing_id FROM pools)
    QUALIFY f.registrant_key IS NULL OR f.series_key IS NULL OR coalesce(f.report_date, f.filed_date) IS NULL
        OR coalesce(f.report_date, f.filed_date)
           = max(coalesce(f.report_date, f.filed_date)) OVER (PARTITION BY f.registrant_key, f.series_key);
COMMENT ON VIEW latest_sheet IS
    'The filings with pools that no later filing of the same registrant_key and series_key supersedes; one without either key or without a date stands for itself';

CREATE OR REPLACE VIEW current_pools AS
    SELECT p.*, l.registrant, l.series, l.sheet_date,
           CAST(date_trunc('quarter', coalesce(p.cut_off_date, l.sheet_date)) AS DATE) AS quarter
    FROM pools AS p JOIN latest_sheet AS l USING (filing_id)
    WHERE l.status <> 'errors' AND NOT p.is_whole;
COMMENT ON VIEW current_pools IS
    'The pools to add up: of the latest sheets, without those of filings with errors and without a pool that stands for all others of its filing; the quarter is that of the cut-off date, or else of the sheet';

CREATE OR REPLACE VIEW coupon_by_quarter AS
    SELECT quarter,
           count(*) AS pools,
           count(*) FILTER (WHERE gross_wac_pct IS NOT NULL AND balance_usd IS NOT NULL) AS with_coupon,
           100.0 * count(*) FILTER (WHERE gross_wac_pct IS NOT NULL AND balance_usd IS NOT NULL) / count(*) AS coverage_pct,
           sum(balance_usd) AS balance_usd,
           sum(balance_usd) FILTER (WHERE gross_wac_pct IS NOT NULL) AS covered_balance_usd,
           wavg(gross_wac_pct, balance_usd) AS gross_wac_pct,
           wavg(net_wac_pct, balance_usd) AS net_wac_pct
    FROM current_pools GROUP BY quarter ORDER BY quarter;
COMMENT ON VIEW coupon_by_quarter IS
    'The average coupon of current_pools by quarter, weighted by balance, over the pools that state both (with_coupon of pools); say the coverage when you show the average';

CREATE OR REPLACE VIEW state_share AS
    WITH tables AS (
        SELECT s.filing_id, s.pool_id, s.strat_id, s.sum_balance_usd AS table_balance_usd, p.quarter
        FROM stratifications AS s JOIN current_pools AS p USING (pool_id)
        WHERE s.dimension = 'state'
    ), stated AS (
        SELECT strat_id, code, sum(balance_usd) AS balance_usd, sum(loan_count) AS loan_count
        FROM strat_rows WHERE dimension = 'state' AND NOT is_total GROUP BY strat_id, code
    ), states AS (SELECT DISTINCT code FROM stated WHERE code IS NOT NULL)
    SELECT t.filing_id, t.pool_id, t.strat_id, t.quarter, s.code, r.strat_id IS NOT NULL AS has_row,
           r.loan_count, r.balance_usd, t.table_balance_usd,
           100.0 * r.balance_usd / nullif(t.table_balance_usd, 0) AS share_pct,
           100.0 * o.balance_usd / nullif(t.table_balance_usd, 0) AS uncoded_pct
    FROM tables AS t CROSS JOIN states AS s
    LEFT JOIN stated AS r ON r.strat_id = t.strat_id AND r.code = s.code
    LEFT JOIN stated AS o ON o.strat_id = t.strat_id AND o.code IS NULL;
COMMENT ON VIEW state_share IS
    'The share of each state in each table of states of current_pools; without a row of its own (has_row) a state has no share, and may be among the rows without a code (uncoded_pct)';

CREATE OR REPLACE VIEW ties AS
    SELECT s.filing_id, s.pool_id, s.strat_id, s.dimension, s.title, s.line,
           count(c.code) FILTER (WHERE c.status <> 'not_applicable') > 0 AS checked,
           bool_and(c.status IN ('pass', 'within_rounding', 'note')) FILTER (WHERE c.status <> 'not_applicable') AS ties,
           s.sum_loan_count - s.total_loan_count AS difference_count,
           s.sum_balance_usd - s.total_balance_usd AS difference_usd
    FROM stratifications AS s
    LEFT JOIN checks AS c ON c.filing_id = s.filing_id AND c.name IN ('count_total', 'balance_total')
        AND (c.subject = s.pointer OR starts_with(c.subject, s.pointer || '/total/'))
    GROUP BY ALL;
COMMENT ON VIEW ties IS
    'For each table whether its rows add up to its printed totals, within rounding; null where no total could be checked';

CREATE OR REPLACE VIEW generic_figures AS
    SELECT c.filing_id, f.registrant, f.report_date, c.generic_id, t.title, c.row_index, c.column_index, c.kind, c.row_group,
           c.label, c.head, c.value_number, t.scale, c.line, c.col
    FROM generic_cells AS c JOIN generic_tables AS t USING (generic_id) JOIN filings AS f ON f.filing_id = c.filing_id
    WHERE c.value_number IS NOT NULL;
COMMENT ON VIEW generic_figures IS
    'The figures of the tables of any kind, each with the title and the scale of its table, which is not applied to it; a percentage and a figure per share have no scale';
