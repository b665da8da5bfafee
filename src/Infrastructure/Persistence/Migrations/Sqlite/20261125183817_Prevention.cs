using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Prevention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "bound_path",
                table: "petition_items",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

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
                name: "ix_joint_consultations_item",
                table: "joint_consultations",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ux_joint_consultations_consultation_no",
                table: "joint_consultations",
                column: "consultation_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_mechanisms_mechanism_no",
                table: "mechanisms",
                column: "mechanism_no",
                unique: true);

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
                name: "ix_risk_assessments_assessed_on",
                table: "risk_assessments",
                column: "assessed_on");

            migrationBuilder.CreateIndex(
                name: "ux_risk_assessments_assessment_no",
                table: "risk_assessments",
                column: "assessment_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_work_reports_held_on",
                table: "work_reports",
                column: "held_on");

            migrationBuilder.CreateIndex(
                name: "ux_work_reports_report_no",
                table: "work_reports",
                column: "report_no",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dispute_screenings");

            migrationBuilder.DropTable(
                name: "disputes");

            migrationBuilder.DropTable(
                name: "joint_consultations");

            migrationBuilder.DropTable(
                name: "mechanisms");

            migrationBuilder.DropTable(
                name: "outreach_events");

            migrationBuilder.DropTable(
                name: "risk_assessments");

            migrationBuilder.DropTable(
                name: "work_reports");

            migrationBuilder.DropColumn(
                name: "bound_path",
                table: "petition_items");
        }
    }
}
