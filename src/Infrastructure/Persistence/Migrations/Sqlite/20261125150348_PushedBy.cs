using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PushedBy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "pushed_by",
                table: "petition_items",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ux_petition_items_pushed",
                table: "petition_items",
                columns: new[] { "pushed_by", "external_number" },
                unique: true,
                filter: "pushed_by IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_petition_items_pushed",
                table: "petition_items");

            migrationBuilder.DropColumn(
                name: "pushed_by",
                table: "petition_items");
        }
    }
}
