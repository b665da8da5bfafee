using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "review_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    petition_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reg_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    tier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reviewed = table.Column<Guid>(type: "uuid", nullable: true),
                    attacked_org_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    attacked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    attacked_served_on = table.Column<DateOnly>(type: "date", nullable: true),
                    body_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    applicant = table.Column<byte[]>(type: "bytea", nullable: false),
                    applied_on = table.Column<DateOnly>(type: "date", nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    grounds = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    timeliness = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ask_last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    just_cause = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    finding = table.Column<string>(type: "jsonb", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    refused_on = table.Column<DateOnly>(type: "date", nullable: true),
                    refusal_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    refusal_basis = table.Column<string>(type: "jsonb", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    rulings = table.Column<string>(type: "jsonb", nullable: false),
                    instruction = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    document_no = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    right_informed = table.Column<bool>(type: "boolean", nullable: true),
                    served_on = table.Column<DateOnly>(type: "date", nullable: true),
                    service = table.Column<string>(type: "jsonb", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawal_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    claims = table.Column<string>(type: "jsonb", nullable: false),
                    involved = table.Column<string>(type: "jsonb", nullable: false),
                    reviewers = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_cases", x => x.id);
                    table.CheckConstraint("ck_review_cases_tier", "tier = 'Review' OR reviewed IS NOT NULL");
                });

            migrationBuilder.CreateTable(
                name: "review_deadlines",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    review_case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hearings = table.Column<string>(type: "jsonb", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    start_on = table.Column<DateOnly>(type: "date", nullable: false),
                    nominal_due = table.Column<DateOnly>(type: "date", nullable: false),
                    legal_due = table.Column<DateOnly>(type: "date", nullable: true),
                    work_by = table.Column<DateOnly>(type: "date", nullable: true),
                    due_soon_from = table.Column<DateOnly>(type: "date", nullable: false),
                    pending_year = table.Column<int>(type: "integer", nullable: true),
                    calendar_version = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    met_on = table.Column<DateOnly>(type: "date", nullable: true),
                    lapsed_on = table.Column<DateOnly>(type: "date", nullable: true)
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "review_deadlines");

            migrationBuilder.DropTable(
                name: "review_cases");
        }
    }
}
