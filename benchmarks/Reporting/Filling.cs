namespace PetitionGovernance.Benchmarks.Reporting;

/// <summary>Ten years of items of every channel and disposition, each with its course and deadlines.</summary>
internal static class Filling
{
    public const string Items = """
        INSERT INTO petition_items
        SELECT (jsonb_populate_record(NULL::petition_items, to_jsonb(t) || jsonb_build_object(
            'id', gen_random_uuid(), 'reg_no', 'XF500230-2026-' || lpad(g::text, 7, '0'), 'query_code', 'Q' || g, 'status', 'Closed',
            'statutory_path', CASE WHEN g % 7 = 0 THEN 6 ELSE 5 END, 'field', (ARRAY['民生领域', '征地拆迁', '资金发放', '重大项目', '其他'])[1 + g % 5],
            'channel', (ARRAY['Letter', 'Visit', 'Online', 'Telephone'])[1 + g % 4], 'head_count', 1 + g % 3,
            'disposition', (ARRAY['Transfer', 'Assign'])[1 + g % 2], 'first_time', g % 10 > 0,
            'respondent_org_code', (ARRAY['ZJW', 'MZJ', 'SLJ', 'GZJ', 'RSJ', 'JTJ', 'NYW', 'SFJ'])[1 + g % 8],
            'responsible_org_code', (ARRAY['ZJW', 'MZJ', 'SLJ', 'GZJ', 'RSJ', 'JTJ', 'NYW', 'SFJ'])[1 + g % 8],
            'received_on', CURRENT_DATE - g % 3650, 'disposed_on', CURRENT_DATE - g % 3650 + 5, 'notified_on', CURRENT_DATE - g % 3650 + 10,
            'accepted_on', CURRENT_DATE - g % 3650 + 10, 'replied_on', CURRENT_DATE - g % 3650 + 30, 'closed_on', CURRENT_DATE - g % 3650 + 30))).*
        FROM (SELECT * FROM petition_items LIMIT 1) t, generate_series(2, 1 + @items) g;
        ANALYZE petition_items;
        """;

    /// <summary>The two largest counts, written by hand and without asking who may see what.</summary>
    public const string Bare = """
        SELECT count(*), sum(head_count) FROM petition_items WHERE received_on BETWEEN @from AND @to;
        SELECT count(*), sum(head_count) FROM petition_items WHERE received_on BETWEEN @from - 365 AND @to - 365;
        """;
}
