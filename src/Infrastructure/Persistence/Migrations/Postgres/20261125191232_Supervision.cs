using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Supervision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "admonitory_talks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    talk_no = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    person_post = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    rectify_by = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    result = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    verification = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    verified_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    org_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reg_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_admonitory_talks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "opinion_executions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    claim = table.Column<int>(type: "integer", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    executed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    evidence = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    org_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reg_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opinion_executions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recommendations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recommendation_no = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    problem = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    content = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    grounds = table.Column<string>(type: "jsonb", nullable: true),
                    basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    feedback_by = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    fed_back_on = table.Column<DateOnly>(type: "date", nullable: true),
                    adoption = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    feedback = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    urged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    checks = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    org_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reg_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recommendations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "supervision_orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    trigger = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    occurrence = table.Column<int>(type: "integer", nullable: false),
                    cause_key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    cause = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    basis = table.Column<string>(type: "jsonb", nullable: false),
                    raised_on = table.Column<DateOnly>(type: "date", nullable: false),
                    listed = table.Column<bool>(type: "boolean", nullable: false),
                    important = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    exchanges = table.Column<string>(type: "jsonb", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: true),
                    urged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    result = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    feedback = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    reported_to = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    drop_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    org_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reg_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_orders", x => x.id);
                });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "admonitory_talks");

            migrationBuilder.DropTable(
                name: "opinion_executions");

            migrationBuilder.DropTable(
                name: "recommendations");

            migrationBuilder.DropTable(
                name: "supervision_orders");
        }
    }
}
