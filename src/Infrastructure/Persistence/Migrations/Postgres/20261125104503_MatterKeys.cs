using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class MatterKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "matter_index_progress",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    last_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    finished = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_index_progress", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matter_keys",
                columns: table => new
                {
                    hash = table.Column<long>(type: "bigint", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_keys", x => new { x.hash, x.item_id });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "matter_index_progress");

            migrationBuilder.DropTable(
                name: "matter_keys");
        }
    }
}
