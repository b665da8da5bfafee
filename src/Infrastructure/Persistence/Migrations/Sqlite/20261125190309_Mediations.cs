using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Sqlite
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
                type: "text",
                nullable: true);

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
