using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiGovernance.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class GateLifts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "GateLifts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RevisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GateId = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Provision = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SettledById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SettledReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateLifts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GateLifts_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GateLifts_People_SettledById",
                        column: x => x.SettledById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GateLifts_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GateLifts_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_GateLifts_ById",
                table: "GateLifts",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_GateLifts_RevisionId_MadeAt",
                table: "GateLifts",
                columns: new[] { "RevisionId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_GateLifts_SettledById",
                table: "GateLifts",
                column: "SettledById");

            migrationBuilder.CreateIndex(
                name: "IX_GateLifts_State_MadeAt",
                table: "GateLifts",
                columns: new[] { "State", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_GateLifts_UseCaseId",
                table: "GateLifts",
                column: "UseCaseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GateLifts");
        }
    }
}
