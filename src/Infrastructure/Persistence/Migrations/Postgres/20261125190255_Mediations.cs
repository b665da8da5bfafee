using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Mediations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "last_mediation",
                table: "petition_items",
                type: "jsonb",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "mediation_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    mediation_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reg_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    dispute_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    key_dispute = table.Column<bool>(type: "boolean", nullable: false),
                    organization_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    opened_by_org_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    mediators = table.Column<string>(type: "jsonb", nullable: false),
                    parties = table.Column<byte[]>(type: "bytea", nullable: false),
                    matter = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    consents = table.Column<string>(type: "jsonb", nullable: false),
                    sessions = table.Column<byte[]>(type: "bytea", nullable: false),
                    concluded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    days_taken = table.Column<int>(type: "integer", nullable: true),
                    failure_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    agreement = table.Column<string>(type: "jsonb", nullable: true),
                    performance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    next_term_on = table.Column<DateOnly>(type: "date", nullable: true),
                    confirm_by = table.Column<DateOnly>(type: "date", nullable: true),
                    confirmation = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediation_cases", x => x.id);
                });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mediation_cases");

            migrationBuilder.DropColumn(
                name: "last_mediation",
                table: "petition_items");
        }
    }
}
