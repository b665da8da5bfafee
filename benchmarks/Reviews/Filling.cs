namespace PetitionGovernance.Benchmarks.Reviews;

/// <summary>Ten years of items, each with a written reply of one of eight bodies; every twentieth was reviewed.</summary>
internal static class Filling
{
    public const string Items = """
        INSERT INTO petition_items
        SELECT (jsonb_populate_record(NULL::petition_items, to_jsonb(t) || jsonb_build_object(
            'id', gen_random_uuid(), 'reg_no', 'XF500230-2026-' || lpad(g::text, 6, '0'), 'query_code', 'Q' || g, 'status', 'Closed', 'statutory_path', 6,
            'responsible_org_code', (ARRAY['ZJW', 'MZJ', 'SLJ', 'GZJ', 'RSJ', 'JTJ', 'NYW', 'SFJ'])[1 + g % 8], 'right_informed', CASE WHEN g % 5 < 3 THEN 'true' WHEN g % 5 = 3 THEN 'false' END,
            'replied_on', CURRENT_DATE - g % 3650, 'received_on', CURRENT_DATE - g % 3650 - 40))).*
        FROM (SELECT * FROM petition_items LIMIT 1) t, generate_series(2, 1 + @items) g;
        """;

    public const string Reviews = """
        CREATE TEMP TABLE n AS SELECT p.id AS item, p.reg_no, p.responsible_org_code AS org, p.replied_on, gen_random_uuid() AS id, row_number() OVER (ORDER BY p.reg_no) AS g
        FROM petition_items p WHERE p.replied_on IS NOT NULL AND hashtext(p.reg_no) % 20 = 0;
        INSERT INTO review_cases (id, version, petition_item_id, reg_no, round, tier, attacked_org_code, attacked_on, body_code, applicant, applied_on, received_on, grounds, timeliness, status,
            accepted_on, decided_on, days_taken, outcome, ground, refusal_basis, rulings, claims, involved, reviewers, is_heard)
        SELECT id, 1, item, reg_no, 1, 'Review', org, replied_on, 'FCW', '\x00', replied_on + 10, replied_on + 10, '不服', 'InTime', 'Decided',
            replied_on + 12, replied_on + 10 + (g % 35)::int, (g % 35)::int, (ARRAY['Upheld', 'Upheld', 'Changed', 'Revoked'])[1 + g % 4],
            CASE WHEN g % 4 > 1 THEN (ARRAY['FactsUnclear', 'ClaimsUnanswered'])[1 + g % 2] END, '[]', '[]', '[1]', '[]', '[]', false FROM n;
        INSERT INTO review_deadlines (review_case_id, sequence, hearings, code, start_on, nominal_due, legal_due, work_by, due_soon_from, calendar_version, met_on)
        SELECT id, 1, '[]', 'Review', replied_on + 10, replied_on + 40, replied_on + 40, replied_on + 40, replied_on + 35, '1', replied_on + 10 + (g % 35)::int FROM n;
        ANALYZE;
        """;

    /// <summary>The two counts of the report, written by hand and without asking who may see what.</summary>
    public const string Bare = """
        SELECT r.attacked_org_code, r.body_code, r.status, r.accepted_on IS NOT NULL, r.outcome, r.ground, d.met_on <= d.legal_due, r.days_taken, count(*)
        FROM review_cases r JOIN review_deadlines d ON d.review_case_id = r.id WHERE r.applied_on BETWEEN @from AND @to GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
        SELECT responsible_org_code, right_informed, count(*) FROM petition_items
        WHERE category = 'Appeal' AND statutory_path = 6 AND replied_on BETWEEN @from AND @to AND responsible_org_code IS NOT NULL GROUP BY 1, 2;
        """;
}
