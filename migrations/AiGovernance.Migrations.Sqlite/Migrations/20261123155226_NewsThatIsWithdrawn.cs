using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiGovernance.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class NewsThatIsWithdrawn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_UseCaseId",
                table: "CaseNotices");

            migrationBuilder.AddColumn<Guid>(
                name: "About",
                table: "CaseNotices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Topic",
                table: "CaseNotices",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "CaseNotices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_WithdrawnAt_UseCaseId",
                table: "CaseNotices",
                columns: new[] { "PersonId", "ReadAt", "WithdrawnAt", "UseCaseId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_WithdrawnAt_UseCaseId",
                table: "CaseNotices");

            migrationBuilder.DropColumn(
                name: "About",
                table: "CaseNotices");

            migrationBuilder.DropColumn(
                name: "Topic",
                table: "CaseNotices");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "CaseNotices");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotices_PersonId_ReadAt_UseCaseId",
                table: "CaseNotices",
                columns: new[] { "PersonId", "ReadAt", "UseCaseId" });
        }
    }
}
