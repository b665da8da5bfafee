using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Inspections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "inspection_bulletins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bulletin_no = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_bulletins", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inspection_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    finding_no = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    inspection_id = table.Column<Guid>(type: "uuid", nullable: true),
                    point = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    problem = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    severity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    found_on = table.Column<DateOnly>(type: "date", nullable: false),
                    clerk = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    bulletin_no = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    returned_for_redo_on = table.Column<DateOnly>(type: "date", nullable: true),
                    solved = table.Column<bool>(type: "boolean", nullable: true),
                    verification = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    org_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reg_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_findings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inspections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    seed = table.Column<long>(type: "bigint", nullable: false),
                    algorithm_version = table.Column<int>(type: "integer", nullable: false),
                    size = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    org_codes = table.Column<string>(type: "jsonb", nullable: false),
                    planned_on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    sample = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections", x => x.id);
                });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "inspection_bulletins");

            migrationBuilder.DropTable(
                name: "inspection_findings");

            migrationBuilder.DropTable(
                name: "inspections");
        }
    }
}
