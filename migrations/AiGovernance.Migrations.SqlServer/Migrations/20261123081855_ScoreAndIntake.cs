using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiGovernance.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ScoreAndIntake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CopiedFromId",
                table: "UseCases",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TierByScore",
                table: "UseCases",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Deployment",
                table: "Revisions",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "TierByScore",
                table: "Revisions",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "FitForInference",
                table: "DataAssets",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "FitForTraining",
                table: "DataAssets",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "InferenceJudgedOn",
                table: "DataAssets",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InferenceReason",
                table: "DataAssets",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsUsedInTraining",
                table: "DataAssets",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Kinds",
                table: "DataAssets",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "RaisedAt",
                table: "DataAssets",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Regimes",
                table: "DataAssets",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Region",
                table: "DataAssets",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Systems",
                table: "DataAssets",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "TrainingJudgedOn",
                table: "DataAssets",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TrainingReason",
                table: "DataAssets",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "AccessGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DataAssetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GrantedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LastUsedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TakenBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessGrants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessGrants_DataAssets_DataAssetId",
                        column: x => x.DataAssetId,
                        principalTable: "DataAssets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessGrants_People_GrantedBy",
                        column: x => x.GrantedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccessGrants_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseReliances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RevisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssetId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ProductId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseReliances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseReliances_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseTrigrams",
                columns: table => new
                {
                    Trigram = table.Column<int>(type: "int", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseTrigrams", x => new { x.Trigram, x.UseCaseId });
                });

            migrationBuilder.CreateTable(
                name: "ClassificationAudits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DataAssetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Before = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Found = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AuditedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AuditedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClassificationAudits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClassificationAudits_DataAssets_DataAssetId",
                        column: x => x.DataAssetId,
                        principalTable: "DataAssets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClassificationAudits_People_AuditedBy",
                        column: x => x.AuditedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ColleagueQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RevisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Question = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    AskedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ColleagueId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SeenAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ColleagueQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ColleagueQuestions_People_AskedBy",
                        column: x => x.AskedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ColleagueQuestions_People_ColleagueId",
                        column: x => x.ColleagueId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ColleagueQuestions_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ColleagueQuestions_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScrubRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DataAssetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Method = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Fields = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SampleSize = table.Column<int>(type: "int", nullable: false),
                    SampleFaults = table.Column<int>(type: "int", nullable: false),
                    Epsilon = table.Column<decimal>(type: "decimal(9,3)", precision: 9, scale: 3, nullable: true),
                    PhiMethod = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScrubRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScrubRecords_DataAssets_DataAssetId",
                        column: x => x.DataAssetId,
                        principalTable: "DataAssets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScrubRecords_People_RecordedBy",
                        column: x => x.RecordedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageControls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DataAssetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Control = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageControls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageControls_DataAssets_DataAssetId",
                        column: x => x.DataAssetId,
                        principalTable: "DataAssets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TierOverrides",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RevisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SettledById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SettledReason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TierOverrides", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TierOverrides_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TierOverrides_People_SettledById",
                        column: x => x.SettledById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TierOverrides_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TierOverrides_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_UseCases_CopiedFromId",
                table: "UseCases",
                column: "CopiedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessGrants_DataAssetId",
                table: "AccessGrants",
                column: "DataAssetId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessGrants_GrantedBy",
                table: "AccessGrants",
                column: "GrantedBy");

            migrationBuilder.CreateIndex(
                name: "IX_AccessGrants_PersonId",
                table: "AccessGrants",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessGrants_UntilOn",
                table: "AccessGrants",
                column: "UntilOn");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReliances_AssetId",
                table: "CaseReliances",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReliances_ProductId",
                table: "CaseReliances",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReliances_RevisionId",
                table: "CaseReliances",
                column: "RevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReliances_UseCaseId",
                table: "CaseReliances",
                column: "UseCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseTrigrams_UseCaseId",
                table: "CaseTrigrams",
                column: "UseCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ClassificationAudits_AuditedBy",
                table: "ClassificationAudits",
                column: "AuditedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ClassificationAudits_DataAssetId",
                table: "ClassificationAudits",
                column: "DataAssetId");

            migrationBuilder.CreateIndex(
                name: "IX_ColleagueQuestions_AskedBy_State",
                table: "ColleagueQuestions",
                columns: new[] { "AskedBy", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ColleagueQuestions_ColleagueId_State",
                table: "ColleagueQuestions",
                columns: new[] { "ColleagueId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ColleagueQuestions_RevisionId",
                table: "ColleagueQuestions",
                column: "RevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_ColleagueQuestions_UseCaseId",
                table: "ColleagueQuestions",
                column: "UseCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ScrubRecords_DataAssetId",
                table: "ScrubRecords",
                column: "DataAssetId");

            migrationBuilder.CreateIndex(
                name: "IX_ScrubRecords_RecordedBy",
                table: "ScrubRecords",
                column: "RecordedBy");

            migrationBuilder.CreateIndex(
                name: "IX_StageControls_DataAssetId_Stage_Control",
                table: "StageControls",
                columns: new[] { "DataAssetId", "Stage", "Control" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TierOverrides_ById",
                table: "TierOverrides",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_TierOverrides_RevisionId_MadeAt",
                table: "TierOverrides",
                columns: new[] { "RevisionId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TierOverrides_SettledById",
                table: "TierOverrides",
                column: "SettledById");

            migrationBuilder.CreateIndex(
                name: "IX_TierOverrides_State_MadeAt",
                table: "TierOverrides",
                columns: new[] { "State", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TierOverrides_UseCaseId",
                table: "TierOverrides",
                column: "UseCaseId");

            migrationBuilder.AddForeignKey(
                name: "FK_UseCases_UseCases_CopiedFromId",
                table: "UseCases",
                column: "CopiedFromId",
                principalTable: "UseCases",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_UseCases_UseCases_CopiedFromId",
                table: "UseCases");

            migrationBuilder.DropTable(
                name: "AccessGrants");

            migrationBuilder.DropTable(
                name: "CaseReliances");

            migrationBuilder.DropTable(
                name: "CaseTrigrams");

            migrationBuilder.DropTable(
                name: "ClassificationAudits");

            migrationBuilder.DropTable(
                name: "ColleagueQuestions");

            migrationBuilder.DropTable(
                name: "ScrubRecords");

            migrationBuilder.DropTable(
                name: "StageControls");

            migrationBuilder.DropTable(
                name: "TierOverrides");

            migrationBuilder.DropIndex(
                name: "IX_UseCases_CopiedFromId",
                table: "UseCases");

            migrationBuilder.DropColumn(
                name: "CopiedFromId",
                table: "UseCases");

            migrationBuilder.DropColumn(
                name: "TierByScore",
                table: "UseCases");

            migrationBuilder.DropColumn(
                name: "Deployment",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "TierByScore",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "FitForInference",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "FitForTraining",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "InferenceJudgedOn",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "InferenceReason",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "IsUsedInTraining",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "Kinds",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "RaisedAt",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "Regimes",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "Region",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "Systems",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "TrainingJudgedOn",
                table: "DataAssets");

            migrationBuilder.DropColumn(
                name: "TrainingReason",
                table: "DataAssets");
        }
    }
}
