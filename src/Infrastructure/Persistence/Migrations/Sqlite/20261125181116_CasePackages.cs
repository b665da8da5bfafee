using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PetitionGovernance.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CasePackages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "case_packages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    package_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    watch_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    dispatch_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    stalls_after = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_packages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_package_charges",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    leader_post = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    responsible_org_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    dispatcher_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    goal = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    target_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    dispatch_every_days = table.Column<int>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_charges", x => new { x.package_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_case_package_charges_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_closings",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    watch_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    rebound_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    rebound_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_closings", x => new { x.package_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_case_package_closings_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_dispatches",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    record = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    next_by = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_dispatches", x => new { x.package_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_case_package_dispatches_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_escalations",
                columns: table => new
                {
                    cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    measure = table.Column<int>(type: "INTEGER", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    raised_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_escalations", x => new { x.package_id, x.cause, x.measure, x.due_on });
                    table.ForeignKey(
                        name: "fk_case_package_escalations_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_funds",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    applied_amount = table.Column<long>(type: "INTEGER", nullable: false),
                    applied_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    applied_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    approved_amount = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    decision_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    paid_amount = table.Column<long>(type: "INTEGER", nullable: true),
                    paid_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    paid_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    voucher_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_funds", x => new { x.package_id, x.sequence });
                    table.CheckConstraint("ck_case_package_funds_four_eyes", "decided_by <> applied_by AND paid_by <> applied_by AND paid_by <> decided_by");
                    table.ForeignKey(
                        name: "fk_case_package_funds_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_items",
                columns: table => new
                {
                    petition_item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reg_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    added_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    removed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    held = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_items", x => new { x.package_id, x.petition_item_id });
                    table.ForeignKey(
                        name: "fk_case_package_items_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_measures",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    set_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    dropped_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_measures", x => new { x.package_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_case_package_measures_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_package_visits",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    leader_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    record = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_package_visits", x => new { x.package_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_case_package_visits_package",
                        column: x => x.package_id,
                        principalTable: "case_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_case_package_charges_responsible",
                table: "case_package_charges",
                column: "responsible_org_code");

            migrationBuilder.CreateIndex(
                name: "ix_case_package_items_reg_no",
                table: "case_package_items",
                column: "reg_no");

            migrationBuilder.CreateIndex(
                name: "ux_case_package_items_held",
                table: "case_package_items",
                column: "petition_item_id",
                unique: true,
                filter: "held");

            migrationBuilder.CreateIndex(
                name: "ix_case_packages_opened_on",
                table: "case_packages",
                columns: new[] { "opened_on", "package_no" });

            migrationBuilder.CreateIndex(
                name: "ix_case_packages_stalls_after",
                table: "case_packages",
                column: "stalls_after",
                filter: "stalls_after IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_case_packages_package_no",
                table: "case_packages",
                column: "package_no",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "case_package_charges");

            migrationBuilder.DropTable(
                name: "case_package_closings");

            migrationBuilder.DropTable(
                name: "case_package_dispatches");

            migrationBuilder.DropTable(
                name: "case_package_escalations");

            migrationBuilder.DropTable(
                name: "case_package_funds");

            migrationBuilder.DropTable(
                name: "case_package_items");

            migrationBuilder.DropTable(
                name: "case_package_measures");

            migrationBuilder.DropTable(
                name: "case_package_visits");

            migrationBuilder.DropTable(
                name: "case_packages");
        }
    }
}
