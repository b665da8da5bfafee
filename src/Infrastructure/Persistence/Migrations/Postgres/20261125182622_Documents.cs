using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "document_serials",
                columns: table => new
                {
                    type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    body_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_serials", x => new { x.type, x.body_code, x.year });
                });

            migrationBuilder.CreateTable(
                name: "document_templates",
                columns: table => new
                {
                    type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    file = table.Column<byte[]>(type: "bytea", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    uploaded_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_templates", x => new { x.type, x.number });
                });

            migrationBuilder.CreateTable(
                name: "official_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    petition_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    about = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    issue = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    body_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    serial = table.Column<int>(type: "integer", nullable: true),
                    recipient_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    copy_to = table.Column<string>(type: "jsonb", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    basis = table.Column<string>(type: "jsonb", nullable: false),
                    template_edition = table.Column<int>(type: "integer", nullable: false),
                    template_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    names_petitioners = table.Column<bool>(type: "boolean", nullable: false),
                    sm3 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    length = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    issued_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    issued_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    replaces = table.Column<Guid>(type: "uuid", nullable: true),
                    replacement_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_official_documents", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_official_documents_item",
                table: "official_documents",
                columns: new[] { "petition_item_id", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ux_official_documents_about",
                table: "official_documents",
                columns: new[] { "about", "type", "issue" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_official_documents_number",
                table: "official_documents",
                columns: new[] { "body_code", "number", "issue" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_official_documents_serial",
                table: "official_documents",
                columns: new[] { "type", "body_code", "year", "serial" },
                unique: true,
                filter: "serial IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "document_serials");

            migrationBuilder.DropTable(
                name: "document_templates");

            migrationBuilder.DropTable(
                name: "official_documents");
        }
    }
}
