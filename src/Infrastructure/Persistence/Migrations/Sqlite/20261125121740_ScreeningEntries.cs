using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ScreeningEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "ix_screening_entries_item",
                table: "screening_entries",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_screening_entries_screened_on",
                table: "screening_entries",
                columns: new[] { "screened_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "screening_entry_rules");

            migrationBuilder.DropTable(
                name: "screening_entries");
        }
    }
}
