using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiGovernance.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "TransitionalUntil",
                table: "UseCases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ImportId",
                table: "InventorySources",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ImportProfiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AI"),
                    Definition = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportProfiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InventoryImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false),
                    Profile = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ProfileVersion = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Imported = table.Column<int>(type: "int", nullable: false),
                    Updated = table.Column<int>(type: "int", nullable: false),
                    Unchanged = table.Column<int>(type: "int", nullable: false),
                    Rejected = table.Column<int>(type: "int", nullable: false),
                    ResultHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InventoryImports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InventoryImports_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransitionalPermissions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GrantedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransitionalPermissions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TransitionalPermissions_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransitionalPermissions_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportResultPieces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ImportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportResultPieces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportResultPieces_InventoryImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "InventoryImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_UseCases_TransitionalUntil_Reference",
                table: "UseCases",
                columns: new[] { "TransitionalUntil", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_InventorySources_ImportId",
                table: "InventorySources",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportProfiles_Name",
                table: "ImportProfiles",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportResultPieces_ImportId_Number",
                table: "ImportResultPieces",
                columns: new[] { "ImportId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InventoryImports_At",
                table: "InventoryImports",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_InventoryImports_ById",
                table: "InventoryImports",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_TransitionalPermissions_ById",
                table: "TransitionalPermissions",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_TransitionalPermissions_UseCaseId_EndedAt",
                table: "TransitionalPermissions",
                columns: new[] { "UseCaseId", "EndedAt" });

            migrationBuilder.AddForeignKey(
                name: "FK_InventorySources_InventoryImports_ImportId",
                table: "InventorySources",
                column: "ImportId",
                principalTable: "InventoryImports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_InventorySources_InventoryImports_ImportId",
                table: "InventorySources");

            migrationBuilder.DropTable(
                name: "ImportProfiles");

            migrationBuilder.DropTable(
                name: "ImportResultPieces");

            migrationBuilder.DropTable(
                name: "TransitionalPermissions");

            migrationBuilder.DropTable(
                name: "InventoryImports");

            migrationBuilder.DropIndex(
                name: "IX_UseCases_TransitionalUntil_Reference",
                table: "UseCases");

            migrationBuilder.DropIndex(
                name: "IX_InventorySources_ImportId",
                table: "InventorySources");

            migrationBuilder.DropColumn(
                name: "TransitionalUntil",
                table: "UseCases");

            migrationBuilder.DropColumn(
                name: "ImportId",
                table: "InventorySources");
        }
    }
}
