using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Reception : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "reception_days",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hours = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    leader_post = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    public_phone = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cancelled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cancel_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reception_days", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reception_problems",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    problem_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    topic = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    @sealed = table.Column<bool>(name: "sealed", type: "INTEGER", nullable: false),
                    respondent_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    visitor = table.Column<byte[]>(type: "BLOB", nullable: true),
                    head_count = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    resolved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    on_the_spot = table.Column<bool>(type: "INTEGER", nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    guided_to = table.Column<string>(type: "text", nullable: true),
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reception_problems", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reception_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    leader_post = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    joint = table.Column<bool>(type: "INTEGER", nullable: false),
                    participants = table.Column<string>(type: "text", nullable: false),
                    concluded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reception_sessions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reception_problem_tasks",
                columns: table => new
                {
                    org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    given_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reception_problem_tasks", x => new { x.problem_id, x.org_code });
                    table.ForeignKey(
                        name: "fk_reception_problem_tasks_problem",
                        column: x => x.problem_id,
                        principalTable: "reception_problems",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_reception_days_published",
                table: "reception_days",
                columns: new[] { "held_on", "id" },
                filter: "published_on IS NOT NULL AND cancelled_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_reception_problem_tasks_org",
                table: "reception_problem_tasks",
                column: "org_code");

            migrationBuilder.CreateIndex(
                name: "ix_reception_problems_session",
                table: "reception_problems",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_reception_problems_session_no",
                table: "reception_problems",
                column: "session_no");

            migrationBuilder.CreateIndex(
                name: "ix_reception_problems_without_result",
                table: "reception_problems",
                columns: new[] { "held_on", "id" },
                filter: "status IN ('Open', 'Assigned')");

            migrationBuilder.CreateIndex(
                name: "ux_reception_problems_problem_no",
                table: "reception_problems",
                column: "problem_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reception_sessions_held_on",
                table: "reception_sessions",
                columns: new[] { "held_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reception_sessions_leader",
                table: "reception_sessions",
                columns: new[] { "leader_name", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ux_reception_sessions_session_no",
                table: "reception_sessions",
                column: "session_no",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reception_days");

            migrationBuilder.DropTable(
                name: "reception_problem_tasks");

            migrationBuilder.DropTable(
                name: "reception_sessions");

            migrationBuilder.DropTable(
                name: "reception_problems");
        }
    }
}
