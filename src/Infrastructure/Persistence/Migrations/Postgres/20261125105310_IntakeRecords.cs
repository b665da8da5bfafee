using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class IntakeRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "contact",
                table: "petitioners",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "intake",
                table: "petition_items",
                type: "jsonb",
                nullable: false,
                defaultValue: "{}");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "contact",
                table: "petitioners");

            migrationBuilder.DropColumn(
                name: "intake",
                table: "petition_items");
        }
    }
}
