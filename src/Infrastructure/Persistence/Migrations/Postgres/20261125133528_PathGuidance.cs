using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PathGuidance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "path_guidance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    petition_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reg_no = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    claim = table.Column<int>(type: "integer", nullable: false),
                    procedure_code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    body_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false),
                    given_by_org_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    told = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answer_days = table.Column<int>(type: "integer", nullable: true),
                    refusal_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    document_no = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    returned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    return_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_path_guidance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "guidance_barriers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    path_guidance_id = table.Column<Guid>(type: "uuid", nullable: false),
                    body_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    raised_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guidance_barriers", x => new { x.path_guidance_id, x.id });
                    table.ForeignKey(
                        name: "fk_guidance_barriers_path_guidance",
                        column: x => x.path_guidance_id,
                        principalTable: "path_guidance",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_guidance_barriers_body",
                table: "guidance_barriers",
                columns: new[] { "body_code", "state" });

            migrationBuilder.CreateIndex(
                name: "ux_guidance_barriers_id",
                table: "guidance_barriers",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_path_guidance_answer_by",
                table: "path_guidance",
                column: "answer_by",
                filter: "status = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_path_guidance_body",
                table: "path_guidance",
                columns: new[] { "body_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_path_guidance_item",
                table: "path_guidance",
                column: "petition_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_path_guidance_reg_no",
                table: "path_guidance",
                column: "reg_no");

            migrationBuilder.CreateIndex(
                name: "ux_path_guidance_waiting",
                table: "path_guidance",
                columns: new[] { "petition_item_id", "claim", "procedure_code", "body_code" },
                unique: true,
                filter: "status = 'Waiting'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "guidance_barriers");

            migrationBuilder.DropTable(
                name: "path_guidance");
        }
    }
}
