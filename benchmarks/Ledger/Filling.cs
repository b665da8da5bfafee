namespace PetitionGovernance.Benchmarks.Ledger;

/// <summary>Packages as a county has them, many times over: two items each, three measures, two visits, a dispatch a week, a fund in every third, half of them closed.</summary>
internal static class Filling
{
    public const string Items = """
        INSERT INTO petition_items
        SELECT r.*
        FROM (SELECT * FROM petition_items LIMIT 1) t, generate_series(2, 1 + 2 * @packages) g,
            LATERAL jsonb_populate_record(NULL::petition_items, to_jsonb(t) || jsonb_build_object(
                'id', gen_random_uuid(), 'reg_no', 'XF500230-2026-' || lpad(g::text, 6, '0'), 'query_code', 'Q' || g, 'head_count', 1 + g % 9)) r;
        """;

    public const string Packages = """
        CREATE TEMP TABLE n AS SELECT g, gen_random_uuid() AS id, CURRENT_DATE - 30 - g % 300 AS opened, CURRENT_DATE - 30 - g % 300 + 60 + g % 240 AS target,
            CASE WHEN g % 2 = 0 THEN CURRENT_DATE - g % 29 END AS closed FROM generate_series(1, @packages) g;
        ANALYZE n;
        INSERT INTO case_packages (id, version, package_no, title, opened_on, status, closed_on, watch_until, dispatch_by, stalls_after)
        SELECT id, 1, 'BA500230-2026-' || lpad(g::text, 6, '0'), (ARRAY['某小区电梯更换积案', '龙河镇征地补偿标准争议积案', '三建乡村道施工损毁房屋赔偿积案', '企业改制职工社保补缴积案'])[1 + g % 4],
            opened, CASE WHEN closed IS NULL THEN 'InProgress' WHEN g % 6 = 0 THEN 'Stable' ELSE 'Resolved' END, closed, closed + 90, CASE WHEN closed IS NULL THEN CURRENT_DATE + 7 - g % 10 END, NULL FROM n;
        INSERT INTO case_package_items (package_id, petition_item_id, reg_no, added_on, removed_on, held)
        SELECT n.id, p.id, p.reg_no, n.opened, NULL, n.closed IS NULL
        FROM n JOIN (SELECT id, reg_no, row_number() OVER (ORDER BY reg_no) - 1 AS r FROM petition_items) p ON p.r / 2 = n.g;
        INSERT INTO case_package_charges (package_id, sequence, "from", until, leader_name, leader_post, responsible_org_code, dispatcher_name, goal, target_on, dispatch_every_days, dispatch_by, reason)
        SELECT id, 1, opened, NULL, (ARRAY['李建国', '林福英', '许光'])[1 + g % 3], (ARRAY['副县长', '县人大常委会副主任', '县委书记'])[1 + g % 3],
            (ARRAY['ZJW', 'MZJ', 'SLJ', 'GZJ'])[1 + g % 4], '周敏', (ARRAY['补偿到位，信访人签订息诉协议', '电梯更换并验收合格', '社保补缴完成'])[1 + g % 3], target, 7, opened + 7, NULL FROM n;
        INSERT INTO case_package_measures (package_id, sequence, text, owner, set_on, due_on, done_on, result, dropped_on)
        SELECT id, s, '措施', '责任单位', opened + 3, opened + s * (40 + g % 60), CASE WHEN closed IS NOT NULL OR s < 3 THEN LEAST(opened + s * 20, CURRENT_DATE) END, NULL, NULL FROM n, generate_series(1, 3) s;
        INSERT INTO case_package_visits (package_id, sequence, "on", kind, leader_name, record)
        SELECT id, s, LEAST(opened + s * 12, CURRENT_DATE), 'OnSite', '李建国', '到现场' FROM n, generate_series(1, 2) s;
        INSERT INTO case_package_dispatches (package_id, sequence, "on", record, by, next_by)
        SELECT id, s, opened + s * 7, '查进展', 'dispatcher', opened + s * 7 + 7 FROM n, generate_series(1, 20) s WHERE opened + s * 7 <= COALESCE(closed, CURRENT_DATE - g % 10);
        INSERT INTO case_package_funds (package_id, sequence, status, applied_amount, applied_on, applied_by, purpose, approved_amount, decided_on, decided_by, decision_reason, paid_amount, paid_on, paid_by, voucher_no)
        SELECT id, 1, 'Paid', 3000000 + g * 100, opened + 5, 'a', '补助', 2500000, opened + 6, 'b', '核减', 2500000, opened + 9, 'c', '支1' FROM n WHERE g % 3 = 0;
        INSERT INTO case_package_closings (package_id, sequence, outcome, "on", evidence, watch_until, rebound_on, rebound_reason)
        SELECT id, 1, CASE WHEN g % 6 = 0 THEN 'Stable' ELSE 'Resolved' END, closed, '息诉协议', closed + 90, NULL, NULL FROM n WHERE closed IS NOT NULL;
        ANALYZE;
        """;

    public static readonly IReadOnlyList<string> Tables =
        ["case_packages", "case_package_items", "case_package_charges", "case_package_measures", "case_package_visits", "case_package_dispatches", "case_package_funds", "case_package_closings"];
}
