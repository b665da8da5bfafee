using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Clarifications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "clarifications",
                table: "petition_items",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "has_open_clarification",
                table: "petition_items",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "clarifications",
                table: "petition_items");

            migrationBuilder.DropColumn(
                name: "has_open_clarification",
                table: "petition_items");
        }
    }
}
