using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Accountability : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accountability_referrals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    referral_no = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    to_org_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject_org_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    petition_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reg_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    grounds = table.Column<byte[]>(type: "bytea", nullable: false),
                    facts = table.Column<byte[]>(type: "bytea", nullable: true),
                    evidence = table.Column<byte[]>(type: "bytea", nullable: true),
                    person_count = table.Column<int>(type: "integer", nullable: false),
                    persons = table.Column<byte[]>(type: "bytea", nullable: false),
                    drafted_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decided_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decision_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    referred_on = table.Column<DateOnly>(type: "date", nullable: true),
                    receipt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    filed = table.Column<bool>(type: "boolean", nullable: true),
                    filing_reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    fed_back_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    persons_held = table.Column<int>(type: "integer", nullable: true),
                    concluded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accountability_referrals", x => x.id);
                });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accountability_referrals");
        }
    }
}
