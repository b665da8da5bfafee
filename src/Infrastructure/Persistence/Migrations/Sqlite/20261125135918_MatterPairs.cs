using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MatterPairs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "ix_matter_pairs_second",
                table: "matter_pairs",
                column: "second_item_id");

            migrationBuilder.CreateIndex(
                name: "ux_matter_pairs_items",
                table: "matter_pairs",
                columns: new[] { "first_item_id", "second_item_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "matter_pairs");
        }
    }
}
