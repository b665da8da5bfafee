using System;
using Microsoft.EntityFrameworkCore.Migrations;
using PetitionGovernance.Infrastructure.Audit;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OpenIddictApplications",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    application_type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    client_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    client_secret = table.Column<string>(type: "TEXT", nullable: true),
                    client_type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    concurrency_token = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    consent_type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    display_name = table.Column<string>(type: "TEXT", nullable: true),
                    display_names = table.Column<string>(type: "TEXT", nullable: true),
                    json_web_key_set = table.Column<string>(type: "TEXT", nullable: true),
                    permissions = table.Column<string>(type: "TEXT", nullable: true),
                    post_logout_redirect_uris = table.Column<string>(type: "TEXT", nullable: true),
                    properties = table.Column<string>(type: "TEXT", nullable: true),
                    redirect_uris = table.Column<string>(type: "TEXT", nullable: true),
                    requirements = table.Column<string>(type: "TEXT", nullable: true),
                    settings = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_open_iddict_applications", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictScopes",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    concurrency_token = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    descriptions = table.Column<string>(type: "TEXT", nullable: true),
                    display_name = table.Column<string>(type: "TEXT", nullable: true),
                    display_names = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    properties = table.Column<string>(type: "TEXT", nullable: true),
                    resources = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_open_iddict_scopes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accountability_referrals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    referral_no = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    to_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    subject_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    grounds = table.Column<byte[]>(type: "BLOB", nullable: false),
                    facts = table.Column<byte[]>(type: "BLOB", nullable: true),
                    evidence = table.Column<byte[]>(type: "BLOB", nullable: true),
                    person_count = table.Column<int>(type: "INTEGER", nullable: false),
                    persons = table.Column<byte[]>(type: "BLOB", nullable: false),
                    drafted_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decision_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    referred_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    receipt = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    filed = table.Column<bool>(type: "INTEGER", nullable: true),
                    filing_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    fed_back_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    persons_held = table.Column<int>(type: "INTEGER", nullable: true),
                    concluded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accountability_referrals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "admonitory_talks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    talk_no = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    person_post = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    rectify_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    verification = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    verified_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_admonitory_talks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "attachments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    file_name = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    length = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    added_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    added_by_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    removed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    removed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    removal_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    content_gone = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attachments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    occurred_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor_id = table.Column<string>(type: "TEXT", nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", nullable: false),
                    actor_unit = table.Column<string>(type: "TEXT", nullable: false),
                    actor_roles = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", nullable: false),
                    subject_version = table.Column<int>(type: "INTEGER", nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: true),
                    changes = table.Column<string>(type: "TEXT", nullable: true),
                    mac = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_heads",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    mac = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_heads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_pending",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_pending", x => x.entry_id);
                });

            migrationBuilder.CreateTable(
                name: "audit_seals",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_seals", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "calendar_years",
                columns: table => new
                {
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    document = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_years", x => x.year);
                });

            migrationBuilder.CreateTable(
                name: "case_packages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    package_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    watch_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    dispatch_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    stalls_after = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_packages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dispute_screenings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    from_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reports = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dispute_screenings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disputes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dispute_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    found_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    topic = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    parties = table.Column<int>(type: "INTEGER", nullable: false),
                    key_dispute = table.Column<bool>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    triage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    triaged_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    triage_note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    resolved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    resolution = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    rebounds = table.Column<string>(type: "text", nullable: false),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disputes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "division_rule_sets",
                columns: table => new
                {
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_division_rule_sets", x => x.division);
                });

            migrationBuilder.CreateTable(
                name: "document_serials",
                columns: table => new
                {
                    type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    body_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_serials", x => new { x.type, x.body_code, x.year });
                });

            migrationBuilder.CreateTable(
                name: "document_templates",
                columns: table => new
                {
                    type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    file = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_templates", x => new { x.type, x.number });
                });

            migrationBuilder.CreateTable(
                name: "event_feed_heads",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    pruned_through = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_feed_heads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "hand_overs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    from_officer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    to_officer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    handed_over_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    items = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hand_overs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    dry_run = table.Column<bool>(type: "INTEGER", nullable: false),
                    requested_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    failure = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    sheets = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_jobs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_rejections",
                columns: table => new
                {
                    job_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    file = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    column_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_rejections", x => new { x.job_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "inspection_bulletins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bulletin_no = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_bulletins", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inspection_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    finding_no = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    inspection_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    point = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    problem = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    severity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    found_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    clerk = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    bulletin_no = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    returned_for_redo_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    solved = table.Column<bool>(type: "INTEGER", nullable: true),
                    verification = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    checked_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_findings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inspections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    seed = table.Column<long>(type: "INTEGER", nullable: false),
                    algorithm_version = table.Column<int>(type: "INTEGER", nullable: false),
                    size = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    org_codes = table.Column<string>(type: "text", nullable: false),
                    planned_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    sample = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "joint_consultations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    consultation_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    participants = table.Column<string>(type: "text", nullable: false),
                    materials = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    barriers = table.Column<string>(type: "text", nullable: false),
                    conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    concluded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reasons = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    tasks = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_joint_consultations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matter_index_progress",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    last_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    finished = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_index_progress", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matter_keys",
                columns: table => new
                {
                    hash = table.Column<long>(type: "INTEGER", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_keys", x => new { x.hash, x.item_id });
                });

            migrationBuilder.CreateTable(
                name: "matter_pairs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    second_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    decisions = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_pairs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mechanisms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mechanism_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    area = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    owner_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    established_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mechanisms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mediation_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    mediation_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    dispute_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    key_dispute = table.Column<bool>(type: "INTEGER", nullable: false),
                    organization_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    opened_by_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    mediators = table.Column<string>(type: "text", nullable: false),
                    parties = table.Column<byte[]>(type: "BLOB", nullable: false),
                    matter = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    consents = table.Column<string>(type: "text", nullable: false),
                    sessions = table.Column<byte[]>(type: "BLOB", nullable: false),
                    concluded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    days_taken = table.Column<int>(type: "INTEGER", nullable: true),
                    failure_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    agreement = table.Column<string>(type: "text", nullable: true),
                    performance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    next_term_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    confirm_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    confirmation = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "official_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    accountability_referral_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    about = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    issue = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    body_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    serial = table.Column<int>(type: "INTEGER", nullable: true),
                    recipient_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    copy_to = table.Column<string>(type: "text", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    template_edition = table.Column<int>(type: "INTEGER", nullable: false),
                    template_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    names_petitioners = table.Column<bool>(type: "INTEGER", nullable: false),
                    sm3 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    length = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    issued_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    replacement_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_official_documents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "official_texts",
                columns: table => new
                {
                    regulation_id = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    published_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    loaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    loaded_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_official_texts", x => new { x.regulation_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "opinion_executions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    claim = table.Column<int>(type: "INTEGER", nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    executed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opinion_executions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organization_register",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_register", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organizations",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    parent_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    abolished_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    successor_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organizations", x => x.code);
                    table.ForeignKey(
                        name: "fk_organizations_parent_code",
                        column: x => x.parent_code,
                        principalTable: "organizations",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_organizations_successor_code",
                        column: x => x.successor_code,
                        principalTable: "organizations",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outbox_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    subject_version = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    org_codes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    occurred_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outreach_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    audience = table.Column<int>(type: "INTEGER", nullable: false),
                    lesson = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    learners = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outreach_events", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "path_guidance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    claim = table.Column<int>(type: "INTEGER", nullable: false),
                    procedure_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    body_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    given_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    given_by_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    told = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answer_days = table.Column<int>(type: "INTEGER", nullable: true),
                    refusal_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    document_no = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    returned_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    return_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_path_guidance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "petition_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    query_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    receiving_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    receiving_org_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    head_count = table.Column<int>(type: "INTEGER", nullable: false),
                    anonymous = table.Column<bool>(type: "INTEGER", nullable: false),
                    can_be_notified = table.Column<bool>(type: "INTEGER", nullable: false),
                    intake = table.Column<string>(type: "text", nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    @sealed = table.Column<bool>(name: "sealed", type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    topic = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    respondent_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    first_time = table.Column<bool>(type: "INTEGER", nullable: false),
                    same_matter_as = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    external_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    pushed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    substantive_status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    disposition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    statutory_path = table.Column<int>(type: "INTEGER", nullable: true),
                    responsible_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    bound_path = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    officer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    screened_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    disposed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    notified_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    replied_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    served_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    right_informed = table.Column<bool>(type: "INTEGER", nullable: true),
                    satisfied = table.Column<bool>(type: "INTEGER", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    has_open_objection = table.Column<bool>(type: "INTEGER", nullable: false),
                    has_open_clarification = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_heard = table.Column<bool>(type: "INTEGER", nullable: false),
                    has_open_review = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_extended = table.Column<bool>(type: "INTEGER", nullable: false),
                    last_mediation = table.Column<string>(type: "text", nullable: true),
                    next_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    next_warn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    next_due_is_official = table.Column<bool>(type: "INTEGER", nullable: false),
                    claims = table.Column<string>(type: "text", nullable: false),
                    screenings = table.Column<string>(type: "text", nullable: false),
                    stated_facts = table.Column<string>(type: "text", nullable: false),
                    rounds = table.Column<string>(type: "text", nullable: false),
                    objections = table.Column<string>(type: "text", nullable: false),
                    statements = table.Column<string>(type: "text", nullable: false),
                    hearings = table.Column<byte[]>(type: "BLOB", nullable: true),
                    clarifications = table.Column<string>(type: "text", nullable: false),
                    recusals = table.Column<string>(type: "text", nullable: false),
                    papers = table.Column<string>(type: "text", nullable: false),
                    notes = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petition_items", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "published_events",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    subject_version = table.Column<int>(type: "INTEGER", nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    org_codes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    occurred_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_events", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "reception_days",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hours = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    leader_post = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    public_phone = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cancelled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cancel_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reception_days", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reception_problems",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    problem_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    topic = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    @sealed = table.Column<bool>(name: "sealed", type: "INTEGER", nullable: false),
                    respondent_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    visitor = table.Column<byte[]>(type: "BLOB", nullable: true),
                    head_count = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    resolved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    on_the_spot = table.Column<bool>(type: "INTEGER", nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    guided_to = table.Column<string>(type: "text", nullable: true),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reception_problems", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reception_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    leader_post = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    joint = table.Column<bool>(type: "INTEGER", nullable: false),
                    participants = table.Column<string>(type: "text", nullable: false),
                    concluded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reception_sessions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recommendations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recommendation_no = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    problem = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    content = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    grounds = table.Column<string>(type: "text", nullable: true),
                    basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    feedback_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    fed_back_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    adoption = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    feedback = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    urged_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    checks = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recommendations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "registration_serials",
                columns: table => new
                {
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registration_serials", x => new { x.division_code, x.year });
                });

            migrationBuilder.CreateTable(
                name: "remembered_requests",
                columns: table => new
                {
                    actor_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    answer_json = table.Column<string>(type: "TEXT", nullable: false),
                    remembered_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_remembered_requests", x => new { x.actor_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "review_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    record_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    tier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reviewed = table.Column<Guid>(type: "TEXT", nullable: true),
                    attacked_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    attacked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    attacked_served_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    body_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    applicant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    applied_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    grounds = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    timeliness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ask_last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    just_cause = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    finding = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    refused_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    refusal_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    refusal_basis = table.Column<string>(type: "text", nullable: false),
                    hearings = table.Column<byte[]>(type: "BLOB", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    days_taken = table.Column<int>(type: "INTEGER", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    rulings = table.Column<string>(type: "text", nullable: false),
                    instruction = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    document_no = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    right_informed = table.Column<bool>(type: "INTEGER", nullable: true),
                    served_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    service = table.Column<string>(type: "text", nullable: true),
                    is_heard = table.Column<bool>(type: "INTEGER", nullable: false),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    publication = table.Column<string>(type: "text", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawal_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    claims = table.Column<string>(type: "text", nullable: false),
                    involved = table.Column<string>(type: "text", nullable: false),
                    reviewers = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_cases", x => x.id);
                    table.CheckConstraint("ck_review_cases_tier", "tier = 'Review' OR reviewed IS NOT NULL");
                });

            migrationBuilder.CreateTable(
                name: "risk_assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    matter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decision_body_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    assessed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    public_input = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    factors = table.Column<string>(type: "text", nullable: true),
                    risk_level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    measures = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    follow_ups = table.Column<string>(type: "text", nullable: false),
                    arisen_items = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_risk_assessments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "screening_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    clerk = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    unit_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    screened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    overridden = table.Column<bool>(type: "INTEGER", nullable: false),
                    disposition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screening_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "supervision_orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    trigger = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    occurrence = table.Column<int>(type: "INTEGER", nullable: false),
                    cause_key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    raised_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    listed = table.Column<bool>(type: "INTEGER", nullable: false),
                    important = table.Column<bool>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    exchanges = table.Column<string>(type: "text", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    urged_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    feedback = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    reported_to = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    drop_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_orders", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    unit_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    roles = table.Column<string>(type: "TEXT", nullable: false),
                    password_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    disabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    failed_logins = table.Column<int>(type: "INTEGER", nullable: false),
                    locked_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "webhook_deliveries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    webhook_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    order_key = table.Column<string>(type: "TEXT", maxLength: 115, nullable: false),
                    is_dead = table.Column<bool>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    leased_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lease = table.Column<Guid>(type: "TEXT", nullable: true),
                    last_failure = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhook_deliveries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "webhook_progress",
                columns: table => new
                {
                    webhook_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhook_progress", x => x.webhook_id);
                });

            migrationBuilder.CreateTable(
                name: "webhooks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    client_id = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    url = table.Column<byte[]>(type: "BLOB", nullable: false),
                    filter = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    secret = table.Column<byte[]>(type: "BLOB", nullable: false),
                    previous_secret = table.Column<byte[]>(type: "BLOB", nullable: true),
                    previous_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhooks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    agenda = table.Column<string>(type: "text", nullable: false),
                    minutes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    tasks = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictAuthorizations",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    application_id = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_token = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    properties = table.Column<string>(type: "TEXT", nullable: true),
                    scopes = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_open_iddict_authorizations", x => x.id);
                    table.ForeignKey(
                        name: "fk_open_iddict_authorizations_open_iddict_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "OpenIddictApplications",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "calendar_days",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    is_off_day = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_days", x => new { x.year, x.date });
                    table.ForeignKey(
                        name: "fk_calendar_days_year",
                        column: x => x.year,
                        principalTable: "calendar_years",
                        principalColumn: "year",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_charges",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    leader_post = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    responsible_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    dispatcher_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    goal = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    target_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    dispatch_every_days = table.Column<int>(type: "INTEGER", nullable: true),
                    dispatch_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_charges", x => new { x.package_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_case_package_charges_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_closings",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    watch_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    rebound_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    rebound_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_closings", x => new { x.package_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_case_package_closings_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_dispatches",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    record = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    next_by = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_dispatches", x => new { x.package_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_case_package_dispatches_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_escalations",
                columns: table => new
                {
                    cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    measure = table.Column<int>(type: "INTEGER", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    raised_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_escalations", x => new { x.package_id, x.cause, x.measure, x.due_on });
                    table.ForeignKey(
                        name: "fk_case_package_escalations_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_funds",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    applied_amount = table.Column<long>(type: "INTEGER", nullable: false),
                    applied_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    applied_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    approved_amount = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    decision_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    paid_amount = table.Column<long>(type: "INTEGER", nullable: true),
                    paid_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    paid_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    voucher_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_funds", x => new { x.package_id, x.sequence });
                    table.CheckConstraint("ck_case_package_funds_four_eyes", "decided_by <> applied_by AND paid_by <> applied_by AND paid_by <> decided_by");
                    table.ForeignKey(
                        name: "fk_case_package_funds_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_items",
                columns: table => new
                {
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    added_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    removed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    held = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_items", x => new { x.package_id, x.petition_item_id });
                    table.ForeignKey(
                        name: "fk_case_package_items_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_measures",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    set_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    dropped_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_measures", x => new { x.package_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_case_package_measures_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_visits",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    record = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_visits", x => new { x.package_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_case_package_visits_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rule_set_editions",
                columns: table => new
                {
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    switched_off = table.Column<string>(type: "text", nullable: false),
                    parameters = table.Column<string>(type: "text", nullable: false),
                    effective_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rule_set_editions", x => new { x.division, x.effective_from });
                    table.ForeignKey(
                        name: "fk_rule_set_editions_division",
                        column: x => x.division,
                        principalTable: "division_rule_sets",
                        principalColumn: "division",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "responsibilities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    topic = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    organization_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    effective_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_responsibilities", x => x.id);
                    table.ForeignKey(
                        name: "fk_responsibilities_organization_code",
                        column: x => x.organization_code,
                        principalTable: "organizations",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "guidance_barriers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    path_guidance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    body_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    raised_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state_note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guidance_barriers", x => new { x.path_guidance_id, x.id });
                    table.ForeignKey(
                        name: "fk_guidance_barriers_path_guidance",
                        column: x => x.path_guidance_id,
                        principalTable: "path_guidance",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "petition_deadlines",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    extension_days = table.Column<int>(type: "INTEGER", nullable: false),
                    set_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    start_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nominal_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    legal_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    work_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_soon_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    pending_year = table.Column<int>(type: "INTEGER", nullable: true),
                    calendar_version = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    met_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    lapsed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petition_deadlines", x => new { x.petition_item_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_petition_deadlines_petition_items",
                        column: x => x.petition_item_id,
                        principalTable: "petition_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "petitioners",
                columns: table => new
                {
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<byte[]>(type: "BLOB", nullable: true),
                    id_no = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone = table.Column<byte[]>(type: "BLOB", nullable: true),
                    address = table.Column<byte[]>(type: "BLOB", nullable: true),
                    contact = table.Column<byte[]>(type: "BLOB", nullable: true),
                    is_representative = table.Column<bool>(type: "INTEGER", nullable: false),
                    id_no_index = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petitioners", x => new { x.petition_item_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_petitioners_petition_items",
                        column: x => x.petition_item_id,
                        principalTable: "petition_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reception_problem_tasks",
                columns: table => new
                {
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    given_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reception_problem_tasks", x => new { x.problem_id, x.org_code });
                    table.ForeignKey(
                        name: "fk_reception_problem_tasks_problem",
                        column: x => x.problem_id,
                        principalTable: "reception_problems",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_deadlines",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    review_case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hearings = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    start_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nominal_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    legal_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    work_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_soon_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    pending_year = table.Column<int>(type: "INTEGER", nullable: true),
                    calendar_version = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    met_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    lapsed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_deadlines", x => new { x.review_case_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_review_deadlines_review_cases",
                        column: x => x.review_case_id,
                        principalTable: "review_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "screening_entry_rules",
                columns: table => new
                {
                    rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    followed = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screening_entry_rules", x => new { x.entry_id, x.rule });
                    table.ForeignKey(
                        name: "fk_screening_entry_rules_entries",
                        column: x => x.entry_id,
                        principalTable: "screening_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpenIddictTokens",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    application_id = table.Column<string>(type: "TEXT", nullable: true),
                    authorization_id = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_token = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    expiration_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    payload = table.Column<string>(type: "TEXT", nullable: true),
                    properties = table.Column<string>(type: "TEXT", nullable: true),
                    redemption_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reference_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_open_iddict_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_open_iddict_tokens_open_iddict_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "OpenIddictApplications",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_open_iddict_tokens_open_iddict_authorizations_authorization_id",
                        column: x => x.authorization_id,
                        principalTable: "OpenIddictAuthorizations",
                        principalColumn: "id");
                });

            migrationBuilder.InsertData(
                table: "event_feed_heads",
                columns: new[] { "id", "position", "pruned_through" },
                values: new object[] { 1, 0L, 0L });

            migrationBuilder.InsertData(
                table: "organization_register",
                columns: new[] { "id", "version" },
                values: new object[] { 1, 0 });

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_applications_client_id",
                table: "OpenIddictApplications",
                column: "client_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_authorizations_application_id_status_subject_type",
                table: "OpenIddictAuthorizations",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_scopes_name",
                table: "OpenIddictScopes",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_tokens_application_id_status_subject_type",
                table: "OpenIddictTokens",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_tokens_authorization_id",
                table: "OpenIddictTokens",
                column: "authorization_id");

            migrationBuilder.CreateIndex(
                name: "ix_open_iddict_tokens_reference_id",
                table: "OpenIddictTokens",
                column: "reference_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accountability_referrals_item",
                table: "accountability_referrals",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_accountability_referrals_to",
                table: "accountability_referrals",
                columns: new[] { "to_org_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_accountability_referrals_no",
                table: "accountability_referrals",
                column: "referral_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_admonitory_talks_held_on",
                table: "admonitory_talks",
                columns: new[] { "held_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_admonitory_talks_item",
                table: "admonitory_talks",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_admonitory_talks_org",
                table: "admonitory_talks",
                columns: new[] { "org_code", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ux_admonitory_talks_no",
                table: "admonitory_talks",
                column: "talk_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_attachments_item",
                table: "attachments",
                columns: new[] { "petition_item_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_attachments_to_delete",
                table: "attachments",
                column: "id",
                filter: "removed_on IS NOT NULL AND NOT content_gone");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_actor",
                table: "audit_entries",
                columns: new[] { "actor_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_subject",
                table: "audit_entries",
                columns: new[] { "subject", "subject_id", "subject_version" });

            migrationBuilder.CreateIndex(
                name: "ux_audit_seals_entry_id",
                table: "audit_seals",
                column: "entry_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_package_charges_responsible",
                table: "case_package_charges",
                column: "responsible_org_code");

            migrationBuilder.CreateIndex(
                name: "ix_case_package_items_reg_no",
                table: "case_package_items",
                column: "reg_no");

            migrationBuilder.CreateIndex(
                name: "ux_case_package_items_held",
                table: "case_package_items",
                column: "petition_item_id",
                unique: true,
                filter: "held");

            migrationBuilder.CreateIndex(
                name: "ix_case_packages_opened_on",
                table: "case_packages",
                columns: new[] { "opened_on", "package_no" });

            migrationBuilder.CreateIndex(
                name: "ix_case_packages_stalls_after",
                table: "case_packages",
                column: "stalls_after",
                filter: "stalls_after IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_case_packages_package_no",
                table: "case_packages",
                column: "package_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_disputes_found_on",
                table: "disputes",
                columns: new[] { "found_on", "area_code" });

            migrationBuilder.CreateIndex(
                name: "ux_disputes_dispute_no",
                table: "disputes",
                column: "dispute_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guidance_barriers_body",
                table: "guidance_barriers",
                columns: new[] { "body_code", "state" });

            migrationBuilder.CreateIndex(
                name: "ux_guidance_barriers_id",
                table: "guidance_barriers",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_unit",
                table: "hand_overs",
                columns: new[] { "unit_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_inspection_bulletins_no",
                table: "inspection_bulletins",
                column: "bulletin_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspection_findings_bulletin",
                table: "inspection_findings",
                column: "bulletin_no");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_findings_item",
                table: "inspection_findings",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_findings_org",
                table: "inspection_findings",
                columns: new[] { "org_code", "point", "clerk" });

            migrationBuilder.CreateIndex(
                name: "ux_inspection_findings_no",
                table: "inspection_findings",
                column: "finding_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_joint_consultations_item",
                table: "joint_consultations",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ux_joint_consultations_consultation_no",
                table: "joint_consultations",
                column: "consultation_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_matter_pairs_second",
                table: "matter_pairs",
                column: "second_item_id");

            migrationBuilder.CreateIndex(
                name: "ux_matter_pairs_items",
                table: "matter_pairs",
                columns: new[] { "first_item_id", "second_item_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_mechanisms_mechanism_no",
                table: "mechanisms",
                column: "mechanism_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mediation_cases_concluded_on",
                table: "mediation_cases",
                columns: new[] { "concluded_on", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_cases_item",
                table: "mediation_cases",
                columns: new[] { "petition_item_id", "started_on" },
                filter: "petition_item_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_cases_next_term",
                table: "mediation_cases",
                column: "next_term_on",
                filter: "next_term_on IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_mediation_cases_organization",
                table: "mediation_cases",
                columns: new[] { "organization_code", "status", "started_on" });

            migrationBuilder.CreateIndex(
                name: "ix_mediation_cases_started_on",
                table: "mediation_cases",
                columns: new[] { "started_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_mediation_cases_number",
                table: "mediation_cases",
                column: "mediation_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_mediation_cases_running",
                table: "mediation_cases",
                column: "petition_item_id",
                unique: true,
                filter: "petition_item_id IS NOT NULL AND concluded_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_official_documents_item",
                table: "official_documents",
                columns: new[] { "petition_item_id", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ux_official_documents_about",
                table: "official_documents",
                columns: new[] { "about", "type", "issue" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_official_documents_number",
                table: "official_documents",
                columns: new[] { "body_code", "number", "issue" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_official_documents_serial",
                table: "official_documents",
                columns: new[] { "type", "body_code", "year", "serial" },
                unique: true,
                filter: "serial IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_opinion_executions_due_on",
                table: "opinion_executions",
                columns: new[] { "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_opinion_executions_item",
                table: "opinion_executions",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ux_opinion_executions_claim",
                table: "opinion_executions",
                columns: new[] { "petition_item_id", "round", "claim" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organizations_parent_code",
                table: "organizations",
                column: "parent_code");

            migrationBuilder.CreateIndex(
                name: "ix_organizations_successor_code",
                table: "organizations",
                column: "successor_code");

            migrationBuilder.CreateIndex(
                name: "ix_outreach_events_held_on",
                table: "outreach_events",
                column: "held_on");

            migrationBuilder.CreateIndex(
                name: "ux_outreach_events_event_no",
                table: "outreach_events",
                column: "event_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_path_guidance_answer_by",
                table: "path_guidance",
                column: "answer_by",
                filter: "status = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_path_guidance_body",
                table: "path_guidance",
                columns: new[] { "body_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_path_guidance_item",
                table: "path_guidance",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_path_guidance_reg_no",
                table: "path_guidance",
                column: "reg_no");

            migrationBuilder.CreateIndex(
                name: "ux_path_guidance_waiting",
                table: "path_guidance",
                columns: new[] { "petition_item_id", "claim", "procedure_code", "body_code" },
                unique: true,
                filter: "status = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_petition_items_external_number",
                table: "petition_items",
                column: "external_number",
                filter: "external_number IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_petition_items_next_due",
                table: "petition_items",
                columns: new[] { "next_due_on", "reg_no" },
                filter: "next_due_on IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_petition_items_officer",
                table: "petition_items",
                column: "officer",
                filter: "officer IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_petition_items_received_on",
                table: "petition_items",
                columns: new[] { "received_on", "reg_no" });

            migrationBuilder.CreateIndex(
                name: "ix_petition_items_receiving",
                table: "petition_items",
                columns: new[] { "receiving_org_code", "status", "next_due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_petition_items_responsible",
                table: "petition_items",
                columns: new[] { "responsible_org_code", "status", "next_due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_petition_items_same_matter",
                table: "petition_items",
                column: "same_matter_as",
                filter: "same_matter_as IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_petition_items_pushed",
                table: "petition_items",
                columns: new[] { "pushed_by", "external_number" },
                unique: true,
                filter: "pushed_by IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_petition_items_query_code",
                table: "petition_items",
                column: "query_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_petition_items_reg_no",
                table: "petition_items",
                column: "reg_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_petitioners_id_no_index",
                table: "petitioners",
                column: "id_no_index",
                filter: "id_no_index IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_published_events_id",
                table: "published_events",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reception_days_published",
                table: "reception_days",
                columns: new[] { "held_on", "id" },
                filter: "published_on IS NOT NULL AND cancelled_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_reception_problem_tasks_org",
                table: "reception_problem_tasks",
                column: "org_code");

            migrationBuilder.CreateIndex(
                name: "ix_reception_problems_session",
                table: "reception_problems",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_reception_problems_session_no",
                table: "reception_problems",
                column: "session_no");

            migrationBuilder.CreateIndex(
                name: "ix_reception_problems_without_result",
                table: "reception_problems",
                columns: new[] { "held_on", "id" },
                filter: "status IN ('Open', 'Assigned')");

            migrationBuilder.CreateIndex(
                name: "ux_reception_problems_problem_no",
                table: "reception_problems",
                column: "problem_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reception_sessions_held_on",
                table: "reception_sessions",
                columns: new[] { "held_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reception_sessions_leader",
                table: "reception_sessions",
                columns: new[] { "leader_name", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ux_reception_sessions_session_no",
                table: "reception_sessions",
                column: "session_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_recommendations_feedback_by",
                table: "recommendations",
                column: "feedback_by",
                filter: "status = 'AwaitingFeedback'");

            migrationBuilder.CreateIndex(
                name: "ix_recommendations_issued_on",
                table: "recommendations",
                columns: new[] { "issued_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_recommendations_item",
                table: "recommendations",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_recommendations_org",
                table: "recommendations",
                columns: new[] { "org_code", "issued_on" });

            migrationBuilder.CreateIndex(
                name: "ux_recommendations_no",
                table: "recommendations",
                column: "recommendation_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_remembered_requests_remembered_at",
                table: "remembered_requests",
                column: "remembered_at");

            migrationBuilder.CreateIndex(
                name: "ix_responsibilities_organization_code",
                table: "responsibilities",
                column: "organization_code");

            migrationBuilder.CreateIndex(
                name: "ix_review_cases_applied_on",
                table: "review_cases",
                columns: new[] { "applied_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_review_cases_attacked",
                table: "review_cases",
                columns: new[] { "attacked_org_code", "applied_on" });

            migrationBuilder.CreateIndex(
                name: "ix_review_cases_body",
                table: "review_cases",
                columns: new[] { "body_code", "status", "applied_on" });

            migrationBuilder.CreateIndex(
                name: "ux_review_cases_decision",
                table: "review_cases",
                columns: new[] { "petition_item_id", "round", "tier" },
                unique: true,
                filter: "status NOT IN ('Refused', 'Withdrawn')");

            migrationBuilder.CreateIndex(
                name: "ux_review_cases_record_no",
                table: "review_cases",
                column: "record_no",
                unique: true,
                filter: "record_no IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_risk_assessments_assessed_on",
                table: "risk_assessments",
                column: "assessed_on");

            migrationBuilder.CreateIndex(
                name: "ux_risk_assessments_assessment_no",
                table: "risk_assessments",
                column: "assessment_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_screening_entries_item",
                table: "screening_entries",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_screening_entries_screened_on",
                table: "screening_entries",
                columns: new[] { "screened_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_orders_answer_by",
                table: "supervision_orders",
                column: "answer_by",
                filter: "answer_by IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_orders_item",
                table: "supervision_orders",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_orders_org",
                table: "supervision_orders",
                columns: new[] { "org_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_orders_status",
                table: "supervision_orders",
                columns: new[] { "status", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_supervision_orders_cause",
                table: "supervision_orders",
                column: "cause_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_users_user_name",
                table: "users",
                column: "user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_due",
                table: "webhook_deliveries",
                columns: new[] { "is_dead", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_webhook_deliveries_order",
                table: "webhook_deliveries",
                columns: new[] { "webhook_id", "order_key", "position" });

            migrationBuilder.CreateIndex(
                name: "ux_webhook_deliveries_event",
                table: "webhook_deliveries",
                columns: new[] { "webhook_id", "event_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_webhooks_client",
                table: "webhooks",
                columns: new[] { "client_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_reports_held_on",
                table: "work_reports",
                column: "held_on");

            migrationBuilder.CreateIndex(
                name: "ux_work_reports_report_no",
                table: "work_reports",
                column: "report_no",
                unique: true);
            AuditGuards.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OpenIddictScopes");

            migrationBuilder.DropTable(
                name: "OpenIddictTokens");

            migrationBuilder.DropTable(
                name: "accountability_referrals");

            migrationBuilder.DropTable(
                name: "admonitory_talks");

            migrationBuilder.DropTable(
                name: "attachments");

            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "audit_heads");

            migrationBuilder.DropTable(
                name: "audit_pending");

            migrationBuilder.DropTable(
                name: "audit_seals");

            migrationBuilder.DropTable(
                name: "calendar_days");

            migrationBuilder.DropTable(
                name: "case_package_charges");

            migrationBuilder.DropTable(
                name: "case_package_closings");

            migrationBuilder.DropTable(
                name: "case_package_dispatches");

            migrationBuilder.DropTable(
                name: "case_package_escalations");

            migrationBuilder.DropTable(
                name: "case_package_funds");

            migrationBuilder.DropTable(
                name: "case_package_items");

            migrationBuilder.DropTable(
                name: "case_package_measures");

            migrationBuilder.DropTable(
                name: "case_package_visits");

            migrationBuilder.DropTable(
                name: "dispute_screenings");

            migrationBuilder.DropTable(
                name: "disputes");

            migrationBuilder.DropTable(
                name: "document_serials");

            migrationBuilder.DropTable(
                name: "document_templates");

            migrationBuilder.DropTable(
                name: "event_feed_heads");

            migrationBuilder.DropTable(
                name: "guidance_barriers");

            migrationBuilder.DropTable(
                name: "hand_overs");

            migrationBuilder.DropTable(
                name: "import_jobs");

            migrationBuilder.DropTable(
                name: "import_rejections");

            migrationBuilder.DropTable(
                name: "inspection_bulletins");

            migrationBuilder.DropTable(
                name: "inspection_findings");

            migrationBuilder.DropTable(
                name: "inspections");

            migrationBuilder.DropTable(
                name: "joint_consultations");

            migrationBuilder.DropTable(
                name: "matter_index_progress");

            migrationBuilder.DropTable(
                name: "matter_keys");

            migrationBuilder.DropTable(
                name: "matter_pairs");

            migrationBuilder.DropTable(
                name: "mechanisms");

            migrationBuilder.DropTable(
                name: "mediation_cases");

            migrationBuilder.DropTable(
                name: "official_documents");

            migrationBuilder.DropTable(
                name: "official_texts");

            migrationBuilder.DropTable(
                name: "opinion_executions");

            migrationBuilder.DropTable(
                name: "organization_register");

            migrationBuilder.DropTable(
                name: "outbox_messages");

            migrationBuilder.DropTable(
                name: "outreach_events");

            migrationBuilder.DropTable(
                name: "petition_deadlines");

            migrationBuilder.DropTable(
                name: "petitioners");

            migrationBuilder.DropTable(
                name: "published_events");

            migrationBuilder.DropTable(
                name: "reception_days");

            migrationBuilder.DropTable(
                name: "reception_problem_tasks");

            migrationBuilder.DropTable(
                name: "reception_sessions");

            migrationBuilder.DropTable(
                name: "recommendations");

            migrationBuilder.DropTable(
                name: "registration_serials");

            migrationBuilder.DropTable(
                name: "remembered_requests");

            migrationBuilder.DropTable(
                name: "responsibilities");

            migrationBuilder.DropTable(
                name: "review_deadlines");

            migrationBuilder.DropTable(
                name: "risk_assessments");

            migrationBuilder.DropTable(
                name: "rule_set_editions");

            migrationBuilder.DropTable(
                name: "screening_entry_rules");

            migrationBuilder.DropTable(
                name: "supervision_orders");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropTable(
                name: "webhook_deliveries");

            migrationBuilder.DropTable(
                name: "webhook_progress");

            migrationBuilder.DropTable(
                name: "webhooks");

            migrationBuilder.DropTable(
                name: "work_reports");

            migrationBuilder.DropTable(
                name: "OpenIddictAuthorizations");

            migrationBuilder.DropTable(
                name: "calendar_years");

            migrationBuilder.DropTable(
                name: "case_packages");

            migrationBuilder.DropTable(
                name: "path_guidance");

            migrationBuilder.DropTable(
                name: "petition_items");

            migrationBuilder.DropTable(
                name: "reception_problems");

            migrationBuilder.DropTable(
                name: "organizations");

            migrationBuilder.DropTable(
                name: "review_cases");

            migrationBuilder.DropTable(
                name: "division_rule_sets");

            migrationBuilder.DropTable(
                name: "screening_entries");

            migrationBuilder.DropTable(
                name: "OpenIddictApplications");
        }
    }
}
